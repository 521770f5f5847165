// Prints what the gateway's poll policy and some simple ones make of the same inboxes, and writes it to bench/results/polling.md.
import { writeFileSync } from 'node:fs';
import { pace } from './policies.ts';
import { reportMonth } from './report-month.ts';
import { reportOneLife } from './report-one-life.ts';

const report = `<!-- Printed by \`npm run bench:polling\`; not edited by hand. -->

# Poll policies, simulated

A simulation of events with no real clock and a seeded source of chance, so that each run prints the same. A call takes 20 to 150 ms, and
what it lists is what was there when it began. The delay of a mail is the time from its arrival to the end of the call that lists it.
"Ours" is \`planPoll\` of \`src/live/poll-policy.ts\`, at its default pace of ${pace.fastMs} and ${pace.slowMs} ms. The exponential one doubles
its delay while quiet and is at 2 s again after a mail. All look once more when an inbox ends. At the limit of its quota the
upstream refuses every call until the month is over.

${reportOneLife()}

${reportMonth(true)}

${reportMonth(false)}
`;

writeFileSync(new URL('../results/polling.md', import.meta.url), report);
console.log(report);
