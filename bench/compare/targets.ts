import type { Driver } from '../../cypher/driver.ts';
import type { Question, Target } from './question.ts';

const PAPERS = 400;
const HUBS = 30;

/** Papers with a record, titled and dated. */
const KNOWN = 'MATCH (p:Full) WHERE p.title IS NOT NULL AND p.year IS NOT NULL';

/** Every so manieth paper of those that are cited, but not by very many, and cite others; the same at every call. */
const SOME = `${KNOWN} AND 5 <= p.heldCitationCount <= 500 AND EXISTS { (p)-[:CITES]->() }
WITH p ORDER BY p.key
WITH collect(p) AS found
UNWIND range(0, size(found) - 1, 1 + size(found) / $in.papers) AS place
WITH found[place] AS p
RETURN collect(p {.key, .title, .year}) AS targets`;

const MOST_CITED = `${KNOWN}
WITH p ORDER BY p.heldCitationCount DESC, p.key LIMIT $in.papers
RETURN collect(p {.key, .title, .year}) AS targets`;

/** What questions are asked of in this graph: many papers, or the most cited ones, the hub first. */
export async function targetsOf(driver: Driver): Promise<Record<Question['of'], Target[]>> {
  const session = driver.session({ database: 'neo4j' });
  const read = async (text: string, papers: number) => {
    const { records } = await session.run(text, { in: { papers: BigInt(papers) } });
    return records[0]!.get('targets') as Target[];
  };
  try {
    return { papers: await read(SOME, PAPERS), hub: await read(MOST_CITED, HUBS) };
  } finally {
    await session.close();
  }
}
