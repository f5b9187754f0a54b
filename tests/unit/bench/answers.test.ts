import { expect, test } from '@jest/globals';
import { dataOf, expectSame } from '../../../bench/compare/answers.ts';
import { toGlobalId } from '../../../loaders/global-id.ts';

const same = (answer: unknown, reference: unknown) => () => expectSame(answer, reference, 'page of p1');
const paper = (id: string, more: object) => ({ paper: { id, ...more } });

test('answers are the same with global ids or keys, in connections or lists', () => {
  const ours = paper(toGlobalId('Paper', 'gen:p1'), { topics: { nodes: [{ id: 't' }] } });
  expect(same(ours, paper('gen:p1', { topics: [{ id: 't' }] }))).not.toThrow();
  expect(same(ours, paper('gen:p1', { topics: { edges: [{ node: { id: 't' } }] } }))).not.toThrow();
});

test('what stands beside nodes stays', () => {
  const list = (more: object) => paper('p1', { citations: { totalCount: 1, ...more } });
  expect(same(list({ nodes: [{ id: 'c' }] }), list({ edges: [{ node: { id: 'c' } }] }))).not.toThrow();
  expect(same(list({ nodes: [] }), paper('p1', { citations: [] }))).toThrow('data.paper.citations');
});

test('a difference is shown by its place', () => {
  const three = paper('p1', { authors: { nodes: [{ name: 'Ada' }, { name: 'Bo' }] } });
  const two = paper('p1', { authors: { nodes: [{ name: 'Ada' }] } });
  expect(same(three, two)).toThrow('page of p1: data.paper.authors.1 is {"name":"Bo"} in place of undefined');
  expect(same(two, three)).toThrow('data.paper.authors.1 is undefined');
  expect(same(paper('p1', { year: null }), paper('p1', {}))).toThrow('data.paper.year is null');
});

test('what an edge carries is compared as well', () => {
  const edge = (score: number) => ({ found: { edges: [{ score, node: { id: 'p1' } }] } });
  expect(same(edge(1), edge(2))).toThrow('data.found.edges.0.score is 1 in place of 2');
});

test('an answer with errors is none', () => {
  expect(() => dataOf('{"data":{"paper":null},"errors":[{"message":"no"}]}')).toThrow('no');
  expect(dataOf('{"data":{"paper":[{"id":"p1"}]}}')).toEqual({ paper: { id: 'p1' } });
});
