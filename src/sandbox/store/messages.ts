import type { DatabaseSync } from 'node:sqlite';

/** A message of an inbox, parsed. `to` may be empty. `receivedAt` is ms since the epoch. */
export interface Message {
  id: string;
  mailId: number;
  inboxId: number;
  inboxAddress: string;
  seen: boolean;
  subject: string;
  fromName: string;
  fromEmail: string;
  to: string;
  receivedAt: number;
  html: boolean;
  content: string;
  attachments: Attachment[];
}

/** `pathName` is unique within its message, `name` need not be. `size` in bytes. */
export interface Attachment {
  mailId: number;
  part: number;
  name: string;
  pathName: string;
  extension: string;
  size: number;
}

const SELECT = `
  SELECT message.*, mail.subject, mail.from_name, mail.from_email, mail.recipients, mail.html, mail.content,
         inbox.address AS inbox_address
  FROM message JOIN mail ON mail.id = message.mail_id JOIN inbox ON inbox.id = message.inbox_id
  WHERE mail.parsed = 1`;

/** What one inbox may hold: a list gives all of its messages with their contents at once. */
const MAX_MESSAGES = 5000;
const MAX_WEIGHT = 32 * 1024 * 1024;

/** The parsed messages of live inboxes. Writes belong into a CommitQueue write. */
export function openMessages(db: DatabaseSync, clock: () => number) {
  const ofInbox = db.prepare(`${SELECT} AND message.inbox_id = ? ORDER BY message.seq DESC`);
  const byId = db.prepare(`${SELECT} AND message.id = ? AND inbox.account_id = ? AND inbox.expires_at > ?`);
  const attachments = db.prepare('SELECT * FROM attachment WHERE mail_id = ? ORDER BY part');
  const held = db.prepare('SELECT COUNT(*) AS messages, SUM(weight) AS weight FROM message WHERE inbox_id = ?');
  const markSeen = db.prepare('UPDATE message SET seen = 1 WHERE id = ?');
  const remove = db.prepare('DELETE FROM message WHERE id = ?');

  const toMessage = (row: Record<string, unknown>): Message => ({
    id: String(row.id),
    mailId: Number(row.mail_id),
    inboxId: Number(row.inbox_id),
    inboxAddress: String(row.inbox_address),
    seen: row.seen === 1,
    subject: String(row.subject),
    fromName: String(row.from_name),
    fromEmail: String(row.from_email),
    to: String(row.recipients) || String(row.address),
    receivedAt: Number(row.received_at),
    html: row.html === 1,
    content: String(row.content),
    attachments: attachments.all(row.mail_id as number).map(toAttachment),
  });

  return {
    /** All messages of an inbox, newest first. */
    ofInbox: (inboxId: number): Message[] => ofInbox.all(inboxId).map(toMessage),

    /** Whether an inbox holds so much that it takes no more. */
    isFull(inboxId: number): boolean {
      const row = held.get(inboxId);
      return Number(row?.messages) >= MAX_MESSAGES || Number(row?.weight) >= MAX_WEIGHT;
    },

    /** The message of this id if it is in a live inbox of this account. */
    findOwned(accountId: number, id: string): Message | undefined {
      const row = byId.get(id, accountId, clock());
      return row && toMessage(row);
    },

    markSeen(id: string): void {
      markSeen.run(id);
    },

    remove(id: string): void {
      remove.run(id);
    },
  };
}

function toAttachment(row: Record<string, unknown>): Attachment {
  return {
    mailId: Number(row.mail_id),
    part: Number(row.part),
    name: String(row.name),
    pathName: String(row.path_name),
    extension: String(row.extension),
    size: Number(row.size),
  };
}
