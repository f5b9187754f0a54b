// The citations among the papers that are `shown` around one: who cites, who is cited, and what is known of it.
// @value [citing: string, cited: string, intents: string[] | null, isInfluential: boolean | null][]
COLLECT {
  UNWIND keys($args.shown[parent.key]) AS citingKey
  MATCH (citing:Paper {key: citingKey})-[cites:CITES]->(cited)
  WHERE $args.shown[parent.key][cited.key] IS NOT NULL
  WITH cites, citing, cited ORDER BY citing.key, cited.key
  RETURN [citing.key, cited.key, cites.intents, cites.isInfluential]
}
