/** Lists with evidence as tests ask for them and compare them: by keys. */
import { expect } from '@jest/globals';

export const LIST = 'edges { node { id year } evidenceCount evidence(first: 100) { id } }';

/** The key in the id of a paper, author or topic. */
export const keyOf = ({ id }: { id: string }) =>
  Buffer.from(id, 'base64')
    .toString()
    .replace(/^(?:Paper|Author|Topic):/, '');

export const rowOf = ({ node, evidenceCount, evidence }: any) => {
  expect(evidenceCount).toBe(evidence.length);
  return { key: keyOf(node), evidence: evidence.map(keyOf) };
};
