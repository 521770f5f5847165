import type { MailContent } from '../content/mail-content.ts';
import type { SafeHtml, SafeHtmlOptions } from '../content/safe-html.ts';
import type { Message } from '../datasources/mail-source.ts';

/** What there is to do with a mail. Plain data, so that it can be sent to another thread, as can what comes of it. */
export type Reading = ContentReading | HtmlReading;

export interface ContentReading {
  readonly kind: 'content';
  readonly mail: Pick<Message, 'subject' | 'isHtml' | 'content'>;
}

export interface HtmlReading {
  readonly kind: 'html';
  readonly html: string;
  readonly options: SafeHtmlOptions;
}

/** What a thread is sent. */
export interface ThreadTask {
  readonly reading: Reading;
  /** Where it says when it began. */
  readonly began: SharedArrayBuffer;
}

/** Why there is none, in words for the client. */
export interface Unreadable {
  readonly unreadable: string;
}

export type ReadingResult<R extends Reading> = R extends ContentReading ? MailContent : SafeHtml | Unreadable;

/** How much of a mail is read where there is no time for all of it. Characters. */
export const SMALL = 16_384;

/** The sanitiser is loaded when somebody first wants HTML. */
export async function loadSanitiser(): Promise<(reading: HtmlReading) => SafeHtml | Unreadable> {
  const { HtmlTooComplex, safeHtml } = await import('../content/safe-html.ts');
  return ({ html, options }) => {
    try {
      return safeHtml(html, options);
    } catch (error) {
      if (error instanceof HtmlTooComplex) return { unreadable: error.message };
      throw error;
    }
  };
}
