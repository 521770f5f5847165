import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/content/text.ts';

const plain = (content: string) => textOf({ isHtml: false, content });

describe('the text of a plain mail', () => {
  test.each<[string, string, string]>([
    ['its lines and blanks', 'Hello,\n\n\n  indented\tby  hand', 'Hello,\n\n\n  indented\tby  hand'],
    ['lines ended as SMTP does', 'One\r\nTwo\r\n\r\nThree', 'One\nTwo\n\nThree'],
    ['lines ended in other ways', 'One\rTwo\u2028Three\u0085Four', 'One\nTwo\nThree\nFour'],
    ['no blanks at the ends of lines', 'One  \nTwo\t\u00a0\n-- \nAnn', 'One\nTwo\n--\nAnn'],
    ['no empty lines at the edges', '\r\n \r\n  One\r\n\r\n', '  One'],
    ['no control characters', 'a\0b\x07c\x1b[1md\x7fe\u0090f', 'abc[1mdef'],
    ['no byte order mark', '\ufeffHello', 'Hello'],
    ['what looks like HTML', '<p>Hello &amp; <b>bye</b></p>', '<p>Hello &amp; <b>bye</b></p>'],
    ['joiners, marks and emoji', 'می‌خواهم \u2067x\u2069 👨‍👩‍👧', 'می‌خواهم \u2067x\u2069 👨‍👩‍👧'],
    ['halves of characters replaced', 'a\ud83cb', 'a\ufffdb'],
    ['nothing where there is nothing', ' \r\n\t\r\n', ''],
  ])('has %s', (_, content, text) => {
    expect(plain(content)).toBe(text);
  });
});
