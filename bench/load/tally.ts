/** What the clients did and met; counts. */
export class Tally {
  operations = 0;
  pushes = 0;
  lost = 0;
  duplicated = 0;
  /** Bytes of one account in what another was given. */
  crossed = 0;
  lives = 0;
  waits = 0;
  downloads = 0;
  mails = 0;
  /** Errors that clients were given, by code; of what is not GraphQL, by "HTTP status". */
  readonly errors = new Map<string, number>();
  /** What must not be, the first of its kind each. */
  readonly faults: string[] = [];

  error(code: string, detail = ''): void {
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
    if (code === 'INTERNAL_SERVER_ERROR' || code === 'HTTP 500')
      this.fault(`${code} was answered. ${detail.slice(0, 500)}`);
  }

  fault(text: string): void {
    if (this.faults.length < 50) this.faults.push(text);
    console.error(`FAULT: ${text}`);
  }

  get errorsInAll(): number {
    return [...this.errors.values()].reduce((sum, count) => sum + count, 0);
  }
}
