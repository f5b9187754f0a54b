import type { Question } from '../question.ts';
import { authors, theirAuthors } from './parts.ts';

const WORD = /[\p{L}\p{N}]{4,}/gu;

/** The two longest words of a title. */
const wordsOf = (title: string) =>
  [...new Set(title.match(WORD) ?? [title])].toSorted((a, b) => b.length - a.length).slice(0, 2);

export const search: Question = {
  name: 'search',
  about: 'the 20 best papers for two words, with their scores and first authors',
  of: 'papers',
  document: `query Search($query: String!) {
  searchPapers(query: $query, first: 20) {
    edges { score node { id title year citationCount authors(first: 3) { nodes { id name } } } }
  }
}`,
  variables: ({ title }) => ({ query: wordsOf(title).join(' ') }),
  cypher: `CALL db.index.fulltext.queryNodes('paper_text', $in.query) YIELD node, score
WITH node, score ORDER BY score DESC, node.key LIMIT 20
RETURN {searchPapers: {edges: collect({
  score: score,
  node: node {id: node.key, .title, .year, .citationCount, ${authors('node', 3)}}
})}} AS data`,
  input: ({ query }) => ({ query: inLucene(String(query)) }),
  neo4jGraphql: `query Search($query: String!) {
  searchPapers: papersByText(phrase: $query, first: 20, sort: [{ score: DESC }, { node: { key: ASC } }]) {
    edges { score node { id: key title year citationCount ${theirAuthors(3)} } }
  }
}`,
  statements: 2,
};

/** All of the words. */
const inLucene = (words: string) =>
  words
    .split(' ')
    .map((word) => `+"${word}"`)
    .join(' ');
