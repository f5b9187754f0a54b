import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type EntityType,
  type ExternalId,
  ID_KINDS,
  KeyedId,
  keyOf,
  keyOrId,
  parseExternalId,
} from '../../cypher/ids.ts';
import { SPELLINGS } from '../support/spellings.ts';

const text = ({ kind, value }: ExternalId) => `${kind}:${value}`;
const types = Object.keys(SPELLINGS) as EntityType[];
const cases = types.flatMap((type) =>
  Object.entries(SPELLINGS[type]).flatMap(([id, all]) => all.map((spelling) => ({ type, spelling, id }))),
);

test.each(cases)('$type $spelling is $id', ({ type, spelling, id }) => {
  expect(text(parseExternalId(type, spelling)!)).toBe(id);
});

test.each(types)('a canonical %s id, and its key, are spellings of themselves', (type) => {
  for (const id of Object.keys(SPELLINGS[type])) {
    const parsed = parseExternalId(type, id)!;
    expect(text(parsed)).toBe(id);
    expect(parseExternalId(type, keyOf(parsed))).toEqual(parsed);
  }
});

test.each(types)('a canonical %s id that comes as its key is the same id', (type) => {
  for (const text of [...Object.keys(SPELLINGS[type]), 'gen:A/b:C', 'gen:']) {
    const own = { kind: 'gen', value: text.slice(4) };
    const id = text.startsWith('gen:') ? own : parseExternalId(type, text)!;
    const keyed = new KeyedId(keyOrId(id) as string);
    expect([keyed.kind, keyed.value, keyOf(keyed)]).toEqual([id.kind, id.value, keyOf(id)]);
    expect(JSON.stringify(keyed)).toBe(JSON.stringify(id));
  }
});

test('an id that is not in canonical form is left as it is', () => {
  const id = { kind: 'openalex', value: 'w12' };
  expect(keyOrId(id)).toBe(id);
});

test('digits alone are a PMID, and no id of anything but a paper', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,12}$/), (digits) => {
      expect(parseExternalId('Paper', digits)).toEqual({ kind: 'pmid', value: digits });
      for (const type of ['Author', 'Topic', 'Venue'] as const)
        expect(parseExternalId(type, digits)).toBeNull();
    }),
  );
});

describe('what is no id is null', () => {
  const JUNK = [
    '',
    ' ',
    'deep learning',
    'http://',
    'https://example.org/a',
    '10.1',
    '%',
    '%zz',
    'W',
    'bib:',
  ];
  test.each(types)('of a %s', (type) => {
    for (const junk of JUNK) expect(parseExternalId(type, junk)).toBeNull();
  });

  test.each(types)('of a %s: a known prefix without its form', (type) => {
    for (const kind of ID_KINDS[type]) {
      expect(parseExternalId(type, `${kind}:?`)).toBeNull();
      expect(parseExternalId(type, `${kind.toUpperCase()}: not one`)).toBeNull();
    }
  });
});

test('any text is either no id or one whose canonical form is a spelling of itself', () => {
  const parts = fc.constantFrom(
    'doi:',
    '10.1234/',
    'arxiv',
    ':',
    '/',
    '2402.10688',
    'W12',
    'v1',
    'PMC',
    '%2F',
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 5 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...types), anything, (type, spelling) => {
      const id = parseExternalId(type, spelling);
      if (id) expect(parseExternalId(type, text(id))).toEqual(id);
    }),
    { numRuns: 2_000 },
  );
});
