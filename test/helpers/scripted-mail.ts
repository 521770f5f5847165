/** A message as the upstream's list has it. */
export interface WireMail {
  readonly id: string;
  readonly is_seen: boolean;
  readonly subject: string;
  readonly from: string;
  readonly from_email: string;
  readonly to: string;
  /** Without a zone; null where the upstream leaves it out. */
  readonly receivedAt: string | null;
  readonly html: boolean;
  readonly content: string;
  readonly attachments: readonly [];
}

/** A mail by its name, or one that a test cares more about. */
export type Mail = string | WireMail;

/** The upstream's way to write the moment this many seconds after noon. */
export function noonPlus(seconds: number): string {
  return new Date(Date.UTC(2026, 5, 28, 12) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Seconds by which a name's mail comes after the others: "m12" at 12, "c" at 3, so that names in their order are mails in theirs. */
function placeOf(name: string): number {
  const number = /\d+$/.exec(name)?.[0];
  return number === undefined ? (name.codePointAt(0) ?? 0) - 96 : Number(number);
}

/** A mail whose id, subject and content are its name, but for what the test says. */
export function mail(name: string, fields: Partial<WireMail> = {}): WireMail {
  return {
    id: name,
    is_seen: false,
    subject: name,
    from: 'Ann Sender',
    from_email: 'ann@example.org',
    to: 'a@script.test',
    receivedAt: noonPlus(placeOf(name)),
    html: false,
    content: `The content of ${name}`,
    attachments: [],
    ...fields,
  };
}

/** "m1" to "m500", oldest first. */
export function names(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, i) => `m${from + i}`);
}
