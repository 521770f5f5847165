import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../helpers/chromium.ts';
import { attacks, serveForeignPages } from '../helpers/foreign-page.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import type { Listening } from '../helpers/listen.ts';
import { waitFor } from '../helpers/sandbox.ts';

const QUERY = '{ domains { name } }';
const MUTATION = 'mutation { createInbox { inbox { address } } }';
const isThere = hasChromium('foreign pages');
const names = Object.keys(attacks('http://graph', QUERY, MUTATION));

let browser: Browser;
beforeAll(async () => {
  if (isThere) browser = await launchChromium();
});
afterAll(() => browser?.close());

// On loopback no key is asked for: what reaches the graph from a page is executed with the first account's.
describe.runIf(isThere).each([
  ['with GraphiQL', 'true'],
  ['without GraphiQL', 'false'],
])('a gateway on loopback, %s', (_, graphiql) => {
  let gateway: TestGateway;
  let pages: Listening;

  beforeAll(async () => {
    gateway = await startTestGateway({ GRAPHIQL: graphiql });
    pages = await serveForeignPages(() => Object.values(attacks(gateway.url, QUERY, MUTATION)));
  });
  afterAll(async () => {
    await pages?.close();
    await gateway?.[Symbol.asyncDispose]();
  });

  const calls = async () => (await gateway.calls()).total;

  test.each([
    ['another port of its host', '127.0.0.1'],
    ['another host', 'localhost'],
  ])('executes nothing that a page of %s has a browser send, or links to', async (_, host) => {
    const before = await calls();
    const page = await browser.newPage();
    const site = pages.url.replace('127.0.0.1', host);
    await page.goto(site);
    const over = () => page.evaluate(() => [...(globalThis as unknown as { over: Set<string> }).over].map(Number));
    await waitFor('all of them', async () => (await over()).length === names.length).catch(async () => {
      const done = await over();
      throw new Error(`No end of: ${names.filter((_, at) => !done.includes(at)).join(', ')}`);
    });
    // A link that is followed, at last.
    await page.evaluate(
      (url) => {
        location.href = url;
      },
      `${gateway.url}?query=${encodeURIComponent(QUERY)}`,
    );
    await page.waitForURL(`${gateway.url}*`, { waitUntil: 'commit' });
    await page.close();
    expect(await calls()).toBe(before);
  });

  test('executes what its own pages send', async () => {
    const before = await calls();
    // The page has a policy that lets it ask for nothing.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${gateway.app.url}/health`);
    const status = await page.evaluate(
      async ([body]) => {
        const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: body as string };
        return (await fetch('/graphql', init)).status;
      },
      [JSON.stringify({ query: MUTATION })],
    );
    await page.close();
    expect([status, (await calls()) - before]).toEqual([200, 1]);
  });
});
