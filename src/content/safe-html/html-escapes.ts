// Control characters stand for nothing in HTML, a carriage return is a line end, and two characters, which override the direction, show
// text in another order than it has.
const UNWANTED = /[^\t\n -~\u00A0-\u202C\u202F-\uFFFF]/g;
const PLAIN = /^[\t\n !#-%'-;=-~\u00A0-\u202C\u202F-\uD7FF]*$/;

/**
 * Text as it stands in HTML, with no more references than must be, since each costs whoever reads it next. What is at its end may
 * come to stand before other text, when a tag between the two is left out.
 */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  const clean = text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').toWellFormed();
  return clean.replace(/&(?=[a-z#]|$)/gi, '&amp;').replace(/<(?=[a-z/!?]|$)/gi, '&lt;');
}

export const escapeAttribute = (value: string): string => escapeText(value).replace(/"/g, '&quot;');
