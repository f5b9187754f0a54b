import { expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { useServer } from './serve.ts';

const { url } = useServer();
const audits = serverAudits({ url, fetchFn: fetch });

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  },
);
