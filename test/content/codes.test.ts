import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/content/codes.ts';

function valuesOf(text: string, subject = ''): string[] {
  return codesOf({ subject, text }).map(({ value }) => value);
}

describe('the one-time codes of a mail', () => {
  it.each([
    ['Your verification code is 739204.', '739204'],
    ['Your verification code is 123 456', '123456'],
    ['Your verification code is 123-456', '123456'],
    ['Verification code:\n4 8 2 9 1 3', '482913'],
    ['Verification code:\n8\n0\n2\n6\n1\n5', '802615'],
    ['Your verification code is G-123456', 'G-123456'],
    ['Enter the verification code vM8xw to continue', 'vM8xw'],
    ['Your sign-in code: ABC-DEF', 'ABC-DEF'],
    ['Your sign-in code:\n\nKXQWPT\n', 'KXQWPT'],
    ['رمز التحقق: ٤٨٢٠١٧', '482017'],
    ['認証コード：２９４８１６', '294816'],
    ['आपका OTP ५३९२०८ है', '539208'],
  ])('are given as they are typed: %j', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it.each([
    ['482913 is your verification code', 'before its name'],
    ['Verification code\n\n482913', 'on the line below its name'],
    ['482913\n\nThis is your verification code', 'on the line above its name'],
    ['Verification code   482913   10 minutes', 'in a cell of a row'],
    ['Customer   Verification code\n300412   482913', 'below the head of its column'],
    ['We sent you a verification code.\nNobody will ask for it.\nIt holds for an hour.\n482913', 'sentences away'],
  ])('are found: %j (%s)', (text) => {
    expect(valuesOf(text)[0]).toBe('482913');
  });

  it('are found without the word "code" where the mail asks to type something', () => {
    expect(valuesOf('Type this into the app:\n\n4417\n', 'Confirm your address')).toEqual(['4417']);
  });

  it('come from the subject too, and are surer where the body bears them out', () => {
    const [alone] = codesOf({ subject: 'Your PIN: 4829', text: 'Hello!' });
    const [both] = codesOf({ subject: 'Your PIN: 4829', text: 'Your PIN: 4829' });
    expect(alone).toMatchObject({ value: '4829', source: 'SUBJECT' });
    expect(both?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  });

  it('come with the words around them, on one line', () => {
    const [found] = codesOf({ subject: '', text: 'Hello Inés,\n\nyour login code:\n482913\nBye' });
    expect(found).toMatchObject({ source: 'BODY', context: 'Hello Inés, your login code: 482913 Bye' });
  });

  it('come likeliest first, each once, and five of them at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => `Login code: ${482910 + index}`).join('\n');
    expect(valuesOf(many)).toHaveLength(5);
    expect(valuesOf('Login code: 482913\nLogin code: 482913')).toEqual(['482913']);
  });

  it('are told from the other numbers of the same sentence', () => {
    expect(valuesOf('Transfer of 1,250.00 EUR to account 31926819 on 14.06.2024 at 16:02: TAN 771904')).toEqual([
      '771904',
    ]);
    expect(valuesOf('Order number 88213, card ending in 4821, verification code 5502.')).toEqual(['5502']);
  });
});
