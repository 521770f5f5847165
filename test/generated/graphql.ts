/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where in a message a code was found. */
export type CodeSource =
  | 'BODY'
  | 'SUBJECT';

/** The wanted name; what is left out is chosen by the upstream. */
export type CreateInboxInput = {
  domain?: string | null | undefined;
  username?: string | null | undefined;
};

export type DeleteInboxInput = {
  address: string;
};

/** Who may use a domain. */
export type DomainType =
  /** As an argument: of whatever type. */
  | 'ALL'
  /** The account that brought it. */
  | 'CUSTOM'
  /** Every account. */
  | 'FREE'
  /** Accounts with a paid plan. */
  | 'PREMIUM'
  /** A type that this gateway does not know, or a domain that is not listed for the account. */
  | 'UNKNOWN';

export type FeedState =
  | 'DELAYED'
  | 'LIVE'
  | 'STALLED';

/** REVOKED: the upstream does not accept the key any more. */
export type InboxClosedReason =
  | 'DELETED'
  | 'EXPIRED'
  | 'RENAMED'
  | 'REVOKED';

/** Every given condition must hold. An empty object matches everything; an empty string is refused. */
export type MessageFilter = {
  /** The sender's address, or the display name. */
  from?: StringFilter | null | undefined;
  hasAttachments?: boolean | null | undefined;
  /** Whether `codes` has any. */
  hasCode?: boolean | null | undefined;
  isSeen?: boolean | null | undefined;
  /** A link to this host or a host below it. */
  linkHost?: string | null | undefined;
  subject?: StringFilter | null | undefined;
  /** The body as plain text. */
  text?: StringFilter | null | undefined;
};

export type RenameInboxInput = {
  address: string;
  domain: string;
  username: string;
};

/** Case-insensitive; up to 10,000 characters each. `matches` is a regular expression of a linear-time engine. */
export type StringFilter = {
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  equals?: string | null | undefined;
  /** In RE2's syntax, found anywhere in the first 1,000 characters; of a message's text, 20,000, or fewer for a large pattern. */
  matches?: string | null | undefined;
  startsWith?: string | null | undefined;
};

export type FilteredQueryVariables = Exact<{
  address: string;
  where?: MessageFilter | null | undefined;
}>;


export type FilteredQuery = { inbox: { messages: { totalCount: number, nodes: Array<{ subject: string }> } } | null };

export type FilteredPushSubscriptionVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
  where?: MessageFilter | null | undefined;
}>;


export type FilteredPushSubscription = { messageReceived: { message: { subject: string } } };

export type WaitForContentQueryVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
  where?: MessageFilter | null | undefined;
}>;


export type WaitForContentQuery = { waitForMessage:
    | { message: { html: string | null, text: string, preview: string, kept: string | null, start: string, codes: Array<{ value: string, confidence: number, source: CodeSource, context: string }>, links: Array<{ url: string, host: string, text: string }> } }
    | Record<PropertyKey, never>
   };

export type MatchingQueryVariables = Exact<{
  inbox: string;
  where?: MessageFilter | null | undefined;
}>;


export type MatchingQuery = { inbox: { messages: { nodes: Array<{ subject: string }> } } | null };

export type PushedMatchingSubscriptionVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
  where?: MessageFilter | null | undefined;
}>;


export type PushedMatchingSubscription = { messageReceived: { message: { subject: string } } };

export type NearMissesQueryVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
  where?: MessageFilter | null | undefined;
}>;


export type NearMissesQuery = { waitForMessage:
    | { nearMisses: Array<{ unmet: Array<string>, message: { subject: string } }> }
    | Record<PropertyKey, never>
   };

export type BadPreviewQueryVariables = Exact<{
  inbox: string;
  length?: number | null | undefined;
}>;


export type BadPreviewQuery = { inbox: { messages: { nodes: Array<{ preview: string }> } } | null };

export type HtmlAndTextQueryVariables = Exact<{
  inbox: string;
}>;


export type HtmlAndTextQuery = { inbox: { messages: { nodes: Array<{ subject: string, html: string | null, text: string, codes: Array<{ value: string }> }> } } | null };

export type SeenInTurnMutationVariables = Exact<{
  first: string | number;
  second: string | number;
}>;


export type SeenInTurnMutation = { a: { message: { inbox: { unseenCount: number } } | null }, b: { message: { inbox: { unseenCount: number } } | null } };

export type ClosingsSubscriptionVariables = Exact<{
  inbox: string;
}>;


export type ClosingsSubscription = { inboxEvents:
    | { __typename: 'FeedStateChanged' }
    | { __typename: 'InboxClosed', address: string, reason: InboxClosedReason, newAddress: string | null }
    | { __typename: 'MessageReceived' }
    | { __typename: 'MessageRemoved' }
   };

export type LinksReceivedSubscriptionVariables = Exact<{
  inbox: string;
}>;


export type LinksReceivedSubscription = { messageReceived: { message: { attachments: Array<{ urlExpiresAt: string }> } } };

export type WaitQueryVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
  where?: MessageFilter | null | undefined;
  timeoutMs?: number | null | undefined;
}>;


export type WaitQuery = { waitForMessage:
    | { __typename: 'InboxClosed', address: string, reason: InboxClosedReason, newAddress: string | null }
    | { __typename: 'MessageReceived', cursor: string, message: { subject: string, inbox: { messages: { totalCount: number } } } }
    | { __typename: 'WaitTimedOut', waitedMs: number, cursor: string, nearMisses: Array<{ unmet: Array<string>, message: { subject: string } }> }
   };

export type CreateInboxMutationVariables = Exact<{
  input?: CreateInboxInput | null | undefined;
}>;


export type CreateInboxMutation = { createInbox: { inbox: { id: string, address: string, username: string, cursor: string, createdAt: string | null, expiresAt: string | null, domain: { name: string } } | null, errors: Array<
      | { __typename: 'AddressTakenError', message: string, address: string }
      | { __typename: 'DomainNotAllowedError', message: string, allowedDomains: Array<string> }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> }
      | { __typename: 'QuotaExhaustedError', message: string, resetAt: string | null }
    > } };

export type RenameInboxMutationVariables = Exact<{
  input: RenameInboxInput;
}>;


export type RenameInboxMutation = { renameInbox: { previousAddress: string | null, inbox: { id: string, address: string, messages: { totalCount: number } } | null, errors: Array<
      | { __typename: 'AddressTakenError', message: string }
      | { __typename: 'DomainNotAllowedError', message: string, allowedDomains: Array<string> }
      | { __typename: 'InvalidInputError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'QuotaExhaustedError', message: string }
    > } };

export type DeleteInboxMutationVariables = Exact<{
  input: DeleteInboxInput;
}>;


export type DeleteInboxMutation = { deleteInbox: { deletedAddress: string | null, errors: Array<
      | { __typename: 'InvalidInputError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'QuotaExhaustedError', message: string }
    > } };

export type MarkSeenMutationVariables = Exact<{
  id: string | number;
}>;


export type MarkSeenMutation = { markMessageSeen: { message: { id: string, isSeen: boolean, inbox: { unseenCount: number } } | null, errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'QuotaExhaustedError', message: string }
    > } };

export type DeleteMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteMessageMutation = { deleteMessage: { deletedMessageId: string | null, errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'QuotaExhaustedError', message: string }
    > } };

export type ShowInboxQueryVariables = Exact<{
  address: string;
  first?: number | null | undefined;
}>;


export type ShowInboxQuery = { inbox: { id: string, address: string, username: string, createdAt: string | null, expiresAt: string | null, cursor: string, unseenCount: number, domain: { name: string }, messages: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ id: string, subject: string, fromName: string | null, fromAddress: string | null, to: string | null, receivedAt: string | null, isSeen: boolean, isHtml: boolean, content: string, html: string | null, text: string, codes: Array<{ value: string, context: string }>, links: Array<{ url: string, text: string }>, inbox: { address: string, unseenCount: number }, attachments: Array<{ id: string, filename: string, extension: string | null, contentType: string, size: number, url: string, urlExpiresAt: string }> }> } } | null };

export type ListInboxesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInboxesQuery = { inboxes: { totalCount: number, nodes: Array<{ address: string, expiresAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListDomainsQueryVariables = Exact<{
  type?: DomainType | null | undefined;
}>;


export type ListDomainsQuery = { domains: Array<{ id: string, name: string, type: DomainType, isCustom: boolean }> };

export type ShowQuotaQueryVariables = Exact<{ [key: string]: never; }>;


export type ShowQuotaQuery = { quota: { limit: number, used: number, remaining: number, resetAt: string | null, observedAt: string } | null };

export type ShowMessageQueryVariables = Exact<{
  id: string | number;
}>;


export type ShowMessageQuery = { message: { id: string, subject: string, isSeen: boolean, attachments: Array<{ content: string | null }> } | null };

export type ShowNodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ShowNodesQuery = { nodes: Array<
    | { __typename: 'Attachment', filename: string, id: string }
    | { __typename: 'Domain', name: string, id: string }
    | { __typename: 'Inbox', address: string, id: string }
    | { __typename: 'Message', subject: string, id: string }
   | null> };

export type MessageReceivedSubscriptionVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
}>;


export type MessageReceivedSubscription = { messageReceived: { cursor: string, message: { id: string, subject: string, content: string, html: string | null, text: string, codes: Array<{ value: string, context: string }>, links: Array<{ url: string, text: string }>, attachments: Array<{ filename: string, size: number, url: string }> } } };

export type InboxEventsSubscriptionVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
}>;


export type InboxEventsSubscription = { inboxEvents:
    | { __typename: 'FeedStateChanged', state: FeedState, nextPollAt: string | null, because: string | null }
    | { __typename: 'InboxClosed', address: string, reason: InboxClosedReason, newAddress: string | null }
    | { __typename: 'MessageReceived', cursor: string, message: { id: string, subject: string, content: string, html: string | null, text: string, codes: Array<{ value: string, context: string }>, links: Array<{ url: string, text: string }> } }
    | { __typename: 'MessageRemoved', messageId: string, cursor: string }
   };

export type SubjectsReceivedSubscriptionVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
}>;


export type SubjectsReceivedSubscription = { messageReceived: { message: { subject: string } } };

export type ReadEverythingQueryVariables = Exact<{
  address: string;
}>;


export type ReadEverythingQuery = { inbox: { messages: { nodes: Array<{ subject: string, fromName: string | null, fromAddress: string | null, to: string | null, content: string, text: string, html: string | null, preview: string, codes: Array<{ value: string }>, links: Array<{ url: string }>, attachments: Array<{ filename: string, extension: string | null, size: number, contentType: string, content: string | null, url: string }> }> } } | null };

export type ListAllDomainsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListAllDomainsQuery = { domains: Array<{ id: string, name: string }> };

export type WaitForAnyQueryVariables = Exact<{
  inbox: string;
  after?: string | null | undefined;
  timeoutMs?: number | null | undefined;
}>;


export type WaitForAnyQuery = { waitForMessage:
    | { __typename: 'InboxClosed', address: string, reason: InboxClosedReason, newAddress: string | null }
    | { __typename: 'MessageReceived', cursor: string, message: { id: string, subject: string, text: string } }
    | { __typename: 'WaitTimedOut', cursor: string, nearMisses: Array<{ unmet: Array<string>, message: { id: string, subject: string } }> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FilteredDocument = new TypedDocumentString(`
    query Filtered($address: EmailAddress!, $where: MessageFilter) {
  inbox(address: $address) {
    messages(where: $where) {
      totalCount
      nodes {
        subject
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredQuery, FilteredQueryVariables>;
export const FilteredPushDocument = new TypedDocumentString(`
    subscription FilteredPush($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
  messageReceived(inbox: $inbox, after: $after, where: $where) {
    message {
      subject
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredPushSubscription, FilteredPushSubscriptionVariables>;
export const WaitForContentDocument = new TypedDocumentString(`
    query WaitForContent($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
  waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 10000) {
    ... on MessageReceived {
      message {
        html
        kept: html(remoteImages: KEEP)
        text
        preview
        start: preview(length: 12)
        codes {
          value
          confidence
          source
          context
        }
        links {
          url
          host
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitForContentQuery, WaitForContentQueryVariables>;
export const MatchingDocument = new TypedDocumentString(`
    query Matching($inbox: EmailAddress!, $where: MessageFilter) {
  inbox(address: $inbox) {
    messages(where: $where) {
      nodes {
        subject
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchingQuery, MatchingQueryVariables>;
export const PushedMatchingDocument = new TypedDocumentString(`
    subscription PushedMatching($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
  messageReceived(inbox: $inbox, after: $after, where: $where) {
    message {
      subject
    }
  }
}
    `) as unknown as TypedDocumentString<PushedMatchingSubscription, PushedMatchingSubscriptionVariables>;
export const NearMissesDocument = new TypedDocumentString(`
    query NearMisses($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
  waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 600) {
    ... on WaitTimedOut {
      nearMisses {
        unmet
        message {
          subject
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NearMissesQuery, NearMissesQueryVariables>;
export const BadPreviewDocument = new TypedDocumentString(`
    query BadPreview($inbox: EmailAddress!, $length: Int) {
  inbox(address: $inbox) {
    messages {
      nodes {
        preview(length: $length)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BadPreviewQuery, BadPreviewQueryVariables>;
export const HtmlAndTextDocument = new TypedDocumentString(`
    query HtmlAndText($inbox: EmailAddress!) {
  inbox(address: $inbox) {
    messages {
      nodes {
        subject
        html
        text
        codes {
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HtmlAndTextQuery, HtmlAndTextQueryVariables>;
export const SeenInTurnDocument = new TypedDocumentString(`
    mutation SeenInTurn($first: ID!, $second: ID!) {
  a: markMessageSeen(input: {id: $first}) {
    message {
      inbox {
        unseenCount
      }
    }
  }
  b: markMessageSeen(input: {id: $second}) {
    message {
      inbox {
        unseenCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeenInTurnMutation, SeenInTurnMutationVariables>;
export const ClosingsDocument = new TypedDocumentString(`
    subscription Closings($inbox: EmailAddress!) {
  inboxEvents(inbox: $inbox) {
    __typename
    ... on InboxClosed {
      address
      reason
      newAddress
    }
  }
}
    `) as unknown as TypedDocumentString<ClosingsSubscription, ClosingsSubscriptionVariables>;
export const LinksReceivedDocument = new TypedDocumentString(`
    subscription LinksReceived($inbox: EmailAddress!) {
  messageReceived(inbox: $inbox) {
    message {
      attachments {
        urlExpiresAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinksReceivedSubscription, LinksReceivedSubscriptionVariables>;
export const WaitDocument = new TypedDocumentString(`
    query Wait($inbox: EmailAddress!, $after: String, $where: MessageFilter, $timeoutMs: Int) {
  waitForMessage(
    inbox: $inbox
    after: $after
    where: $where
    timeoutMs: $timeoutMs
  ) {
    __typename
    ... on MessageReceived {
      cursor
      message {
        subject
        inbox {
          messages {
            totalCount
          }
        }
      }
    }
    ... on WaitTimedOut {
      waitedMs
      cursor
      nearMisses {
        unmet
        message {
          subject
        }
      }
    }
    ... on InboxClosed {
      address
      reason
      newAddress
    }
  }
}
    `) as unknown as TypedDocumentString<WaitQuery, WaitQueryVariables>;
export const CreateInboxDocument = new TypedDocumentString(`
    mutation CreateInbox($input: CreateInboxInput) {
  createInbox(input: $input) {
    inbox {
      id
      address
      username
      cursor
      createdAt
      expiresAt
      domain {
        name
      }
    }
    errors {
      __typename
      ... on MutationError {
        message
      }
      ... on InvalidInputError {
        field
      }
      ... on DomainNotAllowedError {
        allowedDomains
      }
      ... on AddressTakenError {
        address
      }
      ... on QuotaExhaustedError {
        resetAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateInboxMutation, CreateInboxMutationVariables>;
export const RenameInboxDocument = new TypedDocumentString(`
    mutation RenameInbox($input: RenameInboxInput!) {
  renameInbox(input: $input) {
    inbox {
      id
      address
      messages {
        totalCount
      }
    }
    previousAddress
    errors {
      __typename
      ... on MutationError {
        message
      }
      ... on DomainNotAllowedError {
        allowedDomains
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenameInboxMutation, RenameInboxMutationVariables>;
export const DeleteInboxDocument = new TypedDocumentString(`
    mutation DeleteInbox($input: DeleteInboxInput!) {
  deleteInbox(input: $input) {
    deletedAddress
    errors {
      __typename
      ... on MutationError {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteInboxMutation, DeleteInboxMutationVariables>;
export const MarkSeenDocument = new TypedDocumentString(`
    mutation MarkSeen($id: ID!) {
  markMessageSeen(input: {id: $id}) {
    message {
      id
      isSeen
      inbox {
        unseenCount
      }
    }
    errors {
      __typename
      ... on MutationError {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkSeenMutation, MarkSeenMutationVariables>;
export const DeleteMessageDocument = new TypedDocumentString(`
    mutation DeleteMessage($id: ID!) {
  deleteMessage(input: {id: $id}) {
    deletedMessageId
    errors {
      __typename
      ... on MutationError {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMessageMutation, DeleteMessageMutationVariables>;
export const ShowInboxDocument = new TypedDocumentString(`
    query ShowInbox($address: EmailAddress!, $first: Int = 20) {
  inbox(address: $address) {
    id
    address
    username
    domain {
      name
    }
    createdAt
    expiresAt
    cursor
    unseenCount
    messages(first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          id
        }
      }
      nodes {
        id
        subject
        fromName
        fromAddress
        to
        receivedAt
        isSeen
        isHtml
        content
        html
        text
        codes {
          value
          context
        }
        links {
          url
          text
        }
        inbox {
          address
          unseenCount
        }
        attachments {
          id
          filename
          extension
          contentType
          size
          url
          urlExpiresAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShowInboxQuery, ShowInboxQueryVariables>;
export const ListInboxesDocument = new TypedDocumentString(`
    query ListInboxes($first: Int, $after: String) {
  inboxes(first: $first, after: $after) {
    totalCount
    nodes {
      address
      expiresAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ListInboxesQuery, ListInboxesQueryVariables>;
export const ListDomainsDocument = new TypedDocumentString(`
    query ListDomains($type: DomainType) {
  domains(type: $type) {
    id
    name
    type
    isCustom
  }
}
    `) as unknown as TypedDocumentString<ListDomainsQuery, ListDomainsQueryVariables>;
export const ShowQuotaDocument = new TypedDocumentString(`
    query ShowQuota {
  quota {
    limit
    used
    remaining
    resetAt
    observedAt
  }
}
    `) as unknown as TypedDocumentString<ShowQuotaQuery, ShowQuotaQueryVariables>;
export const ShowMessageDocument = new TypedDocumentString(`
    query ShowMessage($id: ID!) {
  message(id: $id) {
    id
    subject
    isSeen
    attachments {
      content(encoding: UTF8)
    }
  }
}
    `) as unknown as TypedDocumentString<ShowMessageQuery, ShowMessageQueryVariables>;
export const ShowNodesDocument = new TypedDocumentString(`
    query ShowNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Inbox {
      address
    }
    ... on Message {
      subject
    }
    ... on Attachment {
      filename
    }
    ... on Domain {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ShowNodesQuery, ShowNodesQueryVariables>;
export const MessageReceivedDocument = new TypedDocumentString(`
    subscription MessageReceived($inbox: EmailAddress!, $after: String) {
  messageReceived(inbox: $inbox, after: $after) {
    cursor
    message {
      id
      subject
      content
      html
      text
      codes {
        value
        context
      }
      links {
        url
        text
      }
      attachments {
        filename
        size
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MessageReceivedSubscription, MessageReceivedSubscriptionVariables>;
export const InboxEventsDocument = new TypedDocumentString(`
    subscription InboxEvents($inbox: EmailAddress!, $after: String) {
  inboxEvents(inbox: $inbox, after: $after) {
    __typename
    ... on MessageReceived {
      cursor
      message {
        id
        subject
        content
        html
        text
        codes {
          value
          context
        }
        links {
          url
          text
        }
      }
    }
    ... on MessageRemoved {
      messageId
      cursor
    }
    ... on InboxClosed {
      address
      reason
      newAddress
    }
    ... on FeedStateChanged {
      state
      nextPollAt
      because: reason
    }
  }
}
    `) as unknown as TypedDocumentString<InboxEventsSubscription, InboxEventsSubscriptionVariables>;
export const SubjectsReceivedDocument = new TypedDocumentString(`
    subscription SubjectsReceived($inbox: EmailAddress!, $after: String) {
  messageReceived(inbox: $inbox, after: $after) {
    message {
      subject
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectsReceivedSubscription, SubjectsReceivedSubscriptionVariables>;
export const ReadEverythingDocument = new TypedDocumentString(`
    query ReadEverything($address: EmailAddress!) {
  inbox(address: $address) {
    messages(first: 5) {
      nodes {
        subject
        fromName
        fromAddress
        to
        content
        text
        html
        preview
        codes {
          value
        }
        links {
          url
        }
        attachments {
          filename
          extension
          size
          contentType
          content(maxBytes: 5000000)
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadEverythingQuery, ReadEverythingQueryVariables>;
export const ListAllDomainsDocument = new TypedDocumentString(`
    query ListAllDomains {
  domains(type: ALL) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ListAllDomainsQuery, ListAllDomainsQueryVariables>;
export const WaitForAnyDocument = new TypedDocumentString(`
    query WaitForAny($inbox: EmailAddress!, $after: String, $timeoutMs: Int) {
  waitForMessage(
    inbox: $inbox
    after: $after
    timeoutMs: $timeoutMs
    where: {hasCode: true}
  ) {
    __typename
    ... on MessageReceived {
      cursor
      message {
        id
        subject
        text
      }
    }
    ... on WaitTimedOut {
      cursor
      nearMisses {
        unmet
        message {
          id
          subject
        }
      }
    }
    ... on InboxClosed {
      address
      reason
      newAddress
    }
  }
}
    `) as unknown as TypedDocumentString<WaitForAnyQuery, WaitForAnyQueryVariables>;