import type { Abuse } from '../../test/helpers/graphql-abuses.ts';

/** The largest operations that pass: what they take is what the bounds allow. */
export function permitted(address: string): Abuse[] {
  const inInbox = (fields: string) => `{ inbox(address: "${address}") { ${fields} } }`;
  const page = (fields: string) => inInbox(`messages(first: 500) { nodes { ${fields} } }`);
  const aliases = (count: number, field: string) =>
    Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
  const pattern = '(a|b|c|d|e|f){1,20}(g|h){1,9}$';
  const code = 'none';
  const hundred = (item: (i: number) => string) => Array.from({ length: 100 }, (_, i) => item(i)).join(' ');
  return [
    { name: 'permitted: a page of 500 with 55 aliases', query: page(aliases(55, 'subject')), code },
    {
      name: 'permitted: a page of 500 as a list shows it',
      query: page('id subject fromName fromAddress receivedAt isSeen preview'),
      code,
    },
    { name: 'permitted: the HTML of 500', query: page('html'), code },
    { name: 'permitted: a page of 500 with ids and links', query: page('id links { url host }'), code },
    {
      name: 'permitted: a costly pattern over all texts',
      query: inInbox(`messages(where: { text: { matches: "${pattern}" } }) { totalCount }`),
      code,
    },
    {
      name: 'permitted: twenty costly patterns',
      query: inInbox(aliases(20, `messages(where: { text: { matches: "${pattern}" } }) { totalCount }`)),
      code,
    },
    { name: 'permitted: 240 times the same field', query: inInbox('id '.repeat(240)), code },
    {
      name: 'permitted: 3,900 tokens of different fields',
      query: inInbox(`${aliases(100, 'id')} ${'... { id } '.repeat(200)}`),
      code,
    },
    {
      name: 'permitted: a hundred fragments that are all compared',
      query:
        `${inInbox(hundred((i) => `...F${i}`))} ${hundred((i) => `fragment F${i} on Inbox { id username f${i}: unseenCount g${i % 10}: cursor }`)}`.replaceAll(
          /[fg]\d+: /g,
          '',
        ),
      code,
    },
    {
      name: 'permitted: a hundred fragments, each with three others',
      query: `${inInbox('...F0')} ${hundred((i) => `fragment F${i} on Inbox { f${i}: __typename ${[1, 2, 3].map((n) => (i + n < 100 ? `...F${i + n}` : '')).join(' ')} }`).replaceAll(/f\d+: /g, '')}`,
      code,
    },
  ];
}
