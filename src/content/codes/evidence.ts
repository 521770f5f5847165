// All that is looked at in judging a candidate, and what each is worth by common sense before any mail was counted.

/** Points that a trait is worth a priori; bench/codes/train.ts fits the weights, and never turns a sign round. */
export const PRIORS = {
  always: -4,
  // How the best naming word stands to it.
  tiedProving: 4,
  tiedPlain: 3.5,
  tiedVague: 2,
  lineProving: 3,
  linePlain: 2.5,
  nearProving: 2,
  nearPlain: 1.5,
  looseNoun: 0.5,
  otherCode: -3,
  stated: 1,
  pluralNoun: -1.5,
  columnCode: 3.5,
  columnOther: -1,
  catalogue: -1,
  // How it is spoken of otherwise.
  told: 2.5,
  toldWeakly: 1.5,
  toldInReach: 0.7,
  toldAfter: 2,
  toldNearby: 1.5,
  numbered: 1.5,
  usedIn: 1,
  yours: 0.7,
  led: 0.7,
  labelled: -1,
  unspokenOf: -1,
  mixedUnspokenOf: -1.5,
  // Where it stands.
  alone: 1.5,
  ownCell: 0.5,
  marked: 0.7,
  inSubject: -0.3,
  inBoth: 1.5,
  subjectStart: 1,
  saidInSubject: 2.5,
  claimedElsewhere: -2,
  repeated: 0.3,
  inTail: -0.7,
  foreignLabel: -1,
  counted: -1,
  beginsSentence: 1,
  named: -0.7,
  // Its form.
  sixDigits: 0.7,
  fourDigits: -0.2,
  manyDigits: -0.3,
  grouped: 0.3,
  spread: 1,
  mixed: -0.3,
  randomLetters: -0.5,
  wordLike: -2,
  year: -1.2,
  yearThough: -0.3,
  spelled: 1,
  program: -2,
  priced: -1.5,
  date: -1,
  unevenGroups: -0.5,
  round: -0.7,
  leadingZero: 0.2,
  // What else claims it.
  claimed: -4,
  softlyClaimed: -2.5,
  claimedBehind: -3,
  claimedNearby: -0.5,
  columnClaimed: -3,
  address: -2,
  dated: -2,
  past: -4,
  sold: -4,
  soldThough: -0.5,
  bookedName: -4,
  meetingName: -4.5,
  onlyOne: 0.5,
  onlyPointed: 0.7,
  // What the mail is about.
  handled: 1,
  subjectNames: 0.7,
  subjectProves: 0.5,
  subjectOpens: 0.2,
  subjectDeals: -0.7,
  subjectElsewhere: -1,
  opens: 0.1,
  lives: 0.4,
  keeps: 0.3,
  deals: -0.3,
  elsewhere: -0.4,
  livesNearby: 0.6,
  aloneInMood: 0.7,
  onlyOneInMood: 0.7,
} as const;

export type Trait = keyof typeof PRIORS;

/** How much of each trait a candidate has: 0 or 1, or more for what is counted. */
export type Evidence = Partial<Record<Trait, number>>;

/** The traits that hold. */
export function note(conditions: Partial<Record<Trait, boolean>>): Evidence {
  const traits: Evidence = {};
  for (const trait in conditions) if (conditions[trait as Trait]) traits[trait as Trait] = 1;
  return traits;
}
