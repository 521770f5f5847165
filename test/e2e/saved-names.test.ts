import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../helpers/chromium.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, startTestGateway } from '../helpers/gateway.ts';
import { CreateInbox, ShowInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { LINK_KEY, sealedLink } from '../helpers/sealed-link.ts';
import type { Upstream } from '../helpers/upstream.ts';
import { startUpstream } from '../helpers/upstream.ts';

const BYTES = 'the bytes of the file';
/** One sign of three, joined by characters that Chromium has in no name. */
const FAMILY = '👨‍👩‍👧';

describe.runIf(hasChromium('saved names'))('a browser that clicks a link saves the file', () => {
  let folder: string;
  let browser: Browser;
  let devtools: CDPSession;
  let page: Page;
  let upstream: Upstream;
  let gateway: TestGateway;
  let sandbox: TestGateway;

  beforeAll(async () => {
    upstream = await startUpstream((request, response) => {
      const isPage = request.url === '/page';
      response.setHeader('content-type', isPage ? 'text/html' : 'application/octet-stream');
      response.end(isPage ? '<a>the file</a>' : BYTES);
    });
    gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, LINK_KEYS: LINK_KEY });
    sandbox = await startTestGateway();
    folder = await mkdtemp(join(tmpdir(), 'tempmail-saved-'));
    browser = await launchChromium();
    page = await browser.newPage();
    devtools = await browser.newBrowserCDPSession();
    const { targetInfos } = await devtools.send('Target.getTargets');
    const { browserContextId } = targetInfos.find(({ type }) => type === 'page') ?? {};
    // As a person's browser does, it saves under the name that it makes of the headers.
    await devtools.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
      ...(browserContextId ? { browserContextId } : {}),
    });
  });
  afterEach(async () => {
    for (const name of await readdir(folder)) await rm(join(folder, name));
  });
  afterAll(async () => {
    await browser?.close();
    await gateway?.[Symbol.asyncDispose]();
    await sandbox?.[Symbol.asyncDispose]();
    await upstream?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  /** Clicks a link on a page of another site, and gives the file that came of it. */
  async function click(url: string) {
    await page.goto(`${upstream.url}/page`);
    await page.locator('a').evaluate((anchor, href) => anchor.setAttribute('href', href), url);
    const done = new Promise<void>((resolve, reject) => {
      devtools.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
        if (state === 'canceled') reject(new Error('The download was cancelled'));
      });
    });
    await page.click('a');
    await done;
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    expect(page.url()).toBe(`${upstream.url}/page`);
    return { name: names[0] as string, text: await readFile(join(folder, names[0] as string), 'utf8') };
  }

  const rtl = 'invoice\u202efdp.exe';
  test.each([
    ['report.pdf', 'report.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\r\nSet-Cookie: x', 'a__Set-Cookie_ x'],
    ['файл «1».pdf', 'файл «1».pdf'],
    ['x'.repeat(300), 'x'.repeat(200)],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
    [`${'日'.repeat(150)}.pdf`, `${'日'.repeat(65)}.pdf`],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['COM1 .log', '_COM1 .log'],
    [`😀 ${FAMILY}.png`, '😀 👨_👩_👧.png'],
    ['', 'attachment'],
    ['..', 'attachment'],
    ['.htaccess', 'htaccess'],
    ['trailing. . ', 'trailing'],
    [rtl, 'invoice_fdp.exe'],
    ['a%2f..%2fb.txt', 'a%2f..%2fb.txt'],
    ['a"b;c\'d.txt', "a_b;c'd.txt"],
    ['C:\\Windows\\x.ini', 'C__Windows_x.ini'],
    ['\u0000\u001f\u007f.bin', '___.bin'],
    ['\ud800\udc00 \ud83d.bin', '\ud800\udc00 \ufffd.bin'],
    ['page.html', 'page.html'],
    ['picture.svg', 'picture.svg'],
    ['no extension', 'no extension'],
  ])('that is named %j as %j', async (filename, saved) => {
    const url = await sealedLink(gateway.app.url, { key: 'a-key', messageId: 'm1', ref: 'file', filename });
    expect(await click(url)).toEqual({ name: saved, text: BYTES });
  });

  test.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['файл «1».pdf', 'файл «1».pdf'],
    [`😀 ${FAMILY}.png`, '😀 👨_👩_👧.png'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
    ['CON', '_CON'],
    [rtl, 'invoice_fdp.exe'],
    ['a"b;c\'d.txt', "a_b;c'd.txt"],
  ])('that came by mail as %j as %j', async (filename, saved) => {
    const address = (await sandbox.ask(CreateInbox, {}, KEY_1)).data.createInbox.inbox?.address as string;
    await sandbox.mail({ to: address, attachments: [{ filename, content: BYTES, contentType: 'application/pdf' }] });
    const file = await waitFor('the mail', async () => {
      const { data } = await sandbox.ask(ShowInbox, { address });
      return data.inbox?.messages.nodes[0]?.attachments[0];
    });
    expect(await click(file.url)).toEqual({ name: saved, text: BYTES });
  });
});
