import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const versions = async (of: string) => {
  const { data, errors } = await graph.ask(`{ paper(id: "test:${of}") { versions { title } } }`);
  expect(errors).toBeUndefined();
  return data!.paper.versions.map(({ title }: { title: string | null }) => title);
};

test('earlier and later ones, over any number of steps, the newest first', async () => {
  await graph.draw(
    { ...paper('preprint', { year: 2019 }), versionOf: own('article') },
    { ...paper('talk', { year: 2018 }), versionOf: own('preprint') },
    { ...paper('reprint', { year: 2024 }), versionOf: own('article') },
    paper('article', { year: 2021 }),
    paper('another', { year: 2021, cites: ['article'] }),
  );
  expect(await versions('talk')).toEqual(['reprint', 'article', 'preprint']);
  expect(await versions('article')).toEqual(['reprint', 'preprint', 'talk']);
  expect(await versions('another')).toEqual([]);
});

test('two that are said to be versions of each other', async () => {
  await graph.draw(
    { ...paper('a', { year: 2019 }), versionOf: own('b') },
    { ...paper('b', { year: 2020 }), versionOf: own('a') },
  );
  expect(await versions('a')).toEqual(['b']);
});
