/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Filtered($address: EmailAddress!, $where: MessageFilter) {\n    inbox(address: $address) { messages(where: $where) { totalCount nodes { subject } } }\n  }\n": typeof types.FilteredDocument,
    "\n  subscription FilteredPush($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }\n  }\n": typeof types.FilteredPushDocument,
    "\n  query WaitForContent($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 10000) {\n      ... on MessageReceived {\n        message {\n          html\n          kept: html(remoteImages: KEEP)\n          text\n          preview\n          start: preview(length: 12)\n          codes { value confidence source context }\n          links { url host text }\n        }\n      }\n    }\n  }\n": typeof types.WaitForContentDocument,
    "\n  query Matching($inbox: EmailAddress!, $where: MessageFilter) {\n    inbox(address: $inbox) { messages(where: $where) { nodes { subject } } }\n  }\n": typeof types.MatchingDocument,
    "\n  subscription PushedMatching($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }\n  }\n": typeof types.PushedMatchingDocument,
    "\n  query NearMisses($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 600) {\n      ... on WaitTimedOut { nearMisses { unmet message { subject } } }\n    }\n  }\n": typeof types.NearMissesDocument,
    "\n  query BadPreview($inbox: EmailAddress!, $length: Int) {\n    inbox(address: $inbox) { messages { nodes { preview(length: $length) } } }\n  }\n": typeof types.BadPreviewDocument,
    "\n  query HtmlAndText($inbox: EmailAddress!) {\n    inbox(address: $inbox) { messages { nodes { subject html text codes { value } } } }\n  }\n": typeof types.HtmlAndTextDocument,
    "\n  mutation SeenInTurn($first: ID!, $second: ID!) {\n    a: markMessageSeen(input: { id: $first }) { message { inbox { unseenCount } } }\n    b: markMessageSeen(input: { id: $second }) { message { inbox { unseenCount } } }\n  }\n": typeof types.SeenInTurnDocument,
    "\n  subscription Closings($inbox: EmailAddress!) {\n    inboxEvents(inbox: $inbox) { __typename ... on InboxClosed { address reason newAddress } }\n  }\n": typeof types.ClosingsDocument,
    "\n  subscription LinksReceived($inbox: EmailAddress!) {\n    messageReceived(inbox: $inbox) { message { attachments { urlExpiresAt } } }\n  }\n": typeof types.LinksReceivedDocument,
    "\n  query Wait($inbox: EmailAddress!, $after: String, $where: MessageFilter, $timeoutMs: Int) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: $timeoutMs) {\n      __typename\n      ... on MessageReceived { cursor message { subject inbox { messages { totalCount } } } }\n      ... on WaitTimedOut { waitedMs cursor nearMisses { unmet message { subject } } }\n      ... on InboxClosed { address reason newAddress }\n    }\n  }\n": typeof types.WaitDocument,
    "\n  mutation CreateInbox($input: CreateInboxInput) {\n    createInbox(input: $input) {\n      inbox { id address username cursor createdAt expiresAt domain { name } }\n      errors {\n        __typename\n        ... on MutationError { message }\n        ... on InvalidInputError { field }\n        ... on DomainNotAllowedError { allowedDomains }\n        ... on AddressTakenError { address }\n        ... on QuotaExhaustedError { resetAt }\n      }\n    }\n  }\n": typeof types.CreateInboxDocument,
    "\n  mutation RenameInbox($input: RenameInboxInput!) {\n    renameInbox(input: $input) {\n      inbox { id address messages { totalCount } }\n      previousAddress\n      errors { __typename ... on MutationError { message } ... on DomainNotAllowedError { allowedDomains } }\n    }\n  }\n": typeof types.RenameInboxDocument,
    "\n  mutation DeleteInbox($input: DeleteInboxInput!) {\n    deleteInbox(input: $input) { deletedAddress errors { __typename ... on MutationError { message } } }\n  }\n": typeof types.DeleteInboxDocument,
    "\n  mutation MarkSeen($id: ID!) {\n    markMessageSeen(input: { id: $id }) {\n      message { id isSeen inbox { unseenCount } }\n      errors { __typename ... on MutationError { message } }\n    }\n  }\n": typeof types.MarkSeenDocument,
    "\n  mutation DeleteMessage($id: ID!) {\n    deleteMessage(input: { id: $id }) { deletedMessageId errors { __typename ... on MutationError { message } } }\n  }\n": typeof types.DeleteMessageDocument,
    "\n  query ShowInbox($address: EmailAddress!, $first: Int = 20) {\n    inbox(address: $address) {\n      id\n      address\n      username\n      domain { name }\n      createdAt\n      expiresAt\n      cursor\n      unseenCount\n      messages(first: $first) {\n        totalCount\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        edges { cursor node { id } }\n        nodes {\n          id\n          subject\n          fromName\n          fromAddress\n          to\n          receivedAt\n          isSeen\n          isHtml\n          content html text codes { value context } links { url text }\n          inbox { address unseenCount }\n          attachments { id filename extension contentType size url urlExpiresAt }\n        }\n      }\n    }\n  }\n": typeof types.ShowInboxDocument,
    "\n  query ListInboxes($first: Int, $after: String) {\n    inboxes(first: $first, after: $after) {\n      totalCount\n      nodes { address expiresAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListInboxesDocument,
    "\n  query ListDomains($type: DomainType) { domains(type: $type) { id name type isCustom } }\n": typeof types.ListDomainsDocument,
    "\n  query ShowQuota { quota { limit used remaining resetAt observedAt } }\n": typeof types.ShowQuotaDocument,
    "\n  query ShowMessage($id: ID!) { message(id: $id) { id subject isSeen attachments { content(encoding: UTF8) } } }\n": typeof types.ShowMessageDocument,
    "\n  query ShowNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Inbox { address }\n      ... on Message { subject }\n      ... on Attachment { filename }\n      ... on Domain { name }\n    }\n  }\n": typeof types.ShowNodesDocument,
    "\n  subscription MessageReceived($inbox: EmailAddress!, $after: String) {\n    messageReceived(inbox: $inbox, after: $after) {\n      cursor\n      message { id subject content html text codes { value context } links { url text } attachments { filename size url } }\n    }\n  }\n": typeof types.MessageReceivedDocument,
    "\n  subscription InboxEvents($inbox: EmailAddress!, $after: String) {\n    inboxEvents(inbox: $inbox, after: $after) {\n      __typename\n      ... on MessageReceived { cursor message { id subject content html text codes { value context } links { url text } } }\n      ... on MessageRemoved { messageId cursor }\n      ... on InboxClosed { address reason newAddress }\n      ... on FeedStateChanged { state nextPollAt because: reason }\n    }\n  }\n": typeof types.InboxEventsDocument,
    "\n  subscription SubjectsReceived($inbox: EmailAddress!, $after: String) {\n    messageReceived(inbox: $inbox, after: $after) { message { subject } }\n  }\n": typeof types.SubjectsReceivedDocument,
    "\n  query ReadEverything($address: EmailAddress!) {\n    inbox(address: $address) {\n      messages(first: 5) {\n        nodes {\n          subject fromName fromAddress to content text html preview\n          codes { value }\n          links { url }\n          attachments { filename extension size contentType content(maxBytes: 5000000) url }\n        }\n      }\n    }\n  }\n": typeof types.ReadEverythingDocument,
    "\n  query ListAllDomains { domains(type: ALL) { id name } }\n": typeof types.ListAllDomainsDocument,
    "\n  query WaitForAny($inbox: EmailAddress!, $after: String, $timeoutMs: Int) {\n    waitForMessage(inbox: $inbox, after: $after, timeoutMs: $timeoutMs, where: { hasCode: true }) {\n      __typename\n      ... on MessageReceived { cursor message { id subject text } }\n      ... on WaitTimedOut { cursor nearMisses { unmet message { id subject } } }\n      ... on InboxClosed { address reason newAddress }\n    }\n  }\n": typeof types.WaitForAnyDocument,
};
const documents: Documents = {
    "\n  query Filtered($address: EmailAddress!, $where: MessageFilter) {\n    inbox(address: $address) { messages(where: $where) { totalCount nodes { subject } } }\n  }\n": types.FilteredDocument,
    "\n  subscription FilteredPush($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }\n  }\n": types.FilteredPushDocument,
    "\n  query WaitForContent($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 10000) {\n      ... on MessageReceived {\n        message {\n          html\n          kept: html(remoteImages: KEEP)\n          text\n          preview\n          start: preview(length: 12)\n          codes { value confidence source context }\n          links { url host text }\n        }\n      }\n    }\n  }\n": types.WaitForContentDocument,
    "\n  query Matching($inbox: EmailAddress!, $where: MessageFilter) {\n    inbox(address: $inbox) { messages(where: $where) { nodes { subject } } }\n  }\n": types.MatchingDocument,
    "\n  subscription PushedMatching($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }\n  }\n": types.PushedMatchingDocument,
    "\n  query NearMisses($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 600) {\n      ... on WaitTimedOut { nearMisses { unmet message { subject } } }\n    }\n  }\n": types.NearMissesDocument,
    "\n  query BadPreview($inbox: EmailAddress!, $length: Int) {\n    inbox(address: $inbox) { messages { nodes { preview(length: $length) } } }\n  }\n": types.BadPreviewDocument,
    "\n  query HtmlAndText($inbox: EmailAddress!) {\n    inbox(address: $inbox) { messages { nodes { subject html text codes { value } } } }\n  }\n": types.HtmlAndTextDocument,
    "\n  mutation SeenInTurn($first: ID!, $second: ID!) {\n    a: markMessageSeen(input: { id: $first }) { message { inbox { unseenCount } } }\n    b: markMessageSeen(input: { id: $second }) { message { inbox { unseenCount } } }\n  }\n": types.SeenInTurnDocument,
    "\n  subscription Closings($inbox: EmailAddress!) {\n    inboxEvents(inbox: $inbox) { __typename ... on InboxClosed { address reason newAddress } }\n  }\n": types.ClosingsDocument,
    "\n  subscription LinksReceived($inbox: EmailAddress!) {\n    messageReceived(inbox: $inbox) { message { attachments { urlExpiresAt } } }\n  }\n": types.LinksReceivedDocument,
    "\n  query Wait($inbox: EmailAddress!, $after: String, $where: MessageFilter, $timeoutMs: Int) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: $timeoutMs) {\n      __typename\n      ... on MessageReceived { cursor message { subject inbox { messages { totalCount } } } }\n      ... on WaitTimedOut { waitedMs cursor nearMisses { unmet message { subject } } }\n      ... on InboxClosed { address reason newAddress }\n    }\n  }\n": types.WaitDocument,
    "\n  mutation CreateInbox($input: CreateInboxInput) {\n    createInbox(input: $input) {\n      inbox { id address username cursor createdAt expiresAt domain { name } }\n      errors {\n        __typename\n        ... on MutationError { message }\n        ... on InvalidInputError { field }\n        ... on DomainNotAllowedError { allowedDomains }\n        ... on AddressTakenError { address }\n        ... on QuotaExhaustedError { resetAt }\n      }\n    }\n  }\n": types.CreateInboxDocument,
    "\n  mutation RenameInbox($input: RenameInboxInput!) {\n    renameInbox(input: $input) {\n      inbox { id address messages { totalCount } }\n      previousAddress\n      errors { __typename ... on MutationError { message } ... on DomainNotAllowedError { allowedDomains } }\n    }\n  }\n": types.RenameInboxDocument,
    "\n  mutation DeleteInbox($input: DeleteInboxInput!) {\n    deleteInbox(input: $input) { deletedAddress errors { __typename ... on MutationError { message } } }\n  }\n": types.DeleteInboxDocument,
    "\n  mutation MarkSeen($id: ID!) {\n    markMessageSeen(input: { id: $id }) {\n      message { id isSeen inbox { unseenCount } }\n      errors { __typename ... on MutationError { message } }\n    }\n  }\n": types.MarkSeenDocument,
    "\n  mutation DeleteMessage($id: ID!) {\n    deleteMessage(input: { id: $id }) { deletedMessageId errors { __typename ... on MutationError { message } } }\n  }\n": types.DeleteMessageDocument,
    "\n  query ShowInbox($address: EmailAddress!, $first: Int = 20) {\n    inbox(address: $address) {\n      id\n      address\n      username\n      domain { name }\n      createdAt\n      expiresAt\n      cursor\n      unseenCount\n      messages(first: $first) {\n        totalCount\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        edges { cursor node { id } }\n        nodes {\n          id\n          subject\n          fromName\n          fromAddress\n          to\n          receivedAt\n          isSeen\n          isHtml\n          content html text codes { value context } links { url text }\n          inbox { address unseenCount }\n          attachments { id filename extension contentType size url urlExpiresAt }\n        }\n      }\n    }\n  }\n": types.ShowInboxDocument,
    "\n  query ListInboxes($first: Int, $after: String) {\n    inboxes(first: $first, after: $after) {\n      totalCount\n      nodes { address expiresAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListInboxesDocument,
    "\n  query ListDomains($type: DomainType) { domains(type: $type) { id name type isCustom } }\n": types.ListDomainsDocument,
    "\n  query ShowQuota { quota { limit used remaining resetAt observedAt } }\n": types.ShowQuotaDocument,
    "\n  query ShowMessage($id: ID!) { message(id: $id) { id subject isSeen attachments { content(encoding: UTF8) } } }\n": types.ShowMessageDocument,
    "\n  query ShowNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Inbox { address }\n      ... on Message { subject }\n      ... on Attachment { filename }\n      ... on Domain { name }\n    }\n  }\n": types.ShowNodesDocument,
    "\n  subscription MessageReceived($inbox: EmailAddress!, $after: String) {\n    messageReceived(inbox: $inbox, after: $after) {\n      cursor\n      message { id subject content html text codes { value context } links { url text } attachments { filename size url } }\n    }\n  }\n": types.MessageReceivedDocument,
    "\n  subscription InboxEvents($inbox: EmailAddress!, $after: String) {\n    inboxEvents(inbox: $inbox, after: $after) {\n      __typename\n      ... on MessageReceived { cursor message { id subject content html text codes { value context } links { url text } } }\n      ... on MessageRemoved { messageId cursor }\n      ... on InboxClosed { address reason newAddress }\n      ... on FeedStateChanged { state nextPollAt because: reason }\n    }\n  }\n": types.InboxEventsDocument,
    "\n  subscription SubjectsReceived($inbox: EmailAddress!, $after: String) {\n    messageReceived(inbox: $inbox, after: $after) { message { subject } }\n  }\n": types.SubjectsReceivedDocument,
    "\n  query ReadEverything($address: EmailAddress!) {\n    inbox(address: $address) {\n      messages(first: 5) {\n        nodes {\n          subject fromName fromAddress to content text html preview\n          codes { value }\n          links { url }\n          attachments { filename extension size contentType content(maxBytes: 5000000) url }\n        }\n      }\n    }\n  }\n": types.ReadEverythingDocument,
    "\n  query ListAllDomains { domains(type: ALL) { id name } }\n": types.ListAllDomainsDocument,
    "\n  query WaitForAny($inbox: EmailAddress!, $after: String, $timeoutMs: Int) {\n    waitForMessage(inbox: $inbox, after: $after, timeoutMs: $timeoutMs, where: { hasCode: true }) {\n      __typename\n      ... on MessageReceived { cursor message { id subject text } }\n      ... on WaitTimedOut { cursor nearMisses { unmet message { id subject } } }\n      ... on InboxClosed { address reason newAddress }\n    }\n  }\n": types.WaitForAnyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Filtered($address: EmailAddress!, $where: MessageFilter) {\n    inbox(address: $address) { messages(where: $where) { totalCount nodes { subject } } }\n  }\n"): typeof import('./graphql.ts').FilteredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FilteredPush($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }\n  }\n"): typeof import('./graphql.ts').FilteredPushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitForContent($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 10000) {\n      ... on MessageReceived {\n        message {\n          html\n          kept: html(remoteImages: KEEP)\n          text\n          preview\n          start: preview(length: 12)\n          codes { value confidence source context }\n          links { url host text }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaitForContentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matching($inbox: EmailAddress!, $where: MessageFilter) {\n    inbox(address: $inbox) { messages(where: $where) { nodes { subject } } }\n  }\n"): typeof import('./graphql.ts').MatchingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PushedMatching($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }\n  }\n"): typeof import('./graphql.ts').PushedMatchingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NearMisses($inbox: EmailAddress!, $after: String, $where: MessageFilter) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 600) {\n      ... on WaitTimedOut { nearMisses { unmet message { subject } } }\n    }\n  }\n"): typeof import('./graphql.ts').NearMissesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BadPreview($inbox: EmailAddress!, $length: Int) {\n    inbox(address: $inbox) { messages { nodes { preview(length: $length) } } }\n  }\n"): typeof import('./graphql.ts').BadPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HtmlAndText($inbox: EmailAddress!) {\n    inbox(address: $inbox) { messages { nodes { subject html text codes { value } } } }\n  }\n"): typeof import('./graphql.ts').HtmlAndTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeenInTurn($first: ID!, $second: ID!) {\n    a: markMessageSeen(input: { id: $first }) { message { inbox { unseenCount } } }\n    b: markMessageSeen(input: { id: $second }) { message { inbox { unseenCount } } }\n  }\n"): typeof import('./graphql.ts').SeenInTurnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Closings($inbox: EmailAddress!) {\n    inboxEvents(inbox: $inbox) { __typename ... on InboxClosed { address reason newAddress } }\n  }\n"): typeof import('./graphql.ts').ClosingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LinksReceived($inbox: EmailAddress!) {\n    messageReceived(inbox: $inbox) { message { attachments { urlExpiresAt } } }\n  }\n"): typeof import('./graphql.ts').LinksReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Wait($inbox: EmailAddress!, $after: String, $where: MessageFilter, $timeoutMs: Int) {\n    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: $timeoutMs) {\n      __typename\n      ... on MessageReceived { cursor message { subject inbox { messages { totalCount } } } }\n      ... on WaitTimedOut { waitedMs cursor nearMisses { unmet message { subject } } }\n      ... on InboxClosed { address reason newAddress }\n    }\n  }\n"): typeof import('./graphql.ts').WaitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInbox($input: CreateInboxInput) {\n    createInbox(input: $input) {\n      inbox { id address username cursor createdAt expiresAt domain { name } }\n      errors {\n        __typename\n        ... on MutationError { message }\n        ... on InvalidInputError { field }\n        ... on DomainNotAllowedError { allowedDomains }\n        ... on AddressTakenError { address }\n        ... on QuotaExhaustedError { resetAt }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameInbox($input: RenameInboxInput!) {\n    renameInbox(input: $input) {\n      inbox { id address messages { totalCount } }\n      previousAddress\n      errors { __typename ... on MutationError { message } ... on DomainNotAllowedError { allowedDomains } }\n    }\n  }\n"): typeof import('./graphql.ts').RenameInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteInbox($input: DeleteInboxInput!) {\n    deleteInbox(input: $input) { deletedAddress errors { __typename ... on MutationError { message } } }\n  }\n"): typeof import('./graphql.ts').DeleteInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkSeen($id: ID!) {\n    markMessageSeen(input: { id: $id }) {\n      message { id isSeen inbox { unseenCount } }\n      errors { __typename ... on MutationError { message } }\n    }\n  }\n"): typeof import('./graphql.ts').MarkSeenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMessage($id: ID!) {\n    deleteMessage(input: { id: $id }) { deletedMessageId errors { __typename ... on MutationError { message } } }\n  }\n"): typeof import('./graphql.ts').DeleteMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowInbox($address: EmailAddress!, $first: Int = 20) {\n    inbox(address: $address) {\n      id\n      address\n      username\n      domain { name }\n      createdAt\n      expiresAt\n      cursor\n      unseenCount\n      messages(first: $first) {\n        totalCount\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        edges { cursor node { id } }\n        nodes {\n          id\n          subject\n          fromName\n          fromAddress\n          to\n          receivedAt\n          isSeen\n          isHtml\n          content html text codes { value context } links { url text }\n          inbox { address unseenCount }\n          attachments { id filename extension contentType size url urlExpiresAt }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShowInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListInboxes($first: Int, $after: String) {\n    inboxes(first: $first, after: $after) {\n      totalCount\n      nodes { address expiresAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListInboxesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListDomains($type: DomainType) { domains(type: $type) { id name type isCustom } }\n"): typeof import('./graphql.ts').ListDomainsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowQuota { quota { limit used remaining resetAt observedAt } }\n"): typeof import('./graphql.ts').ShowQuotaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowMessage($id: ID!) { message(id: $id) { id subject isSeen attachments { content(encoding: UTF8) } } }\n"): typeof import('./graphql.ts').ShowMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Inbox { address }\n      ... on Message { subject }\n      ... on Attachment { filename }\n      ... on Domain { name }\n    }\n  }\n"): typeof import('./graphql.ts').ShowNodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MessageReceived($inbox: EmailAddress!, $after: String) {\n    messageReceived(inbox: $inbox, after: $after) {\n      cursor\n      message { id subject content html text codes { value context } links { url text } attachments { filename size url } }\n    }\n  }\n"): typeof import('./graphql.ts').MessageReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InboxEvents($inbox: EmailAddress!, $after: String) {\n    inboxEvents(inbox: $inbox, after: $after) {\n      __typename\n      ... on MessageReceived { cursor message { id subject content html text codes { value context } links { url text } } }\n      ... on MessageRemoved { messageId cursor }\n      ... on InboxClosed { address reason newAddress }\n      ... on FeedStateChanged { state nextPollAt because: reason }\n    }\n  }\n"): typeof import('./graphql.ts').InboxEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SubjectsReceived($inbox: EmailAddress!, $after: String) {\n    messageReceived(inbox: $inbox, after: $after) { message { subject } }\n  }\n"): typeof import('./graphql.ts').SubjectsReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadEverything($address: EmailAddress!) {\n    inbox(address: $address) {\n      messages(first: 5) {\n        nodes {\n          subject fromName fromAddress to content text html preview\n          codes { value }\n          links { url }\n          attachments { filename extension size contentType content(maxBytes: 5000000) url }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadEverythingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListAllDomains { domains(type: ALL) { id name } }\n"): typeof import('./graphql.ts').ListAllDomainsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitForAny($inbox: EmailAddress!, $after: String, $timeoutMs: Int) {\n    waitForMessage(inbox: $inbox, after: $after, timeoutMs: $timeoutMs, where: { hasCode: true }) {\n      __typename\n      ... on MessageReceived { cursor message { id subject text } }\n      ... on WaitTimedOut { cursor nearMisses { unmet message { id subject } } }\n      ... on InboxClosed { address reason newAddress }\n    }\n  }\n"): typeof import('./graphql.ts').WaitForAnyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
