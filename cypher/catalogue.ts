// Generated from the .cypher files by cypher/generate.ts. Do not edit.
import type { ListFragment, LookUp, Statement, ValueFragment } from './fragment.ts';
import type { AuthorIdKind, PaperIdKind } from './ids.ts';
import type { Cards, CitationRow, Method, YearCounts } from './model.ts';

/** The citations that put an author into a list, which the list has collected, those by the newest papers first. */
export const authorCitationEdgeCitations: ValueFragment<CitationRow[]> = { kind: "value", name: "author-citation-edge/citations", parent: null, body: `COLLECT {
  UNWIND links AS link
  WITH link, startNode(link) AS later, endNode(link) AS earlier
  ORDER BY later.sortDate DESC, later.key, earlier.key LIMIT $args.first
  RETURN [card(Paper, later), card(Paper, earlier), link.contexts, link.intents, link.isInfluential, link.addedAt]
}`, variables: ["link", "later", "earlier"], card: null, one: false, filters: null };

/** Of the papers of the first set those that a bridge ties, newest first. */
export const bridgeEdgeFromSide: ValueFragment<Cards['Paper'][]> = { kind: "value", name: "bridge-edge/from-side", parent: null, body: `COLLECT {
  UNWIND bridge.fromSide AS sideKey
  MATCH (paper:Paper {key: sideKey})
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}`, variables: ["paper", "sideKey"], card: "Paper", one: false, filters: null };

/** Of the papers of the second set those that a bridge ties, newest first. */
export const bridgeEdgeToSide: ValueFragment<Cards['Paper'][]> = { kind: "value", name: "bridge-edge/to-side", parent: null, body: `COLLECT {
  UNWIND bridge.toSide AS sideKey
  MATCH (paper:Paper {key: sideKey})
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}`, variables: ["paper", "sideKey"], card: "Paper", one: false, filters: null };

/** Days from the cited to the citing paper; null when the day of either is unknown. */
export const citationEdgeAgeInDays: ValueFragment<number | null> = { kind: "value", name: "citation-edge/age-in-days", parent: null, body: "duration.inDays(date(cited.publicationDate), date(citing.publicationDate)).days", variables: [], card: null, one: false, filters: null };

/** The keys of the citing and the cited paper, which are the id of a citation. */
export const citationEdgeCitationId: ValueFragment<[from: string, to: string]> = { kind: "value", name: "citation-edge/citation-id", parent: null, body: "[citing.key, cited.key]", variables: [], card: null, one: false, filters: null };

/** Whether a citation comes from the same people: SELF, CLOSE, INDEPENDENT or UNKNOWN. */
export const citationEdgeIndependence: ValueFragment<'SELF' | 'CLOSE' | 'INDEPENDENT' | 'UNKNOWN'> = { kind: "value", name: "citation-edge/independence", parent: null, body: "independence(node)", variables: [], card: null, one: false, filters: null };

/** Whether both papers appeared in one venue; null when either is unknown. */
export const citationEdgeIsSameVenue: ValueFragment<boolean | null> = { kind: "value", name: "citation-edge/is-same-venue", parent: null, body: `CASE WHEN EXISTS { (parent)-[:PUBLISHED_IN]->() } AND EXISTS { (node)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (parent)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(node) }
  ELSE toLower(parent.venue) = toLower(node.venue)
END`, variables: [], card: null, one: false, filters: null };

/** True with a shared author; false with none where on each byline somebody has an identity; else null. */
export const citationEdgeIsSelfCitation: ValueFragment<boolean | null> = { kind: "value", name: "citation-edge/is-self-citation", parent: null, body: `EXISTS { (parent)<-[:AUTHORED]-()-[:AUTHORED]->(node) } OR (null AND NOT (
  EXISTS { (parent)<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' }
  AND EXISTS { (node)<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' }
))`, variables: ["known"], card: null, one: false, filters: null };

/** How many authors are on both bylines. */
export const citationEdgeSharedAuthorCount: ValueFragment<number> = { kind: "value", name: "citation-edge/shared-author-count", parent: null, body: `COUNT {
  MATCH (parent)<-[onParent:AUTHORED]-()-[onNode:AUTHORED]->(node)
  WHERE onParent.isRepeat IS NULL AND onNode.isRepeat IS NULL
}`, variables: ["onParent", "onNode"], card: null, one: false, filters: null };

/** Authors on both bylines, in the order of the byline the list hangs from. */
export const citationEdgeSharedAuthors: ValueFragment<Cards['Author'][]> = { kind: "value", name: "citation-edge/shared-authors", parent: null, body: `COLLECT {
  MATCH (parent)<-[onParent:AUTHORED]-(shared)-[onNode:AUTHORED]->(node)
  WHERE onParent.isRepeat IS NULL AND onNode.isRepeat IS NULL
  WITH shared ORDER BY onParent.position LIMIT $args.first
  RETURN card(Author, shared)
}`, variables: ["onParent", "shared", "onNode"], card: "Author", one: false, filters: null };

/** The joint papers of two authors, which the list of coauthors has collected, newest first. */
export const coauthorEdgeSharedPapers: ValueFragment<Cards['Paper'][]> = { kind: "value", name: "coauthor-edge/shared-papers", parent: null, body: `COLLECT {
  UNWIND sharedPapers AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}`, variables: ["paper"], card: "Paper", one: false, filters: null };

/** The joint papers of a pair, which the list has collected, newest first. */
export const conflictEdgeSharedPapers: ValueFragment<Cards['Paper'][]> = { kind: "value", name: "conflict-edge/shared-papers", parent: null, body: `COLLECT {
  UNWIND sharedPapers AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}`, variables: ["paper"], card: "Paper", one: false, filters: null };

/** The papers that put one into a list, which the list has collected, newest first. */
export const evidenceEdgeEvidence: ValueFragment<Cards['Paper'][]> = { kind: "value", name: "evidence-edge/evidence", parent: null, body: `COLLECT {
  UNWIND evidence AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}`, variables: ["paper"], card: "Paper", one: false, filters: null };

/** The papers of an author that count, which the list has collected, newest first. */
export const expertEdgeEvidence: ValueFragment<Cards['Paper'][]> = { kind: "value", name: "expert-edge/evidence", parent: null, body: `COLLECT {
  UNWIND evidence AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}`, variables: ["paper"], card: "Paper", one: false, filters: null };

/** Title and abstract, the texts in which words were searched. */
export const paperSearchEdgeHighlights: ValueFragment<(string | null)[]> = { kind: "value", name: "paper-search-edge/highlights", parent: null, body: "[node.title, node.abstract]", variables: [], card: null, one: false, filters: null };

/** Why a paper is related: by which method, how much, over how many papers, authors or topics, and the first of these. */
export const relatedPaperEdgeReasons: ValueFragment<[method: Method, score: number, count: number, first: unknown[][]][]> = { kind: "value", name: "related-paper-edge/reasons", parent: null, body: `COLLECT {
  UNWIND grounds AS ground
  WITH ground, ground[0] AS method, ground[2] AS ties
  RETURN [method, ground[1], size(ties), CASE method
    WHEN 'SHARED_AUTHORS' THEN COLLECT {
      UNWIND ties AS writer
      WITH writer ORDER BY writer.sortName, writer.key LIMIT $args.first
      RETURN card(Author, writer)
    }
    WHEN 'SHARED_TOPICS' THEN COLLECT {
      UNWIND ties AS subject
      WITH subject ORDER BY toLower(subject.name), subject.key LIMIT $args.first
      RETURN card(Topic, subject)
    }
    ELSE COLLECT {
      UNWIND ties AS paper
      WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
      RETURN card(Paper, paper)
    }
  END]
}`, variables: ["ties", "ground", "method", "writer", "subject", "paper"], card: null, one: false, filters: null };

/** The authors who cite papers of this one, with the citations. */
export const authorCitedByAuthors: ListFragment<'Author', { citationCount: number; citations: CitationRow[] }> = { kind: "list", name: "author/cited-by-authors", parent: "Author", body: `MATCH (parent)-[authored:AUTHORED]->(between)
WHERE authored.isRepeat IS NULL
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)<-[link:CITES]-(other)<-[written:AUTHORED]-(node)
WHERE written.isRepeat IS NULL AND ($args.includeSelf OR NOT other IN looked)
WITH node, collect(link) AS links, count(*) AS citationCount`, variables: ["authored", "between", "weight", "looked", "link", "other", "written", "weights", "enough", "available", "links", "citationCount", "walked"], node: "Author", joint: "WHERE", aggregates: ["links", "citationCount"], size: null, among: null, last: null, limit: { text: `MATCH (parent)-[authored:AUTHORED]->(between)
WHERE authored.isRepeat IS NULL
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The papers that fewest papers cite are preferred: as many as have 100,000 citations in all." }, edge: { citationCount: "citationCount" }, asked: { citations: authorCitationEdgeCitations }, citing: "node", orders: { MOST_CITATIONS: { expression: "citationCount", descending: true } } };

/** The authors whose papers this one cites, with the citations. */
export const authorCitesAuthors: ListFragment<'Author', { citationCount: number; citations: CitationRow[] }> = { kind: "list", name: "author/cites-authors", parent: "Author", body: `MATCH (parent)-[authored:AUTHORED]->(between)
WHERE authored.isRepeat IS NULL
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)-[link:CITES]->(other)<-[written:AUTHORED]-(node)
WHERE written.isRepeat IS NULL AND ($args.includeSelf OR NOT other IN looked)
WITH node, collect(link) AS links, count(*) AS citationCount`, variables: ["authored", "between", "weight", "looked", "link", "other", "written", "weights", "enough", "available", "links", "citationCount", "walked"], node: "Author", joint: "WHERE", aggregates: ["links", "citationCount"], size: null, among: null, last: null, limit: { text: `MATCH (parent)-[authored:AUTHORED]->(between)
WHERE authored.isRepeat IS NULL
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The newest papers are preferred: as many as have 100,000 references in all." }, edge: { citationCount: "citationCount" }, asked: { citations: authorCitationEdgeCitations }, citing: "node", orders: { MOST_CITATIONS: { expression: "citationCount", descending: true } } };

/** The people on the same bylines. */
export const authorCoauthors: ListFragment<'Author', { sharedPaperCount: number; firstYear: number | null; lastYear: number | null; sharedPapers: Cards['Paper'][] }> = { kind: "list", name: "author/coauthors", parent: "Author", body: `MATCH (parent)-[:AUTHORED]->(paper)<-[:AUTHORED]-(node)
WHERE node <> parent
WITH node, collect(DISTINCT paper) AS sharedPapers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
WITH *, size(sharedPapers) AS sharedPaperCount`, variables: ["paper", "sharedPapers", "firstYear", "lastYear", "sharedPaperCount"], node: "Author", joint: "WHERE", aggregates: ["sharedPapers", "firstYear", "lastYear", "sharedPaperCount"], size: null, among: null, last: null, limit: null, edge: { sharedPaperCount: "sharedPaperCount", firstYear: "firstYear", lastYear: "lastYear" }, asked: { sharedPapers: coauthorEdgeSharedPapers }, citing: "node", orders: { MOST_SHARED_PAPERS: { expression: "sharedPaperCount", descending: true }, MOST_RECENT: { expression: "coalesce(lastYear, 0)", descending: true }, NAME: { expression: "node.sortName", descending: false } } };

/** The authors of each chain, and between each two of them the newest paper that they wrote together. */
export const authorCollaborationPath: Statement = { name: "author/collaboration-path", text: `UNWIND range(0, size($in.chains) - 1) AS place
CALL (place) {
  UNWIND range(0, size($in.chains[place]) - 1) AS i
  MATCH (author:Author {key: $in.chains[place][i]})
  OPTIONAL MATCH (other:Author {key: $in.chains[place][i + 1]})
  WITH i, author, head(COLLECT {
    MATCH (author)-[:AUTHORED]->(joint)<-[:AUTHORED]-(other)
    WITH joint ORDER BY joint.sortDate DESC, joint.key LIMIT 1
    RETURN [joint.key, joint:Placeholder, joint.title, joint.year, joint.publicationDate, joint.venue, joint.publicationTypes, joint.language, joint.isOpenAccess, joint.isRetracted, joint.citationCount, joint.referenceCount, joint.influentialCitationCount]
  }) AS joint
  ORDER BY i
  RETURN collect([[author.key, author.name, author.identity, author.affiliations, author.homepage, author.paperCount, author.citationCount, author.hIndex], joint]) AS hops
}
RETURN collect([place, hops]) AS rows` };

/** Of each set of authors who stands on papers with any of them, each with the one of them by the lowest key; at most `most` places on bylines are walked. */
export const authorCollaborators: Statement = { name: "author/collaborators", text: `UNWIND range(0, size($in.sets) - 1) AS place
CALL (place) {
  UNWIND $in.sets[place] AS key
  MATCH (known:Author {key: key})-[:AUTHORED]->(paper)
  WITH paper, key LIMIT $in.most
  WITH paper, min(key) AS by
  MATCH (paper)<-[:AUTHORED]-(other)
  WITH other, by LIMIT $in.most
  WITH other, min(by) AS by, count(*) AS places
  RETURN [collect([other.key, by]), sum(places)] AS found
}
RETURN collect([place, found]) AS rows` };

/** Papers of an author by their years, and citations held of them by the citing papers' years. */
export const authorCountsByYear: ValueFragment<YearCounts> = { kind: "value", name: "author/counts-by-year", parent: "Author", body: `COLLECT {
  WITH COLLECT {
    MATCH (parent)-[authored:AUTHORED]->(paper)<-[:CITES]-(citing)
    WHERE authored.isRepeat IS NULL AND citing.year IS NOT NULL
    WITH citing.year AS year, count(*) AS count
    RETURN [year, count]
  } AS citationsByYear
  WITH *, COLLECT {
    MATCH (parent)-[authored:AUTHORED]->(paper)
    WHERE authored.isRepeat IS NULL AND paper.year IS NOT NULL
    WITH paper.year AS year, count(*) AS count
    RETURN [year, count]
  } AS papersByYear
  RETURN {
    from: null,
    newest: newestYear,
    citations: citationsByYear,
    papers: papersByYear
  }
}`, variables: ["authored", "paper", "citing", "year", "count", "citationsByYear", "papersByYear"], card: null, one: true, filters: null };

/** The ids of an author, one of each kind. */
export const authorExternalIds: ValueFragment<Record<AuthorIdKind, string | null>> = { kind: "value", name: "author/external-ids", parent: "Author", body: "parent {.orcid, .openalex, .s2, .dblp}", variables: [], card: null, one: false, filters: null };

/** Papers, citations and h-index of an author, counted on what is held. */
export const authorMetrics: ValueFragment<{ paperCount: number; citationCount: number; hIndex: number }> = { kind: "value", name: "author/metrics", parent: "Author", body: `COLLECT {
  WITH COLLECT {
    MATCH (parent)-[authored:AUTHORED]->(node)
    WHERE authored.isRepeat IS NULL AND filter(node)
    WITH CASE WHEN $args.excludeSelfCitations
      THEN COUNT { (node)<-[:CITES]-(citing) WHERE NOT EXISTS { (node)<-[:AUTHORED]-()-[:AUTHORED]->(citing) } }
      ELSE COUNT { (node)<-[:CITES]-() }
    END AS citations
    ORDER BY citations DESC
    RETURN citations
  } AS counts
  RETURN {
    paperCount: size(counts),
    citationCount: reduce(total = 0, count IN counts | total + count),
    hIndex: size([place IN range(0, size(counts) - 1) WHERE counts[place] > place])
  }
}`, variables: ["authored", "citing", "counts", "total", "place", "citations", "count"], card: null, one: true, filters: "Paper" };

/** The papers an author stands on the byline of, at the first place. */
export const authorPapers: ListFragment<'Paper', { position: number; isCorresponding: boolean | null; affiliations: string[] | null; rawAuthorName: string | null }> = { kind: "list", name: "author/papers", parent: "Author", body: `MATCH (parent)-[authored:AUTHORED]->(node)
WHERE authored.isRepeat IS NULL`, variables: ["authored"], node: "Paper", joint: "AND", aggregates: null, size: null, among: null, last: null, limit: null, edge: { position: "authored.position", isCorresponding: "authored.isCorresponding", affiliations: "authored.affiliations", rawAuthorName: "authored.rawAuthorName" }, asked: {  }, citing: "node", orders: {  } };

/** The papers of a named set. */
export const collectionPapers: ListFragment<'Paper', {  }> = { kind: "list", name: "collection/papers", parent: "Collection", body: "MATCH (parent)<-[:IN_COLLECTION]-(node)", variables: [], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: {  }, asked: {  }, citing: "node", orders: {  } };

/** What is wrong with the aliases of one page, by id. */
export const doctorAliases: Statement = { name: "doctor/aliases", text: `MATCH (alias:Alias)
WHERE alias.id > $in.after
WITH alias ORDER BY alias.id LIMIT $in.limit
WITH alias, [
  CASE WHEN COUNT { (alias)-[:OF]->() } <> 1 THEN 'Alias is of one node' END
] AS found
WITH max(alias.id) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: alias.id}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations` };

/** What is wrong with the authors of one page, by key. */
export const doctorAuthors: Statement = { name: "doctor/authors", text: `MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper) WHERE authored.isRepeat IS NULL
  RETURN count(*) AS papers, sum(paper.heldCitationCount) AS citations
}
WITH author, [
  CASE WHEN author.name IS NULL THEN 'Author.name is there' END,
  CASE WHEN coalesce(NOT author.identity IN ['ORCID', 'SOURCE_ID', 'NAME', 'BYLINE'], true)
    THEN 'Author.identity is ORCID, SOURCE_ID, NAME or BYLINE' END,
  CASE WHEN author.identity = 'BYLINE' AND COUNT { (author)-[:AUTHORED]->() } <> 1
    THEN 'Author of identity BYLINE is on one byline' END,
  CASE WHEN coalesce(author.sortName <> toLower(author.name), author.name IS NOT NULL)
    THEN 'Author.sortName is the name in lower case' END,
  CASE WHEN coalesce(author.sortPaperCount <> coalesce(author.paperCount, papers), true)
    THEN 'Author.sortPaperCount is the papers published, else held' END,
  CASE WHEN coalesce(author.sortCitationCount <> coalesce(author.citationCount, citations), true)
    THEN 'Author.sortCitationCount is the citations published, else held' END
] AS found
WITH max(author.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: author.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations` };

/** How much there is to be checked, by kind. */
export const doctorChecked: Statement = { name: "doctor/checked", text: `RETURN
  COUNT { (:Full) } AS papers,
  COUNT { (:Placeholder) } AS placeholders,
  COUNT { (:Author) } AS authors,
  COUNT { ()-[:CITES]->() } AS citations,
  COUNT { ()-[:HAS_TOPIC]->() } AS paperTopics` };

/** What is wrong with the named sets of one page, by key. */
export const doctorCollections: Statement = { name: "doctor/collections", text: `MATCH (collection:Collection)
WHERE collection.key > $in.after
WITH collection ORDER BY collection.key LIMIT $in.limit
WITH collection, [
  CASE WHEN collection.name IS NULL THEN 'Collection.name is there' END
] AS found
WITH max(collection.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: collection.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations` };

/** How much the graph holds; papers without placeholders. */
export const doctorCounts: Statement = { name: "doctor/counts", text: `RETURN
  COUNT { (:Full) } AS papers,
  COUNT { (:Placeholder) } AS placeholders,
  COUNT { (:Author) } AS authors,
  COUNT { (:Topic) } AS topics,
  COUNT { ()-[:CITES]->() } AS citations,
  COUNT { ()-[:AUTHORED]->() } AS authorships` };

/** The aliases of one page, by id, with all properties and the relationships that go out from them. */
export const doctorDumpAliases: Statement = { name: "doctor/dump-aliases", text: `MATCH (alias:Alias)
WHERE alias.id > $in.after
WITH alias ORDER BY alias.id LIMIT $in.limit
RETURN alias.id AS key, labels(alias) AS labels, properties(alias) AS properties, COLLECT {
  MATCH (alias)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key` };

/** The authors of one page, by key, with all properties and the relationships that go out from them. */
export const doctorDumpAuthors: Statement = { name: "doctor/dump-authors", text: `MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
RETURN author.key AS key, labels(author) AS labels, properties(author) AS properties, COLLECT {
  MATCH (author)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key` };

/** The named sets of one page, by key, with all properties and the relationships that go out from them. */
export const doctorDumpCollections: Statement = { name: "doctor/dump-collections", text: `MATCH (collection:Collection)
WHERE collection.key > $in.after
WITH collection ORDER BY collection.key LIMIT $in.limit
RETURN collection.key AS key, labels(collection) AS labels, properties(collection) AS properties, COLLECT {
  MATCH (collection)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key` };

/** The papers of one page, by key, with all properties and the relationships that go out from them, but for withdrawn citations. */
export const doctorDumpPapers: Statement = { name: "doctor/dump-papers", text: `MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
RETURN paper.key AS key, labels(paper) AS labels, properties(paper) AS properties, COLLECT {
  MATCH (paper)-[tie:!CITED]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key` };

/** The topics of one page, by key, with all properties and the relationships that go out from them. */
export const doctorDumpTopics: Statement = { name: "doctor/dump-topics", text: `MATCH (topic:Topic)
WHERE topic.key > $in.after
WITH topic ORDER BY topic.key LIMIT $in.limit
RETURN topic.key AS key, labels(topic) AS labels, properties(topic) AS properties, COLLECT {
  MATCH (topic)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key` };

/** The venues of one page, by key, with all properties and the relationships that go out from them. */
export const doctorDumpVenues: Statement = { name: "doctor/dump-venues", text: `MATCH (venue:Venue)
WHERE venue.key > $in.after
WITH venue ORDER BY venue.key LIMIT $in.limit
RETURN venue.key AS key, labels(venue) AS labels, properties(venue) AS properties, COLLECT {
  MATCH (venue)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key` };

/** What is wrong with the papers of one page, by key. */
export const doctorPapers: Statement = { name: "doctor/papers", text: `MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
WITH paper, COUNT { (paper)<-[:CITES]-() } AS held, COUNT { (paper)<-[:AUTHORED]-() } AS places
WITH paper, [
  CASE WHEN paper:Full = paper:Placeholder THEN 'Paper is either Full or Placeholder' END,
  CASE WHEN coalesce(paper.heldCitationCount <> held, true) THEN 'Paper.heldCitationCount is the citations held' END,
  CASE WHEN coalesce(paper.sortCitationCount <> coalesce(paper.citationCount, held), true)
    THEN 'Paper.sortCitationCount is the citations published, else held' END,
  CASE WHEN coalesce(paper.sortDate <> coalesce(
      paper.publicationDate,
      paper.publicationMonth + '-01',
      right('000' + toString(paper.year), 4) + '-01-01',
      '0000'
    ), true) THEN 'Paper.sortDate is the date known' END,
  CASE WHEN paper.addedAt IS NULL THEN 'Paper.addedAt is there' END,
  CASE WHEN EXISTS { (paper)-[:CITES]->(paper) } THEN 'Paper cites no paper of the same key' END,
  CASE WHEN COUNT { (paper)-[:CITES]->() } <> COUNT { MATCH (paper)-[:CITES]->(cited) RETURN DISTINCT cited }
    THEN 'Paper cites each paper once' END,
  CASE WHEN EXISTS { MATCH (paper)-[cites:CITES]->() WHERE cites.addedAt IS NULL } THEN 'CITES.addedAt is there' END,
  CASE WHEN EXISTS {
      MATCH (paper)-[cites:CITES]->(cited)
      WHERE coalesce(cites.citedKey, '') <> CASE WHEN size(cites.contexts) > 0 THEN cited.key ELSE '' END
    } THEN 'CITES.citedKey is the key of what is cited in sentences' END,
  CASE WHEN places > 0 AND (
      places <> COUNT { MATCH (paper)<-[authored:AUTHORED]-() RETURN DISTINCT authored.position }
      OR EXISTS { MATCH (paper)<-[authored:AUTHORED]-() WHERE authored.position IS NULL OR authored.position < 1 }
    ) THEN 'AUTHORED.position is unique on a byline, from 1' END,
  CASE WHEN places > 0 AND EXISTS {
      MATCH (paper)<-[authored:AUTHORED]-(author)
      WHERE coalesce(authored.isRepeat, false) <>
        EXISTS { MATCH (paper)<-[earlier:AUTHORED]-(author) WHERE earlier.position < authored.position }
    } THEN 'AUTHORED.isRepeat marks the later places of an author' END
] AS found
WITH max(paper.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: paper.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations` };

/** What is doubtful in the authors of one page, by key: a row for each rule that somebody breaks, and CHECKED, which counts the page. (`+ ''`: the other is sought by its id, never by its key.) */
export const doctorQualityAuthors: Statement = { name: "doctor/quality-authors", text: `MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
WITH author, COLLECT {
  MATCH (other:Author {orcid: author.orcid}) WHERE other.key + '' < author.key RETURN other.key
  UNION ALL MATCH (other:Author {openalex: author.openalex}) WHERE other.key + '' < author.key RETURN other.key
  UNION ALL MATCH (other:Author {s2: author.s2}) WHERE other.key + '' < author.key RETURN other.key
  UNION ALL MATCH (other:Author {dblp: author.dblp}) WHERE other.key + '' < author.key RETURN other.key
} AS clashing
UNWIND [
  {rule: 'CHECKED', count: 1},
  {rule: 'NAME_ONLY', count: CASE WHEN author.identity = 'BYLINE' THEN 1 ELSE 0 END},
  {rule: 'ID_CLASH', count: size(clashing), other: clashing[0]}
] AS found
WITH author, found WHERE found.count > 0
RETURN found.rule AS rule,
  sum(found.count) AS count,
  collect(author.key + coalesce(' ' + found.other, ''))[..$in.examples] AS examples,
  max(author.key) AS last` };

/** What is doubtful in the papers of one page, by key: a row for each rule that something breaks, and CHECKED, which counts the page. An example is a paper, or a paper and the other that it is about. (`+ ''`: the other is sought by its id, never by its key.) */
export const doctorQualityPapers: Statement = { name: "doctor/quality-papers", text: `MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
WITH paper, paper:Full AS isFull,
  COLLECT { MATCH (paper)-[:CITES]->(cited:Placeholder) RETURN cited.key } AS dangling,
  COLLECT { MATCH (paper)-[:CITES]->(cited) WHERE cited.year > paper.year RETURN cited.key } AS later,
  COLLECT { MATCH (paper)-[tie:HAS_TOPIC]->(topic) WHERE tie.score = 0 RETURN topic.key } AS idle,
  COLLECT { MATCH (paper)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat RETURN author.key } AS repeated,
  COLLECT {
    MATCH (other:Paper {doi: paper.doi}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {arxiv: paper.arxiv}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {pmid: paper.pmid}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {pmcid: paper.pmcid}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {mag: paper.mag}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {acl: paper.acl}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {dblp: paper.dblp}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {openalex: paper.openalex}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {s2: paper.s2}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {corpusId: paper.corpusId}) WHERE other.key + '' < paper.key RETURN other.key
  } AS clashing
UNWIND [
  {rule: 'CHECKED', count: 1},
  {rule: 'NO_TITLE', count: CASE WHEN isFull AND paper.title IS NULL THEN 1 ELSE 0 END},
  {rule: 'NO_AUTHORS', count: CASE WHEN isFull AND NOT EXISTS { (paper)<-[:AUTHORED]-() } THEN 1 ELSE 0 END},
  {rule: 'SELF_REFERENCE', count: CASE WHEN paper.citesItself THEN 1 ELSE 0 END},
  {rule: 'IMPOSSIBLE_DATE', count: CASE
    WHEN paper.sortDate <> '0000' AND NOT $in.earliest <= paper.sortDate <= $in.latest THEN 1
    WHEN paper.publicationDate IS NOT NULL AND abs(toInteger(left(paper.publicationDate, 4)) - paper.year) > 1 THEN 1
    ELSE 0
  END},
  {rule: 'AUTHOR_TWICE', count: CASE WHEN size(repeated) > 0 THEN 1 ELSE 0 END, other: repeated[0]},
  {rule: 'DANGLING_REFERENCE', count: size(dangling), other: dangling[0]},
  {rule: 'CITES_THE_FUTURE', count: size(later), other: later[0]},
  {rule: 'ZERO_SCORE_TOPIC', count: size(idle), other: idle[0]},
  {rule: 'ID_CLASH', count: size(clashing), other: clashing[0]}
] AS found
WITH paper, found WHERE found.count > 0
RETURN found.rule AS rule,
  sum(found.count) AS count,
  collect(paper.key + coalesce(' ' + found.other, ''))[..$in.examples] AS examples,
  max(paper.key) AS last` };

/** The titles of one page of papers, by key. */
export const doctorTitles: Statement = { name: "doctor/titles", text: `MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
RETURN max(paper.key) AS last,
  [row IN collect([paper.key, paper.title, paper.year]) WHERE row[1] IS NOT NULL] AS titles` };

/** What is wrong with the topics of one page, by key. */
export const doctorTopics: Statement = { name: "doctor/topics", text: `MATCH (topic:Topic)
WHERE topic.key > $in.after
WITH topic ORDER BY topic.key LIMIT $in.limit
WITH topic, [
  CASE WHEN topic.name IS NULL THEN 'Topic.name is there' END,
  CASE WHEN topic.scheme IS NULL THEN 'Topic.scheme is there' END
] AS found
WITH max(topic.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: topic.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations` };

/** What is wrong with the venues of one page, by key. */
export const doctorVenues: Statement = { name: "doctor/venues", text: `MATCH (venue:Venue)
WHERE venue.key > $in.after
WITH venue ORDER BY venue.key LIMIT $in.limit
WITH venue, [
  CASE WHEN venue.name IS NULL THEN 'Venue.name is there' END
] AS found
WITH max(venue.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: venue.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations` };

/** The abstract of a paper. */
export const paperAbstract: ValueFragment<string | null> = { kind: "value", name: "paper/abstract", parent: "Paper", body: "parent.abstract", variables: [], card: null, one: false, filters: null };

/** The byline; an author named twice stands at the first place. */
export const paperAuthors: ListFragment<'Author', { position: number; isCorresponding: boolean | null; affiliations: string[] | null; rawAuthorName: string | null }> = { kind: "list", name: "paper/authors", parent: "Paper", body: `MATCH (parent)<-[authored:AUTHORED]-(node)
WHERE authored.isRepeat IS NULL`, variables: ["authored"], node: "Author", joint: "AND", aggregates: null, size: null, among: null, last: null, limit: null, edge: { position: "authored.position", isCorresponding: "authored.isCorresponding", affiliations: "authored.affiliations", rawAuthorName: "authored.rawAuthorName" }, asked: {  }, citing: "node", orders: { POSITION: { expression: "authored.position", descending: false } } };

/** The papers in whose sentences that cite this one is what `$args.query`, in the index's syntax, asks for. */
export const paperCitationContexts: ListFragment<'Paper', { sentence: string[]; score: number; intents: string[] | null }> = { kind: "list", name: "paper/citation-contexts", parent: "Paper", body: `CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(parent.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $args.query + ')'
) YIELD relationship, score
WITH *, relationship AS cites
MATCH (parent)<-[cites:CITES]-(node)`, variables: ["cites", "relationship", "score"], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: { sentence: "cites.contexts", score: "score", intents: "cites.intents" }, asked: {  }, citing: "node", orders: { RELEVANCE: { expression: "score", descending: true } } };

/** The papers that cite this one. */
export const paperCitations: ListFragment<'Paper', { contexts: string[] | null; intents: string[] | null; isInfluential: boolean | null; addedAt: string | null; ageInDays: number | null; citationId: [from: string, to: string]; independence: 'SELF' | 'CLOSE' | 'INDEPENDENT' | 'UNKNOWN'; isSameVenue: boolean | null; isSelfCitation: boolean | null; sharedAuthorCount: number; sharedAuthors: Cards['Author'][] }> = { kind: "list", name: "paper/citations", parent: "Paper", body: "MATCH (parent)<-[cites:CITES]-(node)", variables: ["cites"], node: "Paper", joint: "WHERE", aggregates: null, size: "COUNT { (parent)<-[:CITES]-() }", among: null, last: null, limit: null, edge: { contexts: "cites.contexts", intents: "cites.intents", isInfluential: "cites.isInfluential", addedAt: "cites.addedAt" }, asked: { ageInDays: citationEdgeAgeInDays, citationId: citationEdgeCitationId, independence: citationEdgeIndependence, isSameVenue: citationEdgeIsSameVenue, isSelfCitation: citationEdgeIsSelfCitation, sharedAuthorCount: citationEdgeSharedAuthorCount, sharedAuthors: citationEdgeSharedAuthors }, citing: "node", orders: {  } };

/** The papers that are cited together with this one; the evidence: the papers that cite both. */
export const paperCoCitedPapers: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper/co-cited-papers", parent: "Paper", body: `MATCH (parent)<-[:CITES]-(between)
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)-[:CITES]->(node)
WHERE node <> parent
WITH node, collect(between) AS evidence, count(*) AS evidenceCount`, variables: ["between", "weight", "looked", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "WHERE", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: null, limit: { text: `MATCH (parent)<-[:CITES]-(between)
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The newest papers that cite it are preferred: as many as have 100,000 references in all." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** Citations held of a paper by the citing papers' years, with the years to show: its own to the newest held. */
export const paperCountsByYear: ValueFragment<YearCounts> = { kind: "value", name: "paper/counts-by-year", parent: "Paper", body: `COLLECT {
  WITH COLLECT {
    MATCH (parent)<-[:CITES]-(citing)
    WHERE citing.year IS NOT NULL
    WITH citing.year AS year, count(*) AS count
    RETURN [year, count]
  } AS citationsByYear
  RETURN {
    from: parent.year,
    newest: newestYear,
    citations: citationsByYear,
    papers: null
  }
}`, variables: ["citing", "year", "count", "citationsByYear"], card: null, one: true, filters: null };

/** The papers that have references in common with this one; the evidence: these references. */
export const paperCoupledPapers: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper/coupled-papers", parent: "Paper", body: `MATCH (parent)-[:CITES]->(between)
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)<-[:CITES]-(node)
WHERE node <> parent
WITH node, collect(between) AS evidence, count(*) AS evidenceCount`, variables: ["between", "weight", "looked", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "WHERE", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: null, limit: { text: `MATCH (parent)-[:CITES]->(between)
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The references that fewest papers cite are preferred: as many as have 100,000 citations in all." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** What was published of a paper and what is held, side by side. */
export const paperCoverage: ValueFragment<{ publishedCitations: number | null; heldCitations: number; publishedReferences: number | null; heldReferences: number; placeholderReferences: number; identifiedAuthors: number | null }> = { kind: "value", name: "paper/coverage", parent: "Paper", body: `{
  publishedCitations: parent.citationCount,
  heldCitations: COUNT { (parent)<-[:CITES]-() },
  publishedReferences: parent.referenceCount,
  heldReferences: COUNT { (parent)-[:CITES]->() },
  placeholderReferences: COUNT { (parent)-[:CITES]->(:Placeholder) },
  identifiedAuthors: CASE WHEN EXISTS { (parent)<-[:AUTHORED]-() } THEN
    toFloat(COUNT { (parent)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL AND author.identity <> 'BYLINE' })
    / COUNT { (parent)<-[authored:AUTHORED]-() WHERE authored.isRepeat IS NULL }
  END
}`, variables: ["authored", "author"], card: null, one: false, filters: null };

/** The later papers that cite the neighborhood of this one (what cites it, what it cites); the evidence: the neighbors that each cites. */
export const paperDerivativeWorks: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper/derivative-works", parent: "Paper", body: `MATCH (parent)-[:CITES]-(between)
WITH DISTINCT between
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)<-[:CITES]-(node)
WHERE node <> parent AND node.sortDate > parent.sortDate AND parent.sortDate > '0000'
WITH node, collect(between) AS evidence, count(*) AS evidenceCount`, variables: ["between", "weight", "looked", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "WHERE", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: null, limit: { text: `MATCH (parent)-[:CITES]-(between)
WITH DISTINCT between
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The papers of the neighborhood that fewest papers cite are preferred: as many as have 100,000 citations in all." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** The ids of a paper, one of each kind, and those of records with an id of their own. */
export const paperExternalIds: ValueFragment<Record<PaperIdKind, string | null> & { sourceIds: string[] }> = { kind: "value", name: "paper/external-ids", parent: "Paper", body: "parent {.doi, .arxiv, .pmid, .pmcid, .mag, .acl, .dblp, .openalex, .s2, .corpusId, sourceIds: coalesce(parent.sourceIds, [])}", variables: [], card: null, one: false, filters: null };

/** The later papers that cite this one and have an author in common with it. */
export const paperFollowUpPapers: ListFragment<'Paper', { contexts: string[] | null; intents: string[] | null; isInfluential: boolean | null; addedAt: string | null; ageInDays: number | null; citationId: [from: string, to: string]; independence: 'SELF' | 'CLOSE' | 'INDEPENDENT' | 'UNKNOWN'; isSameVenue: boolean | null; isSelfCitation: boolean | null; sharedAuthorCount: number; sharedAuthors: Cards['Author'][] }> = { kind: "list", name: "paper/follow-up-papers", parent: "Paper", body: `MATCH (parent)<-[cites:CITES]-(node)
WHERE node IN sharing AND node.sortDate > parent.sortDate AND parent.sortDate > '0000'`, variables: ["cites"], node: "Paper", joint: "AND", aggregates: null, size: "COUNT { (parent)<-[:CITES]-() }", among: "sharing", last: null, limit: null, edge: { contexts: "cites.contexts", intents: "cites.intents", isInfluential: "cites.isInfluential", addedAt: "cites.addedAt" }, asked: { ageInDays: citationEdgeAgeInDays, citationId: citationEdgeCitationId, independence: citationEdgeIndependence, isSameVenue: citationEdgeIsSameVenue, isSelfCitation: citationEdgeIsSelfCitation, sharedAuthorCount: citationEdgeSharedAuthorCount, sharedAuthors: citationEdgeSharedAuthors }, citing: "node", orders: {  } };

/** Keys that were merged into this paper. */
export const paperFormerIds: ValueFragment<string[]> = { kind: "value", name: "paper/former-ids", parent: "Paper", body: "COLLECT { MATCH (former:Alias {isFormerKey: true})-[:OF]->(parent) RETURN substring(former.id, size('Paper:')) ORDER BY former.id }", variables: ["former"], card: null, one: false, filters: null };

/** The citations among the papers that are `shown` around one: who cites, who is cited, and what is known of it. */
export const paperNeighborhoodCitations: ValueFragment<[citing: string, cited: string, intents: string[] | null, isInfluential: boolean | null][]> = { kind: "value", name: "paper/neighborhood-citations", parent: "Paper", body: `COLLECT {
  UNWIND keys($args.shown[parent.key]) AS citingKey
  MATCH (citing:Paper {key: citingKey})-[cites:CITES]->(cited)
  WHERE $args.shown[parent.key][cited.key] IS NOT NULL
  WITH cites, citing, cited ORDER BY citing.key, cited.key
  RETURN [citing.key, cited.key, cites.intents, cites.isInfluential]
}`, variables: ["citing", "cites", "cited", "citingKey"], card: null, one: false, filters: null };

/** The papers one citation further out than those that `from` names around a paper, without those that are `shown` already; each stands on the side of whom it was reached from, and around the paper itself on that of the citation. */
export const paperNeighborhood: ListFragment<'Paper', { role: string }> = { kind: "list", name: "paper/neighborhood", parent: "Paper", body: `UNWIND $args.from[parent.key] AS fromKey
MATCH (between:Paper {key: fromKey})
WITH between, CASE between WHEN parent THEN 0 ELSE CASE $args.direction WHEN 'REFERENCES' THEN 0 ELSE COUNT { (between)<-[:CITES]-() } END + CASE $args.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between)-[:CITES]->() } END END AS weight ORDER BY weight, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
WITH between, $args.shown[parent.key][between.key] AS side
CALL (between) {
  WITH between WHERE $args.direction <> 'REFERENCES'
  MATCH (between)<-[:CITES]-(node)
  RETURN node, 'CITATION' AS way
  UNION ALL
  WITH between WHERE $args.direction <> 'CITATIONS'
  MATCH (between)-[:CITES]->(node)
  RETURN node, 'REFERENCE' AS way
}
WITH node, min(CASE side WHEN 'CURRENT' THEN way ELSE side END) AS role
WHERE $args.shown[parent.key][node.key] IS NULL`, variables: ["between", "weight", "looked", "fromKey", "weights", "enough", "available", "side", "way", "role", "walked"], node: "Paper", joint: "AND", aggregates: ["role"], size: null, among: null, last: null, limit: { text: `UNWIND $args.from[parent.key] AS fromKey
MATCH (between:Paper {key: fromKey})
WITH between, CASE between WHEN parent THEN 0 ELSE CASE $args.direction WHEN 'REFERENCES' THEN 0 ELSE COUNT { (between)<-[:CITES]-() } END + CASE $args.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between)-[:CITES]->() } END END AS weight ORDER BY weight, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "From the papers that have the fewest citations and references it goes on first: at each depth from as many as have 100,000 in all." }, edge: { role: "role" }, asked: {  }, citing: "node", orders: { MOST_CITED: { expression: "node.sortCitationCount", descending: true } } };

/** A free copy of a paper. */
export const paperOpenAccessPdf: ValueFragment<{ url: string; status: string | null; license: string | null } | null> = { kind: "value", name: "paper/open-access-pdf", parent: "Paper", body: `CASE WHEN parent.openAccessPdfUrl IS NOT NULL
  THEN {url: parent.openAccessPdfUrl, status: parent.openAccessPdfStatus, license: parent.openAccessPdfLicense}
END`, variables: [], card: null, one: false, filters: null };

/** Papers of the same main topic and year, and citations held of them in the months up to a day, the newest day held if none is given; of as many of these papers, by key, as have 100,000 citations in all. */
export const paperPeerVelocity: ValueFragment<{ papers: number; recent: number }> = { kind: "value", name: "paper/peer-velocity", parent: "Paper", body: `COLLECT {
MATCH (parent)-[:HAS_TOPIC {isPrimary: true}]->(topic)
WITH topic ORDER BY topic.key LIMIT 1
MATCH (topic)<-[:HAS_TOPIC {isPrimary: true}]-(peer:Full)
WHERE peer.year = parent.year
WITH peer, peer.heldCitationCount AS weight ORDER BY peer.key
WITH collect(peer) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS peer
WITH peer, coalesce($args.asOf, newestDay) AS lastDay
WITH peer, lastDay, toString(date(lastDay) - duration({months: $args.months})) AS since
WITH COUNT { (peer)<-[:CITES]-(citing) WHERE citing.sortDate > since AND citing.sortDate <= lastDay } AS citations
RETURN {papers: count(*), recent: sum(citations)}
}`, variables: ["topic", "peer", "weight", "looked", "lastDay", "citing", "citations", "weights", "enough", "available", "since", "walked"], card: null, one: true, filters: null };

/** The main topic of a paper. */
export const paperPrimaryTopic: ValueFragment<Cards['Topic'] | null> = { kind: "value", name: "paper/primary-topic", parent: "Paper", body: `COLLECT {
  MATCH (parent)-[:HAS_TOPIC {isPrimary: true}]->(topic)
  WITH topic ORDER BY topic.key LIMIT 1
  RETURN card(Topic, topic)
}`, variables: ["topic"], card: "Topic", one: true, filters: null };

/** The earlier papers that the neighborhood of this one (what cites it, what it cites) cites; the evidence: the neighbors that cite each. */
export const paperPriorWorks: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper/prior-works", parent: "Paper", body: `MATCH (parent)-[:CITES]-(between)
WITH DISTINCT between
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)-[:CITES]->(node)
WHERE node <> parent AND node.sortDate < parent.sortDate AND node.sortDate > '0000'
WITH node, collect(between) AS evidence, count(*) AS evidenceCount`, variables: ["between", "weight", "looked", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "WHERE", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: null, limit: { text: `MATCH (parent)-[:CITES]-(between)
WITH DISTINCT between
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The newest papers of the neighborhood are preferred: as many as have 100,000 references in all." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "parent", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** The venue of a paper as a node. */
export const paperPublicationVenue: ValueFragment<Cards['Venue'] | null> = { kind: "value", name: "paper/publication-venue", parent: "Paper", body: `COLLECT {
  MATCH (parent)-[:PUBLISHED_IN]->(venue)
  WITH venue ORDER BY venue.key LIMIT 1
  RETURN card(Venue, venue)
}`, variables: ["venue"], card: "Venue", one: true, filters: null };

/** The papers that this one cites. */
export const paperReferences: ListFragment<'Paper', { contexts: string[] | null; intents: string[] | null; isInfluential: boolean | null; addedAt: string | null; ageInDays: number | null; citationId: [from: string, to: string]; independence: 'SELF' | 'CLOSE' | 'INDEPENDENT' | 'UNKNOWN'; isSameVenue: boolean | null; isSelfCitation: boolean | null; sharedAuthorCount: number; sharedAuthors: Cards['Author'][] }> = { kind: "list", name: "paper/references", parent: "Paper", body: "MATCH (parent)-[cites:CITES]->(node)", variables: ["cites"], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: { contexts: "cites.contexts", intents: "cites.intents", isInfluential: "cites.isInfluential", addedAt: "cites.addedAt" }, asked: { ageInDays: citationEdgeAgeInDays, citationId: citationEdgeCitationId, independence: citationEdgeIndependence, isSameVenue: citationEdgeIsSameVenue, isSelfCitation: citationEdgeIsSelfCitation, sharedAuthorCount: citationEdgeSharedAuthorCount, sharedAuthors: citationEdgeSharedAuthors }, citing: "parent", orders: {  } };

/** The papers that are related to this one by what both have: papers that cite both, references, authors, topics, or embeddings that are near. Of each method: what they have in common over the geometric mean of what each has. */
export const paperRelatedPapers: ListFragment<'Paper', { score: number; reasons: [method: Method, score: number, count: number, first: unknown[][]][] }> = { kind: "list", name: "paper/related-papers", parent: "Paper", body: `CALL (parent) {
  WITH parent WHERE 'CO_CITATION' IN $args.methods
  MATCH (parent)<-[:CITES]-(between)
  RETURN 'CO_CITATION' AS method, between, COUNT { (between)-[:CITES]->() } AS leads
  UNION ALL
  WITH parent WHERE 'COUPLING' IN $args.methods
  MATCH (parent)-[:CITES]->(between)
  RETURN 'COUPLING' AS method, between, between.heldCitationCount AS leads
  UNION ALL
  WITH parent WHERE 'SHARED_AUTHORS' IN $args.methods
  MATCH (parent)<-[authored:AUTHORED]-(between)
  WHERE authored.isRepeat IS NULL
  RETURN 'SHARED_AUTHORS' AS method, between, COUNT { (between)-[:AUTHORED]->() } AS leads
  UNION ALL
  WITH parent WHERE 'SHARED_TOPICS' IN $args.methods
  MATCH (parent)-[:HAS_TOPIC]->(between)
  RETURN 'SHARED_TOPICS' AS method, between, COUNT { (between)<-[:HAS_TOPIC]-() } AS leads
  UNION ALL
  WITH parent WHERE 'MEANING' IN $args.methods AND parent.embedding IS NOT NULL
  RETURN 'MEANING' AS method, parent AS between, 0 AS leads
}
WITH [method, between] AS tie, leads
WITH tie, leads AS weight ORDER BY weight, tie[0], tie[1].key
WITH collect(tie) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS tie
WITH tie[0] AS method, tie[1] AS between
CALL (method, between) {
  WITH between WHERE method = 'CO_CITATION'
  MATCH (between)-[:CITES]->(node)
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'COUPLING'
  MATCH (between)<-[:CITES]-(node)
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'SHARED_AUTHORS'
  MATCH (between)-[authored:AUTHORED]->(node)
  WHERE authored.isRepeat IS NULL
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'SHARED_TOPICS'
  MATCH (between)<-[:HAS_TOPIC]-(node)
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'MEANING'
  CALL db.index.vector.queryNodes('paper_embedding', 100, between.embedding) YIELD node, score
  RETURN node, score AS similarity
}
WITH method, between, node, similarity WHERE node <> parent
WITH node,
  collect(CASE method WHEN 'CO_CITATION' THEN between END) AS citers,
  collect(CASE method WHEN 'COUPLING' THEN between END) AS sources,
  collect(CASE method WHEN 'SHARED_AUTHORS' THEN between END) AS writers,
  collect(CASE method WHEN 'SHARED_TOPICS' THEN between END) AS subjects,
  max(similarity) AS nearness
WITH *, [
  ['CO_CITATION', CASE size(citers) WHEN 0 THEN 0.0 ELSE size(citers) / sqrt(COUNT { (parent)<-[:CITES]-() } * COUNT { (node)<-[:CITES]-() }) END, citers],
  ['COUPLING', CASE size(sources) WHEN 0 THEN 0.0 ELSE size(sources) / sqrt(COUNT { (parent)-[:CITES]->() } * COUNT { (node)-[:CITES]->() }) END, sources],
  ['SHARED_AUTHORS', CASE size(writers) WHEN 0 THEN 0.0 ELSE size(writers) / sqrt(COUNT { (parent)<-[:AUTHORED]-() } * COUNT { (node)<-[:AUTHORED]-() }) END, writers],
  ['SHARED_TOPICS', CASE size(subjects) WHEN 0 THEN 0.0 ELSE size(subjects) / sqrt(COUNT { (parent)-[:HAS_TOPIC]->() } * COUNT { (node)-[:HAS_TOPIC]->() }) END, subjects],
  ['MEANING', coalesce(nearness, 0.0), []]
] AS grounds
WITH *, reduce(total = 0.0, ground IN grounds | total + ground[1]) / size($args.methods) AS score`, variables: ["between", "authored", "tie", "weight", "looked", "similarity", "citers", "sources", "writers", "subjects", "method", "leads", "weights", "enough", "available", "nearness", "grounds", "score", "ground", "walked", "total"], node: "Paper", joint: "WHERE", aggregates: ["citers", "sources", "writers", "subjects", "nearness", "grounds", "score"], size: null, among: null, last: null, limit: { text: `CALL (parent) {
  WITH parent WHERE 'CO_CITATION' IN $args.methods
  MATCH (parent)<-[:CITES]-(between)
  RETURN 'CO_CITATION' AS method, between, COUNT { (between)-[:CITES]->() } AS leads
  UNION ALL
  WITH parent WHERE 'COUPLING' IN $args.methods
  MATCH (parent)-[:CITES]->(between)
  RETURN 'COUPLING' AS method, between, between.heldCitationCount AS leads
  UNION ALL
  WITH parent WHERE 'SHARED_AUTHORS' IN $args.methods
  MATCH (parent)<-[authored:AUTHORED]-(between)
  WHERE authored.isRepeat IS NULL
  RETURN 'SHARED_AUTHORS' AS method, between, COUNT { (between)-[:AUTHORED]->() } AS leads
  UNION ALL
  WITH parent WHERE 'SHARED_TOPICS' IN $args.methods
  MATCH (parent)-[:HAS_TOPIC]->(between)
  RETURN 'SHARED_TOPICS' AS method, between, COUNT { (between)<-[:HAS_TOPIC]-() } AS leads
  UNION ALL
  WITH parent WHERE 'MEANING' IN $args.methods AND parent.embedding IS NOT NULL
  RETURN 'MEANING' AS method, parent AS between, 0 AS leads
}
WITH [method, between] AS tie, leads
WITH tie, leads AS weight ORDER BY weight, tie[0], tie[1].key
WITH collect(tie) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "Of what ties it to others (papers that cite it, references, authors, topics) what leads to the fewest papers is preferred: as much as leads to 100,000 in all." }, edge: { score: "score" }, asked: { reasons: relatedPaperEdgeReasons }, citing: "node", orders: { RELEVANCE: { expression: "score", descending: true } } };

/** Retracted papers that this one rests on over at most three citations of these intents (null: of any), the nearest first, each over a shortest chain: its papers, and of each citation its sentences, intents and the authors on both bylines. Gone on from is first what cites the fewest papers, at each step as much as has 100,000 references in all. */
export const paperRetractionExposure: ValueFragment<{ examined: [number, number | null, number]; chains: [papers: unknown[][], citations: [contexts: string[] | null, authors: [position: number, author: unknown[]][]][]][] }> = { kind: "value", name: "paper/retraction-exposure", parent: "Paper", body: `COLLECT {
  CALL (parent) {
    MATCH (parent)-[cites:CITES]->(near)
    WHERE $args.maxHops > 1 AND near <> parent
      AND ($args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents))
WITH near, COUNT { (near)-[:CITES]->() } AS weight ORDER BY weight, near.key
WITH collect(near) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
WITH looked, available, looked[0 .. enough] AS begun
    RETURN begun, available AS ofFirst
  }
  CALL (parent) {
    MATCH (parent)-[cites:CITES]->(near)
    WHERE $args.maxHops > 2 AND near <> parent
      AND ($args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents))
WITH near, COUNT { (near)-[:CITES]->() } AS weight ORDER BY weight, near.key
WITH collect(near) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS near
    MATCH (near)-[cites:CITES]->(far)
    WHERE far <> parent AND ($args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents))
    WITH DISTINCT far
    WHERE NOT EXISTS {
      MATCH (parent)-[direct:CITES]->(far)
      WHERE $args.intents IS NULL OR any(intent IN direct.intents WHERE intent IN $args.intents)
    }
WITH far, COUNT { (far)-[:CITES]->() } AS weight ORDER BY weight, far.key
WITH collect(far) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
WITH looked, available, looked[0 .. enough] AS gone
    RETURN gone, available AS ofSecond
  }
  WITH *, CASE WHEN size(begun) < ofFirst OR size(gone) < ofSecond THEN [parent] + begun + gone END AS onward,
    [size(begun) + size(gone), CASE WHEN size(begun) = ofFirst OR $args.maxHops < 3 THEN ofFirst + ofSecond END, 0] AS walked
  WITH walked, COLLECT {
    MATCH chain = ALL SHORTEST (parent) ((citing)-[cites:CITES
      WHERE $args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents)]->(cited)
      WHERE onward IS NULL OR citing IN onward){1,3} (node)
    WHERE node.isRetracted AND node <> parent AND length(chain) <= $args.maxHops
    WITH node, chain ORDER BY [step IN nodes(chain) | step.key]
    WITH node, collect(chain)[0] AS nearest
    ORDER BY length(nearest), node.key LIMIT $args.first
    RETURN [
      [step IN nodes(nearest) | card(Paper, step)],
      [between IN relationships(nearest) | [
        between.contexts,
        head([from IN [startNode(between)] | head([to IN [endNode(between)] | [
          (from)<-[onFrom:AUTHORED]-(shared)-[onTo:AUTHORED]->(to)
          WHERE onFrom.isRepeat IS NULL AND onTo.isRepeat IS NULL | [onFrom.position, card(Author, shared)]
        ]])])
      ]]
    ]
  } AS found
  RETURN {examined: walked, chains: found}
}`, variables: ["cites", "near", "intent", "weight", "looked", "far", "direct", "begun", "gone", "citing", "cited", "chain", "nearest", "between", "from", "onFrom", "shared", "onTo", "to", "weights", "enough", "available", "ofFirst", "ofSecond", "onward", "walked", "found", "step"], card: null, one: true, filters: null };

/** The papers that cite papers that cite this one; the evidence: the papers between. */
export const paperSecondDegreeCitations: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper/second-degree-citations", parent: "Paper", body: `MATCH (parent)<-[:CITES]-(between)
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)<-[:CITES]-(node)
WHERE node <> parent AND NOT ($args.excludeDirect AND node IN looked)
WITH node, collect(between) AS evidence, count(*) AS evidenceCount`, variables: ["between", "weight", "looked", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "WHERE", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: null, limit: { text: `MATCH (parent)<-[:CITES]-(between)
WITH between, between.heldCitationCount AS weight ORDER BY between.heldCitationCount, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The citing papers that fewest papers cite are preferred: as many as have 100,000 citations in all." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** The one-sentence summary of a paper and what wrote it. */
export const paperTldr: ValueFragment<{ model: string; text: string } | null> = { kind: "value", name: "paper/tldr", parent: "Paper", body: "CASE WHEN parent.tldrText IS NOT NULL THEN {model: parent.tldrModel, text: parent.tldrText} END", variables: [], card: null, one: false, filters: null };

/** The topics of a paper: the main one first, then by falling score. */
export const paperTopics: ListFragment<'Topic', { score: number | null; isPrimary: boolean }> = { kind: "list", name: "paper/topics", parent: "Paper", body: "MATCH (parent)-[hasTopic:HAS_TOPIC]->(node)", variables: ["hasTopic"], node: "Topic", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: { score: "hasTopic.score", isPrimary: "coalesce(hasTopic.isPrimary, false)" }, asked: {  }, citing: "node", orders: { RELEVANCE: { expression: "CASE WHEN hasTopic.isPrimary THEN 2.0 ELSE coalesce(hasTopic.score, -1.0) END", descending: true } } };

/** The landing page of a paper. */
export const paperUrl: ValueFragment<string | null> = { kind: "value", name: "paper/url", parent: "Paper", body: "parent.url", variables: [], card: null, one: false, filters: null };

/** Citations held of a paper up to a day, the newest day held if none is given: in the months before it, in as many before these, and by years. A paper counts by its day, or by the first of its month or year. */
export const paperVelocity: ValueFragment<{ year: number | null; isOlder: boolean; until: string | null; recent: number; before: number; byYear: [year: number, count: number][] }> = { kind: "value", name: "paper/velocity", parent: "Paper", body: `COLLECT {
  WITH coalesce($args.asOf, newestDay) AS lastDay
  WITH lastDay, toString(date(lastDay) - duration({months: $args.months})) AS since,
    toString(date(lastDay) - duration({months: 2 * $args.months})) AS longSince
  WITH lastDay, longSince, COLLECT {
    MATCH (parent)<-[:CITES]-(node)
    WHERE node.sortDate > '0000' AND node.sortDate <= lastDay AND filter(node)
    WITH node.year AS inYear, count(*) AS inAll, count(CASE WHEN node.sortDate > since THEN 1 END) AS late,
      count(CASE WHEN node.sortDate > longSince AND node.sortDate <= since THEN 1 END) AS early
    RETURN [inYear, inAll, late, early]
  } AS years
  RETURN {
    year: parent.year,
    isOlder: parent.sortDate > '0000' AND parent.sortDate <= longSince,
    until: lastDay,
    recent: reduce(total = 0, row IN years | total + row[2]),
    before: reduce(total = 0, row IN years | total + row[3]),
    byYear: [row IN years | [row[0], row[1]]]
  }
}`, variables: ["lastDay", "since", "longSince", "inYear", "inAll", "late", "early", "years", "row", "total"], card: null, one: true, filters: "Paper" };

/** The other versions of a paper that are held as nodes of their own, however many lie between, the newest first. */
export const paperVersions: ValueFragment<Cards['Paper'][]> = { kind: "value", name: "paper/versions", parent: "Paper", body: `COLLECT {
  MATCH (parent)-[:VERSION_OF*1..20]-(version)
  WHERE version <> parent
  WITH DISTINCT version ORDER BY version.sortDate DESC, version.key LIMIT 100
  RETURN card(Paper, version)
}`, variables: ["version"], card: "Paper", one: false, filters: null };

/** Citations of a set that are held at one of two moments and not at the other: `isAdded` those held at the later one alone, else those held at the earlier one alone, what changed last first. */
export const paperSetChanged: ValueFragment<CitationRow[]> = { kind: "value", name: "paper-set/changed", parent: null, body: `COLLECT {
  CALL members() YIELD member
WITH member, member.heldCitationCount + COUNT { (member)<-[:CITED]-() } AS weight ORDER BY weight, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS member
  CALL (member) {
    MATCH (member)<-[tie:CITES|CITED]-(citing)
    WITH citing, tie,
      coalesce(tie.addedAt, '') < $args.since AND coalesce(tie.withdrawnAt, '~') >= $args.since AS was,
      coalesce(tie.addedAt, '') < $args.until AND coalesce(tie.withdrawnAt, '~') >= $args.until AS stands
    WITH citing, collect(CASE WHEN was THEN tie END) AS before, collect(CASE WHEN stands THEN tie END) AS after
    WHERE CASE WHEN $args.isAdded THEN size(before) = 0 AND size(after) > 0 ELSE size(before) > 0 AND size(after) = 0 END
    RETURN citing, (before + after)[0] AS tie
  }
  WITH member, citing, tie
  ORDER BY CASE WHEN $args.isAdded THEN tie.addedAt ELSE tie.withdrawnAt END DESC, citing.key, member.key LIMIT $args.first
  RETURN [card(Paper, citing), card(Paper, member), tie.contexts, tie.intents, tie.isInfluential, tie.addedAt]
}`, variables: ["member", "weight", "looked", "tie", "citing", "before", "after", "weights", "enough", "available", "was", "stands", "walked"], card: null, one: false, filters: null };

/** How many citations of a set were held at two moments, and by how many papers that differs. Held is what had been added before the moment and not been withdrawn before it. */
export const paperSetChanges: ValueFragment<{ before: number; after: number; added: number; withdrawn: number; examined: [number, number | null, number] }> = { kind: "value", name: "paper-set/changes", parent: null, body: `COLLECT {
  CALL members() YIELD member
WITH member, member.heldCitationCount + COUNT { (member)<-[:CITED]-() } AS weight ORDER BY weight, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS member
  WITH member, [enough, available, 0] AS looks
  CALL (member) {
    MATCH (member)<-[tie:CITES|CITED]-(citing)
    WITH citing,
      max(CASE WHEN coalesce(tie.addedAt, '') < $args.since AND coalesce(tie.withdrawnAt, '~') >= $args.since THEN 1 ELSE 0 END) AS was,
      max(CASE WHEN coalesce(tie.addedAt, '') < $args.until AND coalesce(tie.withdrawnAt, '~') >= $args.until THEN 1 ELSE 0 END) AS stands
    RETURN sum(was) AS held, sum(stands) AS stood,
      sum(CASE WHEN stands > was THEN 1 ELSE 0 END) AS came, sum(CASE WHEN stands < was THEN 1 ELSE 0 END) AS went
  }
  WITH looks, sum(held) AS allHeld, sum(stood) AS allStood, sum(came) AS allCame, sum(went) AS allWent
  RETURN {before: allHeld, after: allStood, added: allCame, withdrawn: allWent, examined: looks}
}`, variables: ["member", "weight", "looked", "tie", "citing", "was", "stands", "held", "stood", "came", "went", "weights", "enough", "available", "looks", "allHeld", "allStood", "allCame", "allWent", "walked"], card: null, one: true, filters: null };

/** The references that members of a set have in common; the evidence: the members that cite each. */
export const paperSetCommonReferences: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper-set/common-references", parent: null, body: `CALL members() YIELD member
WITH member, COUNT { (member)-[:CITES]->() } AS weight ORDER BY member.sortDate DESC, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS member
MATCH (member)-[:CITES]->(node)
WITH node, collect(member) AS evidence, count(*) AS evidenceCount
WHERE evidenceCount >= $args.minCount`, variables: ["member", "weight", "looked", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "AND", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: null, limit: { text: `CALL members() YIELD member
WITH member, COUNT { (member)-[:CITES]->() } AS weight ORDER BY member.sortDate DESC, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The newest members are preferred: as many as have 100,000 references in all." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** Papers of a set by their years, and citations held of them by the citing papers' years: these of as many of the papers, by key, as have a million citations in all, and 100,000 at most. */
export const paperSetCountsByYear: ValueFragment<YearCounts> = { kind: "value", name: "paper-set/counts-by-year", parent: null, body: `COLLECT {
  WITH head(COLLECT {
    CALL members() YIELD member
WITH member ORDER BY member.key LIMIT 100001
WITH member, member.heldCitationCount / 10.0 AS weight
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) AND walked[1] < 100000 THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, CASE WHEN NOT (size(looked) > 100000) THEN size(looked) END AS available
WITH looked, available, looked[0 .. enough] AS counted
    WITH [size(counted), available, 0] AS looks, COLLECT {
      UNWIND counted AS cited
      MATCH (cited)<-[:CITES]-(citing)
      WHERE citing.year IS NOT NULL
      WITH citing.year AS year, count(*) AS count
      RETURN [year, count]
    } AS citationsByYear
    RETURN [looks, citationsByYear]
  }) AS ofCounted
  WITH *, COLLECT {
    CALL members() YIELD member
    WITH member WHERE member.year IS NOT NULL
    WITH member.year AS year, count(*) AS count
    RETURN [year, count]
  } AS papersByYear
  RETURN {
    from: null,
    newest: newestYear,
    citations: coalesce(ofCounted[1], []),
    papers: papersByYear,
    examined: ofCounted[0]
  }
}`, variables: ["member", "weight", "looked", "counted", "cited", "citing", "weights", "enough", "available", "looks", "year", "count", "citationsByYear", "ofCounted", "papersByYear", "walked"], card: null, one: true, filters: null };

/** The members of a set, the most cited first and `most` at most, and all citations among these. */
export const paperSetGraph: ValueFragment<{ papers: [card: unknown[], date: string][]; available: number; citations: [citing: string, cited: string, intents: string[] | null, isInfluential: boolean | null][] }> = { kind: "value", name: "paper-set/graph", parent: null, body: `COLLECT {
  CALL members() YIELD member
  WITH member ORDER BY member.sortCitationCount DESC, member.key
  WITH collect(member) AS found
  WITH found[0 .. $args.most] AS shown, size(found) AS inAll
  WITH shown, inAll, COLLECT {
    UNWIND shown AS citing
    MATCH (citing)-[cites:CITES]->(cited)
    WHERE cited IN shown
    RETURN [citing.key, cited.key, cites.intents, cites.isInfluential]
  } AS ties
  RETURN {papers: [paper IN shown | [card(Paper, paper), paper.sortDate]], available: inAll, citations: ties}
}`, variables: ["member", "found", "citing", "cites", "cited", "shown", "inAll", "ties", "paper"], card: null, one: true, filters: null };

/** The keys of the members of a set, the newest first and `most` at most. */
export const paperSetKeys: ValueFragment<string[]> = { kind: "value", name: "paper-set/keys", parent: null, body: `COLLECT {
  CALL members() YIELD member
  WITH member ORDER BY member.sortDate DESC, member.key LIMIT $args.most
  RETURN member.key
}`, variables: ["member"], card: null, one: false, filters: null };

/** The citations along a path of papers of these keys, each citing the next: [place, the two papers, sentences, the authors on both bylines]. */
export const paperSetMainPath: ValueFragment<[place: number, citing: unknown[], cited: unknown[], contexts: string[] | null, authors: [position: number, author: unknown[]][]][]> = { kind: "value", name: "paper-set/main-path", parent: null, body: `COLLECT {
  UNWIND range(0, size($args.path) - 2) AS place
  MATCH (citing:Paper {key: $args.path[place]})-[cites:CITES]->(cited:Paper {key: $args.path[place + 1]})
  RETURN [place, card(Paper, citing), card(Paper, cited), cites.contexts, [
    (citing)<-[onCiting:AUTHORED]-(shared)-[onCited:AUTHORED]->(cited)
    WHERE onCiting.isRepeat IS NULL AND onCited.isRepeat IS NULL | [onCiting.position, card(Author, shared)]
  ]]
}`, variables: ["place", "cites", "citing", "onCiting", "shared", "onCited", "cited"], card: null, one: false, filters: null };

/** The papers that the neighborhood of a set (its members, what these cite, what cites them) cites and the set lacks; the evidence: the papers of the neighborhood that cite each. */
export const paperSetMissedPapers: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper-set/missed-papers", parent: null, body: `CALL members() YIELD member
WITH member, COUNT { (member)-[:CITES]->() } + member.heldCitationCount AS weight ORDER BY weight, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS member
CALL (member) {
  RETURN member AS between
  UNION ALL
  MATCH (member)-[:CITES]-(between)
  RETURN between
}
WITH DISTINCT between
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS between
MATCH (between)-[:CITES]->(node)
WITH node, collect(between) AS evidence, count(*) AS evidenceCount`, variables: ["member", "weight", "looked", "between", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "WHERE", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: "NOT isMember(node)", limit: { text: `CALL members() YIELD member
WITH member, COUNT { (member)-[:CITES]->() } + member.heldCitationCount AS weight ORDER BY weight, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked
UNION ALL
CALL members() YIELD member
WITH member, COUNT { (member)-[:CITES]->() } + member.heldCitationCount AS weight ORDER BY weight, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS member
CALL (member) {
  RETURN member AS between
  UNION ALL
  MATCH (member)-[:CITES]-(between)
  RETURN between
}
WITH DISTINCT between
WITH between, COUNT { (between)-[:CITES]->() } AS weight ORDER BY between.sortDate DESC, between.key
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 1] AS walked`, note: "The newest papers of the neighborhood are preferred: as many as have 100,000 references in all, around the members with the fewest citations and references, as many as have 100,000 of these." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** What ties the members of a set: references, authors or topics that they have together, or the members themselves by their references in common. Of each node [key, name, year, the ties it takes part in, numbered], the one in most first. */
export const paperSetNetwork: ValueFragment<{ nodes: [key: string, name: string, year: number | null, ties: number[]][]; count: number; examined: [number, number | null, number] }> = { kind: "value", name: "paper-set/network", parent: null, body: `COLLECT {
  CALL members() YIELD member
WITH member, CASE $args.kind WHEN 'COAUTHOR' THEN COUNT { (member)<-[:AUTHORED]-() } WHEN 'TOPIC' THEN COUNT { (member)-[:HAS_TOPIC]->() } ELSE COUNT { (member)-[:CITES]->() } END AS weight ORDER BY member.sortDate DESC, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS member
  WITH member, [enough, available, 0] AS looks
  CALL (member) {
    WITH member WHERE $args.kind = 'CO_CITATION'
    MATCH (member)-[:CITES]->(node)
    RETURN node, member AS tie
    UNION ALL
    WITH member WHERE $args.kind = 'COUPLING'
    MATCH (member)-[:CITES]->(tie)
    RETURN member AS node, tie
    UNION ALL
    WITH member WHERE $args.kind = 'COAUTHOR'
    MATCH (member)<-[authored:AUTHORED]-(node)
    WHERE authored.isRepeat IS NULL
    RETURN node, member AS tie
    UNION ALL
    WITH member WHERE $args.kind = 'TOPIC'
    MATCH (member)-[:HAS_TOPIC]->(node)
    RETURN node, member AS tie
  }
  WITH looks, tie, collect(node) AS tied
  WHERE $args.kind <> 'COUPLING' OR size(tied) > 1
  WITH looks, collect(tied) AS groups
  UNWIND range(0, size(groups) - 1) AS place
  UNWIND groups[place] AS node
  WITH looks, node, collect(place) AS ties
  WITH looks, node, ties ORDER BY size(ties) DESC, node.key
  WITH looks, collect(CASE WHEN size(ties) >= $args.minWeight THEN [node.key, coalesce(node.title, node.name, node.key), node.year, ties] END) AS found
  RETURN {nodes: found[0 .. $args.maxNodes], count: size(found), examined: looks}
}`, variables: ["member", "weight", "looked", "tie", "authored", "tied", "groups", "place", "ties", "found", "weights", "enough", "available", "looks", "walked"], card: null, one: true, filters: null };

/** The papers that cite most members of a set; the evidence: the members that each cites. */
export const paperSetPapersCitingMost: ListFragment<'Paper', { evidenceCount: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "paper-set/papers-citing-most", parent: null, body: `CALL members() YIELD member
WITH member, member.heldCitationCount AS weight ORDER BY member.heldCitationCount, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS member
MATCH (member)<-[:CITES]-(node)
WITH node, collect(member) AS evidence, count(*) AS evidenceCount
WHERE evidenceCount >= $args.minCount`, variables: ["member", "weight", "looked", "weights", "enough", "available", "evidence", "evidenceCount", "walked"], node: "Paper", joint: "AND", aggregates: ["evidence", "evidenceCount"], size: null, among: null, last: null, limit: { text: `CALL members() YIELD member
WITH member, member.heldCitationCount AS weight ORDER BY member.heldCitationCount, member.key
WITH collect(member) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The members that fewest papers cite are preferred: as many as have 100,000 citations in all." }, edge: { evidenceCount: "evidenceCount" }, asked: { evidence: evidenceEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "evidenceCount", descending: true } } };

/** The papers that are like those of a set and unlike the `disliked` ones: by references in common (coupling) and by papers that cite both (co-citation), each divided by the root of how many either paper has; with the papers between. */
export const paperSetRecommendedPapers: ListFragment<'Paper', { score: number; reasons: [method: Method, score: number, count: number, first: unknown[][]][] }> = { kind: "list", name: "paper-set/recommended-papers", parent: null, body: `CALL members() YIELD member
WITH collect(member) AS liked
WITH liked, COLLECT { UNWIND $args.disliked AS dislikedKey MATCH (member:Paper {key: dislikedKey}) RETURN member } AS unliked
UNWIND [[liked, 1], [unliked, 0]] AS side
WITH side[0] AS alike, side[1] AS isLiked
UNWIND alike AS seed
WITH {itsPaper: seed, isGood: isLiked, itsShare: 1.0 / size(alike),
  itsReferences: COUNT { (seed)-[:CITES]->() }, itsCitations: seed.heldCitationCount} AS start
WITH start, start.itsReferences + start.itsCitations AS weight ORDER BY weight, start.itsPaper.key
WITH collect(start) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS start
WITH start.itsPaper AS from, start
CALL (from, start) {
  MATCH (from)-[:CITES]->(between)
  RETURN between, 'COUPLING' AS way, start.itsShare / sqrt(start.itsReferences) AS part
  UNION ALL
  MATCH (from)<-[:CITES]-(between)
  RETURN between, 'CO_CITATION' AS way, start.itsShare / sqrt(start.itsCitations) AS part
}
WITH between, way, sum(start.isGood * part) AS likedPart, sum((1 - start.isGood) * part) AS unlikedPart,
  max(start.isGood) AS ofLiked
WITH {itsPaper: between, itsWay: way, itsGood: likedPart, itsBad: unlikedPart, isOfGood: ofLiked,
  itsLeads: CASE way WHEN 'COUPLING' THEN between.heldCitationCount ELSE COUNT { (between)-[:CITES]->() } END} AS step
WITH step, step.itsLeads AS weight ORDER BY weight, step.itsPaper.key, step.itsWay
WITH collect(step) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS step
WITH step.itsPaper AS between, step
CALL (between, step) {
  WITH between WHERE step.itsWay = 'COUPLING'
  MATCH (between)<-[:CITES]-(node)
  RETURN node
  UNION ALL
  WITH between WHERE step.itsWay = 'CO_CITATION'
  MATCH (between)-[:CITES]->(node)
  RETURN node
}
WITH step, between, node, step.itsWay = 'COUPLING' AS isCoupling
WITH node,
  sum(CASE WHEN isCoupling THEN step.itsGood ELSE 0 END) AS coupled,
  sum(CASE WHEN isCoupling THEN 0 ELSE step.itsGood END) AS coCited,
  sum(CASE WHEN isCoupling THEN step.itsBad ELSE 0 END) AS coupledAgainst,
  sum(CASE WHEN isCoupling THEN 0 ELSE step.itsBad END) AS coCitedAgainst,
  collect(CASE WHEN isCoupling AND step.isOfGood = 1 THEN between END) AS references,
  collect(CASE WHEN NOT isCoupling AND step.isOfGood = 1 THEN between END) AS citers
WITH *, 1 / sqrt(CASE WHEN COUNT { (node)-[:CITES]->() } > 0 THEN COUNT { (node)-[:CITES]->() } ELSE 1 END) AS perReference,
  1 / sqrt(CASE WHEN node.heldCitationCount > 0 THEN node.heldCitationCount ELSE 1 END) AS perCitation
WITH *, round(coupled * perReference, 9) AS coupling, round(coCited * perCitation, 9) AS coCitation
WITH *, round((coupling + coCitation - 0.2 * (coupledAgainst * perReference + coCitedAgainst * perCitation)) / 2, 9) AS score,
  [['CO_CITATION', coCitation, citers], ['COUPLING', coupling, references]] AS grounds
WHERE score > 0`, variables: ["member", "alike", "seed", "start", "weight", "looked", "from", "between", "step", "coupled", "coCited", "coupledAgainst", "liked", "dislikedKey", "unliked", "side", "isLiked", "weights", "enough", "available", "way", "part", "likedPart", "unlikedPart", "ofLiked", "isCoupling", "coCitedAgainst", "references", "citers", "perReference", "perCitation", "coupling", "coCitation", "score", "grounds", "walked"], node: "Paper", joint: "AND", aggregates: ["coupled", "coCited", "coupledAgainst", "coCitedAgainst", "references", "citers", "perReference", "perCitation", "coupling", "coCitation", "score", "grounds"], size: null, among: null, last: "NOT isMember(node)", limit: { text: `CALL members() YIELD member
WITH collect(member) AS liked
WITH liked, COLLECT { UNWIND $args.disliked AS dislikedKey MATCH (member:Paper {key: dislikedKey}) RETURN member } AS unliked
UNWIND [[liked, 1], [unliked, 0]] AS side
WITH side[0] AS alike, side[1] AS isLiked
UNWIND alike AS seed
WITH {itsPaper: seed, isGood: isLiked, itsShare: 1.0 / size(alike),
  itsReferences: COUNT { (seed)-[:CITES]->() }, itsCitations: seed.heldCitationCount} AS start
WITH start, start.itsReferences + start.itsCitations AS weight ORDER BY weight, start.itsPaper.key
WITH collect(start) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked
UNION ALL
CALL members() YIELD member
WITH collect(member) AS liked
WITH liked, COLLECT { UNWIND $args.disliked AS dislikedKey MATCH (member:Paper {key: dislikedKey}) RETURN member } AS unliked
UNWIND [[liked, 1], [unliked, 0]] AS side
WITH side[0] AS alike, side[1] AS isLiked
UNWIND alike AS seed
WITH {itsPaper: seed, isGood: isLiked, itsShare: 1.0 / size(alike),
  itsReferences: COUNT { (seed)-[:CITES]->() }, itsCitations: seed.heldCitationCount} AS start
WITH start, start.itsReferences + start.itsCitations AS weight ORDER BY weight, start.itsPaper.key
WITH collect(start) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS start
WITH start.itsPaper AS from, start
CALL (from, start) {
  MATCH (from)-[:CITES]->(between)
  RETURN between, 'COUPLING' AS way, start.itsShare / sqrt(start.itsReferences) AS part
  UNION ALL
  MATCH (from)<-[:CITES]-(between)
  RETURN between, 'CO_CITATION' AS way, start.itsShare / sqrt(start.itsCitations) AS part
}
WITH between, way, sum(start.isGood * part) AS likedPart, sum((1 - start.isGood) * part) AS unlikedPart,
  max(start.isGood) AS ofLiked
WITH {itsPaper: between, itsWay: way, itsGood: likedPart, itsBad: unlikedPart, isOfGood: ofLiked,
  itsLeads: CASE way WHEN 'COUPLING' THEN between.heldCitationCount ELSE COUNT { (between)-[:CITES]->() } END} AS step
WITH step, step.itsLeads AS weight ORDER BY weight, step.itsPaper.key, step.itsWay
WITH collect(step) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 1] AS walked`, note: "Of the papers between, those that lead to the fewest others are preferred: as many as lead to 100,000 in all, around the papers with the fewest citations and references, as many as have 100,000 of these." }, edge: { score: "score" }, asked: { reasons: relatedPaperEdgeReasons }, citing: "node", orders: { RELEVANCE: { expression: "score", descending: true } } };

/** All authors. Counts are as published, else those held. */
export const queryAllAuthors: ListFragment<'Author', {  }> = { kind: "list", name: "query/all-authors", parent: null, body: "MATCH (node:Author)", variables: [], node: "Author", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: {  }, asked: {  }, citing: "node", orders: { NAME: { expression: "node.sortName", descending: false, bound: ">= ''" }, MOST_PAPERS: { expression: "node.sortPaperCount", descending: true, bound: ">= 0" }, MOST_CITED: { expression: "node.sortCitationCount", descending: true, bound: ">= 0" } } };

/** All papers, those included that are only known because they are cited. */
export const queryAllPapersAndPlaceholders: ListFragment<'Paper', {  }> = { kind: "list", name: "query/all-papers-and-placeholders", parent: null, body: "MATCH (node:Paper)", variables: [], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: {  }, asked: {  }, citing: "node", orders: {  } };

/** All topics. */
export const queryAllTopics: ListFragment<'Topic', {  }> = { kind: "list", name: "query/all-topics", parent: null, body: "MATCH (node:Topic)", variables: [], node: "Topic", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: {  }, asked: {  }, citing: "node", orders: { NAME: { expression: "toLower(node.name)", descending: false } } };

/** Authors by ids in canonical form. */
export const queryAuthor: LookUp<'Author'> = { kind: "lookUp", name: "query/author", node: "Author", body: `UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Author {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Author) RETURN node
  UNION MATCH (node:Author {orcid: id.orcid}) RETURN node
  UNION MATCH (node:Author {openalex: id.openalex}) RETURN node
  UNION MATCH (node:Author {s2: id.s2}) RETURN node
  UNION MATCH (node:Author {dblp: id.dblp}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node` };

/** For what has been typed so far, the best ten of each type asked for: a name that is it, one that begins with it, one that has a word that does, each with the most cited or most productive first. Where the index has more than it may offer, the most cited papers and their authors are looked through as well. */
export const queryAutocomplete: Statement = { name: "query/autocomplete", text: `CALL () {
  UNWIND $in.papers AS typed
  CALL db.index.fulltext.queryNodes('paper_text', typed, {limit: $in.candidates}) YIELD node
  WITH collect(node) AS found
  CALL (found) {
    UNWIND found AS paper
    RETURN paper
    UNION
    UNWIND CASE WHEN size(found) = $in.candidates THEN [1] ELSE [] END AS broad
    CALL () {
      MATCH (cited:Full)
      WHERE cited.sortCitationCount >= 0
      RETURN cited AS paper ORDER BY cited.sortCitationCount DESC LIMIT $in.wellCited
    }
    WITH paper, ' ' + toLower(paper.title) + ' ' AS text
    WHERE text CONTAINS $in.begun AND all(word IN $in.whole WHERE text CONTAINS word)
    RETURN paper
  }
  WITH paper, toLower(paper.title) AS name
  WITH paper, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, paper.sortCitationCount DESC, paper.key LIMIT $in.limit
  RETURN collect([
    paper.key, paper.title, fit,
    head(COLLECT { MATCH (paper)<-[:AUTHORED {position: 1}]-(author) RETURN author.name }),
    COUNT { (paper)<-[at:AUTHORED]-() WHERE at.isRepeat IS NULL },
    paper.year
  ]) AS papers
}
CALL () {
  UNWIND $in.authors AS typed
  CALL db.index.fulltext.queryNodes('author_text', typed, {limit: $in.candidates}) YIELD node
  WITH collect(node) AS found
  CALL (found) {
    UNWIND found AS author
    RETURN author
    UNION
    UNWIND CASE WHEN size(found) = $in.candidates THEN [1] ELSE [] END AS broad
    CALL () {
      MATCH (cited:Full)
      WHERE cited.sortCitationCount >= 0
      RETURN cited ORDER BY cited.sortCitationCount DESC LIMIT $in.wellCited
    }
    MATCH (cited)<-[:AUTHORED]-(writer)
    WITH DISTINCT writer AS author
    WITH author, ' ' + toLower(author.name) + ' ' AS text
    WHERE text CONTAINS $in.begun AND all(word IN $in.whole WHERE text CONTAINS word)
    RETURN author
  }
  WITH author, toLower(author.name) AS name, coalesce(author.paperCount, COUNT { (author)-[:AUTHORED]->() }) AS weight
  WITH author, weight, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, weight DESC, author.key LIMIT $in.limit
  RETURN collect([author.key, author.name, fit, coalesce(author.affiliations[0], head(COLLECT {
    MATCH (author)-[:AUTHORED]->(paper)
    WHERE paper.title IS NOT NULL
    RETURN paper.title ORDER BY paper.sortCitationCount DESC, paper.key LIMIT 1
  }))]) AS authors
}
CALL () {
  UNWIND $in.topics AS typed
  CALL db.index.fulltext.queryNodes('topic_text', typed, {limit: $in.candidates}) YIELD node AS topic
  WITH topic, toLower(topic.name) AS name, coalesce(topic.paperCount, COUNT { (topic)<-[:HAS_TOPIC]-() }) AS weight
  WITH topic, weight, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, weight DESC, topic.key LIMIT $in.limit
  RETURN collect([topic.key, topic.name, fit, coalesce(head(COLLECT {
    MATCH (topic)-[:BROADER]->(broader)
    RETURN broader.name ORDER BY broader.name LIMIT 1
  }), topic.scheme)]) AS topics
}
CALL () {
  UNWIND $in.venues AS typed
  CALL db.index.fulltext.queryNodes('venue_text', typed, {limit: $in.candidates}) YIELD node AS venue
  WITH venue, toLower(venue.name) AS name, COUNT { (venue)<-[:PUBLISHED_IN]-() } AS weight
  WITH venue, weight, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, weight DESC, venue.key LIMIT $in.limit
  RETURN collect([venue.key, venue.name, fit, venue.type]) AS venues
}
RETURN papers, authors, topics, venues` };

/** The papers between two sets, as they were found before, each with how much it bridges and what it ties. */
export const queryBridgingPapers: ListFragment<'Paper', { betweenness: number; fromSide: Cards['Paper'][]; toSide: Cards['Paper'][] }> = { kind: "list", name: "query/bridging-papers", parent: null, body: `UNWIND $args.bridges AS bridge
MATCH (node:Paper {key: bridge.key})`, variables: ["bridge"], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: { betweenness: "bridge.betweenness" }, asked: { fromSide: bridgeEdgeFromSide, toSide: bridgeEdgeToSide }, citing: "node", orders: { RELEVANCE: { expression: "bridge.betweenness", descending: true } } };

/** Citations by the keys of the two papers, or keys that these had before they were found to be one with others. */
export const queryCitation: Statement = { name: "query/citation", text: `UNWIND range(0, size($in.citations) - 1) AS place
CALL (place) {
  MATCH (citing:Paper {key: $in.citations[place].citing}) RETURN citing
  UNION MATCH (:Alias {id: $in.citations[place].citingAlias})-[:OF]->(citing:Paper) RETURN citing
}
CALL (place) {
  MATCH (cited:Paper {key: $in.citations[place].cited}) RETURN cited
  UNION MATCH (:Alias {id: $in.citations[place].citedAlias})-[:OF]->(cited:Paper) RETURN cited
}
MATCH (citing)-[cites:CITES]->(cited)
RETURN collect([place, [
  [citing.key, citing:Placeholder, citing.title, citing.year, citing.publicationDate, citing.venue, citing.publicationTypes, citing.language, citing.isOpenAccess, citing.isRetracted, citing.citationCount, citing.referenceCount, citing.influentialCitationCount], [cited.key, cited:Placeholder, cited.title, cited.year, cited.publicationDate, cited.venue, cited.publicationTypes, cited.language, cited.isOpenAccess, cited.isRetracted, cited.citationCount, cited.referenceCount, cited.influentialCitationCount], cites.contexts, cites.intents, cites.isInfluential, cites.addedAt
]]) AS rows` };

/** Named sets of papers by their keys. */
export const queryCollection: LookUp<'Collection'> = { kind: "lookUp", name: "query/collection", node: "Collection", body: `UNWIND $in.keys AS id
MATCH (node:Collection {key: id.key})
WITH id.key AS key, node` };

/** Pairs of an author of one group and one of another with their joint papers of a span of years. */
export const queryConflictsOfInterest: ListFragment<'Author', { other: unknown[]; sharedPaperCount: number; lastYear: number | null; sharedPapers: Cards['Paper'][] }> = { kind: "list", name: "query/conflicts-of-interest", parent: null, body: `CALL () {
  UNWIND [[$args.authors, $args.others], [$args.others, $args.authors]] AS sides
  CALL (sides) {
    UNWIND sides[0] AS sideKey
    MATCH (ofSide:Author {key: sideKey})
    RETURN sum(COUNT { (ofSide)-[:AUTHORED]->() }) AS places
  }
  WITH sides ORDER BY places LIMIT 1
  CALL (sides) {
    UNWIND sides[0] AS nearKey
    MATCH (:Author {key: nearKey})-[:AUTHORED]->(paper)
    WHERE ($args.fromYear IS NULL OR paper.year >= $args.fromYear) AND ($args.toYear IS NULL OR paper.year <= $args.toYear)
    RETURN DISTINCT paper
  }
  RETURN paper
}
MATCH (paper)<-[authored:AUTHORED]-(person)
WITH paper, collect(CASE WHEN person.key IN $args.authors THEN [person, authored.isRepeat] END) AS places, collect(CASE WHEN person.key IN $args.others THEN [person, authored.isRepeat] END) AS otherPlaces
WHERE size(places) > 0 AND size(otherPlaces) > 0
WITH {itsPaper: paper, itsPairs: size(places) * size(otherPlaces), itsOnes: [place IN places WHERE place[1] IS NULL | place[0]],
  itsOthers: [place IN otherPlaces WHERE place[1] IS NULL | place[0]]} AS joint
WITH joint, joint.itsPairs AS weight ORDER BY joint.itsPaper.sortDate DESC, joint.itsPaper.key
WITH collect(joint) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
UNWIND looked[0 .. enough] AS joint
UNWIND joint.itsOnes AS node
UNWIND joint.itsOthers AS other
WITH node, other AS other, collect(joint.itsPaper) AS sharedPapers, count(*) AS sharedPaperCount, max(joint.itsPaper.year) AS lastYear`, variables: ["sides", "ofSide", "paper", "authored", "person", "places", "otherPlaces", "joint", "weight", "looked", "sideKey", "nearKey", "weights", "enough", "available", "other", "sharedPapers", "sharedPaperCount", "lastYear", "place", "walked"], node: "Author", joint: "WHERE", aggregates: ["other", "sharedPapers", "sharedPaperCount", "lastYear"], size: null, among: null, last: null, limit: { text: `CALL () {
  UNWIND [[$args.authors, $args.others], [$args.others, $args.authors]] AS sides
  CALL (sides) {
    UNWIND sides[0] AS sideKey
    MATCH (ofSide:Author {key: sideKey})
    RETURN sum(COUNT { (ofSide)-[:AUTHORED]->() }) AS places
  }
  WITH sides ORDER BY places LIMIT 1
  CALL (sides) {
    UNWIND sides[0] AS nearKey
    MATCH (:Author {key: nearKey})-[:AUTHORED]->(paper)
    WHERE ($args.fromYear IS NULL OR paper.year >= $args.fromYear) AND ($args.toYear IS NULL OR paper.year <= $args.toYear)
    RETURN DISTINCT paper
  }
  RETURN paper
}
MATCH (paper)<-[authored:AUTHORED]-(person)
WITH paper, collect(CASE WHEN person.key IN $args.authors THEN [person, authored.isRepeat] END) AS places, collect(CASE WHEN person.key IN $args.others THEN [person, authored.isRepeat] END) AS otherPlaces
WHERE size(places) > 0 AND size(otherPlaces) > 0
WITH {itsPaper: paper, itsPairs: size(places) * size(otherPlaces), itsOnes: [place IN places WHERE place[1] IS NULL | place[0]],
  itsOthers: [place IN otherPlaces WHERE place[1] IS NULL | place[0]]} AS joint
WITH joint, joint.itsPairs AS weight ORDER BY joint.itsPaper.sortDate DESC, joint.itsPaper.key
WITH collect(joint) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, size(looked) AS available
RETURN [enough, available, 0] AS walked`, note: "The newest joint papers are preferred: as many as have 100,000 pairs of authors in all." }, edge: { other: "card(Author, other)", sharedPaperCount: "sharedPaperCount", lastYear: "lastYear" }, asked: { sharedPapers: conflictEdgeSharedPapers }, citing: "node", orders: { MOST_SHARED_PAPERS: { expression: "toString(2000000000 - sharedPaperCount) + ' ' + other.key", descending: false } } };

/** How long embeddings are in this graph, null where it holds none, and the one of a paper. */
export const queryEmbedding: Statement = { name: "query/embedding", text: `OPTIONAL MATCH (marker:Citeweave)
OPTIONAL MATCH (near:Paper {key: $in.near})
RETURN marker.embeddingDimensions AS dimensions, near.embedding AS embedding` };

/** The authors of papers that cite a set or are cited by it, without those who wrote with an author of the set in the newest year held or so many years before it. A paper weighs the share of the set that it is tied to by citations, and the share that has its main topic; an author the sum of these. */
export const queryExperts: ListFragment<'Author', { score: number; evidence: Cards['Paper'][] }> = { kind: "list", name: "query/experts", parent: null, body: `CALL members() YIELD member
WITH member, CASE WHEN COUNT { (member)-[:CITES]->() } + member.heldCitationCount > 50000 THEN 50000 ELSE COUNT { (member)-[:CITES]->() } + member.heldCitationCount END + CASE WHEN $args.years IS NULL THEN 0 ELSE reduce(total = 0, papersOfOne IN [(member)<-[:AUTHORED]-(one) | COUNT { (one)-[:AUTHORED]->() }] | total + papersOfOne) END AS weight ORDER BY weight, member.key
WITH collect(member) AS looked, collect(weight) AS weights, collect(COUNT { (member)-[:CITES]->() } + member.heldCitationCount > 50000) AS parts
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, CASE WHEN NOT (true IN parts[0 .. enough]) THEN size(looked) END AS available
WITH looked, available, looked[0 .. enough] AS around
CALL (around) {
  UNWIND around AS inside
  WITH head(COLLECT { MATCH (inside)-[on:HAS_TOPIC]->(topic) WHERE on.isPrimary RETURN topic ORDER BY topic.key LIMIT 1 }) AS main
  WITH main, count(*) AS alike
  RETURN collect([main, alike]) AS mains
}
CALL (around) {
  UNWIND around AS inside
  CALL (inside) {
    MATCH (inside)-[:CITES]-(paper)
    WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 50000
    RETURN paper
  }
  WITH inside, paper WHERE NOT paper IN around
  WITH paper, count(DISTINCT inside) AS near
  WITH paper, near, head(COLLECT { MATCH (paper)-[on:HAS_TOPIC]->(topic) WHERE on.isPrimary RETURN topic ORDER BY topic.key LIMIT 1 }) AS main
  WITH main, collect([paper, near]) AS papers
  RETURN collect([main, papers]) AS groups
}
CALL (around) {
  UNWIND CASE WHEN $args.years IS NULL THEN [] ELSE around END AS inside
  MATCH (inside)<-[:AUTHORED]-(own)
  WITH collect(DISTINCT own) AS owners
  WITH owners, head(COLLECT { MATCH (held:Full) WHERE held.year <= date().year RETURN held.year ORDER BY held.year DESC LIMIT 1 }) AS newest
  CALL (owners, newest) {
    UNWIND owners AS own
    MATCH (own)-[:AUTHORED]->(joint)
    WHERE joint.year >= newest - $args.years
    WITH DISTINCT joint
    MATCH (joint)<-[:AUTHORED]-(beside)
    RETURN collect(DISTINCT beside) AS partners
  }
  RETURN owners + partners AS tied
}
UNWIND groups AS group
WITH tied, size(around) AS inAll, group[1] AS papers, reduce(same = 0, known IN mains | CASE WHEN known[0] = group[0] THEN known[1] ELSE same END) AS same
UNWIND papers AS row
WITH tied, inAll, row[0] AS paper, row[1] + same AS votes
MATCH (paper)<-[authored:AUTHORED]-(node)
WHERE authored.isRepeat IS NULL AND NOT node IN tied
WITH node, collect(paper) AS evidence, toFloat(sum(votes)) / max(inAll) AS score`, variables: ["member", "one", "weight", "looked", "around", "inside", "on", "topic", "paper", "own", "held", "joint", "beside", "authored", "votes", "inAll", "weights", "parts", "enough", "available", "main", "alike", "mains", "near", "papers", "groups", "owners", "newest", "partners", "tied", "group", "same", "row", "evidence", "score", "papersOfOne", "known", "total", "walked"], node: "Author", joint: "WHERE", aggregates: ["evidence", "score"], size: null, among: null, last: null, limit: { text: `CALL members() YIELD member
WITH member, CASE WHEN COUNT { (member)-[:CITES]->() } + member.heldCitationCount > 50000 THEN 50000 ELSE COUNT { (member)-[:CITES]->() } + member.heldCitationCount END + CASE WHEN $args.years IS NULL THEN 0 ELSE reduce(total = 0, papersOfOne IN [(member)<-[:AUTHORED]-(one) | COUNT { (one)-[:AUTHORED]->() }] | total + papersOfOne) END AS weight ORDER BY weight, member.key
WITH collect(member) AS looked, collect(weight) AS weights, collect(COUNT { (member)-[:CITES]->() } + member.heldCitationCount > 50000) AS parts
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, CASE WHEN NOT (true IN parts[0 .. enough]) THEN size(looked) END AS available
RETURN [enough, available, 0] AS walked`, note: "The papers of the set with the fewest citations and references, and papers of their authors where these leave out somebody, are preferred: as many as have 100,000 in all; around one of more than 50,000 citations and references the newest of these." }, edge: { score: "score" }, asked: { evidence: expertEdgeEvidence }, citing: "node", orders: { RELEVANCE: { expression: "score", descending: true } } };

/** What this graph holds and how fresh it is. */
export const queryGraph: Statement = { name: "query/graph", text: `OPTIONAL MATCH (marker:Citeweave)
RETURN
  COUNT { (:Full) } AS paperCount,
  COUNT { (:Placeholder) } AS placeholderCount,
  COUNT { (:Author) } AS authorCount,
  COUNT { (:Topic) } AS topicCount,
  COUNT { ()-[:CITES]->() } AS citationCount,
  head(COLLECT {
    MATCH (paper:Full)
    WHERE paper.sortDate <= $in.today AND paper.publicationDate IS NOT NULL
    RETURN paper.publicationDate ORDER BY paper.sortDate DESC LIMIT 1
  }) AS newestPublicationDate,
  marker.updatedAt AS updatedAt,
  coalesce(marker.sources, []) AS sources` };

/** Full papers whose titles have words in common with each of these queries, the best fits of the index, with the first author's names. */
export const queryMatchPaper: Statement = { name: "query/match-paper", text: `UNWIND range(0, size($in.titles) - 1) AS place
CALL (place) {
  CALL db.index.fulltext.queryNodes('paper_text', $in.titles[place], {limit: $in.limit}) YIELD node
  RETURN collect([[node.key, node:Placeholder, node.title, node.year, node.publicationDate, node.venue, node.publicationTypes, node.language, node.isOpenAccess, node.isRetracted, node.citationCount, node.referenceCount, node.influentialCitationCount], COLLECT {
    MATCH (node)<-[authored:AUTHORED {position: 1}]-(author)
    UNWIND [author.name, authored.rawAuthorName] AS name
    RETURN name
  }]) AS found
}
RETURN collect([place, found]) AS rows` };

/** Papers by ids in canonical form; of several that have one, the one first met by it, else the one with the lowest key. */
export const queryPaper: LookUp<'Paper'> = { kind: "lookUp", name: "query/paper", node: "Paper", body: `UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Paper {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Paper) RETURN node
  UNION MATCH (node:Paper {doi: id.doi}) RETURN node
  UNION MATCH (node:Paper {arxiv: id.arxiv}) RETURN node
  UNION MATCH (node:Paper {pmid: id.pmid}) RETURN node
  UNION MATCH (node:Paper {pmcid: id.pmcid}) RETURN node
  UNION MATCH (node:Paper {mag: id.mag}) RETURN node
  UNION MATCH (node:Paper {acl: id.acl}) RETURN node
  UNION MATCH (node:Paper {dblp: id.dblp}) RETURN node
  UNION MATCH (node:Paper {openalex: id.openalex}) RETURN node
  UNION MATCH (node:Paper {s2: id.s2}) RETURN node
  UNION MATCH (node:Paper {corpusId: id.corpusId}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node` };

/** Of each set of nodes what is one link away, or the set itself: how many links it has, over how many of them one would go on, and from whom of the set it is reached. A set says which links count and how it is left; its nodes are pairs of place and key. */
export const queryPathSteps: Statement = { name: "query/path-steps", text: `UNWIND range(0, size($in.sets) - 1) AS place
CALL (place) {
  CALL (place) {
    UNWIND $in.sets[place].papers AS from
    MATCH (at:Paper {key: from[1]})
    RETURN from[0] AS by, at
    UNION ALL
    UNWIND $in.sets[place].authors AS from
    MATCH (at:Author {key: from[1]})
    RETURN from[0] AS by, at
    UNION ALL
    UNWIND $in.sets[place].topics AS from
    MATCH (at:Topic {key: from[1]})
    RETURN from[0] AS by, at
  }
  CALL (place, at) {
    WITH at WHERE $in.sets[place].stays
    RETURN at AS to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].cited
    MATCH (at)-[:CITES]->(to)
    RETURN to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].citing
    MATCH (at)<-[:CITES]-(to)
    RETURN to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].authored
    MATCH (at)-[:AUTHORED]-(to)
    RETURN to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].hasTopic
    MATCH (at)-[:HAS_TOPIC]-(to)
    RETURN to
  }
  WITH to, by WHERE $in.sets[place].among IS NULL OR to.key IN $in.sets[place].among
  WITH to, collect(DISTINCT by) AS by
  WITH to, by,
    CASE WHEN $in.sets[place].cited THEN COUNT { (to)-[:CITES]->() } ELSE 0 END AS cited,
    CASE WHEN $in.sets[place].citing THEN COUNT { (to)<-[:CITES]-() } ELSE 0 END AS citing,
    CASE WHEN $in.sets[place].cited OR $in.sets[place].citing THEN COUNT { (to)-[:CITES]-() } ELSE 0 END AS citations,
    CASE WHEN $in.sets[place].authored THEN COUNT { (to)-[:AUTHORED]-() } ELSE 0 END
    + CASE WHEN $in.sets[place].hasTopic THEN COUNT { (to)-[:HAS_TOPIC]-() } ELSE 0 END AS others
  RETURN collect([CASE WHEN to:Paper THEN 'Paper' WHEN to:Author THEN 'Author' ELSE 'Topic' END, to.key, citations + others, cited + citing + others, by]) AS reached
}
RETURN collect([place, reached]) AS rows` };

/** The nodes that some paths pass, and the citations between them: of each pair of papers one, that by the first if there is. */
export const queryPaths: Statement = { name: "query/paths", text: `RETURN
  COLLECT {
    UNWIND $in.papers AS key
    MATCH (paper:Paper {key: key})
    RETURN [paper.key, paper:Placeholder, paper.title, paper.year, paper.publicationDate, paper.venue, paper.publicationTypes, paper.language, paper.isOpenAccess, paper.isRetracted, paper.citationCount, paper.referenceCount, paper.influentialCitationCount]
  } AS papers,
  COLLECT {
    UNWIND $in.authors AS key
    MATCH (author:Author {key: key})
    RETURN [author.key, author.name, author.identity, author.affiliations, author.homepage, author.paperCount, author.citationCount, author.hIndex]
  } AS authors,
  COLLECT {
    UNWIND $in.topics AS key
    MATCH (topic:Topic {key: key})
    RETURN [topic.key, topic.name, topic.scheme, topic.level, topic.paperCount]
  } AS topics,
  COLLECT {
    UNWIND range(0, size($in.citations) - 1) AS place
    CALL (place) { MATCH (from:Paper {key: $in.citations[place][0]}) RETURN from }
    CALL (place) { MATCH (to:Paper {key: $in.citations[place][1]}) RETURN to }
    MATCH (from)-[cites:CITES]-(to)
    WITH place, from, to, cites, startNode(cites) = from AS isForward
    WITH place, from, to, cites, isForward, COLLECT {
      MATCH (from)<-[onFrom:AUTHORED]-(shared)-[onTo:AUTHORED]->(to)
      WHERE onFrom.isRepeat IS NULL AND onTo.isRepeat IS NULL
      WITH shared, onFrom ORDER BY onFrom.position LIMIT 100
      RETURN [onFrom.position, [shared.key, shared.name, shared.identity, shared.affiliations, shared.homepage, shared.paperCount, shared.citationCount, shared.hIndex]]
    } AS authors
    RETURN [place, isForward, cites.contexts, authors] ORDER BY place, isForward
  } AS citations` };

/** Authors by words in any of their names and affiliations, or by ORCID. */
export const querySearchAuthors: ListFragment<'Author', { score: number | null }> = { kind: "list", name: "query/search-authors", parent: null, body: "CALL db.index.fulltext.queryNodes('author_text', $args.query) YIELD node, score", variables: ["score"], node: "Author", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: { score: "score" }, asked: {  }, citing: "node", orders: { RELEVANCE: { expression: "score", descending: true }, NAME: { expression: "node.sortName", descending: false }, MOST_PAPERS: { expression: "node.sortPaperCount", descending: true }, MOST_CITED: { expression: "node.sortCitationCount", descending: true } } };

/** All full papers, or those among them that are searched for. */
export const querySearchPapers: ListFragment<'Paper', { score: number | null; fullTextRank: number | null; meaningRank: number | null; highlights: (string | null)[] }> = { kind: "list", name: "query/search-papers", parent: null, body: "MATCH (node:Full)", variables: [], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: { score: "hit", fullTextRank: "fullTextRank", meaningRank: "meaningRank" }, asked: { highlights: paperSearchEdgeHighlights }, citing: "node", orders: {  } };

/** Topics by words in the name. */
export const querySearchTopics: ListFragment<'Topic', {  }> = { kind: "list", name: "query/search-topics", parent: null, body: "CALL db.index.fulltext.queryNodes('topic_text', $args.query) YIELD node, score", variables: ["score"], node: "Topic", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: {  }, asked: {  }, citing: "node", orders: { RELEVANCE: { expression: "score", descending: true } } };

/** Topics by ids in canonical form. */
export const queryTopic: LookUp<'Topic'> = { kind: "lookUp", name: "query/topic", node: "Topic", body: `UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Topic {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Topic) RETURN node
  UNION MATCH (node:Topic {openalex: id.openalex}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node` };

/** Venues by ids in canonical form. */
export const queryVenue: LookUp<'Venue'> = { kind: "lookUp", name: "query/venue", node: "Venue", body: `UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Venue {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Venue) RETURN node
  UNION MATCH (node:Venue {issn: id.issn}) RETURN node
  UNION MATCH (node:Venue {openalex: id.openalex}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node` };

/** The directly broader topics. */
export const topicBroader: ValueFragment<Cards['Topic'][]> = { kind: "value", name: "topic/broader", parent: "Topic", body: "COLLECT { MATCH (parent)-[:BROADER]->(broader) WITH broader ORDER BY broader.name, broader.key RETURN card(Topic, broader) }", variables: ["broader"], card: "Topic", one: false, filters: null };

/** The topics that papers on a topic or one below it have as well, with how many of them do. */
export const topicCooccurringTopics: ListFragment<'Topic', { paperCount: number }> = { kind: "list", name: "topic/cooccurring-topics", parent: "Topic", body: `CALL (parent) {
  MATCH (parent)<-[:BROADER*0..]-(below)
  WITH DISTINCT below
  WITH sum(COUNT { (below)<-[:HAS_TOPIC]-() }) AS places
  RETURN CASE WHEN places * places > 50000 * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate
}
CALL (parent, firstDate) {
  WITH parent WHERE firstDate = '~'
  MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
  RETURN DISTINCT paper
  UNION ALL
  MATCH (paper:Full)
  WHERE paper.sortDate >= firstDate AND EXISTS { MATCH (paper)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above) WHERE above = parent }
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 10001
  RETURN paper
}
WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 10001
WITH paper, COUNT { (paper)-[:HAS_TOPIC]->() } AS weight
WITH collect(paper) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) AND walked[1] < 10000 THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, CASE WHEN NOT (size(looked) > 10000) THEN size(looked) END AS available
UNWIND looked[0 .. enough] AS paper
MATCH (paper)-[:HAS_TOPIC]->(node)
WITH node, count(*) AS joint
WHERE NOT EXISTS { MATCH (node)-[:BROADER*0..]->(above) WHERE above = parent }`, variables: ["below", "paper", "above", "weight", "looked", "places", "firstDate", "weights", "enough", "available", "joint", "walked"], node: "Topic", joint: "AND", aggregates: ["joint"], size: null, among: null, last: null, limit: { text: `CALL (parent) {
  MATCH (parent)<-[:BROADER*0..]-(below)
  WITH DISTINCT below
  WITH sum(COUNT { (below)<-[:HAS_TOPIC]-() }) AS places
  RETURN CASE WHEN places * places > 50000 * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate
}
CALL (parent, firstDate) {
  WITH parent WHERE firstDate = '~'
  MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
  RETURN DISTINCT paper
  UNION ALL
  MATCH (paper:Full)
  WHERE paper.sortDate >= firstDate AND EXISTS { MATCH (paper)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above) WHERE above = parent }
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 10001
  RETURN paper
}
WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 10001
WITH paper, COUNT { (paper)-[:HAS_TOPIC]->() } AS weight
WITH collect(paper) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) AND walked[1] < 10000 THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, CASE WHEN NOT (size(looked) > 10000) THEN size(looked) END AS available
RETURN [enough, available, 0] AS walked`, note: "The newest papers are preferred: as many as have 100,000 topics in all, and 10,000 at most." }, edge: { paperCount: "joint" }, asked: {  }, citing: "node", orders: { MOST_PAPERS: { expression: "joint", descending: true } } };

/** Papers on a topic or one below it by their years, and citations held of them by the citing papers' years: these of as many of the papers, by key, as have a million citations in all, and 100,000 at most. */
export const topicCountsByYear: ValueFragment<YearCounts> = { kind: "value", name: "topic/counts-by-year", parent: "Topic", body: `COLLECT {
  WITH head(COLLECT {
    MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
    WITH DISTINCT paper
WITH paper ORDER BY paper.key LIMIT 100001
WITH paper, paper.heldCitationCount / 10.0 AS weight
WITH collect(paper) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) AND walked[1] < 100000 THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, CASE WHEN NOT (size(looked) > 100000) THEN size(looked) END AS available
WITH looked, available, looked[0 .. enough] AS counted
    WITH [size(counted), available, 0] AS looks, COLLECT {
      UNWIND counted AS cited
      MATCH (cited)<-[:CITES]-(citing)
      WHERE citing.year IS NOT NULL
      WITH citing.year AS year, count(*) AS count
      RETURN [year, count]
    } AS citationsByYear
    RETURN [looks, citationsByYear]
  }) AS ofCounted
  WITH *, COLLECT {
    MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
    WITH DISTINCT paper
    WHERE paper.year IS NOT NULL
    WITH paper.year AS year, count(*) AS count
    RETURN [year, count]
  } AS papersByYear
  RETURN {
    from: null,
    newest: newestYear,
    citations: coalesce(ofCounted[1], []),
    papers: papersByYear,
    examined: ofCounted[0]
  }
}`, variables: ["paper", "weight", "looked", "counted", "cited", "citing", "weights", "enough", "available", "looks", "year", "count", "citationsByYear", "ofCounted", "papersByYear", "walked"], card: null, one: true, filters: null };

/** Topics of the papers that cite a topic's papers or are cited by them, with the citations by the years of the citing papers; of as many of the topic's papers, the newest first, as have 100,000 citations in all, and 10,000 at most. Each row tells how many of the papers these are. */
export const topicFlow: ValueFragment<[topic: unknown[], citations: number, byYear: [year: number, count: number][], newest: number | null, examined: number, available: number | null][]> = { kind: "value", name: "topic/flow", parent: "Topic", body: `COLLECT {
CALL (parent) {
  MATCH (parent)<-[:BROADER*0..]-(below)
  WITH DISTINCT below
  WITH sum(COUNT { (below)<-[:HAS_TOPIC]-() }) AS places
  RETURN CASE WHEN places * places > 50000 * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate
}
CALL (parent, firstDate) {
  WITH parent WHERE firstDate = '~'
  MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
  RETURN DISTINCT paper
  UNION ALL
  MATCH (paper:Full)
  WHERE paper.sortDate >= firstDate AND EXISTS { MATCH (paper)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above) WHERE above = parent }
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 10001
  RETURN paper
}
WITH paper AS between
WITH between ORDER BY between.sortDate DESC, between.key LIMIT 10001
WITH between, CASE $args.direction WHEN 'REFERENCES' THEN 0 ELSE between.heldCitationCount END + CASE $args.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between)-[:CITES]->() } END AS weight
WITH collect(between) AS looked, collect(weight) AS weights
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= 100000 OR walked = [0, 0] AND weight <= 1000000) AND walked[1] < 10000 THEN [walked[0] + weight, walked[1] + 1]
  ELSE [1000001, walked[1]]
END)[1] AS enough
WITH looked, enough, CASE WHEN NOT (size(looked) > 10000) THEN size(looked) END AS available
UNWIND looked[0 .. enough] AS between
WITH between, enough, available
CALL (between) {
  WITH between WHERE $args.direction <> 'REFERENCES'
  MATCH (between)<-[:CITES]-(node)
  RETURN node, node.year AS inYear
  UNION ALL
  WITH between WHERE $args.direction <> 'CITATIONS'
  MATCH (between)-[:CITES]->(node)
  RETURN node, between.year AS inYear
}
WITH node, inYear, enough, available WHERE filter(node)
MATCH (node)-[:HAS_TOPIC]->(topic)
WITH topic, inYear, enough, available, count(*) AS citations
WITH topic, enough, available, sum(citations) AS inAll, collect(CASE WHEN inYear IS NOT NULL THEN [inYear, citations] END) AS byYear
ORDER BY inAll DESC, topic.key LIMIT $args.first
RETURN [card(Topic, topic), inAll, byYear, newestYear, enough, available]
}`, variables: ["below", "paper", "above", "between", "weight", "looked", "topic", "citations", "places", "firstDate", "weights", "enough", "available", "inYear", "inAll", "byYear", "walked"], card: null, one: false, filters: "Paper" };

/** The directly narrower topics. */
export const topicNarrower: ListFragment<'Topic', {  }> = { kind: "list", name: "topic/narrower", parent: "Topic", body: "MATCH (parent)<-[:BROADER]-(node)", variables: [], node: "Topic", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: {  }, asked: {  }, citing: "node", orders: { NAME: { expression: "toLower(node.name)", descending: false } } };

/** The papers on just this topic. */
export const topicOwnPapers: ListFragment<'Paper', { score: number | null; isPrimary: boolean }> = { kind: "list", name: "topic/own-papers", parent: "Topic", body: "MATCH (parent)<-[hasTopic:HAS_TOPIC]-(node)", variables: ["hasTopic"], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: { score: "hasTopic.score", isPrimary: "coalesce(hasTopic.isPrimary, false)" }, asked: {  }, citing: "node", orders: { RELEVANCE: { expression: "coalesce(hasTopic.score, -1.0)", descending: true } } };

/** The papers on a topic or on one below it, with the best score among these. */
export const topicPapers: ListFragment<'Paper', { score: number | null; isPrimary: boolean }> = { kind: "list", name: "topic/papers", parent: "Topic", body: `MATCH (parent)<-[:BROADER*0..]-(topic)<-[hasTopic:HAS_TOPIC]-(node)
WITH node, max(hasTopic.score) AS score, max(coalesce(hasTopic.isPrimary, false)) AS isPrimary`, variables: ["topic", "hasTopic", "score", "isPrimary"], node: "Paper", joint: "WHERE", aggregates: ["score", "isPrimary"], size: null, among: null, last: null, limit: null, edge: { score: "score", isPrimary: "isPrimary" }, asked: {  }, citing: "node", orders: { RELEVANCE: { expression: "coalesce(score, -1.0)", descending: true } } };

/** The papers of a venue. */
export const venuePapers: ListFragment<'Paper', {  }> = { kind: "list", name: "venue/papers", parent: "Venue", body: "MATCH (parent)<-[:PUBLISHED_IN]-(node)", variables: [], node: "Paper", joint: "WHERE", aggregates: null, size: null, among: null, last: null, limit: null, edge: {  }, asked: {  }, citing: "node", orders: {  } };

/** Further ids of nodes; one that leads somewhere already stays there. */
export const writeAliases: Statement = { name: "write/aliases", text: `CALL () { UNWIND $in.Paper AS row MATCH (node:Paper {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }
CALL () { UNWIND $in.Author AS row MATCH (node:Author {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }
CALL () { UNWIND $in.Topic AS row MATCH (node:Topic {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }
CALL () { UNWIND $in.Venue AS row MATCH (node:Venue {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }` };

/** What authors count by, where what was published of them is no longer told. */
export const writeAuthorCounts: Statement = { name: "write/author-counts", text: `UNWIND $in.keys AS key
MATCH (author:Author {key: key})
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper) WHERE authored.isRepeat IS NULL
  RETURN count(*) AS papers, sum(paper.heldCitationCount) AS citations
}
SET author.sortPaperCount = coalesce(author.paperCount, papers),
    author.sortCitationCount = coalesce(author.citationCount, citations)` };

/** What is stored for order of one page of authors, by key, in a graph that was written without it. */
export const writeAuthorOrder: Statement = { name: "write/author-order", text: `MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper) WHERE authored.isRepeat IS NULL
  RETURN count(*) AS papers, sum(paper.heldCitationCount) AS citations
}
SET author.sortName = toLower(author.name),
    author.sortPaperCount = coalesce(author.paperCount, papers),
    author.sortCitationCount = coalesce(author.citationCount, citations)
RETURN max(author.key) AS last` };

/** Where these authors stand on bylines, and what is told of them apart from these. */
export const writeAuthorPlaces: Statement = { name: "write/author-places", text: `UNWIND $in.keys AS key
MATCH (author:Author {key: key})
RETURN key,
  author {.orcid, .openalex, .s2, .dblp} AS ids,
  COLLECT { MATCH (alias:Alias)-[:OF]->(author) RETURN alias.id } AS aliases,
  COLLECT { MATCH (alias:Alias {isFormerKey: true})-[:OF]->(author) RETURN alias.id ORDER BY alias.id } AS formerKeys,
  COLLECT {
    MATCH (author)-[authored:AUTHORED]->(paper) RETURN {paper: paper.key, position: authored.position}
  } AS places,
  COLLECT { MATCH (record:Record)-[:OF]->(author) RETURN record {.source, .id, .imports, .data} } AS records` };

/** Who stands on a byline several times stands there once, and in every later place as a repeat. */
export const writeAuthorRepeats: Statement = { name: "write/author-repeats", text: `UNWIND $in.keys AS key
MATCH (author:Author {key: key})-[authored:AUTHORED]->(paper)
WITH author, paper, authored ORDER BY authored.position
WITH author, paper, collect(authored) AS places
UNWIND range(0, size(places) - 1) AS i
WITH places[i] AS authored, i
SET authored.isRepeat = CASE WHEN i > 0 THEN true END` };

/** Authors, with what is known of them; a new one counts for nothing yet (write/bylines). */
export const writeAuthors: Statement = { name: "write/authors", text: `UNWIND $in.authors AS row
MERGE (author:Author {key: row.key})
ON CREATE SET author.addedAt = $in.at, author.sortPaperCount = 0, author.sortCitationCount = 0
SET author += row.properties
SET author.sortName = toLower(author.name),
    author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount),
    author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount)` };

/** Begins an import, under the next number. */
export const writeBeginImport: Statement = { name: "write/begin-import", text: `MATCH (marker:Citeweave)
SET marker.imports = coalesce(marker.imports, 0) + 1
CREATE (import:Import {id: marker.imports, source: $in.source, about: $in.about, mark: $in.mark, startedAt: $in.at})
RETURN import.id AS id` };

/** Which topics are broader than these, as a whole. */
export const writeBroaderTopics: Statement = { name: "write/broader-topics", text: `UNWIND $in.broader AS row
MATCH (topic:Topic {key: row.key})
CALL (row, topic) {
  MATCH (topic)-[old:BROADER]->(other)
  WHERE NOT other.key IN row.broader
  DELETE old
}
UNWIND row.broader AS key
MATCH (broader:Topic {key: key})
MERGE (topic)-[:BROADER]->(broader)` };

/** Bylines, each as a whole. An author counts for order by them: papers, and the citations stored of these. */
export const writeBylines: Statement = { name: "write/bylines", text: `UNWIND $in.bylines AS row
MATCH (paper:Paper {key: row.key})
WITH paper, paper.heldCitationCount AS held, row.places AS places
UNWIND places AS place
MATCH (author:Author {key: place.key})
CREATE (author)-[authored:AUTHORED]->(paper)
SET authored += place.properties
WITH author, held, place WHERE place.properties.isRepeat IS NULL
WITH author, count(*) AS papers, sum(held) AS citations
SET author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount + papers),
    author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + citations)` };

/** What papers cite; a citation that stands is not doubled. Which stand is asked once a paper: MERGE would walk all that the paper has for each that it cites. `told[i]` is what is known of the i-th, if anything; one with sentences holds the key of what it cites: by that the index of sentences finds those about one paper. What papers gain counts for their order, and for that of their authors, who count by the citations stored of their papers. */
export const writeCitations: Statement = { name: "write/citations", text: `UNWIND $in.citations AS row
MATCH (citing:Paper {key: row.key})
WITH citing, row, COLLECT { MATCH (citing)-[:CITES]->(held) RETURN held.key } AS standing
UNWIND range(0, size(row.cited) - 1) AS i
WITH citing, row.cited[i] AS key, coalesce(row.told[i], {}) AS properties, standing
MATCH (cited:Paper {key: key})
WITH citing, cited, properties, key IN standing AS stands
FOREACH (_ IN CASE WHEN stands THEN [] ELSE [1] END |
  CREATE (citing)-[cites:CITES {addedAt: $in.at}]->(cited)
  SET cites += properties
)
FOREACH (_ IN CASE WHEN stands THEN [1] ELSE [] END |
  MERGE (citing)-[cites:CITES]->(cited)
  SET cites += properties
)
WITH cited, count(CASE WHEN NOT stands THEN 1 END) AS gained WHERE gained > 0
WITH cited, gained, coalesce(cited.heldCitationCount, 0) + gained AS held
SET cited.heldCitationCount = held, cited.sortCitationCount = coalesce(cited.citationCount, held)
WITH collect([cited, gained]) AS all, sum(gained) AS added
UNWIND all AS one
WITH added, one[0] AS cited, one[1] AS gained
OPTIONAL MATCH (cited)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
WITH added, author, sum(gained) AS gained
SET author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + gained)
RETURN max(added) AS added` };

/** Papers of other sources that papers of this one cite. */
export const writeCitedBySource: Statement = { name: "write/cited-by-source", text: `MATCH (paper:Paper)-[:CITES]->(cited)
WHERE paper.key STARTS WITH $in.prefix AND NOT cited.key STARTS WITH $in.prefix
RETURN DISTINCT cited.key AS key` };

/** The key of what is cited, on citations with sentences that were written without it. */
export const writeCitedKeys: Statement = { name: "write/cited-keys", text: `MATCH ()-[cites:CITES]->(cited)
WHERE size(cites.contexts) > 0 AND cites.citedKey IS NULL
CALL (cites, cited) {
  SET cites.citedKey = cited.key
} IN TRANSACTIONS OF 10000 ROWS` };

/** The papers that cite these, or are versions of them. */
export const writeCitingPapers: Statement = { name: "write/citing-papers", text: `UNWIND $in.keys AS key
MATCH (:Paper {key: key})<-[:CITES|VERSION_OF]-(citing:Paper)
RETURN DISTINCT citing.key AS key` };

/** Takes these bylines away, with what they counted for and the authors that are known from nowhere else; tells of the others that lost a place. */
export const writeClearBylines: Statement = { name: "write/clear-bylines", text: `UNWIND $in.bylines AS row
MATCH (paper:Paper {key: row.key})<-[authored:AUTHORED]-(author)
WITH author, collect(authored) AS places,
  count(CASE WHEN authored.isRepeat IS NULL THEN paper END) AS papers,
  sum(CASE WHEN authored.isRepeat IS NULL THEN paper.heldCitationCount END) AS citations
SET author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount - papers),
    author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount - citations)
FOREACH (authored IN places | DELETE authored)
WITH author, author.key AS key, author.identity = 'BYLINE' AS isOfByline
FOREACH (_ IN CASE WHEN isOfByline THEN [1] ELSE [] END | DETACH DELETE author)
WITH key, isOfByline WHERE NOT isOfByline
RETURN key` };

/** Takes away what was kept of these nodes; it is written anew. */
export const writeClearRecords: Statement = { name: "write/clear-records", text: `CALL () { UNWIND $in.Paper AS key MATCH (record:Record)-[:OF]->(:Paper {key: key}) DETACH DELETE record }
CALL () { UNWIND $in.Topic AS key MATCH (record:Record)-[:OF]->(:Topic {key: key}) DETACH DELETE record }
CALL () { UNWIND $in.Venue AS key MATCH (record:Record)-[:OF]->(:Venue {key: key}) DETACH DELETE record }
CALL () { UNWIND $in.Author AS key MATCH (record:Record)-[:OF]->(:Author {key: key}) DETACH DELETE record }` };

/** How far the graph's clock has gone: every change of the graph moves it. Null before the first. */
export const writeClock: Statement = { name: "write/clock", text: `OPTIONAL MATCH (marker:Citeweave)
RETURN marker.clock AS at` };

/** Puts papers into a named set, which is made where there is none; returns how many are new in it. */
export const writeCollect: Statement = { name: "write/collect", text: `MERGE (collection:Collection {key: $in.collection})
ON CREATE SET collection.name = $in.name
WITH collection
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
MERGE (paper)-[member:IN_COLLECTION]->(collection)
ON CREATE SET member.addedAt = $in.at
RETURN count(DISTINCT CASE WHEN member.addedAt = $in.at THEN paper END) AS added` };

/** The named sets of papers, by name, with how many papers are in each. */
export const writeCollections: Statement = { name: "write/collections", text: `MATCH (collection:Collection)
RETURN collection.name AS name, COUNT { (collection)<-[:IN_COLLECTION]-() } AS papers
ORDER BY collection.key` };

/** Takes some papers out of a named set, and removes it once it is empty; no row where there is none. */
export const writeDeleteCollection: Statement = { name: "write/delete-collection", text: `MATCH (collection:Collection {key: $in.collection})
CALL (collection) {
  MATCH (collection)<-[member:IN_COLLECTION]-()
  WITH member LIMIT $in.limit
  DELETE member
  RETURN count(*) AS removed
}
FOREACH (empty IN CASE WHEN removed < $in.limit THEN [collection] ELSE [] END | DELETE empty)
RETURN removed` };

/** Papers that no record describes any more. */
export const writeDemotedPapers: Statement = { name: "write/demoted-papers", text: `UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
SET paper:Placeholder
REMOVE paper:Full` };

/** Settles how long the embeddings of this graph are: as long as the first that came. */
export const writeEmbeddingDimensions: Statement = { name: "write/embedding-dimensions", text: `MATCH (marker:Citeweave)
SET marker.embeddingDimensions = coalesce(marker.embeddingDimensions, $in.dimensions)
RETURN marker.embeddingDimensions AS dimensions` };

/** The same of one page of authors, by key. */
export const writeEmptyListsOfAuthors: Statement = { name: "write/empty-lists-of-authors", text: `MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
CALL (author) {
  WITH author WHERE author.emptyLists IS NOT NULL
  SET author.affiliations = []
  REMOVE author.emptyLists
}
RETURN max(author.key) AS last` };

/** Lists of one page of papers, by key, and of their citations and bylines, that are known to be empty: the official importer leaves empty lists out, and its files name them. */
export const writeEmptyLists: Statement = { name: "write/empty-lists", text: `MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
CALL (paper) {
  WITH paper WHERE paper.emptyLists IS NOT NULL
  SET paper.publicationTypes =
    CASE WHEN 'publicationTypes' IN paper.emptyLists THEN [] ELSE paper.publicationTypes END
  REMOVE paper.emptyLists
}
CALL (paper) {
  MATCH (paper)-[cites:CITES]->() WHERE cites.emptyLists IS NOT NULL
  SET cites.contexts = CASE WHEN 'contexts' IN cites.emptyLists THEN [] ELSE cites.contexts END,
      cites.intents = CASE WHEN 'intents' IN cites.emptyLists THEN [] ELSE cites.intents END
  REMOVE cites.emptyLists
}
CALL (paper) {
  MATCH (paper)<-[authored:AUTHORED]-() WHERE authored.emptyLists IS NOT NULL
  SET authored.affiliations = []
  REMOVE authored.emptyLists
}
RETURN max(paper.key) AS last` };

/** Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds. */
export const writeFindAuthors: Statement = { name: "write/find-authors", text: `UNWIND $in.keys AS value MATCH (node:Author {key: value}) RETURN 'key' AS how, value, value AS key
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Author) RETURN 'alias' AS how, value, node.key AS key
UNION ALL UNWIND $in.orcid AS value MATCH (node:Author {orcid: value}) RETURN 'orcid' AS how, value, node.key AS key
UNION ALL UNWIND $in.openalex AS value MATCH (node:Author {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key
UNION ALL UNWIND $in.s2 AS value MATCH (node:Author {s2: value}) RETURN 's2' AS how, value, node.key AS key
UNION ALL UNWIND $in.dblp AS value MATCH (node:Author {dblp: value}) RETURN 'dblp' AS how, value, node.key AS key` };

/** Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds; and by a mention, the papers that would cite what has it. */
export const writeFindPapers: Statement = { name: "write/find-papers", text: `UNWIND $in.keys AS value MATCH (node:Paper {key: value}) RETURN 'key' AS how, value, value AS key, node:Full AS isFull
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Paper) RETURN 'alias' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.doi AS value MATCH (node:Paper {doi: value}) RETURN 'doi' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.arxiv AS value MATCH (node:Paper {arxiv: value}) RETURN 'arxiv' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.pmid AS value MATCH (node:Paper {pmid: value}) RETURN 'pmid' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.pmcid AS value MATCH (node:Paper {pmcid: value}) RETURN 'pmcid' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.mag AS value MATCH (node:Paper {mag: value}) RETURN 'mag' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.acl AS value MATCH (node:Paper {acl: value}) RETURN 'acl' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.dblp AS value MATCH (node:Paper {dblp: value}) RETURN 'dblp' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.openalex AS value MATCH (node:Paper {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.s2 AS value MATCH (node:Paper {s2: value}) RETURN 's2' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.corpusId AS value MATCH (node:Paper {corpusId: value}) RETURN 'corpusId' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.mentions AS value MATCH (:Mention {id: value})-[:OF]->(node:Paper) RETURN 'mention' AS how, value, node.key AS key, node:Full AS isFull` };

/** Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds. */
export const writeFindTopics: Statement = { name: "write/find-topics", text: `UNWIND $in.keys AS value MATCH (node:Topic {key: value}) RETURN 'key' AS how, value, value AS key
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Topic) RETURN 'alias' AS how, value, node.key AS key
UNION ALL UNWIND $in.openalex AS value MATCH (node:Topic {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key` };

/** Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds. */
export const writeFindVenues: Statement = { name: "write/find-venues", text: `UNWIND $in.keys AS value MATCH (node:Venue {key: value}) RETURN 'key' AS how, value, value AS key
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Venue) RETURN 'alias' AS how, value, node.key AS key
UNION ALL UNWIND $in.issn AS value MATCH (node:Venue {issn: value}) RETURN 'issn' AS how, value, node.key AS key
UNION ALL UNWIND $in.openalex AS value MATCH (node:Venue {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key` };

/** Notes the end of an import and its source. */
export const writeFinish: Statement = { name: "write/finish", text: `MATCH (marker:Citeweave)
SET marker.updatedAt = $in.at,
    marker.sources = [source IN coalesce(marker.sources, []) WHERE source <> $in.source] + [$in.source]` };

/** Keys of nodes that were merged into others, with what is needed to part them again. */
export const writeFormerKeys: Statement = { name: "write/former-keys", text: `CALL () { UNWIND $in.Paper AS row MATCH (node:Paper {key: row.key}) CREATE (alias:Alias)-[:OF]->(node) SET alias = row.former }
CALL () { UNWIND $in.Author AS row MATCH (node:Author {key: row.key}) CREATE (alias:Alias)-[:OF]->(node) SET alias = row.former }` };

/** The ids that these authors hold, and what a further paper may better. */
export const writeHeldAuthors: Statement = { name: "write/held-authors", text: `UNWIND $in.keys AS key
MATCH (author:Author {key: key})
RETURN key,
  author {.orcid, .openalex, .s2, .dblp} AS ids,
  COLLECT { MATCH (alias:Alias)-[:OF]->(author) RETURN alias.id } AS aliases,
  coalesce(author.addedAt, '') AS addedAt,
  author.identity AS identity,
  author.name AS name,
  author.nameAt AS nameAt,
  coalesce(author.alternativeNames, []) AS alternativeNames,
  author.affiliations AS affiliations,
  author.affiliationsAt AS affiliationsAt` };

/** What sources told of these topics, venues and authors apart from papers. */
export const writeHeldDescriptions: Statement = { name: "write/held-descriptions", text: `CALL () {
  UNWIND $in.Topic AS key MATCH (node:Topic {key: key})<-[:OF]-(record:Record) RETURN 'Topic' AS type, key, record
  UNION ALL UNWIND $in.Venue AS key MATCH (node:Venue {key: key})<-[:OF]-(record:Record) RETURN 'Venue' AS type, key, record
  UNION ALL UNWIND $in.Author AS key MATCH (node:Author {key: key})<-[:OF]-(record:Record) RETURN 'Author' AS type, key, record
}
RETURN type, key, record.source AS source, record.id AS id, record.imports AS imports, record.data AS data` };

/** The ids that these papers hold, and what sources told of them. */
export const writeHeldPapers: Statement = { name: "write/held-papers", text: `UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
RETURN key,
  paper {.doi, .arxiv, .pmid, .pmcid, .mag, .acl, .dblp, .openalex, .s2, .corpusId} AS ids,
  coalesce(paper.sourceIds, []) AS sourceIds,
  COLLECT { MATCH (alias:Alias)-[:OF]->(paper) RETURN alias.id } AS aliases,
  paper:Full AS isFull,
  coalesce(paper.addedAt, '') AS addedAt,
  COLLECT { MATCH (record:Record)-[:OF]->(paper) RETURN record {.source, .id, .imports, .data} } AS records` };

/** The ids that these venues hold. */
export const writeHeldVenues: Statement = { name: "write/held-venues", text: `UNWIND $in.keys AS key
MATCH (venue:Venue {key: key})
RETURN key, venue {.issn, .openalex} AS ids, COLLECT { MATCH (alias:Alias)-[:OF]->(venue) RETURN alias.id } AS aliases` };

/** The imports of this graph, in order. */
export const writeImports: Statement = { name: "write/imports", text: `MATCH (import:Import)
WHERE import.id > 0
RETURN import {.id, .source, .about, .mark, .startedAt, .finishedAt, .undoneAt, .position, .counts} AS import
ORDER BY import.id` };

/** Whether the graph holds nothing yet and nobody has removed the sample from it. */
export const writeIsNew: Statement = { name: "write/is-new", text: `MATCH (marker:Citeweave)
RETURN NOT EXISTS { (:Paper) } AND NOT EXISTS { (:Author) } AND marker.isWithoutSample IS NULL AS isNew` };

/** What a graph holds: how many nodes of each label. */
export const writeLabels: Statement = { name: "write/labels", text: `MATCH (node)
UNWIND CASE labels(node) WHEN [] THEN ['no label'] ELSE labels(node) END AS label
RETURN label, count(*) AS count ORDER BY count DESC, label` };

/** Whether an importer left out lists of this graph that are to be put in. */
export const writeListsLeftOut: Statement = { name: "write/lists-left-out", text: `MATCH (marker:Citeweave)
RETURN coalesce(marker.listsLeftOut, false) AS are` };

/** Notes that the lists are there which an importer left out. */
export const writeListsPutIn: Statement = { name: "write/lists-put-in", text: `MATCH (marker:Citeweave)
REMOVE marker.listsLeftOut` };

/** Marks the graph as ours, once. */
export const writeMakeMarker: Statement = { name: "write/make-marker", text: "MERGE (:Citeweave {modelVersion: $in.modelVersion})" };

/** Which model version the graph has. */
export const writeMarker: Statement = { name: "write/marker", text: `MATCH (marker:Citeweave)
RETURN marker.modelVersion AS modelVersion` };

/** What papers cite by the word of a lesser source, and no record describes: by these ids it is found when one does. */
export const writeMentions: Statement = { name: "write/mentions", text: `UNWIND $in.mentions AS row
MATCH (paper:Paper {key: row.key})
CALL (paper) {
  MATCH (old:Mention)-[:OF]->(paper)
  DETACH DELETE old
}
UNWIND row.ids AS id
CREATE (:Mention {id: id})-[:OF]->(paper)` };

/** Makes authors one: the places on bylines, the further ids and what sources told of the one that goes are the other's. */
export const writeMergeAuthors: Statement = { name: "write/merge-authors", text: `UNWIND $in.merges AS row
MATCH (gone:Author {key: row.gone})
MATCH (kept:Author {key: row.kept})
CALL (gone, kept) {
  MATCH (gone)-[old:AUTHORED]->(paper)
  CREATE (kept)-[authored:AUTHORED]->(paper)
  SET authored = properties(old)
}
CALL (gone, kept) {
  MATCH (alias:Alias)-[:OF]->(gone)
  CREATE (alias)-[:OF]->(kept)
}
CALL (gone, kept) {
  MATCH (record:Record)-[:OF]->(gone)
  CREATE (record)-[:OF]->(kept)
}
DETACH DELETE gone` };

/** Makes papers one: what leads to the one that goes, what it cites and what it is a version of, is the other's; no citation is doubled, and of two the older stays. What else hangs on it is written anew. */
export const writeMergePapers: Statement = { name: "write/merge-papers", text: `UNWIND $in.merges AS row
MATCH (gone:Paper {key: row.gone})
MATCH (kept:Paper {key: row.kept})
WITH gone, kept,
  COLLECT { MATCH (gone)<-[:CITES]-(citing)-[:CITES]->(kept) RETURN DISTINCT citing.key } AS doubled
CALL (gone, kept) {
  MATCH (citing:Paper)-[old:CITES]->(gone)
  WHERE citing <> kept
  MERGE (citing)-[cites:CITES]->(kept)
  ON CREATE SET cites = properties(old)
  SET cites.addedAt = CASE WHEN old.addedAt < cites.addedAt THEN old.addedAt ELSE cites.addedAt END,
      cites.citedKey = CASE WHEN size(cites.contexts) > 0 THEN kept.key END
}
CALL (gone, kept) {
  MATCH (gone)-[old:CITES]->(cited:Paper)
  WHERE cited <> kept
  MERGE (kept)-[cites:CITES]->(cited)
  ON CREATE SET cites = properties(old)
  SET cites.addedAt = CASE WHEN old.addedAt < cites.addedAt THEN old.addedAt ELSE cites.addedAt END
}
CALL (gone, kept) {
  MATCH (citing:Paper)-[old:CITED]->(gone)
  WHERE citing <> kept
  CREATE (citing)-[past:CITED]->(kept)
  SET past = properties(old)
}
CALL (gone, kept) {
  MATCH (gone)-[old:CITED]->(cited:Paper)
  WHERE cited <> kept
  CREATE (kept)-[past:CITED]->(cited)
  SET past = properties(old)
}
CALL (gone, kept) {
  MATCH (earlier:Paper)-[:VERSION_OF]->(gone)
  WHERE earlier <> kept
  MERGE (earlier)-[:VERSION_OF]->(kept)
}
CALL (gone, kept) {
  MATCH (gone)-[:VERSION_OF]->(later:Paper)
  WHERE later <> kept
  MERGE (kept)-[:VERSION_OF]->(later)
}
CALL (gone, kept) {
  MATCH (alias:Alias)-[:OF]->(gone)
  CREATE (alias)-[:OF]->(kept)
}
CALL (gone, kept) {
  MATCH (record:Record)-[:OF]->(gone)
  CREATE (record)-[:OF]->(kept)
}
CALL (gone, kept) {
  MATCH (gone)-[old:IN_COLLECTION]->(collection:Collection)
  MERGE (kept)-[member:IN_COLLECTION]->(collection)
  ON CREATE SET member.addedAt = old.addedAt
}
CALL (gone) {
  MATCH (mention:Mention)-[:OF]->(gone)
  DETACH DELETE mention
}
DETACH DELETE gone
RETURN kept.key AS key, doubled` };

/** The papers that an import found to be one, with the later imports that told of them since. */
export const writeMergesOfImport: Statement = { name: "write/merges-of-import", text: `MATCH (alias:Alias {mergedBy: $in.id})-[:OF]->(paper:Paper)
USING INDEX SEEK alias:Alias(mergedBy)
RETURN paper.key AS key, alias.id AS id, alias.heldIds AS heldIds, alias.addedAt AS addedAt, COLLECT {
  MATCH (record:Record)-[:OF]->(paper)
  UNWIND record.imports AS import
  WITH DISTINCT import WHERE import > $in.id
  RETURN import ORDER BY import
} AS later
ORDER BY alias.addedAt DESC, alias.id` };

/** How far an import has come. */
export const writeMoveImport: Statement = { name: "write/move-import", text: `MATCH (import:Import {id: $in.id})
SET import += $in.properties` };

/** Tells the graph's new model version after a migration. */
export const writeMoveMarker: Statement = { name: "write/move-marker", text: `MATCH (marker:Citeweave)
SET marker.modelVersion = $in.modelVersion` };

/** Lets a later import have found what earlier ones found to be one paper. */
export const writeMoveMerges: Statement = { name: "write/move-merges", text: `MATCH (alias:Alias)
USING INDEX SEEK alias:Alias(mergedBy)
WHERE alias.mergedBy IN $in.imports
SET alias.mergedBy = $in.id` };

/** Takes away those of these authors whom no byline and no record names any more. */
export const writeOrphanAuthors: Statement = { name: "write/orphan-authors", text: `UNWIND $in.keys AS key
MATCH (author:Author {key: key})
WHERE NOT EXISTS { (author)-[:AUTHORED]->() } AND NOT EXISTS { (:Record)-[:OF]->(author) }
OPTIONAL MATCH (alias:Alias)-[:OF]->(author)
WITH author, collect(alias) AS aliases
FOREACH (alias IN aliases | DETACH DELETE alias)
DETACH DELETE author` };

/** Takes away those of these papers that nothing names any more. */
export const writeOrphans: Statement = { name: "write/orphans", text: `UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
WHERE paper:Placeholder AND NOT EXISTS { (paper)<-[:CITES|VERSION_OF]-() } AND NOT EXISTS { (paper)-[:IN_COLLECTION]->() } AND NOT EXISTS { (:Record)-[:OF]->(paper) }
OPTIONAL MATCH (alias:Alias)-[:OF]->(paper)
WITH paper, collect(alias) AS aliases
FOREACH (alias IN aliases | DETACH DELETE alias)
DETACH DELETE paper` };

/** The ids that papers still have, and the aliases that lead to nothing any more; a former key does, unless it is said to go too. */
export const writePaperIds: Statement = { name: "write/paper-ids", text: `CALL () { UNWIND $in.papers AS row MATCH (paper:Paper {key: row.key}) SET paper += row.properties }
CALL () { UNWIND $in.aliases AS row MATCH (alias:Alias {id: row.id})-[:OF]->(node) WHERE node.key = row.key AND (alias.isFormerKey IS NULL OR row.isFormerToo) DETACH DELETE alias }` };

/** What papers are about, as a whole. */
export const writePaperTopics: Statement = { name: "write/paper-topics", text: `UNWIND $in.papers AS row
MATCH (paper:Paper {key: row.key})
CALL (paper) {
  MATCH (paper)-[old:HAS_TOPIC]->()
  DELETE old
}
UNWIND row.topics AS place
MATCH (topic:Topic {key: place.key})
CREATE (paper)-[:HAS_TOPIC {score: toFloat(place.score), isPrimary: place.isPrimary}]->(topic)` };

/** Papers with a record: what it knows is set, what it does not know stays. */
export const writePapers: Statement = { name: "write/papers", text: `UNWIND $in.papers AS row
MERGE (paper:Paper {key: row.key})
ON CREATE SET paper.addedAt = $in.at, paper.heldCitationCount = 0
SET paper += row.properties, paper.sortDate = row.sortDate, paper:Full
REMOVE paper:Placeholder
SET paper.sortCitationCount = coalesce(paper.citationCount, paper.heldCitationCount)` };

/** Parts authors from the one that they were taken for, with their places on bylines, their further ids and what was told of them apart from papers. Who never was an author before is as old as this. */
export const writePartAuthors: Statement = { name: "write/part-authors", text: `UNWIND $in.authors AS row
MATCH (one:Author {key: row.from})
OPTIONAL MATCH (former:Alias {id: row.former})
WITH row, one, former, CASE WHEN former.addedAt < '~' THEN former.addedAt ELSE $in.at END AS addedAt
DETACH DELETE former
MERGE (author:Author {key: row.key})
ON CREATE SET author.addedAt = addedAt, author.name = one.name, author.sortPaperCount = 0, author.sortCitationCount = 0
WITH row, one, author
CALL (row, one, author) {
  UNWIND row.places AS place
  MATCH (one)-[old:AUTHORED {position: place.position}]->(paper:Paper {key: place.paper})
  CREATE (author)-[authored:AUTHORED]->(paper)
  SET authored = properties(old)
  DELETE old
}
CALL (row, one, author) {
  MATCH (alias:Alias)-[tie:OF]->(one) WHERE alias.id IN row.aliases
  CREATE (alias)-[:OF]->(author)
  DELETE tie
}
CALL (row, one, author) {
  MATCH (record:Record)-[tie:OF]->(one) WHERE [record.source, record.id] IN row.records
  CREATE (record)-[:OF]->(author)
  DELETE tie
}` };

/** Parts a paper from the one that it was merged into, with the records under its own ids; tells which one that is by now. */
export const writePartPapers: Statement = { name: "write/part-papers", text: `MATCH (alias:Alias {id: $in.id})-[:OF]->(kept:Paper)
CREATE (gone:Paper:Placeholder {key: $in.key, sortDate: '0000', heldCitationCount: 0, sortCitationCount: 0})
SET gone += $in.properties, gone.addedAt = coalesce($in.addedAt, kept.addedAt)
WITH alias, kept, gone
DETACH DELETE alias
WITH kept, gone
CALL (kept, gone) {
  MATCH (record:Record)-[tie:OF]->(kept) WHERE record.id IN $in.heldIds
  CREATE (record)-[:OF]->(gone)
  DELETE tie
}
CALL (kept, gone) {
  MATCH (further:Alias)-[tie:OF]->(kept) WHERE substring(further.id, size('Paper:')) IN $in.heldIds
  CREATE (further)-[:OF]->(gone)
  DELETE tie
}
RETURN kept.key AS key` };

/** Papers of which something is told and that no record describes: what is known is set, a new one is a placeholder. */
export const writePartialPapers: Statement = { name: "write/partial-papers", text: `UNWIND $in.papers AS row
MERGE (paper:Paper {key: row.key})
ON CREATE SET paper:Placeholder, paper.addedAt = $in.at, paper.heldCitationCount = 0
SET paper += row.properties, paper.sortDate = row.sortDate
SET paper.sortCitationCount = coalesce(paper.citationCount, paper.heldCitationCount)` };

/** Papers that are known only because something names them, with what is stored for order. */
export const writePlaceholders: Statement = { name: "write/placeholders", text: `UNWIND $in.placeholders AS row
CREATE (paper:Paper:Placeholder {
  key: row.key,
  addedAt: $in.at,
  sortDate: row.sortDate,
  heldCitationCount: 0,
  sortCitationCount: 0
})
SET paper += row.properties` };

/** Where papers were published: one venue each, or none. */
export const writePublications: Statement = { name: "write/publications", text: `UNWIND $in.publications AS row
MATCH (paper:Paper {key: row.key})
CALL (row, paper) {
  MATCH (paper)-[old:PUBLISHED_IN]->(other)
  WHERE other.key <> coalesce(row.venue, '')
  DELETE old
}
WITH row, paper
MATCH (venue:Venue {key: row.venue})
MERGE (paper)-[:PUBLISHED_IN]->(venue)` };

/** What sources told, as it is kept beside what is seen. */
export const writeRecords: Statement = { name: "write/records", text: `CALL () { UNWIND $in.Paper AS row MATCH (node:Paper {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }
CALL () { UNWIND $in.Topic AS row MATCH (node:Topic {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }
CALL () { UNWIND $in.Venue AS row MATCH (node:Venue {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }
CALL () { UNWIND $in.Author AS row MATCH (node:Author {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }` };

/** Removes some nodes of one source, with what hangs on them and their relationships, and what they counted for with authors. */
export const writeRemoveSource: Statement = { name: "write/remove-source", text: `CALL () {
  MATCH (node:Paper) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Author) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Topic) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Venue) WHERE node.key STARTS WITH $in.prefix RETURN node
}
WITH node LIMIT $in.limit
CALL (node) {
  MATCH (node)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
  SET author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount - 1),
      author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount - node.heldCitationCount)
}
OPTIONAL MATCH (hanging:Alias|Record|Mention)-[:OF]->(node)
WITH node, collect(hanging) AS all
FOREACH (hanging IN all | DETACH DELETE hanging)
DETACH DELETE node
RETURN count(*) AS removed` };

/** Notes that a source's records were removed. */
export const writeRemoved: Statement = { name: "write/removed", text: `MATCH (marker:Citeweave)
SET marker.sources = [source IN coalesce(marker.sources, []) WHERE source <> $in.source],
    marker.updatedAt = $in.at,
    marker.isWithoutSample = true
WITH marker
MATCH (import:Import)
WHERE import.id > 0 AND import.source = $in.source AND import.undoneAt IS NULL
SET import.undoneAt = $in.at` };

/** Takes away citations of these papers that stand no longer, and keeps that they were held; tells what was cited. */
export const writeReplacedCitations: Statement = { name: "write/replaced-citations", text: `UNWIND $in.replaced AS row
MATCH (paper:Paper {key: row.key})-[old:CITES]->(cited)
WHERE NOT cited.key IN row.references
CREATE (paper)-[past:CITED]->(cited)
SET past = properties(old), past.citedKey = null, past.withdrawnAt = $in.at
DELETE old
RETURN DISTINCT cited.key AS key` };

/** The indexes that stand, by name, with their state; a unique constraint has one of its name. */
export const writeSchema: Statement = { name: "write/schema", text: `SHOW INDEXES YIELD name, type, state, owningConstraint, labelsOrTypes
WHERE type <> 'LOOKUP'
RETURN name, CASE WHEN owningConstraint IS NULL THEN type ELSE 'UNIQUE' END AS type, state ORDER BY name` };

/** How many relationships tie nodes of this source to those of others. */
export const writeSourceTies: Statement = { name: "write/source-ties", text: `CALL () {
  MATCH (node:Paper) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Author) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Topic) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Venue) WHERE node.key STARTS WITH $in.prefix RETURN node
}
MATCH (node)-[:CITES|AUTHORED|HAS_TOPIC|BROADER|PUBLISHED_IN|VERSION_OF]-(other)
WHERE NOT other.key STARTS WITH $in.prefix
RETURN count(*) AS count` };

/** Counts the citations held of papers, and stores them for order, unless others are published. Authors count by the citations stored of their papers: what these gain or lose, so do they. */
export const writeStoredOrder: Statement = { name: "write/stored-order", text: `UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
WITH paper, coalesce(paper.heldCitationCount, 0) AS before, COUNT { (paper)<-[:CITES]-() } AS held
SET paper.heldCitationCount = held, paper.sortCitationCount = coalesce(paper.citationCount, held)
WITH paper, held - before AS gained WHERE gained <> 0
MATCH (paper)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
WITH author, sum(gained) AS gained
SET author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + gained)` };

/** Gives a marker that is locked a moment later than any before (epoch milliseconds). */
export const writeTakeClock: Statement = { name: "write/take-clock", text: `MATCH (marker:Citeweave)
SET marker.clock = CASE WHEN $in.now > coalesce(marker.clock, 0) THEN $in.now ELSE marker.clock + 1 END
RETURN marker.clock AS at` };

/** Locks the marker until the end of the transaction, so that writers follow one another. */
export const writeTakeMarker: Statement = { name: "write/take-marker", text: `MATCH (marker:Citeweave)
SET marker.isTaken = true
REMOVE marker.isTaken` };

/** Topics, with what is known of them. */
export const writeTopics: Statement = { name: "write/topics", text: `UNWIND $in.topics AS row
MERGE (topic:Topic {key: row.key})
SET topic += row.properties` };

/** Takes papers out of a named set. */
export const writeUncollect: Statement = { name: "write/uncollect", text: `MATCH (collection:Collection {key: $in.collection})
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})-[member:IN_COLLECTION]->(collection)
DELETE member
RETURN count(*) AS removed` };

/** Of one page of authors, by key, those of which an import told. */
export const writeUndoneAuthors: Statement = { name: "write/undone-authors", text: `MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
WITH author, EXISTS { MATCH (record:Record)-[:OF]->(author) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(author.key) AS last, collect(CASE WHEN isTold THEN author.key END) AS keys` };

/** Of one page of papers, by key, those of which an import told. */
export const writeUndonePapers: Statement = { name: "write/undone-papers", text: `MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
WITH paper, EXISTS { MATCH (record:Record)-[:OF]->(paper) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(paper.key) AS last, collect(CASE WHEN isTold THEN paper.key END) AS keys` };

/** Of one page of topics, by key, those of which an import told. */
export const writeUndoneTopics: Statement = { name: "write/undone-topics", text: `MATCH (topic:Topic)
WHERE topic.key > $in.after
WITH topic ORDER BY topic.key LIMIT $in.limit
WITH topic, EXISTS { MATCH (record:Record)-[:OF]->(topic) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(topic.key) AS last, collect(CASE WHEN isTold THEN topic.key END) AS keys` };

/** Of one page of venues, by key, those of which an import told. */
export const writeUndoneVenues: Statement = { name: "write/undone-venues", text: `MATCH (venue:Venue)
WHERE venue.key > $in.after
WITH venue ORDER BY venue.key LIMIT $in.limit
WITH venue, EXISTS { MATCH (record:Record)-[:OF]->(venue) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(venue.key) AS last, collect(CASE WHEN isTold THEN venue.key END) AS keys` };

/** Notes that an import was undone, and its source gone if no other import has it. */
export const writeUndone: Statement = { name: "write/undone", text: `MATCH (marker:Citeweave)
MATCH (import:Import {id: $in.id})
SET import.undoneAt = $in.at,
    marker.updatedAt = $in.at,
    marker.sources = [source IN coalesce(marker.sources, []) WHERE NOT source IN $in.gone]` };

/** Takes away topics and venues that nobody tells of any more. */
export const writeUntoldDescriptions: Statement = { name: "write/untold-descriptions", text: `CALL () {
  UNWIND $in.Topic AS key
  MATCH (node:Topic {key: key})
  WHERE NOT EXISTS { (node)<-[:HAS_TOPIC]-() } AND NOT EXISTS { (:Record)-[:OF]->(node) }
  OPTIONAL MATCH (alias:Alias)-[:OF]->(node)
  DETACH DELETE alias, node
}
CALL () {
  UNWIND $in.Venue AS key
  MATCH (node:Venue {key: key})
  WHERE NOT EXISTS { (node)<-[:PUBLISHED_IN]-() } AND NOT EXISTS { (:Record)-[:OF]->(node) }
  OPTIONAL MATCH (alias:Alias)-[:OF]->(node)
  DETACH DELETE alias, node
}` };

/** What stands of papers of which no record is kept: an older Citeweave wrote them. */
export const writeUntoldPapers: Statement = { name: "write/untold-papers", text: `UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
RETURN key,
  properties(paper) AS properties,
  COLLECT {
    MATCH (paper)<-[authored:AUTHORED]-(author)
    RETURN {author: properties(author), place: properties(authored)} ORDER BY authored.position
  } AS byline,
  COLLECT {
    MATCH (paper)-[has:HAS_TOPIC]->(topic)
    RETURN {topic: properties(topic), place: properties(has)} ORDER BY topic.key
  } AS topics,
  COLLECT {
    MATCH (paper)-[cites:CITES]->(cited)
    RETURN {key: cited.key, properties: properties(cites)} ORDER BY cited.key
  } AS references,
  COLLECT { MATCH (paper)-[:PUBLISHED_IN]->(venue) RETURN properties(venue) } AS venues,
  COLLECT { MATCH (paper)-[:VERSION_OF]->(later) RETURN later.key ORDER BY later.key } AS later` };

/** Venues, with what is known of them. */
export const writeVenues: Statement = { name: "write/venues", text: `UNWIND $in.venues AS row
MERGE (venue:Venue {key: row.key})
SET venue += row.properties` };

/** Which paper is an earlier version of which; tells of which it is no longer one. */
export const writeVersions: Statement = { name: "write/versions", text: `UNWIND $in.versions AS row
MATCH (earlier:Paper {key: row.key})
WITH row, earlier, COLLECT {
  MATCH (earlier)-[:VERSION_OF]->(other) WHERE other.key <> coalesce(row.later, '') RETURN other.key
} AS lost
CALL (row, earlier) {
  MATCH (earlier)-[old:VERSION_OF]->(other)
  WHERE other.key <> coalesce(row.later, '')
  DELETE old
}
CALL (row, earlier) {
  MATCH (later:Paper {key: row.later})
  MERGE (earlier)-[:VERSION_OF]->(later)
}
RETURN lost` };

/** Each statement as it is sent when nothing is filtered, by file and order: what lint, plans and reviewers see. */
export const statements: Record<string, string> = {
  "author/cited-by-authors MOST_CITATIONS": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[authored1:AUTHORED]->(between1)
WHERE authored1.isRepeat IS NULL
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[link1:CITES]-(other1)<-[written1:AUTHORED]-(n1)
WHERE written1.isRepeat IS NULL AND ($in.a1.includeSelf OR NOT other1 IN looked1)
WITH n1, collect(link1) AS links1, count(*) AS citationCount1
RETURN n1, links1, citationCount1
}
WITH * ORDER BY citationCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], citationCount1, citationCount1, COLLECT {
  UNWIND links1 AS link1
  WITH link1, startNode(link1) AS later1, endNode(link1) AS earlier1
  ORDER BY later1.sortDate DESC, later1.key, earlier1.key LIMIT $in.a1.citations
  RETURN [[later1.key, later1:Placeholder, later1.title, later1.year, later1.publicationDate, later1.venue, later1.publicationTypes, later1.language, later1.isOpenAccess, later1.isRetracted, later1.citationCount, later1.referenceCount, later1.influentialCitationCount], [earlier1.key, earlier1:Placeholder, earlier1.title, earlier1.year, earlier1.publicationDate, earlier1.venue, earlier1.publicationTypes, earlier1.language, earlier1.isOpenAccess, earlier1.isRetracted, earlier1.citationCount, earlier1.referenceCount, earlier1.influentialCitationCount], link1.contexts, link1.intents, link1.isInfluential, link1.addedAt]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/cited-by-authors#count": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)-[authored1:AUTHORED]->(between1)
WHERE authored1.isRepeat IS NULL
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[link1:CITES]-(other1)<-[written1:AUTHORED]-(n1)
WHERE written1.isRepeat IS NULL AND ($in.a1.includeSelf OR NOT other1 IN looked1)
WITH n1, collect(link1) AS links1, count(*) AS citationCount1
RETURN n1, links1, citationCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "author/cited-by-authors#truncation": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(between1)
WHERE authored1.isRepeat IS NULL
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "author/cites-authors MOST_CITATIONS": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[authored1:AUTHORED]->(between1)
WHERE authored1.isRepeat IS NULL
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[link1:CITES]->(other1)<-[written1:AUTHORED]-(n1)
WHERE written1.isRepeat IS NULL AND ($in.a1.includeSelf OR NOT other1 IN looked1)
WITH n1, collect(link1) AS links1, count(*) AS citationCount1
RETURN n1, links1, citationCount1
}
WITH * ORDER BY citationCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], citationCount1, citationCount1, COLLECT {
  UNWIND links1 AS link1
  WITH link1, startNode(link1) AS later1, endNode(link1) AS earlier1
  ORDER BY later1.sortDate DESC, later1.key, earlier1.key LIMIT $in.a1.citations
  RETURN [[later1.key, later1:Placeholder, later1.title, later1.year, later1.publicationDate, later1.venue, later1.publicationTypes, later1.language, later1.isOpenAccess, later1.isRetracted, later1.citationCount, later1.referenceCount, later1.influentialCitationCount], [earlier1.key, earlier1:Placeholder, earlier1.title, earlier1.year, earlier1.publicationDate, earlier1.venue, earlier1.publicationTypes, earlier1.language, earlier1.isOpenAccess, earlier1.isRetracted, earlier1.citationCount, earlier1.referenceCount, earlier1.influentialCitationCount], link1.contexts, link1.intents, link1.isInfluential, link1.addedAt]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/cites-authors#count": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)-[authored1:AUTHORED]->(between1)
WHERE authored1.isRepeat IS NULL
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[link1:CITES]->(other1)<-[written1:AUTHORED]-(n1)
WHERE written1.isRepeat IS NULL AND ($in.a1.includeSelf OR NOT other1 IN looked1)
WITH n1, collect(link1) AS links1, count(*) AS citationCount1
RETURN n1, links1, citationCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "author/cites-authors#truncation": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(between1)
WHERE authored1.isRepeat IS NULL
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "author/coauthors MOST_SHARED_PAPERS": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[:AUTHORED]->(paper1)<-[:AUTHORED]-(n1)
WHERE n1 <> n0
WITH n1, collect(DISTINCT paper1) AS sharedPapers1, min(paper1.year) AS firstYear1, max(paper1.year) AS lastYear1
WITH *, size(sharedPapers1) AS sharedPaperCount1
RETURN n1, sharedPapers1, firstYear1, lastYear1, sharedPaperCount1
}
WITH * ORDER BY sharedPaperCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], sharedPaperCount1, sharedPaperCount1, firstYear1, lastYear1, COLLECT {
  UNWIND sharedPapers1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.sharedPapers
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/coauthors MOST_RECENT": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[:AUTHORED]->(paper1)<-[:AUTHORED]-(n1)
WHERE n1 <> n0
WITH n1, collect(DISTINCT paper1) AS sharedPapers1, min(paper1.year) AS firstYear1, max(paper1.year) AS lastYear1
WITH *, size(sharedPapers1) AS sharedPaperCount1
RETURN n1, sharedPapers1, firstYear1, lastYear1, sharedPaperCount1
}
WITH *, coalesce(lastYear1, 0) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], sort1, sharedPaperCount1, firstYear1, lastYear1, COLLECT {
  UNWIND sharedPapers1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.sharedPapers
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/coauthors NAME": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[:AUTHORED]->(paper1)<-[:AUTHORED]-(n1)
WHERE n1 <> n0
WITH n1, collect(DISTINCT paper1) AS sharedPapers1, min(paper1.year) AS firstYear1, max(paper1.year) AS lastYear1
WITH *, size(sharedPapers1) AS sharedPaperCount1
RETURN n1, sharedPapers1, firstYear1, lastYear1, sharedPaperCount1
}
WITH * ORDER BY n1.sortName, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], n1.sortName, sharedPaperCount1, firstYear1, lastYear1, COLLECT {
  UNWIND sharedPapers1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.sharedPapers
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/coauthors#count": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)-[:AUTHORED]->(paper1)<-[:AUTHORED]-(n1)
WHERE n1 <> n0
WITH n1, collect(DISTINCT paper1) AS sharedPapers1, min(paper1.year) AS firstYear1, max(paper1.year) AS lastYear1
WITH *, size(sharedPapers1) AS sharedPaperCount1
RETURN n1, sharedPapers1, firstYear1, lastYear1, sharedPaperCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "author/collaboration-path": authorCollaborationPath.text,
  "author/collaborators": authorCollaborators.text,
  "author/counts-by-year": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.year <= date().year
  RETURN held.year ORDER BY held.year DESC LIMIT 1
}) AS newestYear1
WITH key, COLLECT {
  WITH COLLECT {
    MATCH (n0)-[authored1:AUTHORED]->(paper1)<-[:CITES]-(citing1)
    WHERE authored1.isRepeat IS NULL AND citing1.year IS NOT NULL
    WITH citing1.year AS year1, count(*) AS count1
    RETURN [year1, count1]
  } AS citationsByYear1
  WITH *, COLLECT {
    MATCH (n0)-[authored1:AUTHORED]->(paper1)
    WHERE authored1.isRepeat IS NULL AND paper1.year IS NOT NULL
    WITH paper1.year AS year1, count(*) AS count1
    RETURN [year1, count1]
  } AS papersByYear1
  RETURN {
    from: null,
    newest: newestYear1,
    citations: citationsByYear1,
    papers: papersByYear1
  }
} AS value
RETURN collect([key, value]) AS rows`,
  "author/external-ids": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, n0 {.orcid, .openalex, .s2, .dblp} AS value
RETURN collect([key, value]) AS rows`,
  "author/metrics": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
  WITH COLLECT {
    MATCH (n0)-[authored1:AUTHORED]->(n1)
    WHERE authored1.isRepeat IS NULL AND true
    WITH CASE WHEN $in.a1.excludeSelfCitations
      THEN COUNT { (n1)<-[:CITES]-(citing1) WHERE NOT EXISTS { (n1)<-[:AUTHORED]-()-[:AUTHORED]->(citing1) } }
      ELSE COUNT { (n1)<-[:CITES]-() }
    END AS citations1
    ORDER BY citations1 DESC
    RETURN citations1
  } AS counts1
  RETURN {
    paperCount: size(counts1),
    citationCount: reduce(total1 = 0, count1 IN counts1 | total1 + count1),
    hIndex: size([place1 IN range(0, size(counts1) - 1) WHERE counts1[place1] > place1])
  }
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers TITLE": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COLLECT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers VELOCITY": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
}) AS newestDay1
WITH *, toString(date(head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
})) - duration({years: 1})) AS yearBefore1
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
RETURN sum(n1.heldCitationCount) AS cost1
}
CALL (n0, cost1) {
WITH * WHERE cost1 > 1000000
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH n1, n1.heldCitationCount / 10.0 AS weight1 ORDER BY n1.sortDate DESC, n1.key
WITH collect(n1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN head(collect(CASE WHEN looked1 = [] THEN null WHEN enough1 = 0 THEN ['~', ''] ELSE [looked1[enough1 - 1].sortDate, looked1[enough1 - 1].key] END)) AS lastCounted1
}
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
WITH *, CASE WHEN lastCounted1 IS NULL OR n1.sortDate > lastCounted1[0] OR (n1.sortDate = lastCounted1[0] AND n1.key <= lastCounted1[1]) THEN COUNT { MATCH (n1)<-[:CITES]-(late) WHERE late.sortDate > yearBefore1 AND late.sortDate <= newestDay1 } ELSE -1 END AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "author/papers#count": `UNWIND $in.keys AS key
MATCH (n0:Author {key: key})
WITH key, COUNT {
MATCH (n0)-[authored1:AUTHORED]->(n1)
WHERE authored1.isRepeat IS NULL
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers TITLE": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt]
} AS value
RETURN collect([key, value]) AS rows`,
  "collection/papers#count": `UNWIND $in.keys AS key
MATCH (n0:Collection {key: key})
WITH key, COUNT {
MATCH (n0)<-[:IN_COLLECTION]-(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "doctor/aliases": doctorAliases.text,
  "doctor/authors": doctorAuthors.text,
  "doctor/checked": doctorChecked.text,
  "doctor/collections": doctorCollections.text,
  "doctor/counts": doctorCounts.text,
  "doctor/dump-aliases": doctorDumpAliases.text,
  "doctor/dump-authors": doctorDumpAuthors.text,
  "doctor/dump-collections": doctorDumpCollections.text,
  "doctor/dump-papers": doctorDumpPapers.text,
  "doctor/dump-topics": doctorDumpTopics.text,
  "doctor/dump-venues": doctorDumpVenues.text,
  "doctor/papers": doctorPapers.text,
  "doctor/quality-authors": doctorQualityAuthors.text,
  "doctor/quality-papers": doctorQualityPapers.text,
  "doctor/titles": doctorTitles.text,
  "doctor/topics": doctorTopics.text,
  "doctor/venues": doctorVenues.text,
  "paper/abstract": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, n0.abstract AS value
RETURN collect([key, value]) AS rows`,
  "paper/authors POSITION": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
MATCH (n0)<-[authored1:AUTHORED]-(n1)
WHERE authored1.isRepeat IS NULL
WITH *, authored1.position AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], sort1, authored1.position, authored1.isCorresponding, authored1.affiliations, authored1.rawAuthorName]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/authors#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
MATCH (n0)<-[authored1:AUTHORED]-(n1)
WHERE authored1.isRepeat IS NULL
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY score1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], score1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, CASE WHEN cites1.isInfluential THEN 10000000000 ELSE 0 END + coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts TITLE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts SHARED_AUTHORS": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH key, COLLECT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, COUNT { MATCH (n0)<-[:AUTHORED]-(shared)-[:AUTHORED]->(n1) WHERE n1 IN sharing1 RETURN DISTINCT shared } AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts VELOCITY": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
}) AS newestDay1
WITH *, toString(date(head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
})) - duration({years: 1})) AS yearBefore1
WITH key, COLLECT {
CALL (n0) {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
RETURN sum(n1.heldCitationCount) AS cost1
}
CALL (n0, cost1) {
WITH * WHERE cost1 > 1000000
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH n1, n1.heldCitationCount / 10.0 AS weight1 ORDER BY n1.sortDate DESC, n1.key
WITH collect(n1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN head(collect(CASE WHEN looked1 = [] THEN null WHEN enough1 = 0 THEN ['~', ''] ELSE [looked1[enough1 - 1].sortDate, looked1[enough1 - 1].key] END)) AS lastCounted1
}
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, CASE WHEN lastCounted1 IS NULL OR n1.sortDate > lastCounted1[0] OR (n1.sortDate = lastCounted1[0] AND n1.key <= lastCounted1[1]) THEN COUNT { MATCH (n1)<-[:CITES]-(late) WHERE late.sortDate > yearBefore1 AND late.sortDate <= newestDay1 } ELSE -1 END AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, score1, cites1.intents]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citation-contexts#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(n0.key, 200), '\\\\', ' '), '"', ' ') + '"^0 +contexts:(' + $in.a1.query + ')'
) YIELD relationship AS relationship1, score AS score1
WITH *, relationship1 AS cites1
MATCH (n0)<-[cites1:CITES]-(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, CASE WHEN cites1.isInfluential THEN 10000000000 ELSE 0 END + coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations TITLE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations SHARED_AUTHORS": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, COUNT { MATCH (n0)<-[:AUTHORED]-(shared1)-[:AUTHORED]->(n1) WHERE n1 IN sharing1 RETURN DISTINCT shared1 } AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations VELOCITY": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
}) AS newestDay1
WITH *, toString(date(head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
})) - duration({years: 1})) AS yearBefore1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[cites1:CITES]-(n1)
RETURN sum(n1.heldCitationCount) AS cost1
}
CALL (n0, cost1) {
WITH * WHERE cost1 > 1000000
MATCH (n0)<-[cites1:CITES]-(n1)
WITH n1, n1.heldCitationCount / 10.0 AS weight1 ORDER BY n1.sortDate DESC, n1.key
WITH collect(n1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN head(collect(CASE WHEN looked1 = [] THEN null WHEN enough1 = 0 THEN ['~', ''] ELSE [looked1[enough1 - 1].sortDate, looked1[enough1 - 1].key] END)) AS lastCounted1
}
MATCH (n0)<-[cites1:CITES]-(n1)
WITH *, CASE WHEN lastCounted1 IS NULL OR n1.sortDate > lastCounted1[0] OR (n1.sortDate = lastCounted1[0] AND n1.key <= lastCounted1[1]) THEN COUNT { MATCH (n1)<-[:CITES]-(late) WHERE late.sortDate > yearBefore1 AND late.sortDate <= newestDay1 } ELSE -1 END AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/citations#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
MATCH (n0)<-[cites1:CITES]-(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/co-cited-papers RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:CITES]-(between1)
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[:CITES]->(n1)
WHERE n1 <> n0
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/co-cited-papers#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)<-[:CITES]-(between1)
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[:CITES]->(n1)
WHERE n1 <> n0
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/co-cited-papers#truncation": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:CITES]-(between1)
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/counts-by-year": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.year <= date().year
  RETURN held.year ORDER BY held.year DESC LIMIT 1
}) AS newestYear1
WITH key, COLLECT {
  WITH COLLECT {
    MATCH (n0)<-[:CITES]-(citing1)
    WHERE citing1.year IS NOT NULL
    WITH citing1.year AS year1, count(*) AS count1
    RETURN [year1, count1]
  } AS citationsByYear1
  RETURN {
    from: n0.year,
    newest: newestYear1,
    citations: citationsByYear1,
    papers: null
  }
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/coupled-papers RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[:CITES]->(between1)
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[:CITES]-(n1)
WHERE n1 <> n0
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/coupled-papers#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)-[:CITES]->(between1)
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[:CITES]-(n1)
WHERE n1 <> n0
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/coupled-papers#truncation": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
MATCH (n0)-[:CITES]->(between1)
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/coverage": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, {
  publishedCitations: n0.citationCount,
  heldCitations: COUNT { (n0)<-[:CITES]-() },
  publishedReferences: n0.referenceCount,
  heldReferences: COUNT { (n0)-[:CITES]->() },
  placeholderReferences: COUNT { (n0)-[:CITES]->(:Placeholder) },
  identifiedAuthors: CASE WHEN EXISTS { (n0)<-[:AUTHORED]-() } THEN
    toFloat(COUNT { (n0)<-[authored1:AUTHORED]-(author1) WHERE authored1.isRepeat IS NULL AND author1.identity <> 'BYLINE' })
    / COUNT { (n0)<-[authored1:AUTHORED]-() WHERE authored1.isRepeat IS NULL }
  END
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/derivative-works RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[:CITES]-(between1)
WITH DISTINCT between1
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[:CITES]-(n1)
WHERE n1 <> n0 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/derivative-works#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)-[:CITES]-(between1)
WITH DISTINCT between1
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[:CITES]-(n1)
WHERE n1 <> n0 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/derivative-works#truncation": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
MATCH (n0)-[:CITES]-(between1)
WITH DISTINCT between1
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/external-ids": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, n0 {.doi, .arxiv, .pmid, .pmcid, .mag, .acl, .dblp, .openalex, .s2, .corpusId, sourceIds: coalesce(n0.sourceIds, [])} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, CASE WHEN cites1.isInfluential THEN 10000000000 ELSE 0 END + coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers TITLE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers SHARED_AUTHORS": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, COUNT { MATCH (n0)<-[:AUTHORED]-(shared1)-[:AUTHORED]->(n1) WHERE n1 IN sharing1 RETURN DISTINCT shared1 } AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers VELOCITY": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
}) AS newestDay1
WITH *, toString(date(head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
})) - duration({years: 1})) AS yearBefore1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0, sharing1) {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
RETURN sum(n1.heldCitationCount) AS cost1
}
CALL (n0, sharing1, cost1) {
WITH * WHERE cost1 > 1000000
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH n1, n1.heldCitationCount / 10.0 AS weight1 ORDER BY n1.sortDate DESC, n1.key
WITH collect(n1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN head(collect(CASE WHEN looked1 = [] THEN null WHEN enough1 = 0 THEN ['~', ''] ELSE [looked1[enough1 - 1].sortDate, looked1[enough1 - 1].key] END)) AS lastCounted1
}
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
WITH *, CASE WHEN lastCounted1 IS NULL OR n1.sortDate > lastCounted1[0] OR (n1.sortDate = lastCounted1[0] AND n1.key <= lastCounted1[1]) THEN COUNT { MATCH (n1)<-[:CITES]-(late) WHERE late.sortDate > yearBefore1 AND late.sortDate <= newestDay1 } ELSE -1 END AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n0.publicationDate), date(n1.publicationDate)).days, [n1.key, n0.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n1.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n1.year - 5, n1.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/follow-up-papers#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH key, COUNT {
CALL (n0, sharing1) {
WITH * WHERE COUNT { (n0)<-[:CITES]-() } <= 16 * size(sharing1)
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
UNION ALL
WITH * WHERE COUNT { (n0)<-[:CITES]-() } > 16 * size(sharing1)
UNWIND sharing1 AS n1
MATCH (n0)<-[cites1:CITES]-(n1)
WHERE n1 IN sharing1 AND n1.sortDate > n0.sortDate AND n0.sortDate > '0000'
RETURN n1, cites1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/former-ids": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT { MATCH (former1:Alias {isFormerKey: true})-[:OF]->(n0) RETURN substring(former1.id, size('Paper:')) ORDER BY former1.id } AS value
RETURN collect([key, value]) AS rows`,
  "paper/neighborhood-citations": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
  UNWIND keys($in.a1.shown[n0.key]) AS citingKey1
  MATCH (citing1:Paper {key: citingKey1})-[cites1:CITES]->(cited1)
  WHERE $in.a1.shown[n0.key][cited1.key] IS NOT NULL
  WITH cites1, citing1, cited1 ORDER BY citing1.key, cited1.key
  RETURN [citing1.key, cited1.key, cites1.intents, cites1.isInfluential]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/neighborhood MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
UNWIND $in.a1.from[n0.key] AS fromKey1
MATCH (between1:Paper {key: fromKey1})
WITH between1, CASE between1 WHEN n0 THEN 0 ELSE CASE $in.a1.direction WHEN 'REFERENCES' THEN 0 ELSE COUNT { (between1)<-[:CITES]-() } END + CASE $in.a1.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between1)-[:CITES]->() } END END AS weight1 ORDER BY weight1, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
WITH between1, $in.a1.shown[n0.key][between1.key] AS side1
CALL (between1) {
  WITH between1 WHERE $in.a1.direction <> 'REFERENCES'
  MATCH (between1)<-[:CITES]-(n1)
  RETURN n1, 'CITATION' AS way1
  UNION ALL
  WITH between1 WHERE $in.a1.direction <> 'CITATIONS'
  MATCH (between1)-[:CITES]->(n1)
  RETURN n1, 'REFERENCE' AS way1
}
WITH n1, min(CASE side1 WHEN 'CURRENT' THEN way1 ELSE side1 END) AS role1
WHERE $in.a1.shown[n0.key][n1.key] IS NULL
RETURN n1, role1
}
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, role1]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/neighborhood#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL (n0) {
UNWIND $in.a1.from[n0.key] AS fromKey1
MATCH (between1:Paper {key: fromKey1})
WITH between1, CASE between1 WHEN n0 THEN 0 ELSE CASE $in.a1.direction WHEN 'REFERENCES' THEN 0 ELSE COUNT { (between1)<-[:CITES]-() } END + CASE $in.a1.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between1)-[:CITES]->() } END END AS weight1 ORDER BY weight1, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
WITH between1, $in.a1.shown[n0.key][between1.key] AS side1
CALL (between1) {
  WITH between1 WHERE $in.a1.direction <> 'REFERENCES'
  MATCH (between1)<-[:CITES]-(n1)
  RETURN n1, 'CITATION' AS way1
  UNION ALL
  WITH between1 WHERE $in.a1.direction <> 'CITATIONS'
  MATCH (between1)-[:CITES]->(n1)
  RETURN n1, 'REFERENCE' AS way1
}
WITH n1, min(CASE side1 WHEN 'CURRENT' THEN way1 ELSE side1 END) AS role1
WHERE $in.a1.shown[n0.key][n1.key] IS NULL
RETURN n1, role1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/neighborhood#truncation": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
UNWIND $in.a1.from[n0.key] AS fromKey1
MATCH (between1:Paper {key: fromKey1})
WITH between1, CASE between1 WHEN n0 THEN 0 ELSE CASE $in.a1.direction WHEN 'REFERENCES' THEN 0 ELSE COUNT { (between1)<-[:CITES]-() } END + CASE $in.a1.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between1)-[:CITES]->() } END END AS weight1 ORDER BY weight1, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/open-access-pdf": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, CASE WHEN n0.openAccessPdfUrl IS NOT NULL
  THEN {url: n0.openAccessPdfUrl, status: n0.openAccessPdfStatus, license: n0.openAccessPdfLicense}
END AS value
RETURN collect([key, value]) AS rows`,
  "paper/peer-velocity": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
}) AS newestDay1
WITH key, COLLECT {
MATCH (n0)-[:HAS_TOPIC {isPrimary: true}]->(topic1)
WITH topic1 ORDER BY topic1.key LIMIT 1
MATCH (topic1)<-[:HAS_TOPIC {isPrimary: true}]-(peer1:Full)
WHERE peer1.year = n0.year
WITH peer1, peer1.heldCitationCount AS weight1 ORDER BY peer1.key
WITH collect(peer1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS peer1
WITH peer1, coalesce($in.a1.asOf, newestDay1) AS lastDay1
WITH peer1, lastDay1, toString(date(lastDay1) - duration({months: $in.a1.months})) AS since1
WITH COUNT { (peer1)<-[:CITES]-(citing1) WHERE citing1.sortDate > since1 AND citing1.sortDate <= lastDay1 } AS citations1
RETURN {papers: count(*), recent: sum(citations1)}
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/primary-topic": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
  MATCH (n0)-[:HAS_TOPIC {isPrimary: true}]->(topic1)
  WITH topic1 ORDER BY topic1.key LIMIT 1
  RETURN [topic1.key, topic1.name, topic1.scheme, topic1.level, topic1.paperCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/prior-works RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[:CITES]-(between1)
WITH DISTINCT between1
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[:CITES]->(n1)
WHERE n1 <> n0 AND n1.sortDate < n0.sortDate AND n1.sortDate > '0000'
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/prior-works#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)-[:CITES]-(between1)
WITH DISTINCT between1
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[:CITES]->(n1)
WHERE n1 <> n0 AND n1.sortDate < n0.sortDate AND n1.sortDate > '0000'
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/prior-works#truncation": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
MATCH (n0)-[:CITES]-(between1)
WITH DISTINCT between1
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/publication-venue": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
  MATCH (n0)-[:PUBLISHED_IN]->(venue1)
  WITH venue1 ORDER BY venue1.key LIMIT 1
  RETURN [venue1.key, venue1.name, venue1.type, venue1.issn]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, CASE WHEN cites1.isInfluential THEN 10000000000 ELSE 0 END + coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references TITLE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, cites1.addedAt AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references SHARED_AUTHORS": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, COUNT { MATCH (n0)<-[:AUTHORED]-(shared1)-[:AUTHORED]->(n1) WHERE n1 IN sharing1 RETURN DISTINCT shared1 } AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references VELOCITY": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, COLLECT { MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(other) RETURN DISTINCT other } AS sharing1
WITH *, EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' } AS parentIsIdentified1
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
}) AS newestDay1
WITH *, toString(date(head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
})) - duration({years: 1})) AS yearBefore1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
} AS coauthors1
WITH *, COLLECT {
  MATCH (n0)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
} AS coauthorYears1
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)-[cites1:CITES]->(n1)
RETURN sum(n1.heldCitationCount) AS cost1
}
CALL (n0, cost1) {
WITH * WHERE cost1 > 1000000
MATCH (n0)-[cites1:CITES]->(n1)
WITH n1, n1.heldCitationCount / 10.0 AS weight1 ORDER BY n1.sortDate DESC, n1.key
WITH collect(n1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN head(collect(CASE WHEN looked1 = [] THEN null WHEN enough1 = 0 THEN ['~', ''] ELSE [looked1[enough1 - 1].sortDate, looked1[enough1 - 1].key] END)) AS lastCounted1
}
MATCH (n0)-[cites1:CITES]->(n1)
WITH *, CASE WHEN lastCounted1 IS NULL OR n1.sortDate > lastCounted1[0] OR (n1.sortDate = lastCounted1[0] AND n1.key <= lastCounted1[1]) THEN COUNT { MATCH (n1)<-[:CITES]-(late) WHERE late.sortDate > yearBefore1 AND late.sortDate <= newestDay1 } ELSE -1 END AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, cites1.contexts, cites1.intents, cites1.isInfluential, cites1.addedAt, duration.inDays(date(n1.publicationDate), date(n0.publicationDate)).days, [n0.key, n1.key], CASE
  WHEN n1 IN sharing1 THEN 'SELF'
  WHEN n0.year IS NULL OR NOT parentIsIdentified1 THEN 'UNKNOWN'
  ELSE head([byline IN [[(n1)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors1
      AND any(year IN range(n0.year - 5, n0.year) WHERE elementId(writer) + ' ' + year IN coauthorYears1)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END, CASE WHEN EXISTS { (n0)-[:PUBLISHED_IN]->() } AND EXISTS { (n1)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (n0)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(n1) }
  ELSE toLower(n0.venue) = toLower(n1.venue)
END, EXISTS { (n0)<-[:AUTHORED]-()-[:AUTHORED]->(n1) } OR (null AND NOT (
  EXISTS { (n0)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
  AND EXISTS { (n1)<-[:AUTHORED]-(known1) WHERE known1.identity <> 'BYLINE' }
)), COUNT {
  MATCH (n0)<-[onParent1:AUTHORED]-()-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
}, COLLECT {
  MATCH (n0)<-[onParent1:AUTHORED]-(shared1)-[onNode1:AUTHORED]->(n1)
  WHERE onParent1.isRepeat IS NULL AND onNode1.isRepeat IS NULL
  WITH shared1 ORDER BY onParent1.position LIMIT $in.a1.sharedAuthors
  RETURN [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/references#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
MATCH (n0)-[cites1:CITES]->(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/related-papers RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
CALL (n0) {
  WITH n0 WHERE 'CO_CITATION' IN $in.a1.methods
  MATCH (n0)<-[:CITES]-(between1)
  RETURN 'CO_CITATION' AS method1, between1, COUNT { (between1)-[:CITES]->() } AS leads1
  UNION ALL
  WITH n0 WHERE 'COUPLING' IN $in.a1.methods
  MATCH (n0)-[:CITES]->(between1)
  RETURN 'COUPLING' AS method1, between1, between1.heldCitationCount AS leads1
  UNION ALL
  WITH n0 WHERE 'SHARED_AUTHORS' IN $in.a1.methods
  MATCH (n0)<-[authored1:AUTHORED]-(between1)
  WHERE authored1.isRepeat IS NULL
  RETURN 'SHARED_AUTHORS' AS method1, between1, COUNT { (between1)-[:AUTHORED]->() } AS leads1
  UNION ALL
  WITH n0 WHERE 'SHARED_TOPICS' IN $in.a1.methods
  MATCH (n0)-[:HAS_TOPIC]->(between1)
  RETURN 'SHARED_TOPICS' AS method1, between1, COUNT { (between1)<-[:HAS_TOPIC]-() } AS leads1
  UNION ALL
  WITH n0 WHERE 'MEANING' IN $in.a1.methods AND n0.embedding IS NOT NULL
  RETURN 'MEANING' AS method1, n0 AS between1, 0 AS leads1
}
WITH [method1, between1] AS tie1, leads1
WITH tie1, leads1 AS weight1 ORDER BY weight1, tie1[0], tie1[1].key
WITH collect(tie1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS tie1
WITH tie1[0] AS method1, tie1[1] AS between1
CALL (method1, between1) {
  WITH between1 WHERE method1 = 'CO_CITATION'
  MATCH (between1)-[:CITES]->(n1)
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'COUPLING'
  MATCH (between1)<-[:CITES]-(n1)
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'SHARED_AUTHORS'
  MATCH (between1)-[authored1:AUTHORED]->(n1)
  WHERE authored1.isRepeat IS NULL
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'SHARED_TOPICS'
  MATCH (between1)<-[:HAS_TOPIC]-(n1)
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'MEANING'
  CALL db.index.vector.queryNodes('paper_embedding', 100, between1.embedding) YIELD node AS n1, score AS score1
  RETURN n1, score1 AS similarity1
}
WITH method1, between1, n1, similarity1 WHERE n1 <> n0
WITH n1,
  collect(CASE method1 WHEN 'CO_CITATION' THEN between1 END) AS citers1,
  collect(CASE method1 WHEN 'COUPLING' THEN between1 END) AS sources1,
  collect(CASE method1 WHEN 'SHARED_AUTHORS' THEN between1 END) AS writers1,
  collect(CASE method1 WHEN 'SHARED_TOPICS' THEN between1 END) AS subjects1,
  max(similarity1) AS nearness1
WITH *, [
  ['CO_CITATION', CASE size(citers1) WHEN 0 THEN 0.0 ELSE size(citers1) / sqrt(COUNT { (n0)<-[:CITES]-() } * COUNT { (n1)<-[:CITES]-() }) END, citers1],
  ['COUPLING', CASE size(sources1) WHEN 0 THEN 0.0 ELSE size(sources1) / sqrt(COUNT { (n0)-[:CITES]->() } * COUNT { (n1)-[:CITES]->() }) END, sources1],
  ['SHARED_AUTHORS', CASE size(writers1) WHEN 0 THEN 0.0 ELSE size(writers1) / sqrt(COUNT { (n0)<-[:AUTHORED]-() } * COUNT { (n1)<-[:AUTHORED]-() }) END, writers1],
  ['SHARED_TOPICS', CASE size(subjects1) WHEN 0 THEN 0.0 ELSE size(subjects1) / sqrt(COUNT { (n0)-[:HAS_TOPIC]->() } * COUNT { (n1)-[:HAS_TOPIC]->() }) END, subjects1],
  ['MEANING', coalesce(nearness1, 0.0), []]
] AS grounds1
WITH *, reduce(total1 = 0.0, ground1 IN grounds1 | total1 + ground1[1]) / size($in.a1.methods) AS score1
RETURN n1, citers1, sources1, writers1, subjects1, nearness1, grounds1, score1
}
WITH * ORDER BY score1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], score1, score1, COLLECT {
  UNWIND grounds1 AS ground1
  WITH ground1, ground1[0] AS method1, ground1[2] AS ties1
  RETURN [method1, ground1[1], size(ties1), CASE method1
    WHEN 'SHARED_AUTHORS' THEN COLLECT {
      UNWIND ties1 AS writer1
      WITH writer1 ORDER BY writer1.sortName, writer1.key LIMIT $in.a1.reasons
      RETURN [writer1.key, writer1.name, writer1.identity, writer1.affiliations, writer1.homepage, writer1.paperCount, writer1.citationCount, writer1.hIndex]
    }
    WHEN 'SHARED_TOPICS' THEN COLLECT {
      UNWIND ties1 AS subject1
      WITH subject1 ORDER BY toLower(subject1.name), subject1.key LIMIT $in.a1.reasons
      RETURN [subject1.key, subject1.name, subject1.scheme, subject1.level, subject1.paperCount]
    }
    ELSE COLLECT {
      UNWIND ties1 AS paper1
      WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.reasons
      RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
    }
  END]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/related-papers#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL (n0) {
CALL (n0) {
  WITH n0 WHERE 'CO_CITATION' IN $in.a1.methods
  MATCH (n0)<-[:CITES]-(between1)
  RETURN 'CO_CITATION' AS method1, between1, COUNT { (between1)-[:CITES]->() } AS leads1
  UNION ALL
  WITH n0 WHERE 'COUPLING' IN $in.a1.methods
  MATCH (n0)-[:CITES]->(between1)
  RETURN 'COUPLING' AS method1, between1, between1.heldCitationCount AS leads1
  UNION ALL
  WITH n0 WHERE 'SHARED_AUTHORS' IN $in.a1.methods
  MATCH (n0)<-[authored1:AUTHORED]-(between1)
  WHERE authored1.isRepeat IS NULL
  RETURN 'SHARED_AUTHORS' AS method1, between1, COUNT { (between1)-[:AUTHORED]->() } AS leads1
  UNION ALL
  WITH n0 WHERE 'SHARED_TOPICS' IN $in.a1.methods
  MATCH (n0)-[:HAS_TOPIC]->(between1)
  RETURN 'SHARED_TOPICS' AS method1, between1, COUNT { (between1)<-[:HAS_TOPIC]-() } AS leads1
  UNION ALL
  WITH n0 WHERE 'MEANING' IN $in.a1.methods AND n0.embedding IS NOT NULL
  RETURN 'MEANING' AS method1, n0 AS between1, 0 AS leads1
}
WITH [method1, between1] AS tie1, leads1
WITH tie1, leads1 AS weight1 ORDER BY weight1, tie1[0], tie1[1].key
WITH collect(tie1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS tie1
WITH tie1[0] AS method1, tie1[1] AS between1
CALL (method1, between1) {
  WITH between1 WHERE method1 = 'CO_CITATION'
  MATCH (between1)-[:CITES]->(n1)
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'COUPLING'
  MATCH (between1)<-[:CITES]-(n1)
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'SHARED_AUTHORS'
  MATCH (between1)-[authored1:AUTHORED]->(n1)
  WHERE authored1.isRepeat IS NULL
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'SHARED_TOPICS'
  MATCH (between1)<-[:HAS_TOPIC]-(n1)
  RETURN n1, null AS similarity1
  UNION ALL
  WITH between1 WHERE method1 = 'MEANING'
  CALL db.index.vector.queryNodes('paper_embedding', 100, between1.embedding) YIELD node AS n1, score AS score1
  RETURN n1, score1 AS similarity1
}
WITH method1, between1, n1, similarity1 WHERE n1 <> n0
WITH n1,
  collect(CASE method1 WHEN 'CO_CITATION' THEN between1 END) AS citers1,
  collect(CASE method1 WHEN 'COUPLING' THEN between1 END) AS sources1,
  collect(CASE method1 WHEN 'SHARED_AUTHORS' THEN between1 END) AS writers1,
  collect(CASE method1 WHEN 'SHARED_TOPICS' THEN between1 END) AS subjects1,
  max(similarity1) AS nearness1
WITH *, [
  ['CO_CITATION', CASE size(citers1) WHEN 0 THEN 0.0 ELSE size(citers1) / sqrt(COUNT { (n0)<-[:CITES]-() } * COUNT { (n1)<-[:CITES]-() }) END, citers1],
  ['COUPLING', CASE size(sources1) WHEN 0 THEN 0.0 ELSE size(sources1) / sqrt(COUNT { (n0)-[:CITES]->() } * COUNT { (n1)-[:CITES]->() }) END, sources1],
  ['SHARED_AUTHORS', CASE size(writers1) WHEN 0 THEN 0.0 ELSE size(writers1) / sqrt(COUNT { (n0)<-[:AUTHORED]-() } * COUNT { (n1)<-[:AUTHORED]-() }) END, writers1],
  ['SHARED_TOPICS', CASE size(subjects1) WHEN 0 THEN 0.0 ELSE size(subjects1) / sqrt(COUNT { (n0)-[:HAS_TOPIC]->() } * COUNT { (n1)-[:HAS_TOPIC]->() }) END, subjects1],
  ['MEANING', coalesce(nearness1, 0.0), []]
] AS grounds1
WITH *, reduce(total1 = 0.0, ground1 IN grounds1 | total1 + ground1[1]) / size($in.a1.methods) AS score1
RETURN n1, citers1, sources1, writers1, subjects1, nearness1, grounds1, score1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/related-papers#truncation": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
  WITH n0 WHERE 'CO_CITATION' IN $in.a1.methods
  MATCH (n0)<-[:CITES]-(between1)
  RETURN 'CO_CITATION' AS method1, between1, COUNT { (between1)-[:CITES]->() } AS leads1
  UNION ALL
  WITH n0 WHERE 'COUPLING' IN $in.a1.methods
  MATCH (n0)-[:CITES]->(between1)
  RETURN 'COUPLING' AS method1, between1, between1.heldCitationCount AS leads1
  UNION ALL
  WITH n0 WHERE 'SHARED_AUTHORS' IN $in.a1.methods
  MATCH (n0)<-[authored1:AUTHORED]-(between1)
  WHERE authored1.isRepeat IS NULL
  RETURN 'SHARED_AUTHORS' AS method1, between1, COUNT { (between1)-[:AUTHORED]->() } AS leads1
  UNION ALL
  WITH n0 WHERE 'SHARED_TOPICS' IN $in.a1.methods
  MATCH (n0)-[:HAS_TOPIC]->(between1)
  RETURN 'SHARED_TOPICS' AS method1, between1, COUNT { (between1)<-[:HAS_TOPIC]-() } AS leads1
  UNION ALL
  WITH n0 WHERE 'MEANING' IN $in.a1.methods AND n0.embedding IS NOT NULL
  RETURN 'MEANING' AS method1, n0 AS between1, 0 AS leads1
}
WITH [method1, between1] AS tie1, leads1
WITH tie1, leads1 AS weight1 ORDER BY weight1, tie1[0], tie1[1].key
WITH collect(tie1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/retraction-exposure": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
  CALL (n0) {
    MATCH (n0)-[cites1:CITES]->(near1)
    WHERE $in.a1.maxHops > 1 AND near1 <> n0
      AND ($in.a1.intents IS NULL OR any(intent1 IN cites1.intents WHERE intent1 IN $in.a1.intents))
WITH near1, COUNT { (near1)-[:CITES]->() } AS weight1 ORDER BY weight1, near1.key
WITH collect(near1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
WITH looked1, available1, looked1[0 .. enough1] AS begun1
    RETURN begun1, available1 AS ofFirst1
  }
  CALL (n0) {
    MATCH (n0)-[cites1:CITES]->(near1)
    WHERE $in.a1.maxHops > 2 AND near1 <> n0
      AND ($in.a1.intents IS NULL OR any(intent1 IN cites1.intents WHERE intent1 IN $in.a1.intents))
WITH near1, COUNT { (near1)-[:CITES]->() } AS weight1 ORDER BY weight1, near1.key
WITH collect(near1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS near1
    MATCH (near1)-[cites1:CITES]->(far1)
    WHERE far1 <> n0 AND ($in.a1.intents IS NULL OR any(intent1 IN cites1.intents WHERE intent1 IN $in.a1.intents))
    WITH DISTINCT far1
    WHERE NOT EXISTS {
      MATCH (n0)-[direct1:CITES]->(far1)
      WHERE $in.a1.intents IS NULL OR any(intent1 IN direct1.intents WHERE intent1 IN $in.a1.intents)
    }
WITH far1, COUNT { (far1)-[:CITES]->() } AS weight1 ORDER BY weight1, far1.key
WITH collect(far1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
WITH looked1, available1, looked1[0 .. enough1] AS gone1
    RETURN gone1, available1 AS ofSecond1
  }
  WITH *, CASE WHEN size(begun1) < ofFirst1 OR size(gone1) < ofSecond1 THEN [n0] + begun1 + gone1 END AS onward1,
    [size(begun1) + size(gone1), CASE WHEN size(begun1) = ofFirst1 OR $in.a1.maxHops < 3 THEN ofFirst1 + ofSecond1 END, 0] AS walked1
  WITH walked1, COLLECT {
    MATCH chain1 = ALL SHORTEST (n0) ((citing1)-[cites1:CITES
      WHERE $in.a1.intents IS NULL OR any(intent1 IN cites1.intents WHERE intent1 IN $in.a1.intents)]->(cited1)
      WHERE onward1 IS NULL OR citing1 IN onward1){1,3} (n1)
    WHERE n1.isRetracted AND n1 <> n0 AND length(chain1) <= $in.a1.maxHops
    WITH n1, chain1 ORDER BY [step1 IN nodes(chain1) | step1.key]
    WITH n1, collect(chain1)[0] AS nearest1
    ORDER BY length(nearest1), n1.key LIMIT $in.a1.first
    RETURN [
      [step1 IN nodes(nearest1) | [step1.key, step1:Placeholder, step1.title, step1.year, step1.publicationDate, step1.venue, step1.publicationTypes, step1.language, step1.isOpenAccess, step1.isRetracted, step1.citationCount, step1.referenceCount, step1.influentialCitationCount]],
      [between1 IN relationships(nearest1) | [
        between1.contexts,
        head([from1 IN [startNode(between1)] | head([to1 IN [endNode(between1)] | [
          (from1)<-[onFrom1:AUTHORED]-(shared1)-[onTo1:AUTHORED]->(to1)
          WHERE onFrom1.isRepeat IS NULL AND onTo1.isRepeat IS NULL | [onFrom1.position, [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]]
        ]])])
      ]]
    ]
  } AS found1
  RETURN {examined: walked1, chains: found1}
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/second-degree-citations RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:CITES]-(between1)
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[:CITES]-(n1)
WHERE n1 <> n0 AND NOT ($in.a1.excludeDirect AND n1 IN looked1)
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/second-degree-citations#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)<-[:CITES]-(between1)
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)<-[:CITES]-(n1)
WHERE n1 <> n0 AND NOT ($in.a1.excludeDirect AND n1 IN looked1)
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/second-degree-citations#truncation": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:CITES]-(between1)
WITH between1, between1.heldCitationCount AS weight1 ORDER BY between1.heldCitationCount, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/tldr": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, CASE WHEN n0.tldrText IS NOT NULL THEN {model: n0.tldrModel, text: n0.tldrText} END AS value
RETURN collect([key, value]) AS rows`,
  "paper/topics RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
MATCH (n0)-[hasTopic1:HAS_TOPIC]->(n1)
WITH *, CASE WHEN hasTopic1.isPrimary THEN 2.0 ELSE coalesce(hasTopic1.score, -1.0) END AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.scheme, n1.level, n1.paperCount], sort1, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/topics#count": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COUNT {
MATCH (n0)-[hasTopic1:HAS_TOPIC]->(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/url": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, n0.url AS value
RETURN collect([key, value]) AS rows`,
  "paper/velocity": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
}) AS newestDay1
WITH key, COLLECT {
  WITH coalesce($in.a1.asOf, newestDay1) AS lastDay1
  WITH lastDay1, toString(date(lastDay1) - duration({months: $in.a1.months})) AS since1,
    toString(date(lastDay1) - duration({months: 2 * $in.a1.months})) AS longSince1
  WITH lastDay1, longSince1, COLLECT {
    MATCH (n0)<-[:CITES]-(n1)
    WHERE n1.sortDate > '0000' AND n1.sortDate <= lastDay1 AND true
    WITH n1.year AS inYear1, count(*) AS inAll1, count(CASE WHEN n1.sortDate > since1 THEN 1 END) AS late1,
      count(CASE WHEN n1.sortDate > longSince1 AND n1.sortDate <= since1 THEN 1 END) AS early1
    RETURN [inYear1, inAll1, late1, early1]
  } AS years1
  RETURN {
    year: n0.year,
    isOlder: n0.sortDate > '0000' AND n0.sortDate <= longSince1,
    until: lastDay1,
    recent: reduce(total1 = 0, row1 IN years1 | total1 + row1[2]),
    before: reduce(total1 = 0, row1 IN years1 | total1 + row1[3]),
    byYear: [row1 IN years1 | [row1[0], row1[1]]]
  }
} AS value
RETURN collect([key, value]) AS rows`,
  "paper/versions": `UNWIND $in.keys AS key
MATCH (n0:Paper {key: key})
WITH key, COLLECT {
  MATCH (n0)-[:VERSION_OF*1..20]-(version1)
  WHERE version1 <> n0
  WITH DISTINCT version1 ORDER BY version1.sortDate DESC, version1.key LIMIT 100
  RETURN [version1.key, version1:Placeholder, version1.title, version1.year, version1.publicationDate, version1.venue, version1.publicationTypes, version1.language, version1.isOpenAccess, version1.isRetracted, version1.citationCount, version1.referenceCount, version1.influentialCitationCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "paper-set/changed": `WITH COLLECT {
  CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, member1.heldCitationCount + COUNT { (member1)<-[:CITED]-() } AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
  CALL (member1) {
    MATCH (member1)<-[tie1:CITES|CITED]-(citing1)
    WITH citing1, tie1,
      coalesce(tie1.addedAt, '') < $in.a1.since AND coalesce(tie1.withdrawnAt, '~') >= $in.a1.since AS was1,
      coalesce(tie1.addedAt, '') < $in.a1.until AND coalesce(tie1.withdrawnAt, '~') >= $in.a1.until AS stands1
    WITH citing1, collect(CASE WHEN was1 THEN tie1 END) AS before1, collect(CASE WHEN stands1 THEN tie1 END) AS after1
    WHERE CASE WHEN $in.a1.isAdded THEN size(before1) = 0 AND size(after1) > 0 ELSE size(before1) > 0 AND size(after1) = 0 END
    RETURN citing1, (before1 + after1)[0] AS tie1
  }
  WITH member1, citing1, tie1
  ORDER BY CASE WHEN $in.a1.isAdded THEN tie1.addedAt ELSE tie1.withdrawnAt END DESC, citing1.key, member1.key LIMIT $in.a1.first
  RETURN [[citing1.key, citing1:Placeholder, citing1.title, citing1.year, citing1.publicationDate, citing1.venue, citing1.publicationTypes, citing1.language, citing1.isOpenAccess, citing1.isRetracted, citing1.citationCount, citing1.referenceCount, citing1.influentialCitationCount], [member1.key, member1:Placeholder, member1.title, member1.year, member1.publicationDate, member1.venue, member1.publicationTypes, member1.language, member1.isOpenAccess, member1.isRetracted, member1.citationCount, member1.referenceCount, member1.influentialCitationCount], tie1.contexts, tie1.intents, tie1.isInfluential, tie1.addedAt]
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/changes": `WITH COLLECT {
  CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, member1.heldCitationCount + COUNT { (member1)<-[:CITED]-() } AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
  WITH member1, [enough1, available1, 0] AS looks1
  CALL (member1) {
    MATCH (member1)<-[tie1:CITES|CITED]-(citing1)
    WITH citing1,
      max(CASE WHEN coalesce(tie1.addedAt, '') < $in.a1.since AND coalesce(tie1.withdrawnAt, '~') >= $in.a1.since THEN 1 ELSE 0 END) AS was1,
      max(CASE WHEN coalesce(tie1.addedAt, '') < $in.a1.until AND coalesce(tie1.withdrawnAt, '~') >= $in.a1.until THEN 1 ELSE 0 END) AS stands1
    RETURN sum(was1) AS held1, sum(stands1) AS stood1,
      sum(CASE WHEN stands1 > was1 THEN 1 ELSE 0 END) AS came1, sum(CASE WHEN stands1 < was1 THEN 1 ELSE 0 END) AS went1
  }
  WITH looks1, sum(held1) AS allHeld1, sum(stood1) AS allStood1, sum(came1) AS allCame1, sum(went1) AS allWent1
  RETURN {before: allHeld1, after: allStood1, added: allCame1, withdrawn: allWent1, examined: looks1}
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/common-references RELEVANCE": `WITH COLLECT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, COUNT { (member1)-[:CITES]->() } AS weight1 ORDER BY member1.sortDate DESC, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
MATCH (member1)-[:CITES]->(n1)
WITH n1, collect(member1) AS evidence1, count(*) AS evidenceCount1
WHERE evidenceCount1 >= $in.a1.minCount
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/common-references#count": `WITH COUNT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, COUNT { (member1)-[:CITES]->() } AS weight1 ORDER BY member1.sortDate DESC, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
MATCH (member1)-[:CITES]->(n1)
WITH n1, collect(member1) AS evidence1, count(*) AS evidenceCount1
WHERE evidenceCount1 >= $in.a1.minCount
RETURN n1, evidence1, evidenceCount1
}
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/common-references#truncation": `WITH COLLECT {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, COUNT { (member1)-[:CITES]->() } AS weight1 ORDER BY member1.sortDate DESC, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/counts-by-year": `WITH head(COLLECT {
  MATCH (held:Full) WHERE held.year <= date().year
  RETURN held.year ORDER BY held.year DESC LIMIT 1
}) AS newestYear1
WITH COLLECT {
  WITH head(COLLECT {
    CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1 ORDER BY member1.key LIMIT 100001
WITH member1, member1.heldCitationCount / 10.0 AS weight1
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) AND walked1[1] < 100000 THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (size(looked1) > 100000) THEN size(looked1) END AS available1
WITH looked1, available1, looked1[0 .. enough1] AS counted1
    WITH [size(counted1), available1, 0] AS looks1, COLLECT {
      UNWIND counted1 AS cited1
      MATCH (cited1)<-[:CITES]-(citing1)
      WHERE citing1.year IS NOT NULL
      WITH citing1.year AS year1, count(*) AS count1
      RETURN [year1, count1]
    } AS citationsByYear1
    RETURN [looks1, citationsByYear1]
  }) AS ofCounted1
  WITH *, COLLECT {
    CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
    WITH member1 WHERE member1.year IS NOT NULL
    WITH member1.year AS year1, count(*) AS count1
    RETURN [year1, count1]
  } AS papersByYear1
  RETURN {
    from: null,
    newest: newestYear1,
    citations: coalesce(ofCounted1[1], []),
    papers: papersByYear1,
    examined: ofCounted1[0]
  }
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/graph": `WITH COLLECT {
  CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
  WITH member1 ORDER BY member1.sortCitationCount DESC, member1.key
  WITH collect(member1) AS found1
  WITH found1[0 .. $in.a1.most] AS shown1, size(found1) AS inAll1
  WITH shown1, inAll1, COLLECT {
    UNWIND shown1 AS citing1
    MATCH (citing1)-[cites1:CITES]->(cited1)
    WHERE cited1 IN shown1
    RETURN [citing1.key, cited1.key, cites1.intents, cites1.isInfluential]
  } AS ties1
  RETURN {papers: [paper1 IN shown1 | [[paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount], paper1.sortDate]], available: inAll1, citations: ties1}
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/keys": `WITH COLLECT {
  CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
  WITH member1 ORDER BY member1.sortDate DESC, member1.key LIMIT $in.a1.most
  RETURN member1.key
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/main-path": `WITH COLLECT {
  UNWIND range(0, size($in.a1.path) - 2) AS place1
  MATCH (citing1:Paper {key: $in.a1.path[place1]})-[cites1:CITES]->(cited1:Paper {key: $in.a1.path[place1 + 1]})
  RETURN [place1, [citing1.key, citing1:Placeholder, citing1.title, citing1.year, citing1.publicationDate, citing1.venue, citing1.publicationTypes, citing1.language, citing1.isOpenAccess, citing1.isRetracted, citing1.citationCount, citing1.referenceCount, citing1.influentialCitationCount], [cited1.key, cited1:Placeholder, cited1.title, cited1.year, cited1.publicationDate, cited1.venue, cited1.publicationTypes, cited1.language, cited1.isOpenAccess, cited1.isRetracted, cited1.citationCount, cited1.referenceCount, cited1.influentialCitationCount], cites1.contexts, [
    (citing1)<-[onCiting1:AUTHORED]-(shared1)-[onCited1:AUTHORED]->(cited1)
    WHERE onCiting1.isRepeat IS NULL AND onCited1.isRepeat IS NULL | [onCiting1.position, [shared1.key, shared1.name, shared1.identity, shared1.affiliations, shared1.homepage, shared1.paperCount, shared1.citationCount, shared1.hIndex]]
  ]]
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/missed-papers RELEVANCE": `WITH COLLECT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
CALL (member1) {
  RETURN member1 AS between1
  UNION ALL
  MATCH (member1)-[:CITES]-(between1)
  RETURN between1
}
WITH DISTINCT between1
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[:CITES]->(n1)
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key
WITH * WHERE NOT coalesce(n1.key IN $in.a1.members, false)
WITH * LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/missed-papers#count": `WITH COUNT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
CALL (member1) {
  RETURN member1 AS between1
  UNION ALL
  MATCH (member1)-[:CITES]-(between1)
  RETURN between1
}
WITH DISTINCT between1
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS between1
MATCH (between1)-[:CITES]->(n1)
WITH n1, collect(between1) AS evidence1, count(*) AS evidenceCount1
RETURN n1, evidence1, evidenceCount1
}
WITH * WHERE NOT coalesce(n1.key IN $in.a1.members, false)
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/missed-papers#truncation": `WITH COLLECT {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
UNION ALL
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
CALL (member1) {
  RETURN member1 AS between1
  UNION ALL
  MATCH (member1)-[:CITES]-(between1)
  RETURN between1
}
WITH DISTINCT between1
WITH between1, COUNT { (between1)-[:CITES]->() } AS weight1 ORDER BY between1.sortDate DESC, between1.key
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 1] AS walked1
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/network": `WITH COLLECT {
  CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, CASE $in.a1.kind WHEN 'COAUTHOR' THEN COUNT { (member1)<-[:AUTHORED]-() } WHEN 'TOPIC' THEN COUNT { (member1)-[:HAS_TOPIC]->() } ELSE COUNT { (member1)-[:CITES]->() } END AS weight1 ORDER BY member1.sortDate DESC, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
  WITH member1, [enough1, available1, 0] AS looks1
  CALL (member1) {
    WITH member1 WHERE $in.a1.kind = 'CO_CITATION'
    MATCH (member1)-[:CITES]->(n1)
    RETURN n1, member1 AS tie1
    UNION ALL
    WITH member1 WHERE $in.a1.kind = 'COUPLING'
    MATCH (member1)-[:CITES]->(tie1)
    RETURN member1 AS n1, tie1
    UNION ALL
    WITH member1 WHERE $in.a1.kind = 'COAUTHOR'
    MATCH (member1)<-[authored1:AUTHORED]-(n1)
    WHERE authored1.isRepeat IS NULL
    RETURN n1, member1 AS tie1
    UNION ALL
    WITH member1 WHERE $in.a1.kind = 'TOPIC'
    MATCH (member1)-[:HAS_TOPIC]->(n1)
    RETURN n1, member1 AS tie1
  }
  WITH looks1, tie1, collect(n1) AS tied1
  WHERE $in.a1.kind <> 'COUPLING' OR size(tied1) > 1
  WITH looks1, collect(tied1) AS groups1
  UNWIND range(0, size(groups1) - 1) AS place1
  UNWIND groups1[place1] AS n1
  WITH looks1, n1, collect(place1) AS ties1
  WITH looks1, n1, ties1 ORDER BY size(ties1) DESC, n1.key
  WITH looks1, collect(CASE WHEN size(ties1) >= $in.a1.minWeight THEN [n1.key, coalesce(n1.title, n1.name, n1.key), n1.year, ties1] END) AS found1
  RETURN {nodes: found1[0 .. $in.a1.maxNodes], count: size(found1), examined: looks1}
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/papers-citing-most RELEVANCE": `WITH COLLECT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, member1.heldCitationCount AS weight1 ORDER BY member1.heldCitationCount, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
MATCH (member1)<-[:CITES]-(n1)
WITH n1, collect(member1) AS evidence1, count(*) AS evidenceCount1
WHERE evidenceCount1 >= $in.a1.minCount
RETURN n1, evidence1, evidenceCount1
}
WITH * ORDER BY evidenceCount1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], evidenceCount1, evidenceCount1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/papers-citing-most#count": `WITH COUNT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, member1.heldCitationCount AS weight1 ORDER BY member1.heldCitationCount, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS member1
MATCH (member1)<-[:CITES]-(n1)
WITH n1, collect(member1) AS evidence1, count(*) AS evidenceCount1
WHERE evidenceCount1 >= $in.a1.minCount
RETURN n1, evidence1, evidenceCount1
}
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/papers-citing-most#truncation": `WITH COLLECT {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, member1.heldCitationCount AS weight1 ORDER BY member1.heldCitationCount, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/recommended-papers RELEVANCE": `WITH COLLECT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH collect(member1) AS liked1
WITH liked1, COLLECT { UNWIND $in.a1.disliked AS dislikedKey1 MATCH (member1:Paper {key: dislikedKey1}) RETURN member1 } AS unliked1
UNWIND [[liked1, 1], [unliked1, 0]] AS side1
WITH side1[0] AS alike1, side1[1] AS isLiked1
UNWIND alike1 AS seed1
WITH {itsPaper: seed1, isGood: isLiked1, itsShare: 1.0 / size(alike1),
  itsReferences: COUNT { (seed1)-[:CITES]->() }, itsCitations: seed1.heldCitationCount} AS start1
WITH start1, start1.itsReferences + start1.itsCitations AS weight1 ORDER BY weight1, start1.itsPaper.key
WITH collect(start1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS start1
WITH start1.itsPaper AS from1, start1
CALL (from1, start1) {
  MATCH (from1)-[:CITES]->(between1)
  RETURN between1, 'COUPLING' AS way1, start1.itsShare / sqrt(start1.itsReferences) AS part1
  UNION ALL
  MATCH (from1)<-[:CITES]-(between1)
  RETURN between1, 'CO_CITATION' AS way1, start1.itsShare / sqrt(start1.itsCitations) AS part1
}
WITH between1, way1, sum(start1.isGood * part1) AS likedPart1, sum((1 - start1.isGood) * part1) AS unlikedPart1,
  max(start1.isGood) AS ofLiked1
WITH {itsPaper: between1, itsWay: way1, itsGood: likedPart1, itsBad: unlikedPart1, isOfGood: ofLiked1,
  itsLeads: CASE way1 WHEN 'COUPLING' THEN between1.heldCitationCount ELSE COUNT { (between1)-[:CITES]->() } END} AS step1
WITH step1, step1.itsLeads AS weight1 ORDER BY weight1, step1.itsPaper.key, step1.itsWay
WITH collect(step1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS step1
WITH step1.itsPaper AS between1, step1
CALL (between1, step1) {
  WITH between1 WHERE step1.itsWay = 'COUPLING'
  MATCH (between1)<-[:CITES]-(n1)
  RETURN n1
  UNION ALL
  WITH between1 WHERE step1.itsWay = 'CO_CITATION'
  MATCH (between1)-[:CITES]->(n1)
  RETURN n1
}
WITH step1, between1, n1, step1.itsWay = 'COUPLING' AS isCoupling1
WITH n1,
  sum(CASE WHEN isCoupling1 THEN step1.itsGood ELSE 0 END) AS coupled1,
  sum(CASE WHEN isCoupling1 THEN 0 ELSE step1.itsGood END) AS coCited1,
  sum(CASE WHEN isCoupling1 THEN step1.itsBad ELSE 0 END) AS coupledAgainst1,
  sum(CASE WHEN isCoupling1 THEN 0 ELSE step1.itsBad END) AS coCitedAgainst1,
  collect(CASE WHEN isCoupling1 AND step1.isOfGood = 1 THEN between1 END) AS references1,
  collect(CASE WHEN NOT isCoupling1 AND step1.isOfGood = 1 THEN between1 END) AS citers1
WITH *, 1 / sqrt(CASE WHEN COUNT { (n1)-[:CITES]->() } > 0 THEN COUNT { (n1)-[:CITES]->() } ELSE 1 END) AS perReference1,
  1 / sqrt(CASE WHEN n1.heldCitationCount > 0 THEN n1.heldCitationCount ELSE 1 END) AS perCitation1
WITH *, round(coupled1 * perReference1, 9) AS coupling1, round(coCited1 * perCitation1, 9) AS coCitation1
WITH *, round((coupling1 + coCitation1 - 0.2 * (coupledAgainst1 * perReference1 + coCitedAgainst1 * perCitation1)) / 2, 9) AS score1,
  [['CO_CITATION', coCitation1, citers1], ['COUPLING', coupling1, references1]] AS grounds1
WHERE score1 > 0
RETURN n1, coupled1, coCited1, coupledAgainst1, coCitedAgainst1, references1, citers1, perReference1, perCitation1, coupling1, coCitation1, score1, grounds1
}
WITH * ORDER BY score1 DESC, n1.key
WITH * WHERE NOT coalesce(n1.key IN $in.a1.members, false)
WITH * LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], score1, score1, COLLECT {
  UNWIND grounds1 AS ground1
  WITH ground1, ground1[0] AS method1, ground1[2] AS ties1
  RETURN [method1, ground1[1], size(ties1), CASE method1
    WHEN 'SHARED_AUTHORS' THEN COLLECT {
      UNWIND ties1 AS writer1
      WITH writer1 ORDER BY writer1.sortName, writer1.key LIMIT $in.a1.reasons
      RETURN [writer1.key, writer1.name, writer1.identity, writer1.affiliations, writer1.homepage, writer1.paperCount, writer1.citationCount, writer1.hIndex]
    }
    WHEN 'SHARED_TOPICS' THEN COLLECT {
      UNWIND ties1 AS subject1
      WITH subject1 ORDER BY toLower(subject1.name), subject1.key LIMIT $in.a1.reasons
      RETURN [subject1.key, subject1.name, subject1.scheme, subject1.level, subject1.paperCount]
    }
    ELSE COLLECT {
      UNWIND ties1 AS paper1
      WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.reasons
      RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
    }
  END]
}]
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/recommended-papers#count": `WITH COUNT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH collect(member1) AS liked1
WITH liked1, COLLECT { UNWIND $in.a1.disliked AS dislikedKey1 MATCH (member1:Paper {key: dislikedKey1}) RETURN member1 } AS unliked1
UNWIND [[liked1, 1], [unliked1, 0]] AS side1
WITH side1[0] AS alike1, side1[1] AS isLiked1
UNWIND alike1 AS seed1
WITH {itsPaper: seed1, isGood: isLiked1, itsShare: 1.0 / size(alike1),
  itsReferences: COUNT { (seed1)-[:CITES]->() }, itsCitations: seed1.heldCitationCount} AS start1
WITH start1, start1.itsReferences + start1.itsCitations AS weight1 ORDER BY weight1, start1.itsPaper.key
WITH collect(start1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS start1
WITH start1.itsPaper AS from1, start1
CALL (from1, start1) {
  MATCH (from1)-[:CITES]->(between1)
  RETURN between1, 'COUPLING' AS way1, start1.itsShare / sqrt(start1.itsReferences) AS part1
  UNION ALL
  MATCH (from1)<-[:CITES]-(between1)
  RETURN between1, 'CO_CITATION' AS way1, start1.itsShare / sqrt(start1.itsCitations) AS part1
}
WITH between1, way1, sum(start1.isGood * part1) AS likedPart1, sum((1 - start1.isGood) * part1) AS unlikedPart1,
  max(start1.isGood) AS ofLiked1
WITH {itsPaper: between1, itsWay: way1, itsGood: likedPart1, itsBad: unlikedPart1, isOfGood: ofLiked1,
  itsLeads: CASE way1 WHEN 'COUPLING' THEN between1.heldCitationCount ELSE COUNT { (between1)-[:CITES]->() } END} AS step1
WITH step1, step1.itsLeads AS weight1 ORDER BY weight1, step1.itsPaper.key, step1.itsWay
WITH collect(step1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS step1
WITH step1.itsPaper AS between1, step1
CALL (between1, step1) {
  WITH between1 WHERE step1.itsWay = 'COUPLING'
  MATCH (between1)<-[:CITES]-(n1)
  RETURN n1
  UNION ALL
  WITH between1 WHERE step1.itsWay = 'CO_CITATION'
  MATCH (between1)-[:CITES]->(n1)
  RETURN n1
}
WITH step1, between1, n1, step1.itsWay = 'COUPLING' AS isCoupling1
WITH n1,
  sum(CASE WHEN isCoupling1 THEN step1.itsGood ELSE 0 END) AS coupled1,
  sum(CASE WHEN isCoupling1 THEN 0 ELSE step1.itsGood END) AS coCited1,
  sum(CASE WHEN isCoupling1 THEN step1.itsBad ELSE 0 END) AS coupledAgainst1,
  sum(CASE WHEN isCoupling1 THEN 0 ELSE step1.itsBad END) AS coCitedAgainst1,
  collect(CASE WHEN isCoupling1 AND step1.isOfGood = 1 THEN between1 END) AS references1,
  collect(CASE WHEN NOT isCoupling1 AND step1.isOfGood = 1 THEN between1 END) AS citers1
WITH *, 1 / sqrt(CASE WHEN COUNT { (n1)-[:CITES]->() } > 0 THEN COUNT { (n1)-[:CITES]->() } ELSE 1 END) AS perReference1,
  1 / sqrt(CASE WHEN n1.heldCitationCount > 0 THEN n1.heldCitationCount ELSE 1 END) AS perCitation1
WITH *, round(coupled1 * perReference1, 9) AS coupling1, round(coCited1 * perCitation1, 9) AS coCitation1
WITH *, round((coupling1 + coCitation1 - 0.2 * (coupledAgainst1 * perReference1 + coCitedAgainst1 * perCitation1)) / 2, 9) AS score1,
  [['CO_CITATION', coCitation1, citers1], ['COUPLING', coupling1, references1]] AS grounds1
WHERE score1 > 0
RETURN n1, coupled1, coCited1, coupledAgainst1, coCitedAgainst1, references1, citers1, perReference1, perCitation1, coupling1, coCitation1, score1, grounds1
}
WITH * WHERE NOT coalesce(n1.key IN $in.a1.members, false)
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "paper-set/recommended-papers#truncation": `WITH COLLECT {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH collect(member1) AS liked1
WITH liked1, COLLECT { UNWIND $in.a1.disliked AS dislikedKey1 MATCH (member1:Paper {key: dislikedKey1}) RETURN member1 } AS unliked1
UNWIND [[liked1, 1], [unliked1, 0]] AS side1
WITH side1[0] AS alike1, side1[1] AS isLiked1
UNWIND alike1 AS seed1
WITH {itsPaper: seed1, isGood: isLiked1, itsShare: 1.0 / size(alike1),
  itsReferences: COUNT { (seed1)-[:CITES]->() }, itsCitations: seed1.heldCitationCount} AS start1
WITH start1, start1.itsReferences + start1.itsCitations AS weight1 ORDER BY weight1, start1.itsPaper.key
WITH collect(start1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
UNION ALL
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH collect(member1) AS liked1
WITH liked1, COLLECT { UNWIND $in.a1.disliked AS dislikedKey1 MATCH (member1:Paper {key: dislikedKey1}) RETURN member1 } AS unliked1
UNWIND [[liked1, 1], [unliked1, 0]] AS side1
WITH side1[0] AS alike1, side1[1] AS isLiked1
UNWIND alike1 AS seed1
WITH {itsPaper: seed1, isGood: isLiked1, itsShare: 1.0 / size(alike1),
  itsReferences: COUNT { (seed1)-[:CITES]->() }, itsCitations: seed1.heldCitationCount} AS start1
WITH start1, start1.itsReferences + start1.itsCitations AS weight1 ORDER BY weight1, start1.itsPaper.key
WITH collect(start1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS start1
WITH start1.itsPaper AS from1, start1
CALL (from1, start1) {
  MATCH (from1)-[:CITES]->(between1)
  RETURN between1, 'COUPLING' AS way1, start1.itsShare / sqrt(start1.itsReferences) AS part1
  UNION ALL
  MATCH (from1)<-[:CITES]-(between1)
  RETURN between1, 'CO_CITATION' AS way1, start1.itsShare / sqrt(start1.itsCitations) AS part1
}
WITH between1, way1, sum(start1.isGood * part1) AS likedPart1, sum((1 - start1.isGood) * part1) AS unlikedPart1,
  max(start1.isGood) AS ofLiked1
WITH {itsPaper: between1, itsWay: way1, itsGood: likedPart1, itsBad: unlikedPart1, isOfGood: ofLiked1,
  itsLeads: CASE way1 WHEN 'COUPLING' THEN between1.heldCitationCount ELSE COUNT { (between1)-[:CITES]->() } END} AS step1
WITH step1, step1.itsLeads AS weight1 ORDER BY weight1, step1.itsPaper.key, step1.itsWay
WITH collect(step1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 1] AS walked1
} AS value
RETURN [['', value]] AS rows`,
  "query/all-authors NAME": `WITH COLLECT {
MATCH (n1:Author)
WHERE n1.sortName >= ''
WITH * ORDER BY n1.sortName, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], n1.sortName]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-authors MOST_PAPERS": `WITH COLLECT {
MATCH (n1:Author)
WHERE n1.sortPaperCount >= 0
WITH * ORDER BY n1.sortPaperCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], n1.sortPaperCount]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-authors MOST_CITED": `WITH COLLECT {
MATCH (n1:Author)
WHERE n1.sortCitationCount >= 0
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], n1.sortCitationCount]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-authors#count": `WITH COUNT {
MATCH (n1:Author)
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders NEWEST": `WITH COLLECT {
MATCH (n1:Paper)
WHERE n1.sortDate >= ''
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders OLDEST": `WITH COLLECT {
MATCH (n1:Paper)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders MOST_CITED": `WITH COLLECT {
MATCH (n1:Paper)
WHERE n1.sortCitationCount >= 0
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders LEAST_CITED": `WITH COLLECT {
MATCH (n1:Paper)
WHERE n1.sortCitationCount >= 0
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders MOST_CITED_HERE": `WITH COLLECT {
MATCH (n1:Paper)
WHERE n1.heldCitationCount >= 0
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders MOST_INFLUENTIAL": `WITH COLLECT {
MATCH (n1:Paper)
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders TITLE": `WITH COLLECT {
MATCH (n1:Paper)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders FIRST_AUTHOR": `WITH COLLECT {
MATCH (n1:Paper)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders RECENTLY_ADDED": `WITH COLLECT {
MATCH (n1:Paper)
WHERE n1.addedAt >= ''
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders FIRST_ADDED": `WITH COLLECT {
MATCH (n1:Paper)
WHERE n1.addedAt >= ''
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-papers-and-placeholders#count": `WITH COUNT {
MATCH (n1:Paper)
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/all-topics NAME": `WITH COLLECT {
MATCH (n1:Topic)
WITH *, toLower(n1.name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.scheme, n1.level, n1.paperCount], sort1]
} AS value
RETURN [['', value]] AS rows`,
  "query/all-topics#count": `WITH COUNT {
MATCH (n1:Topic)
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/author": `CALL () {
UNWIND $in.keys AS id
CALL (id) {
  MATCH (n1:Author {key: id.key}) RETURN n1
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(n1:Author) RETURN n1
  UNION MATCH (n1:Author {orcid: id.orcid}) RETURN n1
  UNION MATCH (n1:Author {openalex: id.openalex}) RETURN n1
  UNION MATCH (n1:Author {s2: id.s2}) RETURN n1
  UNION MATCH (n1:Author {dblp: id.dblp}) RETURN n1
}
WITH id, n1 ORDER BY n1.key = id.key DESC, n1.key
WITH id.key AS key, head(collect(n1)) AS n1
RETURN key, n1
}
WITH key, [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex]] AS value
RETURN collect([key, value]) AS rows`,
  "query/autocomplete": queryAutocomplete.text,
  "query/bridging-papers RELEVANCE": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WITH *, bridge1.betweenness AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers NEWEST": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WHERE n1.sortDate >= ''
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers OLDEST": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers MOST_CITED": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WHERE n1.sortCitationCount >= 0
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers LEAST_CITED": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WHERE n1.sortCitationCount >= 0
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers MOST_CITED_HERE": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WHERE n1.heldCitationCount >= 0
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers MOST_INFLUENTIAL": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers TITLE": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers FIRST_AUTHOR": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers RECENTLY_ADDED": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WHERE n1.addedAt >= ''
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers FIRST_ADDED": `WITH COLLECT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
WHERE n1.addedAt >= ''
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, bridge1.betweenness, COLLECT {
  UNWIND bridge1.fromSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.fromSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}, COLLECT {
  UNWIND bridge1.toSide AS sideKey1
  MATCH (paper1:Paper {key: sideKey1})
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.toSide
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/bridging-papers#count": `WITH COUNT {
UNWIND $in.a1.bridges AS bridge1
MATCH (n1:Paper {key: bridge1.key})
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/citation": queryCitation.text,
  "query/collection": `CALL () {
UNWIND $in.keys AS id
MATCH (n1:Collection {key: id.key})
WITH id.key AS key, n1
RETURN key, n1
}
WITH key, [[n1.key, n1.name]] AS value
RETURN collect([key, value]) AS rows`,
  "query/conflicts-of-interest MOST_SHARED_PAPERS": `WITH COLLECT {
CALL () {
CALL () {
  UNWIND [[$in.a1.authors, $in.a1.others], [$in.a1.others, $in.a1.authors]] AS sides1
  CALL (sides1) {
    UNWIND sides1[0] AS sideKey1
    MATCH (ofSide1:Author {key: sideKey1})
    RETURN sum(COUNT { (ofSide1)-[:AUTHORED]->() }) AS places1
  }
  WITH sides1 ORDER BY places1 LIMIT 1
  CALL (sides1) {
    UNWIND sides1[0] AS nearKey1
    MATCH (:Author {key: nearKey1})-[:AUTHORED]->(paper1)
    WHERE ($in.a1.fromYear IS NULL OR paper1.year >= $in.a1.fromYear) AND ($in.a1.toYear IS NULL OR paper1.year <= $in.a1.toYear)
    RETURN DISTINCT paper1
  }
  RETURN paper1
}
MATCH (paper1)<-[authored1:AUTHORED]-(person1)
WITH paper1, collect(CASE WHEN person1.key IN $in.a1.authors THEN [person1, authored1.isRepeat] END) AS places1, collect(CASE WHEN person1.key IN $in.a1.others THEN [person1, authored1.isRepeat] END) AS otherPlaces1
WHERE size(places1) > 0 AND size(otherPlaces1) > 0
WITH {itsPaper: paper1, itsPairs: size(places1) * size(otherPlaces1), itsOnes: [place1 IN places1 WHERE place1[1] IS NULL | place1[0]],
  itsOthers: [place1 IN otherPlaces1 WHERE place1[1] IS NULL | place1[0]]} AS joint1
WITH joint1, joint1.itsPairs AS weight1 ORDER BY joint1.itsPaper.sortDate DESC, joint1.itsPaper.key
WITH collect(joint1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS joint1
UNWIND joint1.itsOnes AS n1
UNWIND joint1.itsOthers AS other1
WITH n1, other1 AS other1, collect(joint1.itsPaper) AS sharedPapers1, count(*) AS sharedPaperCount1, max(joint1.itsPaper.year) AS lastYear1
RETURN n1, other1, sharedPapers1, sharedPaperCount1, lastYear1
}
WITH *, toString(2000000000 - sharedPaperCount1) + ' ' + other1.key AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], sort1, [other1.key, other1.name, other1.identity, other1.affiliations, other1.homepage, other1.paperCount, other1.citationCount, other1.hIndex], sharedPaperCount1, lastYear1, COLLECT {
  UNWIND sharedPapers1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.sharedPapers
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/conflicts-of-interest#count": `WITH COUNT {
CALL () {
CALL () {
  UNWIND [[$in.a1.authors, $in.a1.others], [$in.a1.others, $in.a1.authors]] AS sides1
  CALL (sides1) {
    UNWIND sides1[0] AS sideKey1
    MATCH (ofSide1:Author {key: sideKey1})
    RETURN sum(COUNT { (ofSide1)-[:AUTHORED]->() }) AS places1
  }
  WITH sides1 ORDER BY places1 LIMIT 1
  CALL (sides1) {
    UNWIND sides1[0] AS nearKey1
    MATCH (:Author {key: nearKey1})-[:AUTHORED]->(paper1)
    WHERE ($in.a1.fromYear IS NULL OR paper1.year >= $in.a1.fromYear) AND ($in.a1.toYear IS NULL OR paper1.year <= $in.a1.toYear)
    RETURN DISTINCT paper1
  }
  RETURN paper1
}
MATCH (paper1)<-[authored1:AUTHORED]-(person1)
WITH paper1, collect(CASE WHEN person1.key IN $in.a1.authors THEN [person1, authored1.isRepeat] END) AS places1, collect(CASE WHEN person1.key IN $in.a1.others THEN [person1, authored1.isRepeat] END) AS otherPlaces1
WHERE size(places1) > 0 AND size(otherPlaces1) > 0
WITH {itsPaper: paper1, itsPairs: size(places1) * size(otherPlaces1), itsOnes: [place1 IN places1 WHERE place1[1] IS NULL | place1[0]],
  itsOthers: [place1 IN otherPlaces1 WHERE place1[1] IS NULL | place1[0]]} AS joint1
WITH joint1, joint1.itsPairs AS weight1 ORDER BY joint1.itsPaper.sortDate DESC, joint1.itsPaper.key
WITH collect(joint1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
UNWIND looked1[0 .. enough1] AS joint1
UNWIND joint1.itsOnes AS n1
UNWIND joint1.itsOthers AS other1
WITH n1, other1 AS other1, collect(joint1.itsPaper) AS sharedPapers1, count(*) AS sharedPaperCount1, max(joint1.itsPaper.year) AS lastYear1
RETURN n1, other1, sharedPapers1, sharedPaperCount1, lastYear1
}
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/conflicts-of-interest#truncation": `WITH COLLECT {
CALL () {
  UNWIND [[$in.a1.authors, $in.a1.others], [$in.a1.others, $in.a1.authors]] AS sides1
  CALL (sides1) {
    UNWIND sides1[0] AS sideKey1
    MATCH (ofSide1:Author {key: sideKey1})
    RETURN sum(COUNT { (ofSide1)-[:AUTHORED]->() }) AS places1
  }
  WITH sides1 ORDER BY places1 LIMIT 1
  CALL (sides1) {
    UNWIND sides1[0] AS nearKey1
    MATCH (:Author {key: nearKey1})-[:AUTHORED]->(paper1)
    WHERE ($in.a1.fromYear IS NULL OR paper1.year >= $in.a1.fromYear) AND ($in.a1.toYear IS NULL OR paper1.year <= $in.a1.toYear)
    RETURN DISTINCT paper1
  }
  RETURN paper1
}
MATCH (paper1)<-[authored1:AUTHORED]-(person1)
WITH paper1, collect(CASE WHEN person1.key IN $in.a1.authors THEN [person1, authored1.isRepeat] END) AS places1, collect(CASE WHEN person1.key IN $in.a1.others THEN [person1, authored1.isRepeat] END) AS otherPlaces1
WHERE size(places1) > 0 AND size(otherPlaces1) > 0
WITH {itsPaper: paper1, itsPairs: size(places1) * size(otherPlaces1), itsOnes: [place1 IN places1 WHERE place1[1] IS NULL | place1[0]],
  itsOthers: [place1 IN otherPlaces1 WHERE place1[1] IS NULL | place1[0]]} AS joint1
WITH joint1, joint1.itsPairs AS weight1 ORDER BY joint1.itsPaper.sortDate DESC, joint1.itsPaper.key
WITH collect(joint1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, size(looked1) AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN [['', value]] AS rows`,
  "query/embedding": queryEmbedding.text,
  "query/experts RELEVANCE": `WITH COLLECT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, CASE WHEN COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount > 50000 THEN 50000 ELSE COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount END + CASE WHEN $in.a1.years IS NULL THEN 0 ELSE reduce(total1 = 0, papersOfOne1 IN [(member1)<-[:AUTHORED]-(one1) | COUNT { (one1)-[:AUTHORED]->() }] | total1 + papersOfOne1) END AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1, collect(COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount > 50000) AS parts1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (true IN parts1[0 .. enough1]) THEN size(looked1) END AS available1
WITH looked1, available1, looked1[0 .. enough1] AS around1
CALL (around1) {
  UNWIND around1 AS inside1
  WITH head(COLLECT { MATCH (inside1)-[on1:HAS_TOPIC]->(topic1) WHERE on1.isPrimary RETURN topic1 ORDER BY topic1.key LIMIT 1 }) AS main1
  WITH main1, count(*) AS alike1
  RETURN collect([main1, alike1]) AS mains1
}
CALL (around1) {
  UNWIND around1 AS inside1
  CALL (inside1) {
    MATCH (inside1)-[:CITES]-(paper1)
    WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 50000
    RETURN paper1
  }
  WITH inside1, paper1 WHERE NOT paper1 IN around1
  WITH paper1, count(DISTINCT inside1) AS near1
  WITH paper1, near1, head(COLLECT { MATCH (paper1)-[on1:HAS_TOPIC]->(topic1) WHERE on1.isPrimary RETURN topic1 ORDER BY topic1.key LIMIT 1 }) AS main1
  WITH main1, collect([paper1, near1]) AS papers1
  RETURN collect([main1, papers1]) AS groups1
}
CALL (around1) {
  UNWIND CASE WHEN $in.a1.years IS NULL THEN [] ELSE around1 END AS inside1
  MATCH (inside1)<-[:AUTHORED]-(own1)
  WITH collect(DISTINCT own1) AS owners1
  WITH owners1, head(COLLECT { MATCH (held1:Full) WHERE held1.year <= date().year RETURN held1.year ORDER BY held1.year DESC LIMIT 1 }) AS newest1
  CALL (owners1, newest1) {
    UNWIND owners1 AS own1
    MATCH (own1)-[:AUTHORED]->(joint1)
    WHERE joint1.year >= newest1 - $in.a1.years
    WITH DISTINCT joint1
    MATCH (joint1)<-[:AUTHORED]-(beside1)
    RETURN collect(DISTINCT beside1) AS partners1
  }
  RETURN owners1 + partners1 AS tied1
}
UNWIND groups1 AS group1
WITH tied1, size(around1) AS inAll1, group1[1] AS papers1, reduce(same1 = 0, known1 IN mains1 | CASE WHEN known1[0] = group1[0] THEN known1[1] ELSE same1 END) AS same1
UNWIND papers1 AS row1
WITH tied1, inAll1, row1[0] AS paper1, row1[1] + same1 AS votes1
MATCH (paper1)<-[authored1:AUTHORED]-(n1)
WHERE authored1.isRepeat IS NULL AND NOT n1 IN tied1
WITH n1, collect(paper1) AS evidence1, toFloat(sum(votes1)) / max(inAll1) AS score1
RETURN n1, evidence1, score1
}
WITH * ORDER BY score1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], score1, score1, COLLECT {
  UNWIND evidence1 AS paper1
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT $in.a1.evidence
  RETURN [paper1.key, paper1:Placeholder, paper1.title, paper1.year, paper1.publicationDate, paper1.venue, paper1.publicationTypes, paper1.language, paper1.isOpenAccess, paper1.isRetracted, paper1.citationCount, paper1.referenceCount, paper1.influentialCitationCount]
}]
} AS value
RETURN [['', value]] AS rows`,
  "query/experts#count": `WITH COUNT {
CALL () {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, CASE WHEN COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount > 50000 THEN 50000 ELSE COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount END + CASE WHEN $in.a1.years IS NULL THEN 0 ELSE reduce(total1 = 0, papersOfOne1 IN [(member1)<-[:AUTHORED]-(one1) | COUNT { (one1)-[:AUTHORED]->() }] | total1 + papersOfOne1) END AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1, collect(COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount > 50000) AS parts1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (true IN parts1[0 .. enough1]) THEN size(looked1) END AS available1
WITH looked1, available1, looked1[0 .. enough1] AS around1
CALL (around1) {
  UNWIND around1 AS inside1
  WITH head(COLLECT { MATCH (inside1)-[on1:HAS_TOPIC]->(topic1) WHERE on1.isPrimary RETURN topic1 ORDER BY topic1.key LIMIT 1 }) AS main1
  WITH main1, count(*) AS alike1
  RETURN collect([main1, alike1]) AS mains1
}
CALL (around1) {
  UNWIND around1 AS inside1
  CALL (inside1) {
    MATCH (inside1)-[:CITES]-(paper1)
    WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 50000
    RETURN paper1
  }
  WITH inside1, paper1 WHERE NOT paper1 IN around1
  WITH paper1, count(DISTINCT inside1) AS near1
  WITH paper1, near1, head(COLLECT { MATCH (paper1)-[on1:HAS_TOPIC]->(topic1) WHERE on1.isPrimary RETURN topic1 ORDER BY topic1.key LIMIT 1 }) AS main1
  WITH main1, collect([paper1, near1]) AS papers1
  RETURN collect([main1, papers1]) AS groups1
}
CALL (around1) {
  UNWIND CASE WHEN $in.a1.years IS NULL THEN [] ELSE around1 END AS inside1
  MATCH (inside1)<-[:AUTHORED]-(own1)
  WITH collect(DISTINCT own1) AS owners1
  WITH owners1, head(COLLECT { MATCH (held1:Full) WHERE held1.year <= date().year RETURN held1.year ORDER BY held1.year DESC LIMIT 1 }) AS newest1
  CALL (owners1, newest1) {
    UNWIND owners1 AS own1
    MATCH (own1)-[:AUTHORED]->(joint1)
    WHERE joint1.year >= newest1 - $in.a1.years
    WITH DISTINCT joint1
    MATCH (joint1)<-[:AUTHORED]-(beside1)
    RETURN collect(DISTINCT beside1) AS partners1
  }
  RETURN owners1 + partners1 AS tied1
}
UNWIND groups1 AS group1
WITH tied1, size(around1) AS inAll1, group1[1] AS papers1, reduce(same1 = 0, known1 IN mains1 | CASE WHEN known1[0] = group1[0] THEN known1[1] ELSE same1 END) AS same1
UNWIND papers1 AS row1
WITH tied1, inAll1, row1[0] AS paper1, row1[1] + same1 AS votes1
MATCH (paper1)<-[authored1:AUTHORED]-(n1)
WHERE authored1.isRepeat IS NULL AND NOT n1 IN tied1
WITH n1, collect(paper1) AS evidence1, toFloat(sum(votes1)) / max(inAll1) AS score1
RETURN n1, evidence1, score1
}
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/experts#truncation": `WITH COLLECT {
CALL () {
MATCH (member1:Paper) WHERE member1.key IN $in.a1.members
RETURN DISTINCT member1
}
WITH member1, CASE WHEN COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount > 50000 THEN 50000 ELSE COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount END + CASE WHEN $in.a1.years IS NULL THEN 0 ELSE reduce(total1 = 0, papersOfOne1 IN [(member1)<-[:AUTHORED]-(one1) | COUNT { (one1)-[:AUTHORED]->() }] | total1 + papersOfOne1) END AS weight1 ORDER BY weight1, member1.key
WITH collect(member1) AS looked1, collect(weight1) AS weights1, collect(COUNT { (member1)-[:CITES]->() } + member1.heldCitationCount > 50000) AS parts1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (true IN parts1[0 .. enough1]) THEN size(looked1) END AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN [['', value]] AS rows`,
  "query/graph": queryGraph.text,
  "query/match-paper": queryMatchPaper.text,
  "query/paper": `CALL () {
UNWIND $in.keys AS id
CALL (id) {
  MATCH (n1:Paper {key: id.key}) RETURN n1
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(n1:Paper) RETURN n1
  UNION MATCH (n1:Paper {doi: id.doi}) RETURN n1
  UNION MATCH (n1:Paper {arxiv: id.arxiv}) RETURN n1
  UNION MATCH (n1:Paper {pmid: id.pmid}) RETURN n1
  UNION MATCH (n1:Paper {pmcid: id.pmcid}) RETURN n1
  UNION MATCH (n1:Paper {mag: id.mag}) RETURN n1
  UNION MATCH (n1:Paper {acl: id.acl}) RETURN n1
  UNION MATCH (n1:Paper {dblp: id.dblp}) RETURN n1
  UNION MATCH (n1:Paper {openalex: id.openalex}) RETURN n1
  UNION MATCH (n1:Paper {s2: id.s2}) RETURN n1
  UNION MATCH (n1:Paper {corpusId: id.corpusId}) RETURN n1
}
WITH id, n1 ORDER BY n1.key = id.key DESC, n1.key
WITH id.key AS key, head(collect(n1)) AS n1
RETURN key, n1
}
WITH key, [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount]] AS value
RETURN collect([key, value]) AS rows`,
  "query/path-steps": queryPathSteps.text,
  "query/paths": queryPaths.text,
  "query/search-authors RELEVANCE": `WITH COLLECT {
CALL db.index.fulltext.queryNodes('author_text', $in.a1.query) YIELD node AS n1, score AS score1
WITH * ORDER BY score1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], score1, score1]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-authors NAME": `WITH COLLECT {
CALL db.index.fulltext.queryNodes('author_text', $in.a1.query) YIELD node AS n1, score AS score1
WITH * ORDER BY n1.sortName, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], n1.sortName, score1]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-authors MOST_PAPERS": `WITH COLLECT {
CALL db.index.fulltext.queryNodes('author_text', $in.a1.query) YIELD node AS n1, score AS score1
WITH * ORDER BY n1.sortPaperCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], n1.sortPaperCount, score1]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-authors MOST_CITED": `WITH COLLECT {
CALL db.index.fulltext.queryNodes('author_text', $in.a1.query) YIELD node AS n1, score AS score1
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.identity, n1.affiliations, n1.homepage, n1.paperCount, n1.citationCount, n1.hIndex], n1.sortCitationCount, score1]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-authors#count": `WITH COUNT {
CALL db.index.fulltext.queryNodes('author_text', $in.a1.query) YIELD node AS n1, score AS score1
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers NEWEST": `WITH COLLECT {
MATCH (n1:Full)
WHERE n1.sortDate >= ''
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers OLDEST": `WITH COLLECT {
MATCH (n1:Full)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers MOST_CITED": `WITH COLLECT {
MATCH (n1:Full)
WHERE n1.sortCitationCount >= 0
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers LEAST_CITED": `WITH COLLECT {
MATCH (n1:Full)
WHERE n1.sortCitationCount >= 0
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers MOST_CITED_HERE": `WITH COLLECT {
MATCH (n1:Full)
WHERE n1.heldCitationCount >= 0
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers MOST_INFLUENTIAL": `WITH COLLECT {
MATCH (n1:Full)
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers TITLE": `WITH COLLECT {
MATCH (n1:Full)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers FIRST_AUTHOR": `WITH COLLECT {
MATCH (n1:Full)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers RECENTLY_ADDED": `WITH COLLECT {
MATCH (n1:Full)
WHERE n1.addedAt >= ''
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers FIRST_ADDED": `WITH COLLECT {
MATCH (n1:Full)
WHERE n1.addedAt >= ''
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, null, null, null, [n1.title, n1.abstract]]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-papers#count": `WITH COUNT {
MATCH (n1:Full)
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/search-topics RELEVANCE": `WITH COLLECT {
CALL db.index.fulltext.queryNodes('topic_text', $in.a1.query) YIELD node AS n1, score AS score1
WITH * ORDER BY score1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.scheme, n1.level, n1.paperCount], score1]
} AS value
RETURN [['', value]] AS rows`,
  "query/search-topics#count": `WITH COUNT {
CALL db.index.fulltext.queryNodes('topic_text', $in.a1.query) YIELD node AS n1, score AS score1
RETURN n1
} AS value
RETURN [['', value]] AS rows`,
  "query/topic": `CALL () {
UNWIND $in.keys AS id
CALL (id) {
  MATCH (n1:Topic {key: id.key}) RETURN n1
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(n1:Topic) RETURN n1
  UNION MATCH (n1:Topic {openalex: id.openalex}) RETURN n1
}
WITH id, n1 ORDER BY n1.key = id.key DESC, n1.key
WITH id.key AS key, head(collect(n1)) AS n1
RETURN key, n1
}
WITH key, [[n1.key, n1.name, n1.scheme, n1.level, n1.paperCount]] AS value
RETURN collect([key, value]) AS rows`,
  "query/venue": `CALL () {
UNWIND $in.keys AS id
CALL (id) {
  MATCH (n1:Venue {key: id.key}) RETURN n1
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(n1:Venue) RETURN n1
  UNION MATCH (n1:Venue {issn: id.issn}) RETURN n1
  UNION MATCH (n1:Venue {openalex: id.openalex}) RETURN n1
}
WITH id, n1 ORDER BY n1.key = id.key DESC, n1.key
WITH id.key AS key, head(collect(n1)) AS n1
RETURN key, n1
}
WITH key, [[n1.key, n1.name, n1.type, n1.issn]] AS value
RETURN collect([key, value]) AS rows`,
  "topic/broader": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT { MATCH (n0)-[:BROADER]->(broader1) WITH broader1 ORDER BY broader1.name, broader1.key RETURN [broader1.key, broader1.name, broader1.scheme, broader1.level, broader1.paperCount] } AS value
RETURN collect([key, value]) AS rows`,
  "topic/cooccurring-topics MOST_PAPERS": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
CALL (n0) {
  MATCH (n0)<-[:BROADER*0..]-(below1)
  WITH DISTINCT below1
  WITH sum(COUNT { (below1)<-[:HAS_TOPIC]-() }) AS places1
  RETURN CASE WHEN places1 * places1 > 50000 * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate1
}
CALL (n0, firstDate1) {
  WITH n0 WHERE firstDate1 = '~'
  MATCH (n0)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper1)
  RETURN DISTINCT paper1
  UNION ALL
  MATCH (paper1:Full)
  WHERE paper1.sortDate >= firstDate1 AND EXISTS { MATCH (paper1)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above1) WHERE above1 = n0 }
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 10001
  RETURN paper1
}
WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 10001
WITH paper1, COUNT { (paper1)-[:HAS_TOPIC]->() } AS weight1
WITH collect(paper1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) AND walked1[1] < 10000 THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (size(looked1) > 10000) THEN size(looked1) END AS available1
UNWIND looked1[0 .. enough1] AS paper1
MATCH (paper1)-[:HAS_TOPIC]->(n1)
WITH n1, count(*) AS joint1
WHERE NOT EXISTS { MATCH (n1)-[:BROADER*0..]->(above1) WHERE above1 = n0 }
RETURN n1, joint1
}
WITH * ORDER BY joint1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.scheme, n1.level, n1.paperCount], joint1, joint1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/cooccurring-topics#count": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COUNT {
CALL (n0) {
CALL (n0) {
  MATCH (n0)<-[:BROADER*0..]-(below1)
  WITH DISTINCT below1
  WITH sum(COUNT { (below1)<-[:HAS_TOPIC]-() }) AS places1
  RETURN CASE WHEN places1 * places1 > 50000 * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate1
}
CALL (n0, firstDate1) {
  WITH n0 WHERE firstDate1 = '~'
  MATCH (n0)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper1)
  RETURN DISTINCT paper1
  UNION ALL
  MATCH (paper1:Full)
  WHERE paper1.sortDate >= firstDate1 AND EXISTS { MATCH (paper1)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above1) WHERE above1 = n0 }
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 10001
  RETURN paper1
}
WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 10001
WITH paper1, COUNT { (paper1)-[:HAS_TOPIC]->() } AS weight1
WITH collect(paper1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) AND walked1[1] < 10000 THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (size(looked1) > 10000) THEN size(looked1) END AS available1
UNWIND looked1[0 .. enough1] AS paper1
MATCH (paper1)-[:HAS_TOPIC]->(n1)
WITH n1, count(*) AS joint1
WHERE NOT EXISTS { MATCH (n1)-[:BROADER*0..]->(above1) WHERE above1 = n0 }
RETURN n1, joint1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/cooccurring-topics#truncation": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
  MATCH (n0)<-[:BROADER*0..]-(below1)
  WITH DISTINCT below1
  WITH sum(COUNT { (below1)<-[:HAS_TOPIC]-() }) AS places1
  RETURN CASE WHEN places1 * places1 > 50000 * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate1
}
CALL (n0, firstDate1) {
  WITH n0 WHERE firstDate1 = '~'
  MATCH (n0)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper1)
  RETURN DISTINCT paper1
  UNION ALL
  MATCH (paper1:Full)
  WHERE paper1.sortDate >= firstDate1 AND EXISTS { MATCH (paper1)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above1) WHERE above1 = n0 }
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 10001
  RETURN paper1
}
WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 10001
WITH paper1, COUNT { (paper1)-[:HAS_TOPIC]->() } AS weight1
WITH collect(paper1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) AND walked1[1] < 10000 THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (size(looked1) > 10000) THEN size(looked1) END AS available1
RETURN [enough1, available1, 0] AS walked1
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/counts-by-year": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.year <= date().year
  RETURN held.year ORDER BY held.year DESC LIMIT 1
}) AS newestYear1
WITH key, COLLECT {
  WITH head(COLLECT {
    MATCH (n0)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper1)
    WITH DISTINCT paper1
WITH paper1 ORDER BY paper1.key LIMIT 100001
WITH paper1, paper1.heldCitationCount / 10.0 AS weight1
WITH collect(paper1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) AND walked1[1] < 100000 THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (size(looked1) > 100000) THEN size(looked1) END AS available1
WITH looked1, available1, looked1[0 .. enough1] AS counted1
    WITH [size(counted1), available1, 0] AS looks1, COLLECT {
      UNWIND counted1 AS cited1
      MATCH (cited1)<-[:CITES]-(citing1)
      WHERE citing1.year IS NOT NULL
      WITH citing1.year AS year1, count(*) AS count1
      RETURN [year1, count1]
    } AS citationsByYear1
    RETURN [looks1, citationsByYear1]
  }) AS ofCounted1
  WITH *, COLLECT {
    MATCH (n0)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper1)
    WITH DISTINCT paper1
    WHERE paper1.year IS NOT NULL
    WITH paper1.year AS year1, count(*) AS count1
    RETURN [year1, count1]
  } AS papersByYear1
  RETURN {
    from: null,
    newest: newestYear1,
    citations: coalesce(ofCounted1[1], []),
    papers: papersByYear1,
    examined: ofCounted1[0]
  }
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/flow": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH *, head(COLLECT {
  MATCH (held:Full) WHERE held.year <= date().year
  RETURN held.year ORDER BY held.year DESC LIMIT 1
}) AS newestYear1
WITH key, COLLECT {
CALL (n0) {
  MATCH (n0)<-[:BROADER*0..]-(below1)
  WITH DISTINCT below1
  WITH sum(COUNT { (below1)<-[:HAS_TOPIC]-() }) AS places1
  RETURN CASE WHEN places1 * places1 > 50000 * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate1
}
CALL (n0, firstDate1) {
  WITH n0 WHERE firstDate1 = '~'
  MATCH (n0)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper1)
  RETURN DISTINCT paper1
  UNION ALL
  MATCH (paper1:Full)
  WHERE paper1.sortDate >= firstDate1 AND EXISTS { MATCH (paper1)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above1) WHERE above1 = n0 }
  WITH paper1 ORDER BY paper1.sortDate DESC, paper1.key LIMIT 10001
  RETURN paper1
}
WITH paper1 AS between1
WITH between1 ORDER BY between1.sortDate DESC, between1.key LIMIT 10001
WITH between1, CASE $in.a1.direction WHEN 'REFERENCES' THEN 0 ELSE between1.heldCitationCount END + CASE $in.a1.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between1)-[:CITES]->() } END AS weight1
WITH collect(between1) AS looked1, collect(weight1) AS weights1
WITH *, reduce(walked1 = [0, 0], weight1 IN weights1 | CASE
  WHEN (walked1[0] + weight1 <= 100000 OR walked1 = [0, 0] AND weight1 <= 1000000) AND walked1[1] < 10000 THEN [walked1[0] + weight1, walked1[1] + 1]
  ELSE [1000001, walked1[1]]
END)[1] AS enough1
WITH looked1, enough1, CASE WHEN NOT (size(looked1) > 10000) THEN size(looked1) END AS available1
UNWIND looked1[0 .. enough1] AS between1
WITH between1, enough1, available1
CALL (between1) {
  WITH between1 WHERE $in.a1.direction <> 'REFERENCES'
  MATCH (between1)<-[:CITES]-(n1)
  RETURN n1, n1.year AS inYear1
  UNION ALL
  WITH between1 WHERE $in.a1.direction <> 'CITATIONS'
  MATCH (between1)-[:CITES]->(n1)
  RETURN n1, between1.year AS inYear1
}
WITH n1, inYear1, enough1, available1 WHERE true
MATCH (n1)-[:HAS_TOPIC]->(topic1)
WITH topic1, inYear1, enough1, available1, count(*) AS citations1
WITH topic1, enough1, available1, sum(citations1) AS inAll1, collect(CASE WHEN inYear1 IS NOT NULL THEN [inYear1, citations1] END) AS byYear1
ORDER BY inAll1 DESC, topic1.key LIMIT $in.a1.first
RETURN [[topic1.key, topic1.name, topic1.scheme, topic1.level, topic1.paperCount], inAll1, byYear1, newestYear1, enough1, available1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/narrower NAME": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:BROADER]-(n1)
WITH *, toLower(n1.name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1.name, n1.scheme, n1.level, n1.paperCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/narrower#count": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COUNT {
MATCH (n0)<-[:BROADER]-(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH *, coalesce(hasTopic1.score, -1.0) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers TITLE": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, hasTopic1.score, coalesce(hasTopic1.isPrimary, false)]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/own-papers#count": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COUNT {
MATCH (n0)<-[hasTopic1:HAS_TOPIC]-(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers RELEVANCE": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH *, coalesce(score1, -1.0) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers TITLE": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COLLECT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt, score1, isPrimary1]
} AS value
RETURN collect([key, value]) AS rows`,
  "topic/papers#count": `UNWIND $in.keys AS key
MATCH (n0:Topic {key: key})
WITH key, COUNT {
CALL (n0) {
MATCH (n0)<-[:BROADER*0..]-(topic1)<-[hasTopic1:HAS_TOPIC]-(n1)
WITH n1, max(hasTopic1.score) AS score1, max(coalesce(hasTopic1.isPrimary, false)) AS isPrimary1
RETURN n1, score1, isPrimary1
}
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers NEWEST": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH * ORDER BY n1.sortDate DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortDate]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers OLDEST": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH *, CASE n1.sortDate WHEN '0000' THEN '9999' ELSE n1.sortDate END AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers MOST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH * ORDER BY n1.sortCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers LEAST_CITED": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH * ORDER BY n1.sortCitationCount, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.sortCitationCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers MOST_CITED_HERE": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH * ORDER BY n1.heldCitationCount DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.heldCitationCount]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers MOST_INFLUENTIAL": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH *, coalesce(n1.influentialCitationCount, -1) AS sort1
WITH * ORDER BY sort1 DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers TITLE": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH *, coalesce(toLower(n1.title), '\\uFFFF') AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers FIRST_AUTHOR": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH *, reduce(first = '\\uFFFF', name IN COLLECT {
  MATCH (n1)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name) AS sort1
WITH * ORDER BY sort1, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], sort1]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers RECENTLY_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH * ORDER BY n1.addedAt DESC, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers FIRST_ADDED": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COLLECT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
WITH * ORDER BY n1.addedAt, n1.key LIMIT $in.a1.limit
RETURN [[n1.key, n1:Placeholder, n1.title, n1.year, n1.publicationDate, n1.venue, n1.publicationTypes, n1.language, n1.isOpenAccess, n1.isRetracted, n1.citationCount, n1.referenceCount, n1.influentialCitationCount], n1.addedAt]
} AS value
RETURN collect([key, value]) AS rows`,
  "venue/papers#count": `UNWIND $in.keys AS key
MATCH (n0:Venue {key: key})
WITH key, COUNT {
MATCH (n0)<-[:PUBLISHED_IN]-(n1)
RETURN n1
} AS value
RETURN collect([key, value]) AS rows`,
  "write/aliases": writeAliases.text,
  "write/author-counts": writeAuthorCounts.text,
  "write/author-order": writeAuthorOrder.text,
  "write/author-places": writeAuthorPlaces.text,
  "write/author-repeats": writeAuthorRepeats.text,
  "write/authors": writeAuthors.text,
  "write/begin-import": writeBeginImport.text,
  "write/broader-topics": writeBroaderTopics.text,
  "write/bylines": writeBylines.text,
  "write/citations": writeCitations.text,
  "write/cited-by-source": writeCitedBySource.text,
  "write/cited-keys": writeCitedKeys.text,
  "write/citing-papers": writeCitingPapers.text,
  "write/clear-bylines": writeClearBylines.text,
  "write/clear-records": writeClearRecords.text,
  "write/clock": writeClock.text,
  "write/collect": writeCollect.text,
  "write/collections": writeCollections.text,
  "write/delete-collection": writeDeleteCollection.text,
  "write/demoted-papers": writeDemotedPapers.text,
  "write/embedding-dimensions": writeEmbeddingDimensions.text,
  "write/empty-lists-of-authors": writeEmptyListsOfAuthors.text,
  "write/empty-lists": writeEmptyLists.text,
  "write/find-authors": writeFindAuthors.text,
  "write/find-papers": writeFindPapers.text,
  "write/find-topics": writeFindTopics.text,
  "write/find-venues": writeFindVenues.text,
  "write/finish": writeFinish.text,
  "write/former-keys": writeFormerKeys.text,
  "write/held-authors": writeHeldAuthors.text,
  "write/held-descriptions": writeHeldDescriptions.text,
  "write/held-papers": writeHeldPapers.text,
  "write/held-venues": writeHeldVenues.text,
  "write/imports": writeImports.text,
  "write/is-new": writeIsNew.text,
  "write/labels": writeLabels.text,
  "write/lists-left-out": writeListsLeftOut.text,
  "write/lists-put-in": writeListsPutIn.text,
  "write/make-marker": writeMakeMarker.text,
  "write/marker": writeMarker.text,
  "write/mentions": writeMentions.text,
  "write/merge-authors": writeMergeAuthors.text,
  "write/merge-papers": writeMergePapers.text,
  "write/merges-of-import": writeMergesOfImport.text,
  "write/move-import": writeMoveImport.text,
  "write/move-marker": writeMoveMarker.text,
  "write/move-merges": writeMoveMerges.text,
  "write/orphan-authors": writeOrphanAuthors.text,
  "write/orphans": writeOrphans.text,
  "write/paper-ids": writePaperIds.text,
  "write/paper-topics": writePaperTopics.text,
  "write/papers": writePapers.text,
  "write/part-authors": writePartAuthors.text,
  "write/part-papers": writePartPapers.text,
  "write/partial-papers": writePartialPapers.text,
  "write/placeholders": writePlaceholders.text,
  "write/publications": writePublications.text,
  "write/records": writeRecords.text,
  "write/remove-source": writeRemoveSource.text,
  "write/removed": writeRemoved.text,
  "write/replaced-citations": writeReplacedCitations.text,
  "write/schema": writeSchema.text,
  "write/source-ties": writeSourceTies.text,
  "write/stored-order": writeStoredOrder.text,
  "write/take-clock": writeTakeClock.text,
  "write/take-marker": writeTakeMarker.text,
  "write/topics": writeTopics.text,
  "write/uncollect": writeUncollect.text,
  "write/undone-authors": writeUndoneAuthors.text,
  "write/undone-papers": writeUndonePapers.text,
  "write/undone-topics": writeUndoneTopics.text,
  "write/undone-venues": writeUndoneVenues.text,
  "write/undone": writeUndone.text,
  "write/untold-descriptions": writeUntoldDescriptions.text,
  "write/untold-papers": writeUntoldPapers.text,
  "write/venues": writeVenues.text,
  "write/versions": writeVersions.text,
};
