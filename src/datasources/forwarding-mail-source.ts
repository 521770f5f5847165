import type { Credential } from './credential.ts';
import type {
  AttachmentRef,
  AttachmentRequest,
  AttachmentStream,
  Domain,
  DomainType,
  Inbox,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
  NoteRead,
} from './mail-source.ts';

/** Passes every call on to another source: the base of those that add one thing to some of the calls. */
export class ForwardingMailSource implements MailSource {
  readonly #source: MailSource;

  constructor(source: MailSource) {
    this.#source = source;
  }

  listDomains(type: DomainType, call: MailCall): Promise<readonly Domain[]> {
    return this.#source.listDomains(type, call);
  }

  createInbox(call: MailCall): Promise<Inbox> {
    return this.#source.createInbox(call);
  }

  renameInbox(address: string, to: { username: string; domain: string }, call: MailCall): Promise<Inbox> {
    return this.#source.renameInbox(address, to, call);
  }

  deleteInbox(address: string, call: MailCall): Promise<void> {
    return this.#source.deleteInbox(address, call);
  }

  listMessages(address: string, call: MailCall): Promise<MessageList> {
    return this.#source.listMessages(address, call);
  }

  knownMessages(address: string, credential: Credential, noteRead?: NoteRead): MessageList | null {
    return this.#source.knownMessages(address, credential, noteRead);
  }

  readMessage(ref: MessageRef, call: MailCall): Promise<Message> {
    return this.#source.readMessage(ref, call);
  }

  deleteMessage(ref: MessageRef, call: MailCall): Promise<void> {
    return this.#source.deleteMessage(ref, call);
  }

  openAttachment(ref: AttachmentRef, call: MailCall, request?: AttachmentRequest): Promise<AttachmentStream> {
    return this.#source.openAttachment(ref, call, request);
  }
}
