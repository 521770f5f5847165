// What fields cost us beside what is below them, in the time that it takes to give one that is merely there; and how many items a
// list is taken to have that is no page of a connection.

/** A call of the upstream, or what may take one. */
const CALL = 20;

const WEIGHTS: Readonly<Record<string, number>> = {
  'Query.inbox': CALL,
  'Query.message': CALL,
  'Query.node': CALL,
  'Query.domains': CALL,
  'Query.inboxes': 5,
  // A feed, and its polls for as long as it waits.
  'Query.waitForMessage': 100,
  'Subscription.messageReceived': CALL,
  'Subscription.inboxEvents': CALL,
  'Inbox.cursor': 10,
  'Inbox.unseenCount': 5,
  'Inbox.domain': 2,
  // The mail is read once for these three; what a large HTML takes is bounded by itself.
  'Message.html': 10,
  'Message.text': 3,
  'Message.preview': 3,
  'Message.codes': 3,
  'Message.links': 3,
  'Message.inbox': 2,
  // A link is sealed.
  'Attachment.url': 3,
  // A call, and a file of some megabytes as a string.
  'Attachment.content': 200,
};

/** A change at the upstream: a call, perhaps two. */
const MUTATION = 2 * CALL;
/** What the schema says of itself is there. */
const INTROSPECTION = 0.2;

const SIZES: Readonly<Record<string, number>> = {
  'Message.attachments': 4,
  'Message.codes': 2,
  'Message.links': 15,
  'Query.domains': 20,
  'WaitTimedOut.nearMisses': 20,
  '__Schema.types': 60,
  '__Schema.directives': 8,
  '__Type.fields': 8,
  '__Type.inputFields': 4,
  '__Type.interfaces': 2,
  '__Type.possibleTypes': 5,
  '__Type.enumValues': 5,
  '__Field.args': 2,
  '__Directive.args': 2,
};

/** Errors of a mutation and the like. */
const SMALL_LIST = 2;

/** What a field of that type costs by itself. */
export function weightOf(type: string, field: string): number {
  if (type === 'Mutation') return MUTATION;
  if (type.startsWith('__')) return INTROSPECTION;
  return WEIGHTS[`${type}.${field}`] ?? 1;
}

/** How many items a list of that type is taken to have. */
export function listSizeOf(type: string, field: string): number {
  return SIZES[`${type}.${field}`] ?? SMALL_LIST;
}
