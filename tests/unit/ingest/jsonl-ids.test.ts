// Ids in Citeweave JSONL: which texts are external ids, which are the source's own; names of sources.
import { expect, test } from '@jest/globals';
import { jsonl, sourceName } from '../../../ingest/jsonl/index.ts';
import { recordOf, refusalOf } from './support.ts';

test.each([
  ['smith2020', 'mine:smith2020'],
  ['12345', 'mine:12345'],
  ['w12', 'mine:w12'],
  ['W12', 'mine:W12'],
  ['w2002668484', 'mine:w2002668484'],
  ['books/dune', 'mine:books/dune'],
  ['Maldacena:1997re', 'mine:Maldacena:1997re'],
  ['mine:smith2020', 'mine:smith2020'],
  ['mine:', 'mine:mine:'],
  ['doi:nonsense', 'mine:doi:nonsense'],
  ['https://example.org/1', 'mine:https://example.org/1'],
  ['W2002668484', 'openalex:W2002668484'],
  ['openalex:w12', 'openalex:W12'],
  ['https://openalex.org/W12', 'openalex:W12'],
  ['pmid:12345', 'pmid:12345'],
  ['PMC2246381', 'pmcid:PMC2246381'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/2246381', 'pmcid:PMC2246381'],
  ['10.5555/ABC', 'doi:10.5555/abc'],
  ['arXiv:hep-lat/9107001', 'arxiv:hep-lat/9107001'],
  ['https://arxiv.org/abs/2402.10688v2', 'arxiv:2402.10688'],
  ['DBLP:conf/nips/Weaver20', 'dblp:conf/nips/Weaver20'],
  ['P18-1234', 'acl:P18-1234'],
  ['corpusId:77', 'corpusId:77'],
])('%s is %s, as own id and as reference', async (id, expected) => {
  const { ids, references } = await recordOf(jsonl, { id, references: [id] });
  expect(ids.map(({ kind, value }) => `${kind}:${value}`)).toEqual([expected]);
  expect(references).toMatchObject([{ id: ids[0] }]);
});

test('two sources never meet in an own id', async () => {
  const one = await recordOf(jsonl, { id: 'smith2020' }, { source: 'one' });
  const two = await recordOf(jsonl, { id: 'smith2020' }, { source: 'two' });
  expect([one.ids, two.ids]).toEqual([
    [{ kind: 'one', value: 'smith2020' }],
    [{ kind: 'two', value: 'smith2020' }],
  ]);
});

test('a record without an own id is known by its external ids, each once', async () => {
  const externalIds = {
    doi: '10.48550/arXiv.2001.00001',
    arxiv: '2001.00001',
    MAG: 9,
    CorpusId: '8',
    dblp: null,
    s2: '',
  };
  expect((await recordOf(jsonl, { externalIds })).ids).toEqual([
    { kind: 'arxiv', value: '2001.00001' },
    { kind: 'mag', value: '9' },
    { kind: 'corpusId', value: '8' },
  ]);
});

test('a source named as a kind of id has no own ids of that kind', async () => {
  const source = 'arxiv';
  expect((await recordOf(jsonl, { id: '2402.10688' }, { source })).ids[0]!.kind).toBe('arxiv');
  expect(await refusalOf(jsonl, { id: 'smith2020' }, { source })).toBe(
    'id: "smith2020" is not in a form of arxiv ids; own ids need a source of another name',
  );
  const byName = { source: 'openalex', authorsByName: true };
  await expect(recordOf(jsonl, { id: 'W12345' }, byName)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test.each(['', 'my library', '9lives', 'a:b'])('a source cannot be named %j', async (source) => {
  await expect(recordOf(jsonl, { id: 'x' }, { source })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { argument: 'source' },
  });
});

test.each([
  ['/data/library.jsonl', 'library'],
  ['hep-1991-1996.jsonl.gz', 'hep-1991-1996'],
  ['a.b.json', 'a.b'],
  ['Müller & Söhne.jsonl', 'Muller-Sohne'],
  ['2020 papers.ndjson', 'papers'],
  ['2020.jsonl', 'records'],
  ['arxiv.jsonl', 'arxiv-records'],
  ['OpenAlex.jsonl.gz', 'OpenAlex-records'],
])('a source in %s is named %s', (path, expected) => {
  expect(sourceName(path)).toBe(expected);
});
