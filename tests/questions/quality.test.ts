import { expect, test } from '@jest/globals';
import { graphQuality, qualityText, RULES } from '../../ingest/quality.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const { draw, db } = useDrawnGraph();

const topic = (score: number) => ({ topic: { id: own(`t${score}`), name: 'T', scheme: 's' }, score });
const pmid = { kind: 'pmid', value: '7' };
const orcid = { kind: 'orcid', value: '0000-0002-1825-0097' };
const named = (name: string) => ({ ids: [own(name), orcid], name });

test('every rule is found where it is broken, and nowhere else', async () => {
  await draw(
    paper('sound', { year: 2000, authors: ['ann'], cites: ['older'], topics: [topic(0.5)] }),
    paper('older', { year: 1999, authors: ['bob'], publicationDate: '1999-12-31' }),
    paper('nameless', { title: null, authors: ['ann'] }),
    paper('orphan', { authors: [] }),
    paper('vain', { cites: ['vain', 'ghost', 'phantom'], authors: ['ann', 'ann', 'bob'] }),
    paper('early', { year: 1990, authors: ['ann'], cites: ['older', 'sound'] }),
    paper('twin', { title: 'A  Title', year: 2001, authors: ['ann'], ids: [pmid] }),
    paper('twin 2', { title: 'a title', year: 2001, authors: ['ann'], ids: [pmid] }),
    paper('cousin', { title: 'A TITLE', year: 2002, authors: ['ann'] }),
    paper('gone', { year: 1200, authors: ['ann'] }),
    paper('torn', { year: 2000, publicationDate: '2004-01-01', authors: ['ann'] }),
    paper('idle', { topics: [topic(0), topic(0.1)], authors: ['ann'] }),
    { ...paper('by name'), authors: [{ ids: [], name: 'Somebody' }] },
    { ...paper('one'), authors: [named('x')] },
    { ...paper('two'), authors: [named('y'), { ids: [own('x')], name: 'x' }] },
  );
  const shares: number[] = [];
  const quality = await graphQuality(db(), (share) => shares.push(share));
  expect(quality.checked).toMatchObject({ papers: 15, placeholders: 2, citations: 5, paperTopics: 3 });
  const found = quality.findings.map(({ rule, count, examples }) => [rule, count, ...examples]);
  expect(found).toEqual([
    ['DANGLING_REFERENCE', 2, expect.stringMatching(/^test:vain test:(?:ghost|phantom)$/)],
    ['SELF_REFERENCE', 1, 'test:vain'],
    ['CITES_THE_FUTURE', 2, expect.stringMatching(/^test:early test:(?:older|sound)$/)],
    ['NO_TITLE', 1, 'test:nameless'],
    ['NO_AUTHORS', 1, 'test:orphan'],
    ['AUTHOR_TWICE', 1, 'test:vain test:ann'],
    ['NAME_ONLY', 1, 'test:by name#1'],
    ['DUPLICATE_TITLE', 3, 'test:cousin test:twin 2'],
    ['DUPLICATE_TITLE_AND_YEAR', 2, 'test:twin test:twin 2'],
    ['IMPOSSIBLE_DATE', 2, 'test:gone', 'test:torn'],
    ['ZERO_SCORE_TOPIC', 1, 'test:idle test:t0'],
    ['ID_CLASH', 2, 'test:twin 2 test:twin', 'test:y test:x'],
  ]);
  expect(found.map(([rule]) => rule)).toEqual(Object.keys(RULES));
  expect(shares.at(-1)).toBe(1);
  expect(qualityText(quality)).toContain('SELF_REFERENCE                        1    6.7 %   cites itself');
});
