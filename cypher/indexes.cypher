// What the graph needs besides nodes: unique keys, and an index for each way in. Run by cypher/setup.ts.
CREATE CONSTRAINT citeweave_model IF NOT EXISTS FOR (n:Citeweave) REQUIRE n.modelVersion IS UNIQUE;
CREATE CONSTRAINT paper_key IF NOT EXISTS FOR (n:Paper) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT author_key IF NOT EXISTS FOR (n:Author) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT venue_key IF NOT EXISTS FOR (n:Venue) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT collection_key IF NOT EXISTS FOR (n:Collection) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;

CREATE INDEX paper_doi IF NOT EXISTS FOR (n:Paper) ON (n.doi);
CREATE INDEX paper_arxiv IF NOT EXISTS FOR (n:Paper) ON (n.arxiv);
CREATE INDEX paper_pmid IF NOT EXISTS FOR (n:Paper) ON (n.pmid);
CREATE INDEX paper_pmcid IF NOT EXISTS FOR (n:Paper) ON (n.pmcid);
CREATE INDEX paper_mag IF NOT EXISTS FOR (n:Paper) ON (n.mag);
CREATE INDEX paper_acl IF NOT EXISTS FOR (n:Paper) ON (n.acl);
CREATE INDEX paper_dblp IF NOT EXISTS FOR (n:Paper) ON (n.dblp);
CREATE INDEX paper_openalex IF NOT EXISTS FOR (n:Paper) ON (n.openalex);
CREATE INDEX paper_s2 IF NOT EXISTS FOR (n:Paper) ON (n.s2);
CREATE INDEX paper_corpus_id IF NOT EXISTS FOR (n:Paper) ON (n.corpusId);
CREATE INDEX author_orcid IF NOT EXISTS FOR (n:Author) ON (n.orcid);
CREATE INDEX author_openalex IF NOT EXISTS FOR (n:Author) ON (n.openalex);
CREATE INDEX author_s2 IF NOT EXISTS FOR (n:Author) ON (n.s2);
CREATE INDEX author_dblp IF NOT EXISTS FOR (n:Author) ON (n.dblp);
CREATE INDEX topic_openalex IF NOT EXISTS FOR (n:Topic) ON (n.openalex);
CREATE INDEX venue_issn IF NOT EXISTS FOR (n:Venue) ON (n.issn);
CREATE INDEX venue_openalex IF NOT EXISTS FOR (n:Venue) ON (n.openalex);
CREATE INDEX alias_merged_by IF NOT EXISTS FOR (n:Alias) ON (n.mergedBy);
CREATE INDEX mention_id IF NOT EXISTS FOR (n:Mention) ON (n.id);

CREATE INDEX full_sort_date IF NOT EXISTS FOR (n:Full) ON (n.sortDate);
CREATE INDEX full_held_citation_count IF NOT EXISTS FOR (n:Full) ON (n.heldCitationCount);
CREATE INDEX full_sort_citation_count IF NOT EXISTS FOR (n:Full) ON (n.sortCitationCount);
CREATE INDEX full_added_at IF NOT EXISTS FOR (n:Full) ON (n.addedAt);
CREATE INDEX full_year IF NOT EXISTS FOR (n:Full) ON (n.year);
CREATE INDEX author_sort_name IF NOT EXISTS FOR (n:Author) ON (n.sortName);
CREATE INDEX author_sort_paper_count IF NOT EXISTS FOR (n:Author) ON (n.sortPaperCount);
CREATE INDEX author_sort_citation_count IF NOT EXISTS FOR (n:Author) ON (n.sortCitationCount);

CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Full) ON EACH [n.title, n.abstract];
CREATE FULLTEXT INDEX author_text IF NOT EXISTS FOR (n:Author) ON EACH [n.name, n.alternativeNames, n.affiliations, n.orcid];
CREATE FULLTEXT INDEX topic_text IF NOT EXISTS FOR (n:Topic) ON EACH [n.name];
CREATE FULLTEXT INDEX venue_text IF NOT EXISTS FOR (n:Venue) ON EACH [n.name];

// A citation's cited paper stands in the index, so that the sentences about one paper are found without the others.
CREATE FULLTEXT INDEX citation_contexts IF NOT EXISTS FOR ()-[c:CITES]-() ON EACH [c.contexts, c.citedKey];
