import { AttachmentLinks } from '../../src/http/attachment-links.ts';
import { attachment, credentials } from './mail.ts';
import { message } from './messages.ts';

/** LINK_KEYS of a gateway whose links a test makes by itself, also such as the gateway would not make. */
export const LINK_KEY = 'a secret that tests and gateway share';

export interface Sealed {
  readonly key: string;
  readonly messageId: string;
  readonly ref: string;
  readonly filename?: string;
}

/** A link of the gateway at `url` to that file of that account. */
export function sealedLink(url: string, { key, messageId, ref, filename = ref }: Sealed): Promise<string> {
  const links = new AttachmentLinks({ publicUrl: () => url, keys: [LINK_KEY], ttlSeconds: 900, credentials });
  return links.urlFor({
    message: message(messageId, { attachments: [attachment({ filename, ref })] }),
    index: 0,
    expiresAt: links.expiryFor(null, new Date()),
    credential: credentials.of(key),
  });
}
