// BibTeX as Zotero (Better BibTeX), JabRef and people write it: https://ctan.org/pkg/biblatex, https://ctan.org/pkg/bibtex.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bibtex } from '../../../ingest/bibtex/index.ts';
import type { PaperRecord } from '../../../ingest/record.ts';
import { collect, file } from './support.ts';

const EXAMPLE = 'docs/ingest/library.bib';
const read = (path: string, more = {}) => collect(bibtex([path], { source: 'lib', ...more }));
const one = async (text: string, more = {}) => {
  const [parsed] = await read(file('one.bib', text), more);
  return parsed && 'record' in parsed ? { ...parsed.record, notes: parsed.notes } : parsed?.refused;
};

test('the example: every entry is a record or is refused, each at its line', async () => {
  const all = await read(EXAMPLE);
  const shown = all.map((p) => [p.line, 'refused' in p ? p.refused : p.record.ids[0]!.value]);
  expect(shown).toEqual([
    [4, 'devlin2019'],
    [15, 'godel1931'],
    [25, 'luo2024'],
    [34, expect.stringMatching(/^not BibTeX: Unterminated brace-value "A brace is \{missing/)],
    [39, 'child1999'],
    [45, 'proc1999'],
  ]);
  const records = all.flatMap((p) => ('record' in p ? p.record : []));
  const [devlin, godel, luo, child] = records as [PaperRecord, PaperRecord, PaperRecord, PaperRecord];
  expect(devlin).toEqual({
    ids: [
      { kind: 'lib', value: 'devlin2019' },
      { kind: 'doi', value: '10.18653/v1/n19-1423' },
      { kind: 'acl', value: 'N19-1423' },
    ],
    title: 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
    abstract: null,
    year: 2019,
    publicationDate: null,
    publicationMonth: '2019-06',
    venue: expect.stringMatching(/^Proceedings of the 2019 Conference/),
    publicationVenue: null,
    url: 'https://aclanthology.org/N19-1423',
    publicationTypes: ['CONFERENCE'],
    language: null,
    isOpenAccess: null,
    openAccessPdf: null,
    citationCount: null,
    authors: ['Jacob Devlin', 'Ming-Wei Chang', 'Kenton Lee', 'Kristina Toutanova'].map((name) => ({
      ids: [],
      name,
      affiliations: null,
    })),
    topics: ['language models', 'pre-training'].map((name) => ({
      topic: { id: { kind: 'lib', value: name }, name, scheme: 'lib' },
    })),
    references: null,
  });
  expect(godel).toMatchObject({
    title: 'Über formal unentscheidbare Sätze der Principia Mathematica und verwandter Systeme I',
    venue: 'Monatshefte für Mathematik und Physik',
    publicationVenue: { ids: [{ kind: 'issn', value: '0026-9255' }], type: 'JOURNAL' },
    language: 'de',
    authors: [{ name: 'Kurt Gödel' }],
  });
  expect(luo).toMatchObject({
    ids: [{ value: 'luo2024' }, { kind: 'arxiv', value: '2401.12874' }],
    publicationDate: '2024-01-23',
    publicationTypes: ['PREPRINT'],
    topics: [{ topic: { id: { kind: 'arxiv-category', value: 'cs.CL' } }, isPrimary: true }],
  });
  expect(child).toMatchObject({
    venue: 'Proceedings of an Example',
    year: 1999,
    authors: [{ name: 'Anna van der Berg' }],
  });
});

test('packed, and in a folder; what is inherited may stand before or behind', async () => {
  const text = '@book{p, title={Parent}}\n@inbook{c, crossref = "p", title={Child}}\n';
  const path = file('packed/x.bib.gz', gzipSync(text));
  const all = await collect(bibtex([path.replace(/\/x\.bib\.gz$/, '')], { source: 'lib' }));
  expect(all.map((p) => 'record' in p && p.record.venue)).toEqual([null, 'Parent']);
});

test('signs: TeX is decoded, tags go, < and > stay', async () => {
  const text = String.raw`@article{a, title = {A $\alpha$-test at p < 0.05 \& 50\% of \textit{E. coli}}, abstract = {¿Qué?}}`;
  expect(await one(text)).toMatchObject({
    title: 'A α-test at p < 0.05 & 50% of E. coli',
    abstract: '¿Qué?',
  });
  expect(await one('@article{a, title = {p < 0.05}}')).toMatchObject({ title: 'p < 0.05' });
});

test('what cannot be what its field means is left out with a note', async () => {
  expect(
    await one('@article{a, year={in press}, doi={none}, url={www.x.org}, issn={12}, langid={klingonese}}'),
  ).toMatchObject({
    ids: [{ kind: 'lib', value: 'a' }],
    year: null,
    url: null,
    language: null,
    notes: [
      'doi: "none" is no id of this kind',
      'year: "in press" is no year',
      'url: "www.x.org" is no web address',
      'language: "klingonese" is no language known here',
    ],
  });
  expect(await one('@article{a, journal={J}, issn={12}}')).toMatchObject({
    notes: ['issn: "12" is no ISSN'],
  });
});

test('a key stands for one entry, in all files of an import', async () => {
  const [first, second] = [
    file('k1.bib', '@article{a, title={One}}'),
    file('k2.bib', '@article{a, title={Two}}'),
  ];
  const all = await collect(bibtex([first, second], { source: 'lib' }));
  expect(all.map((p) => ('refused' in p ? p.refused : p.record.title))).toEqual([
    'One',
    `the key "a" is that of the entry at "${first}:1" too`,
  ]);
  expect(await one('@phdthesis{, title={no key}}')).toBe('no id: expected a citation key');
});

test('names are one author where the importer says so', async () => {
  expect(await one('@article{a, author={Ann Bee}}', { authorsByName: true })).toMatchObject({
    authors: [{ ids: [{ kind: 'lib', value: 'name:Ann Bee' }], identityByName: true }],
  });
});

test('what is no BibTeX at all has no records', async () => {
  expect(await read(file('none.bib', 'nothing\nof the kind @ all\n'))).toEqual([]);
  await expect(read(file('empty/readme.txt', '').replace('/readme.txt', ''))).rejects.toThrow(
    'holds no files of BibTeX, such as library.bib.',
  );
});

test('what the parser fails on costs its own entry alone', async () => {
  const text =
    '@string{n = "\0Proceedings of"}\n@article{a, title = "\0Proceedings of"}\n@article{b, title={B}}';
  const all = await read(file('nul.bib', text));
  expect(all.map((p) => ('refused' in p ? p.refused : p.record.title))).toEqual([
    expect.stringMatching(/^not BibTeX: /),
    'B',
  ]);
});
