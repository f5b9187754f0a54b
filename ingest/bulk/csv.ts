/** CSV files as Neo4j's official importer reads them: a header with types, then rows. */
import { join } from 'node:path';
import type { Properties } from '../rows.ts';
import { OutFile } from './out-file.ts';

/** Between the values of a list: a sign that no text has. */
const BETWEEN = '\u001f';

/** The importer's types of properties, by name. */
export type Types = [name: string, type: string][];

/** Files by labels (`Paper:Full`) or type, and how the importer is to read them. */
export type CsvFiles = {
  nodes: [labels: string, file: string][];
  relationships: [type: string, file: string][];
  options: string[];
};

/** How the importer reads what `CsvTable` writes; it is slower where a text has several lines. */
export const optionsFor = (tables: Iterable<CsvTable>): string[] => [
  '--array-delimiter=U+001F',
  ...([...tables].some(({ hasLines }) => hasLines) ? ['--multiline-fields=true'] : []),
];

/** Files that different threads have written of one graph. */
export const joinFiles = (all: CsvFiles[]): CsvFiles => ({
  nodes: all.flatMap(({ nodes }) => nodes),
  relationships: all.flatMap(({ relationships }) => relationships),
  options: [...new Set(all.flatMap(({ options }) => options))],
});

export class CsvTable {
  readonly path: string;
  /** Some text has more than one line. */
  hasLines = false;
  private readonly file: OutFile;
  private readonly names: string[];
  /** The properties of the row before, and what was written of them. */
  private before: Properties | undefined;
  private rest = '';

  /** `ids` are the first columns, such as `:START_ID` and `:END_ID`; `types` those of the properties, by name. */
  constructor(path: string, ids: string[], types: Types) {
    this.path = path;
    this.file = new OutFile(path, BETWEEN);
    this.names = types.map(([name]) => name);
    this.file.text(`${[...ids, ...types.map(([name, type]) => `${name}:${type}`)].join(',')}\n`);
  }

  /** A row; properties that have no column are an error. Those that many rows have in common are best one object. */
  write(ids: (string | number)[], properties: Properties = NONE) {
    let row = this.cell(ids[0]);
    for (let i = 1; i < ids.length; i++) row += `,${this.cell(ids[i])}`;
    this.file.text(row);
    if (properties !== this.before) {
      this.before = properties;
      this.rest = this.cells(properties);
    }
    this.file.text(this.rest);
  }

  /** The rest of a row. */
  private cells(properties: Properties): string {
    let cells = '';
    let left = 0;
    for (const _ in properties) left++;
    for (const name of this.names) {
      const value = properties[name];
      if (name in properties) left--;
      if (value instanceof Int8Array && value.length) {
        this.file.text(`${cells},`);
        this.file.bytes(value);
        cells = '';
        this.before = undefined;
      } else cells += value === undefined || value === null ? ',' : `,${this.cell(value)}`;
    }
    if (left) throw new Error(`${this.path} lacks a column for one of ${Object.keys(properties)}.`);
    return `${cells}\n`;
  }

  close() {
    this.file.close();
  }

  /** An empty text or list is quoted: without quotes it is none. */
  private cell(value: unknown): string {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const text = typeof value === 'string' ? value : listOf(value as ArrayLike<unknown>);
    if (text && !/[",\r\n]/.test(text)) return text;
    this.hasLines ||= /[\r\n]/.test(text);
    return `"${text.replaceAll('"', '""')}"`;
  }
}

const NONE: Properties = {};

const listOf = (values: ArrayLike<unknown>) =>
  Array.from(values, (value) => String(value).replaceAll(BETWEEN, ' ')).join(BETWEEN);

/** The importer's files in a folder, each made with its first row. */
export class CsvFolder {
  private readonly folder: string;
  private readonly suffix: string;
  private readonly nodes = new Map<string, CsvTable>();
  private readonly relationships = new Map<string, CsvTable>();

  /** `suffix`: how the names of its files end, where several write into one folder. */
  constructor(folder: string, suffix = '') {
    this.folder = folder;
    this.suffix = suffix;
  }

  node(labels: string, id: number, properties: Properties, types: () => Types) {
    this.table(this.nodes, labels, [':ID'], types).write([id], properties);
  }

  relationship(
    type: string,
    from: number,
    to: number,
    properties?: Properties,
    types: () => Types = () => [],
  ) {
    this.table(this.relationships, type, [':START_ID', ':END_ID'], types).write([from, to], properties);
  }

  close(): CsvFiles {
    const tables = [...this.nodes.values(), ...this.relationships.values()];
    for (const table of tables) table.close();
    const files = (of: Map<string, CsvTable>) =>
      [...of].map(([name, { path }]): [string, string] => [name, path]);
    return {
      nodes: files(this.nodes),
      relationships: files(this.relationships),
      options: optionsFor(tables),
    };
  }

  private table(of: Map<string, CsvTable>, name: string, ids: string[], types: () => Types): CsvTable {
    const known = of.get(name);
    if (known) return known;
    const made = new CsvTable(join(this.folder, `${name.replace(':', '-')}${this.suffix}.csv`), ids, types());
    of.set(name, made);
    return made;
  }
}
