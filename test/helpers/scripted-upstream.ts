import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Listening } from './listen.ts';
import { listen } from './listen.ts';
import type { WireMail } from './scripted-mail.ts';
import type { Step } from './scripted-steps.ts';
import { fails, quota, shows } from './scripted-steps.ts';

const DOMAIN = 'script.test';
const MONTH = 30 * 86_400_000;

/** An inbox whose list plays a script: each call gets the next step, and the last step stays. */
export class ScriptedInbox {
  readonly address: string;
  /** List calls so far. */
  looks = 0;
  readonly #queue: Step[];
  #current: Step;

  constructor(address: string, first: Step) {
    this.address = address;
    this.#current = first;
    this.#queue = [first];
  }

  /** Adds steps: the next call gets the first of them that none has got yet. */
  plays(...steps: readonly (Step | readonly Step[])[]): void {
    this.#queue.push(...steps.flat());
  }

  /** Whether every step has been played. */
  get isPlayed(): boolean {
    return this.#queue.length === 0;
  }

  /** What the last list shows that it will show, in the order of arrival. */
  get last(): readonly WireMail[] {
    return [this.#current, ...this.#queue].findLast(({ shown }) => shown)?.shown?.() ?? [];
  }

  next(): Step {
    this.looks += 1;
    this.#current = this.#queue.shift() ?? this.#current;
    return this.#current;
  }
}

export interface ScriptedUpstream extends Listening {
  /** An inbox that the upstream has, though nobody made it through the gateway. */
  inbox(...steps: readonly Step[]): ScriptedInbox;
  /** The inbox of that address, such as one that was made through the gateway: its list is empty until it is told otherwise. */
  at(address: string): ScriptedInbox;
  /** How many calls of that route came, such as "DELETE /api/emails". */
  calls(route: string): number;
  /** Keeps replies of that route back while the function says so. */
  holdBack(route: string, isHeld: () => boolean): void;
  /** Answers the next call of that route with this status. */
  failsNext(route: string, status: number): void;
  /** Seconds that inboxes live that are made from now on. */
  lifetime: number;
}

/** The upstream's REST contract on a free port of loopback. It accepts every key, and counts the calls of each. */
export async function startScriptedUpstream(): Promise<ScriptedUpstream> {
  const inboxes = new Map<string, ScriptedInbox>();
  const calls = new Map<string, number>();
  const held = new Map<string, () => boolean>();
  const failing = new Map<string, number>();
  const used = new Map<string, number>();
  const resetAt = Date.now() + MONTH;
  let made = 0;
  let lifetime = 600;

  const add = (inbox: ScriptedInbox) => {
    inboxes.set(inbox.address, inbox);
    return inbox;
  };
  const newAddress = () => {
    made += 1;
    return `inbox-${made}@${DOMAIN}`;
  };
  const emailReply = (address: string) => ({
    status: true,
    data: {
      id: made,
      email: address,
      domain: DOMAIN,
      created_at: new Date().toISOString(),
      expire_at: new Date(Date.now() + lifetime * 1000).toISOString(),
      expires_in_seconds: lifetime,
      email_token: 'a secret that opens the inbox',
    },
  });
  const findMail = (id: string) =>
    inboxes
      .values()
      .flatMap(({ last }) => last)
      .find((item) => item.id === id);

  /** What any call but a list is answered with; null where there is nothing of that name. */
  const answer = (route: string, parts: readonly string[]): unknown => {
    const [first = '', username = '', domain = ''] = parts;
    switch (route) {
      case 'GET /api/domains':
        return { status: true, data: { domains: [{ domain: DOMAIN, type: 'Free', custom: false }] } };
      case 'POST /api/emails': {
        if (parts.length === 0) return emailReply(add(new ScriptedInbox(newAddress(), shows())).address);
        const inbox = inboxes.get(first);
        if (!inbox) return null;
        inboxes.delete(first);
        const renamed = add(new ScriptedInbox(`${username}@${domain}`, shows(...inbox.last)));
        return emailReply(renamed.address);
      }
      case 'DELETE /api/emails':
        return inboxes.delete(first) ? { status: true } : null;
      case 'GET /api/messages': {
        const found = findMail(first);
        return found ? { status: true, data: { ...found, is_seen: true } } : null;
      }
      case 'DELETE /api/messages':
        return findMail(first) ? { status: true } : null;
      default:
        return null;
    }
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', 'http://upstream');
    const [, api = '', kind = '', ...parts] = url.pathname.split('/').map(decodeURIComponent);
    const route = `${request.method} /${api}/${kind}`;
    calls.set(route, (calls.get(route) ?? 0) + 1);
    const isList = route === 'GET /api/messages' && parts.length === 0;
    const failure = failing.get(route);
    failing.delete(route);
    const value = isList || failure ? null : answer(route, parts);
    const inbox = isList ? inboxes.get(url.searchParams.get('email') ?? '') : undefined;
    const step = inbox ? inbox.next() : value === null ? fails(failure ?? 404) : null;
    const isWaiting = () => held.get(route)?.() || !(step?.onlyWhen() ?? true);
    while (isWaiting() && !response.destroyed) await delay(5);
    if (response.destroyed || step?.delivery === 'never') return;
    if (step?.delivery === 'cut') return void response.destroy();

    const key = request.headers.authorization ?? '';
    const status = step?.status ?? 200;
    // Only what succeeds is counted.
    if (status < 300) used.set(key, (used.get(key) ?? 0) + 1);
    const head = { 'content-type': 'application/json', ...quota(50_000 - (used.get(key) ?? 0), resetAt) };
    response.writeHead(status, { ...head, ...step?.headers });
    const body = step ? step.body() : JSON.stringify(value);
    if (step?.delivery !== 'half') return void response.end(body);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });

  return {
    ...(await listen(server)),
    inbox: (first = shows(), ...steps) => {
      const inbox = add(new ScriptedInbox(newAddress(), first));
      inbox.plays(...steps);
      return inbox;
    },
    at: (address) => inboxes.get(address) as ScriptedInbox,
    calls: (route) => calls.get(route) ?? 0,
    failsNext: (route, status) => void failing.set(route, status),
    holdBack: (route, isHeld) => void held.set(route, isHeld),
    get lifetime() {
      return lifetime;
    },
    set lifetime(seconds) {
      lifetime = seconds;
    },
  };
}
