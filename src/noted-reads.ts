import type { Credential } from './datasources/credential.ts';
import type { Inbox, InboxDirectory, Quota, QuotaBook } from './datasources/mail-source.ts';
import type { MaybePromise } from './maybe-promise.ts';
import type { Basis } from './schema/context.ts';

/** The register of inboxes as one operation reads it, which notes what it was given. */
export class NotedDirectory implements InboxDirectory {
  readonly #directory: InboxDirectory;
  readonly #basis: Basis;
  /** What was found, by its address: all messages of a list may ask for the same inbox. */
  #noted: Map<string, Inbox | null> | undefined;

  constructor(directory: InboxDirectory, basis: Basis) {
    this.#directory = directory;
    this.#basis = basis;
  }

  find(address: string, credential: Credential): MaybePromise<Inbox | null> {
    const found = this.#directory.find(address, credential);
    // A register that has to be waited for cannot be asked each time whether an answer may be given again.
    if (found instanceof Promise) this.#basis.never();
    else this.#note(address, credential, found);
    return found;
  }

  list(credential: Credential): MaybePromise<readonly Inbox[]> {
    const listed = this.#directory.list(credential);
    if (listed instanceof Promise) this.#basis.never();
    else this.#basis.note(() => isSame(listed, this.#directory.list(credential)));
    return listed;
  }

  #note(address: string, credential: Credential, found: Inbox | null): void {
    this.#noted ??= new Map();
    if (this.#noted.get(address) === found) return;
    this.#noted.set(address, found);
    this.#basis.note(() => this.#directory.find(address, credential) === found);
  }
}

function isSame(before: readonly Inbox[], now: MaybePromise<readonly Inbox[]>): boolean {
  return !(now instanceof Promise) && now.length === before.length && now.every((inbox, i) => inbox === before[i]);
}

/** The quota as one operation has it: as it was when it was first asked for, though the operation be executed anew after its calls. */
export class NotedQuota implements QuotaBook {
  readonly #quota: QuotaBook;
  readonly #basis: Basis;
  #latest: Quota | null | undefined;

  constructor(quota: QuotaBook, basis: Basis) {
    this.#quota = quota;
    this.#basis = basis;
  }

  latest(credential: Credential): Quota | null {
    if (this.#latest === undefined) {
      const latest = this.#quota.latest(credential);
      this.#latest = latest;
      this.#basis.note(() => this.#quota.latest(credential) === latest);
    }
    return this.#latest;
  }
}
