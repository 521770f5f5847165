import type { DatabaseSync } from 'node:sqlite';
import type { ParsedMail } from '../mime/parsed-mail.ts';
import type { Chunks } from './chunks.ts';
import { RAW_PART } from './chunks.ts';

/** A mail as SMTP brought it. `inboxes` are those that RCPT found. */
export interface Envelope {
  sender: string;
  inboxes: readonly { id: number; address: string }[];
  receivedAt: number;
}

/** The mails on their way in: raw and unseen by REST until their parsed form replaces them. */
export function openSpool(db: DatabaseSync, chunks: Chunks, newId: () => string) {
  const insertMail = db.prepare('INSERT INTO mail (sender) VALUES (?)');
  const insertMessage = db.prepare(
    'INSERT INTO message (id, mail_id, inbox_id, address, received_at, weight) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const unparsed = db.prepare(
    `SELECT mail.id, MIN(message.inbox_id) AS inbox_id FROM mail JOIN message ON message.mail_id = mail.id
     WHERE mail.parsed = 0 GROUP BY mail.id ORDER BY mail.id`,
  );
  const sender = db.prepare('SELECT sender FROM mail WHERE id = ? AND parsed = 0');
  const update = db.prepare(
    `UPDATE mail SET parsed = 1, subject = ?, from_name = ?, from_email = ?, recipients = ?, html = ?, content = ?
     WHERE id = ? AND parsed = 0`,
  );
  const weigh = db.prepare('UPDATE message SET weight = ? WHERE mail_id = ?');
  const insertAttachment = db.prepare(
    'INSERT INTO attachment (mail_id, part, name, path_name, extension, size) VALUES (?, ?, ?, ?, ?, ?)',
  );

  return {
    /** Stores a raw mail for its inboxes; belongs into a CommitQueue write. Returns the mail's id. */
    add(envelope: Envelope, raw: Uint8Array): number {
      const mailId = Number(insertMail.run(envelope.sender).lastInsertRowid);
      chunks.write(mailId, RAW_PART, raw);
      for (const inbox of envelope.inboxes) {
        insertMessage.run(newId(), mailId, inbox.id, inbox.address, envelope.receivedAt, raw.length);
      }
      return mailId;
    },

    /** The mails that wait for their parsing, oldest first, each with its first inbox. */
    waiting: (): { id: number; inboxId: number }[] =>
      unparsed.all().map((row) => ({ id: Number(row.id), inboxId: Number(row.inbox_id) })),

    /** A waiting mail, or undefined when its inboxes went while it waited. */
    read(mailId: number): { sender: string; raw: Buffer } | undefined {
      const row = sender.get(mailId);
      return row && { sender: String(row.sender), raw: chunks.readAll(mailId, RAW_PART) };
    },

    /** Puts the parsed form in the place of the raw one; belongs into a CommitQueue write. */
    replace(mailId: number, mail: ParsedMail): void {
      const { subject, fromName, fromEmail, to, html, content } = mail;
      const { changes } = update.run(subject, fromName, fromEmail, to, html ? 1 : 0, content, mailId);
      if (changes === 0) return; // deleted in the meantime
      weigh.run(weightOf(mail), mailId);
      chunks.remove(mailId, RAW_PART);
      mail.attachments.forEach(({ name, pathName, extension, bytes }, index) => {
        insertAttachment.run(mailId, index + 1, name, pathName, extension, bytes.length);
        chunks.write(mailId, index + 1, bytes);
      });
    },
  };
}

/** What a file takes in a list besides its names. Bytes. */
const FILE_BYTES = 250;

/** What a mail adds to the list of an inbox, in bytes: its text, and what is said of its files, in whose URLs a name may be three times as long. */
function weightOf({ content, attachments }: ParsedMail): number {
  const files = attachments.map(({ name, pathName }) => bytesOf(name) + 3 * bytesOf(pathName) + FILE_BYTES);
  return files.reduce((sum, bytes) => sum + bytes, bytesOf(content));
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
