/** An attachment, by what an image in the mail may call it. */
export interface NamedFile {
  readonly filename: string;
  readonly extension: string | null;
}

/** An image that the mail shows from its own attachments. */
export interface ContentReference {
  /** The content id, decoded. */
  readonly id: string;
  /** Its alternative text and its title, which often are the name of the file. */
  readonly names: readonly string[];
}

const IMAGES: ReadonlySet<string | null> = new Set(
  'apng avif bmp gif heic ico jfif jpe jpeg jpg pjpeg png svg tif tiff webp'.split(' '),
);

/** Characters of a name that are looked at: the most that a file system keeps, and normalizing a run of marks takes its square. */
const MAX_NAME = 255;

const fold = (name: string): string => name.slice(0, MAX_NAME).normalize('NFC').trim().toLowerCase();
const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

/** Finds files by name: one that was not found yet where several have it, else the last of them again. */
class FileFinder {
  readonly #byName = new Map<string, number[]>();
  readonly #found: Set<number>;

  constructor(files: readonly NamedFile[], nameOf: (filename: string) => string, found: Set<number>) {
    this.#found = found;
    files.forEach(({ filename, extension }, index) => {
      if (extension !== null && !IMAGES.has(extension.toLowerCase())) return;
      const name = nameOf(fold(filename));
      const same = this.#byName.get(name);
      if (same) same.push(index);
      else this.#byName.set(name, [index]);
    });
  }

  find(name: string): number | undefined {
    const indexes = name === '' ? undefined : this.#byName.get(fold(name));
    if (!indexes) return undefined;
    while (indexes.length > 1 && this.#found.has(indexes[0] as number)) indexes.shift();
    return indexes[0];
  }
}

/**
 * Which file each reference means, as indexes of `files`; undefined where that cannot be told. The upstream does not say which content
 * id an attachment had, so that it is told by name: most senders make the id of the file's name, or name the file in the
 * alternative text. Where as many ids as images are left, they are the same in the same order.
 */
export function matchImages(
  references: readonly ContentReference[],
  files: readonly NamedFile[],
): readonly (number | undefined)[] {
  const found = new Set<number>();
  const chosen = new Map<string, number>();
  const byName = new FileFinder(files, (name) => name, found);
  const byStem = new FileFinder(files, stem, found);
  const namesById = new Map<string, string[]>();
  const ids = references.map(({ id }) => fold(id));
  references.forEach(({ names }, index) => {
    const id = ids[index] as string;
    const known = namesById.get(id);
    if (known) known.push(...names);
    else namesById.set(id, [...names]);
  });

  const ways: ((id: string, names: readonly string[]) => number | undefined)[] = [
    (id) => byName.find(id),
    (id) => byName.find(beforeAt(id)),
    (id) => byStem.find(id) ?? byStem.find(beforeAt(id)),
    (_, names) => names.map((name) => byName.find(name)).find((index) => index !== undefined),
  ];
  for (const way of ways) {
    for (const [id, names] of namesById) {
      if (chosen.has(id)) continue;
      const index = way(id, names);
      if (index === undefined) continue;
      chosen.set(id, index);
      found.add(index);
    }
  }

  const idsLeft = [...namesById.keys()].filter((id) => !chosen.has(id));
  const filesLeft = files.flatMap(({ extension }, index) =>
    extension !== null && IMAGES.has(extension.toLowerCase()) && !found.has(index) ? [index] : [],
  );
  if (idsLeft.length === filesLeft.length) {
    idsLeft.forEach((id, place) => {
      chosen.set(id, filesLeft[place] as number);
    });
  }
  return ids.map((id) => chosen.get(id));
}

function beforeAt(id: string): string {
  const at = id.indexOf('@');
  return at < 0 ? '' : id.slice(0, at);
}
