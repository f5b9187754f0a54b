// The ids of an author, one of each kind.
// @value Record<AuthorIdKind, string | null>
parent {.orcid, .openalex, .s2, .dblp}
