const LF = 0x0a;
/** Even made to be slow, a mail within these is parsed in well under a second; a larger one may take all the time it is given. */
const LIGHT_BYTES = 256 * 1024;
const LIGHT_LINES = 5000;

/** A mail that waits to be parsed. `inboxId` is that of its first inbox. */
export interface WaitingMail {
  id: number;
  inboxId: number;
  heavy: boolean;
}

/** Whether a mail may keep a parser busy for long. */
export function isHeavy(raw: Buffer): boolean {
  if (raw.length > LIGHT_BYTES) return true;
  let lines = 0;
  for (let at = raw.indexOf(LF); at !== -1; at = raw.indexOf(LF, at + 1)) {
    lines += 1;
    if (lines > LIGHT_LINES) return true;
  }
  return false;
}

/**
 * In which order mails are parsed: the inboxes take turns, and heavy mails never hold the last of the places, so that
 * nobody's mail waits for somebody's bombs.
 */
export class ParseQueue {
  readonly #light = new Turns();
  readonly #heavy = new Turns();
  readonly #mostHeavy: number;
  #heavyRunning = 0;

  constructor(places: number) {
    this.#mostHeavy = Math.max(1, places - 1);
  }

  add(mail: WaitingMail): void {
    (mail.heavy ? this.#heavy : this.#light).add(mail);
  }

  /** The mail that is to take a free place now; `done` gives the place back. */
  take(): WaitingMail | undefined {
    const heavy = this.#heavyRunning < this.#mostHeavy ? this.#heavy.take() : undefined;
    if (heavy) this.#heavyRunning += 1;
    return heavy ?? this.#light.take();
  }

  done(mail: WaitingMail): void {
    if (mail.heavy) this.#heavyRunning -= 1;
  }
}

/** The mails of several inboxes, one of each in turn. */
class Turns {
  readonly #byInbox = new Map<number, WaitingMail[]>();

  add(mail: WaitingMail): void {
    const waiting = this.#byInbox.get(mail.inboxId);
    if (waiting) waiting.push(mail);
    else this.#byInbox.set(mail.inboxId, [mail]);
  }

  take(): WaitingMail | undefined {
    for (const [inboxId, waiting] of this.#byInbox) {
      const mail = waiting.shift();
      this.#byInbox.delete(inboxId);
      if (waiting.length > 0) this.#byInbox.set(inboxId, waiting);
      return mail;
    }
    return undefined;
  }
}
