// Why a paper is related: by which method, how much, over how many papers, and the keys of the newest 100 of these.
// @value [method: 'CO_CITATION' | 'COUPLING', score: number, count: number, keys: string[]][]
[['CO_CITATION', coCitation, size(citers), COLLECT {
  UNWIND citers AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 100
  RETURN paper.key
}], ['COUPLING', coupling, size(references), COLLECT {
  UNWIND references AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 100
  RETURN paper.key
}]]
