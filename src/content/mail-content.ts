import type { Message } from '../datasources/mail-source.ts';
import type { ExtractedCode } from './codes.ts';
import { codesOf } from './codes.ts';
import type { Link } from './links.ts';
import { readBody } from './read-body.ts';

/** What a mail says, for people and programs. */
export interface MailContent {
  readonly text: string;
  readonly links: readonly Link[];
  readonly codes: readonly ExtractedCode[];
  /** Whether it is only what the beginning says, since all of it could not be read this time. */
  readonly isBeginning?: true;
}

/** Reads a mail; takes time in proportion to its length, and throws nothing. */
export function readContent({
  subject,
  isHtml,
  content,
}: Pick<Message, 'subject' | 'isHtml' | 'content'>): MailContent {
  const { text, links } = readBody({ isHtml, content });
  return { text, links, codes: codesOf({ subject, text }) };
}
