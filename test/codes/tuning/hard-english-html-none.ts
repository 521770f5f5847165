import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-html-none-statement',
    subject: 'Your statement for account ending 4821',
    isHtml: true,
    content: `<html><head><style>.v{color:#202123}.pin{color:#482913}</style></head><body>
<table class="v" width="600"><tr><td><h1>Your March 2026 statement is ready</h1></td></tr>
<tr><td>Account ending <b>4821</b></td></tr>
<tr><td>Balance <b>$2,730.18</b> &middot; Minimum due <b>$35.00</b> by 04/02/2026</td></tr>
<tr><td class="pin">For your security we never include your PIN, password or a verification code in an e-mail.</td></tr>
<tr><td>Member FDIC. NMLS 100482. &copy; 2026 Halden Bank, PO Box 15298, 19850</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'en-html-none-receipt',
    subject: 'Receipt 30117 from Cafe Verity',
    isHtml: true,
    content: `<div style="font-family:monospace"><p>CAFE VERITY<br>12 Quay St</p>
<table><tr><td>Flat white</td><td>4.20</td></tr><tr><td>Bagel</td><td>6.80</td></tr><tr><td><b>Total</b></td><td><b>11.00</b></td></tr></table>
<p>VISA ****9931<br>AUTH CODE 048213<br>PIN VERIFIED<br>TERMINAL 20418823<br>11/03/26 08:41</p><p>Thank you!</p></div>`,
    code: null,
  },
  {
    name: 'en-html-none-qr-ticket',
    subject: 'Your ticket for The Lanterns',
    isHtml: true,
    content: `<table bgcolor="#111827" width="100%"><tr><td align="center"><font color="#ffffff">
<h1>The Lanterns</h1><p>Friday 22 May 2026, doors 19:30</p>
<img src="https://img.gate.example/qr/990017-48213.png" width="240" height="240" alt="QR code">
<p>Show this QR code at the door. It is scanned once.</p>
<p>Row 14, Seat 27 &middot; Ticket no. 99001748</p><p>Screenshots of the code aren't accepted.</p></font></td></tr></table>`,
    code: null,
  },
  {
    name: 'en-html-none-invoice',
    subject: 'Invoice 2026-0417 from Stackyard Hosting',
    isHtml: true,
    content: `<p>Dear customer 204871,</p><p>please find your invoice below.</p>
<table border="1" cellspacing="0"><tr><th>Code</th><th>Item</th><th>Qty</th><th>Sum</th></tr>
<tr><td>100482</td><td>SSL certificate, domain verification</td><td>1</td><td>49.00</td></tr>
<tr><td>100733</td><td>SMS one-time passwords (pack of 5000)</td><td>2</td><td>310.00</td></tr>
<tr><td colspan="3">Total</td><td>359.00</td></tr></table>
<p>Sort code 00-00-00, account 00482913, reference 204871. Due 30/04/2026.</p>`,
    code: null,
  },
  {
    name: 'en-html-none-authenticator-added',
    subject: 'An authenticator app was added to your account',
    isHtml: true,
    content: `<div style="background:#f3f4f6;padding:32px"><div style="background:#ffffff;max-width:520px;margin:auto;padding:24px;border-radius:12px">
<h2>Two-step verification is on</h2>
<p>From now on we ask for the 6-digit code that your authenticator app shows, each time you sign in on a new device.</p>
<p>Added: 3 Feb 2026, 18:22 &middot; Device: Orbit 12</p>
<p><a href="https://id.brindle.example/security/2fa/771520">Review security settings</a></p>
<p style="color:#6b7280;font-size:12px">Brindle Ltd, 55 Tanner St, SE1 0000</p></div></div>`,
    code: null,
  },
  {
    name: 'en-html-none-pairing',
    subject: 'How to pair your Nestor doorbell',
    isHtml: true,
    content: `<h3>Pair in 3 steps</h3><ol><li>Hold the button on the NB-2040 for 5 seconds.</li>
<li>Open the app. It shows a 4-digit pairing code.</li><li>Enter that code on the doorbell's keypad within 60 seconds.</li></ol>
<p>The light blinks 10 times? See <a href="https://nestor.example/help/20418">article 20418</a>. The PIN on the sticker under the battery is only for technicians.</p>`,
    code: null,
  },
  {
    name: 'en-html-none-newsletter',
    subject: 'The Cipher Letter #204: how codes were broken in 1941',
    isHtml: true,
    content: `<html><body><table width="640"><tr><td><img src="https://cdn.cipher.example/issue204/header_1280x320.jpg" width="640" alt=""></td></tr>
<tr><td><p>In 1941 the code of the day was changed at midnight, and 158 clerks typed five-figure groups such as those you see in the photograph.</p>
<p>Also: a password manager turns 20, 7 security keys compared, and why 123456 is still the most used password in the world.</p></td></tr>
<tr><td style="font-size:11px;color:#888888">You get this as one of 48213 readers. <a href="https://cipher.example/u/7715520">Unsubscribe</a></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'en-html-none-login-alert',
    subject: 'New sign-in to your account',
    isHtml: true,
    content: `<table><tr><td><b>New sign-in</b></td></tr><tr><td>Device: Orbit 12 (OS 18.3.2, build 22D082)</td></tr><tr><td>IP: 203.0.113.205</td></tr><tr><td>Time: 09:41, 17 March 2026</td></tr>
<tr><td>A verification code was used for this sign-in. If it was you, there's nothing to do.</td></tr>
<tr><td><a href="https://secure.loopmail.example/e/4410982" style="background:#d93025;color:#ffffff">No, it wasn't me</a></td></tr></table>`,
    code: null,
  },
  {
    name: 'en-html-none-gift-points',
    subject: 'You earned 2,500 points',
    isHtml: true,
    content: `<center><h1>2500</h1><p>points have been added to your card 6034 11** **** 0482.</p><p>Use voucher code <b>TREAT-4821</b> by 31 May for 5.00 off your next shop.</p><p>Check your balance with your PIN at any till.</p></center>`,
    code: null,
  },
  {
    name: 'en-html-none-job-code',
    subject: 'Your application (job code 118840)',
    isHtml: true,
    content: `<p>Dear applicant,</p><p>thank you for applying as <i>Security Engineer, Verification</i> (job code 118840, 2 positions). We had 412 applications and will write again by 30/04/2026.</p><p>As a first step, please do the coding exercise on the careers site; it takes 90 minutes, and you sign in with the password you chose.</p><p>Talent team, Ashgrove</p>`,
    code: null,
  },
  {
    name: 'en-html-none-stats',
    subject: 'Your weekly report: 4,821 verifications',
    isHtml: true,
    content: `<style>td.n{font-size:34px;font-weight:bold}</style><h2>Verify API, 2-8 March 2026</h2>
<table><tr><td class="n">482913</td><td class="n">99.2%</td><td class="n">1984</td></tr>
<tr><td>codes sent</td><td>delivered</td><td>failed</td></tr></table>
<p>Median time to enter a code: 14 s. Top error: 60203 (max attempts reached).</p>
<p><a href="https://console.pingcourt.example/r/20260308">Open the full report</a></p>`,
    code: null,
  },
  {
    name: 'en-html-none-magic-link',
    subject: 'Your Ballast sign-in link',
    isHtml: true,
    content: `<p>Hi,</p><p>no password, no code. Just press the button:</p>
<p><a href="https://ballast.example/magic/904417?code=550192" style="background:#202123;color:#ffffff;padding:12px">Sign in to Ballast</a></p>
<p>It works once and only for the next 15 minutes.</p><p style="color:#999999">Sent on 5 May 2026 at 10:17. Ballast, 340 Example St, CA 94104</p>`,
    code: null,
  },
  {
    name: 'en-html-none-card-arrives',
    subject: 'Your new card is on its way',
    isHtml: true,
    content: `<p>Your card ending <b>7702</b> was posted on <b>2 April 2026</b>. Expect it within 5 to 7 days.</p><p>The PIN comes in a separate letter. To activate the card, use it with your PIN at any cash machine, or ring 020 7946 0650 and have the last 4 digits ready.</p><p>Your old card, ending 3195, stops working on 30/04.</p>`,
    code: null,
  },
  {
    name: 'en-html-none-survey',
    subject: 'How was your call? (2 minutes)',
    isHtml: true,
    content: `<p>On 9 March you called us about <b>"verification code not received"</b> (case 5520931).</p>
<p>How likely are you to recommend us?</p><table><tr><td>0</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td><td>9</td><td>10</td></tr></table>
<p>Win one of 3 vouchers of 100. Conditions: 18+, ends 31/03/2026.</p>`,
    code: null,
  },
  {
    name: 'en-html-none-building',
    subject: 'The door code changes on Monday',
    isHtml: true,
    content: `<p>Dear tenants of 1600 Lindenholm,</p><p>on Monday, 16 March 2026, at 0700 the code of the main door will be changed. You get the new code in person from the porter in Room 0101, against your key card. It will not be sent by e-mail.</p><p>Lift 2 is out of order until 27 March. Emergencies: 555-0150.</p>`,
    code: null,
  },
  {
    name: 'en-html-none-course',
    subject: 'Welcome to CODE 2026: Introduction to Security',
    isHtml: true,
    content: `<div class="course"><h2>COMP 4821: Introduction to Security</h2><p>Course code: COMP4821 &middot; CRN 20417 &middot; 15 credits</p><p>Lectures: Tue 0900&ndash;1050, Hall 3120. Week 1 is about passwords, week 2 about tokens, week 3 about how to verify a signature.</p><p>Reading: Chapters 1-4, pp. 1-118.</p></div>`,
    code: null,
  },
  {
    name: 'en-html-none-code-of-conduct',
    subject: 'Please confirm: Code of Conduct, version 2026',
    isHtml: true,
    content: `<table width="100%"><tr><td>Dear employee 20418,</td></tr><tr><td>the Code of Conduct was revised on 01.01.2026. Please confirm by 31.03.2026 that you have read all 24 pages. Sign in with your usual password, then press <b>I confirm</b>.</td></tr><tr><td>3,112 of 4,821 colleagues have confirmed already.</td></tr><tr><td style="color:#335577">Compliance, ext. 7702</td></tr></table>`,
    code: null,
  },
  {
    name: 'en-html-none-year-in-code',
    subject: 'Your 2025 in code',
    isHtml: true,
    content: `<div style="display:none">1987 commits, 204871 lines, one security fix</div>
<table width="600" bgcolor="#0d1117"><tr><td align="center"><font color="#ffffff"><p>Your year in code</p><p style="font-size:52px">1987</p><p>commits</p><p style="font-size:52px">204 871</p><p>lines changed</p></font></td></tr>
<tr><td align="center"><a href="https://git.example/u/tanis/2025"><img src="https://git.example/img/550192.png" alt="Share"></a></td></tr></table>`,
    code: null,
  },
  {
    name: 'en-html-none-key-verified',
    subject: 'Verified: your security key ending 7K2Q',
    isHtml: true,
    content: `<p>You verified a security key.</p><dl><dt>Name</dt><dd>Blue key</dd><dt>Serial</dt><dd>18842071</dd><dt>Firmware</dt><dd>5.7.1</dd><dt>Added</dt><dd>2026-03-04 12:50</dd></dl>
<p>You can now sign in without entering a code. To set a PIN for the key, follow <a href="https://id.brindle.example/help/4410">article 4410</a>.</p>`,
    code: null,
  },
];
