import fc from 'fast-check';
import type { Message, MessageList } from '../../src/datasources/mail-source.ts';
import { listOf, message } from './messages.ts';

/** What may become of an inbox from one poll to the next. Numbers choose among the messages that there are. */
export interface Step {
  readonly arrivals: readonly ArrivalStep[];
  readonly deleted: readonly number[];
  /** Whether they are deleted through the gateway, which so knows before the next poll. */
  readonly isOwnDeletion: boolean;
  /** Not in this one list. */
  readonly hidden: readonly number[];
  readonly isReversed: boolean;
  readonly isEmpty: boolean;
  /** The ids that all messages have now; each has one of its own in each epoch, so ids may come back. */
  readonly epoch: number | null;
  readonly change: { readonly which: number; readonly what: 'isSeen' | 'subject' | 'content' | 'receivedAt' } | null;
}

interface ArrivalStep {
  /** What it shares with an earlier message, chosen by `like`. */
  readonly shares: 'nothing' | 'envelope' | 'content' | 'all';
  readonly like: number;
  readonly hoursLater: number;
  /** Whether it gets the id of a deleted message, where ids are given again at all. */
  readonly reusesId: boolean;
}

const maybe = (weight: number) => fc.nat(weight).map((n) => n === 0);

export const step: fc.Arbitrary<Step> = fc.record({
  arrivals: fc.array(
    fc.record({
      shares: fc.constantFrom('nothing', 'envelope', 'content', 'all'),
      like: fc.nat(),
      hoursLater: fc.constantFrom(-1, 0, 1),
      reusesId: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  deleted: fc.array(fc.nat(), { maxLength: 2 }),
  isOwnDeletion: fc.boolean(),
  hidden: fc.array(fc.nat(), { maxLength: 4 }),
  isReversed: fc.boolean(),
  isEmpty: maybe(6),
  epoch: fc.option(fc.nat(3), { freq: 2 }),
  change: fc.option(
    fc.record({ which: fc.nat(), what: fc.constantFrom('isSeen', 'subject', 'content', 'receivedAt') }),
  ),
});

/**
 * An upstream may do one of these, besides all that any may do: give all messages other ids at once, or give the id of a deleted
 * message to another one.
 */
export type Kind = 'steady' | 'rotating' | 'reusing';

interface Mail {
  readonly no: number;
  /** Whose id it has: its own, or that of a deleted message. */
  readonly idOf: number;
  /** All that were equal when they came. */
  readonly group: number;
  fields: Partial<Message>;
  isDeleted: boolean;
  isHidden: boolean;
  /** Away since before all ids changed the last time. */
  isStale: boolean;
}

/**
 * An inbox as its upstream knows it. It keeps to what can be told apart at all; the limits are named where they are held to, and
 * message 0 is in every list that is not empty, so that there is always one that was there before.
 */
export class InboxHistory {
  readonly #kind: Kind;
  readonly #mails: Mail[] = [];
  readonly #numbers = new Map<string, number>();
  #epoch = 0;
  #hour = 0;
  #shown: readonly number[] = [];
  #shownBefore: readonly number[] = [];
  #isReversed = false;
  /** How often all ids have changed, and how often the substance of a message has. */
  rotations = 0;
  changes = 0;

  constructor(kind: Kind, before: number) {
    this.#kind = kind;
    for (let i = 0; i <= before; i += 1) this.#arrive({ shares: 'nothing', like: 0, hoursLater: 1, reusesId: false });
    this.#show();
  }

  /** The numbers of the messages of the list, the oldest first as the list has them. */
  get shown(): readonly number[] {
    return this.#shown;
  }

  /**
   * What their order is told by. LIMIT: where all ids change, equal mails are told by their order alone, so which of them stands
   * where cannot be said.
   */
  inTheirOrder(numbers: readonly number[]): readonly number[] {
    return this.#kind === 'rotating' ? numbers.map((no) => (this.#mails[no] as Mail).group) : numbers;
  }

  get list(): MessageList {
    const messages = this.#shown.map((no) => {
      const mail = this.#mails[no] as Mail;
      return message(this.#idOf(mail), mail.fields);
    });
    return listOf(...messages.reverse());
  }

  /** Whether a message is away whose last known id means nothing any more. */
  get hasStale(): boolean {
    return this.#mails.some(({ isStale, isDeleted }) => isStale && !isDeleted);
  }

  numberOf({ id }: Message): number {
    return this.#numbers.get(id) as number;
  }

  /** @returns the ids of what was deleted through the gateway */
  advance(step: Step): string[] {
    const ownDeletions = step.deleted.flatMap((which) => this.#delete(which)).filter(() => step.isOwnDeletion);
    this.#rotate(step);
    for (const arrival of step.arrivals) this.#arrive(arrival);
    for (const mail of this.#mails) mail.isHidden = false;
    for (const which of step.hidden) {
      const mail = this.#pick(which);
      if (mail && this.#mayGo(mail)) mail.isHidden = true;
    }
    // LIMIT: equal mails whose order is turned round while all ids change are taken for each other.
    this.#isReversed = step.isReversed && !(this.#kind === 'rotating' && this.#hasEquals);
    this.#show(step.isEmpty);
    this.#change(step);
    return ownDeletions;
  }

  /** The last poll, which shows all that is there. */
  end(): void {
    for (const mail of this.#mails) mail.isHidden = false;
    this.#show();
  }

  #show(isEmpty = false): void {
    const shown = this.#mails.filter(({ isDeleted, isHidden }) => !isDeleted && !isHidden && !isEmpty);
    for (const mail of shown) mail.isStale = false;
    this.#shownBefore = this.#shown;
    this.#shown = shown.map(({ no }) => no);
    if (this.#isReversed) this.#shown = this.#shown.toReversed();
  }

  #idOf({ idOf }: Mail): string {
    return `m${idOf} e${this.#epoch}`;
  }

  /** One of those that are there, but the first. */
  #pick(which: number): Mail | undefined {
    const mails = this.#mails.filter(({ no, isDeleted }) => no > 0 && !isDeleted);
    return mails[which % mails.length];
  }

  get #hasEquals(): boolean {
    return this.#mails.some(({ no, group }) => no !== group);
  }

  /** LIMIT: while ids change, which of two equal mails is the one that is left, or that still is as it was, cannot be told. */
  #mayGo({ no, group }: Mail): boolean {
    return this.#kind !== 'rotating' || !this.#mails.some((other) => other.no !== no && other.group === group);
  }

  #delete(which: number): string[] {
    const mail = this.#pick(which);
    if (!mail || !this.#mayGo(mail)) return [];
    mail.isDeleted = true;
    return [this.#idOf(mail)];
  }

  #rotate({ epoch }: Step): void {
    if (this.#kind !== 'rotating' || epoch === null || epoch === this.#epoch) return;
    this.#epoch = epoch;
    this.rotations += 1;
    // What this list does not show keeps an id of before in the memory of everyone.
    for (const mail of this.#mails) {
      mail.isStale = true;
      this.#numbers.set(this.#idOf(mail), mail.no);
    }
  }

  #arrive({ shares, like, hoursLater, reusesId }: ArrivalStep): void {
    const no = this.#mails.length;
    this.#hour += hoursLater;
    const own = { subject: `subject ${no}`, receivedAt: new Date(this.#hour * 3_600_000), content: `content ${no}` };
    // LIMIT: as above, where ids change an equal mail comes only while its like is there; and none where ids are given again.
    const isEqual = shares === 'all' && this.#kind !== 'reusing';
    const candidates = this.#mails.filter(({ isDeleted }) => !isDeleted || this.#kind !== 'rotating');
    const model = candidates[like % candidates.length];
    const { subject = '', receivedAt = null, content = '' } = model?.fields ?? {};
    const freeId = this.#mails.find(
      ({ idOf, isDeleted }) => isDeleted && !this.#mails.some((other) => other.idOf === idOf && !other.isDeleted),
    );
    // LIMIT: of two mails with one id that share envelope or content, one is taken for the other, changed.
    const isReuse = this.#kind === 'reusing' && reusesId && freeId !== undefined && shares === 'nothing';
    const mail: Mail = {
      no,
      idOf: isReuse ? freeId.idOf : no,
      group: isEqual && model ? model.group : no,
      fields: {
        ...own,
        ...(isEqual || shares === 'envelope' ? { subject, receivedAt } : {}),
        ...(isEqual || shares === 'content' ? { content } : {}),
      },
      isDeleted: false,
      isHidden: false,
      isStale: false,
    };
    this.#mails.push(mail);
    this.#numbers.set(this.#idOf(mail), no);
  }

  /**
   * LIMIT: a message is lost sight of when its id and its substance, or its envelope and its content, change between two lists that
   * show it; and so is one whose id has named others too, when any of it changes.
   */
  #change({ change, epoch }: Step): void {
    if (!change || (this.#kind === 'rotating' && epoch !== null)) return;
    const steady = this.#shown.filter((no) => this.#shownBefore.includes(no));
    const no = steady[change.which % steady.length];
    const mail = no === undefined ? undefined : this.#mails[no];
    if (!mail) return;
    const { what } = change;
    if (what === 'isSeen') {
      mail.fields = { ...mail.fields, isSeen: !mail.fields.isSeen };
    } else if (this.#kind !== 'reusing' && this.#mayGo(mail)) {
      this.changes += 1;
      const value = what === 'receivedAt' ? new Date(this.changes) : `${what} anew, ${this.changes}`;
      mail.fields = { ...mail.fields, [what]: value };
    }
  }
}
