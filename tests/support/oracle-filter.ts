/** Which papers a filter matches, field by field. */
import type { PaperWhere } from '../../cypher/filter/paper.ts';
import type { PaperSetWhere, SetMatch } from '../../cypher/filter/sets.ts';
import { authorsOf, dateOf, type Found, isSelfCitation, keyOf, type Oracle } from './oracle.ts';

type Range<T> = { from?: T | null; to?: T | null };
const within = <T>(known: T | null | undefined, { from, to }: Range<T>) =>
  known != null && (from == null || known >= from) && (to == null || known <= to);

const meet = <T>(known: readonly T[] | null | undefined, wanted: readonly T[]) =>
  (known ?? []).some((value) => wanted.includes(value));

/** Keys of the papers of a set. */
export function setOf(set: PaperSetWhere, oracle: Oracle): Set<string> {
  if (set.ids) return new Set(set.ids);
  const found = set.authorId
    ? oracle.authorPapers(set.authorId)
    : set.topicId
      ? oracle.topicPapers(set.topicId, true)
      : set.collectionId
        ? oracle.collectionPapers(set.collectionId)
        : set.citing
          ? oracle.citations(set.citing)
          : set.citedBy
            ? oracle.references(set.citedBy)
            : oracle.matching(oracle.root(set.where!), set.where!);
  return new Set(found.map(({ key }) => key));
}

function meetsSets(keys: string[], { allOf, noneOf, atLeast }: SetMatch, oracle: Oracle) {
  const has = (set: PaperSetWhere) => {
    const members = setOf(set, oracle);
    return { size: members.size, count: keys.filter((key) => members.has(key)).length };
  };
  const all = allOf && has(allOf);
  return (
    (!all || (all.size > 0 && all.count === all.size)) &&
    (!noneOf || has(noneOf).count === 0) &&
    (!atLeast || has(atLeast.of).count >= atLeast.count)
  );
}

type Fields = Required<Omit<PaperWhere, 'and' | 'or' | 'not' | 'addedSince'>>;
type Checks = {
  [F in keyof Fields]: (value: NonNullable<Fields[F]>, found: Found, oracle: Oracle) => boolean;
};

/** False also where it is not known. */
const CHECKS: Checks = {
  year: (years, { paper }) => within(paper.record?.year, years),
  publicationDate: ({ from, to }, { paper }) =>
    within(dateOf(paper), { from, to: to && `${to}-99-99`.slice(0, 10) }),
  citationCount: (counts, { paper }, o) =>
    within(paper.record?.citationCount ?? o.citing(paper).length, counts),
  heldCitationCount: (counts, { paper }, o) => within(o.citing(paper).length, counts),
  authorCount: (counts, { paper }) => within(new Set(authorsOf(paper)).size || null, counts),
  venues: (values, { paper: { record } }) => {
    const { venue, publicationVenue } = record ?? {};
    const names = [venue, publicationVenue?.name].flatMap((name) => name?.toLowerCase() ?? []);
    const ids = publicationVenue?.ids.map(keyOf);
    return (
      meet(
        names,
        values.map((value) => value.toLowerCase()),
      ) || meet(ids, values)
    );
  },
  publicationTypes: (types, { paper }) => meet<string>(paper.record?.publicationTypes, types),
  languages: (languages, { paper }) => meet([paper.record?.language ?? ''], languages),
  isOpenAccess: (value, { paper }) => paper.record?.isOpenAccess === value,
  hasOpenAccessPdf: (value, { paper }) => value === !!paper.record?.openAccessPdf,
  isRetracted: (value, { paper }) => paper.record?.isRetracted === value,
  isPlaceholder: (value, { paper }) => value === !paper.record,
  hasAbstract: (value, { paper }) => value === !!paper.record?.abstract,
  isLatestVersion: (value, { paper }, o) => {
    const later = paper.record?.versionOf && keyOf(paper.record.versionOf);
    return value === !(later && later !== paper.key && o.papers.get(later)?.record);
  },
  topicIds: (ids, { paper }, o) => {
    const wanted = o.atOrBelow(...ids);
    return (paper.record?.topics ?? []).some(({ topic }) => wanted.has(keyOf(topic.id)));
  },
  authorIds: (ids, { paper }) => meet(authorsOf(paper), ids),
  collectionIds: (ids, { paper }, o) => ids.some((id) => o.sets[id]!.includes(paper.key)),
  jointWith: (ids, { paper }) => ids.every((id) => authorsOf(paper).includes(id)),
  inSet: ({ set }, { paper }, o) => setOf(set, o).has(paper.key),
  cites: (sets, { paper }, o) => meetsSets(o.cited(paper), sets, o),
  citedBy: (sets, { paper }, o) =>
    meetsSets(
      o.citing(paper).map(({ key }) => key),
      sets,
      o,
    ),
  sharesAuthorsWith: (id, { paper }, o) =>
    id !== paper.key && isSelfCitation(paper, o.papers.get(id)!) === true,
  sharesAuthors: (value, { paper, parent }) => isSelfCitation(parent!, paper) === value,
  independence: (classes, { citation }, o) =>
    classes.includes(o.independence(citation!.citing, citation!.cited)),
  intents: (intents, { citation }) => meet<string>(citation!.reference.intents, intents),
  isInfluential: (value, { citation }) => citation!.reference.isInfluential === value,
};

/** What is unknown matches nothing, so that its complement keeps it. */
export function matches({ and, or, not, ...fields }: PaperWhere, found: Found, oracle: Oracle): boolean {
  return (
    (and ?? []).every((w) => matches(w, found, oracle)) &&
    (or ? or.some((w) => matches(w, found, oracle)) : true) &&
    (not ? !matches(not, found, oracle) : true) &&
    Object.entries(fields).every(([name, value]) => {
      const check = CHECKS[name as keyof Checks] as (value: unknown, found: Found, oracle: Oracle) => boolean;
      return value == null || check(value, found, oracle);
    })
  );
}
