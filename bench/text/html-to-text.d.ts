/** The part of the peer that is used here; it has no types of its own. */
declare module 'html-to-text' {
  export function compile(options: object): (html: string) => string;
}
