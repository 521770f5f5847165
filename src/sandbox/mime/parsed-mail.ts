/** What REST shows of a mail. All text is well-formed Unicode. */
export interface ParsedMail {
  subject: string;
  /** The sender's display name, or the address when there is none. */
  fromName: string;
  fromEmail: string;
  /** The addresses of the To header, joined by ", "; may be empty. */
  to: string;
  /** Is `content` HTML? */
  html: boolean;
  content: string;
  attachments: ParsedAttachment[];
}

/** `pathName` is `name` made unique within its mail. `extension` without the dot, may be empty. */
export interface ParsedAttachment {
  name: string;
  pathName: string;
  extension: string;
  bytes: Uint8Array;
}
