import type { Named, Results } from './results.ts';
import { callsSection, fanOutSection, othersSection, ratesSection, targetsSection } from './sections.ts';

/**
 * The whole report.
 *
 * @param conditions what the figures are of, a line each
 * @param chart file name of the picture, or null
 */
export function report(
  results: Results,
  names: readonly Named[],
  { conditions, rounds, chart }: { conditions: readonly string[]; rounds: number; chart: string | null },
): string {
  const gateways = names.filter(({ kind }) => kind === 'gateway');
  return [
    '# The gateway beside its peers',
    '',
    ...conditions.map((line) => `- ${line}`),
    "- Servers of the gateway's schema have its types, resolvers and way to the upstream; the other code-first ones have resolvers as lean as can be, which find everything made when a list was read.",
    '- All run with the flag of V8 that the gateway sets for itself (--no-allocation-site-pretenuring), which helps servers of this kind.',
    `- Medians of ${rounds} interleaved rounds, with the least and the most; ratios are of medians, with those of the rounds.`,
    '',
    ...(chart ? [`![Answers a second](${chart})`, ''] : []),
    ...gateways.flatMap((gateway) => targetsSection(results, gateway)),
    ...results.rates.flatMap((each) => ratesSection(each, names)),
    ...callsSection(results, names),
    ...results.fanOuts.flatMap((each) => fanOutSection(each, names)),
    ...othersSection(results, names),
  ].join('\n');
}
