import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-en-tv-type-digits',
    subject: 'Finish setting up Lanternplay in your living room',
    isHtml: false,
    content: `Hi there,

Your television is waiting for you. Type 4821 on your TV with the remote and press OK.

The screen will say "All set" within a few seconds. If it doesn't, leave the app and open it again.

Channel guide, billing and parental settings: https://www.lanternplay.example/help
Lanternplay Ltd, 19 Quayside Row`,
    code: '4821',
  },
  {
    name: 'more-en-subject-only-grouped',
    subject: '730 915 gets you into Harbourline',
    isHtml: true,
    content: `<html><body style="margin:0;background:#eef3f6;font-family:Verdana,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:28px;background:#ffffff">
<img src="https://static.harbourline.example/m/logo-240.png" width="120" alt="Harbourline">
<p>You will find what you need in the subject line of this message. It works for the next 15 minutes and on one device.</p>
<p>Not trying to sign in? Then nobody has got in, and there is nothing you have to do.</p>
<p style="font-size:11px;color:#778899">Harbourline Ferries, Pier 3. Sent to crew@example.com.</p>
</div></body></html>`,
    code: '730915',
  },
  {
    name: 'more-en-ascii-box',
    subject: '[mossbank] new shell session',
    isHtml: false,
    content: `A shell was requested on host mossbank-04 at 09:12:44 UTC from 192.0.2.61.

    +----------------------+
    |                      |
    |       60 71 83       |
    |                      |
    +----------------------+

Paste the digits at the prompt. The prompt closes after 120 seconds.
If this was not you, run "mossctl lock" from the console.`,
    code: '607183',
  },
  {
    name: 'more-en-cli-device-login',
    subject: 'Connect the Fathom CLI to your account',
    isHtml: true,
    content: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><style>
body{background:#0d1117;color:#c9d1d9;font:15px/1.6 system-ui}
pre{background:#161b22;border:1px solid #30363d;border-radius:6px;padding:16px}
.muted{color:#8b949e;font-size:12px}
</style></head><body>
<p>Somebody ran <code>fathom auth login</code> on a machine called <b>build-runner-12</b> (CLI 3.18.204, linux/amd64).</p>
<p>If that was you, open <a href="https://fathom.example/device">fathom.example/device</a> and enter the user code shown in your terminal:</p>
<pre><code>K7Q-2MX</code></pre>
<p class="muted">Request 5e1f90c3 &middot; expires in 900 seconds &middot; scope repo:read, deploy:write</p>
<p class="muted">Fathom Tools GmbH &middot; Speicherhof 4 &middot; 20999 Hafenstadt</p>
</body></html>`,
    code: 'K7Q-2MX',
  },
  {
    name: 'more-en-card-payment-approval',
    subject: 'Approve your online purchase of £1,284.50',
    isHtml: true,
    content: `<table width="100%" cellpadding="0" cellspacing="0" bgcolor="#f2f0eb"><tr><td align="center">
<table width="600" cellpadding="24" cellspacing="0" bgcolor="#ffffff" style="font-family:Georgia,serif;color:#222">
<tr><td><font size="5" color="#7a1f3d">Thornbury Mutual</font></td></tr>
<tr><td>Dear customer,<br><br>A shop has asked us to take a payment from your debit card. Please check the details first.</td></tr>
<tr><td><table width="100%" border="1" cellpadding="8" style="border-collapse:collapse">
<tr><td>Shop</td><td>Oakhill Cycles, ref 771340</td></tr>
<tr><td>Amount</td><td>&pound;1,284.50</td></tr>
<tr><td>Card</td><td>ending 7713</td></tr>
<tr><td>Time</td><td>14 March 2025, 18:42</td></tr>
</table></td></tr>
<tr><td>If everything is right, enter <b>390266</b> on the shop's payment page. By doing so you agree to the payment.</td></tr>
<tr><td style="font-size:12px">We will never ring you and ask for it. Worried? Call the number on the back of your card.
Thornbury Mutual is registered under number 204418. Registered office: 1 Corn Exchange, Thornbury.</td></tr>
</table></td></tr></table>`,
    code: '390266',
  },
  {
    name: 'more-en-crypto-withdrawal',
    subject: 'Withdrawal request received: 0.04821700 BTC',
    isHtml: true,
    content: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /></head>
<body style="margin:0;padding:0;background-color:#101820">
<!--[if mso]><table width="640"><tr><td><![endif]-->
<div style="max-width:640px;margin:auto;background-color:#1c2733;color:#e6edf3;padding:32px;font-family:Arial">
<h2 style="color:#f2aa4c;margin-top:0">Kestrel Exchange</h2>
<p>We have put the following withdrawal on hold until you confirm it:</p>
<ul>
<li>Amount: <strong>0.04821700 BTC</strong> (about 2,914.36 USD)</li>
<li>Network fee: 0.00002100 BTC</li>
<li>To: bc1qexample7x0k2v9m4u5</li>
<li>Request: W-20250611-88431</li>
</ul>
<p>Withdrawal confirmation code</p>
<div style="font-size:30px;letter-spacing:3px;background:#0b1117;padding:14px;text-align:center">7305-1948</div>
<p>It is good for 30 minutes. Once confirmed, a withdrawal cannot be taken back.</p>
<p style="font-size:11px;color:#8fa1b3">Your anti-phishing phrase: <i>purple teapot</i>. If you don't see yours, don't go on.</p>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body></html>`,
    code: '73051948',
  },
  {
    name: 'more-en-account-deletion',
    subject: 'Are you sure you want to leave Pocketgarden?',
    isHtml: true,
    content: `<body style="background:#f7fbf4;font-family:'Trebuchet MS',sans-serif">
<center><table style="width:520px;background:#fff;border-top:6px solid #5a8f3c"><tbody>
<tr><td style="padding:24px"><h1 style="font-size:20px">Deleting your account</h1>
<p>You asked us to remove your account, your 312 saved plants and 4 years of notes. This is for good.</p>
<p>To go ahead, put the following into the box headed &ldquo;Confirm deletion&rdquo;:</p></td></tr>
<tr><td align="center" style="padding:0 24px 24px"><span style="border:2px dashed #5a8f3c;padding:10px 26px;font-size:26px">001947</span></td></tr>
<tr><td style="padding:24px;font-size:13px;color:#555">Changed your mind? Just close the page and your garden stays as it is.</td></tr>
<tr><td style="padding:12px 24px;font-size:11px;background:#eef5e8">Pocketgarden AB &bull; Box 1182 &bull; <a href="https://pocketgarden.example/privacy">Privacy</a></td></tr>
</tbody></table></center></body>`,
    code: '001947',
  },
  {
    name: 'more-en-parcel-locker',
    subject: 'Your parcel is in the locker at Mill Lane Garage',
    isHtml: true,
    content: `<div style="font-family:Helvetica,Arial;max-width:600px;margin:auto">
<div style="background:#ffcc00;padding:16px;font-weight:bold;font-size:20px">dropbee</div>
<p>Good news: parcel <b>DB 5540 1187 3320</b> from Tallow &amp; Wick has arrived.</p>
<table cellpadding="6">
<tr><td>Where</td><td>Mill Lane Garage, locker bank 27</td></tr>
<tr><td>Open</td><td>24 hours</td></tr>
<tr><td>Collect by</td><td>Friday 9 May, 22:00</td></tr>
<tr><td>Pick-up code</td><td style="font-size:22px"><b>58 20 64</b></td></tr>
</table>
<p>At the screen choose <i>Collect</i> and tap in the pick-up code. The door that springs open is yours.</p>
<p style="color:#888;font-size:12px">Can't make it? Move the pick-up up to 2 times in the dropbee app. Questions: 0800 555 0142.</p>
</div>`,
    code: '582064',
  },
  {
    name: 'more-en-guest-wifi',
    subject: 'Wi-Fi at the Old Granary',
    isHtml: false,
    content: `Welcome to the Old Granary!

Network: Granary-Guest
Access code: vq3t8z (all lower case)
Good for: 1 day, up to 3 devices

Ask at the bar if the login page doesn't pop up.`,
    code: 'vq3t8z',
  },
  {
    name: 'more-en-forwarded-quoted-headers',
    subject: 'Fwd: Your Sundial Payroll login',
    isHtml: false,
    content: `Here it is, it went to the shared mailbox again. You have until quarter past.

---------- Forwarded message ---------
From: Sundial Payroll <no-reply@sundial.example>
Date: Tue, 4 Feb 2025 at 11:03
Subject: Your Sundial Payroll login
To: Accounts <accounts@example.com>

> Hello Accounts,
>
> Someone at 203.0.113.8 is logging in to company 40772.
> Enter this passcode to carry on: 268 054
>
> Sundial Payroll, a service of Gnomon Software`,
    code: '268054',
  },
  {
    name: 'more-en-numbered-steps',
    subject: 'Three steps to a new password',
    isHtml: true,
    content: `<html><head><title>Reset</title></head><body>
<p>Hi Robin Example,</p>
<p>Forgotten passwords happen to all of us. Here is what to do:</p>
<ol>
<li>Go back to the tab where you clicked <em>Forgot password</em>.</li>
<li>Fill in <b>83170</b> where it says &ldquo;from your mailbox&rdquo;.</li>
<li>Choose a password of 12 characters or more, and tap Save.</li>
</ol>
<p>You have 20 minutes for all 3 steps.</p>
<hr>
<p><small>Brindle Books, 41 Paternoster Court. We ship to 26 countries.</small></p>
</body></html>`,
    code: '83170',
  },
  {
    name: 'more-en-single-cells',
    subject: 'Confirm that this address is yours',
    isHtml: true,
    content: `<!doctype html><html><head><style>
.d{width:44px;height:56px;border:1px solid #c7cdd4;border-radius:8px;text-align:center;font:700 28px/56px monospace;color:#14213d}
@media (max-width:480px){.d{width:36px;height:46px;line-height:46px}}
</style></head><body style="background:#fafafa">
<div style="display:none;max-height:0;overflow:hidden">One last thing before you can post your first recipe.&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;</div>
<table role="presentation" align="center" width="480"><tr><td>
<h2 style="font-family:sans-serif">Almost at the table</h2>
<p style="font-family:sans-serif">Thanks for joining Ladle &amp; Loaf. Your verification code:</p>
<table role="presentation" cellspacing="6"><tr>
<td class="d">9</td><td class="d">4</td><td class="d">1</td><td class="d">7</td><td class="d">0</td><td class="d">2</td>
</tr></table>
<p style="font-family:sans-serif;color:#667">Expires in 10 minutes.</p>
<p style="font-family:sans-serif;font-size:12px;color:#99a">Ladle &amp; Loaf Media, PO Box 365, Eastford. <a href="https://ladle.example/u/8f3a">Unsubscribe</a></p>
</td></tr></table></body></html>`,
    code: '941702',
  },
  {
    name: 'more-en-visitor-door-like-year',
    subject: 'Your visit to Calder House on 6 October 2025',
    isHtml: false,
    content: `Dear visitor,

You are expected on Monday 6 October 2025 at 10:30, 4th floor, host: Facilities.

The street door is locked during the day. Your door code is 2018, followed by the key sign. It works from 10:15 until 17:00 on the day of your visit only.

Please sign the book at the desk. Parking: bays 31 to 36.

Calder House Reception`,
    code: '2018',
  },
  {
    name: 'more-en-letters-only',
    subject: 'One more step to join Quillcircle',
    isHtml: false,
    content: `Hello writer,

To prove that we can reach you we use letters, not numbers. Your one-time code is these six letters:

QHBRTL

Capitals or small letters, both will do. They stop working at midnight.

Quillcircle`,
    code: 'QHBRTL',
  },
  {
    name: 'more-en-telephone-booking-pin',
    subject: 'Booking HM-66120934 is held until 6 pm',
    isHtml: true,
    content: `<html><body bgcolor="#FFFFFF"><table border="0" width="620" align="center"><tr><td>
<font face="Arial" size="2">
<img src="https://img.heathermoor.example/crest.gif" width="80" height="80"><br>
<b>Heathermoor Cottages</b><br><br>
Thank you for phoning us today. We have put by:<br><br>
Cottage 14 (Larkspur), sleeps 6<br>
7 nights from Saturday 19/07/2025<br>
Total GBP 1,106.00, deposit GBP 276.50<br>
Booking HM-66120934<br><br>
To pay by telephone, ring 01632 960 417 and choose option 2. The line is automatic and first asks for your payment PIN, which is
<font size="4"><b>5530</b></font>. It can be used once.<br><br>
After 6 pm we have to let the cottage go to somebody else.<br><br>
<font size="1" color="#808080">Heathermoor Cottages, The Steading, Upper Fell. VAT 338 1140 57. Rated 4.8 by 1,902 guests.</font>
</font></td></tr></table></body></html>`,
    code: '5530',
  },
  {
    name: 'more-en-tell-the-agent',
    subject: 'While you are on the line with us',
    isHtml: false,
    content: `You are talking to Penrose Energy customer care about account 7700 4182.

So that we know it is you, tell the agent 28415 when asked.

Hung up by accident? Ring 0800 555 0167 again and a new one will be sent.`,
    code: '28415',
  },
  {
    name: 'more-en-yours-is',
    subject: 'Everybody gets a number',
    isHtml: false,
    content: `Every new neighbour confirms their mail with a number. Yours is 6093.

Open the Streetlamp app, tap the little envelope and put it in. That's all.

See you on the street,
the Streetlamp people`,
    code: '6093',
  },
  {
    name: 'more-en-g-prefixed',
    subject: 'Gladewater account recovery',
    isHtml: true,
    content: `<div dir="ltr"><div style="border:1px solid #dadce0;border-radius:8px;padding:40px 20px;max-width:420px;margin:20px auto;text-align:center;font-family:Roboto,sans-serif">
<div style="font-size:24px;color:#1f1f1f">Gladewater recovery code</div>
<p style="text-align:left;font-size:14px;color:#444746">Hello,<br><br>We have been asked to let somebody back into the account robin@example.com. To recover it, use this code:</p>
<div style="font-size:36px;line-height:44px">G-482913</div>
<p style="text-align:left;font-size:14px;color:#444746">It will be of no use after 24 hours. If you did not ask for it, somebody may have typed your address by mistake.</p>
</div>
<div style="text-align:center;font-size:11px;color:#5f6368">&copy; 2025 Gladewater Inc., 500 Reservoir Parkway, Suite 1600, CA 90599</div></div>`,
    code: 'G-482913',
  },
  {
    name: 'more-en-address-change-reply-on-page',
    subject: 'Switching your Tidepool mail to this address',
    isHtml: true,
    content: `<body><table width="100%"><tr><td style="background:#083d56;color:#fff;padding:18px 30px;font:bold 18px Arial">tidepool</td></tr>
<tr><td style="padding:30px;font:14px/22px Arial">
<p>You want receipts and notices for policy 11802934 to go to <b>new-address@example.org</b> instead of the old one.</p>
<p>Is this mailbox yours? Then reply with 90517 on the page that you left open, and we'll switch over at once.</p>
<p>Until then we keep writing to the old address, and after 3 days we drop the change.</p>
<p>Kind regards<br>Tidepool Insurance</p></td></tr>
<tr><td style="padding:14px 30px;font:11px Arial;color:#6b7b83;border-top:1px solid #d5dde1">Tidepool Insurance Services, 220 Breakwater Avenue, 4th floor. Licence 0G31882. This mailbox isn't read.</td></tr></table></body>`,
    code: '90517',
  },
  {
    name: 'more-en-esign-after-numbers',
    subject: 'Document for signature: Lease amendment no. 3',
    isHtml: true,
    content: `<html lang="en"><body style="font-family:Calibri,sans-serif;color:#1a1a1a">
<p><span style="background:#ffe082;padding:2px 8px">ACTION NEEDED</span></p>
<p>Ferncliff Property has sent you a document over Inkwell.</p>
<p>Envelope 70981-55236-1<br>Pages: 12<br>Parcel number: 0447-118-09<br>Monthly rent from 1 July: $2,350.00<br>Deposit held: $3,525.00</p>
<p>The signing page is protected. It lets you in with this access code:</p>
<blockquote style="border-left:4px solid #3f51b5;margin:0;padding:6px 16px;font-size:20px">67704</blockquote>
<p><a href="https://sign.inkwell.example/e/70981552361" style="background:#3f51b5;color:#fff;padding:10px 22px;text-decoration:none">Review document</a></p>
<p style="font-size:12px">Please don't forward this mail: whoever has it can sign for you.<br>Inkwell &ndash; paper optional since 2009.</p>
</body></html>`,
    code: '67704',
  },
  {
    name: 'more-en-magic-number',
    subject: 'Psst, your magic number is inside',
    isHtml: true,
    content: `<div style="background:#2b1055;color:#fff;padding:40px;text-align:center;font-family:'Comic Sans MS',cursive">
<p style="font-size:18px">Hey wizard!</p>
<p>Your magic number:</p>
<p style="font-size:44px;margin:10px">739&thinsp;461</p>
<p>Whisper it to the app and your spell book opens.</p>
<p style="font-size:11px;color:#b9a7e0">The magic fades in 5 minutes. Spellforge Games Oy, Taikurinkatu 8.</p>
</div>`,
    code: '739461',
  },
];
