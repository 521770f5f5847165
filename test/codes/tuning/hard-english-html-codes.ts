import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-html-pin-is-a-year',
    subject: 'Your sign-in PIN',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Sign-in PIN</title></head>
<body style="margin:0;background:#202123">
<table width="600" align="center" cellpadding="0" cellspacing="0" style="background:#ffffff">
<tr><td style="padding:24px"><img src="https://cdn.moorgate.example/2026/logo-180.png" width="180" height="48" alt="Moorgate"></td></tr>
<tr><td style="padding:0 24px;font:16px/24px Arial">Hello Ines, your PIN to sign in today, 14 March 2026, is</td></tr>
<tr><td align="center" style="padding:24px;font:bold 40px/48px Arial;letter-spacing:8px">2024</td></tr>
<tr><td style="padding:0 24px 24px;font:12px/18px Arial;color:#8e8ea0">It can be used once in the next 10 minutes.<br>&copy; 2019&ndash;2026 Moorgate Savings. All rights reserved.</td></tr>
</table></body></html>`,
    code: '2024',
  },
  {
    name: 'en-html-date-like',
    subject: 'Confirm your e-mail address',
    isHtml: true,
    content: `<div style="font-family:Helvetica,Arial,sans-serif;max-width:480px;margin:auto">
<h1 style="font-size:22px;color:#102030">Confirm your e-mail address</h1>
<p>You signed up for <b>Almanac Weekly</b> on 20 November 2025 (issue 112).</p>
<p>Enter this code on the sign-up page:</p>
<p style="font-size:32px;letter-spacing:6px;background:#f4f4f4;padding:16px;text-align:center">112025</p>
<p style="color:#999999;font-size:12px">Almanac Weekly, 300 Beacon St, 02116 Boston</p>
</div>`,
    code: '112025',
  },
  {
    name: 'en-html-cells',
    subject: 'Your Parcelry verification code',
    isHtml: true,
    content: `<html><body bgcolor="#f6f9fc"><table role="presentation" width="100%"><tr><td align="center">
<p style="font-size:14px">Enter these six digits to verify your address:</p>
<table role="presentation" cellspacing="8"><tr>
<td style="border:1px solid #d0d7de;padding:12px 16px;font-size:28px">0</td>
<td style="border:1px solid #d0d7de;padding:12px 16px;font-size:28px">7</td>
<td style="border:1px solid #d0d7de;padding:12px 16px;font-size:28px">3</td>
<td style="border:1px solid #d0d7de;padding:12px 16px;font-size:28px">3</td>
<td style="border:1px solid #d0d7de;padding:12px 16px;font-size:28px">1</td>
<td style="border:1px solid #d0d7de;padding:12px 16px;font-size:28px">8</td>
</tr></table>
<p style="font-size:12px">Valid for 10 minutes. Shipment 00340434161094 is not affected.</p>
</td></tr></table></body></html>`,
    code: '073318',
  },
  {
    name: 'en-html-spans-letters',
    subject: 'Unlock your Glasshouse workspace',
    isHtml: true,
    content: `<section class="mail"><p>Hi Teo,</p><p>copy the key below into Glasshouse to unlock the workspace <em>Q2-2026</em>:</p>
<div class="key"><span>M</span><span>4</span><span>X</span><span>7</span><span>T</span><span>2</span></div>
<p>The key works once. You have 5 of 5 attempts left.</p></section>`,
    code: 'M4X7T2',
  },
  {
    name: 'en-html-heavy-css',
    subject: 'Security check',
    isHtml: true,
    content: `<!doctype html>
<html lang="en" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<style>
@media only screen and (max-width:620px){.w{width:100%!important}.code{font-size:30px!important}}
.code{color:#335577;letter-spacing:.3em}.code:before{content:""}
.b100200{background:#100200}.c482913{color:#482913}#verify-204060{margin:0}
:root{--token-color:#123456;--pin:#654321}
</style>
</head>
<body class="b100200" style="color:#202123">
<div style="display:none;max-height:0;overflow:hidden">Only you should see this. &#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>
<table class="w" width="620" id="verify-204060"><tbody>
<tr><td height="40" style="line-height:40px">&nbsp;</td></tr>
<tr><td class="c482913">We noticed something unusual. To go on, please verify that it's you.</td></tr>
<tr><td class="code" style="font-size:44px;font-weight:700">861&nbsp;507</td></tr>
<tr><td><a href="https://a.fernwell.example/c/482913/204060?uid=7715520" style="color:#0969da">Wasn't you?</a></td></tr>
<tr><td style="font-size:11px">Fernwell GmbH &middot; HRB 104422 &middot; VAT DE000000000 &middot; 10115 Berlin</td></tr>
</tbody></table>
<img src="https://o.fernwell.example/open.gif?m=990017" width="1" height="1" alt="">
</body></html>`,
    code: '861507',
  },
  {
    name: 'en-html-order-and-code',
    subject: 'See your order 718204',
    isHtml: true,
    content: `<table><tr><td><h2>Your order 718204</h2></td></tr>
<tr><td>Placed on 03/02/2026, 3 items, $128.40. Paid with the card ending 9931.</td></tr>
<tr><td>To look at it this once without an account, enter <strong>305118</strong> together with your ZIP code.</td></tr>
<tr><td>Questions? Chat with us or call 555-0117, Mon-Fri 0800-1700.</td></tr></table>`,
    code: '305118',
  },
  {
    name: 'en-html-details-table',
    subject: 'New sign-in to Quillbase',
    isHtml: true,
    content: `<p>We need one more thing from you.</p>
<table border="0" cellpadding="4">
<tr><th align="left">When</th><td>2026-03-02 07:41:09 UTC</td></tr>
<tr><th align="left">Browser</th><td>Firefox 136.0.1, build 20260225</td></tr>
<tr><th align="left">Address</th><td>203.0.113.47</td></tr>
<tr><th align="left">Passcode</th><td>417093</td></tr>
<tr><th align="left">Session</th><td>88120634</td></tr>
</table>
<p>Give the passcode on the page where you signed in. It lasts 600 seconds.</p>`,
    code: '417093',
  },
  {
    name: 'en-html-link-styled',
    subject: 'Tap or type: your Hummock code',
    isHtml: true,
    content: `<center><p>Either press the button on this device:</p>
<p><a href="https://hummock.example/in?t=5f2c9910ae77&amp;e=1772" style="background:#5533ff;color:#ffffff;padding:14px 28px;border-radius:28px">Sign in to Hummock</a></p>
<p>or type these numbers on the other one:</p>
<p><a href="https://hummock.example/in?t=5f2c9910ae77" style="color:#111111;text-decoration:none;font-size:28px">44 81 20</a></p>
<p><small>Sent to you by Hummock, 18 Rue Example, 75011 Paris</small></p></center>`,
    code: '448120',
  },
  {
    name: 'en-html-entities',
    subject: 'Verification needed',
    isHtml: true,
    content: `<p>Hi,</p><p>your verification code is <b>&#53;&#51;&#8203;&#48;&#50;&#8203;&#55;&#57;</b>&nbsp;&mdash; please don&rsquo;t share it.</p><p>Tessel &copy;&nbsp;2026</p>`,
    code: '530279',
  },
  {
    name: 'en-html-phone-next-to-code',
    subject: 'Code for your call with Larkin Insurance',
    isHtml: true,
    content: `<p>Dear Ms Oduya,</p>
<p>Please dial <b>1-800-555-0199</b> and, when the voice asks who you are, key in <b>28415</b> to prove it. Your policy <b>60317</b> of <b>2019</b> must be to hand too.</p>
<p>The code can be used for one call.</p><p>Larkin Insurance<br>60601 Chicago</p>`,
    code: '28415',
  },
  {
    name: 'en-html-steps',
    subject: 'Move Wavelet to your new phone',
    isHtml: true,
    content: `<ol>
<li>Install Wavelet 7.20 or later.</li>
<li>Type your number, +1 202 555 0171.</li>
<li>When you are asked for it, fill in <code>WVT-60825</code>.</li>
<li>Wait 2 to 3 minutes until your 1480 messages are there.</li>
</ol>
<p>Nobody but you should see step 3, for it lets a person into your account.</p>`,
    code: 'WVT-60825',
  },
  {
    name: 'en-html-change-of-address',
    subject: 'Changing your address at Hazelbank',
    isHtml: true,
    content: `<div dir="ltr"><p>You want to change your e-mail address from <i>old1975@mail.example</i> to this one.</p>
<p>Your one-time passcode:</p><pre style="font-size:24px">  1975 26  </pre>
<p>Give it on the settings page before 19:30. Requests after that need another.</p></div>`,
    code: '197526',
  },
  {
    name: 'en-html-heading-code',
    subject: 'Welcome back',
    isHtml: true,
    content: `<table width="100%" bgcolor="#000000"><tr><td><font color="#ffffff" size="7"><b>9F3C-A217</b></font></td></tr></table>
<p>That up there is your Deepwell security code. Type it where you left off and we'll let you in.</p>
<p>Did you know? Our 2025 report counts 73105 dives in 118 countries, and <a href="https://deepwell.example/r/2025">you can read it</a>.</p>`,
    code: '9F3C-A217',
  },
  {
    name: 'en-html-reply-chrome-quoted',
    subject: 'Fw: Action needed: confirm the new device',
    isHtml: true,
    content: `<div>This came for the tablet in the shop, the one you're setting up. See below and put it in please.</div>
<div>Mob. 07700 900461</div><br>
<blockquote style="border-left:2px solid #cccccc;margin:0;padding-left:8px">
<div><b>From:</b> Tillwise &lt;notify@tillwise.example&gt;<br><b>Sent:</b> 21 January 2026 09:58<br><b>Subject:</b> Action needed: confirm the new device</div>
<p>A device (serial TW-200518) wants to join <b>Shop 0031</b>.</p>
<p>Device code: <b>926 044</b></p>
<p>Enter it on the device within 1 hour.</p></blockquote>`,
    code: '926044',
  },
  {
    name: 'en-html-code-in-subject-and-far-body',
    subject: '[Sorrel] 2031 is your login code',
    isHtml: true,
    content: `<p>Hi Kwame,</p><p>you can find your login code in the subject line above.</p>
<p><b>News from Sorrel:</b> by 2030 we want to plant 10000 trees. 2025 saw 3418 of them.</p>
<hr><p style="font-size:11px">Sorrel CIC, company no. 0948213, 41 Mill Lane, Leeds. &copy; 2026</p>`,
    code: '2031',
  },
  {
    name: 'en-html-code-before-words',
    subject: 'Sign in to Plover',
    isHtml: true,
    content: `<p style="font-size:36px">60 61 62</p>
<p>Enter these digits in Plover. They work for 5 minutes.</p>
<p>You have 3 unread mentions and 2 reviews (#4821, #4830) are waiting.</p>`,
    code: '606162',
  },
  {
    name: 'en-es-html-bilingual',
    subject: 'Your security code | Su código de seguridad',
    isHtml: true,
    content: `<table width="560"><tr><td>
<p>Use this security code to finish your application for Plan 2026-B:</p><p style="font-size:26px"><b>334907</b></p><p>It expires in 20 minutes.</p><hr>
<p>Use este código de seguridad para terminar su solicitud del Plan 2026-B:</p><p style="font-size:26px"><b>334907</b></p><p>Caduca en 20 minutos.</p>
<p style="font-size:10px">Bluefern Health, 1 County Plaza, TX 78701. TTY 711. ref 771033</p></td></tr></table>`,
    code: '334907',
  },
  {
    name: 'en-html-header-row',
    subject: 'Your shift at shop 0314',
    isHtml: true,
    content: `<p>Hello Bruno,</p><p>to sign in at the till for the first time, key in the one-time PIN from the table; the till then lets you choose your own.</p>
<table border="1" cellpadding="6"><thead><tr><th>Shop</th><th>Till</th><th>One-time PIN</th><th>Starts</th></tr></thead>
<tbody><tr><td>0314</td><td>12</td><td>5580</td><td>12.03.2026 0645</td></tr></tbody></table><p>Staff line: 555-0136</p>`,
    code: '5580',
  },
];
