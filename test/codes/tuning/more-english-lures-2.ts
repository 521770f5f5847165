import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-en-expired-code-notice',
    subject: 'Your sign-in code has expired',
    isHtml: true,
    content: `<div style="font-family:Arial;max-width:500px;margin:30px auto;text-align:center">
<p style="font-size:40px">&#8987;</p><h2>That code is no good any more</h2>
<p>The code that we sent you on 14 May at 10:20 was not used within 15 minutes, so we have withdrawn it.</p>
<p><a href="https://rowanclub.example/login" style="background:#264653;color:#fff;padding:12px 28px;border-radius:24px;text-decoration:none">Ask for a new one</a></p>
<p style="color:#999;font-size:11px">Rowan Rowing Club, Boathouse 2, est. 1931. Member 10442.</p></div>`,
    code: null,
  },
  {
    name: 'more-en-meeting-invitation',
    subject: 'Invitation: Budget review @ Thu 12 June 2025 15:00',
    isHtml: false,
    content: `Budget review
Thursday 12 June 2025, 15:00 to 16:00

Join: https://meet.talkhall.example/j/84420913377
Meeting ID: 844 2091 3377

By phone: 555-0188, then the meeting ID and #

Agenda: actuals to May, forecast 2026, the 48000 for the new roof.`,
    code: null,
  },
  {
    name: 'more-en-address-with-postcode',
    subject: 'We have updated your delivery address',
    isHtml: true,
    content: `<html><body style="font-family:'Gill Sans',Arial"><p>Hello Sam Placeholder,</p><p>From now on your tea goes to:</p>
<p style="background:#f1f8e9;padding:14px">Unit 1204<br>3317 Juniper Street<br>Springvale<br>Zip code: 90599</p>
<p>Your next box (subscription 66014) leaves on the 3rd. Wrong door? <a href="https://steepco.example/address">Change it</a> by the 1st.</p>
<p style="font-size:11px">Steep &amp; Co., 100% leaf, 0% dust</p></body></html>`,
    code: null,
  },
  {
    name: 'more-en-bank-card-charged',
    subject: 'You spent $63.20 at Fuelstop 2217',
    isHtml: false,
    content: `Your card ending 4096 was charged.

Amount     $63.20
Where      Fuelstop 2217, Route 9
When       07/11/2025 07:48
Approval   118305
Balance    $1,402.77

Not you? Freeze the card in the app straight away.
Alder Bank sends this for each payment over $50. Change the limit under Alerts.`,
    code: null,
  },
  {
    name: 'more-en-news-digest',
    subject: 'Morning briefing: harbour bridge to open in 2027',
    isHtml: true,
    content: `<table width="640" align="center" style="font-family:'Times New Roman';font-size:16px"><tr><td>
<h1 style="border-bottom:4px solid #000">The Saltby Courier</h1>
<h3>Bridge to open in 2027</h3><p>The council voted 31 to 18 on Monday for the last 140 million of the new harbour bridge, first drawn in 1998. Some 26,500 cars a day are expected.</p>
<h3>Building code revised</h3><p>New houses must stand 1.5 m above the flood of 2013, says section 4417 of the revised code. Builders have until 2028.</p>
<h3>Puffins: 3,812 pairs</h3><p>More than ever since counting began in 1974.</p>
<p style="font-size:12px">Weather: 17 degrees, wind 5. Sunrise 05:12.</p>
<p style="font-size:11px;color:#777">You read 1 of 3 free letters. <a href="https://courier.example/sub">Subscribe for 2.50 a week</a></p></td></tr></table>`,
    code: null,
  },
  {
    name: 'more-en-ci-exit-code',
    subject: 'Build #20417 failed on main',
    isHtml: true,
    content: `<div style="font-family:system-ui"><div style="background:#d32f2f;color:#fff;padding:10px">Failed after 4 min 12 s</div>
<p>Step 7 of 9, <code>npm test</code>, ended with exit code 137 (out of memory).</p>
<pre style="background:#eee;padding:10px">commit 3f9d21c  Raise the page size to 5000
worker  linux-large-08
log     https://ci.pipewright.example/b/20417
tests   1184 passed, 2 not run</pre>
<p>Last good build: #20409</p><p style="font-size:11px">Pipewright Cloud. Stop these mails with notify: never</p></div>`,
    code: null,
  },
  {
    name: 'more-en-brand-colours',
    subject: 'New brand sheet: please use these colour codes',
    isHtml: false,
    content: `Hi all,

The agency settled on the final palette. Colour codes for web and slides:

  Night    #112233
  Copper   #B87333
  Foam     #E0F2F1
  Signal   #663399

For print use Pantone 7516 for Copper. Old files with #445566 are to be replaced by the end of March.

Design desk`,
    code: null,
  },
  {
    name: 'more-en-membership-card',
    subject: 'Welcome to the Friends of the Aviary',
    isHtml: true,
    content: `<center><table width="420" style="background:#004e64;color:#fff;border-radius:16px;font-family:Arial"><tr><td style="padding:24px">
<p>FRIENDS OF THE AVIARY</p><p style="font-size:26px">2071 5588 04</p><p>Membership number<br>Member since 2025 &middot; valid to 31.12.2026</p></td></tr></table>
<p style="font-family:Arial">Show this card at the gate and bring a guest for free on any of 52 Sundays. The shop takes 10% off if you give your number.</p>
<p style="font-size:11px;font-family:Arial">Aviary Trust, charity no. 0001187</p></center>`,
    code: null,
  },
  {
    name: 'more-en-concert-qr-ticket',
    subject: 'Your ticket: Low Tide Orchestra, 21 August',
    isHtml: true,
    content: `<html><body style="background:#222"><table align="center" width="400" bgcolor="#fff" style="font-family:Arial;text-align:center"><tr><td style="padding:20px">
<h2>LOW TIDE ORCHESTRA</h2><p>Thu 21 Aug, doors 19:00<br>Standing, gate C</p>
<img src="cid:qr-0091" width="200" height="200" alt="QR code">
<p style="font-family:monospace">TKT 6618-2040-9377</p>
<p>Have the QR code ready on your screen, at full brightness. It is scanned once.</p>
<p style="font-size:10px">Order 4410388 &middot; 38.50 incl. fee 3.50 &middot; no refunds after 14 Aug</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'more-en-supplier-bank-details',
    subject: 'Statement of account as of 30 September',
    isHtml: false,
    content: `Dear Sirs,

Open items on your account D-20488:

  INV 118204   02.08.2025     940.00
  INV 118377   19.08.2025   1,215.60
  INV 118590   11.09.2025     388.25

Please pay 2,543.85 EUR to IBAN XX00 0000 5544 1200 7781 90, BIC TESTXX2A.
Our VAT ID: XX004417823. Quote the invoice numbers, please.

Accounts receivable, Bolt & Bracket Trading`,
    code: null,
  },
  {
    name: 'more-en-release-notes',
    subject: 'Notepath 4.8.2013 is out',
    isHtml: true,
    content: `<div style="font:15px/1.6 -apple-system,Arial;max-width:620px;margin:auto">
<h1>Notepath 4.8.2013</h1><p>Build 903214, 5 August 2025</p>
<ul><li>Code blocks can be folded (#7731).</li><li>Sign-in by passkey, so you'll get fewer codes by mail.</li><li>Fixed: error 0x80070057 when a note has more than 65536 characters.</li><li>Fixed: the PIN screen came up twice (#7802).</li></ul>
<p>Checksum (first 8): 9d1e04b7</p>
<p><a href="https://notepath.example/download">Get it</a> for Windows 10 (1809 or later), macOS 13 and Linux.</p></div>`,
    code: null,
  },
  {
    name: 'more-en-survey-results',
    subject: 'What 5210 of you told us',
    isHtml: false,
    content: `Thank you! 5210 readers took our survey on passwords.

- 61 % use the same password twice
- 1877 of you have never turned on verification in two steps
- 402 write their PIN on the card (please stop)
- the favourite length of a passcode is 6

The full tables are in issue 2025/03, page 44.

Keyring Quarterly`,
    code: null,
  },
  {
    name: 'more-en-dress-code-gala',
    subject: 'Save the date: gala on 5 December',
    isHtml: true,
    content: `<table align="center" width="540" style="background:#1b1b1b;color:#d4af37;font-family:Didot,Georgia;text-align:center"><tr><td style="padding:40px">
<p style="letter-spacing:5px">THE COMPANY REQUESTS THE PLEASURE</p><h1>Winter Gala</h1>
<p>5 December 2025, 19:30<br>Glasshouse, 1400 Palm Walk</p>
<p>Dress code: black tie</p><p>Table 27, with 9 colleagues</p>
<p style="font-size:13px">Taxis: quote account 55-2091 to the driver and we pay.<br>Please answer by 14 November.</p></td></tr></table>`,
    code: null,
  },
  {
    name: 'more-en-link-only-sign-in',
    subject: 'Your sign-in link for Applecart',
    isHtml: true,
    content: `<body style="font-family:Arial"><div style="padding:30px;text-align:center"><h2>Hello!</h2>
<p>Press the button and you're in. No password, nothing to type.</p>
<p><a href="https://applecart.example/in?t=eyJhbGciOiJub25lIn0.c2FtcGxlLXRva2Vu.Zm9vYmFyYmF6" style="background:#e63946;color:#fff;padding:14px 34px;border-radius:6px;text-decoration:none">Sign in to Applecart</a></p>
<p style="color:#888">The link works once and for 30 minutes.</p>
<p style="font-size:11px;color:#aaa">Applecart, 2100 Market Hall, stall 77</p></div></body>`,
    code: null,
  },
  {
    name: 'more-en-new-sign-in-alert',
    subject: 'New sign-in to your Gullmail account',
    isHtml: false,
    content: `We noticed a new sign-in to robin@example.com.

Device   Pixel 9, Android 15
Place    Northport (approximate)
IP       203.0.113.90
Time     Sunday 2 March 2025, 21:15

If this was you, there's nothing to do. If not, go to https://gullmail.example/secure and change your password.
Gullmail will never ask you for a verification code by mail or phone.`,
    code: null,
  },
  {
    name: 'more-en-parcel-tracking',
    subject: 'Shipped: order 7715520',
    isHtml: true,
    content: `<html><body style="font-family:Arial;background:#f0f4f8"><table align="center" width="560" bgcolor="#fff" cellpadding="18"><tr><td>
<p><b>On its way!</b></p><p>Order number 7715520 left our warehouse today. Tracking number:</p>
<p style="font-size:20px;background:#f0f4f8;padding:10px;text-align:center">SW 4410 8827 3051</p>
<p>Expected Wednesday, 10 to 14 h. The carrier takes a photo of the parcel at your door; no signature needed.</p>
<p>In the box: kettle, matt, item code 58213; descaler, item code 10047.</p></td></tr>
<tr><td style="font-size:11px;color:#829ab1">Returns within 60 days. Kettlewell Home, Dock 5</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'more-en-authenticator-only',
    subject: 'You turned on two-step verification',
    isHtml: false,
    content: `Well done!

From 5 May 2025 we ask for a code from your authenticator app whenever you sign in to Ledgerleaf from a new device. The app shows a new 6-digit code every 30 seconds, even when you are offline.

Lost your phone? Write to us from this address and have your customer number (it starts with 88) at hand.

Ledgerleaf, bookkeeping for 12000 small firms`,
    code: null,
  },
];
