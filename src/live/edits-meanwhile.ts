import type { Message, MessageList } from '../datasources/mail-source.ts';

/** Changes made through the gateway while a look is under way, whose list may be from before them. */
export class EditsMeanwhile {
  readonly #edits = new Map<string, Message | null>();

  /** Begins anew, with a new look. */
  clear(): void {
    this.#edits.clear();
  }

  /** @param message what has become of it; null: it was deleted */
  note(id: string, message: Message | null): void {
    this.#edits.set(id, message);
  }

  /** The list with these changes. */
  applyTo(list: MessageList): MessageList {
    if (this.#edits.size === 0) return list;
    const edited = (message: Message) => {
      const edit = this.#edits.get(message.id);
      return edit === undefined ? [message] : edit === null ? [] : [edit];
    };
    return { ...list, messages: list.messages.flatMap(edited) };
  }
}
