// The labelled sets that are present. A set is a folder beside this file; each of its files exports arrays of mails, so
// that a new file needs no registration.
import { existsSync, readdirSync } from 'node:fs';
import type { LabelledMail } from './labelled-mail.ts';

export interface LabelledSet {
  readonly name: string;
  readonly mails: readonly LabelledMail[];
}

const NAMES = ['tuning', 'held-out'];

function isMail(value: unknown): value is LabelledMail {
  return typeof value === 'object' && value !== null && 'name' in value && 'subject' in value && 'content' in value;
}

async function readSet(name: string): Promise<LabelledSet | null> {
  const folder = new URL(`./${name}/`, import.meta.url);
  if (!existsSync(folder)) return null;
  const mails: LabelledMail[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ts')) continue;
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const value of new Set(Object.values(exported))) {
      if (Array.isArray(value) && value.every(isMail)) mails.push(...value);
    }
  }
  return { name, mails: [...new Set(mails)] };
}

/** Every set whose folder is there, with each mail once: a file may gather the arrays of others. */
export async function labelledSets(): Promise<readonly LabelledSet[]> {
  const sets = await Promise.all(NAMES.map(readSet));
  return sets.filter((set) => set !== null);
}
