/**
 * Semantic Scholar: files of its datasets (papers, abstracts, citations, authors …), which speak of the same corpus
 * ids, and answers of its Graph API. What a record is of, its fields tell.
 */
import { filesIn, JSON_OR_GZIP_FILES } from '../files.ts';
import { type Converted, checked, readJson } from '../json.ts';
import type { Source } from '../record.ts';
import { CONVERTERS } from './dataset.ts';
import { fromPiece, type Piece, piecesOf } from './graph-api.ts';
import { DATASETS, type Dataset, kindOf } from './schema.ts';

/** Reads files of Semantic Scholar. A paper's own id is its CorpusId, else the 40 digits of its address. */
export const semanticScholar: Source = async function* (paths, options) {
  const files = await filesIn(paths, JSON_OR_GZIP_FILES, 'Semantic Scholar, such as papers/part0.jsonl.gz');
  yield* readJson(papersFirst(files), options, {
    pieces: (value) => (kindOf(value) ? null : piecesOf(value)),
    convert: (value) => {
      const kind = kindOf(value as object);
      return kind ? fromDataset(kind, value) : fromPiece(value as Piece);
    },
  });
};

const fromDataset = (kind: Dataset, value: unknown): Converted =>
  (CONVERTERS[kind] as (line: unknown) => Converted)(checked<unknown>(DATASETS[kind], value));

/** By its papers file a paper is known under all its ids; what other files tell by its corpus id then finds it. */
const papersFirst = (files: string[]) =>
  files.toSorted((a, b) => Number(PAPERS.test(b)) - Number(PAPERS.test(a)));

/** Named so, or in a folder named so. */
const PAPERS = /(?:^|[/\\_-])papers(?:[/\\._-][^/\\]*)?$/i;
