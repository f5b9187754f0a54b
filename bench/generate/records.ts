/** A generated graph as records: Citeweave JSONL, gzip, one paper a line with its byline and references. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { drawReferences, outlineOf } from './citations.ts';
import { type GenerateOptions, shapeOf } from './options.ts';
import { keyOf, papers } from './papers.ts';
import { people } from './people.ts';
import type { Join, Properties, Rows } from './rows.ts';

/** Writes the file; the source's name is the part's. */
export const writeRecords = (file: string, options: GenerateOptions): Promise<void> =>
  pipeline(Readable.from(pieces(options)), createGzip({ level: 1 }), createWriteStream(file));

/** In pieces of some thousand lines. */
function* pieces(options: GenerateOptions): Generator<string> {
  const shape = shapeOf(options);
  const outline = outlineOf(shape);
  const bylines = bylinesOf(rowsOf<Join>('AUTHORED', people(shape, outline)));
  const references = drawReferences(shape, outline);
  let piece = '';
  for (const { key, openalex, doi, ...paper } of rowsOf<Properties>('Full', papers(shape, outline))) {
    const [, cited] = references.next().value as [number, number[]];
    piece += `${JSON.stringify({
      id: key,
      externalIds: { openalex, doi },
      ...(Object.fromEntries(TAKEN.map((name) => [name, paper[name]])) as Properties),
      authors: bylines.next().value,
      references: cited.map((n) => keyOf(shape, n)),
    })}\n`;
    if (piece.length < 1 << 20) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const TAKEN = [
  'title',
  'abstract',
  'year',
  'publicationDate',
  'publicationMonth',
  'venue',
  'language',
  'citationCount',
];

function* rowsOf<R>(kind: Rows['kind'], all: Generator<Rows>): Generator<R> {
  for (const { kind: found, rows } of all) if (found === kind) yield* rows as R[];
}

/** The places on each paper's byline; every paper has one. */
function* bylinesOf(places: Generator<Join>): Generator<Properties[]> {
  let [paper, byline]: [string, Properties[]] = ['', []];
  for (const [author, of, { rawAuthorName, affiliations }] of places) {
    if (of !== paper && byline.length) {
      yield byline;
      byline = [];
    }
    paper = of;
    byline.push({ ...(author.includes('#') ? {} : { id: author }), name: rawAuthorName, affiliations });
  }
  yield byline;
}
