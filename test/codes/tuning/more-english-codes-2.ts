import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-en-what-you-asked-for',
    subject: 'Re: getting into the Cobalt portal',
    isHtml: false,
    content: `Hi again,

here is what you asked for: 550 192

It opens the supplier portal once. If the page says "too late", press Resend and wait for a fresh mail.

Cobalt Procurement desk (weekdays 8 to 17)`,
    code: '550192',
  },
  {
    name: 'more-en-exam-entry',
    subject: 'Your online exam starts at 14:00',
    isHtml: true,
    content: `<html><body style="font-family:Cambria,serif;background:#fdfdf6"><div style="border:3px double #1b4332;padding:26px;max-width:600px;margin:20px auto">
<h2 style="color:#1b4332">Institute of Harbour Pilots</h2>
<p>Candidate 20261184, you are admitted to paper 2 (Tides and Currents), 60 questions in 90 minutes.</p>
<p>At 13:50 open <a href="https://exam.pilots.example">exam.pilots.example</a>, choose <i>Paper 2</i> and, when asked for it, give the admission key</p>
<p style="text-align:center;font:bold 26px Consolas">T9WK-3B</p>
<p>The key is yours alone and serves for one sitting. Calculators of type FX-82 are allowed.</p></div></body></html>`,
    code: 'T9WK-3B',
  },
  {
    name: 'more-en-vote',
    subject: 'Your ballot for the board election is ready',
    isHtml: true,
    content: `<table width="100%" bgcolor="#eceff1"><tr><td align="center"><table width="560" bgcolor="#fff" cellpadding="22" style="font-family:Arial">
<tr><td bgcolor="#4a148c" style="color:#fff">Housing Co-operative Elm Road</td></tr>
<tr><td><p>Dear member,</p><p>Between 3 and 10 November you may choose 5 of 11 candidates for the board. Of 482 members 207 voted last time; let's do better.</p>
<p>Go to <a href="https://ballot.elmroad.example">ballot.elmroad.example</a> and enter this voting code. It can be used for a single ballot.</p>
<p style="font-size:24px" align="center"><tt>WVT-60825</tt></p>
<p>Nobody can tell how you voted: the list of codes and the list of members are kept apart.</p></td></tr>
<tr><td style="font-size:11px;color:#90a4ae">Electoral committee, Flat 3, 118 Elm Road</td></tr></table></td></tr></table>`,
    code: 'WVT-60825',
  },
  {
    name: 'more-en-challenge-response',
    subject: 'VPN gateway: login challenge response',
    isHtml: false,
    content: `gateway:   vpn2.corp.example
user:      jsample
address:   198.51.100.77
session:   0x5F21C9

Login challenge response: 883207

Valid for one attempt within 180 s. Reported by radius-proxy 4.11.`,
    code: '883207',
  },
  {
    name: 'more-en-asterisks',
    subject: 'Almost in!',
    isHtml: false,
    content: `Hey there, welcome to Juniper & Jam.

Pop this into the app to wake up your account:

*402785*

It naps after an hour.

Sweet greetings
J&J, the marmalade club (5,200 members and counting)`,
    code: '402785',
  },
  {
    name: 'more-en-square-brackets',
    subject: 'Signing key rotation requested',
    isHtml: false,
    content: `A rotation of signing key prod-eu-7 was requested by deploy-bot.

To approve it, answer the prompt in the console with
[ 407361 ]
Do nothing to turn it down. The request lapses on 2025-11-02 at 16:20 UTC.

Old fingerprint: 9c:41:77:0e:55:12
Keyhaus audit trail, entry 1099213`,
    code: '407361',
  },
  {
    name: 'more-en-in-quotes-mid-sentence',
    subject: 'Claim your shop on Townmap',
    isHtml: true,
    content: `<div style="font-family:Helvetica;color:#202020;max-width:580px">
<img src="https://townmap.example/img/head_600x90.png" width="580" alt="Townmap for shops">
<p>Hello,</p>
<p>You say that <b>Fern's Hardware</b> (place 11830047) is yours. We wrote to the address on its web page, and if you can read this you may enter &ldquo;2914780&rdquo; under <i>Claims &gt; Confirm</i>, and the shop will be in your hands.</p>
<p>Since 2016 more than 85,000 owners have done so.</p>
<p style="color:#aaa;font-size:11px">Townmap Data Pty, Level 9, 30 Compass Street</p></div>`,
    code: '2914780',
  },
  {
    name: 'more-en-last-line',
    subject: 'Someone is joining your family plan',
    isHtml: false,
    content: `Hello,

robin@example.net would like to join your family plan at Melodeck (4 of 6 places taken, 14.99 a month).

When they join they see your name and your city, but not what you listen to. You can remove them at any time.

If you are happy with that, read them the following, and they will type it in. If not, let this mail be.

72061`,
    code: '72061',
  },
  {
    name: 'more-en-first-words',
    subject: 'Sign-in to Brightmeadow',
    isHtml: true,
    content: `<html><body><p style="font:16px Arial">318204 is what the sign-in page is waiting for. It waits for 10 minutes.</p>
<p style="font:13px Arial;color:#555">Asked from Edge 126 on Windows, near Northport, at 8:05 pm.</p>
<p style="font:11px Arial;color:#999">Brightmeadow Schools, 4000 Learning Loop, Ste 220</p></body></html>`,
    code: '318204',
  },
  {
    name: 'more-en-same-length-amounts',
    subject: 'Large payment needs your go-ahead',
    isHtml: true,
    content: `<html><body style="background:#1d3557;padding:20px"><table align="center" width="600" bgcolor="#f1faee" cellpadding="18" style="font:14px Arial">
<tr><td><b>Quarry Bank Business</b></td></tr>
<tr><td>A payment was entered by user 2 and waits for user 1, that is you.
<table cellpadding="3" style="font:14px 'Courier New'"><tr><td>Batch</td><td>603318</td></tr><tr><td>Payments</td><td>17</td></tr><tr><td>Sum</td><td>USD 248900.00</td></tr><tr><td>Debit account</td><td>...558210</td></tr><tr><td>Value date</td><td>2025-08-29</td></tr></table></td></tr>
<tr><td>Your authorization passcode is <b>951274</b>. Enter it beside the batch to release it. Please compare the sum first.</td></tr>
<tr><td style="font-size:11px">Business desk 555-0150, option 4. Routing number 000000000.</td></tr></table></body></html>`,
    code: '951274',
  },
  {
    name: 'more-en-cinema-pin-1987',
    subject: 'Pick up your tickets for "Summer of 1994"',
    isHtml: true,
    content: `<center><table width="480" style="background:#000;color:#ffd60a;font-family:Impact,Arial"><tr><td style="padding:24px;text-align:center">
<p style="font-size:26px">ROXANNE PICTURE HOUSE</p>
<p style="font-family:Arial;color:#fff">&ldquo;Summer of 1994&rdquo; (2021), Saturday 20:45, screen 3<br>Row H, seats 11 and 12</p>
<p style="font-family:Arial;color:#fff">Pick-up PIN for the machine in the foyer:</p>
<p style="font-size:40px">1987</p>
<p style="font-family:Arial;color:#999;font-size:11px">The machine prints your tickets once and then forgets the PIN.</p></td></tr></table></center>`,
    code: '1987',
  },
  {
    name: 'more-en-mjml-reset',
    subject: 'Reset requested for your Woolwright account',
    isHtml: true,
    content: `<!doctype html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><title></title><meta http-equiv="X-UA-Compatible" content="IE=edge">
<style type="text/css">#outlook a{padding:0}body{margin:0;padding:0;-webkit-text-size-adjust:100%}
@media only screen and (min-width:480px){.mj-column-per-100{width:100%!important;max-width:100%}}</style>
<!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><![endif]--></head>
<body style="word-spacing:normal;background-color:#f6f1eb">
<div style="margin:0 auto;max-width:600px;background:#ffffff"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%"><tbody>
<tr><td style="padding:20px 25px"><img alt="Woolwright" height="48" src="https://cdn.woolwright.example/mail/2025/logo@2x.png" width="160"></td></tr>
<tr><td style="padding:10px 25px;font-family:Ubuntu,Helvetica;font-size:15px;line-height:24px;color:#3b2f2f">
<div>Lost the thread? Here's a temporary passcode. You can set a new password as soon as you have entered it.</div></td></tr>
<tr><td align="center" style="padding:10px 25px"><p style="border-top:solid 1px #e0d3c5;width:100%"></p>
<div style="font-family:Ubuntu;font-size:34px;letter-spacing:8px;color:#9c4221">290468</div><p style="border-top:solid 1px #e0d3c5;width:100%"></p></td></tr>
<tr><td style="padding:10px 25px;font-family:Ubuntu;font-size:12px;color:#a09080">You get this since a reset was asked for at 07:41. Nothing changes unless you go on.<br>
Woolwright Yarns, 12-14 Spindle Street, Fleeceborough FB0 0XX</td></tr></tbody></table></div></body></html>`,
    code: '290468',
  },
  {
    name: 'more-en-dark-with-preheader',
    subject: 'Two-step sign-in for Ironclad Hosting',
    isHtml: true,
    content: `<html><head><meta name="color-scheme" content="dark light"><style>:root{color-scheme:dark light}.c{color:#39ff14;font:700 32px monospace}</style></head>
<body style="background:#050505;color:#d0d0d0">
<span style="display:none!important;visibility:hidden;opacity:0;font-size:1px">Your second step: 067519</span>
<table width="100%"><tr><td style="padding:30px;font-family:Arial">
<p>Your password was right. The second step is to show that this mailbox is yours, too:</p>
<p class="c">067519</p>
<p>Server 10482 &middot; panel v2.96.1 &middot; 203.0.113.199</p>
<p style="font-size:12px;color:#777">Tired of mails? Use a hardware key instead. Ironclad Hosting OU, Kivi 7.</p></td></tr></table></body></html>`,
    code: '067519',
  },
  {
    name: 'more-en-bilingual-canada',
    subject: 'Your access code / Votre code d’accès',
    isHtml: true,
    content: `<html><body style="font-family:Arial"><div style="background:#b71c1c;height:8px"></div>
<p><i>Le français suit.</i></p>
<p>Hello,<br>You asked to see your file with the Maple Pension Board. Your access code is <b>41 86 27</b> and lasts for 30 minutes.</p>
<hr style="width:40%">
<p>Bonjour,<br>Vous avez demandé à consulter votre dossier auprès de la Régie des pensions Maple. Votre code d'accès est le <b>41 86 27</b>; il est valable 30 minutes.</p>
<p style="font-size:11px;color:#616161">Box / Case postale 2400, Stn. T, Riverton. Form / Formulaire MP-1044 (2023-06)</p></body></html>`,
    code: '418627',
  },
  {
    name: 'more-en-console-linking',
    subject: 'Link your console to Emberfall',
    isHtml: true,
    content: `<body bgcolor="#240046" text="#ffffff"><table width="600" align="center" cellpadding="20" style="font-family:Arial">
<tr><td><h1 style="color:#ff9e00">EMBERFALL II</h1>
<p>Play on, with all 214 hours of progress, on your new console.</p>
<p><b>By camera:</b> scan the square on your screen.<br><b>By hand:</b> pick <i>Enter manually</i> on the console and give these eight digits:</p>
<pre style="font-size:26px;color:#ff9e00">2047 8816</pre>
<p>The square and the digits are renewed every 15 minutes.</p>
<p style="font-size:10px;color:#9d8bb0">&copy; 2019-2025 Cinderworks. ESRB T. Build 7714.0.2</p></td></tr></table></body>`,
    code: '20478816',
  },
  {
    name: 'more-en-trade-confirm-lowercase',
    subject: 'Trade offer 5519382 awaits your confirmation',
    isHtml: false,
    content: `You are about to trade away:
  Frostbitten Axe (x1)
  Gold 12500

You will get:
  Sunken Crown (x1)

To confirm, type the trade code b4ktm in the game chat.
Offer 5519382 is cancelled at 21:00 server time.

Do not confirm a trade that you did not set up yourself.`,
    code: 'b4ktm',
  },
  {
    name: 'more-en-health-portal-seven',
    subject: 'Message from your clinic: opening your results',
    isHtml: true,
    content: `<table align="center" width="560" style="font:15px/1.5 'Noto Sans',Arial;color:#12343b"><tr><td style="border-left:8px solid #2d9cdb;padding-left:18px">
<p>Dear patient,</p><p>Your results of 22 January are in. To keep them private they are behind a lock.</p>
<p>Patient number 3350917 (you know it)<br>One-time key 8240653 (new each time)</p>
<p>Enter both at <a href="https://portal.clinicwest.example">portal.clinicwest.example</a>.</p>
<p>If anything worries you, ring us between 8:00 and 12:30 on extension 4417.</p>
<p style="font-size:11px;color:#7f8c8d">Clinic West, 66 Orchard Parade. In an emergency, call the emergency services.</p></td></tr></table>`,
    code: '8240653',
  },
  {
    name: 'more-en-courier-handover',
    subject: 'Your groceries arrive between 17:20 and 17:40',
    isHtml: true,
    content: `<div style="background:#e8fccf;padding:20px;font-family:Arial Rounded MT Bold,Arial">
<h2 style="color:#3e8914">Basketeer</h2>
<p>Order 880-4417-205, 23 items, $96.48 paid with the card ending 0915. There's wine in it, so we hand it over to you in person.</p>
<p>Read these four digits to the driver at the door: <b style="font-size:22px">0073</b></p>
<p>Van 6, reg. ZZ99 TST. <a href="https://basketeer.example/t/0c9e">Follow it on the map</a></p>
<p style="font-size:11px">Changed your mind about item 14? Give it to the driver.</p></div>`,
    code: '0073',
  },
  {
    name: 'more-en-sso-many-numbers',
    subject: 'Unusual sign-in to Parallax SSO',
    isHtml: true,
    content: `<html><body style="font:14px 'Segoe UI'"><table width="600" cellpadding="5" border="0">
<tr><td colspan="2" bgcolor="#0078a8" style="color:#fff">Parallax SSO &mdash; tenant 770213</td></tr>
<tr><td>When</td><td>2025-09-30 06:52:18 (UTC+2)</td></tr>
<tr><td>IP</td><td>198.51.100.204, port 50122</td></tr>
<tr><td>Browser</td><td>Chrome 140.0.7339.81</td></tr>
<tr><td>Correlation id</td><td>7f0c9921-4b1e-4b07-9d10-3a5577c0e214</td></tr>
<tr><td>Risk score</td><td>615</td></tr>
<tr><td colspan="2">We don't know this place yet. Prove that it's you with the one-time password below.</td></tr>
<tr><td colspan="2" align="center"><div style="border:1px solid #0078a8;width:180px;padding:10px;font-size:24px">33&nbsp;09&nbsp;58</div></td></tr>
<tr><td colspan="2" style="font-size:11px">Questions? Your administrator can be reached on extension 20114.</td></tr></table></body></html>`,
    code: '330958',
  },
  {
    name: 'more-en-key-in-pre',
    subject: 'Finish pairing your thermostat',
    isHtml: true,
    content: `<html><body><p>Your Emberly T2 (serial EM2-0091834) has found the Wi-Fi.</p>
<p>To finish, key in</p>
<pre>   64 09 71</pre>
<p>on its dial and press the flame. It should then show 20.5&deg;.</p>
<p>Emberly Heating. Installers' line 555-0136.</p></body></html>`,
    code: '640971',
  },
  {
    name: 'more-en-use-this-to-get-in',
    subject: 'Back again? Lovely.',
    isHtml: false,
    content: `Hello you,

no passwords at Tinkerloft. Use this to get in:

  q8w2-hm5c

Small letters, with the dash. After a quarter of an hour it turns back into a pumpkin.

Tinkerloft makerspace, 9 Foundry Yard, open till 22:00`,
    code: 'q8w2-hm5c',
  },
];
