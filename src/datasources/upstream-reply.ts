import type { Readable } from 'node:stream';
import type { JsonObject } from './wire-fields.ts';

export type ReplyHeaders = Readonly<Record<string, string | string[] | undefined>>;

export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: JsonObject;
  /** Size of the body in bytes. */
  readonly bytes: number;
}

export interface OpenOptions {
  /** As it stands in a Range header. */
  readonly range?: string | undefined;
  /** Is read at once, by no slow reader. */
  readonly inline?: boolean | undefined;
  /** Of the whole file, where it is known. Bytes. */
  readonly size?: number | undefined;
}

export interface OpenFile {
  /** Whether the body is a part of the file (206). */
  readonly isPart: boolean;
  readonly headers: ReplyHeaders;
  readonly body: Readable;
}

export interface FileHead {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** False also where only the body would tell. */
  readonly isFile: boolean;
}
