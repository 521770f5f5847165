const show = `# 2. What is in it. Put the address of step 1
#    into the variables below.
query ShowInbox($address: EmailAddress!) {
  inbox(address: $address) {
    address
    expiresAt
    unseenCount
    messages(first: 10) {
      nodes {
        id
        fromName
        subject
        receivedAt
        preview
        codes { value confidence }
        links { text url }
        html
        attachments { filename size url }
      }
    }
  }
  quota { used remaining }
}`;

const watch = `# 3. Run this, then send a mail there:
#    npm run send -- --to <address>
#    It appears here.
subscription Watch($address: EmailAddress!) {
  messageReceived(inbox: $address) {
    cursor
    message { subject fromAddress preview attachments { filename url } }
  }
}`;

const wait = `# 4. What a test does: take the cursor of step 1,
#    trigger the mail, then wait after that cursor.
query WaitForMessage(
  $address: EmailAddress!
  $after: String
) {
  waitForMessage(
    inbox: $address
    after: $after
    where: { hasCode: true }
    timeoutMs: 60000
  ) {
    ... on MessageReceived { cursor message { subject codes { value } } }
    ... on WaitTimedOut { waitedMs nearMisses { unmet message { subject } } }
    ... on InboxClosed { reason newAddress }
  }
}`;

const create = `# 1. Make an inbox, and keep its address.
mutation CreateInbox {
  createInbox {
    inbox { address expiresAt cursor }
    errors { ... on MutationError { message } }
  }
}`;

const variables = JSON.stringify({ address: 'name@sandbox.test' }, null, 2);

/** What GraphiQL opens with: the whole job, a tab for each step. */
export const sampleTabs = [
  { query: create, variables: null, headers: null },
  { query: show, variables, headers: null },
  { query: watch, variables, headers: null },
  { query: wait, variables: JSON.stringify({ address: 'name@sandbox.test', after: null }, null, 2), headers: null },
];
