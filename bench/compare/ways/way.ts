import type { RequestListener } from 'node:http';
import type { Driver } from '../../../cypher/driver.ts';
import type { Question, Target, Variables } from '../question.ts';

/** One way to have questions answered. */
export type Way = {
  name: string;
  /** What a client posts for a question; null: it cannot be asked this way. */
  body(question: Question, target: Target): object | null;
  /** Loads what it stands on only now: each way's memory over HTTP is its own. */
  open(driver: Driver): Promise<Opened>;
  /** Whether it must do with the statements that the question names. */
  isBounded?: boolean;
  /** What a client makes of the data to have what was asked; left out: it is that. */
  arrange?(question: Question, data: Record<string, unknown>): unknown;
};

/** A way that stands on a database. */
export type Opened = {
  /** Answers in process: the text that would be sent. */
  answer(body: object): Promise<string>;
  /** Answers over HTTP. */
  listener: RequestListener;
};

/** Of Yoga, as far as it is used here. */
type Yoga = RequestListener & {
  fetch(url: string, init: RequestInit): Promise<Response> | Response;
};

/** A GraphQL server. */
export const overYoga = (yoga: unknown): Opened => ({
  listener: yoga as Yoga,
  async answer(body) {
    const response = await (yoga as Yoga).fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.text();
  },
});

/** What a statement or a library takes for a question of this paper. */
export function inputOf(question: Question, target: Target): Variables {
  const variables = question.variables(target);
  return question.input?.(variables) ?? variables;
}
