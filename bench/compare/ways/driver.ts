import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { toBolt } from '../../../cypher/db.ts';
import type { Driver } from '../../../cypher/driver.ts';
import { QUESTIONS } from '../questions/index.ts';
import { inputOf, type Way } from './way.ts';

/** One hand-written statement, sent in an auto-commit transaction: what the others are measured by. */
export const bareDriver: Way = {
  name: 'bare driver',
  body: (question, target) => ({ name: question.name, input: inputOf(question, target) }),
  async open(driver) {
    const answer = async (body: object) => JSON.stringify({ data: await run(driver, body as Body) });
    return { answer, listener: (request, response) => void respond(request, response, answer) };
  },
};

type Body = { name: string; input: object };

const STATEMENTS = new Map(QUESTIONS.map(({ name, cypher }) => [name, cypher]));

async function run(driver: Driver, { name, input }: Body): Promise<unknown> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(STATEMENTS.get(name)!, { in: toBolt(input) });
    return records[0]!.get('data');
  } finally {
    session.close().catch(() => {});
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (body: object) => Promise<string>,
) {
  try {
    const sent = Buffer.from(await answer(JSON.parse(await text(request))));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': sent.length });
    response.end(sent);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}
