import { encodeGlobalId, joinKey } from '../../src/schema/global-id.ts';
import type { AnswerTo, AskOptions } from './answering.ts';
import { ask, askOften } from './answering.ts';
import { Follower } from './follower.ts';
import type { TestGateway } from './gateway.ts';
import { startTestGateway } from './gateway.ts';
import { CreateInbox } from './operations.ts';
import { waitFor } from './sandbox.ts';
import { mail } from './scripted-mail.ts';
import { shows } from './scripted-steps.ts';
import type { ScriptedInbox, ScriptedUpstream } from './scripted-upstream.ts';
import { startScriptedUpstream } from './scripted-upstream.ts';

const file = { name: 'a.txt', extension: 'txt', size: 4, url: 'https://upstream.test/a.txt' };
/** What is in each inbox, for a beginning. */
export const A = mail('a', { attachments: [file] as never });

export const messageId = (address: string, id: string) => encodeGlobalId('Message', joinKey(address, id));

/** A link is sealed anew each time that it is made: where it is the same, so is the answer. */
export const show = (address: string) =>
  `{ inbox(address: "${address}") { address cursor unseenCount messages { nodes { subject isSeen attachments { url } } } } }`;

export const subjectsIn = (text: string) => [...text.matchAll(/"subject":"([^"]*)"/g)].map(([, subject]) => subject);

/** Links hold for as long as the inboxes do, and lists for longer than any test. */
const LASTING = { UPSTREAM_ATTEMPTS: '1', MESSAGES_TTL_MS: '600000', LINK_TTL: '86400' };

/** A gateway whose answers hold until something happens, with an inbox that each test has to itself. */
export class KeptScene {
  readonly upstream: ScriptedUpstream;
  readonly gateway: TestGateway;
  #inbox: ScriptedInbox | undefined;

  private constructor(upstream: ScriptedUpstream, gateway: TestGateway) {
    this.upstream = upstream;
    this.gateway = gateway;
  }

  static async start(): Promise<KeptScene> {
    const upstream = await startScriptedUpstream();
    return new KeptScene(upstream, await startTestGateway({ UPSTREAM_URL: upstream.url, ...LASTING }));
  }

  async end(): Promise<void> {
    await this.gateway[Symbol.asyncDispose]();
    await this.upstream.close();
  }

  /** Another gateway over the same upstream. */
  beside(env: Record<string, string>): Promise<TestGateway> {
    return startTestGateway({ UPSTREAM_URL: this.upstream.url, ...LASTING, ...env });
  }

  /** The inbox of this test. */
  get inbox(): ScriptedInbox {
    return this.#inbox as ScriptedInbox;
  }

  async begin(): Promise<void> {
    this.upstream.lifetime = 600;
    this.#inbox = await this.newInbox();
  }

  async newInbox(at = this.gateway): Promise<ScriptedInbox> {
    const { data } = await at.ask(CreateInbox, {});
    const made = this.upstream.at(data.createInbox.inbox?.address as string);
    made.plays(shows(A));
    // It begins with a list of nothing.
    made.next();
    return made;
  }

  /** Asks for the inbox of this test. */
  look(options?: AskOptions): Promise<AnswerTo> {
    return ask(this.gateway.url, show(this.inbox.address), options);
  }

  lookOften(options?: AskOptions): Promise<string> {
    return askOften(this.gateway.url, show(this.inbox.address), options);
  }

  /** Has somebody watch the inbox meanwhile. */
  async watched<T>(run: (follower: Follower) => Promise<T>): Promise<T> {
    const { activity } = this.gateway.app;
    const { watchers } = activity;
    const follower = new Follower(this.gateway.socket(), { inbox: this.inbox.address });
    await waitFor('the feed', () => activity.watchers === watchers + 1);
    try {
      return await run(follower);
    } finally {
      follower.stop();
      await waitFor('its end', () => activity.watchers === watchers);
    }
  }
}
