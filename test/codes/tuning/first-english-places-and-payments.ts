import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  digitCells,
  gridPage,
  hashedPage,
  officePage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-card-payment-approval',
    subject: 'Approve your card payment',
    isHtml: true,
    content: tablePage({
      lang: 'en',
      brand: 'Meridian Card',
      preheader: 'A purchase is waiting for you.',
      body: `<p>To approve the payment of <b>$1,249.00</b> to ORCHARD CYCLES with your card ending in <b>4471</b>, enter <b>118204</b> on the merchant's page.</p><p>Never read it out to anybody. Not you? Call the number on the back of your card, or 1-888-555-0119.</p>`,
      footer: 'Meridian Card Services, Wilmington, DE 19801. NMLS 402918. Please do not reply.',
    }),
    code: '118204',
  },
  {
    name: 'en-bank-transfer-table',
    subject: 'Transfer of £2,350.00: authorisation needed',
    isHtml: true,
    content: outlookPage({
      lang: 'en-GB',
      brand: 'Severn &amp; Wye Building Society',
      preheader: 'Check the details before you authorise.',
      body: `<p>Check the details carefully:</p>
<table role="presentation" style="width:100%;font-size:14px"><tr><td>From</td><td>Current account ••6620</td></tr><tr><td>To</td><td>A. Lindqvist, 20-44-18, ••••9035</td></tr><tr><td>Amount</td><td>£2,350.00</td></tr><tr><td>Date</td><td>02/03/2026</td></tr><tr><td>Authorisation code</td><td><strong>59317746</strong></td></tr></table>
<p>If any of these is wrong, do not use the code and ring 0117 496 0482.</p>`,
      footer: 'Member of the Western Building Societies Scheme, reference 300417.',
    }),
    code: '59317746',
  },
  {
    name: 'en-bank-plain-capitals',
    subject: 'FIRST TAMARIND BANK - OTP',
    isHtml: false,
    content: `DEAR CUSTOMER, OTP FOR NETBANKING TXN OF INR 18,500.00 TO PAYEE XX7714 ON A/C XX0392 IS 274906. VALID FOR 3 MINS. DO NOT DISCLOSE TO ANYONE. IF NOT INITIATED BY YOU, FORWARD TO 56161 OR CALL 18005550133. - FIRST TAMARIND BANK`,
    code: '274906',
  },
  {
    name: 'en-locker-tracking-and-zip',
    subject: 'Your parcel is waiting in the locker',
    isHtml: true,
    content: sectionsPage({
      lang: 'en',
      brand: 'BoxNook',
      preheader: 'Pick it up by Thursday.',
      body: `<p>Good news: parcel <b>BN 4401 9982 7716</b> from Hearth &amp; Loom has been put into a BoxNook locker.</p><p><b>Where</b><br>Corner Grocery, 1840 Vine St, Cincinnati, OH 45202 (open 24 hours)</p><p><b>Pickup code</b></p><p style="font-size:30px;color:#000">460 719</p><p>Touch "Collect" and enter the pickup code. Please come by 6 pm on Thursday, May 21; after that it goes back.</p>`,
      footer: 'BoxNook Logistics LLC · 2026 · Questions? Text 55501',
    }),
    code: '460719',
  },
  {
    name: 'en-locker-compartment',
    subject: 'Ready to collect: your order 60-11827',
    isHtml: false,
    content: `Hello Priya,

Your Thistledown order 60-11827 (2 items, 41.90 EUR, paid) is ready.

    Locker:       14, by the east entrance of Quayside Mall
    Compartment:  B07
    Opening code: 88213

Type the opening code on the keypad of locker 14 and compartment B07 will
spring open. You have 72 hours.

Thistledown
`,
    code: '88213',
  },
  {
    name: 'en-wifi-conference-guest',
    subject: 'Guest Wi-Fi for today',
    isHtml: true,
    content: officePage({
      lang: 'EN-GB',
      brand: '',
      body: `<p class="MsoNormal">Good morning Mr Adeyemi,<o:p></o:p></p><p class="MsoNormal">for your visit on 18/02/2026 (meeting room 3.14, 10:00&#8211;15:30) please join the network &#8220;Aldgate-Guest&#8221; and enter the access code <b>hx7-qu3-9dm</b> on the welcome page.<o:p></o:p></p><p class="MsoNormal">It is good for one device and ends at 18:00.<o:p></o:p></p><p class="MsoNormal">Reception desk, ext. 2200<o:p></o:p></p>`,
      footer:
        'Aldgate Partners LLP, 55 Aldgate High Street, London EC3N 1AL. This e-mail may contain privileged information.',
    }),
    code: 'hx7-qu3-9dm',
  },
  {
    name: 'en-wifi-hotel-room',
    subject: 'Welcome to the Marlin Hotel, room 412',
    isHtml: true,
    content: `<html><body style="font-family:'Palatino Linotype',serif;background:#fbf8f1"><div style="width:90%;max-width:520px;margin:20px auto"><img src="https://marlin.example/i/header_1200x400.jpg" alt="The Marlin Hotel" width="520"><p>Dear guest,</p><p>your room is 412, breakfast is from 6.30 to 10.30 on floor 2, and reception answers on 9.</p><p>To get online choose <i>MarlinStay</i> and type in your internet code: <b>73 90 41</b>. You only need to do this once.</p><p>Check-out on 9 August is until 11:00.</p><p>Enjoy your stay!</p></div></body></html>`,
    code: '739041',
  },
  {
    name: 'en-exam-access',
    subject: 'Access to your exam: Statistics II (STA-2040)',
    isHtml: true,
    content: cardPage({
      lang: 'en',
      brand: 'Proctora',
      body: `<p>Candidate 0093317,</p><p>your exam <b>STA-2040 Statistics II</b> opens on Monday, 15 June 2026 at 09:00 in Hall 4, seat 118, and lasts 120 minutes.</p><p>When the invigilator tells you to, enter this exam access code:</p><div style="border:2px dashed #667085;padding:16px;text-align:center;font-size:26px">7F3K-29QD</div><p>It can be used once. Bring photo ID and a calculator without memory (models fx-82 or fx-85).</p>`,
      footer: 'Proctora Assessments, 120 countries, since 2009',
    }),
    code: '7F3K-29QD',
  },
  {
    name: 'en-vote-ballot',
    subject: 'Your ballot for the members’ council election 2026',
    isHtml: false,
    content: `Dear member,

the election of the members' council 2026-2029 is open from 1 May, 08:00 to
14 May, 20:00. 23 candidates stand for 9 seats.

Go to https://vote.oakgrove.example and give your one-time ballot code:

   49 20 71 36

It is not linked with your name, and after you have voted it is spent. We cannot
replace it if it is lost.

The returning officer, Oak Grove Housing Co-operative
Registered society 7118 R
`,
    code: '49207136',
  },
  {
    name: 'en-package-registry-publish',
    subject: 'OTP for publishing crumbcake@3.12.0',
    isHtml: false,
    content: `Hi dotty-dev,

To publish crumbcake@3.12.0 to registry.parcelyard.example, your terminal is asking
for a one-time password. Here it is:

70318254

    $ yard publish --otp=<that number>

Build 48812 passed on node v24.11.0 and v22.21.1. If you are not publishing
anything now, revoke your tokens at https://parcelyard.example/settings/tokens.
`,
    code: '70318254',
  },
  {
    name: 'en-device-flow-letters-only',
    subject: 'Authorize Hatchet CLI',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>body{font:14px/1.5 -apple-system,sans-serif;color:#24292e}pre{background:#f6f8fa;padding:16px;border-radius:6px;font-size:20px}</style></head><body><p>You started <code>hatchet login</code> on <b>buildbox-07</b> (Linux 6.12.9, x86_64).</p><p>Go to <a href="https://hatchet.example/device">hatchet.example/device</a> and enter the code:</p><pre>QXRN-BTPL</pre><p>Expires in 899 seconds.</p><p>&copy; 2026 Hatchet, 31 Old Cooper Road, San Bueno</p></body></html>`,
    code: 'QXRN-BTPL',
  },
  {
    name: 'en-developer-sudo-mode',
    subject: '[Octoforge] Sudo email verification code',
    isHtml: false,
    content: `Hey kara-lind!

Octoforge is asking you to confirm access before you change the protected branch
rules of kara-lind/loom (12 open pull requests, v2.8.1).

Verification code: xB2kQ9

If you didn't ask for it, your password may be compromised. Visit
https://octoforge.example/settings/security to create a new, strong one.

Thanks,
The Octoforge team
`,
    code: 'xB2kQ9',
  },
  {
    name: 'en-school-portal-pin',
    subject: 'Parent portal: one-time PIN',
    isHtml: true,
    content: officePage({
      lang: 'EN-US',
      brand: '',
      body: `<p class="MsoNormal">Dear parent or guardian,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">To link your child (grade 4, homeroom 12B) with your account in the Parent Portal, please use the one-time PIN <span style="font-size:14.0pt"><b>62945</b></span> when the page asks for it. The PIN is valid through 09/30/2026.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Mrs. Halloran, front office</p><p class="MsoNormal">(555) 010-0164, fax (555) 010-0165</p>`,
      footer: 'Willow Creek Elementary, 3000 Creekside Blvd, Boise, ID 83702',
    }),
    code: '62945',
  },
  {
    name: 'en-clinic-results',
    subject: 'Your results are ready to view',
    isHtml: true,
    content: gridPage({
      lang: 'en',
      brand: 'Lakeshore Clinic',
      preheader: 'Open them with your date of birth and the code inside.',
      body: `<p>Your blood results of 11/03/2026 (panel 24, 17 values) are ready.</p><p>Open <a href="https://results.lakeshore.example/r/77120934">results.lakeshore.example</a>, give your date of birth, and then the following unlock code:</p>${digitCells('937160')}<p>Call 555-0138 if a value is marked H or L and you have questions.</p>`,
      footer: 'Lakeshore Clinic, 1200 N Lake Shore Dr, Chicago, IL 60610 · NPI 1093817465',
    }),
    code: '937160',
  },
  {
    name: 'en-miles-login-with-booking',
    subject: 'Log in to manage booking QX7LRT',
    isHtml: true,
    content: darkPage({
      lang: 'en',
      brand: 'Albatros Air',
      preheader: 'Flight AB 1174, Oslo to Faro',
      body: `<p>You asked to open booking <b>QX7LRT</b> (flight AB&nbsp;1174, OSL&ndash;FAO, 18 Jul 2026, seats 14C and 14D).</p><p>Login code: <span style="font-size:22px"><b>205&#8209;913</b></span></p><p>Type it in within 10 minutes. Your frequent flyer number 3308 1720 45 is not needed today.</p>`,
      footer: 'Albatros Air AS, org. no. 918 204 771',
    }),
    code: '205913',
  },
  {
    name: 'en-crypto-withdrawal',
    subject: 'Confirm withdrawal of 0.4182 ETH',
    isHtml: true,
    content: hashedPage({
      lang: 'en',
      brand: 'Coinmoor',
      body: `<p>A withdrawal was requested:</p><ul><li>Amount: 0.4182 ETH (≈ $1,307.55)</li><li>To: 0x71a4e09b33c8825f6d10b2e7a4490c518837Fd02</li><li>Network fee: 0.00021 ETH</li></ul><p>Withdrawal confirmation code</p><p style="font-size:30px;font-weight:700">669 280</p><p>Do not enter it unless every character of the address is right. Transfers cannot be undone.</p>`,
      footer: 'Coinmoor Exchange · Risk warning: 74% of accounts lose money.',
    }),
    code: '669280',
  },
  {
    name: 'en-document-signer',
    subject: 'Signer access code for "Lease 2026-118.pdf"',
    isHtml: false,
    content: `Beatriz Landlord (beatriz@example.org) has sent you a document to sign:
"Lease 2026-118.pdf", 14 pages, rent 1,150.00 per month.

She has protected it. To open it, first follow the link in the other mail, then
enter this access code:

 > WN5-44T-RC8

Envelope ID: 0E7B21C4-55D0-4F19-9A33-C0FFEE104417
Sealwell Envelope, powered by paper since 2011.
`,
    code: 'WN5-44T-RC8',
  },
  {
    name: 'en-visitor-kiosk',
    subject: 'Your visit to Granary Square on 24 March',
    isHtml: true,
    content: `<div style="font-family:Arial;font-size:14px"><p>Hi Soo-jin,</p><p>Dana Whitlock is expecting you on <b>Tuesday 24 March 2026, 13:30</b> at 6 Granary Square, floor 11.</p><p>When you arrive, tap "I'm expected" on the kiosk and enter <b style="font-size:18px">61840</b> to print your badge and open the turnstile.</p><p>Nearest station: King's Cross (zone 1). No parking; bike racks at entrance 2.</p></div>`,
    code: '61840',
  },
  {
    name: 'en-bike-share-unlock',
    subject: 'Unlock bike 30-517',
    isHtml: false,
    content: `Your ride is reserved until 17:52.

Bike no. 30-517, dock 8, Station Square
Unlock code 4926

First 30 min free, then $0.25/min. Ride safe!
- Velopad, (555) 555-0182`,
    code: '4926',
  },
  {
    name: 'en-second-factor-reset-pre',
    subject: 'Confirm the removal of your authenticator',
    isHtml: true,
    content: `<html><body><pre style="font-family:Consolas,monospace;font-size:13px">
To:      svc-admin-04
From:    Palisade Hosting, Abuse &amp; Access desk
When:    2026-02-27T08:41:19Z
Case:    ACC-20931

An authenticator (added 2023-05-11) is about to be removed from
your control panel. If you asked for this, confirm with:

        code ....... 8QH2-ZK41

It dies at 2026-02-27T09:11:19Z. If you did not ask for this, call
+1 555 010 0121 now.
</pre></body></html>`,
    code: '8QH2-ZK41',
  },
];
