// What every code-first peer makes of a reply of the upstream: values that default resolvers give as they are, made once.

/** A message as the upstream lists it. */
export interface WireMessage {
  readonly id: string;
  readonly is_seen: boolean;
  readonly subject: string;
  readonly from: string;
  readonly from_email: string;
  /** Without a zone. */
  readonly receivedAt: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

export interface Message {
  readonly id: string;
  readonly subject: string;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly receivedAt: string;
  readonly isSeen: boolean;
  readonly attachments: readonly { readonly filename: string; readonly size: number }[];
}

export interface Inbox {
  readonly address: string;
  readonly unseenCount: number;
  /** Newest first. */
  readonly all: readonly Message[];
}

/** The id that the gateway gives a message, so that answers can be compared byte for byte. */
function globalId(address: string, id: string): string {
  return Buffer.from(`Message:${encodeURIComponent(address)}/${encodeURIComponent(id)}`).toString('base64url');
}

/** Reads the reply to /api/messages. */
export function readInbox(address: string, { messages }: { readonly messages: readonly WireMessage[] }): Inbox {
  return {
    address,
    unseenCount: messages.reduce((count, { is_seen }) => count + (is_seen ? 0 : 1), 0),
    all: messages.map((message) => ({
      id: globalId(address, message.id),
      subject: message.subject,
      fromName: message.from,
      fromAddress: message.from_email,
      receivedAt: `${message.receivedAt.replace(' ', 'T')}Z`,
      isSeen: message.is_seen,
      attachments: message.attachments.map(({ name, size }) => ({ filename: name, size })),
    })),
  };
}

/** A page of an inbox, as the schema has it. */
export function pageOf({ all }: Inbox, first: number) {
  return { totalCount: all.length, nodes: first < all.length ? all.slice(0, first) : all };
}
