import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generate } from '../../cypher/generate.ts';

test('the catalogue is as the .cypher files give it', () => {
  expect(readFileSync(new URL('../../cypher/catalogue.ts', import.meta.url), 'utf8')).toBe(generate());
});
