import type { MailSource } from '../../src/datasources/mail-source.ts';
import { AttachmentLinks } from '../../src/http/attachment-links.ts';
import { createAttachmentRoute } from '../../src/http/attachments.ts';
import { createFrontDoor } from '../../src/http/front-door.ts';
import { listen } from './listen.ts';
import { attachment, credentials, KEY } from './mail.ts';
import { message } from './messages.ts';

export const NOW = Date.parse('2026-06-28T09:37:47Z');

/** A gateway that serves attachments of this source, and nothing else. */
export async function serve(
  source: MailSource,
  options: { readonly stallMs?: number; readonly maxBytes?: number } = {},
) {
  const { stallMs, maxBytes = 2 ** 30 } = options;
  let baseUrl = '';
  let now = NOW;
  const logged: unknown[] = [];
  const onError = (error: unknown) => void logged.push(error);
  const links = new AttachmentLinks({
    publicUrl: () => baseUrl,
    keys: ['k'.repeat(32)],
    ttlSeconds: 900,
    credentials,
    now: () => now,
  });
  const { server } = createFrontDoor({
    routes: [
      {
        path: '/attachments/',
        handle: createAttachmentRoute({ links, source, maxBytes, onError }),
      },
    ],
    allowedHosts: null,
    allowedOrigins: new Set<string>(),
    onError,
    ...(stallMs === undefined ? {} : { stallMs }),
  });
  const listening = await listen(server);
  baseUrl = listening.url;
  return {
    ...listening,
    logged,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    link: (filename = 'file.txt') =>
      links.urlFor({
        message: message('m1', { attachments: [attachment({ filename, ref: `ref of ${filename}` })] }),
        index: 0,
        expiresAt: links.expiryFor(null, new Date(NOW)),
        credential: credentials.of(KEY),
      }),
  };
}
