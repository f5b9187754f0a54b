import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { schema } from '../../schema/index.ts';
import { readTrustedDocuments } from '../../server/trusted.ts';
import { ask, CitingPapersThatShareAuthors, idOf, paperLine } from './client.ts';
import { onlySample } from './sample.ts';
import { useServer } from './serve.ts';

const file = fileURLToPath(new URL('./generated/persisted-documents.json', import.meta.url));
const documents = readTrustedDocuments(file, schema);
const { url } = useServer(onlySample, { trusted: { documents, only: false } });

test('the example client asks the question of the README with generated types', async () => {
  const { paper } = await ask(url(), CitingPapersThatShareAuthors, { id: 'arXiv:2402.10688' });
  const lines = paper!.citations!.edges.map(
    (edge) =>
      `${edge.sharedAuthorCount} ${edge.sharedAuthors!.map((a) => a.name).join(', ')}: ${paperLine(edge.node)}`,
  );
  expect(paperLine(paper!)).toBe(
    'Towards Uncovering How Large Language Model Works: An Explainability Perspective (2024), Haiyan Zhao, Fan Yang, Bo Shen et al.',
  );
  expect(lines).toEqual([
    '3 Haiyan Zhao, Fan Yang, Mengnan Du: Exploring Concept Depth: How Large Language Models Acquire Knowledge and Concepts at Different Layers? (2024), Mingyu Jin, Qinkai Yu, Jingyuan Huang et al.',
    '2 Haiyan Zhao, Mengnan Du: A Survey on Sparse Autoencoders: Interpreting the Internal Mechanisms of Large Language Models (2025), Dong Shu, Xuansheng Wu, Haiyan Zhao et al.',
  ]);
});

test('the client pages with the cursor it was given', async () => {
  const first = await ask(url(), CitingPapersThatShareAuthors, { id: 'arXiv:2402.10688', first: 1 });
  const { pageInfo, totalCount } = first.paper!.citations!;
  expect({ totalCount, hasNextPage: pageInfo.hasNextPage }).toEqual({ totalCount: 2, hasNextPage: true });
  const second = await ask(url(), CitingPapersThatShareAuthors, {
    id: 'arXiv:2402.10688',
    first: 1,
    after: pageInfo.endCursor,
  });
  expect(second.paper!.citations!.edges.map((edge) => edge.sharedAuthorCount)).toEqual([2]);
});

test('the client may send the id of its document alone', async () => {
  const variables = { id: 'arXiv:2402.10688' };
  const answer = await ask(url(), CitingPapersThatShareAuthors, variables, { byId: true });
  expect(answer).toEqual(await ask(url(), CitingPapersThatShareAuthors, variables));
  expect(idOf(CitingPapersThatShareAuthors)).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test('a mistake is an error that names its code', async () => {
  await expect(
    ask(url(), CitingPapersThatShareAuthors, { id: 'arXiv:2402.10688', first: 0 }),
  ).rejects.toThrow('BAD_USER_INPUT: first is 0; allowed are 1 to 100.');
});
