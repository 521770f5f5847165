import { safeHtml } from '../../src/content/safe-html.ts';
import { table } from '../live/figures.ts';
import { realMails } from './real-mails.ts';
import { worstMails } from './worst-mails.ts';

/** Milliseconds that it takes, the least of several runs once the code is warm, and what came of it. */
function measure(html: string): readonly [ms: number, outcome: string] {
  let least = Number.POSITIVE_INFINITY;
  let outcome = '';
  const runs = html.length > 100_000 ? 4 : 25;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    try {
      const { pieces } = safeHtml(html, { keepRemote: true, files: [{ filename: 'a.png', extension: 'png' }] });
      outcome = `${kilobytes(pieces.join(''))} KB`;
    } catch (error) {
      outcome = error instanceof Error ? error.message : String(error);
    }
    least = Math.min(least, performance.now() - began);
  }
  return [least, outcome];
}

const kilobytes = (html: string) => (html.length / 1_024).toFixed(1);

function row(name: string, html: string): (string | number)[] {
  const [ms, outcome] = measure(html);
  return [name, kilobytes(html), ms.toFixed(2), ((ms * 1_024) / html.length).toFixed(3), outcome];
}

/** What it takes to make mails safe, real and worst ones, as tables. */
export function timings(): string {
  const head = ['mail', 'KB', 'ms', 'ms per KB', 'comes to'];
  for (let warming = 0; warming < 60; warming++)
    for (const make of Object.values(realMails)) measure(make().slice(0, 20_000));
  const real = Object.entries(realMails).map(([name, make]) => row(name, make()));
  const small = Object.entries(worstMails).map(([name, make]) => row(name, make(16 * 1_024)));
  const large = Object.entries(worstMails).map(([name, make]) => row(name, make(2 * 1_024 * 1_024)));
  return [table(head, real), table(head, small), table(head, large)].join('\n\n');
}
