/** The answers to what users ask of real records are what the files of these records say. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Db } from '../../cypher/db.ts';
import { ask } from '../support/graph.ts';
import { sorted, type Work, Works } from '../support/openalex-works.ts';
import { among, type Facet, KIRSCHBAUM, QUESTIONS, type Question, SWITCHING } from './openalex-questions.ts';

/** A list comes in so many pages, or in larger or fewer ones where these were too large or too small. */
const PAGES = 8;
const SIZES = { least: 7, most: 100 };

/** OpenAlex's own id of a node's id; what is no node stays as it is. */
function bare(key: string | null) {
  const node = Buffer.from(key ?? '', 'base64').toString();
  return /^(?:Author|Venue|Topic):openalex:/.test(node) ? node.split(':')[2]!.toUpperCase() : key;
}

/** The largest buckets, ties by key, what is not known under null; and how many works are in none of them. */
function facetOf({ values, first = Number.POSITIVE_INFINITY }: Facet, list: Work[], works: Works) {
  const counts = new Map<string | null, number>();
  const keysOf = (work: Work) => {
    const found = values(work, works).map(String);
    return found.length ? found : [null];
  };
  for (const key of list.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rank = (key: string | null) =>
    key === null ? '\uffff' : /^[ACSW]\d+$/.test(key) ? key.toLowerCase() : key;
  const all = [...counts].sort(([a, m], [b, n]) => n - m || (rank(a) < rank(b) ? -1 : 1));
  const top = all.slice(0, first);
  const listed = new Set(top.map(([key]) => key));
  return {
    buckets: top.map(([key, count]) => ({ key, count })),
    otherCount: list.filter((work) => !keysOf(work).some((key) => listed.has(key))).length,
  };
}

/** For a graph that holds these files and nothing else. */
export function openAlexAnswers(db: () => Db, folder: string) {
  let works: Works;
  beforeAll(() => {
    works = new Works(folder);
  });

  async function list({ from, args = '', where, orderBy }: Question, page: string, selection: string) {
    const source = `query ($where: PaperFilter) { ${from.replace(/^\{/, '')}(${args} where: $where, orderBy: ${orderBy} ${page}) {
      ${selection} } ${from.startsWith('{') ? '' : '}'} }`;
    const { data, errors } = await ask(db(), source, { where });
    expect(errors).toBeUndefined();
    return data!.list ?? Object.values<{ list: any }>(data!)[0]!.list;
  }

  /** Page after page to the end of the list. */
  async function paged(question: Question, length: number, backward: boolean) {
    const [size, place, cursor, more] = backward
      ? ['last', 'before', 'startCursor', 'hasPreviousPage']
      : ['first', 'after', 'endCursor', 'hasNextPage'];
    const first = Math.min(SIZES.most, Math.max(SIZES.least, Math.ceil(length / PAGES)));
    const ids: string[] = [];
    for (let at = ''; ; ) {
      const { totalCount, nodes, pageInfo } = await list(
        question,
        `${size}: ${first} ${at}`,
        `totalCount nodes { externalIds { openalex } } pageInfo { ${cursor} ${more} }`,
      );
      const page = nodes.map(({ externalIds }: any) => externalIds.openalex);
      if (backward) ids.unshift(...page);
      else ids.push(...page);
      if (!pageInfo[more!]) return { ids, totalCount };
      at = `${place}: "${pageInfo[cursor!]}"`;
    }
  }

  test.each(Object.entries(QUESTIONS))(
    '%s',
    async (_, question) => {
      const expected = sorted(question.expected(works), question.orderBy);
      const answer = { ids: expected.map(({ id }) => id), totalCount: expected.length };
      expect(answer.totalCount).toBeGreaterThan(SIZES.least);
      expect(await paged(question, expected.length, false)).toEqual(answer);
      expect(await paged(question, expected.length, true)).toEqual(answer);
    },
    120_000,
  );

  test.each(Object.entries(QUESTIONS).filter(([, { facets }]) => facets))(
    'facets of %s',
    async (_, question) => {
      const expected = question.expected(works);
      const facets = question.facets!;
      const argsOf = ({ args = '', first }: Facet) => (first ? `(first: ${first}, ${args})` : '');
      const asked = facets.map(
        (facet) => `${facet.name}${argsOf(facet)} { otherCount buckets { key count } }`,
      );
      const found = (await list(question, '', `facets { ${asked.join(' ')} }`)).facets;
      for (const facet of facets) {
        const { buckets, otherCount } = found[facet.name];
        const bared = buckets.map(({ key, count }: any) => ({ key: bare(key), count }));
        expect([facet.name, { buckets: bared, otherCount }]).toEqual([
          facet.name,
          facetOf(facet, expected, works),
        ]);
      }
    },
    120_000,
  );

  test.each(['coCitedPapers', 'coupledPapers'])('%s: the evidence of each, and its number', async (field) => {
    const { data, errors } = await ask(
      db(),
      `{ paper(id: "${SWITCHING}") { list: ${field}(first: 50) { truncation { note } edges { evidenceCount
        node { externalIds { openalex } } evidence(first: 100) { externalIds { openalex } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const idOf = (node: any) => node.externalIds.openalex as string;
    const [of, isCoCited] = [works.of(SWITCHING), field === 'coCitedPapers'];
    const between = isCoCited ? works.citations(SWITCHING) : works.references(SWITCHING);
    const evidence = new Map<string, string[]>();
    for (const work of between)
      for (const id of isCoCited ? work.references : work.citedBy)
        if (id !== of.id) evidence.set(id, [...(evidence.get(id) ?? []), work.id]);
    const most = [...evidence].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1)).slice(0, 50);
    expect(data!.paper.list.truncation).toBeNull();
    expect(data!.paper.list.edges.map((edge: any) => [idOf(edge.node), edge.evidenceCount])).toEqual(
      most.map(([id, papers]) => [id, papers.length]),
    );
    for (const [i, edge] of data!.paper.list.edges.entries()) {
      const papers = sorted(
        most[i]![1].map((id) => works.of(id)),
        'NEWEST',
      ).slice(0, 100);
      expect(edge.evidence.map(idOf)).toEqual(papers.map(({ id }) => id));
    }
  });

  test('chains of joint papers from an author, as long as the files say', async () => {
    const layers = works.collaborators(KIRSCHBAUM);
    const known = layers.map((layer) => layer.filter((author) => /^A/.test(author)).sort());
    const targets = known.flatMap((layer, length) =>
      [layer[0]!, layer.at(-1)!].map((to) => ({ to, length })),
    );
    expect(targets.length).toBeGreaterThan(6);
    const id = '{ ... on Author { externalIds { openalex } } ... on Paper { externalIds { openalex } } }';
    const { data, errors } = await ask(
      db(),
      `{ author(id: "${KIRSCHBAUM}") { ${targets.map(
        ({ to }, i) =>
          `t${i}: collaborationPath(to: "${to}") { truncation { note } paths { steps { from ${id} to ${id} } } }`,
      )} } }`,
    );
    expect(errors).toBeUndefined();
    for (const [i, { to, length }] of targets.entries()) {
      const { truncation, paths } = data!.author[`t${i}`];
      expect([to, truncation, paths.map(({ steps }: any) => steps.length)]).toEqual([
        to,
        null,
        length > 6 ? [] : [2 * length],
      ]);
      for (const { steps } of paths)
        for (const { from, to: next } of steps) {
          const [a, b] = [from, next].map(({ externalIds }: any) => externalIds.openalex);
          const [author, work] = a.startsWith('A') ? [a, b] : [b, a];
          expect(works.of(work).authors).toContain(author);
        }
    }
  }, 120_000);

  test('two lists deep: the references of citing papers, each filtered by itself', async () => {
    const where = { year: { from: 2018 }, isOpenAccess: true };
    const inner = { isPlaceholder: false, citedBy: { atLeast: { count: 40, of: { citing: SWITCHING } } } };
    const { data, errors } = await ask(
      db(),
      `query ($where: PaperFilter, $inner: PaperFilter) { paper(id: "${SWITCHING}") {
        citations(first: 100, where: $where, orderBy: TITLE) { totalCount nodes { externalIds { openalex }
          references(where: $inner, orderBy: MOST_CITED, first: 5) { totalCount nodes { externalIds { openalex } } } } } } }`,
      { where, inner },
    );
    expect(errors).toBeUndefined();
    const isRecent = ({ year: of, line }: Work) => among(of, 2018, 9999) && line!.open_access.is_oa;
    const isCore = ({ line, citedBy }: Work) =>
      !!line && [...citedBy].filter((id) => works.of(id).references.has(SWITCHING)).length >= 40;
    const outer = sorted(works.citations(SWITCHING).filter(isRecent), 'TITLE');
    const idsOf = (list: Work[]) => list.map(({ id }) => ({ externalIds: { openalex: id } }));
    expect(data!.paper.citations).toEqual({
      totalCount: outer.length,
      nodes: outer.slice(0, 100).map((work) => {
        const core = sorted(works.references(work.id).filter(isCore), 'MOST_CITED');
        return {
          ...idsOf([work])[0],
          references: { totalCount: core.length, nodes: idsOf(core.slice(0, 5)) },
        };
      }),
    });
  });
}
