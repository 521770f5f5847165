import { expect, onTestFinished } from 'vitest';
import type { MessageReceivedSubscription } from '../generated/graphql.ts';
import { Follower } from './follower.ts';
import type { TestGateway, Watch } from './gateway.ts';
import { KEY_1, startTestGateway, watch, watchSse } from './gateway.ts';
import { MessageReceived, SubjectsReceived } from './operations.ts';
import { waitFor } from './sandbox.ts';
import { shows } from './scripted-steps.ts';
import type { ScriptedInbox, ScriptedUpstream } from './scripted-upstream.ts';
import { startScriptedUpstream } from './scripted-upstream.ts';

/** Comes after all others, and shows that nothing else was still to come. */
const LAST = 'the last mail 1000000';

/** A gateway before a scripted upstream. */
export interface Stage extends AsyncDisposable {
  readonly upstream: ScriptedUpstream;
  readonly gateway: TestGateway;
}

export async function setStage(env: Record<string, string> = {}): Promise<Stage> {
  const upstream = await startScriptedUpstream();
  const gateway = await startTestGateway({
    UPSTREAM_URL: upstream.url,
    POLL_FAST_MS: '20',
    POLL_SLOW_MS: '20',
    ...env,
  });
  return {
    upstream,
    gateway,
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await upstream.close();
    },
  };
}

interface SceneOptions {
  readonly key?: string;
  readonly after?: string;
}

interface Expected {
  /** In the order in which they must come. */
  readonly mails: readonly string[];
  /** Ids, in any order: those of one look go together. */
  readonly removed?: readonly string[];
  /** Whether the feed may say that it is held back, and then that it is live again; otherwise it must say nothing. */
  readonly mayBeHeld?: boolean;
  /** What a feed that is made anew, which has only its first list to go by, can give to those who resume; in order, unless said. */
  readonly afresh?: 'in any order' | 'not known';
}

/** An inbox that is watched by two clients, over a socket and over SSE, from the first list of its script on. */
export class Scene {
  readonly inbox: ScriptedInbox;
  readonly client: Follower;
  readonly #sse: Watch<MessageReceivedSubscription>;
  readonly #stage: Stage;
  readonly #key: string;

  private constructor(stage: Stage, inbox: ScriptedInbox, key: string, after: string | undefined) {
    this.inbox = inbox;
    this.#stage = stage;
    this.#key = key;
    this.client = new Follower(stage.gateway.socket({ key }), { inbox: inbox.address, after });
    this.#sse = watchSse(stage.gateway.url, MessageReceived, { inbox: inbox.address, after }, key);
  }

  /** Subscribes, without waiting for what comes of it. Left at the end of the test, at the latest. */
  static open(stage: Stage, inbox: ScriptedInbox, { key = KEY_1, after }: SceneOptions = {}): Scene {
    const { activity } = stage.gateway.app;
    const before = activity.watchers;
    const scene = new Scene(stage, inbox, key, after);
    onTestFinished(async () => {
      scene.leave();
      await waitFor('its end', () => activity.watchers <= before);
    });
    return scene;
  }

  static async begin(stage: Stage, inbox: ScriptedInbox, options?: SceneOptions): Promise<Scene> {
    const { activity } = stage.gateway.app;
    const before = activity.watchers;
    const scene = Scene.open(stage, inbox, options);
    await waitFor('two watchers', () => activity.watchers === before + 2);
    return scene;
  }

  /**
   * Plays the script to its end and one mail more, by which it is known that nothing else was to come; then resumes from every
   * cursor, with the feed as it is and with one that is made anew.
   *
   * @param expected what both clients must be given until then
   */
  async gives({ mails, removed = [], mayBeHeld = false, afresh }: Expected): Promise<void> {
    const { client, inbox } = this;
    await waitFor('the script to be played', () => inbox.isPlayed);
    inbox.plays(shows(...inbox.last, LAST));
    const wanted = [...mails, LAST];
    await waitFor('the last mail, and what was to be told before it', () =>
      [client.mails, this.#sseMails].every((given) => given.length >= wanted.length && given.includes(LAST)),
    );
    // Two lists may say that something is gone.
    const { looks } = inbox;
    await waitFor('two looks more', () => inbox.looks > looks + 2);
    await waitFor('the removals', () => client.removed.length >= removed.length);
    expect(client.mails).toEqual(wanted);
    expect(this.#sseMails).toEqual(wanted.map(subjectOf));
    expect(client.removed.toSorted()).toEqual([...removed].sort());
    expect([...client.errors, ...this.#sse.errors, ...client.ends]).toEqual([]);
    await waitFor('the feed to be live', () => (client.states.at(-1) ?? 'LIVE') === 'LIVE');
    if (!mayBeHeld) expect(client.states).toEqual([]);
    await this.#resumes(true);
    this.leave();
    await waitFor('the end of the feed', () => this.#stage.gateway.app.activity.feeds === 0);
    if (afresh !== 'not known') await this.#resumes(afresh !== 'in any order');
  }

  /** Plays on to the end of the inbox, which must be told once, after these mails, and leave nothing behind. */
  async ends(end: string, { mails, removed = [] }: Pick<Expected, 'mails' | 'removed'>): Promise<void> {
    const { client } = this;
    await waitFor('the end', () => client.isComplete && (this.#sse.isComplete() || this.#sse.errors.length > 0));
    expect(client.mails).toEqual(mails);
    expect(this.#sseMails).toEqual(mails.map(subjectOf));
    expect(client.removed.toSorted()).toEqual([...removed].sort());
    expect(client.ends).toEqual([end]);
    expect(client.events.at(-1)?.__typename).toBe('InboxClosed');
    expect(client.errors).toEqual([]);
    const isRevoked = end === 'REVOKED';
    expect(this.#sse.errors.length).toBe(isRevoked ? 1 : 0);
  }

  leave(): void {
    this.client.stop();
    this.#sse.stop();
  }

  get #sseMails(): string[] {
    return this.#sse.events.map(({ messageReceived }) => messageReceived.message.subject);
  }

  /** From each cursor, one must be given just those that came after it and are still there. */
  async #resumes(isOrderKnown: boolean): Promise<void> {
    const { client, inbox } = this;
    const { activity } = this.#stage.gateway.app;
    const before = activity.watchers;
    const present = new Set(inbox.last.map(({ subject }) => subject));
    const subjects = client.mails.map(subjectOf);
    const inOrder = (given: string[]) => (isOrderKnown ? given : given.toSorted());
    // Of many, some.
    const every = Math.ceil(subjects.length / 10);
    const socket = this.#stage.gateway.socket({ key: this.#key });
    try {
      const resumed = client.cursors.slice(0, -1).flatMap((after, at) => {
        if (at % every > 0) return [];
        const expected = subjects.slice(at + 1).filter((subject) => present.has(subject));
        const { events } = watch(socket, SubjectsReceived, { inbox: inbox.address, after });
        return { at, expected, given: () => events.map(({ messageReceived }) => messageReceived.message.subject) };
      });
      for (const { at, expected, given } of resumed) {
        await waitFor(`what came after cursor ${at}`, () => given().length >= expected.length);
        expect(inOrder(given()), `after cursor ${at}`).toEqual(inOrder(expected));
      }
    } finally {
      await socket.dispose();
      await waitFor('their end', () => activity.watchers === before);
    }
  }
}

function subjectOf(name: string): string {
  return name.split(' as ')[0] as string;
}
