import { safeHtml } from '../../src/content/safe-html.ts';
import { loadsOf } from '../content/html-faults.ts';
import type { HtmlRenderer, Way } from './render-html.ts';
import { asBrowsersWrite } from './render-html.ts';

const AT_ONCE = 80;

/** What a browser did with mails that had been made safe. */
export interface Rendered {
  readonly count: number;
  /** Scripts that ran, in words. */
  readonly executions: readonly string[];
  /** Addresses that were asked for. */
  readonly requests: readonly string[];
  /** Whatever else a safe mail does not do; each with the mail, where it can be told. */
  readonly faults: readonly string[];
}

/** Makes mails safe and shows them all in a browser, some at once. */
export async function renderSafely(
  renderer: HtmlRenderer,
  mails: readonly string[],
  { keepRemote, way }: { readonly keepRemote: boolean; readonly way: Way },
): Promise<Rendered> {
  const executions: string[] = [];
  const requests: string[] = [];
  const faults: string[] = [];
  const show = async (sources: readonly string[]): Promise<void> => {
    const outputs = sources.map((html) => safeHtml(html, { keepRemote, files: [] }).pieces.join(''));
    const found = await renderer.render(outputs, way);
    const mayLoad = new Set(outputs.flatMap((html) => loadsOf(html).images));
    const wrong = [
      ...found.executions,
      ...found.ways,
      ...found.displaced,
      ...found.requests.filter((url) => !mayLoad.has(url)).map((url) => `asked for ${url}`),
      ...outputs
        .filter((html, index) => found.read[index] !== asBrowsersWrite(html))
        .map((html) => `read otherwise: ${html}`),
    ];
    // To tell which of them it was.
    if (wrong.length > 0 && sources.length > 1) {
      for (const one of sources) await show([one]);
      return;
    }
    executions.push(...found.executions);
    requests.push(...found.requests);
    faults.push(...wrong.map((fault) => `${fault} -- ${JSON.stringify(sources).slice(0, 300)}`));
  };
  for (let at = 0; at < mails.length; at += AT_ONCE) await show(mails.slice(at, at + AT_ONCE));
  return { count: mails.length, executions, requests, faults };
}
