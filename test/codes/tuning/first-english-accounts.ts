import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  digitCells,
  digitTiles,
  fontPage,
  gridPage,
  hashedPage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-signup-plain-after-colon',
    subject: 'Welcome to Pinecrate - please verify your address',
    isHtml: false,
    content: `Hi Marisol,

Thanks for opening a Pinecrate account. Before you can list your first crate we
need to know that this address reaches you.

Verification code: 804417

Type it into the page you left open. It works for the next 15 minutes; after
that, press "Send again" and we will mail you a fresh one.

Trouble? Call 1-800-555-0142 (Mon-Fri, 8:00-18:00 PT) or write to
help@pinecrate.example.

Pinecrate Inc., 2210 Alder Street, Suite 300, Portland, OR 97205
(c) 2026 Pinecrate Inc.
`,
    code: '804417',
  },
  {
    name: 'en-signup-tiles',
    subject: 'Finish setting up Tallyho',
    isHtml: true,
    content: cardPage({
      lang: 'en',
      brand: 'Tallyho',
      preheader: 'One last step and your board is ready.',
      body: `<h1 style="font-size:24px;margin:24px 0 8px">Let's get you in</h1>
<p>Pop these six digits into the sign-up screen:</p>
${digitTiles('295183')}
<p>They go stale after 30 minutes, like good bread.</p>`,
      footer: 'Tallyho Software Ltd, 41 Cannery Row, Bristol BS1 6XN. Registered in England no. 09118274.',
    }),
    code: '295183',
  },
  {
    name: 'en-login-subject-only',
    subject: '391 605 is your Lumenote login code',
    isHtml: true,
    content: `<p>Hello,</p><p>Somebody (hopefully you) wants to log in to Lumenote. For your safety the code is only shown in the subject line of this message. It is good for 10 minutes.</p><p>If it was not you, there is nothing to do: without the code nobody gets in.</p><p>— Lumenote, 2026</p>`,
    code: '391605',
  },
  {
    name: 'en-login-before-keyword',
    subject: 'Your Harbourly sign-in request',
    isHtml: false,
    content: `573920 is your Harbourly security code. Don't share it with anyone - our staff will never ask for it.

@harbourly.example #573920
`,
    code: '573920',
  },
  {
    name: 'en-two-factor-four-digits',
    subject: 'Kettle & Co: your PIN for this login',
    isHtml: true,
    content: fontPage({
      lang: 'en',
      brand: 'KETTLE &amp; CO. MEMBERS AREA',
      body: `Dear member 118-20447,<BR><BR>You have asked to enter the members area from a new browser. Please key in the PIN<BR><BR><CENTER><FONT SIZE=6><B>2031</B></FONT></CENTER><BR>within 5 minutes. Should the page have timed out, simply start over.<BR><BR>The Kettle &amp; Co. team`,
      footer: 'Kettle &amp; Co., 17 High Street, Ludlow SY8 1BS, tel. 01632 960417. Copyright 1998-2026.',
    }),
    code: '2031',
  },
  {
    name: 'en-reset-styled-div',
    subject: 'Reset your Ferncliff password',
    isHtml: true,
    content: outlookPage({
      lang: 'en',
      brand: 'Ferncliff Learning',
      preheader: 'We received a request to reset your password.',
      body: `<p>We received a request to reset the password of <strong>j.***@example.com</strong>.</p>
<p>Enter this code on the reset page:</p>
<div style="font-size:40px;font-weight:800;letter-spacing:14px;text-align:center;background-color:#f1f5f9;padding:20px 0;color:#111827">648207</div>
<p>This request was made on March 4, 2026 at 09:17 UTC from Firefox 136 on Linux. If you did not make it, you can safely ignore this email.</p>`,
      footer: 'Ferncliff Learning PBC · 500 Terry Lane, Floor 6 · San Rafael, CA 94901',
    }),
    code: '648207',
  },
  {
    name: 'en-reset-hyphenated',
    subject: 'Password help from Quillbank Library',
    isHtml: false,
    content: `Dear reader,

someone has told our catalogue that they no longer know the password belonging
to library card 2 0041 88713 2.

If that was you, give 518-064 when the catalogue asks for your reset code, and
choose a new password of at least 12 characters.

If that was not you, your old password still works and nothing has changed.

Opening hours: Tue-Sat 10-18. Phone: 020 7946 0631.

Quillbank Public Library
`,
    code: '518064',
  },
  {
    name: 'en-change-address-seven-digits',
    subject: 'Confirm your new email address',
    isHtml: true,
    content: hashedPage({
      lang: 'en',
      brand: 'Stockade',
      preheader: 'You asked us to change where we write to you.',
      body: `<p>You asked us to replace <b>old-name@example.org</b> by this address on your Stockade account.</p><p>To make the change, enter</p><p style="font-family:monospace;font-size:28px;margin:0"><code>4093318</code></p><p>in Settings &rsaquo; Contact. The old address stays in place until you do, and we have told it about the request, too.</p>`,
      footer: 'Stockade HQ, 9 Rue des Tilleuls, L-2449 Luxembourg',
    }),
    code: '4093318',
  },
  {
    name: 'en-device-with-address-and-time',
    subject: 'Is this you? New device on Brightwell',
    isHtml: true,
    content: tablePage({
      lang: 'en',
      brand: 'Brightwell',
      preheader: 'Approve the device to carry on.',
      body: `<p style="margin:0 0 16px;">A device we have not seen before is trying to use your account:</p>
<table cellpadding="4" style="font-size:14px;"><tr><td>Device</td><td>Pixelon 8 Pro, version 14.2</td></tr><tr><td>When</td><td>12 January 2026, 21:04:55 (GMT)</td></tr><tr><td>Where</td><td>Leeds, United Kingdom (198.51.100.24)</td></tr></table>
<p>If this is you, confirm the device with the code <strong>710 542</strong>. Anyone who doesn't have it will be turned away in 20 minutes.</p>
<p>If this isn't you, <a href="https://brightwell.example/secure?case=9920147">lock the account</a>.</p>`,
      footer: 'Brightwell Ltd · Company number 11820934 · 2 Foundry Yard, Leeds LS11 5WD',
    }),
    code: '710542',
  },
  {
    name: 'en-tv-activation-letters',
    subject: 'Activate Moonreel on your TV',
    isHtml: true,
    content: darkPage({
      lang: 'en',
      brand: 'Moonreel',
      preheader: 'Your television is waiting.',
      body: `<p>Your living-room television is waiting to be linked with your account. On any phone or computer, go to <a href="https://moonreel.example/tv">moonreel.example/tv</a> and enter</p><div class="box" style="font-size:34px;text-align:center;letter-spacing:4px">K7Q-2MX</div><p>The television will show it for 30 minutes. Plans from $8.99 a month, cancel whenever you like.</p>`,
      footer: '© 2025–2026 Moonreel Entertainment. You are receiving this because of an action on TV model MX-4820.',
    }),
    code: 'K7Q-2MX',
  },
  {
    name: 'en-prefixed-letter',
    subject: 'N-640218 is your Nimbusmail verification code',
    isHtml: false,
    content: `N-640218 is your Nimbusmail verification code.

Enter it where you left off. Nobody at Nimbusmail will ever call you about it.
`,
    code: 'N-640218',
  },
  {
    name: 'en-workspace-mixed-case',
    subject: 'Sign in to Deskloom',
    isHtml: true,
    content: `<div dir="ltr" style="font-family:Georgia,serif;max-width:34em;margin:2em auto;color:#2b2b2b"><h3>Here's your temporary login code</h3><p>Copy and paste it into the open Deskloom tab:</p><p style="background:#f7f6f3;padding:12px 16px;border-radius:4px"><span style="font:20px Menlo,monospace">tR4pz-wNq7e</span></p><p>Or <a href="https://deskloom.example/login/go?t=b3af01279c44d1e0">log in with one click</a>.</p><p style="color:#9b9a97;font-size:12px">If you didn't try to log in, you can safely ignore this email. Hint: set a permanent password in Settings &amp; members &rarr; My account.</p></div>`,
    code: 'tR4pz-wNq7e',
  },
  {
    name: 'en-signup-cells',
    subject: 'Verify your email for Orchid Rail Club',
    isHtml: true,
    content: tablePage({
      lang: 'en',
      brand: 'Orchid Rail Club',
      preheader: 'Nearly aboard! Verify your email to collect your first 500 points.',
      body: `<h2 style="margin:0 0 12px;">Nearly aboard!</h2><p>Verify your email to collect your first 500 points. Your one-time passcode:</p>${digitCells('086294')}<p>Valid until 23:59 on 30 June 2026.</p>`,
      footer: 'Orchid Rail Club, PO Box 1180, York YO1 7HZ. Member services 0345 555 0100, lines open 24/7.',
    }),
    code: '086294',
  },
  {
    name: 'en-login-eight-digits',
    subject: 'Cobalt ID — one-time code',
    isHtml: true,
    content: gridPage({
      lang: 'en',
      brand: 'Cobalt ID',
      preheader: 'Use it to continue signing in.',
      body: `<p>Hi Tobias,</p><p>Use the one-time code below to continue to <b>Payroll 365</b>.</p><p class="lead" style="font-size:32px;text-align:center;margin:24px 0">31749026</p><p>Request ID 5f02e-881274. Never forward this message.</p>`,
      footer: 'Cobalt Identity Services, 1 Infinite Mews, Dublin 2, D02 XY45',
    }),
    code: '31749026',
  },
  {
    name: 'en-login-mid-sentence',
    subject: 'Getting you back into Wrenhouse',
    isHtml: false,
    content: `Hey there!

We noticed you're signing in from somewhere new, so just this once please tell
the app that 90 22 14 is the code you got from us, and you'll be back with your
playlists before the next chorus. You have a quarter of an hour.

Cheers,
Wrenhouse
--
Wrenhouse GmbH, 10115 Berlin. 4.8 stars from 120,000 listeners.
`,
    code: '902214',
  },
  {
    name: 'en-dark-mode-login',
    subject: 'Your temporary Parlance login code',
    isHtml: true,
    content: darkPage({
      lang: 'en-US',
      brand: 'Parlance',
      body: `<p>Enter this temporary verification code to continue:</p><p class="box" style="font-size:24px">117350</p><p>Please ignore this email if this wasn't you trying to log in to your Parlance account.</p><p>Best,<br>The Parlance team</p>`,
      footer:
        'Visit our <a href="https://help.parlance.example/en/articles/6640721">help center</a>. 4417 Juniper Street, San Bueno, CA 90044',
    }),
    code: '117350',
  },
  {
    name: 'en-outlook-leading-zeros',
    subject: 'Single-use code for your Vantis account',
    isHtml: true,
    content: outlookPage({
      lang: 'en',
      brand: 'Vantis account',
      body: `<p>Hi vi**@example.com,</p><p>We received your request for a single-use code to use with your Vantis account.</p><p>Your single-use code is: <b>004182</b></p><p>Only enter this code on an official website or app. Don't share it with anyone. We'll never ask for it outside an official platform.</p><p>Thanks,<br>The Vantis account team</p>`,
      footer: 'Privacy: https://go.vantis.example/fwlink/?LinkId=521839 · One Vantis Way, Redford, WA 98052',
    }),
    code: '004182',
  },
  {
    name: 'en-signup-five-digits-sections',
    subject: 'Hello from Marrow! Confirm it’s you',
    isHtml: true,
    content: sectionsPage({
      lang: 'en',
      brand: 'Marrow Kitchen',
      preheader: 'Confirm it’s you and we’ll start on dinner.',
      body: `<p>Three million home cooks, 14,000 recipes, and now you.</p><p>Key in <span style="font-size:26px;color:#F45E43;"><b>70 518</b></span> in the app to confirm your email, then pick your first menu: boxes start at £3.25 a portion.</p>`,
      footer:
        '© 2026 Marrow Kitchen Ltd, Unit 7, Tannery Estate, London SE1 3XF. <a href="https://m.example/u/33819027">Unsubscribe</a>',
    }),
    code: '70518',
  },
  {
    name: 'en-magic-link-or-code',
    subject: 'Sign in to Tern Analytics',
    isHtml: false,
    content: `Click the link below to sign in to Tern Analytics. It can be used once.

https://tern.example/auth/email?token=8c61a0f2e5984417b0d2&uid=2209318

On another device? Enter this code instead: RDL8WP

Both stop working at 16:45 (UTC+1).
`,
    code: 'RDL8WP',
  },
  {
    name: 'en-both-subject-and-table-cell',
    subject: 'Plover security code: 862 097',
    isHtml: true,
    content: `<html><body><table width="100%" style="font-family:Arial"><tr><td>Hello Ngozi,</td></tr><tr><td>Here is the security code you requested for Plover Accounts (order books 2024, 2025 and 2026).</td></tr><tr><td align="center" style="padding:18px;font-size:30px;background:#E8F0FE;color:#1A73E8">862&nbsp;097</td></tr><tr><td>Codes can be used one time only. Requested 3 times in 24 hours.</td></tr><tr><td><small>Plover Ledger Co. &middot; 77 King St W, Toronto, ON M5K 1A1 &middot; +1 (416) 555-0177</small></td></tr></table></body></html>`,
    code: '862097',
  },
  {
    name: 'en-delete-account',
    subject: 'Confirm that you want to leave Bramble',
    isHtml: true,
    content: `<p>Hi,</p>
<p>we are sorry to see you go. To erase your account, its 1,204 photos and 37 albums for good, type this confirmation code in the box on the closing page:</p>
<blockquote style="border-left:3px solid #c00;padding-left:12px;font-size:1.6em">55-8103-2</blockquote>
<p>Changed your mind? Do nothing. The code lapses after 24 hours and everything stays as it is.</p>
<p><small>Bramble Photos, Nairobi</small></p>`,
    code: '5581032',
  },
  {
    name: 'en-read-to-agent',
    subject: 'Code for your call with Ostrea Broadband',
    isHtml: true,
    content: hashedPage({
      lang: 'en-GB',
      brand: 'Ostrea Broadband',
      preheader: 'Our adviser will ask you for it.',
      body: `<p>You're on the phone with Femi from our billing team about ticket #7741902.</p><p>So that we know we're talking with the account holder, please read this passcode to him:</p><h2 style="letter-spacing:.3em">3 8 1 6</h2><p>We only ever ask for it when <i>you</i> rang us on 0800 555 0190.</p>`,
      footer: 'Ostrea Broadband plc, registered in Scotland SC204417',
    }),
    code: '3816',
  },
  {
    name: 'en-subscribe-with-code',
    subject: 'One more step: The Daily Gannet',
    isHtml: false,
    content: `You (or someone with your address) want to get The Daily Gannet,
our letter about seabirds, every weekday at 06:30.

Reply? No. Click? No, we don't do trackers. Just enter

        C4V9

as the confirmation code on gannet.example/confirm and you're on the list
with 8,312 other readers.

No code entered by Friday 17 April 2026? Then we forget you asked.
`,
    code: 'C4V9',
  },
  {
    name: 'en-game-guard',
    subject: 'Your Forgehall account: access from new computer',
    isHtml: true,
    content: `<table width="538" cellpadding="0" cellspacing="0" style="background:#17212e;color:#c6d4df;font-family:'Motiva Sans',Helvetica"><tr><td style="padding:30px;font-size:24px;color:#66c0f4">Dear grimwald_77,</td></tr><tr><td style="padding:0 30px;font-size:17px">Here is the Forgehall Guard code you need to log in:</td></tr><tr><td style="padding:24px 30px"><div style="background:#121a25;color:#3a9aed;font-size:48px;line-height:72px;text-align:center">R8TKW</div></td></tr><tr><td style="padding:0 30px 20px;font-size:13px;color:#8f98a0">This email was generated because of a login attempt from a computer located at 203.0.113.88 (NL). The attempt included your correct account name and password.</td></tr><tr><td style="padding:16px 30px;font-size:11px">&copy; Forgehall Interactive. PO Box 1688, Bellmont, WA 98009</td></tr></table>`,
    code: 'R8TKW',
  },
  {
    name: 'en-forwarded-household',
    subject: 'Fwd: Your Skylark TV sign-in code',
    isHtml: true,
    content: `<div dir="ltr">here you go, be quick :)</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Skylark TV</b> &lt;no-reply@skylark.example&gt;<br>Date: Sat, Feb 7, 2026 at 8:02 PM<br>Subject: Your Skylark TV sign-in code<br>To: &lt;dad@example.net&gt;<br></div><br><p>Enter this code to sign in on the new device:</p><p style="font-size:28px"><b>7405</b></p><p>It expires 15 minutes after it was sent.</p></div>`,
    code: '7405',
  },
];
