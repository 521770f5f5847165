// Tells by what touches a number that it is no code: an amount, a date, the end of a card's number, a part of an address.
import type { Candidate } from './candidates.ts';
import { isYear } from './form.ts';
import { LETTER, UNIT } from './lexicon.ts';
import type { Line, Page } from './page.ts';

const CURRENCY_BEFORE =
  /(?:[$€£¥₹₽₩₺₫₴₪₦฿]|(?<![a-z])(?:usd|eur|gbp|chf|jpy|cad|aud|inr|brl|pln|try|rub|uah|idr|vnd|krw|cny|sek|nok|dkk|czk|mxn|rmb|rs|r\$|rp|zl|tl|btc)\.?|人民币|人民幣)\s?$/;
const AMOUNT_AFTER = /^\s?[$€£¥₹₽₩₺₫₴₪₦฿%‰°]/;
// "*4417", "****2290", "XXXX 4821", "•••• 4821", "…4821"; a mark on both sides is emphasis.
/** "The number that ends in 4821". */
const ENDING_BEFORE =
  /(?:(?<![a-z])(?:ending|ends?|endet|endend|terminad[ao]|termina|terminant|finissant|final|konczac\p{L}{0,4}|eindigend|biten|berakhiran)|заканчива\p{L}{1,6}|оканчива\p{L}{1,6}|закінчу\p{L}{1,6}|尾号|尾號|末尾|下4桁|끝자리|끝번호|المنتهي\p{L}{0,3}|ينتهي)[\s:]{0,2}(?:(?:in|with|on|auf|mit|en|em|por|par|con|op|na|на|ب|بـ|dengan)[\s-]{1,2})?(?:the )?[*x•.…-]{0,6}\s?$/u;
const CARD_BEFORE = /(?:(?:(?<![*\w])\*|[*x]{3,}|[•·●∙]{2,}|…)[\s-]?|(?<=[\s(]|^)\.{3})$/;
const MONTH =
  '(?:jan|feb|mar|mae|apr|mai|may|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|fev|fevr|avr|juin|juil|aout|set|out|gen|mag|giu|lug|ott|sty|lut|kwi|cze|lip|sie|wrz|paz|lis|gru|ocak|sub|nis|haz|tem|agu|eyl|eki|kas|ara|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|मई|जून|thang)';
const MONTH_BEFORE = new RegExp(
  `(?<![${LETTER}])${MONTH}[${LETTER}]{0,8}\\.?,?\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?(?:de\\s|del\\s|do\\s)?$`,
);
const MONTH_AFTER = new RegExp(`^\\s(?:de\\s)?${MONTH}[${LETTER}]{0,8}(?![${LETTER}])`);
const YEAR_BEFORE =
  /(?:©|\(c\)|copyright|since|est\.?|founded|seit|depuis|desde|dal|sinds|since|\d{4} ?[-–/] ?|(?:spring|summer|autumn|fall|winter|in|en|im|year|jahr|ano|annee|до|с)) ?$/;
/** "such as 123456", "z. B. 123456": a code that is none, but shows what one looks like. */
const EXAMPLE_BEFORE =
  /(?:such as|(?<![a-z])like|e\. ?g\.|i\.e\.|for (?:example|instance)|examples?:|z\. ?b\.|zum beispiel|wie etwa|por ejemplo|par exemple|comme|ad esempio|por exemplo|например|例如|比如|例えば|예를 들어) ?,? ?["'“„«(]?$/;
/** "Text HELP to 40404". */
const TEXTED_TO =
  /(?<![a-z])(?:text|sms|send|reply|enviar?|envia|envoyez|sende|schicke|whatsapp)(?![a-z]).{0,24}\s(?:to|an|al|au|para|a)\s$/;
const EXPIRED =
  /(?<![a-z])(?:(?:has|have|had|already|is now|was|now|been) (?:already |now |been )?(?:expired|used|redeemed)|no longer (?:valid|works?|be used)|abgelaufen|bereits (?:verwendet|benutzt|eingelost)|nicht mehr gultig|ha (?:caducado|expirado|sido (?:usado|utilizado))|ya no es valido|expirou|foi (?:usado|utilizado)|a expire|a (?:deja )?ete utilise|n.est plus valable|e scaduto|e stato (?:gia )?(?:usato|utilizzato)|is verlopen|wygasl|zostal (?:juz )?(?:uzyty|wykorzystany)|suresi doldu|telah kedaluwarsa|da het han)|истек(?!ает)|был использован|больше не действ|недейств|已过期|已過期|已失效|已使用|期限が切れました|失効しました|使用済み|만료되었|사용되었|انتهت صلاحي/;
const CONDITION =
  /(?<![a-z])(?:if|when|once|after|unless|until|falls|wenn|sobald|nachdem|si|cuando|se|quando|lorsque|als|wanneer|jesli|gdy|eger|jika|neu)(?![a-z])|если|когда|после|若|如|场合|場合|경우|اذا/;
/** A street, a box, a town: what makes the digits on a line a part of an address. */
const ADDRESS = new RegExp(
  `(?<![${LETTER}])(?:street|st\\.|road|rd\\.?|avenue|ave\\.?|av\\.|blvd\\.?|boulevard|lane|drive|parkway|pkwy|highway|hwy|suite|ste\\.?|floor|p\\.?o\\.? box|[a-z]*(?:strasse|straße|str\\.|weg|platz|allee|gasse|straat|laan|plein|gracht|kade)|rue|chemin|route de|cours|place|calle|c/|carretera|paseo|plaza|avenida|rua|travessa|via|viale|piazza|corso|ul\\.|ulica|al\\.|pl\\.|cad\\.|caddesi|sok\\.|mah\\.|mahallesi|jl\\.|jalan|nagar|marg|district|postbus|postfach|ул\\.|улица|пр\\.|просп\\.|пр-т|наб\\.|пер\\.|вул\\.|г\\.|м\\.|شارع|ص\\.ب|po box)(?![${LETTER}])|[都道府県]|丁目|番地|市.{1,12}区|省.{1,12}市|路.{0,8}[号號]|[로길] ?\\d|〒`,
);
const STATE_AFTER_TOWN = /,\s*[A-Z]{2}\s$/;

function sentenceAround({ folded }: Page, { start, end }: Candidate, line: Line): string {
  const before = folded
    .slice(Math.max(line.start, start - 120), start)
    .split(/[.!?。！？]\s|[。！？]/)
    .at(-1) as string;
  const after = folded.slice(end, Math.min(line.end, end + 120)).split(/[.!?](?:\s|$)|[。！？]/, 1)[0] as string;
  return `${before} ${after}`;
}

/** Whether the digits of a line are probably those of a postal address. */
export function isAddress({ folded, shown }: Page, line: Line, { start }: Candidate): boolean {
  if (STATE_AFTER_TOWN.test(shown.slice(Math.max(line.start, start - 8), start))) return true;
  return line.end - line.start < 240 && ADDRESS.test(folded.slice(line.start, line.end));
}

/** Whether a small word before a year says that it is one: "since 1987". */
export function isDated({ folded }: Page, candidate: Candidate): boolean {
  return isYear(candidate) && YEAR_BEFORE.test(folded.slice(Math.max(0, candidate.start - 16), candidate.start));
}

/** Whether what touches a candidate makes it another thing for sure. */
export function isDisqualified(page: Page, candidate: Candidate, line: Line): boolean {
  const { folded } = page;
  const { start, end, value, shape } = candidate;
  const before = folded.slice(Math.max(line.start, start - 30), start);
  const after = folded.slice(end, Math.min(line.end, end + 30));
  if (
    shape === 'mixed' &&
    /^0x[\da-f]+$|^\d+(?:mins?|hrs?|h|gb|mb|kb|kg|km|px|pt|ml|am|pm|k|x\d+|h\d+|th|nd|st|rd|p|w|mah)$/i.test(value)
  )
    return true;
  if (value.length <= 4 && MONTH_AFTER.test(after)) return true;
  if (CURRENCY_BEFORE.test(before) || AMOUNT_AFTER.test(after) || EXAMPLE_BEFORE.test(before)) return true;
  if (ENDING_BEFORE.test(before)) return true;
  if (CARD_BEFORE.test(before) && !/^\*/.test(after)) return true;
  if (/\+ ?$|\d\) ?$|#\s?$/.test(before) && !/(?:code|pin|otp|is|:)\s{0,2}#$/.test(before)) return true;
  if (/^\d+$/.test(value) && UNIT.test(after)) return true;
  if (shape === 'digits' && isYear(candidate) && /(?:©|\(c\)|copyright) ?(?:\d{4} ?[-–] ?)?$/.test(before)) return true;
  if (shape === 'digits' && isYear(candidate) && MONTH_BEFORE.test(before)) return true;
  if (TEXTED_TO.test(before) || /^\s(?:to|an|al|au|para|на)\s\+?\d/.test(after)) return true;
  if (/[=&?]$/.test(before) || /^\s?[x×]\s?\d/.test(after)) return true;
  return false;
}

/** Whether the sentence that a candidate is in says that it is past. */
export function isSaidPast(page: Page, candidate: Candidate, line: Line): boolean {
  const sentence = sentenceAround(page, candidate, line);
  return EXPIRED.test(sentence) && !CONDITION.test(sentence) && !/expire[sd]? (?:in|after|at)/.test(sentence);
}

/** Whether a subject says of its code that it is past. */
export function isPast(subject: string): boolean {
  return EXPIRED.test(subject) && !CONDITION.test(subject);
}
