import { graphql } from '../generated/gql.ts';

export const CreateInbox = graphql(`
  mutation CreateInbox($input: CreateInboxInput) {
    createInbox(input: $input) {
      inbox { id address username cursor createdAt expiresAt domain { name } }
      errors {
        __typename
        ... on MutationError { message }
        ... on InvalidInputError { field }
        ... on DomainNotAllowedError { allowedDomains }
        ... on AddressTakenError { address }
        ... on QuotaExhaustedError { resetAt }
      }
    }
  }
`);

export const RenameInbox = graphql(`
  mutation RenameInbox($input: RenameInboxInput!) {
    renameInbox(input: $input) {
      inbox { id address messages { totalCount } }
      previousAddress
      errors { __typename ... on MutationError { message } ... on DomainNotAllowedError { allowedDomains } }
    }
  }
`);

export const DeleteInbox = graphql(`
  mutation DeleteInbox($input: DeleteInboxInput!) {
    deleteInbox(input: $input) { deletedAddress errors { __typename ... on MutationError { message } } }
  }
`);

export const MarkSeen = graphql(`
  mutation MarkSeen($id: ID!) {
    markMessageSeen(input: { id: $id }) {
      message { id isSeen inbox { unseenCount } }
      errors { __typename ... on MutationError { message } }
    }
  }
`);

export const DeleteMessage = graphql(`
  mutation DeleteMessage($id: ID!) {
    deleteMessage(input: { id: $id }) { deletedMessageId errors { __typename ... on MutationError { message } } }
  }
`);

/** All that a front end shows of an inbox. */
export const ShowInbox = graphql(`
  query ShowInbox($address: EmailAddress!, $first: Int = 20) {
    inbox(address: $address) {
      id
      address
      username
      domain { name }
      createdAt
      expiresAt
      cursor
      unseenCount
      messages(first: $first) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id } }
        nodes {
          id
          subject
          fromName
          fromAddress
          to
          receivedAt
          isSeen
          isHtml
          content html text codes { value context } links { url text }
          inbox { address unseenCount }
          attachments { id filename extension contentType size url urlExpiresAt }
        }
      }
    }
  }
`);

export const ListInboxes = graphql(`
  query ListInboxes($first: Int, $after: String) {
    inboxes(first: $first, after: $after) {
      totalCount
      nodes { address expiresAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ListDomains = graphql(`
  query ListDomains($type: DomainType) { domains(type: $type) { id name type isCustom } }
`);

export const ShowQuota = graphql(`
  query ShowQuota { quota { limit used remaining resetAt observedAt } }
`);

export const ShowMessage = graphql(`
  query ShowMessage($id: ID!) { message(id: $id) { id subject isSeen attachments { content(encoding: UTF8) } } }
`);

export const ShowNodes = graphql(`
  query ShowNodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Inbox { address }
      ... on Message { subject }
      ... on Attachment { filename }
      ... on Domain { name }
    }
  }
`);

export const MessageReceived = graphql(`
  subscription MessageReceived($inbox: EmailAddress!, $after: String) {
    messageReceived(inbox: $inbox, after: $after) {
      cursor
      message { id subject content html text codes { value context } links { url text } attachments { filename size url } }
    }
  }
`);

export const InboxEvents = graphql(`
  subscription InboxEvents($inbox: EmailAddress!, $after: String) {
    inboxEvents(inbox: $inbox, after: $after) {
      __typename
      ... on MessageReceived { cursor message { id subject content html text codes { value context } links { url text } } }
      ... on MessageRemoved { messageId cursor }
      ... on InboxClosed { address reason newAddress }
      ... on FeedStateChanged { state nextPollAt because: reason }
    }
  }
`);

/** No more than tells which mails came. */
export const SubjectsReceived = graphql(`
  subscription SubjectsReceived($inbox: EmailAddress!, $after: String) {
    messageReceived(inbox: $inbox, after: $after) { message { subject } }
  }
`);

/** Whatever there is to be read in the messages of an inbox. */
export const ReadEverything = graphql(`
  query ReadEverything($address: EmailAddress!) {
    inbox(address: $address) {
      messages(first: 5) {
        nodes {
          subject fromName fromAddress to content text html preview
          codes { value }
          links { url }
          attachments { filename extension size contentType content(maxBytes: 5000000) url }
        }
      }
    }
  }
`);

export const ListAllDomains = graphql(`
  query ListAllDomains { domains(type: ALL) { id name } }
`);

/** Whatever comes next. */
export const WaitForAny = graphql(`
  query WaitForAny($inbox: EmailAddress!, $after: String, $timeoutMs: Int) {
    waitForMessage(inbox: $inbox, after: $after, timeoutMs: $timeoutMs, where: { hasCode: true }) {
      __typename
      ... on MessageReceived { cursor message { id subject text } }
      ... on WaitTimedOut { cursor nearMisses { unmet message { id subject } } }
      ... on InboxClosed { address reason newAddress }
    }
  }
`);
