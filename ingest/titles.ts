/** Which papers have one title, among any number of them: in a temporary file of SQLite, not in memory. */
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

type Titled = [key: string, title: string, year: number | null];

/** Case and blanks make no other title. */
const digest = (title: string) =>
  createHash('md5').update(title.toLowerCase().replace(/\s+/g, ' ').trim()).digest();

export class Titles {
  private readonly file = new DatabaseSync('');

  constructor() {
    this.file.exec('CREATE TABLE paper (title BLOB, year INTEGER, key TEXT)');
  }

  add(papers: Titled[]) {
    const insert = this.file.prepare('INSERT INTO paper VALUES (?, ?, ?)');
    this.file.exec('BEGIN');
    for (const [key, title, year] of papers) insert.run(digest(title), year, key);
    this.file.exec('COMMIT');
  }

  /** How many papers have a title that another has too, and the first of them in order of their keys. */
  duplicates({ byYear, examples }: { byYear: boolean; examples: number }) {
    const groups = `SELECT count(*) AS papers, min(key) AS first, max(key) AS last FROM paper
      GROUP BY title${byYear ? ', year' : ''} HAVING papers > 1`;
    const { count } = this.file.prepare(`SELECT coalesce(sum(papers), 0) AS count FROM (${groups})`).get()!;
    const rows = this.file.prepare(`${groups} ORDER BY first LIMIT ?`).all(examples);
    return { count: count as number, examples: rows.map(({ first, last }) => `${first} ${last}`) };
  }

  [Symbol.dispose]() {
    this.file.close();
  }
}
