import { safeHtml } from '../../src/content/safe-html.ts';
import { table } from '../live/figures.ts';
import { realMails } from './real-mails.ts';
import { worstMails } from './worst-mails.ts';

/** Milliseconds of the thread, which others on the machine do not take part in, and of which collecting garbage is one. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds that it takes on average once the code is warm, and what comes of it. */
function measure(html: string, leastTime = 400): readonly [ms: number, outcome: string] {
  let outcome = '';
  let runs = 0;
  const began = spent();
  // The clock of a thread goes in steps of some milliseconds.
  do {
    try {
      const { pieces } = safeHtml(html, { keepRemote: true, files: [{ filename: 'a.png', extension: 'png' }] });
      outcome = `${kilobytes(pieces.join(''))} KB`;
    } catch (error) {
      outcome = error instanceof Error ? error.message : String(error);
    }
    runs++;
  } while (spent() - began < leastTime);
  return [(spent() - began) / runs, outcome];
}

const kilobytes = (html: string) => (html.length / 1_024).toFixed(1);

function row(name: string, html: string): (string | number)[] {
  const [ms, outcome] = measure(html);
  return [name, kilobytes(html), ms.toFixed(2), ((ms * 1_024) / html.length).toFixed(3), outcome];
}

/** What it takes to make mails safe, real and worst ones, as tables. */
export function timings(): string {
  const head = ['mail', 'KB', 'ms', 'ms per KB', 'comes to'];
  for (const make of Object.values(realMails)) measure(make().slice(0, 20_000), 300);
  const real = Object.entries(realMails).map(([name, make]) => row(name, make()));
  const small = Object.entries(worstMails).map(([name, make]) => row(name, make(16 * 1_024)));
  const large = Object.entries(worstMails).map(([name, make]) => row(name, make(2 * 1_024 * 1_024)));
  return [table(head, real), table(head, small), table(head, large)].join('\n\n');
}
