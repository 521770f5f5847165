import type { Figure } from '../statistics.ts';
import { figureOf } from '../statistics.ts';
import { plain } from './format.ts';
import type { Named, Results } from './results.ts';

interface Bar {
  readonly named: Named;
  readonly figure: Figure;
}

interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const TITLE = 'tempmail-gateway beside its peers';
const WIDTH = 960;
const LEFT = 236;
const RIGHT = 110;
const ROW = 24;
const COLOURS = { gateway: '#0b6e4f', peer: '#6c8ebf', floor: '#b5b5b5' } as const;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function textAt(x: number, y: number, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(text)}</text>`;
}

function panelsOf({ rates, fanOuts }: Results, names: readonly Named[]): readonly Panel[] {
  const barsOf = (figures: (id: string) => readonly number[] | undefined) =>
    names.flatMap((named) => {
      const values = figures(named.id);
      return values ? [{ named, figure: figureOf(values) }] : [];
    });
  return [
    ...rates.map(({ letter, title, turns }) => ({
      title: `(${letter}) ${title}: answers a second`,
      bars: barsOf((id) => turns.get(id)?.map(({ rate }) => rate)),
    })),
    ...fanOuts.map(({ subscribers, deliveries }) => ({
      title: `(e) one mail to ${subscribers.toLocaleString('en-US')} subscribers: deliveries a second`,
      bars: barsOf((id) => deliveries.get(id)?.map(({ rate }) => rate)),
    })),
  ];
}

function drawn({ title, bars }: Panel, top: number): string {
  const most = Math.max(...bars.map(({ figure }) => figure.max));
  const scale = (value: number) => (value / most) * (WIDTH - LEFT - RIGHT);
  const rows = bars.map(({ named, figure }, i) => {
    const y = top + 22 + i * ROW;
    const middle = y + ROW / 2 - 2;
    const [from, to] = [LEFT + scale(figure.min), LEFT + scale(figure.max)].map((x) => x.toFixed(1));
    const weight = named.kind === 'gateway' ? 'font-weight="bold"' : '';
    return [
      textAt(LEFT - 8, middle + 4, named.name, `text-anchor="end" ${weight}`),
      `<rect x="${LEFT}" y="${y}" width="${scale(figure.median).toFixed(1)}" height="${ROW - 6}" fill="${COLOURS[named.kind]}"/>`,
      `<path d="M${from} ${middle - 4}v8M${from} ${middle}H${to}M${to} ${middle - 4}v8" stroke="#222" fill="none"/>`,
      textAt(Number(to) + 8, middle + 4, plain(figure.median), weight),
    ].join('\n');
  });
  return [textAt(16, top + 10, title, 'font-weight="bold" font-size="14"'), ...rows].join('\n');
}

/** A picture of what is counted by the second: a bar for the median, a line from the least to the most. */
export function chart(results: Results, names: readonly Named[], caption: string): string {
  let top = 64;
  const panels = panelsOf(results, names);
  const drawings: string[] = [];
  for (const panel of panels) {
    drawings.push(drawn(panel, top));
    top += 22 + panel.bars.length * ROW + 24;
  }
  return [
    `<svg role="img" xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${TITLE}: ${escaped(panels.map(({ title }) => title).join('; '))}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    textAt(16, 26, TITLE, 'font-size="17" font-weight="bold"'),
    textAt(16, 44, caption, 'fill="#555" font-size="12"'),
    ...drawings,
    '</svg>',
    '',
  ].join('\n');
}
