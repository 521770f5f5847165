import mime from 'mime/lite';
import type { Attachment } from '../datasources/mail-source.ts';

/** The media type that a file's name suggests; the upstream does not say what the sender declared. */
export function contentTypeOf({ extension }: Pick<Attachment, 'extension'>): string {
  return (extension && mime.getType(extension)) || 'application/octet-stream';
}
