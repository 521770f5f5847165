// Fits the weights to all mails of the tuning half and writes src/content/codes/weights.ts; with --judge it writes nothing,
// but prints how weights that were fitted without an author's mails do on them.
import { readdirSync, writeFileSync } from 'node:fs';
import type { LabelledMail } from '../../test/codes/labelled-mail.ts';
import type { Case, Weights } from './weigh.ts';
import { caseOf, chosen, TRAITS, weigh } from './weigh.ts';

const FOLDER = new URL('../../test/codes/tuning/', import.meta.url);
const TABLE = new URL('../../src/content/codes/weights.ts', import.meta.url);
const OPTIONS = { pull: 0.7, rounds: 300, codeWeight: 1.5 };

/** The mails of an author begin alike in the names of their files. */
function authorOf(file: string): string {
  return /^(hard|more)-/.exec(file)?.[1] ?? 'first';
}

async function casesByAuthor(): Promise<Map<string, Case[]>> {
  const cases = new Map<string, Case[]>();
  const seen = new Set<string>();
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.ts')) continue;
    const exported = Object.values((await import(new URL(file, FOLDER).href)) as Record<string, unknown>);
    const mails = exported.filter((value): value is LabelledMail[] => Array.isArray(value)).flat();
    const fresh = mails.filter(({ name }) => !seen.has(name));
    for (const { name } of fresh) seen.add(name);
    cases.set(authorOf(file), [...(cases.get(authorOf(file)) ?? []), ...fresh.map(caseOf)]);
  }
  return cases;
}

function figuresOf(weights: Weights, cases: readonly Case[]): string {
  const found = cases.map((one) => ({ code: one.mail.code, value: chosen(weights, one) }));
  const right = found.filter(({ code, value }) => value !== null && value === code).length;
  const precision = right / found.filter(({ value }) => value !== null).length;
  const recall = right / found.filter(({ code }) => code !== null).length;
  return `${cases.length} mails, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}

function tableOf(weights: Weights): string {
  return [
    '// Written by bench/codes/train.ts; what the traits mean is said in evidence.ts.',
    "import type { Trait } from './evidence.ts';",
    '',
    '/** What each trait adds to the logarithm of the odds that a reader would type what has it. */',
    'export const WEIGHTS: Readonly<Record<Trait, number>> = {',
    ...TRAITS.map((trait) => `  ${trait}: ${Number(weights[trait].toFixed(2)) || 0},`),
    '};',
    '',
  ].join('\n');
}

const authors = await casesByAuthor();
const all = [...authors.values()].flat();
if (process.argv.includes('--judge')) {
  for (const [author, cases] of authors) {
    const others = [...authors].filter(([name]) => name !== author).flatMap(([, theirs]) => theirs);
    console.log(`${author}, unseen: ${figuresOf(weigh(others, OPTIONS), cases)}`);
  }
  console.log(`all, seen: ${figuresOf(weigh(all, OPTIONS), all)}`);
} else {
  writeFileSync(TABLE, tableOf(weigh(all, OPTIONS)));
}
