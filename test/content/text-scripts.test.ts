import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/content/text.ts';

const html = (content: string) => textOf({ isHtml: true, content });

describe('characters of a mail in HTML', () => {
  test.each<[string, string, string]>([
    ['with names', '&lt;Tea &amp; Cups&gt; &quot;5&euro;&quot; &copy;', '<Tea & Cups> "5€" ©'],
    ['with old names without a semicolon', '&copy2026 &eacutetude &ltb&gt', '©2026 étude <b>'],
    ['with names that there are not', '&teapot; &; & &#; &#x;', '&teapot; &; & &#; &#x;'],
    ['by number', '&#1575;&#x5d0;&#x1F375;&#65', 'اא🍵A'],
    ['by numbers of Windows', '&#8220;&#147;&#150;&#128;&#146;&#133;', '““–€’…'],
    ['that there are not', '&#xD83C;|&#xDF75;|&#0;|&#x110000;', '\ufffd|\ufffd|\ufffd|\ufffd'],
    ['cut in halves', 'a\ud83cb\udf75c', 'a\ufffdb\ufffdc'],
    ['that control', 'a\0b\x07c&#7;d\x7fe\u009bf', 'abcdef'],
    ['that are blank', 'a&nbsp;b &nbsp; c&#9;d&ensp;e', 'a b c d\u2002e'],
    ['that break words', 'Donau&shy;dampf\u200bschiff<wbr>fahrt', 'Donaudampfschifffahrt'],
  ])('are read %s', (_, content, text) => {
    expect(html(content)).toBe(text);
  });

  test.each<[string, string]>([
    ['joiners of emoji', '👩‍👩‍👧‍👦 👩🏽‍💻 🏳️‍🌈 ❤️‍🔥'],
    ['non-joiners of Persian', 'می‌خواهم کتاب‌ها را ببینم'],
    ['joiners and non-joiners of Hindi', 'क्‍ष क्‌ष'],
    ['a joiner at the end of a word of Hindi', 'र्‍ है'],
    ['the joiner of the Hijri year', '١٤٤٧ ه‍ الموافق'],
    ['points of Hebrew', 'בְּרֵאשִׁ֖ית'],
    ['bidi isolates and marks', 'رمزك \u2068A-17\u2069 هنا\u200f!'],
    ['accents that are apart', 'Cafe\u0301'],
    ['spaces of East Asia', '山田　太郎'],
  ])('keep %s', (_, text) => {
    expect(html(`<p dir="auto">${text}</p>`)).toBe(text);
  });

  test.each<[string, string, string]>([
    ['of Chinese', '您的验证码是\n  483920，\n请勿泄露', '您的验证码是 483920，请勿泄露'],
    ['of Japanese', '確認コードを\r\n入力して\tください。\n「確認」', '確認コードを入力して ください。「確認」'],
    ['of rare characters', '𠮷\n野', '𠮷野'],
    ['of Korean', '인증\n번호', '인증 번호'],
    ['of Thai', 'รหัส\nยืนยัน', 'รหัส ยืนยัน'],
    ['of German', 'Guten\nTag', 'Guten Tag'],
    ['of Chinese where a blank is meant', '你好&nbsp;\n世界', '你好 世界'],
  ])('have ends of lines %s as that is written', (_, content, text) => {
    expect(html(content)).toBe(text);
  });
});
