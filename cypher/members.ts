/** How a text names the set that is asked about: `CALL members() YIELD member`, and `isMember(node)`. */
import type { Members, Predicate } from './filter/predicate.ts';
import type { NodeType } from './ids.ts';

/** Those with the keys `$args.members`, where no other set is given. */
const BY_KEYS: Members = {
  walk: 'MATCH (member:Paper) WHERE member.key IN $args.members',
  holds: 'node.key IN $args.members',
};

type Asked = Pick<Predicate, 'members' | 'preludes'> | null;

/** What the text of a set names of what stands before it. */
const namedBefore = (where: Asked): string[] => [
  ...(where?.members?.parent ? ['parent'] : []),
  ...(where?.members ? Object.keys(where.preludes) : []),
];

/** The node that something hangs from: its own, or the one that the set is. */
export const parentOf = ({ parent }: { parent: NodeType | null }, where: Asked): NodeType | null =>
  where?.members?.parent ?? parent;

/** What a text that is asked of a set has to be given where it stands apart. */
export const takenBy = (fragment: { parent: NodeType | null }, where: Asked): string[] => [
  ...new Set([...(fragment.parent ? ['parent'] : []), ...namedBefore(where)]),
];

/** The text with the set that it is asked of. */
export function ofMembers(text: string, where: Asked): string {
  const { walk, holds } = where?.members ?? BY_KEYS;
  return text
    .replaceAll(
      'CALL members() YIELD member',
      () => `CALL (${namedBefore(where).join(', ')}) {\n${walk}\nRETURN DISTINCT member\n}`,
    )
    .replaceAll('isMember(node)', () => `coalesce(${holds}, false)`);
}
