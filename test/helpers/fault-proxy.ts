import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request as forward } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createRandom } from '../../bench/polling/prng.ts';
import type { Fault, FaultName, RealReply } from './faults.ts';
import { FAULTS, give } from './faults.ts';
import type { Listening } from './listen.ts';
import { listen } from './listen.ts';

export interface FaultProxyOptions {
  /** Base URL of the real upstream, such as that of a sandbox. */
  readonly target: string;
  /** The same seed makes the same choices, in the order in which calls come. */
  readonly seed: number;
  /** Of all calls, in [0, 1]; may be changed while it runs. */
  readonly share?: number;
  /** All of them, unless said otherwise. */
  readonly faults?: readonly FaultName[];
  /** How long a stall lasts. Milliseconds. */
  readonly stallMs?: number;
}

/** A fault that was injected. */
export interface Injected {
  readonly fault: FaultName;
  /** Whether the upstream carried the call out all the same. */
  readonly wasCarriedOut: boolean;
  readonly call: string;
}

export interface FaultProxy extends Listening {
  share: number;
  /** The latest ones, the last at the end. */
  readonly injected: readonly Injected[];
  /** How often each fault was injected, by its name and, of calls that were not carried out, "(not carried out)". */
  readonly counts: ReadonlyMap<string, number>;
  /** Calls so far, spoiled or not. */
  readonly calls: number;
}

const REMEMBERED = 10_000;
/** What the reader of a reply goes by, besides its type and length. */
const PASSED = /^(?:x-ratelimit-|retry-after|content-range|content-length|accept-ranges|content-disposition)/;

/**
 * A reverse proxy before a real upstream, which spoils a share of the calls: half of them before they reach the upstream (as far as
 * there are faults of that kind), half of them after they have been carried out.
 */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const { target, seed, faults = Object.keys(FAULTS) as FaultName[], stallMs = 250 } = options;
  const random = createRandom(seed);
  const agent = new Agent({ keepAlive: true });
  const closing = new AbortController();
  const injected: Injected[] = [];
  const counts = new Map<string, number>();
  let { share = 0 } = options;
  let calls = 0;

  const pick = (real: RealReply | null): FaultName | undefined => {
    const fitting = faults.filter((name) => {
      const { when, fits }: Fault = FAULTS[name];
      return real ? (fits?.(real) ?? true) : when === 'anywhere';
    });
    return fitting[Math.floor(random() * fitting.length)];
  };
  const note = (fault: FaultName, wasCarriedOut: boolean, { method, url }: IncomingMessage) => {
    const name = wasCarriedOut ? fault : `${fault} (not carried out)`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    injected.push({ fault, wasCarriedOut, call: `${method} ${url}` });
    if (injected.length > REMEMBERED) injected.splice(0, REMEMBERED / 2);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    calls += 1;
    request.resume();
    const isSpoiled = random() < share;
    const isEarly = isSpoiled && random() < 0.5;
    const early = isEarly ? pick(null) : undefined;
    const scene = { response, random, stallMs, signal: closing.signal };
    if (early) {
      note(early, false, request);
      return FAULTS[early].does({ ...scene, real: null });
    }
    const real = await carryOut(request, target, agent);
    const late = isSpoiled ? pick(real) : undefined;
    if (!late) return give({ ...scene, real }, real, real.body);
    note(late, true, request);
    return FAULTS[late].does({ ...scene, real });
  };
  const server = createServer((request, response) => {
    response.on('error', () => {});
    // The upstream behind it is gone, as it is when both are closed.
    handle(request, response).catch(() => response.destroy());
  });
  const listening = await listen(server);
  const close = async () => {
    closing.abort();
    await listening.close();
    agent.destroy();
  };
  return {
    url: listening.url,
    close,
    [Symbol.asyncDispose]: close,
    injected,
    counts,
    get calls() {
      return calls;
    },
    get share() {
      return share;
    },
    set share(value) {
      share = value;
    },
  };
}

function carryOut({ method, url, headers }: IncomingMessage, target: string, agent: Agent): Promise<RealReply> {
  return new Promise((resolve, reject) => {
    const request = forward(new URL(url ?? '/', target), { method, headers, agent }, async (reply) => {
      try {
        const passed = Object.entries(reply.headers).filter(([name]) => PASSED.test(name));
        resolve({
          status: reply.statusCode ?? 0,
          contentType: reply.headers['content-type'] ?? '',
          headers: Object.fromEntries(passed) as Record<string, string>,
          body: await buffer(reply),
        });
      } catch (error) {
        reject(error);
      }
    });
    request.on('error', reject);
    request.end();
  });
}
