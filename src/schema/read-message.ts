import type { MailContent } from '../content/mail-content.ts';
import type { Message } from '../datasources/mail-source.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import { whenThere } from '../maybe-promise.ts';
import type { Asker, GraphContext } from './context.ts';

/** The caller of an operation, as one who has messages read. */
export function askerOf({ credential, call, caller }: Pick<GraphContext, 'credential' | 'call' | 'caller'>): Asker {
  return { owner: credential().id, caller: caller(), signal: () => call().signal };
}

/** What a message says. */
export function readMessage(
  message: Message,
  context: Pick<GraphContext, 'reader' | 'credential' | 'call' | 'caller' | 'basis'>,
): MaybePromise<MailContent> {
  return whenThere(context.reader.read(message, askerOf(context)), (content) => {
    // The next one who asks may be given all of it.
    if (content.isBeginning) context.basis.never();
    return content;
  });
}
