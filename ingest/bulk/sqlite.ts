/** A file of SQLite; its statements are prepared once. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export class SqliteFile {
  private readonly file: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  constructor(path: string, { readOnly = false } = {}) {
    // A defensive one keeps a journal, whatever it is told.
    this.file = new DatabaseSync(path, { readOnly, defensive: false });
  }

  /** All rows of a statement. */
  all<R>(text: string, ...values: SQLInputValue[]): R[] {
    return this.prepared(text).all(...values) as R[];
  }

  /** All rows of a statement that gives them as one `list`: SQLite finds rows faster than it hands them over. */
  list<R>(text: string, ...values: SQLInputValue[]): R[] {
    return JSON.parse(this.all<{ list: string }>(text, ...values)[0]!.list);
  }

  each<R>(text: string, ...values: SQLInputValue[]): Iterable<R> {
    return this.file.prepare(text).iterate(...values) as Iterable<R>;
  }

  /** Runs a statement and tells how many rows it changed. */
  run(text: string, ...values: SQLInputValue[]): number {
    return this.prepared(text).run(...values).changes as number;
  }

  /** Runs statements that need no values. */
  script(text: string) {
    this.file.exec(text);
  }

  close() {
    this.file.close();
  }

  private prepared(text: string): StatementSync {
    const known = this.statements.get(text);
    if (known) return known;
    const made = this.file.prepare(text);
    this.statements.set(text, made);
    return made;
  }
}
