// What the upstream of the comparison holds: the same at every run.

/** Where it stands in the subject of an inbox's newest message, what is counted up takes its place. */
export const COUNTER = '00000000';

/** Twenty words, of which everything is made. */
const WORDS =
  'account code confirm delivery demo garden invoice letter market message meeting order parcel report sign station token update window welcome'.split(
    ' ',
  );

function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * 11 + ((seed * i) % 5)) % WORDS.length]).join(
    ' ',
  );
}

/** HTML of about so many characters. */
export function htmlOf(seed: number, characters: number): string {
  let html = `<p class="lead">Hello ${words(seed, 2)},</p>`;
  for (let i = 0; html.length < characters; i += 1) {
    html += `<p>${words(seed + i, 12)} <a href="https://shop.example/${seed}/${i}">${words(seed + i, 2)}</a>.</p>\n`;
  }
  return html;
}

/** As the upstream writes it: no zone. */
function timeOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

const NEWEST = Date.UTC(2026, 5, 28, 9, 37, 47);

/**
 * A message of the contract.
 *
 * @param age how many came after it; below 0 it is newer than what the inbox began with
 * @param characters of its content
 */
export function messageOf(address: string, seed: number, age: number, characters: number) {
  const files = age >= 0 && age % 4 === 0 ? 1 + (seed % 2) : 0;
  const id = `m${String(seed).padStart(5, '0')}x${String(age + 100_000).padStart(6, '0')}AWDg123ELQz07vrVB9dLXlbqZM5NGw`;
  return {
    id,
    is_seen: age % 3 === 2,
    subject: `${words(seed + age + 100_000, 4)} ${age === 0 ? COUNTER : seed}`,
    from: `Sender ${(seed + age + 100_000) % 97}`,
    from_email: `sender${(seed + age + 100_000) % 97}@shop.example`,
    to: address,
    receivedAt: timeOf(NEWEST - age * 61_000),
    html: true,
    content: htmlOf(seed + age + 100_000, characters),
    attachments: Array.from({ length: files }, (_, i) => ({
      name: `invoice-${seed}-${i}.pdf`,
      extension: 'pdf',
      size: 12_000 + seed * 13 + i,
      url: `https://v1.tempmailg.com/api/messages/${id}/attachments/invoice-${seed}-${i}.pdf`,
    })),
  };
}

export type WireMessage = ReturnType<typeof messageOf>;

/** The body of the reply that lists an inbox. */
export function listOf(address: string, messages: readonly WireMessage[]): Buffer {
  return Buffer.from(JSON.stringify({ status: true, mailbox: address, messages }));
}

export const INBOXES = 1_000;
const MESSAGES = 20;
const CHARACTERS = 1_000;

export const addressAt = (index: number) => `box-${index}@mail.test`;

/** The inbox of that number as it is at first: twenty messages of about 1 KB. */
export function inboxAt(index: number): readonly WireMessage[] {
  const address = addressAt(index);
  return Array.from({ length: MESSAGES }, (_, age) => messageOf(address, index, age, CHARACTERS));
}
