import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../helpers/chromium.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { CreateInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

describe.runIf(hasChromium('GraphiQL'))('GraphiQL, in a browser without network', () => {
  let gateway: TestGateway;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const sockets: string[] = [];
  const violations: string[] = [];

  beforeAll(async () => {
    gateway = await startTestGateway();
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
    });
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await page.route('**/*', (route) => {
      if (route.request().url().startsWith(gateway.app.url)) return route.continue();
      outside.push(route.request().url());
      return route.abort();
    });
  });
  afterAll(async () => {
    await browser?.close();
    await gateway?.[Symbol.asyncDispose]();
  });

  const shown = (text: string) =>
    waitFor(`"${text}" on the page`, async () => (await page.innerText('body')).includes(text));
  const execute = () => page.click('.graphiql-execute-button');

  test('opens with an operation that runs as it stands', async () => {
    await page.goto(gateway.url);
    await page.waitForSelector('.graphiql-execute-button');
    await execute();
    await shown('@sandbox.test');
    expect(await page.locator('.graphiql-tab-button').allInnerTexts()).toEqual([
      'CreateInbox',
      'ShowInbox',
      'Watch',
      'WaitForMessage',
    ]);
  });

  test('subscribes over a WebSocket and shows a mail as it comes', async () => {
    const address = (await gateway.ask(CreateInbox)).data.createInbox.inbox?.address as string;
    const query = `subscription Live { messageReceived(inbox: "${address}") { message { subject } } }`;
    await page.goto(`${gateway.url}?query=${encodeURIComponent(query)}`);
    await page.waitForSelector('.graphiql-execute-button');
    await execute();
    await waitFor('the feed', () => gateway.app.activity.watchers === 1);
    await gateway.mail({ to: address, subject: 'straight-into-the-page' });
    await shown('straight-into-the-page');
    expect(sockets).toContain(gateway.url.replace('http', 'ws'));
  });

  test('keeps to a policy under which nothing runs but its own script', async () => {
    const policy = (await page.goto(gateway.url))?.headers()['content-security-policy'] ?? '';
    await page.waitForSelector('.graphiql-execute-button');
    expect(violations).toEqual([]);
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]{44}'(?: 'sha256-[\w+/=]{44}')*;/);
    await page.evaluate(() => {
      const script = Object.assign(document.createElement('script'), { textContent: 'document.title = "in"' });
      document.body.append(script);
    });
    await waitFor('the violation', () => violations.length > 0);
    expect(await page.title()).not.toBe('in');
  });

  test('asks nobody but the gateway for anything', () => {
    expect(outside).toEqual([]);
  });
});
