const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/**
 * The elements that are written; of any other the tag is left out, or its content too. Each tag is looked for in this order, hence
 * those that mails are full of first.
 */
export const ELEMENTS = set(
  'td tr table tbody p div span a b br img font center strong li ul h1 h2 h3 hr i u abbr acronym address bdi big ' +
    'blockquote caption cite code col colgroup dd del dfn dl dt em h4 h5 h6 ins kbd mark ol pre q s samp small strike ' +
    'sub sup tfoot th thead time tt var video source wbr',
);

/** Elements without content or end tag, among those above. */
export const VOID = set('br col hr img source wbr');

/**
 * What is left out with all it holds: it is not for reading, or a browser reads it by other rules than those of HTML, which is
 * how markup changes its meaning between one parser and the next.
 */
export const DROPPED = set(
  'applet audio canvas datalist frameset iframe math noembed noframes noscript object option optgroup plaintext script ' +
    'select style svg template textarea title xmp',
);

/**
 * What a reader sees as a plain block or line under another name. Landmarks are among it because a page often lays out its own
 * header or nav by name, and would lay out the mail's likewise.
 */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ...[
    ...set('article aside details dialog fieldset figcaption figure footer header hgroup main nav section summary'),
  ].map((name) => [name, 'div'] as const),
  ['body', 'div'],
  ['dir', 'ul'],
  ['image', 'img'],
  ['listing', 'pre'],
  ['menu', 'ul'],
]);

/** What ends a paragraph by its start tag alone. */
export const BLOCKS = set('address blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table ul');

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

/** What stands nowhere but in a table. */
export const TABLE_PARTS = set('caption col colgroup tbody td tfoot th thead tr');

/** Where ordinary content goes within a table; nothing in it reaches what is open around it. */
export const CELLS = set('caption td th');

/** Elements whose end tags close nothing beyond a block. */
export const isInline = (name: string): boolean => !BLOCKS.has(name) && !TABLE_PARTS.has(name);
