const MAX_NAME_LENGTH = 200;

/**
 * A name that is safe as a path segment and as a file name anywhere: no control characters or separators, not "." or
 * "..", not empty. `typeExtension` is what the MIME type suggests, for a name that is missing.
 */
export function cleanName(name: string, typeExtension: string): string {
  const cleaned = name
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u001f\u007f-\u009f/\\\u2028\u2029]/g, '_')
    .trim();
  if (cleaned === '' || /^\.{1,2}$/.test(cleaned)) return typeExtension ? `attachment.${typeExtension}` : 'attachment';
  return shorten(cleaned);
}

/** The lower-case extension of a name, without its dot; '' when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The names, those that repeat numbered before their extension: "a.txt", "a (2).txt". */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let distinct = name;
    while (given.has(distinct) || (distinct !== name && taken.has(distinct))) {
      const count = (counts.get(name) ?? 1) + 1;
      counts.set(name, count);
      distinct = numbered(name, count);
    }
    given.add(distinct);
    return distinct;
  });
}

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${count})${name.slice(dot)}` : `${name} (${count})`;
}

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_NAME_LENGTH) return name;
  const extension = extensionOf(name);
  const tail = extension ? `.${extension}` : '';
  return characters.slice(0, MAX_NAME_LENGTH - tail.length).join('') + tail;
}
