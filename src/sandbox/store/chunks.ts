import type { DatabaseSync } from 'node:sqlite';

/** Bytes are kept in rows of this size, so that a file of any size is read and sent with a constant amount of memory. */
export const CHUNK_BYTES = 256 * 1024;

/** The part that holds a mail's raw message until it is parsed; attachments count from 1. */
export const RAW_PART = 0;

export type Chunks = ReturnType<typeof openChunks>;

/** The bytes of mails and attachments, in rows. Writes belong into a CommitQueue write. */
export function openChunks(db: DatabaseSync) {
  const insert = db.prepare('INSERT INTO chunk (mail_id, part, seq, bytes) VALUES (?, ?, ?, ?)');
  const select = db.prepare('SELECT bytes FROM chunk WHERE mail_id = ? AND part = ? AND seq = ?');
  const selectAll = db.prepare('SELECT bytes FROM chunk WHERE mail_id = ? AND part = ? ORDER BY seq');
  const remove = db.prepare('DELETE FROM chunk WHERE mail_id = ? AND part = ?');

  return {
    write(mailId: number, part: number, bytes: Uint8Array): void {
      for (let seq = 0, at = 0; at < bytes.length; seq += 1, at += CHUNK_BYTES) {
        insert.run(mailId, part, seq, bytes.subarray(at, at + CHUNK_BYTES));
      }
    },

    /** One row, or undefined when the mail is gone or shorter. */
    read(mailId: number, part: number, seq: number): Uint8Array | undefined {
      return select.get(mailId, part, seq)?.bytes as Uint8Array | undefined;
    },

    /** Everything at once: for the raw message, whose size is limited. */
    readAll(mailId: number, part: number): Buffer {
      return Buffer.concat(selectAll.all(mailId, part).map((row) => row.bytes as Uint8Array));
    },

    remove(mailId: number, part: number): void {
      remove.run(mailId, part);
    },
  };
}
