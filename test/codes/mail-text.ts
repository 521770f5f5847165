// The readable text of a mail, as much of it as the codes need.
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  zwnj: '\u200c',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  euro: '€',
  pound: '£',
  copy: '©',
  middot: '·',
  mdash: '—',
  agrave: 'à',
  eacute: 'é',
};

export function textOf({ isHtml, content }: { readonly isHtml: boolean; readonly content: string }): string {
  if (!isHtml) return content;
  return content
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:td|th)\b[^>]*>\s*/gi, '  ')
    .replace(/<\/?(?:p|div|tr|table|tbody|h[1-6]|ul|ol|li|pre|br|hr|center)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
