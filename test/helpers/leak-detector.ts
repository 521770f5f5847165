/** Where something came out that should not have. */
export interface Leak {
  readonly kind: string;
  readonly where: 'log' | 'wire';
  /** What stood around it, without the secret itself. */
  readonly around: string;
}

/** What may be on neither, and what may be on the wire, whose reader it is for, but in no log. */
export type Secrecy = 'nowhere' | 'unlogged';

/** Shorter ones are found by chance. */
const MIN_LENGTH = 7;
/** Of each secrecy: a test that makes thousands of keys is not to be slow, and shows with some what it would with all. */
const MAX_SECRETS = 100;
const MAX_LEAKS = 20;
/** A link to an attachment holds a sealed token, whichever it is. */
const ATTACHMENT_TOKEN = /\beyJ[\w-]{16,}\.[\w-]*\.[\w-]{8,}/;

interface Secret {
  readonly kind: string;
  readonly bytes: Buffer;
}

/** Looks for secrets in what passes, whatever the borders of its pieces, and keeps of it no more than the length of a secret. */
export class LeakDetector {
  readonly leaks: Leak[] = [];
  readonly #secrets: Readonly<Record<Secrecy, Map<string, Secret>>> = { nowhere: new Map(), unlogged: new Map() };

  /** From now on, it is one. */
  note(kind: string, secret: string | null | undefined, secrecy: Secrecy = 'nowhere'): void {
    const secrets = this.#secrets[secrecy];
    if (!secret || secret.length < MIN_LENGTH || secrets.size >= MAX_SECRETS) return;
    secrets.set(secret, { kind, bytes: Buffer.from(secret) });
  }

  /** One way on which bytes leave: to be told of each piece of them. */
  wire(): (piece: Buffer) => void {
    let tail = Buffer.alloc(0);
    return (piece) => {
      let reach = 0;
      for (const secret of this.#secrets.nowhere.values()) {
        const part = secret.bytes.length - 1;
        reach = Math.max(reach, part);
        // What begins in what has passed, and ends in this.
        const border = Buffer.concat([tail.subarray(-part), piece.subarray(0, part)]);
        const at = piece.indexOf(secret.bytes);
        if (at >= 0) this.#tell('wire', secret, piece, at);
        else if (border.includes(secret.bytes)) this.#tell('wire', secret, border, border.indexOf(secret.bytes));
      }
      const end = piece.length >= reach ? piece : Buffer.concat([tail, piece]);
      tail = Buffer.from(end.subarray(Math.max(0, end.length - reach)));
    };
  }

  /** One line of a log. */
  line(line: string): void {
    const bytes = Buffer.from(line);
    for (const secret of [...this.#secrets.nowhere.values(), ...this.#secrets.unlogged.values()]) {
      // In JSON, what is quoted is written otherwise.
      const quoted = Buffer.from(JSON.stringify(String(secret.bytes)).slice(1, -1));
      const at = Math.max(bytes.indexOf(secret.bytes), bytes.indexOf(quoted));
      if (at >= 0) this.#tell('log', secret, bytes, at);
    }
    const token = ATTACHMENT_TOKEN.exec(line);
    if (token) this.#tell('log', { kind: 'attachment token', bytes: Buffer.from(token[0]) }, bytes, token.index);
  }

  #tell(where: Leak['where'], { kind, bytes }: Secret, piece: Buffer, at: number): void {
    const before = piece.toString('latin1', Math.max(0, at - 60), at);
    const after = piece.toString('latin1', at + bytes.length, at + bytes.length + 30);
    const around = `${before}<${kind}>${after}`;
    if (this.leaks.length < MAX_LEAKS) this.leaks.push({ kind, where, around });
  }
}
