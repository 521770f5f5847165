import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/content/codes.ts';

const proving = 'Verify your email address to sign in.\n';

describe('what is no one-time code', () => {
  it.each([
    ['a year', `${proving}© 2024 Fernwick`],
    ['a date', `${proving}Requested on 18.05.2024, 2024-05-18, 12 May 2024`],
    ['a time', `${proving}At 14:02:33 and again at 1402h`],
    ['an amount', `${proving}You paid $4821 or 4821 EUR or 1,204.55`],
    ['a phone number', `${proving}Call +1 (555) 010-0199 or 0800 555 0133`],
    ['a short number', `${proving}Text STOP to 12345`],
    ['a colour', `${proving}Our blue is #202123`],
    ['an order', `${proving}Order number: 482133`],
    ['a postal code', `${proving}1204 Harbor Avenue, Springfield, OR 97477`],
    ['an address of the net', `${proving}https://x.example/verify/482913?code=482913`],
    ['a file', `${proving}logo-482913.png`],
    ['the end of a card', `${proving}Card ending in 4821, or **** 4821`],
    ['a version', `${proving}Version 4821, build 240518`],
    ['an IP address', `${proving}From 203.0.113.58`],
    ['a count', `${proving}4821 followers, 1,234 likes`],
    ['a weight', `${proving}It weighs 2400 g`],
    ['a coupon', 'Use code SAVE20 at checkout'],
    ['a coupon of digits', 'Enter code 771204 at checkout for 20% off'],
    ['a German coupon', 'Dein Gutscheincode: 771204'],
    ['a French postal code', 'Votre code postal : 75011'],
    ['an error', 'The server returned error code 40312'],
    ['an exit', 'exit code 1370'],
    ['an area', 'The area code is 01632'],
    ['a booking', 'Flight SK 1482\nConfirmation code: X4K9PQ'],
    ['a meeting', 'Meeting ID: 884 120 771\nPasscode: 448120'],
    ['an example', 'Codes such as 123456 are easily guessed'],
    ['a code that has expired', 'Your verification code 482913 has expired.'],
    ['a code that was used', 'The code 482913 was used to sign in from Oslo.'],
    ['a word in capitals', 'Verification code: REQUIRED'],
  ])('is passed over: %s', (_, text) => {
    expect(codesOf({ subject: '', text })).toEqual([]);
  });

  it('does not hide the code beside it: one that will expire, or that is to be asked for anew once it has', () => {
    const text = 'Your code 482913 expires in 10 minutes. If it has expired, ask for a new code.';
    expect(codesOf({ subject: '', text })[0]?.value).toBe('482913');
  });
});
