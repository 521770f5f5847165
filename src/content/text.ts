import { tidyPlain } from './plain-text.ts';
import type { Body } from './read-body.ts';
import { MAX_CONTENT, readBody } from './read-body.ts';

export { previewOf } from './preview.ts';

/** The body as plain text: as it is for plain mails (line ends, control characters and trailing blanks tidied), made from the HTML otherwise. */
export function textOf(body: Body): string {
  return body.isHtml ? readBody(body).text : tidyPlain(body.content.slice(0, MAX_CONTENT));
}
