// Fits the weights of the traits to labelled mails: of each mail's numbers, and of "none of them", the label is to be the
// likeliest. Weights are pulled towards what common sense gives them, and never change their signs, so that a trait which
// few mails have keeps its sense.
import type { Evidence, Trait } from '../../src/content/codes/evidence.ts';
import { PRIORS } from '../../src/content/codes/evidence.ts';
import { exhibitsOf } from '../../src/content/codes/exhibits.ts';
import { pageOf } from '../../src/content/codes/page.ts';
import { textOf } from '../../src/content/text.ts';
import type { LabelledMail } from '../../test/codes/labelled-mail.ts';

const STEP = 0.6;

export type Weights = Readonly<Record<Trait, number>>;

/** The traits of one place of a number, without those it has nothing of: their indices in TRAITS, and how much of each. */
interface Place {
  readonly indices: readonly number[];
  readonly amounts: readonly number[];
}

/** A mail as the numbers in it, each with what is said of every one of its places. */
export interface Case {
  readonly mail: LabelledMail;
  readonly values: readonly { readonly value: string; readonly isCode: boolean; readonly places: readonly Place[] }[];
}

export const TRAITS = Object.keys(PRIORS) as readonly Trait[];
const PRIOR_LIST = TRAITS.map((trait) => PRIORS[trait]);

function placeOf(traits: Evidence): Place {
  const indices = TRAITS.flatMap((trait, index) => (traits[trait] ? [index] : []));
  return { indices, amounts: indices.map((index) => traits[TRAITS[index] as Trait] as number) };
}

export function caseOf(mail: LabelledMail): Case {
  const places = new Map<string, Place[]>();
  for (const { candidate, traits } of exhibitsOf(pageOf({ subject: mail.subject, text: textOf(mail) }))) {
    places.set(candidate.value, [...(places.get(candidate.value) ?? []), placeOf(traits)]);
  }
  return { mail, values: [...places].map(([value, all]) => ({ value, isCode: value === mail.code, places: all })) };
}

function pointsOf(weights: readonly number[], { indices, amounts }: Place): number {
  let points = 0;
  for (let at = 0; at < indices.length; at += 1)
    points += (weights[indices[at] as number] as number) * (amounts[at] as number);
  return points;
}

interface Rated {
  readonly place: Place;
  readonly points: number;
  readonly isCode: boolean;
  readonly value: string;
}

/** The likeliest place of each number, by some weights. */
function ratedOf(weights: readonly number[], { values }: Case): Rated[] {
  return values.map(({ isCode, value, places }) => {
    const rated = places.map((place) => ({ place, points: pointsOf(weights, place), isCode, value }));
    return rated.reduce((most, one) => (one.points > most.points ? one : most));
  });
}

/** The number that some weights choose in a mail; null where they choose none. */
export function chosen(weights: Weights, one: Case): string | null {
  const list = TRAITS.map((trait) => weights[trait]);
  const rated = ratedOf(list, one).filter(({ points }) => points >= 0);
  return rated.length === 0 ? null : rated.reduce((most, next) => (next.points > most.points ? next : most)).value;
}

export interface WeighOptions {
  /** How strongly weights are held to their priors. */
  readonly pull: number;
  readonly rounds: number;
  /** What a mail that has a code counts for, where one that has none counts for 1: those are the more alike. */
  readonly codeWeight: number;
}

/** Gradient ascent with momentum on the likelihood of the labels. Deterministic. */
export function weigh(cases: readonly Case[], { pull, rounds, codeWeight }: WeighOptions): Weights {
  const weights = [...PRIOR_LIST] as number[];
  const speed = weights.map(() => 0);
  // A mail whose code is none of its numbers teaches nothing.
  const useful = cases.filter(({ mail, values }) => mail.code === null || values.some(({ isCode }) => isCode));
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, index) => -pull * (weight - (PRIOR_LIST[index] as number)));
    for (const one of useful) {
      const rated = ratedOf(weights, one);
      const weight = one.mail.code === null ? 1 : codeWeight;
      const most = Math.max(0, ...rated.map(({ points }) => points));
      const whole = rated.reduce((sum, { points }) => sum + Math.exp(points - most), Math.exp(-most));
      for (const { place, points, isCode } of rated) {
        const excess = weight * ((isCode ? 1 : 0) - Math.exp(points - most) / whole);
        for (let at = 0; at < place.indices.length; at += 1) {
          const index = place.indices[at] as number;
          slope[index] = (slope[index] as number) + excess * (place.amounts[at] as number);
        }
      }
    }
    for (const [index, prior] of PRIOR_LIST.entries()) {
      speed[index] = 0.9 * (speed[index] as number) + (STEP / useful.length) * (slope[index] as number);
      const next = (weights[index] as number) + (speed[index] as number);
      weights[index] = next * prior < 0 ? 0 : next;
    }
  }
  return Object.fromEntries(TRAITS.map((trait, index) => [trait, weights[index]])) as Weights;
}
