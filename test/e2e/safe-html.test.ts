import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { safeHtml } from '../../src/content/safe-html.ts';
import { hostile, remoteMails } from '../content/hostile-html.ts';
import { hasChromium } from '../helpers/chromium.ts';
import type { Way } from '../helpers/render-html.ts';
import { HtmlRenderer } from '../helpers/render-html.ts';
import { renderSafely } from '../helpers/render-safe-html.ts';

const MINUTES = 60_000;
const none = { executions: [], faults: [] };

/** Pieces of the hostile mails, cut anywhere and put together anew; the same each time. */
const mixtures = fc.sample(
  fc
    .array(
      fc.constantFrom(...hostile, ...remoteMails).chain((html) => fc.nat(html.length).map((end) => html.slice(0, end))),
      { minLength: 2, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
  { numRuns: 150, seed: 21 },
);

describe.runIf(hasChromium('safe HTML'))('safe HTML, in a browser and in pages without a policy', () => {
  let renderer: HtmlRenderer;

  beforeAll(async () => {
    renderer = await HtmlRenderer.open();
  });
  afterAll(async () => {
    await renderer?.[Symbol.asyncDispose]();
  });

  test('the pages tell when a mail does run, load, leave or lie over something', async () => {
    const render = (html: string) => renderer.render([html], 'server');
    expect((await render('<img src=x onerror=ran()>')).executions).not.toEqual([]);
    expect((await render('<p onwheel=alert(1)>x')).executions).not.toEqual([]);
    expect((await render('<p style="background:url(//far.example/x)">x')).requests).toEqual(['http://far.example/x']);
    expect((await render('<iframe src=//far.example/></iframe>')).ways).not.toEqual([]);
    expect((await render('<meta http-equiv=refresh content="0;url=//far.example/">')).ways).not.toEqual([]);
    expect((await render('<a href=javascript:ran()>x</a>')).ways).not.toEqual([]);
    expect((await render('</td><td><p>x')).displaced).not.toEqual([]);
    expect((await render('</td></tr></table><p>x')).read).toEqual(['']);
    expect((await render('<div style="position:fixed;inset:0">x')).displaced).not.toEqual([]);
    expect((await render('<div style="margin:-99px;height:999px;position:relative">x')).displaced).not.toEqual([]);
  });

  const ways: Way[] = ['innerHTML', 'server'];
  describe.each(ways)('put there by %s', (way) => {
    test(
      'runs nothing, loads nothing and stays in its place',
      async () => {
        const rendered = await renderSafely(renderer, [...hostile, ...remoteMails, ...mixtures], {
          keepRemote: false,
          way,
        });
        expect(rendered).toMatchObject({ ...none, requests: [] });
      },
      3 * MINUTES,
    );

    test(
      'loads only the images that it lists where they are kept',
      async () => {
        const rendered = await renderSafely(renderer, [...hostile, ...remoteMails, ...mixtures], {
          keepRemote: true,
          way,
        });
        expect(rendered).toMatchObject(none);
        expect(rendered.requests).toContain('https://far.example/a.png');
        expect(rendered.requests).toContain('https://far.example/m.png');
      },
      3 * MINUTES,
    );
  });

  test('shows attached images from the links that are put in, and nothing else', async () => {
    const { pieces, files } = safeHtml(
      '<img src=cid:a.png><p style="background:url(cid:b.png)">x</p><img src=//far.example/c.png><img src=cid:gone>',
      { keepRemote: false, files: ['a', 'b'].map((name) => ({ filename: `${name}.png`, extension: 'png' })) },
    );
    const html = pieces.reduce((text, piece, index) => `${text}https://files.test/${files[index - 1]}${piece}`);
    const { executions, requests, ways } = await renderer.render([html], 'server');
    expect({ executions, requests, ways }).toEqual({
      executions: [],
      requests: ['https://files.test/0', 'https://files.test/1'],
      ways: [],
    });
  });
});
