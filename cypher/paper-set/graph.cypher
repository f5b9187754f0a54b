// The members of a set, the most cited first and `most` at most, and all citations among these.
// @one { papers: [card: unknown[], date: string][]; available: number; citations: [citing: string, cited: string, intents: string[] | null, isInfluential: boolean | null][] }
COLLECT {
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
}
