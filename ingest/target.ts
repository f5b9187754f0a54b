/** Where an import goes: a graph that keeps count of it, so that it can go on where it was ended. */
import type { Db, RunInTransaction } from '../cypher/db.ts';
import { embeddingCheck } from './embeddings.ts';
import type { FileRead } from './files.ts';
import { beginImport, filesGiven, finishImport, type ImportCard, moveImport } from './imports.ts';
import type { AuthorRecord, PaperRecord, SourceOptions, TopicRecord } from './record.ts';
import { Tally } from './report.ts';
import type { BatchResult } from './result.ts';
import { replaceEarlier } from './undo.ts';
import { createWriter, type Writer } from './writer.ts';

/** Pieces of input that are written together. */
export type InputBatch = {
  papers: PaperRecord[];
  authors: AuthorRecord[];
  topics: TopicRecord[];
  size: number;
  /** Relationships that they bring. */
  links: number;
  /** The last of them, counted from 1 in the whole input. */
  position: number;
};

export const emptyBatch = (): InputBatch => ({
  papers: [],
  authors: [],
  topics: [],
  size: 0,
  links: 0,
  position: 0,
});

/** What batches did, added up. */
export type Figures = Omit<BatchResult, 'keys' | 'undescribed' | 'conflicts'> & {
  authors: number;
  topics: number;
  /** Papers of earlier imports that no record describes any more. */
  takenBack: number;
};

/** Told the keys of a batch's papers once it is written, and before the import counts as come so far. */
export type OnWritten = (keys: string[]) => Promise<unknown>;

export const noFigures = (): Figures => ({
  papers: 0,
  papersCreated: 0,
  papersUpdated: 0,
  placeholdersFilled: 0,
  placeholdersCreated: 0,
  papersMerged: 0,
  authorsMerged: 0,
  citations: 0,
  citationsCreated: 0,
  authorships: 0,
  authorshipsIdentified: 0,
  selfReferences: 0,
  idClashes: 0,
  authors: 0,
  topics: 0,
  takenBack: 0,
});

export class Target {
  /** Where sources differ. */
  readonly conflicts = new Tally();
  readonly unfitEmbedding: (record: PaperRecord) => Promise<string | null>;
  /** So many pieces of the input were done with when it began. */
  readonly position: number;
  figures: Figures;
  private readonly db: Db;
  private readonly card: ImportCard;
  private readonly writer: Writer;

  /** Begins an import of these paths, or goes on with it. */
  static async of(db: Db, paths: string[], options: SourceOptions, replaces?: boolean): Promise<Target> {
    const { source, authorsByName, columns } = options;
    const files = await filesGiven(paths);
    const about = { source, files, options: { authorsByName, columns, replaces } };
    return new Target(db, await beginImport(db, about));
  }

  private constructor(db: Db, card: ImportCard) {
    this.db = db;
    this.card = card;
    this.writer = createWriter(db, { source: card.source, importId: card.id });
    this.unfitEmbedding = embeddingCheck(db);
    this.position = card.position;
    this.figures = { ...noFigures(), ...card.counts };
  }

  get importId() {
    return this.card.id;
  }

  /** Writes a batch and, in the transaction of its end, how far the import has come. */
  async write({ papers, authors, topics, position }: InputBatch, onWritten?: OnWritten) {
    let figures = this.figures;
    const isApart = authors.length + topics.length > 0;
    const move = (run: RunInTransaction) => moveImport(run, this.card.id, position, figures);
    if (papers.length) {
      const result = await this.writer.write(papers, async (run, done) => {
        figures = added(this.figures, done);
        if (!isApart && !onWritten) await move(run);
      });
      for (const conflict of result.conflicts) this.conflicts.add(conflict);
      await onWritten?.(result.keys);
    }
    if (isApart) {
      const before = figures;
      await this.writer.writeApart(authors, topics, async (run, { authorsMerged }) => {
        figures = {
          ...before,
          authors: before.authors + authors.length,
          topics: before.topics + topics.length,
          authorsMerged: before.authorsMerged + authorsMerged,
        };
        await move(run);
      });
    } else if (onWritten) await this.db.write(move);
    this.figures = figures;
  }

  /** Takes back what earlier imports of the source told and this one did not. */
  async replaceEarlier() {
    const takenBack = await replaceEarlier(this.db, this.card);
    this.figures = { ...this.figures, takenBack };
  }

  finish(files: FileRead[]) {
    return finishImport(this.db, this.card, files, this.figures);
  }
}

function added(figures: Figures, result: BatchResult): Figures {
  const sums = Object.entries(figures).map(([name, sum]) => {
    const more = result[name as keyof BatchResult];
    return [name, sum + (typeof more === 'number' ? more : 0)];
  });
  return Object.fromEntries(sums) as Figures;
}
