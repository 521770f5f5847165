// All candidates of a mail, and all that it says for and against each.

import type { Candidate } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { note } from './evidence.ts';
import type { Words } from './found-words.ts';
import { kindOfNoun, wordsOf } from './found-words.ts';
import { HANDLES } from './lexicon.ts';
import type { Mood } from './mood.ts';
import { moodOf } from './mood.ts';
import type { Page } from './page.ts';
import { isOtherThing, witnessOf } from './witness.ts';

export interface Exhibit {
  readonly candidate: Candidate;
  readonly traits: Evidence;
}

/** How far behind the last candidate words bear on it. */
const WORDS_BEHIND = 1_000;
/** How much of a body is looked through for what one is told to do with "it". */
const HANDLED_WITHIN = 4_000;
const STRONG = 3;

/** What a mail as a whole adds to what is said of each candidate. */
function moodTraits(page: Page, words: Words, { subject, body }: Mood): Evidence {
  const isNamed = words.nouns.slice(0, 3).some((noun) => {
    const kind = noun.end <= page.bodyStart ? kindOfNoun(page, words, noun) : 'other';
    return kind === 'proving' || kind === 'plain';
  });
  return {
    ...note({
      subjectNames: isNamed,
      subjectProves: subject.proves > 0,
      subjectOpens: subject.opens > 0,
      subjectDeals: subject.deals > 0,
      subjectElsewhere: subject.elsewhere > 0,
      opens: body.opens > 0,
      lives: body.lives > 0,
      keeps: body.keeps > 0,
      handled: HANDLES.test(page.folded.slice(page.bodyStart, page.bodyStart + HANDLED_WITHIN)),
    }),
    deals: body.deals,
    elsewhere: body.elsewhere,
  };
}

/** Whether much in a mail tells that it is there to prove something, and nothing in its subject that it is not. */
function isStrong({ subject, body }: Mood, { subjectNames, lives, keeps }: Evidence): boolean {
  if (subject.deals > 0 || subject.elsewhere > 0) return false;
  const proving = (subject.proves > 0 ? 2 : 0) + Math.min(2, body.proves);
  return proving + (lives ?? 0) + (keeps ?? 0) + (subjectNames ?? 0) >= STRONG;
}

/** All candidates of a mail that are not other things for sure, and what is said of each. */
export function exhibitsOf(page: Page): readonly Exhibit[] {
  const candidates = candidatesOf(page);
  if (candidates.length === 0) return [];
  const words = wordsOf(page, (candidates.at(-1) as Candidate).end + WORDS_BEHIND);
  const heard = candidates.flatMap((candidate) => {
    const traits = witnessOf(page, words, candidate);
    return traits ? [{ candidate, traits }] : [];
  });
  if (heard.length === 0) return [];
  const mood = moodOf(page);
  const ofMail = moodTraits(page, words, mood);
  const strong = isStrong(mood, ofMail);
  const byValue = Map.groupBy(heard, ({ candidate }) => candidate.value);
  const free = new Set(
    heard.filter(({ traits }) => !isOtherThing(traits) && !traits.address).map(({ candidate }) => candidate.value),
  );
  return heard.map(({ candidate, traits }) => {
    const same = byValue.get(candidate.value) ?? [];
    const subjects = same.filter((one) => one.traits.inSubject === 1).length;
    const isInBoth = subjects > 0 && subjects < same.length;
    const isOnly = free.size === 1 && free.has(candidate.value);
    const isPointed = traits.unspokenOf !== 1;
    const ofRest = note({
      inBoth: isInBoth,
      repeated: same.length > 1 && !isInBoth,
      claimedElsewhere: same.some((one) => one.candidate !== candidate && isOtherThing(one.traits)),
      onlyOne: isOnly,
      onlyPointed: isOnly && isPointed,
      aloneInMood: strong && traits.alone === 1,
      onlyOneInMood: strong && isOnly,
    });
    return { candidate, traits: { ...traits, ...ofMail, ...ofRest } };
  });
}
