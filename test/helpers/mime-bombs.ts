/** A hostile mail, latin1 for bytes, and what REST must show of it at least. */
export interface MimeBomb {
  readonly name: string;
  readonly raw: string;
  readonly subject: string;
  readonly from: string;
}

const FROM = 'bomb@example.org';
const HEAD = `From: "Bomb, Inc." <${FROM}>\r\nSubject: bomb\r\n`;

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));
const each = (count: number, make: (index: number) => string) =>
  Array.from({ length: Math.ceil(count) }, (_, at) => make(at)).join('');
const bomb = (name: string, raw: string, subject = 'bomb', from = FROM): MimeBomb => ({ name, raw, subject, from });
/** A header with these fields, and a body. */
const mail = (name: string, fields: string, body = 'x') => bomb(name, `${HEAD}${fields}\r\n${body}`);
const mixed = (boundary: string) => `Content-Type: multipart/mixed; boundary="${boundary}"\r\n`;
const file = (parameters: string) =>
  `Content-Type: application/pdf\r\nContent-Disposition: attachment${parameters}\r\n`;

function nestedMessages(depth: number): string {
  return `${HEAD}${'Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n'.repeat(Math.ceil(depth))}\r\nx`;
}

const structure = (MB: number) => [
  mail(
    'multiparts within each other',
    mixed('b0'),
    each(MB / 100, (at) => `--b${at}\r\n${mixed(`b${at + 1}`)}\r\n`),
  ),
  mail('multiparts of one boundary', mixed('b'), fill(`--b\r\n${mixed('b')}\r\n`, 0.5 * MB)),
  bomb('messages within each other', nestedMessages(MB / 100)),
  mail('parts by thousands', mixed('b'), `${fill('--b\r\n\r\nx\r\n', MB)}--b--`),
  mail('parts without an end', mixed('b'), fill('--b\r\n', 0.5 * MB)),
  mail('boundaries that end by thousands', mixed('b'), fill('--b--\r\n', 7 * MB)),
  mail('a boundary as long as the mail', mixed(fill('b', MB)), `--${fill('b', MB)}\r\n\r\nx\r\n--${fill('b', MB)}--`),
  mail('an empty boundary', mixed(''), fill('--\r\n\r\nx\r\n', MB)),
  mail('no boundary', 'Content-Type: multipart/mixed\r\n', fill('--\r\n', MB)),
  mail(
    'boundaries that begin each other',
    mixed('b'),
    each(MB / 2000, (at) => `--${fill('b', at + 1)}\r\n${mixed(fill('b', at + 2))}\r\n`),
  ),
  mail('a boundary with the signs of a pattern', mixed('(a+)+$'), fill(`--${fill('a', 60)}\r\n`, MB)),
  mail('a preamble without an end', mixed('b'), fill('--a\r\n-\r\n', 8 * MB)),
  mail('an epilogue without an end', mixed('b'), `--b\r\n\r\nx\r\n--b--\r\n${fill('--c\r\n', 4 * MB)}`),
];

const headers = (MB: number) => [
  mail('a field as long as the mail', `X-Long: ${fill('x', 5 * MB)}\r\n`),
  mail('a field as long as the mail, folded', `X-Long: x\r\n${fill(' x\r\n', 5 * MB)}`),
  mail(
    'fields by thousands',
    each(0.1 * MB, (at) => `X-${at}: x\r\n`),
  ),
  mail('fields of one name by thousands', fill('Subject: other\r\n', 1.6 * MB)),
  mail('a field without an end', fill('x', 8 * MB), ''),
  mail('a field name without an end', `${fill('x', 2 * MB)}: x\r\n`),
  mail('fields without a colon', fill('x\r\n', 2 * MB)),
  mail('a field of colons', `X: ${fill(':', MB)}\r\n`),
  mail(
    'a name in thousands of pieces (RFC 2231)',
    `Content-Type: application/pdf; ${each(0.1 * MB, (at) => `name*${at}=a;\r\n `)}x=y\r\n`,
  ),
  mail(
    'a name in thousands of encoded pieces, backwards',
    file(each(0.1 * MB, (at) => `;\r\n filename*${Math.floor(MB / 10) - at}*=UTF-8''%C3`)),
  ),
  mail('pieces with numbers beyond all', file(`; filename*0=a; filename*${fill('9', 1000)}=b; filename*-1=c`)),
  mail('parameters by thousands', file(fill('; a=b', 4 * MB))),
  mail('dispositions by thousands', fill('Content-Disposition: attachment; filename=a.txt\r\n', 5 * MB)),
  mail('encoded words by thousands', `X-Words: ${fill('=?utf-8?B?w7w=?=\r\n ', 2 * MB)}\r\n`),
  mail('recipients in encoded words', `To: ${fill('=?utf-8?q?=C3=BC?= <a@b.c>,\r\n ', MB)}a@b.c\r\n`),
  mail('encoded words that do not end', `X-Words: ${fill('=?utf-8?q?', MB)}\r\n`),
  mail('a name of question marks', `To: =?${fill('?', 0.5 * MB)}=\r\n`),
  mail('recipients by thousands', `To: ${fill('a@b.c,', 0.6 * MB)}a@b.c\r\n`),
  mail('recipients by thousands, each in a group', `To: ${fill('g:a@b.c;', 0.8 * MB)}\r\n`),
  mail('angle brackets', `To: ${fill('<', 0.5 * MB)}\r\n`),
  mail('open quotes', `To: ${fill('"a" ', 0.5 * MB)}"\r\n`),
  mail('open comments', `To: ${fill('(', 0.5 * MB)}\r\n`),
  mail('comments within each other', `To: ${fill('(', 0.25 * MB)}${fill(')', 0.25 * MB)} a@b.c\r\n`),
  mail('backslashes', `To: "${fill('\\', 0.5 * MB + 1)}" <a@b.c>\r\n`),
  mail('spaces in an address', `To: a${fill(' ', 0.5 * MB)}@b.c\r\n`),
  mail('commas', `To: ${fill(',', MB)}\r\n`),
  mail('absurd dates', `Date: ${fill('Mon, 99 Foo 99999 25:61:61 +9999 ', MB)}\r\nDate: -1\r\nDate: \r\n`),
];

const bodies = (MB: number) => [
  mail('base64 of garbage', 'Content-Transfer-Encoding: base64\r\n', fill('%%%\xff=\r\n', 8 * MB)),
  mail('base64 of paddings', 'Content-Transfer-Encoding: base64\r\n', fill('====\r\n', 8 * MB)),
  mail('base64, a letter a line', 'Content-Transfer-Encoding: base64\r\n', fill('A\r\n', 8 * MB)),
  mail('quoted-printable of equals signs', 'Content-Transfer-Encoding: quoted-printable\r\n', fill('=', 8 * MB)),
  mail('quoted-printable of soft breaks', 'Content-Transfer-Encoding: quoted-printable\r\n', fill('=\r\n', 8 * MB)),
  mail('quoted-printable of spaces', 'Content-Transfer-Encoding: quoted-printable\r\n', fill(' ', 8 * MB)),
  mail('an encoding that is none', 'Content-Transfer-Encoding: 64base; x\r\n', fill('\xff\xfe', MB)),
  mail('7bit that is 8bit', 'Content-Transfer-Encoding: 7bit\r\nContent-Type: text/plain\r\n', fill('\x80\xff', MB)),
  mail('utf-7', 'Content-Type: text/html; charset=utf-7\r\n', fill('+ADw-script+AD4-', MB)),
  mail('a charset as long as the mail', `Content-Type: text/plain; charset=${fill('x', MB)}\r\n`),
  mail('a charset of objects', 'Content-Type: text/plain; charset=__proto__\r\n'),
  mail('utf-16 of an odd length', 'Content-Type: text/plain; charset=utf-16\r\n', fill('\xd8\x00a', 0.1 * MB)),
  mail('iso-2022-jp escapes', 'Content-Type: text/plain; charset=iso-2022-jp\r\n', fill('\x1b$B\x1b(B', 2 * MB)),
  mail('line ends', '', fill('\r\n', 8 * MB)),
  mail('bare LF', '', fill('\n', 8 * MB)),
  mail('a line as long as the mail', '', fill('x', 8 * MB)),
  mail('NUL', '', fill('\0', 2 * MB)),
  mail('flowed lines', 'Content-Type: text/plain; format=flowed; delsp=yes\r\n', fill('> x \r\n', 4 * MB)),
  mail('HTML without an end', 'Content-Type: text/html\r\n', fill('<', 2 * MB)),
  mail('HTML within itself', 'Content-Type: text/html\r\n', fill('<b>', 2 * MB)),
  mail('uuencode', '', `${fill('begin 644 a.txt\r\n#0V%T\r\n', 2 * MB)}`),
  mail('winmail.dat', 'Content-Type: application/ms-tnef; name=winmail.dat\r\n', `\x78\x9f\x3e\x22${fill('\xff', MB)}`),
  mail('a calendar', 'Content-Type: text/calendar; method=REQUEST\r\n', fill('BEGIN:VEVENT\r\n', 2 * MB)),
];

const heads = (MB: number) => [
  bomb('nothing', '', '', 'ann@example.org'),
  bomb('no header', '\r\nx', '', 'ann@example.org'),
  bomb('a header alone', HEAD.trimEnd()),
  bomb('a byte order mark', `\xef\xbb\xbf${HEAD}\r\nx`),
  bomb('an mbox line', `From bomb@example.org Mon Nov 23 00:00:00 2026\r\n${HEAD}\r\nx`),
  bomb('white space first', ` \r\n\t\r\n${HEAD}\r\nx`),
  bomb('only dots', fill('.x\r\n', MB), '', 'ann@example.org'),
  bomb('bytes of every value', each(256, (at) => String.fromCharCode(at)).repeat(100), '', 'ann@example.org'),
];

/**
 * All of them: with parts, fields, levels or names by the 100,000 or 10,000, and bodies of several MB. Where a megabyte counts
 * as less, all are so much smaller.
 */
export function mimeBombs(megabyte = 1024 * 1024): MimeBomb[] {
  return [structure, headers, bodies, heads].flatMap((make) => make(megabyte));
}
