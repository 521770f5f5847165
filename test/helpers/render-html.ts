import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** How a page gets a mail: put into it by script, or written into it by its server. */
export type Way = 'innerHTML' | 'server';

/** What went wrong with the mails of a page, in words, and what they asked of the network. */
export interface Findings {
  /** Dialogs, marks on the console, errors of scripts. */
  executions: string[];
  /** All that was asked for but the page itself. */
  requests: string[];
  /** Navigations, frames, popups, links that are not as they should be. */
  ways: string[];
  /** What of the page is not where it was. */
  displaced: string[];
  /** Each mail as the browser reads it. */
  read: string[];
}

const PAGE = 'http://host.test/';
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
/** Lets the browser lay out the page, ask for what that needs, and run what was set off. */
const ANIMATION_FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))';
const inThePage = readFileSync(new URL('host-page.js', import.meta.url), 'utf8');

/** Shows mails in a real browser, in pages that no policy protects, and does to them what can be done. */
export class HtmlRenderer {
  readonly #browser: Browser;

  static async open(): Promise<HtmlRenderer> {
    // Whatever escapes the routes below still reaches nobody.
    return new HtmlRenderer(await launchChromium('--host-resolver-rules=MAP * ~NOTFOUND'));
  }

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  get version(): string {
    return this.#browser.version();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
  }

  /** Shows these mails, in one page. */
  async render(mails: readonly string[], way: Way): Promise<Findings> {
    const found: Findings = { executions: [], requests: [], ways: [], displaced: [], read: [] };
    const context = await this.#browser.newContext({ viewport: { width: 1_000, height: 700 } });
    try {
      await this.#watch(context, found, pageWith(mails, way));
      const page = await context.newPage();
      const pages = context.pages().length;
      context.on('page', (popup) => found.ways.push(`popup ${popup.url()}`));
      page.on('pageerror', (error) => found.executions.push(`error ${error.message}`));
      await page.addInitScript(inThePage);
      // A script that runs leaves a mark, under the names that mails try.
      await page.addInitScript(
        `for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => console.log('RAN ' + name);`,
      );
      await page.goto(PAGE);
      page.on('framenavigated', (frame) => found.ways.push(`navigated to ${frame.url()}`));
      if (way === 'innerHTML') await page.evaluate(`showMails(${JSON.stringify(mails)})`);
      found.read = await page.evaluate<string[]>('readMails()');
      await page.evaluate(ANIMATION_FRAMES);
      found.displaced.push(...(await page.evaluate<string[]>('findDisplaced()')));
      await page.evaluate('touchMails()');
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, 200);
      for (let key = 0; key < 3; key++) await page.keyboard.press('Tab');
      found.ways.push(...(await page.evaluate<string[]>('clickMails()')));
      await page.evaluate(ANIMATION_FRAMES);
      if (page.frames().length > 1) found.ways.push(`${page.frames().length - 1} frames`);
      if (context.pages().length > pages) found.ways.push(`${context.pages().length - pages} more pages`);
      found.displaced.push(...(await page.evaluate<string[]>('findDisplaced()')));
    } catch (error) {
      // A page that went elsewhere answers no more.
      found.ways.push(`page lost: ${error instanceof Error ? error.message : error}`);
    } finally {
      await context.close();
    }
    return found;
  }

  async #watch(context: BrowserContext, found: Findings, document: string): Promise<void> {
    context.on('dialog', (dialog) => {
      found.executions.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    context.on('console', (message) => {
      if (message.text().startsWith('RAN')) found.executions.push(message.text());
    });
    context.on('weberror', (error) => found.executions.push(`error ${error.error().message}`));
    await context.route('**/*', (route) => {
      const request = route.request();
      if (request.url() === PAGE && request.isNavigationRequest()) {
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: document });
      }
      found.requests.push(request.url());
      if (request.resourceType() !== 'image') {
        found.ways.push(`${request.resourceType()} asked for: ${request.url()}`);
        return route.abort();
      }
      return route.fulfill({ contentType: 'image/gif', body: PIXEL });
    });
  }
}

/** A page of hosts, each with one mail and with buttons above, below and beside it. */
function pageWith(mails: readonly string[], way: Way): string {
  const hosts = mails.map((mail, index) => {
    const start = `<div class=host data-index=${index}>`;
    // By script into a block of some size; by the server into a cell of the page's own table, which is easier to break out of.
    return way === 'innerHTML'
      ? `${start}<button>above</button><div style="display:flex"><div style="flex:0 0 600px"><div class=mail></div></div>
         <button style="flex:none;align-self:flex-start">beside</button></div><button>below</button></div>`
      : `${start}<button>above</button><ul><li><table><tr><td class=mail>${mail}</td><td><button>beside</button></td></tr></table>
         </li></ul><button>below</button></div>`;
  });
  return `<!doctype html><meta charset=utf-8><title>Host</title><body data-count=${mails.length}>${hosts.join('\n')}`;
}

/** HTML as a browser writes it, of HTML as it is made safe. */
export const asBrowsersWrite = (html: string): string => html.replaceAll(' />', '>').replaceAll('\u00A0', '&nbsp;');
