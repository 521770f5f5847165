/** A mail as the upstream gives it, and the one-time code that a reader finds in it. */
export interface LabelledMail {
  /** Unlike any other, such as "bank-es-table-cell". */
  readonly name: string;
  readonly subject: string;
  readonly isHtml: boolean;
  readonly content: string;
  /**
   * As it is typed: digits without what groups them ("123 456" and "123-456" are 123456); with letters as it is written
   * ("G-123456", "vM8xw", "ABC-DEF"). Null where the mail has none.
   */
  readonly code: string | null;
}
