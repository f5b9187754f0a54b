/** The sources of records by the names under which people ask for them. A source is loaded when it is meant. */
import { sourceName } from './ids.ts';
import type { Source } from './record.ts';

export type SourceCard = {
  /** What it reads, for people. */
  about: string;
  /** What may stand for the paths. */
  paths: string;
  /** Records have ids of their own, which are to be scoped by a name. */
  hasOwnIds: boolean;
  /** Which column is what may be said. */
  hasColumns?: boolean;
  load: () => Promise<Source>;
};

export const SOURCES = {
  jsonl: {
    about: 'Citeweave JSONL: records one a line, or a JSON list of them',
    paths: 'the files, or folders of .jsonl, .ndjson and .json',
    hasOwnIds: true,
    load: async () => (await import('./jsonl/index.ts')).jsonl,
  },
  bibtex: {
    about: 'BibTeX and BibLaTeX libraries',
    paths: 'the files, or folders of .bib',
    hasOwnIds: true,
    load: async () => (await import('./bibtex/index.ts')).bibtex,
  },
  ris: {
    about: 'RIS, as reference managers and databases export it',
    paths: 'the files, or folders of .ris',
    hasOwnIds: true,
    load: async () => (await import('./ris/index.ts')).ris,
  },
  csv: {
    about: 'tables by the names of their columns: exports of Scopus and Zotero, or your own',
    paths: 'the files, or folders of .csv and .tsv',
    hasOwnIds: true,
    hasColumns: true,
    load: async () => (await import('./csv/index.ts')).csv,
  },
  crossref: {
    about: 'works of Crossref: the public data file, JSON lines, answers of the API',
    paths: 'the files, or folders of .json, .jsonl and .ndjson',
    hasOwnIds: false,
    load: async () => (await import('./crossref/index.ts')).crossref,
  },
  'semantic-scholar': {
    about: 'Semantic Scholar: files of its datasets, answers of its Graph API',
    paths: 'the files, or folders of .gz, .json and .jsonl',
    hasOwnIds: false,
    load: async () => (await import('./semantic-scholar/index.ts')).semanticScholar,
  },
  openalex: {
    about: 'works, authors and topics of OpenAlex: files of a snapshot, pages of the API',
    paths: 'the files, or the folder of a snapshot',
    hasOwnIds: false,
    load: async () => (await import('./openalex/index.ts')).openalex,
  },
} satisfies Record<string, SourceCard>;

export type SourceKind = keyof typeof SOURCES;

/** The name that an import goes by: the one given, else of records with own ids the first path's, else the source's. */
export const nameOf = (kind: SourceKind, given: string | undefined, paths: string[]): string =>
  given ?? (SOURCES[kind].hasOwnIds ? sourceName(paths[0]!) : kind);
