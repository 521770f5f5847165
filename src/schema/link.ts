import type { Link } from '../content/links.ts';
import { builder } from './builder.ts';

export const LinkRef = builder.objectRef<Link>('Link').implement({
  description: 'A link of a message, as it is there: redirects are not followed.',
  fields: (t) => ({
    url: t.expose('url', { type: 'URL' }),
    host: t.exposeString('host', { description: 'Lower case, in ASCII, without a port.' }),
    text: t.exposeString('text', { description: 'What the reader sees of it; the URL itself where that is nothing.' }),
  }),
});
