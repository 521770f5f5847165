import type { OutgoingHttpHeaders } from 'node:http';
import type { Mail, WireMail } from './scripted-mail.ts';
import { mail } from './scripted-mail.ts';

/** How much of its reply a step lets out before it leaves the connection: all, a half and then a cut, a cut at once, or never anything. */
type Delivery = 'whole' | 'half' | 'cut' | 'never';

interface StepFields {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: () => string;
  readonly delivery?: Delivery;
  readonly shown?: () => readonly WireMail[];
  readonly onlyWhen?: () => boolean;
}

/** What one list call is answered with. */
export class Step {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: () => string;
  readonly delivery: Delivery;
  /** The mails that it shows, in the order of arrival; undefined where it is no list. */
  readonly shown: (() => readonly WireMail[]) | undefined;
  /** The reply waits for this. */
  readonly onlyWhen: () => boolean;
  readonly #fields: StepFields;

  constructor(fields: StepFields) {
    this.#fields = fields;
    this.status = fields.status ?? 200;
    this.headers = fields.headers ?? {};
    this.body = fields.body ?? (() => '');
    this.delivery = fields.delivery ?? 'whole';
    this.shown = fields.shown;
    this.onlyWhen = fields.onlyWhen ?? (() => true);
  }

  with(headers: OutgoingHttpHeaders): Step {
    return new Step({ ...this.#fields, headers: { ...this.headers, ...headers } });
  }

  /** The same, but its reply waits until the test has seen something. */
  when(seen: () => boolean): Step {
    return new Step({ ...this.#fields, onlyWhen: seen });
  }

  times(count: number): Step[] {
    return Array.from({ length: count }, () => this);
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

function json(status: number, value: unknown): StepFields {
  return { status, headers: JSON_TYPE, body: () => JSON.stringify(value) };
}

const asMail = (item: Mail) => (typeof item === 'string' ? mail(item) : item);

/** A list of what the function says at the time of the call, in the order of arrival; newest first on the wire. */
export function showsWhatIs(mails: () => readonly Mail[]): Step {
  const shown = () => mails().map(asMail);
  const body = () => JSON.stringify({ status: true, mailbox: 'a@script.test', messages: shown().reverse() });
  return new Step({ headers: JSON_TYPE, body, shown });
}

/** A list of these mails, given in the order of arrival; newest first on the wire. */
export function shows(...mails: readonly Mail[]): Step {
  const list = mails.map(asMail);
  return showsWhatIs(() => list);
}

/** The same list, but as the wire has it: in just this order. */
export function showsInOrder(...mails: readonly Mail[]): Step {
  const shown = mails.map(asMail);
  return new Step({ ...json(200, { status: true, messages: shown }), shown: () => shown });
}

/** A list with whatever in it. */
export function showsJunk(messages: unknown): Step {
  return new Step(json(200, { status: true, messages }));
}

/** Whatever is asked for. */
export function replies(status: number, body: string): Step {
  return new Step({ status, headers: JSON_TYPE, body: () => body });
}

export function fails(status: number): Step {
  return replies(status, '{"message":"It did not work."}');
}

/** A success that says that it is none. */
export function refuses(): Step {
  return new Step(json(200, { status: false, message: 'No.' }));
}

/** Never answers. */
export function hangs(): Step {
  return new Step({ delivery: 'never' });
}

/** Cuts the connection without a word. */
export function drops(): Step {
  return new Step({ delivery: 'cut' });
}

/** Cuts the connection amid the list. */
export function breaksOff(...mails: readonly Mail[]): Step {
  return new Step({ headers: JSON_TYPE, body: shows(...mails).body, delivery: 'half' });
}

/** A whole reply with half of the JSON. */
export function cutsShort(...mails: readonly Mail[]): Step {
  const body = shows(...mails).body();
  return new Step({ headers: JSON_TYPE, body: () => body.slice(0, body.length / 2) });
}

/** A web page. */
export function challenges(status = 200): Step {
  const body = () => '<!doctype html><title>Just a moment...</title>';
  return new Step({ status, headers: { 'content-type': 'text/html; charset=utf-8' }, body });
}

/** A steady stream: a list for each mail, with those before it. */
export function arriving(mails: readonly Mail[], before: readonly Mail[] = []): Step[] {
  return mails.map((_, i) => shows(...before, ...mails.slice(0, i + 1)));
}

/** The quota as the headers of a reply state it. */
export function quota(remaining: number, resetAt: number, limit = 50_000): OutgoingHttpHeaders {
  return {
    'x-ratelimit-limit': limit,
    'x-ratelimit-used': limit - remaining,
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-reset': new Date(resetAt).toISOString(),
  };
}
