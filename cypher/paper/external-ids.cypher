// The ids of a paper, one of each kind, and those of records with an id of their own.
// @value Record<PaperIdKind, string | null> & { sourceIds: string[] }
parent {.doi, .arxiv, .pmid, .pmcid, .mag, .acl, .dblp, .openalex, .s2, .corpusId, sourceIds: coalesce(parent.sourceIds, [])}
