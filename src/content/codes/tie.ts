// How a word and a number hang together, by what stands between them.

/** How a word and a number hang together, from "Code: 123456" down to being somewhere on the same page. */
export type Tie = 'tied' | 'near' | 'line' | 'loose' | 'none';

// After one or two letters a full stop shortens: "No. 5", "M. Neri".
const SENTENCE_END = /(?:[^\s.]{3}\.|[!?])(?:\s|$)|[。！？]/;
// A gap that ends so leads to what follows: "code for your transfer of 20.00 EUR is: 123456".
export const LEADING =
  /(?:[:>=→]|->|\.{3,}\s?|(?<!\p{L})(?:with|mit|con|avec|com|met|(?:is|are|was|ist|es|est|e)(?: (?:el|il|le|o|a|die|der|das|the))?|lautet|lauten|es el siguiente|is het|jest|to|je|ar|er|на|это|هو|هي|adalah|ialah|la|olarak|este|on|ειναι|है)|(?:คือ|是|为|為|は|는|은|が))["'“”„«»‚‘’([{*\s]*$/u;

/** "code: 50076\ncount: 1182": the number has a name of its own. */
const OWN_LABEL = /\n\s*[\p{L}-]+(?: [\p{L}-]+)?\s*[:=]\s*$/u;

export function tieBefore(gap: string): Tie {
  if (OWN_LABEL.test(gap)) return 'none';
  const length = gap.trim().length;
  if (length > 140) return 'none';
  const isSentenceOver = SENTENCE_END.test(gap);
  const hasNumber = /\d{3}/.test(gap);
  if (!isSentenceOver && !hasNumber && length <= 14) return 'tied';
  if (!isSentenceOver && LEADING.test(gap)) return 'tied';
  if (isSentenceOver) return length <= 24 && !hasNumber ? 'near' : 'none';
  return length <= 60 ? 'near' : 'none';
}

/** What says that the one is the other, rather than that both stand there. */
export const STATING =
  /[:=→]|\.{3,}|(?<!\p{L})(?:is|are|ist|lautet|lauten|es|est|e|jest|to|je|ar|er|adalah|ialah|la|olarak|este|on|ειναι|на|это|هو|هي|है|siguiente)(?!\p{L})|คือ|是|为|為|は|는|은|が|입니다/u;

/** "123456 is your code", "123456: code for signing in", "123456がコードです". */
const NAMING =
  /^["'”»)\]}*\s]*(?:[-:=,|>→]|\(|(?:is|ist|es|est|e|je|to|jest|ar|er|adalah|la|olarak|numarali|как|это|هو|هي|है|as|als|como|comme|come)(?!\p{L})|[がはを은는이가을를]|是|为|為|$)/u;

export function tieAfter(gap: string, isLabel: boolean): Tie {
  // "GUEST-2\nAccess code: 482913": a name with a colon names what follows it.
  if (isLabel) return 'none';
  const length = gap.trim().length;
  if (SENTENCE_END.test(gap) || /\d{3}/.test(gap)) return 'none';
  if (length <= 48 && NAMING.test(gap)) return 'tied';
  return length <= 90 ? 'near' : 'none';
}
