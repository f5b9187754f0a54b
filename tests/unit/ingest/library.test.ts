// Names, dates and languages as people write them.
import { expect, test } from '@jest/globals';
import { parts, spoken } from '../../../ingest/library/card.ts';
import { languageOf, partialDate } from '../../../ingest/library/dates.ts';

test.each([
  ['Beethoven, Ludwig van', 'Ludwig van Beethoven'],
  ['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
  ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
  ['Plato', 'Plato'],
  ['Ann Bee', 'Ann Bee'],
  [' , ', ''],
])('%s is %s', (name, expected) => expect(spoken(name)).toBe(expected));

test.each([
  ['2020-03-01', '2020-03-01'],
  ['2020/3/1', '2020-03-01'],
  ['2020-03', '2020-03'],
  ['2020~', '2020'],
  ['2019-02/2019-03', '2019-02'],
  ['2020/03//', '2020-03'],
  ['2020-03-01T10:00:00Z', '2020-03-01'],
  ['March 2020', '2020-03'],
  ['1 Mar 2020', '2020-03-01'],
  ['Mar 1, 2020', '2020-03-01'],
  ['Spring 2020', '2020'],
  ['2020-02-30', '2020'],
  ['2020-13', '2020'],
  ['20200301', null],
  ['no date', null],
])('%s is %s', (text, expected) => {
  const found = partialDate(text);
  expect(found && (found.day ?? found.month ?? String(found.year))).toBe(expected);
});

test.each([
  ['English', 'en'],
  ['ngerman', 'de'],
  ['eng', 'en'],
  ['pt-BR', 'pt'],
  ['English; French', 'en'],
  ['klingonese', null],
])('%s is %s', (text, expected) => {
  const notes: string[] = [];
  expect(languageOf(text, notes)).toBe(expected);
  expect(notes.length).toBe(expected ? 0 : 1);
});

test('parts of a joined text', () => expect(parts(' a; ;b;')).toEqual(['a', 'b']));
