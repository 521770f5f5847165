// Prints how long it takes to say what a mail says and which links it has, beside html-to-text, which gives no links.
import { compile } from 'html-to-text';
import { readBody } from '../../src/content/read-body.ts';
import { mails } from './mails.ts';

const peer = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: '[style*="display:none"i]', format: 'skip' },
    { selector: '[style*="display: none"i]', format: 'skip' },
  ],
});

const ROUNDS = 5;
/** After so long a round, one is enough. Milliseconds. */
const LONG = 400;

/** Milliseconds of the processor's time, so that what else the machine does hardly counts; NaN where it throws. */
function time(read: () => unknown): number {
  const began = process.cpuUsage();
  try {
    read();
  } catch {
    return Number.NaN;
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

/** The least of several rounds, in which both take turns. */
function compare(html: string): readonly [number, number] {
  const times = { ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours = Math.min(
      times.ours,
      time(() => readBody({ isHtml: true, content: html })),
    );
    if (round > 0 && !(times.theirs < LONG)) continue;
    times.theirs = Math.min(
      times.theirs,
      time(() => peer(html)),
    );
  }
  return [times.ours, times.theirs];
}

const figure = (ms: number) => (Number.isNaN(ms) ? 'throws' : ms.toFixed(1));
const ratio = (part: number) => (Number.isNaN(part) ? '' : part.toFixed(1));

for (const [, html] of mails.slice(0, 2)) for (let round = 0; round < 10; round += 1) compare(html);

console.log('| mail | ours, ms | html-to-text, ms | times as long |\n| --- | ---: | ---: | ---: |');
for (const [name, html] of mails) {
  const [ours, theirs] = compare(html);
  console.log(`| ${name} | ${figure(ours)} | ${figure(theirs)} | ${ratio(theirs / ours)} |`);
}
