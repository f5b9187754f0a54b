import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { envSchema, readEnv } from '../../server/env.ts';

const example = parseEnv(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8'));
const messageOf = (source: Record<string, string>) => {
  try {
    readEnv(source);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('no error');
};

describe('.env.example', () => {
  test('names exactly the variables that are read', () => {
    expect(new Set(Object.keys(example))).toEqual(new Set(Object.keys(envSchema.shape)));
  });

  test('holds the defaults', () => {
    expect(readEnv(example)).toEqual(readEnv({}));
  });
});

test("the README's table names exactly the variables that are read", () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const named = [...readme.matchAll(/^\| (`[A-Z\d_]+`(?:, `[A-Z\d_]+`)*) \|/gm)].flatMap(([, names]) =>
    names!.replaceAll('`', '').split(', '),
  );
  expect(named.sort()).toEqual(Object.keys(envSchema.shape).sort());
});

describe('readEnv', () => {
  test('an empty environment gives the defaults', () => {
    expect(readEnv({})).toMatchInlineSnapshot(`
{
  "CITEWEAVE_HOME": ".citeweave",
  "CITEWEAVE_SAMPLE": "on",
  "CONTACT_EMAIL": undefined,
  "CROSSREF_API_KEY": undefined,
  "CROSSREF_URL": "https://api.crossref.org",
  "EMBEDDING_KEY": undefined,
  "EMBEDDING_MODEL": undefined,
  "EMBEDDING_URL": undefined,
  "HOST": "127.0.0.1",
  "LOG_LEVEL": "info",
  "NEO4J_DATABASE": "neo4j",
  "NEO4J_PASSWORD": undefined,
  "NEO4J_URI": undefined,
  "NEO4J_USERNAME": "neo4j",
  "OPENALEX_API_KEY": undefined,
  "OPENALEX_URL": "https://api.openalex.org",
  "PORT": 4000,
  "READ_AHEAD": "on",
  "RESPONSE_CACHE": "on",
  "SEMANTIC_SCHOLAR_API_KEY": undefined,
  "SEMANTIC_SCHOLAR_URL": "https://api.semanticscholar.org/graph/v1",
  "TRUSTED_DOCUMENTS": undefined,
  "TRUSTED_ONLY": "off",
  "WORKERS": 1,
}
`);
  });

  test('an empty string counts as unset', () => {
    expect(readEnv({ HOST: '', PORT: '', NEO4J_URI: '', LOG_LEVEL: '' })).toEqual(readEnv({}));
  });

  test('values are typed', () => {
    const env = readEnv({ PORT: '0', NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'x', OTHER: 'y' });
    expect(env).toMatchObject({ PORT: 0, NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'x' });
    expect(env).not.toHaveProperty('OTHER');
  });

  const uris = 'bolt://host:port or neo4j://host:port (also +s, +ssc), without user and password';
  const levels = 'fatal, error, warn, info, debug, trace, silent';

  test.each<[Record<string, string>, string]>([
    [{ PORT: 'http' }, 'PORT is "http"; allowed: a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT is "65536"; allowed: a whole number from 0 to 65535'],
    [
      { EMBEDDING_URL: 'localhost' },
      'EMBEDDING_URL is "localhost"; allowed: http(s)://host/path, without user and password | EMBEDDING_MODEL is not set; allowed: the name of a model, because EMBEDDING_URL is set',
    ],
    [
      { TRUSTED_ONLY: 'on' },
      'TRUSTED_DOCUMENTS is not set; allowed: a file of documents, because TRUSTED_ONLY is on',
    ],
    [
      { EMBEDDING_URL: 'http://a/b' },
      'EMBEDDING_MODEL is not set; allowed: the name of a model, because EMBEDDING_URL is set',
    ],
    [
      { EMBEDDING_KEY: 'se cret' },
      'EMBEDDING_KEY has a value that is not allowed; allowed: a key without blanks',
    ],
    [
      { OPENALEX_API_KEY: 'se cret' },
      'OPENALEX_API_KEY has a value that is not allowed; allowed: a key without blanks',
    ],
    [{ CONTACT_EMAIL: 'nobody' }, 'CONTACT_EMAIL is "nobody"; allowed: an e-mail address'],
    [{ PORT: ' ' }, 'PORT is " "; allowed: a whole number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, `LOG_LEVEL is "loud"; allowed: ${levels}`],
    [{ CITEWEAVE_SAMPLE: 'yes' }, 'CITEWEAVE_SAMPLE is "yes"; allowed: on, off'],
    [
      { NEO4J_URI: 'http://localhost', NEO4J_PASSWORD: 'hidden' },
      `NEO4J_URI is "http://localhost"; allowed: ${uris}`,
    ],
    [
      { NEO4J_URI: 'bolt://neo4j:hidden@localhost', NEO4J_PASSWORD: 'hidden' },
      `NEO4J_URI is "bolt://…@localhost"; allowed: ${uris}`,
    ],
    [
      { NEO4J_URI: 'bolt://localhost:7687' },
      'NEO4J_PASSWORD is not set; allowed: any password, because NEO4J_URI is set',
    ],
    [
      { PORT: '-1', LOG_LEVEL: 'I\nNFO' },
      `PORT is "-1"; allowed: a whole number from 0 to 65535 | LOG_LEVEL is "I\\nNFO"; allowed: ${levels}`,
    ],
  ])('%j is refused in one line that says what is allowed', (source, message) => {
    expect(messageOf(source)).toBe(message);
  });
});
