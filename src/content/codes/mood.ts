// What holds of a mail as a whole, told by how many different words of a kind it has.
import { MOODS } from './lexicon.ts';
import type { Page } from './page.ts';

export type MoodName = keyof typeof MOODS;

/** How much of each kind of talk there is in the subject and in the body. */
export interface Mood {
  readonly subject: Readonly<Record<MoodName, number>>;
  readonly body: Readonly<Record<MoodName, number>>;
}

/** Of a long body, its beginning and its end tell what it is about. */
const HEAD = 3_000;
const TAIL = 1_000;

const MOST = 4;

/** How many different words of a kind a text has, up to four. */
function countOf(text: string, words: RegExp): number {
  const found = new Set<string>();
  words.lastIndex = 0;
  for (let match = words.exec(text); match && found.size < MOST; match = words.exec(text))
    found.add(match[0].slice(0, 5));
  return found.size;
}

function countsOf(text: string): Record<MoodName, number> {
  const names = Object.keys(MOODS) as MoodName[];
  return Object.fromEntries(names.map((name) => [name, countOf(text, MOODS[name])])) as Record<MoodName, number>;
}

export function moodOf({ folded, bodyStart }: Page): Mood {
  const body =
    folded.length <= HEAD + TAIL ? folded.slice(bodyStart) : folded.slice(bodyStart, HEAD) + folded.slice(-TAIL);
  return { subject: countsOf(folded.slice(0, bodyStart)), body: countsOf(body) };
}
