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
        content
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
    message { subject fromAddress attachments { filename url } }
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

/** What GraphiQL opens with: the whole job in three tabs. */
export const sampleTabs = [
  { query: create, variables: null, headers: null },
  { query: show, variables, headers: null },
  { query: watch, variables, headers: null },
];
