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
  /** As it is, and as it stands in Base64 of which it is a part: in an id, say, or a cursor. */
  readonly forms: readonly Buffer[];
}

/** What is the same of its Base64 whatever stands around it, for each of the three places where it may begin in a group of it. */
function inBase64(secret: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bits = (before + secret.length) * 8;
    const whole = (alphabet: 'base64' | 'base64url') =>
      Buffer.concat([Buffer.alloc(before), secret])
        .toString(alphabet)
        .slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
    return [...new Set([whole('base64'), whole('base64url')])];
  });
}

/** Looks for secrets in what passes, whatever the borders of its pieces, and keeps of it no more than the length of a secret. */
export class LeakDetector {
  readonly leaks: Leak[] = [];
  readonly #secrets: Readonly<Record<Secrecy, Map<string, Secret>>> = { nowhere: new Map(), unlogged: new Map() };

  /** From now on, it is one. */
  note(kind: string, secret: string | null | undefined, secrecy: Secrecy = 'nowhere'): void {
    const secrets = this.#secrets[secrecy];
    if (!secret || secret.length < MIN_LENGTH || secrets.size >= MAX_SECRETS) return;
    const bytes = Buffer.from(secret);
    secrets.set(secret, { kind, forms: [bytes, ...inBase64(bytes).map((form) => Buffer.from(form))] });
  }

  /** One way on which bytes leave: to be told of each piece of them. */
  wire(): (piece: Buffer) => void {
    let tail = Buffer.alloc(0);
    return (piece) => {
      const secrets = [...this.#secrets.nowhere.values()];
      const reach = Math.max(0, ...secrets.flatMap(({ forms }) => forms.map(({ length }) => length - 1)));
      // What begins in what has passed, and ends in this.
      const border = Buffer.concat([tail, piece.subarray(0, reach)]);
      for (const { kind, forms } of secrets) {
        for (const form of forms) {
          const at = piece.indexOf(form);
          const atBorder = at < 0 ? border.indexOf(form, Math.max(0, tail.length - form.length + 1)) : -1;
          if (at >= 0) this.#tell('wire', kind, piece, at, form.length);
          else if (atBorder >= 0) this.#tell('wire', kind, border, atBorder, form.length);
        }
      }
      const end = piece.length >= reach ? piece : Buffer.concat([tail, piece]);
      tail = Buffer.from(end.subarray(Math.max(0, end.length - reach)));
    };
  }

  /** One line of a log. */
  line(line: string): void {
    const bytes = Buffer.from(line);
    for (const { kind, forms } of [...this.#secrets.nowhere.values(), ...this.#secrets.unlogged.values()]) {
      // In JSON, what is quoted is written otherwise.
      const quoted = Buffer.from(JSON.stringify(String(forms[0])).slice(1, -1));
      for (const form of [...forms, quoted]) {
        const at = bytes.indexOf(form);
        if (at < 0) continue;
        this.#tell('log', kind, bytes, at, form.length);
        break;
      }
    }
    const token = ATTACHMENT_TOKEN.exec(line);
    if (token) this.#tell('log', 'attachment token', bytes, token.index, token[0].length);
  }

  #tell(where: Leak['where'], kind: string, piece: Buffer, at: number, length: number): void {
    const before = piece.toString('latin1', Math.max(0, at - 60), at);
    const after = piece.toString('latin1', at + length, at + length + 30);
    const around = `${before}<${kind}>${after}`;
    if (this.leaks.length < MAX_LEAKS) this.leaks.push({ kind, where, around });
  }
}
