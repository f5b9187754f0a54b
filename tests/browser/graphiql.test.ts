import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { tabs } from '../../server/tabs.ts';
import { onlySample } from '../http/sample.ts';
import { useServer } from '../http/serve.ts';

const PROGRAM = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const there = existsSync(PROGRAM);
if (!there) process.stderr.write(`GraphiQL is not tested: no Chromium at ${PROGRAM} (CHROMIUM_PATH)\n`);

(there ? describe : describe.skip)('GraphiQL in Chromium', () => {
  const { url } = useServer(onlySample);
  const elsewhere: string[] = [];
  const problems: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: PROGRAM, args: FLAGS });
    page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('request', (request) => {
      const to = new URL(request.url());
      if (/^https?:$/.test(to.protocol) && to.origin !== new URL(url()).origin) elsewhere.push(request.url());
    });
    await page.goto(url());
    await page.locator('.graphiql-execute-button').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** GraphiQL knows a tab's operation a moment after the tab is opened: until then it refuses, so press again. */
  async function execute(name: string): Promise<Response> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const answered = page
        .waitForResponse((response) => response.request().postDataJSON()?.operationName === name, {
          timeout: 2_000,
        })
        .catch(() => undefined);
      await page.locator('.graphiql-execute-button').click();
      const response = await answered;
      if (response) return response;
    }
    throw new Error(`${name} was not sent`);
  }

  test('is titled and opens with a tab for each question', async () => {
    expect(await page.title()).toBe('Citeweave');
    expect(await page.locator('.graphiql-tab-button').count()).toBe(tabs.length);
  });

  const names = tabs.map(({ query }) => /query (\w+)/.exec(query)![1]!);
  test.each(names.map((name, i) => [name, i] as const))('%s answers', async (name, i) => {
    await page.locator('.graphiql-tab-button').nth(i).click();
    const answer = (await (await execute(name)).json()) as { data?: object; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data!)).not.toContain(null);
    await page.locator('.graphiql-response', { hasText: 'data' }).waitFor();
  });

  test('shows the documentation of the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
    await page.getByText('Questions to the graph').waitFor();
  });

  test('works without any other server and without an error in the page', () => {
    expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
  });
});
