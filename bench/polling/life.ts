/** An inbox that is watched, as it will be. Times in milliseconds since the start of the simulation. */
export interface Life {
  readonly start: number;
  readonly end: number;
  /** Whether the inbox itself ends then, which is when it is looked at once more; otherwise only the watching does. */
  readonly expires: boolean;
  /** Calls that are made for it at its start, before the first look. */
  readonly callsAtStart: number;
  /** When its mails come. */
  readonly mails: readonly number[];
  /** Somebody waits for the next mail, from one time until another. */
  readonly wait?: { readonly from: number; readonly until: number };
}
