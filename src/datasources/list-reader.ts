import { GatewayError } from '../errors.ts';
import type { SlotRequest } from './bulkhead.ts';
import type { Deadline } from './deadline.ts';
import type { WholeReply } from './exchange.ts';
import { readObject } from './http.ts';
import type { ListThreads } from './list-threads.ts';
import type { MailCall, MessageList } from './mail-source.ts';
import { keepKnownList } from './message-identity.ts';
import type { Reply } from './upstream-reply.ts';
import { readMessages } from './wire.ts';
import type { WireOptions } from './wire-fields.ts';

/** What is known of a list besides what it says. */
interface Origin {
  /** Of the bytes that it was made of. */
  readonly digest: string;
  /** Of its messages, where it was read in a thread. */
  readonly fingerprints: Uint8Array | null;
  readonly credentialId: string;
}

/**
 * Reads replies as lists of messages. Where the caller has the last list, a reply of the same bytes is not read, and gives that very
 * list; of any other reply, messages that have not changed are those of the last list. Large ones are read in a thread.
 */
export class ListReader {
  readonly #wire: WireOptions;
  readonly #threads: ListThreads | undefined;
  /** Gone with the lists. Those that are read once, and are nobody's last list yet, have none: most lists are never asked for again. */
  readonly #origins = new WeakMap<MessageList, Origin>();

  /** @param threads where there are none, large replies are read like others */
  constructor(wire: WireOptions, threads?: ListThreads) {
    this.#wire = wire;
    this.#threads = threads;
  }

  /**
   * @returns the reply as it is where it stands for an error
   * @throws GatewayError where it is none
   */
  read(
    reply: WholeReply,
    address: string,
    call: MailCall,
    deadline: Deadline,
  ): MessageList | Reply | Promise<MessageList | Reply> {
    const { statusCode, bytes } = reply;
    const { credential, known: last } = call;
    if (statusCode < 200 || statusCode >= 300) return readObject(reply);
    const origin = last && this.#origins.get(last);
    // What one has must never tell what another one may see.
    const isOwn = last?.address === address && (!origin || origin.credentialId === credential.id);
    const known = isOwn ? last : undefined;
    if (known && origin?.digest === bytes.digest) return known;
    if (this.#threads && bytes.isLarge) {
      const { digest } = bytes;
      const fingerprints = (known && origin?.fingerprints) ?? null;
      return this.#readLarge(this.#threads, reply, address, known, fingerprints, turnOf(call, deadline)).then(
        (read) => {
          if (!('list' in read)) return read;
          const list = known ? keepKnownList(read.list, known) : read.list;
          this.#origins.set(list, { digest, fingerprints: read.fingerprints, credentialId: credential.id });
          return list;
        },
      );
    }
    const read = this.#readSmall(reply, address);
    if (!known || !('messages' in read)) return read;
    const list = keepKnownList(read, known);
    this.#origins.set(list, { digest: bytes.digest, fingerprints: null, credentialId: credential.id });
    return list;
  }

  #readSmall(reply: WholeReply, address: string): MessageList | Reply {
    const read = readObject(reply);
    if (read.body.status === false) return read;
    return readMessages(read.body, address, read.bytes, this.#wire) ?? fail(unreadable());
  }

  async #readLarge(
    threads: ListThreads,
    { statusCode: status, headers, bytes }: WholeReply,
    inbox: string,
    known: MessageList | undefined,
    fingerprints: Uint8Array | null,
    turn: SlotRequest,
  ): Promise<Reply | { readonly list: MessageList; readonly fingerprints: Uint8Array }> {
    const { utcOffset, onFlaw } = this.#wire;
    const { length } = bytes;
    const outcome = await threads.read(
      {
        body: bytes.release(),
        status,
        contentType: String(headers['content-type'] ?? ''),
        inbox,
        utcOffset,
        known: known && fingerprints ? { messages: known.messages, fingerprints } : null,
      },
      turn,
    );
    if (outcome.kind === 'refusal') return { status, headers, body: { status: false }, bytes: length };
    if (outcome.kind === 'error') throw new GatewayError(outcome.code, outcome.message, { context: { status } });
    for (const [field, times] of outcome.flaws) onFlaw(field, times);
    if (outcome.kind === 'no list') throw unreadable();
    const list = { address: inbox, messages: outcome.messages, bytes: length };
    return { list, fingerprints: outcome.fingerprints };
  }
}

export function unreadable(): GatewayError {
  return new GatewayError('UPSTREAM_INVALID_RESPONSE', 'The mail service answered without what was asked for.');
}

function turnOf({ caller, credential, isPoll = false }: MailCall, { signal }: Deadline): SlotRequest {
  return { owner: caller ?? credential.id, isPoll, signal };
}

function fail(error: Error): never {
  throw error;
}
