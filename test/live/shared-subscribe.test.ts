import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { sharedSubscribe } from '../../src/live/shared-subscribe.ts';

interface Event {
  readonly text: string;
}

/** What each execution is given: the signal that ends it, and what stands for all it reads. */
interface Context {
  readonly signal: AbortSignal;
}

/** A subscriber's events: those that the test has published, from where the subscriber began. */
class Source implements AsyncIterableIterator<Event> {
  readonly #queue: Event[] = [];
  #waiting: ((result: IteratorResult<Event>) => void) | null = null;
  hasReturned = false;

  publish(event: Event): void {
    this.#queue.push(event);
    this.#serve();
  }

  next(): Promise<IteratorResult<Event>> {
    if (this.hasReturned) return this.return();
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#serve();
    });
  }

  async return(): Promise<IteratorResult<Event>> {
    this.hasReturned = true;
    this.#waiting?.({ done: true, value: undefined });
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #serve(): void {
    const event = this.#waiting ? this.#queue.shift() : undefined;
    if (event === undefined) return;
    this.#waiting?.({ done: false, value: event });
    this.#waiting = null;
  }
}

let sources: Source[];
let contexts: Context[];
let executions: number;
let resolve: (event: Event) => unknown;
beforeEach(() => {
  sources = [];
  contexts = [];
  executions = 0;
  resolve = ({ text }) => text;
});

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLInt } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      said: {
        type: GraphQLString,
        args: { n: { type: GraphQLInt } },
        subscribe: () => {
          const source = new Source();
          sources.push(source);
          return source;
        },
        resolve: (event: Event) => {
          executions += 1;
          return resolve(event);
        },
      },
    },
  }),
});
const document = parse('subscription One($n: Int) { said(n: $n) } subscription Other { said }');

const asker = { caller: () => 'somebody', call: () => ({ credential: { id: 'a key' } }) };
const contextValue = {
  ...asker,
  forEvent(signal: AbortSignal): Context {
    const context = { signal };
    contexts.push(context);
    return context;
  },
};

type Results = AsyncIterableIterator<ExecutionResult, undefined>;

const subscribe = async (args: Partial<ExecutionArgs> = {}) =>
  (await sharedSubscribe({ schema, document, operationName: 'One', contextValue, ...args })) as Results;

const subscribers = (count: number) => Promise.all(Array.from({ length: count }, () => subscribe()));

function publish(text: string): void {
  const event = { text };
  for (const source of sources) source.publish(event);
}

const nextOf = (results: readonly Results[]) => Promise.all(results.map((one) => one.next()));
const given = (text: string) => ({ done: false, value: { data: { said: text } } });
const over = { done: true, value: undefined };

describe('an event', () => {
  test('is executed once for a thousand subscribers that ask the same, and each is given all events in order', async () => {
    const all = await subscribers(1_000);
    publish('a');
    publish('b');
    for (const result of await nextOf(all)) expect(result).toEqual(given('a'));
    for (const result of await nextOf(all)) expect(result).toEqual(given('b'));
    expect(executions).toBe(2);
  });

  test('is executed once also for one that comes to it when it has been executed', async () => {
    const [first, late] = await subscribers(2);
    publish('a');
    expect(await first?.next()).toEqual(given('a'));
    expect(await late?.next()).toEqual(given('a'));
    expect(executions).toBe(1);
  });

  test.each<[string, Partial<ExecutionArgs>]>([
    ['variables', { variableValues: { n: 2 } }],
    ['operation names', { operationName: 'Other' }],
    ['documents', { document: parse('subscription One($n: Int) { said(n: $n) }') }],
  ])('is executed for each of different %s', async (_, args) => {
    const all = [await subscribe({ variableValues: { n: 1 } }), await subscribe({ variableValues: { n: 1 }, ...args })];
    publish('a');
    for (const result of await nextOf(all)) expect(result).toEqual(given('a'));
    expect(executions).toBe(2);
  });

  test('that is another is executed too, whatever it is equal to', async () => {
    const all = await subscribers(2);
    for (const source of sources) source.publish({ text: 'a' });
    await nextOf(all);
    expect(executions).toBe(2);
  });
});

describe('a subscriber that returns', () => {
  test('is settled at once, and the others are given what was under way', async () => {
    const held = Promise.withResolvers<string>();
    resolve = () => held.promise;
    const all = await subscribers(3);
    publish('a');
    const results = all.map((one) => one.next());
    await expect.poll(() => executions).toBe(1);
    await all[0]?.return?.();
    expect(await results[0]).toEqual(over);
    expect(await all[0]?.next()).toEqual(over);
    expect([sources.map(({ hasReturned }) => hasReturned), contexts[0]?.signal.aborted]).toEqual([
      [true, false, false],
      false,
    ]);
    held.resolve('late');
    expect(await Promise.all(results.slice(1))).toEqual([given('late'), given('late')]);
    expect(executions).toBe(1);
  });

  test('aborts what was under way when it is the last, and one that comes then has it executed anew', async () => {
    resolve = () => new Promise(() => {});
    const all = await subscribers(3);
    publish('a');
    const results = all.slice(0, 2).map((one) => one.next());
    await expect.poll(() => executions).toBe(1);
    for (const one of all.slice(0, 2)) await one.return?.();
    expect(await Promise.all(results)).toEqual([over, over]);
    await expect.poll(() => contexts[0]?.signal.aborted).toBe(true);
    resolve = ({ text }) => text;
    expect(await all[2]?.next()).toEqual(given('a'));
    expect(contexts.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  test('while it waits for an event ends its source alone', async () => {
    const all = await subscribers(2);
    const waiting = all[0]?.next();
    await all[0]?.return?.();
    expect(await waiting).toEqual(over);
    publish('a');
    expect(await all[1]?.next()).toEqual(given('a'));
  });

  test('does not abort what is done', async () => {
    const [one] = await subscribers(1);
    publish('a');
    await one?.next();
    await one?.return?.();
    expect(contexts[0]?.signal.aborted).toBe(false);
  });
});

describe('a failure', () => {
  test('of a field reaches all subscribers, and they go on', async () => {
    resolve = () => {
      throw new Error('a fault');
    };
    const all = await subscribers(100);
    publish('a');
    for (const { value } of await nextOf(all)) expect(value?.errors?.[0]?.message).toBe('a fault');
    expect(executions).toBe(1);
    resolve = ({ text }) => text;
    publish('b');
    for (const result of await nextOf(all)) expect(result).toEqual(given('b'));
  });

  test('of the execution itself reaches all subscribers and ends their sources', async () => {
    const failing = {
      ...asker,
      caller: () => 'somebody else',
      forEvent: () => {
        throw new Error('no context');
      },
    };
    const all = [await subscribe({ contextValue: failing }), await subscribe({ contextValue: failing })];
    publish('a');
    for (const one of all) await expect(one.next()).rejects.toThrow('no context');
    expect(sources.map(({ hasReturned }) => hasReturned)).toEqual([true, true]);
    expect(await all[0]?.next()).toEqual(over);
  });

  test('to subscribe is the answer', async () => {
    const result = await sharedSubscribe({ schema, document: parse('subscription { unknown }'), contextValue });
    expect(result).toMatchObject({ errors: [{ message: expect.stringContaining('unknown') }] });
  });
});
