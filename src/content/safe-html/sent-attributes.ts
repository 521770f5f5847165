import type { Marks } from './style-rules.ts';

/** Characters, and classes, of a class attribute. */
const MAX_CLASS = 1_024;
const MAX_CLASSES = 32;

/** The attributes of a tag, as they were sent. */
export type SentAttributes = ReadonlyMap<string, string>;

/** What an element is called by its attributes. */
export function marksOf(name: string, attributes: SentAttributes): Marks {
  const names = attributes.get('class')?.slice(0, MAX_CLASS).trim();
  return { name, id: attributes.get('id') ?? '', classes: names ? names.split(/\s+/, MAX_CLASSES) : [] };
}

/** What a body's attributes come to on a div. */
export function bodyAttributes(attributes: SentAttributes): SentAttributes {
  const color = (name: string) => attributes.get(name)?.replace(/^(?=[0-9a-f]{6}$)/i, '#');
  const styles = [
    color('bgcolor') && `background-color:${color('bgcolor')}`,
    color('text') && `color:${color('text')}`,
    attributes.get('style'),
  ].filter((style) => style);
  const kept = new Map([...attributes].filter(([name]) => name === 'dir' || name === 'lang'));
  return styles.length > 0 ? kept.set('style', styles.join(';')) : kept;
}
