/** Below the largest reply that is read by default. */
const BYTES = 20_000_000;

interface List {
  /** As part of an address. */
  readonly name: string;
  readonly what: string;
  readonly messages: () => readonly object[];
}

const many = (count: number, fields: (i: number) => object) => () =>
  Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    from_email: 'sender@mail.test',
    to: 'a@mail.test',
    receivedAt: '2026-11-23 04:00:00',
    ...fields(i),
  }));

const of = (bytes: number, unit: string) =>
  unit.repeat(Math.floor(bytes / Buffer.byteLength(JSON.stringify(unit).slice(1, -1))));

/** Lists of 20 MB. */
export const LISTS: readonly List[] = [
  { name: 'one', what: 'one message of 20 MB', messages: many(1, () => ({ content: of(BYTES, 'word ') })) },
  {
    name: 'hundred',
    what: '100 messages of 200 KB',
    messages: many(100, () => ({ content: of(BYTES / 100, 'word ') })),
  },
  {
    name: 'escaped',
    what: '100 messages of 200 KB, every character escaped',
    messages: many(100, () => ({ content: of(BYTES / 100, '"\n') })),
  },
  {
    name: 'cjk',
    what: '100 messages of 200 KB, no Latin letter',
    messages: many(100, () => ({ content: of(BYTES / 100, '文字') })),
  },
  {
    name: 'small',
    what: '100,000 messages of 200 bytes',
    messages: many(100_000, (i) => ({ content: `word ${i}`.padEnd(70) })),
  },
  {
    name: 'files',
    what: '20 messages of 12,500 attachments',
    messages: many(20, () => ({
      attachments: Array.from({ length: 12_500 }, (_, i) => ({
        name: `file-${i}.txt`,
        url: `/api/files/file-${i}.txt`,
        size: i,
      })),
    })),
  },
];
