import type { Client } from 'graphql-ws';
import { keyOfType } from '../../src/schema/global-id.ts';
import { readMessageKey } from '../../src/schema/message-key.ts';
import type { InboxEventsSubscription } from '../generated/graphql.ts';
import type { GraphError } from './gateway.ts';
import { watch } from './gateway.ts';
import { InboxEvents } from './operations.ts';

type InboxEvent = InboxEventsSubscription['inboxEvents'];
type Of<T extends InboxEvent['__typename']> = Extract<InboxEvent, { __typename: T }>;

/** The upstream's id in an id of the graph. */
function upstreamId(id: string): string {
  return readMessageKey(keyOfType(id, 'Message'))?.id ?? '';
}

/** A client of `inboxEvents`, which keeps what it is told. */
export class Follower {
  readonly #watch: ReturnType<typeof watch<InboxEventsSubscription, unknown>>;

  constructor(client: Client, variables: { readonly inbox: string; readonly after?: string | undefined }) {
    this.#watch = watch(client, InboxEvents, variables);
  }

  get events(): readonly InboxEvent[] {
    return this.#watch.events.map(({ inboxEvents }) => inboxEvents);
  }

  get errors(): readonly GraphError[] {
    return this.#watch.errors;
  }

  get isComplete(): boolean {
    return this.#watch.isComplete();
  }

  /** The mails that it was given, in the order in which they came: the subject, and the id where that is another. */
  get mails(): string[] {
    return this.#of('MessageReceived').map(({ message: { id, subject } }) => {
      const given = upstreamId(id);
      return given === subject ? subject : `${subject} as ${given}`;
    });
  }

  /** The cursor of each of them. */
  get cursors(): string[] {
    return this.#of('MessageReceived').map(({ cursor }) => cursor);
  }

  /** The ids of mails that it was told are gone. */
  get removed(): string[] {
    return this.#of('MessageRemoved').map(({ messageId }) => upstreamId(messageId));
  }

  get states(): string[] {
    return this.#of('FeedStateChanged').map(({ state }) => state);
  }

  /** What it was told of the feed last. */
  get state(): Of<'FeedStateChanged'> | undefined {
    return this.#of('FeedStateChanged').at(-1);
  }

  /** How the inbox ended, such as "EXPIRED" or "RENAMED to b@script.test"; more than one would be a fault. */
  get ends(): string[] {
    return this.#of('InboxClosed').map(({ reason, newAddress }) =>
      newAddress === null ? reason : `${reason} to ${newAddress}`,
    );
  }

  stop(): void {
    this.#watch.stop();
  }

  #of<T extends InboxEvent['__typename']>(type: T): Of<T>[] {
    return this.events.filter((event): event is Of<T> => event.__typename === type);
  }
}
