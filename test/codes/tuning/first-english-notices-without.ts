import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  gridPage,
  hashedPage,
  officePage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-none-new-sign-in',
    subject: 'New sign-in to your Brightwell account',
    isHtml: true,
    content: tablePage({
      lang: 'en',
      brand: 'Brightwell',
      preheader: 'If this was you, there is nothing to do.',
      body: `<p>We noticed a new sign-in at 14:32 from 203.0.113.7.</p><table cellpadding="4"><tr><td>Date</td><td>8 February 2026</td></tr><tr><td>Browser</td><td>Chrome 144.0.7559</td></tr><tr><td>Location</td><td>Porto, Portugal (approximate)</td></tr></table><p>If this was you, there is nothing to do. If not, <a href="https://brightwell.example/secure/7719203">change your password</a> and turn on two-step verification.</p>`,
      footer: 'Brightwell Ltd · 2 Foundry Yard, Leeds LS11 5WD',
    }),
    code: null,
  },
  {
    name: 'en-none-verify-by-link',
    subject: 'Verify your email address',
    isHtml: true,
    content: hashedPage({
      lang: 'en',
      brand: 'Stockade',
      preheader: 'Click the button to verify.',
      body: `<p>Thanks for signing up for Stockade. Please verify your email address:</p><p><a href="https://stockade.example/verify?code=883104&amp;u=5517720" style="background:#5e6ad2;color:#fff;padding:12px 24px;border-radius:4px">Verify my email</a></p><p>The button works for 24 hours. If it doesn't, paste this into your browser: https://stockade.example/v/aZ90kq13Lm</p>`,
      footer: 'Stockade HQ, 9 Rue des Tilleuls, L-2449 Luxembourg',
    }),
    code: null,
  },
  {
    name: 'en-none-magic-link',
    subject: 'Your sign-in link for Tern Analytics',
    isHtml: false,
    content: `Hello,

here is the link you asked for. It signs you in to Tern Analytics once:

https://tern.example/auth/email?token=51a0c99e77204b13&uid=2209318

It expires in 60 minutes, at 11:20 UTC. No password needed!

Tern Analytics, Reykjavik
`,
    code: null,
  },
  {
    name: 'en-none-code-expired',
    subject: 'Your verification code has expired',
    isHtml: true,
    content: cardPage({
      lang: 'en',
      brand: 'Tallyho',
      body: `<p>The code we mailed to you on 3 May at 10:12 was not used within 30 minutes, so it has expired.</p><p>Still want to join? Go back to the sign-up page and ask for a new verification code.</p>`,
      footer: 'Tallyho Software Ltd, 41 Cannery Row, Bristol BS1 6XN. Registered in England no. 09118274.',
    }),
    code: null,
  },
  {
    name: 'en-none-password-changed',
    subject: 'Your password was changed',
    isHtml: true,
    content: `<p>Hi Ingrid,</p><p>the password of your Ferncliff account (ID 1180422) was changed on March 4, 2026 at 09:21 UTC from 198.51.100.77.</p><p>Wasn't you? Reset it at <a href="https://ferncliff.example/reset">ferncliff.example/reset</a> or call 1-877-555-0166. We will send a one-time code to this address to make sure that it is you.</p>`,
    code: null,
  },
  {
    name: 'en-none-authenticator-enabled',
    subject: 'Two-factor authentication is on',
    isHtml: true,
    content: outlookPage({
      lang: 'en',
      brand: 'Cobalt ID',
      preheader: 'From now on you need your authenticator app.',
      body: `<p>You have turned on two-factor authentication with an authenticator app (added 2026-03-11 16:05).</p><p>From now on we ask for a 6-digit code from that app whenever you sign in on a new device. Keep your 10 recovery codes in a safe place; you have downloaded them once already.</p>`,
      footer: 'Cobalt Identity Services, 1 Infinite Mews, Dublin 2, D02 XY45',
    }),
    code: null,
  },
  {
    name: 'en-none-article-about-two-factor',
    subject: 'Why six digits? A short history of the one-time password',
    isHtml: true,
    content: gridPage({
      lang: 'en',
      brand: 'The Security Gazette, issue 218',
      preheader: 'Plus: 5 questions about passkeys',
      body: `<p>In 1981 a paper proposed passwords that are used once. RFC 4226 came in 2005, RFC 6238 in 2011. Why did the industry settle on a six-digit code? A million possibilities are few enough to type and, with a limit of 5 tries, many enough to be safe: an attacker's chance is 0.0005%.</p><p>Our survey of 2,418 readers found that 63% get their verification code by text message, 24% by email and 13% from an app. "I never share a code," writes a reader from Ohio, "not even with my husband."</p>`,
      footer: 'Volume 12, number 4. 38,200 subscribers. <a href="https://gazette.example/u?id=710092">Unsubscribe</a>',
    }),
    code: null,
  },
  {
    name: 'en-none-support-ticket',
    subject: '[#48213] We have received your request',
    isHtml: false,
    content: `##- Please type your reply above this line -##

Your request (48213) has been received and is being reviewed by our support
staff. We answer within 24 hours on working days.

To add a comment, reply to this email.

> My verification code never arrives. I have tried 4 times since
> yesterday 19:20. My phone is on Android 15. Please help!

[1GZR4P-M7KX]
`,
    code: null,
  },
  {
    name: 'en-none-calendar-invitation',
    subject: 'Invitation: Quarterly review @ Thu Apr 16, 2026 3pm - 4:30pm (CEST)',
    isHtml: true,
    content: `<div><h3>Quarterly review</h3><table style="font:13px Arial"><tr><td style="color:#888">When</td><td>Thu Apr 16, 2026 3pm – 4:30pm Central European Time</td></tr><tr><td style="color:#888">Where</td><td>Room 2.07, Building 9</td></tr><tr><td style="color:#888">Joining</td><td><a href="https://meet.example/j/84720193355">meet.example/j/84720193355</a></td></tr><tr><td style="color:#888">Phone</td><td>+49 30 23125 118</td></tr><tr><td style="color:#888">Who</td><td>14 guests: 9 yes, 2 maybe, 3 awaiting</td></tr></table><p>Agenda: 1) Q1 numbers 2) hiring plan 2027 3) any other business</p></div>`,
    code: null,
  },
  {
    name: 'en-none-release-notes',
    subject: 'Hatchet v24.11.0 is out',
    isHtml: false,
    content: `Hatchet v24.11.0 (2026-02-18)

Highlights
  * node 24.21 and 22.19 supported, 20.x dropped
  * 37% faster cold start (1840 ms -> 1159 ms)
  * fixes #10482, #10517 and #10533
  * "hatchet login" now copies the device code to the clipboard

sha256  9f2c4410b7e61a8d...  hatchet-24.11.0-linux-x64.tar.gz (48 213 904 bytes)

Full changelog: https://hatchet.example/releases/24.11.0
`,
    code: null,
  },
  {
    name: 'en-none-code-review',
    subject: '[kara-lind/loom] Code review requested: Replace the scheduler (PR #1204)',
    isHtml: true,
    content: `<p><b>@dotty-dev</b> requested your code review on <a href="https://octoforge.example/kara-lind/loom/pull/1204">#1204 Replace the scheduler</a>.</p><p>+482 −913 in 27 files. Commits:</p><pre>a41f09c Replace the scheduler
77d2e10 Drop the timer wheel</pre><p>Source code: 12 lines lack tests (coverage 94.17%).</p><p style="font-size:small;color:#666">—<br>Reply to this email directly or view it on Octoforge. Message ID: &lt;kara-lind/loom/pull/1204/review/2887104@octoforge.example&gt;</p>`,
    code: null,
  },
  {
    name: 'en-none-code-of-conduct',
    subject: 'Updated code of conduct and terms, effective 1 June 2026',
    isHtml: true,
    content: outlookPage({
      lang: 'en',
      brand: 'Marrow Kitchen',
      preheader: 'What changes, in plain words.',
      body: `<p>On June 1, 2026 our community code of conduct changes. Section 4.2 now asks for a verified email; section 7 (1) (b) explains how to appeal within 14 days.</p><p>We also name our new address: Unit 7, Tannery Estate, London SE1 3XF, and company number 11340982. If you keep using Marrow after that date you agree.</p>`,
      footer: 'Version 2026.2 replaces version 2024.1 of 12/09/2024.',
    }),
    code: null,
  },
  {
    name: 'en-none-privacy-legal',
    subject: 'Notice of class action settlement (Case No. 3:22-cv-04819)',
    isHtml: false,
    content: `A federal court authorized this notice. This is not a solicitation.

Records show that you may have bought a Vellmont scooter between January 1, 2018
and June 30, 2021. Case No. 3:22-cv-04819. A fund of $8,400,000 has been set up.

Your Class Member ID is VLM-2291884. To file a claim, go to
www.scooter-settlement.example by July 31, 2026, or write to
Claims Administrator, P.O. Box 4477, Portland, OR 97208-4477.
`,
    code: null,
  },
  {
    name: 'en-none-sports',
    subject: 'Full time: Rovers 3-2 Albion',
    isHtml: true,
    content: darkPage({
      lang: 'en-GB',
      brand: 'Terrace',
      preheader: 'A late winner in front of 41,207',
      body: `<div class="box" style="font-size:44px;text-align:center">3 – 2</div><p>Okoro 12', 57' · Pell 90+4' / Marsh 33', Duarte 71' (pen.)</p><p>Possession 48/52, shots 17/9, attendance 41,207. Rovers are 4th with 58 points from 31 games.</p>`,
      footer: 'Terrace Media 2026. Odds 11/4. 18+, gamble aware.',
    }),
    code: null,
  },
  {
    name: 'en-none-recipe',
    subject: 'Tonight: tomato galette in 45 minutes',
    isHtml: true,
    content: sectionsPage({
      lang: 'en',
      brand: 'Marrow Kitchen',
      preheader: 'Serves 4, 520 kcal',
      body: `<p><b>Serves 4 · 45 min · 520 kcal</b></p><p>250 g flour, 125 g butter, 60 ml iced water, 700 g tomatoes, 2 tbsp mustard, 100 g Gruyère.</p><p>Heat the oven to 200°C (400°F, gas 6). Roll the dough to 35 cm, spread, fold over 5 cm of the rim, bake for 30–35 min.</p>`,
      footer: 'Recipe 10482 · rated 4.7 by 1,933 cooks',
    }),
    code: null,
  },
  {
    name: 'en-none-weather',
    subject: 'Weather warning for ZIP code 80302: snow, 8-14 in',
    isHtml: false,
    content: `WINTER STORM WARNING for ZIP code 80302 (Boulder)
from 600 PM Tue to 1200 PM MST Wed

Snow 8 to 14 inches, winds to 45 mph, low 17F.
Elevation above 6500 ft: up to 20 inches.

You get alerts for: 80302, 80401. Manage: https://wx.example/a/220417
`,
    code: null,
  },
  {
    name: 'en-none-zip-code-survey',
    subject: 'What’s your ZIP code worth? New data',
    isHtml: true,
    content: gridPage({
      lang: 'en',
      brand: 'Homeplot',
      body: `<p>Median price by ZIP code, Q4 2025:</p><table border="1" cellpadding="4"><tr><th>ZIP code</th><th>Median</th><th>Change</th></tr><tr><td>97205</td><td>$482,900</td><td>+1.3%</td></tr><tr><td>97209</td><td>$517,750</td><td>-0.8%</td></tr><tr><td>97214</td><td>$604,200</td><td>+2.9%</td></tr></table><p>Enter your ZIP code on our site to see your street.</p>`,
      footer: 'Homeplot Data LLC, license 201188304',
    }),
    code: null,
  },
  {
    name: 'en-none-course-numbers',
    subject: 'Registration for fall 2026 opens Monday',
    isHtml: true,
    content: officePage({
      lang: 'EN-US',
      brand: '',
      body: `<p class="MsoNormal">Dear students,</p><p class="MsoNormal">registration opens on Monday, April 6, at 7:00 a.m. New this fall: CS 4820 (CRN 30417), MATH 2113 (CRN 30562) and HIST 1066 (CRN 31190). The course code and the CRN are in the catalog; seats are limited to 120.</p><p class="MsoNormal">Advising: Hall 214, 555-0129.</p>`,
      footer: 'Office of the Registrar, 1500 University Ave, Ames, IA 50011',
    }),
    code: null,
  },
  {
    name: 'en-none-dress-code',
    subject: 'Summer party on 27 June - details and dress code',
    isHtml: true,
    content: `<div style="background:#0b3d2e;color:#f5f0e1;font-family:Didot,serif;padding:40px;text-align:center"><p>You are invited</p><h1>Summer Party</h1><p>Saturday 27 June 2026, 18:00 till late</p><p>The Glasshouse, 118 Riverside, Richmond TW9 2AA</p><p>Dress code: 1920s. Plus one welcome. RSVP by 1 June to events@example.org or 020 7946 0817.</p></div>`,
    code: null,
  },
  {
    name: 'en-none-newsletter-statistics',
    subject: 'Your week in numbers: 48,213 steps',
    isHtml: true,
    content: cardPage({
      lang: 'en',
      brand: 'Strider',
      preheader: 'Your best week since October.',
      body: `<div style="display:flex;gap:24px"><div><b style="font-size:32px">48213</b><br>steps</div><div><b style="font-size:32px">6:47</b><br>sleep</div><div><b style="font-size:32px">2140</b><br>kcal/day</div></div><p>Your best week since October 2025. You climbed 61 floors and your resting pulse was 58.</p>`,
      footer: 'Strider Health AB, 111 20 Stockholm. Sent to user 30778112.',
    }),
    code: null,
  },
  {
    name: 'en-none-incident-status',
    subject: '[Resolved] Elevated 502 errors in eu-west-2',
    isHtml: false,
    content: `RESOLVED - Elevated 502 errors
2026-03-19 04:12 UTC

Between 02:48 and 03:55 UTC about 4.3% of requests to eu-west-2 failed with
status code 502 or 504. Logins that needed a verification code were delayed by
up to 12 minutes; codes that were asked for in that time should be asked for
again.

Incident 7T0X2 - https://status.example/incidents/7t0x2
`,
    code: null,
  },
  {
    name: 'en-none-app-shows-the-code',
    subject: 'How to set up your authenticator',
    isHtml: true,
    content: sectionsPage({
      lang: 'en',
      brand: 'Kettle &amp; Co.',
      body: `<p>From 1 September 2026 all 1,140 of us sign in with an authenticator app.</p><ol><li>Install any authenticator on your phone (iOS 17 or later, Android 12 or later).</li><li>On your computer go to Profile and scan the QR code.</li><li>Enter the 6-digit code that the app shows you. It changes every 30 seconds.</li></ol><p>Questions: IT desk, extension 4040.</p>`,
      footer: 'IT notice 2026-17',
    }),
    code: null,
  },
  {
    name: 'en-none-job-application',
    subject: 'Your application for Req. 204817 (Backend Engineer)',
    isHtml: true,
    content: `<p>Dear Yusuf,</p><p>thank you for applying for requisition 204817. We've had 318 applications and will get back to you within 10 working days.</p><p>The next step would be a 90-minute coding exercise; you get the link and no access code is needed.</p><p>Talent team, Deskloom<br>908 Weaver St, San Bueno, CA 90044</p>`,
    code: null,
  },
  {
    name: 'en-none-scam-warning',
    subject: 'Beware of fake calls about your codes',
    isHtml: true,
    content: tablePage({
      lang: 'en',
      brand: 'First Tamarind Bank',
      preheader: 'We never ask for OTPs.',
      body: `<p>Fraudsters pretend to be our staff and ask for the OTP we have sent you. In 2025 we blocked 13,904 such attempts. Remember:</p><ul><li>We never ask for your OTP, PIN or CVV.</li><li>Our messages come from short code 56161 only.</li><li>Report calls to 1800 555 0133.</li></ul>`,
      footer: 'First Tamarind Bank Ltd, CIN L65110XX1994PLC012345',
    }),
    code: null,
  },
  {
    name: 'en-none-friend-letter',
    subject: 'Re: holiday photos',
    isHtml: false,
    content: `Hi Bea!

Lovely pictures, the one at 2,300 metres is my favourite. We are back on the
14th, train gets in at 18:05. Our new house number is 2718 (yes, really, like e),
same street, 6th floor.

The kids have learnt Morse code and drive us mad.

Hugs, Tomasz

On Sun, 1 Feb 2026 at 20:31, Bea <bea@example.org> wrote:
> 148 photos attached in 3 archives!
`,
    code: null,
  },
  {
    name: 'en-none-newsletter-years-colours',
    subject: 'Palette of the month: #202123 and friends',
    isHtml: true,
    content: hashedPage({
      lang: 'en',
      brand: 'Swatchbook',
      preheader: 'Five hex codes for late winter.',
      body: `<p>Five hex codes that look good together:</p><table><tr><td bgcolor="#202123" style="color:#ffffff;padding:20px">#202123</td><td bgcolor="#604080" style="color:#ffffff;padding:20px">#604080</td><td bgcolor="#907050" style="padding:20px">#907050</td><td bgcolor="#E5C07B" style="padding:20px">#E5C07B</td><td bgcolor="#F5F5F5" style="padding:20px">#F5F5F5</td></tr></table><p>Seen on a 1962 poster and in the 2026 Milan collections.</p>`,
      footer: 'Swatchbook, no. 88, edition of 12,000',
    }),
    code: null,
  },
];
