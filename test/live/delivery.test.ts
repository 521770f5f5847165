import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Delivery, EventOutlet } from '../../src/live/delivery.ts';
import type { EventSource, EventTaker } from '../../src/live/event-source.ts';
import type { SharedMessage } from '../../src/live/shared-message.ts';
import { sharedSubscribe } from '../../src/live/shared-subscribe.ts';
import { Turns } from '../../src/live/turns.ts';

type Event = { readonly text: string } | null;

/** Events that are there when the test has put them there; null is their end. */
class Source implements EventSource {
  readonly events: Event[] = [];
  #taker: EventTaker | null = null;
  hasReturned = false;

  put(...events: Event[]): void {
    this.events.push(...events);
    this.#taker?.wake();
  }

  takenBy(taker: EventTaker): void {
    this.#taker = taker;
    taker.wake();
  }

  take(): Event | undefined {
    return this.events.shift();
  }

  async next(): Promise<never> {
    throw new TypeError('It is taken from');
  }

  async return(): Promise<IteratorResult<object, undefined>> {
    this.hasReturned = true;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

const wording = {
  payload: (result: ExecutionResult) => JSON.stringify(result),
  failure: (error: unknown) => new Error(`masked: ${(error as Error).message}`),
};

/** A way out whose messages leave at once, or when the test lets them. */
class Outlet implements EventOutlet {
  readonly wording = wording;
  readonly sent: SharedMessage[] = [];
  isSlow = false;
  delivery: Delivery | null = null;

  begin(delivery: Delivery): void {
    this.delivery = delivery;
  }

  inTurn(task: Parameters<Turns['push']>[0]): void {
    turns.push(task);
  }

  send(message: SharedMessage): boolean {
    this.sent.push(message);
    return !this.isSlow;
  }
}

const turns = new Turns();
let source: Source;
let outlet: Outlet;
let resolve: (event: { readonly text: string }) => unknown;
let executions: number;
beforeEach(() => {
  source = new Source();
  outlet = new Outlet();
  resolve = ({ text }) => text;
  executions = 0;
});

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLString } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      said: {
        type: GraphQLString,
        subscribe: (_, __, context: { readonly source: Source }) => context.source,
        resolve: (event: { readonly text: string }) => {
          executions += 1;
          return resolve(event);
        },
      },
    },
  }),
});
const document = parse('subscription { said }');

async function subscribe(options: { readonly key?: string; readonly forEvent?: () => object } = {}) {
  const { key = 'a key', forEvent = () => ({}) } = options;
  const asker = { caller: () => 'somebody', call: () => ({ credential: { id: key } }) };
  const args: ExecutionArgs = { schema, document, contextValue: { ...asker, forEvent, outlet, source } };
  const delivery = (await sharedSubscribe(args)) as Delivery;
  expect(outlet.delivery).toBe(delivery);
  return delivery;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('a delivery', () => {
  test('takes the next event when the last message has left, and not before', async () => {
    outlet.isSlow = true;
    const delivery = await subscribe();
    void delivery.next();
    source.put({ text: 'a' }, { text: 'b' }, { text: 'c' });
    await expect.poll(() => outlet.sent.length).toBe(1);
    await settled();
    expect([outlet.sent.length, source.events.length]).toEqual([1, 2]);
    outlet.isSlow = false;
    delivery.resume();
    await expect.poll(() => outlet.sent.length).toBe(3);
    await delivery.return();
  });

  test('is over when its events are, behind what was leaving', async () => {
    outlet.isSlow = true;
    const delivery = await subscribe();
    let isOver = false;
    const end = delivery.next().then((result) => {
      isOver = true;
      return result;
    });
    source.put({ text: 'a' }, null);
    await expect.poll(() => outlet.sent.length).toBe(1);
    await settled();
    expect(isOver).toBe(false);
    delivery.resume();
    expect(await end).toEqual({ done: true, value: undefined });
    expect(source.hasReturned).toBe(true);
  });

  test('that is returned from sends nothing more, not even what is being executed, and leaves its end open', async () => {
    const held = Promise.withResolvers<string>();
    resolve = () => held.promise;
    const delivery = await subscribe();
    let isOver = false;
    void delivery.next().then(() => {
      isOver = true;
    });
    source.put({ text: 'a' });
    await expect.poll(() => executions).toBe(1);
    await delivery.return();
    expect(source.hasReturned).toBe(true);
    held.resolve('late');
    source.put({ text: 'b' });
    await settled();
    expect([outlet.sent.length, isOver, executions]).toEqual([0, false, 1]);
  });

  test('that fails says of what, and ends its source', async () => {
    const delivery = await subscribe({
      key: 'another key',
      forEvent: () => {
        throw new Error('no context');
      },
    });
    const end = delivery.next();
    source.put({ text: 'a' });
    await expect(end).rejects.toThrow('masked: no context');
    expect(source.hasReturned).toBe(true);
  });
});

describe('two deliveries of one event', () => {
  const both = async (keys: readonly [string, string]) => {
    const outlets: Outlet[] = [];
    const deliveries: Delivery[] = [];
    const event = { text: 'a' };
    for (const key of keys) {
      source = new Source();
      outlet = new Outlet();
      outlets.push(outlet);
      const delivery = await subscribe({ key });
      deliveries.push(delivery);
      void delivery.next();
      source.put(event);
    }
    await expect.poll(() => outlets.every(({ sent }) => sent.length === 1)).toBe(true);
    for (const delivery of deliveries) await delivery.return();
    return outlets.map(({ sent }) => sent[0]);
  };

  test('for one credential are one execution and one message', async () => {
    const [one, other] = await both(['k', 'k']);
    expect(one).toBe(other);
    expect(executions).toBe(1);
  });

  test('for two credentials have nothing in common', async () => {
    const [one, other] = await both(['k', 'l']);
    expect(one).not.toBe(other);
    expect(executions).toBe(2);
  });
});
