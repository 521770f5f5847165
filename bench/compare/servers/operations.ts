/** What all are asked for: an inbox with its messages, as a front end lists them. */
export const INBOX =
  'query Inbox($address: EmailAddress!, $first: Int) { inbox(address: $address) { address unseenCount messages(first: $first) { totalCount nodes { id subject fromName fromAddress receivedAt isSeen attachments { filename size } } } } }';

/** The same of a graph that is made of the upstream's OpenAPI, as far as it has it. */
export const INBOX_OF_OPENAPI =
  'query Inbox($address: EmailAddress!) { inbox: listMessages(email: $address) { address: mailbox messages { id subject fromName: from fromAddress: from_email receivedAt isSeen: is_seen attachments { filename: name size } } } }';

/** What a subscriber is given of each message. */
export const ARRIVALS =
  'subscription Arrivals($inbox: EmailAddress!) { messageReceived(inbox: $inbox) { message { id subject fromName fromAddress receivedAt isSeen } } }';
