import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-plain-none-pin-changed',
    subject: 'Your PIN was changed',
    isHtml: false,
    content: `The PIN of your card ending 4821 was changed on 12/03/2026 at 09:14.

Wasn't you? Call 555-0142 at once and choose option 3.

We will never ask for your PIN, your password or a security code.

Halden Bank`,
    code: null,
  },
  {
    name: 'en-plain-none-code-expired',
    subject: 'Your verification code has expired',
    isHtml: false,
    content: `Hi,

you asked for a verification code at 10:20 but did not use it within 15 minutes, so it is no longer valid. To get another, start at https://app.stillwater.example/login.

Stillwater, 85004 Phoenix
Ref 7710482`,
    code: null,
  },
  {
    name: 'en-plain-none-look-at-app',
    subject: 'Approve the sign-in on your phone',
    isHtml: false,
    content: `Somebody is signing in as you from 198.51.100.9 (Chrome 134).

Open the Ironbell app on your phone: it shows a six-digit code. Enter that code on the sign-in page. It changes every 30 seconds.

Case 20260214. Help: 555-0100`,
    code: null,
  },
  {
    name: 'en-plain-none-enter-tv-code',
    subject: 'Add your TV to Reelhaven',
    isHtml: false,
    content: `Almost there! On your phone, go to reelhaven.example/link and enter the code shown on your TV.

Works with Brightwall 5500 and 6500, from software 3204 on.

Your plan: Standard, 9.99 a month, next payment 01/04/2026.`,
    code: null,
  },
  {
    name: 'en-plain-none-promo',
    subject: 'Your code is here: 20% off everything',
    isHtml: false,
    content: `Spring's in the air! Use code SPRING2026 at checkout and take 20% off.

Valid until 04/30. Minimum order 50. Code can be used once per customer.

Thimble & Thread, 1180 Main St`,
    code: null,
  },
  {
    name: 'en-plain-none-booking',
    subject: 'Booking confirmed: 2 nights in Porto',
    isHtml: false,
    content: `Confirmation number: 482913
Booking reference: QX7K2M

Check-in: 17 April 2026 from 15:00
Check-out: 19 April 2026 until 11:00
Room 204, 2 guests, 236.00 EUR (paid)

At the desk show this mail and a passport. Free cancellation until 10 April.

Hotel Exemplo`,
    code: null,
  },
  {
    name: 'en-plain-none-order-confirmed',
    subject: 'Order 482913 confirmed',
    isHtml: false,
    content: `Thanks, Lena! Your order is confirmed.

Confirmation code: we don't use them any more. Just tell us your name at the counter.

1 x Desk lamp "Type 4821"    59.00
2 x Bulb E27                  8.40
Total                        67.40

Ready on 20.03.2026 at 1500 Market Street.`,
    code: null,
  },
  {
    name: 'en-plain-none-support-case',
    subject: '[Case 0048213] We have received your request',
    isHtml: false,
    content: `##- Please type your reply above this line -##

Your request (case 0048213) has been received. An agent will look at it within 24 hours.

> I enter my password and then it wants a code but the code never arrives.
> Tried 5 times since 1430 today. Phone is 555-0163.

Please quote 0048213 whenever you write to us.`,
    code: null,
  },
  {
    name: 'en-plain-none-code-review',
    subject: 'Re: [quarry/engine] Verify the token before use (#4821)',
    isHtml: false,
    content: `@tanis commented on this pull request.

In src/auth/verify.ts:

> +  if (code.length !== 6) throw new HttpError(400, 'code');
> +  const expiresAt = now + 300_000;

Should this be 120000? The security review (#4790) says two minutes. Otherwise the code looks good to me.

--
Reply to this email directly or view it on the web:
https://git.example/quarry/engine/pull/4821#discussion_r118840273
You are receiving this because you were mentioned.`,
    code: null,
  },
  {
    name: 'en-plain-none-error-code',
    subject: 'ALERT: error code 50076 on pay-gw-03',
    isHtml: false,
    content: `[FIRING:1] TokenVerificationFailed

severity: page
code: 50076
count: 1043 in 600s
first: 2026-03-11T04:12:55Z
last: 2026-03-11T04:22:54Z
runbook: https://wiki.example/rb/50076

Trace 7f3ac2 / password grant / client 338120`,
    code: null,
  },
  {
    name: 'en-plain-none-dress-code',
    subject: 'Invitation: 40 years of Marlow Glass',
    isHtml: false,
    content: `You are invited.

Saturday, 6 June 2026, 19:00
Old Foundry, 2200 Canal Street
Dress code: 1980s (we opened in 1986!)
Parking: level 4, there is no barrier and no code

RSVP by 15 May to events@marlow.example or 555-0121.`,
    code: null,
  },
  {
    name: 'en-plain-none-backup-advice',
    subject: 'Keep your backup codes somewhere safe',
    isHtml: false,
    content: `You turned on two-factor authentication on 8 March 2026. Well done!

If you lose your phone you'll need one of your 10 backup codes to sign in. Print them at Settings > Security > Backup codes. Each is 8 digits long and works once. You have 10 left.

We don't send backup codes by mail, and 92% of people who lose a phone wish they had printed them.

Cairn`,
    code: null,
  },
  {
    name: 'en-plain-none-sms-code',
    subject: 'We sent a code to your phone',
    isHtml: false,
    content: `To protect you we have sent a 6-digit code to the number ending in 0173. Type it on the page you have open.

No text after 2 minutes? Short code 48213 may be blocked by your carrier: text START to 48213.

Umbra Mobile`,
    code: null,
  },
  {
    name: 'en-plain-none-postcode',
    subject: 'Please verify your delivery address',
    isHtml: false,
    content: `The postal code you gave us (90210) doesn't go with the city of Tacoma. Please verify the address below and correct the code by 5 pm:

  1427 Example Ave, Apt 3310
  Tacoma, 90210

Order: 5528190`,
    code: null,
  },
  {
    name: 'en-plain-none-release-notes',
    subject: 'passkeep 2026.3.1 released',
    isHtml: false,
    content: `passkeep 2026.3.1 is out.

 - One-time codes are now filled in on 1204 more sites
 - PIN entry: the keypad accepts 4 to 8 digits (#11820, #11954)
 - Fixed: exit code 137 when verifying vaults above 65536 entries
 - Security: CVE-0000-48213 closed

sha256 (first 8): 20417736
Build 118840`,
    code: null,
  },
  {
    name: 'en-plain-none-password-changed',
    subject: 'Your password has been changed',
    isHtml: false,
    content: `Hello marta_1987,

this confirms that your password was changed on 2026-01-30 at 17:05 from 192.0.2.44.

If you did that, you're done. If you didn't, go to https://tern.example/reset?id=660218 within 72 hours.

The Tern security team`,
    code: null,
  },
  {
    name: 'en-plain-none-scam-advice',
    subject: 'Never share your one-time code',
    isHtml: false,
    content: `Last year 38412 people in this country gave a one-time code to a stranger and lost 1904 on average.

What a caller may say: "I've just sent you a code, read it to me." Hang up. Then call us on the number on your card, or 555-0199.

No one at Farrow Bank will ask for your code, PIN or password. Ever.

Leaflet 2026/04`,
    code: null,
  },
  {
    name: 'en-plain-none-tracking',
    subject: 'Your parcel comes today between 13:10 and 14:10',
    isHtml: false,
    content: `Parcel 15501842913 is on van 27 with Dariusz.

He'll ring at 88 Orchard Road. No PIN is needed for this delivery; a signature will do.

Not in? Say where to leave it: https://swiftly.example/p/15501842913

Swiftly Parcels`,
    code: null,
  },
  {
    name: 'en-plain-none-webinar',
    subject: 'Starts in 1 hour: Passwordless in 2026',
    isHtml: false,
    content: `Verify less, sign in more: how Dovecrest moved 120000 users from passwords and codes to passkeys.

Thursday, 14:00-14:45 UTC
Seats: 500 (482 taken)

Join by the link in your calendar. There's no meeting code.

Add 1 hour for London, 2 for Berlin.`,
    code: null,
  },
  {
    name: 'en-plain-none-link-only',
    subject: 'Verify your email',
    isHtml: false,
    content: `Click to verify your email and activate your account:

https://accounts.rookery.example/verify?user=881204&token=739204&exp=1772611200

The link is valid for 24 hours. If you can't click it, copy it into your browser.

Rookery, Inc. 100 Example Street #4821`,
    code: null,
  },
  {
    name: 'en-plain-none-quoted-complaint',
    subject: 'Re: Re: code does not arrive',
    isHtml: false,
    content: `Hi Sam,

our log shows that the mail with your code bounced on 2 Mar (SMTP 550 5.1.1) and again on 3 Mar (552, mailbox full, 5120 MB of 5120 MB). Please make room and ask for a new one; I've set your attempts back to 0 of 5.

Jo, second line

> Still no code!! I have been waiting since 0915.
> My user id is 330481.`,
    code: null,
  },
];
