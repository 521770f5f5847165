import type { Words } from './announce.ts';
import { kindOfNoun } from './announce.ts';
import { BOOKED, CARE, MEETING, PURPOSE } from './lexicon.ts';
import type { Page } from './page.ts';

/** What holds of a mail as a whole. */
export interface Mood {
  /** It is about proving, opening or confirming something. */
  readonly hasPurpose: boolean;
  /** It says for how long something holds, or to keep it to oneself. */
  readonly hasCare: boolean;
  /** It is about what was booked or paid, whose references go by the name of codes. */
  readonly isBooked: boolean;
  /** It is about a call, whose passcode is for everybody and for each time. */
  readonly isMeeting: boolean;
}

export function moodOf(page: Page, words: Words): Mood {
  const { folded } = page;
  // Some are enough to tell: a mail names its code a few times at most.
  const isProving = words.nouns.slice(0, 20).some((noun) => kindOfNoun(page, words, noun) === 'proving');
  return {
    hasPurpose: isProving || PURPOSE.test(folded),
    hasCare: CARE.test(folded),
    isBooked: BOOKED.test(folded),
    isMeeting: MEETING.test(folded),
  };
}
