// All that is looked at in judging a candidate, and what each is worth by common sense before any mail was counted.

/** What a trait adds to the logarithm of the odds a priori; bench/codes/train.ts fits the weights, and never turns a sign round. */
export const PRIORS = {
  always: -4, // Nothing is a code without a reason.
  // How the best naming word stands to it.
  tiedProving: 4, // "Verification code 482913"; "line": named on the line above or below; "near": in the same sentence.
  tiedPlain: 3.5,
  tiedVague: 2, // A code of a kind that is in no table: "lab code".
  lineProving: 3,
  linePlain: 2.5,
  nearProving: 2,
  nearPlain: 1.5,
  looseNoun: 0.5, // Named only where the subject is, or the body.
  otherCode: -3, // Named as a promo code, a postal code, an error code.
  stated: 1, // By a colon or an "is".
  pluralNoun: -1.5,
  columnCode: 3.5, // By the head of its column.
  columnOther: -1, // The head of its column says nothing of codes.
  catalogue: -1, // A column of codes beside amounts.
  // How it is spoken of otherwise.
  told: 2.5, // "Enter 482913".
  toldWeakly: 1.5, // "Use 482913", "tell them 482913".
  toldInReach: 0.7, // A verb for typing within some words.
  toldAfter: 2, // "482913 eingeben".
  toldNearby: 1.5, // Alone on its line, with such a verb some lines off.
  numbered: 1.5, // Called a number, digits, a key.
  usedIn: 1, // "482913 in the app", "482913 to confirm".
  yours: 0.7, // "Your sesame: 482913".
  led: 0.7, // A sentence ends in it: "here it is: 482913".
  labelled: -1, // An unknown label stands before it.
  unspokenOf: -1, // None of these.
  mixedUnspokenOf: -1.5, // None of these, and a product may be called so: "NB-2040".
  // Where it stands.
  alone: 1.5,
  ownCell: 0.5, // Alone in a cell of a row.
  marked: 0.7, // In quotes, brackets or asterisks.
  inSubject: -0.3,
  inBoth: 1.5,
  subjectStart: 1,
  saidInSubject: 2.5, // The body says that it is in the subject.
  claimedElsewhere: -2, // The same number is another thing in another place.
  repeated: 0.3,
  inTail: -0.7, // In the last quarter of the body, where imprints are.
  foreignLabel: -1, // Alone below a line of a word or two.
  counted: -1, // A plain word goes on: "482913 readers".
  beginsSentence: 1, // "482913 is what you need".
  named: -0.7, // A name goes before: "Orbit 4829".
  // Its form.
  sixDigits: 0.7,
  fourDigits: -0.2,
  manyDigits: -0.3,
  grouped: 0.3,
  spread: 1,
  mixed: -0.3,
  randomLetters: -0.5,
  wordLike: -2, // SAVE20, WELCOME.
  year: -1.2,
  yearThough: -0.3, // A year by its form, but named, or alone.
  spelled: 1, // Letters alone, where a code is announced.
  program: -2, // Near lines of a program or a log.
  priced: -1.5, // An amount is in a cell further on.
  date: -1,
  unevenGroups: -0.5,
  round: -0.7,
  leadingZero: 0.2,
  // What else claims it.
  claimed: -4, // "Order number 482913".
  softlyClaimed: -2.5, // "Order 482913".
  claimedBehind: -3, // "482913 is your order number".
  claimedNearby: -0.5, // A word for another numbered thing in its sentence.
  columnClaimed: -3,
  address: -2,
  dated: -2, // "Since 1987".
  past: -6, // It has expired, or was used.
  sold: -5, // Beside discounts and check-outs.
  soldThough: -0.5, // Beside discounts, but named as a code that proves something.
  bookedName: -4, // A "confirmation code" in a booking or a receipt.
  meetingName: -4.5, // A passcode of a meeting.
  onlyOne: 0.5, // The mail has no other number that could be a code.
  onlyPointed: 0.7, // And it is spoken of.
  // What the mail is about.
  handled: 1, // "Type it in": said of something that stands elsewhere.
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
  aloneInMood: 0.7, // Alone on its line in a mail that is strongly about proving something.
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
