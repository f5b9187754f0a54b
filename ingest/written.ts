/** Which papers an import has written so far, in a temporary file of SQLite: millions of keys are too many for memory. */
import { DatabaseSync } from 'node:sqlite';

export class Written {
  private readonly file = new DatabaseSync('');
  private readonly put;

  constructor() {
    this.file.exec('CREATE TABLE paper (key TEXT PRIMARY KEY, isDescribed INTEGER) WITHOUT ROWID');
    this.put = this.file.prepare(
      'INSERT INTO paper VALUES (?, ?) ON CONFLICT DO UPDATE SET isDescribed = excluded.isDescribed',
    );
  }

  /** Papers of a batch; of the undescribed only parts of a record have come. */
  add(keys: string[], undescribed: string[]) {
    this.file.exec('BEGIN');
    for (const key of keys) this.put.run(key, 1);
    for (const key of undescribed) this.put.run(key, 0);
    this.file.exec('COMMIT');
  }

  get counts(): { papers: number; described: number } {
    const count = 'SELECT count(*) AS papers, coalesce(sum(isDescribed), 0) AS described FROM paper';
    return this.file.prepare(count).get() as { papers: number; described: number };
  }

  close() {
    this.file.close();
  }
}
