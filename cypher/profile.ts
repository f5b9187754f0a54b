/** What a statement costs: its plan, and how much it reads of the store. */
import type { Driver } from 'neo4j-driver';
import { type Input, toBolt } from './db.ts';

/** An operator of a plan: `NodeUniqueIndexSeek`, and what it reads. */
export type Operator = { name: string; details: string };

/** Memory in bytes, at its highest. */
export type Profile = { hits: number; memory: number; rows: unknown; operators: Operator[] };

type Plan = {
  operatorType: string;
  arguments: Record<string, unknown>;
  children: Plan[];
  dbHits?: number;
};

const flat = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(flat)];
const operatorsOf = (plan: Plan): Operator[] =>
  flat(plan).map(({ operatorType, arguments: { Details } }) => ({
    name: operatorType.replace(/@.*/, ''),
    details: String(Details ?? ''),
  }));

const run = async (driver: Driver, text: string, parameters: object) => {
  const session = driver.session({ database: 'neo4j' });
  try {
    return await session.run(text, parameters);
  } finally {
    await session.close();
  }
};

/** The plan of a statement as it would be run; nothing is. */
export async function explain(driver: Driver, text: string, input: Input = {}): Promise<Operator[]> {
  const { summary } = await run(driver, `EXPLAIN ${text}`, { in: toBolt(input) });
  return operatorsOf(summary.plan as unknown as Plan);
}

/** Runs a statement and counts what it reads of the store. */
export const profile = (driver: Driver, text: string, input: Input): Promise<Profile> =>
  profileSent(driver, text, { in: toBolt(input) });

/** The same of a statement with its parameters as they are sent. */
export async function profileSent(driver: Driver, text: string, parameters: object): Promise<Profile> {
  const { records, summary } = await run(driver, `PROFILE ${text}`, parameters);
  const plan = summary.profile as unknown as Plan;
  return {
    hits: flat(plan).reduce((sum, { dbHits }) => sum + Number(dbHits ?? 0), 0),
    memory: Number(plan.arguments.GlobalMemory ?? 0),
    rows: records[0]?.toObject().rows,
    operators: operatorsOf(plan),
  };
}
