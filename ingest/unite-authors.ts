/** Authors whom records show to be one are made one: the older stays, with the places and the ids of both. */
import { writeAuthorCounts, writeAuthorRepeats, writeMergeAuthors } from '../cypher/catalogue.ts';
import type { RunInTransaction } from '../cypher/db.ts';
import type { ExternalId } from '../cypher/ids.ts';
import { bothOf, descriptionOf, type HeldAuthor } from './authors.ts';
import { heldDescriptions, visibleOf } from './describe.ts';
import type { Nodes } from './nodes.ts';
import { known } from './rows.ts';

/** Makes those one in the graph whom these ids, each list a person's, show to be one; `held` is then of whom is left. */
export async function uniteAuthors(
  run: RunInTransaction,
  nodes: Nodes,
  held: Map<string, HeldAuthor>,
  persons: ExternalId[][],
) {
  assignAll(nodes, persons);
  const merges = nodes.merges
    .filter(({ gone }) => !gone.isNew)
    .map(({ kept, gone }) => ({ kept: nodes.now(kept), gone: gone.key }));
  if (!merges.length) return;
  const keys = [...new Set(merges.map(({ kept }) => kept))];
  await run(writeMergeAuthors, { merges });
  await run(writeAuthorRepeats, { keys });
  await run(writeAuthorCounts, { keys });
  for (const { kept, gone } of merges) {
    held.set(kept, bothOf(held.get(kept)!, held.get(gone)!));
    held.delete(gone);
  }
  const told = await heldDescriptions(run, { Author: keys });
  for (const key of keys) {
    const author = held.get(key)!;
    const { affiliations, affiliationsAt } = author;
    const said = descriptionOf(visibleOf(told.get(`Author ${key}`) ?? []));
    author.described = known({ affiliations, affiliationsAt, ...said });
  }
}

/** Until nobody more turns out to be another; only who has several ids can. */
function assignAll(nodes: Nodes, persons: ExternalId[][]) {
  if (!persons.some((ids) => ids.length > 1)) return;
  let before: number;
  do {
    before = nodes.merges.length;
    for (const ids of persons) if (ids.length) nodes.assign(ids);
  } while (nodes.merges.length > before);
}
