import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { runByHand } from '../../by-hand.ts';
import { QUESTIONS } from '../questions/index.ts';
import { inputOf, type Way } from './way.ts';

/** One hand-written statement, sent in an auto-commit transaction: what the others are measured by. */
export const bareDriver: Way = {
  name: 'bare driver',
  body: (question, target) => ({ name: question.name, input: inputOf(question, target) }),
  async open(driver) {
    const answer = (body: object) => {
      const { name, input } = body as Body;
      return runByHand(driver, STATEMENTS.get(name)!, input);
    };
    return { answer, listener: (request, response) => void respond(request, response, answer) };
  },
};

type Body = { name: string; input: object };

const STATEMENTS = new Map(QUESTIONS.map(({ name, cypher }) => [name, cypher]));

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
