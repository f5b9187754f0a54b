import { expect, test } from '@jest/globals';
import type { Input, Statement } from '../../../cypher/db.ts';
import { idOf } from '../../../cypher/ids.ts';
import { find } from '../../../ingest/held.ts';
import { noNodes } from '../../../ingest/session.ts';

const asked: { text: string; input: Input }[] = [];
const run = async ({ text }: Statement, input: Input) => {
  asked.push({ text, input });
  return [];
};
const ids = (...all: string[]) => all.map(idOf);

test('ids are looked up in those ways alone in which there is one', async () => {
  const record = {
    ids: ids('gen:1', 'doi:10.5555/a'),
    authors: [{ name: 'Ada', ids: ids('orcid:0000-0002-1825-0097') }],
  };
  await find(run, noNodes(), [record], ['gen:1']);
  const ways = asked.map(({ text }) => text.split('UNION ALL ').map((way) => /\$in\.(\w+)/.exec(way)![1]));
  expect(ways).toEqual([
    ['keys', 'aliases', 'doi', 'mentions'],
    ['keys', 'aliases', 'orcid'],
  ]);
  expect(asked[0]!.input.doi).toEqual(['10.5555/a']);
  expect(asked.every(({ text }) => text.startsWith('UNWIND'))).toBe(true);
});
