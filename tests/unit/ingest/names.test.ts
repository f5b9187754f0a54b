import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Names } from '../../../ingest/bulk/names.ts';

const step = fc.record({
  what: fc.constantFrom('give', 'give', 'alias', 'fill', 'remove', 'ask'),
  type: fc.nat(1),
  name: fc.integer({ min: 0, max: 40 }).map((n) => `gen:${n}`),
  isFull: fc.boolean(),
});
/** From many places for names to fewer than there are names. */
const sizes = fc.constantFrom({ slots: 256, bits: 1024 }, { slots: 8, bits: 64 }, { slots: 2, bits: 32 });

type Lead = { node: number; isKey: boolean; isFull: boolean };

test('what is remembered of names is what was said of them, however few of them are remembered', () => {
  let remembered = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), sizes, (steps, size) => {
      const names = new Names(size);
      const all = new Map<string, Lead[]>();
      for (const [i, { what, type, name, isFull }] of steps.entries()) {
        const leads = all.get(`${type} ${name}`) ?? [];
        all.set(`${type} ${name}`, leads);
        const own = leads.find(({ isKey }) => isKey);
        if (what === 'give' && !own) {
          names.give(type, name, i + 1, { isKey: true, isFull });
          leads.push({ node: i + 1, isKey: true, isFull });
        } else if (what === 'alias') {
          names.give(type, name, i + 1);
          leads.push({ node: i + 1, isKey: false, isFull: false });
        } else if (what === 'fill' && own) {
          own.isFull = isFull;
          names.setFull(type, name, isFull);
        } else if (what === 'remove') {
          all.set(
            `${type} ${name}`,
            leads.filter(({ isKey }) => !isKey),
          );
          names.forget(type, name);
        } else if (what === 'ask' && own && leads.length === 1) names.learn(type, name, own.node, own.isFull);
      }
      for (const [id, leads] of all) {
        const [type, name] = id.split(' ') as [string, string];
        const found = names.find(Number(type), name);
        expect(names.numberOf(Number(type), name)).toBe(found === null ? null : found?.node);
        if (found === undefined) continue;
        remembered++;
        const [lead] = leads;
        expect(leads.length).toBeLessThan(2);
        expect(found).toEqual(lead ? { node: lead.node, isFull: lead.isFull } : null);
        expect(lead?.isKey ?? true).toBe(true);
      }
      expect(names.find(0, 'never given')?.node).toBeUndefined();
    }),
    { numRuns: 500 },
  );
  expect(remembered).toBeGreaterThan(1_000);
});

test('names are told apart by what they end in, be it nothing', () => {
  const names = new Names();
  const ends = ['', '\0', '\0\0', 'a', 'a\0', 'aa'];
  const all = ends.flatMap((end) => [`gen:${end}`, `gen:1${end}`]);
  for (const [i, name] of all.entries()) {
    expect(names.find(0, name)).toBe(null);
    names.give(0, name, i + 1, { isKey: true });
  }
  for (const [i, name] of all.entries()) expect(names.find(0, name)?.node).toBe(i + 1);
});

test('a million names are told apart', () => {
  const names = new Names();
  for (let i = 1; i <= 1_000_000; i++) names.give(0, `gen:${i}`, i, { isKey: true });
  let [known, unknown] = [0, 0];
  for (let i = 1; i <= 1_000_000; i++) {
    const found = names.find(0, `gen:${i}`);
    if (found === undefined) unknown++;
    else if (found?.node === i) known++;
  }
  expect(known + unknown).toBe(1_000_000);
  expect(known).toBeGreaterThan(900_000);
  let [asked, wrong] = [0, 0];
  for (let i = 1; i <= 1_000_000; i++) {
    const found = names.find(1, `gen:${i}`);
    if (found === undefined) asked++;
    else if (found) wrong++;
  }
  expect(wrong).toBe(0);
  expect(asked).toBeLessThan(10_000);
});
