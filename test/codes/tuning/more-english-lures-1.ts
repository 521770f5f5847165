import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-en-till-receipt-auth-code',
    subject: 'Your receipt from Copperpot Kitchen',
    isHtml: false,
    content: `COPPERPOT KITCHEN
22 Hatter Street
TERMINAL ID  20418833
MERCHANT     ***45120

TABLE 9      COVERS 2
2 SOUP OF THE DAY      13.00
1 HALIBUT              24.50
TOTAL             USD  37.50

VISA DEBIT  ************2284
AUTH CODE: 063918
AID: A0000000031010
12/04/2025 20:51   RECEIPT 001774

Thank you, call again!`,
    code: null,
  },
  {
    name: 'more-en-article-code-table',
    subject: 'Price list for spring: garden furniture',
    isHtml: true,
    content: `<html><body style="font-family:Arial;font-size:13px">
<p>Dear trade customer,</p><p>Here are our prices from 1 April. Please put the code of each article on your order form.</p>
<table border="1" cellpadding="5" style="border-collapse:collapse">
<tr style="background:#dfe8d8"><th>Code</th><th>Article</th><th>Pack</th><th>Price</th></tr>
<tr><td>440182</td><td>Bench, oak, 150 cm</td><td>1</td><td>189.00</td></tr>
<tr><td>440190</td><td>Bench, oak, 180 cm</td><td>1</td><td>219.00</td></tr>
<tr><td>451007</td><td>Folding chair, acacia</td><td>4</td><td>132.00</td></tr>
<tr><td>460355</td><td>Parasol base, 25 kg</td><td>1</td><td>48.50</td></tr>
</table>
<p>Orders over 750.00 are delivered free. Prices are without tax.</p>
<p>Larch &amp; Linden Wholesale, Unit 6, Saw Mill Estate</p></body></html>`,
    code: null,
  },
  {
    name: 'more-en-alert-error-code',
    subject: '[FIRING:2] ingest-eu error code 50076',
    isHtml: false,
    content: `severity: page
service: ingest-eu
code: 50076
count: 1182 in 5m
runbook: https://runbooks.example/ingest/50076

Started 03:14:07 UTC. Two alerts are grouped here.
Acknowledge in the pager app.`,
    code: null,
  },
  {
    name: 'more-en-sms-short-code',
    subject: 'Get bus times by text message',
    isHtml: true,
    content: `<div style="max-width:600px;margin:auto;font-family:Tahoma">
<h1 style="background:#005bbb;color:#ffd500;padding:18px;margin:0">Ridgeway Transit</h1>
<p>From 2 June you can have delays on your route sent to your phone.</p>
<p style="font-size:18px;text-align:center"><b>Text START to 48213</b></p>
<p>Text STOP to 48213 whenever you have had enough, or HELP for help. Your carrier's rates apply; we send about 4 messages a week.</p>
<p>Riding without a phone? Timetables are still at all 138 stops.</p>
<p style="font-size:11px;color:#777">Ridgeway Transit Authority, 7 Depot Road. You get this because you hold a season ticket.</p></div>`,
    code: null,
  },
  {
    name: 'more-en-support-case-quote',
    subject: 'We have received your question [Case 5518274]',
    isHtml: false,
    content: `Hello,

Thanks for getting in touch with Sprocket Audio. Your case number is 5518274. Please quote it whenever you write or call about this.

We answer in the order in which questions come in, at present within 2 working days.

What you wrote:
> The left speaker hums after the 2.14 firmware.

Sprocket Audio Support`,
    code: null,
  },
  {
    name: 'more-en-invoice-verification-item',
    subject: 'Invoice 2025-00831 from Checkright Services',
    isHtml: true,
    content: `<!doctype html><html><body style="font:14px Arial;color:#333;background:#f4f4f4">
<table width="640" align="center" style="background:#fff;padding:30px"><tr><td>
<h2>Invoice 2025-00831</h2>
<p>Customer 100447<br>Purchase order 4500012906<br>Date 31 May 2025, due 30 June 2025</p>
<table width="100%" cellpadding="6">
<tr style="background:#333;color:#fff"><td>Item</td><td>Qty</td><td align="right">Net</td></tr>
<tr><td>Identity verification, standard (IDV-100)</td><td>312</td><td align="right">374.40</td></tr>
<tr><td>Address verification, postal</td><td>58</td><td align="right">145.00</td></tr>
<tr><td>One-time set-up</td><td>1</td><td align="right">90.00</td></tr>
<tr><td colspan="2"><b>Total</b></td><td align="right"><b>609.40</b></td></tr>
</table>
<p>Pay to sort code 00-00-00, account 31926819, reference 831.</p>
<p style="font-size:11px">Checkright Services Ltd, company 09911827, VAT GB 999 4410 22</p>
</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'more-en-year-in-code',
    subject: 'Your 2024 in code',
    isHtml: true,
    content: `<body style="background:#120b2e;color:#fff;font-family:monospace;text-align:center">
<h1>Your year in code</h1>
<p style="font-size:40px">1,482</p><p>commits to 23 repositories</p>
<p style="font-size:40px">204881</p><p>lines added</p>
<p style="font-size:40px">97310</p><p>lines removed (the best kind)</p>
<p style="font-size:40px">Tuesday</p><p>your busiest day</p>
<p><a style="color:#8df" href="https://branchyard.example/2024">See the whole story</a></p>
<p style="font-size:10px;color:#999">Branchyard Inc. Turn off yearly digests in your settings.</p></body>`,
    code: null,
  },
  {
    name: 'more-en-hackathon-invite',
    subject: 'Code for the Coast 2026: 48 hours, 300 coders, 1 beach',
    isHtml: false,
    content: `Code for the Coast is back!

When: 15 to 17 May 2026
Where: Marina Hall, Saltby
Prize pot: 12500 euros

Bring a laptop and a jumper. No team? Come to the pitch at 18:30 on Friday.
Last year 284 people wrote code for 61 projects; our favourite counted puffins.

Register before 1 April: https://codecoast.example/2026`,
    code: null,
  },
  {
    name: 'more-en-scam-article',
    subject: 'This month: how the "wrong number" trick works',
    isHtml: true,
    content: `<html><body><table width="580" align="center" style="font-family:Georgia"><tr><td>
<p style="color:#999">SAFER ONLINE &middot; issue 118</p>
<h2>&ldquo;Could you send me the code?&rdquo;</h2>
<p>It begins with a friendly message. Somebody says they gave your number by mistake, and that a one-time code will reach you by text. Would you be so kind as to pass it on?</p>
<p>Please don't. That six-digit code opens <i>your</i> account. In 2024 police counted 18,340 such cases, with 4200 in the last quarter alone; the mean loss was $1,950.</p>
<h3>Three rules</h3>
<ul><li>A verification code is for you only.</li><li>No bank will ask you to read it out.</li><li>If in doubt, hang up and count to 100.</li></ul>
<p>Read more on page 6 of the paper edition.</p>
<p style="font-size:11px">Consumer League, 88 Assembly Street. You are one of 64000 readers.</p>
</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'more-en-code-went-to-phone',
    subject: 'Signing in from a new browser',
    isHtml: false,
    content: `Hi,

You are signing in to Marlow Savings from Firefox 128 on Windows 11.

We sent a 6-digit code to your phone ending 0142. Please enter it on the sign-in page.

For your safety we do not send codes by email.

Marlow Savings Bank`,
    code: null,
  },
  {
    name: 'more-en-backup-codes-advice',
    subject: 'You have 3 backup codes left',
    isHtml: true,
    content: `<div style="font-family:Inter,Arial;max-width:520px;margin:24px auto;border:1px solid #e3e3e8;border-radius:12px;padding:28px">
<p>Hi Jo Sample,</p>
<p>A backup code was just used to get into your Vaultique account. Of the 10 you made on 3 November 2023, <b>3 are left</b>.</p>
<p>We suggest that you make a new set and print it. Backup codes are 8 digits long; keep them where you keep your passport.</p>
<p><a href="https://vaultique.example/settings/security" style="color:#5b3df5">Make new backup codes</a></p>
<p style="color:#8a8a98;font-size:12px">Ticket ref SEC-20117. Vaultique BV, Keizersdam 204, 1099 ZZ</p></div>`,
    code: null,
  },
  {
    name: 'more-en-hotel-confirmation-number',
    subject: 'Confirmed: 2 nights at the Gullwing Inn',
    isHtml: true,
    content: `<html><body style="margin:0"><table width="100%" bgcolor="#e9e2d5"><tr><td align="center">
<table width="600" bgcolor="#fff" cellpadding="20"><tr><td>
<h1 style="font-family:Palatino">See you soon!</h1>
<p>Confirmation number: <b style="font-size:22px">84017726</b></p>
<p>Check-in: Thu 18 Sep, from 15:00<br>Check-out: Sat 20 Sep, by 11:00<br>1 double room, sea side<br>Rate: 142.00 a night</p>
<p>Show this mail at the desk, or give your confirmation number and last name. Free cancellation until 16 Sep.</p>
<p>Gullwing Inn, 3 Cliff Walk, Saltby. Tel. 555-0119</p>
</td></tr></table></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'more-en-pull-request-merged',
    subject: 'Re: [orchard/press] Read the pin from the header (PR #48213)',
    isHtml: false,
    content: `Merged #48213 into main.

Commit: abc1234f Read the pin from the header
Closes #47996, see also 90aa31c

-- 
Reply to this email directly or view it on https://branchyard.example/orchard/press/pull/48213
You are receiving this because you authored the thread.`,
    code: null,
  },
  {
    name: 'more-en-promo-save20',
    subject: '20% off everything, this weekend only',
    isHtml: true,
    content: `<center style="background:#ff5d8f;padding:30px;font-family:Futura,Arial;color:#fff">
<p style="letter-spacing:6px">POPPY &amp; PINE</p>
<h1 style="font-size:54px;margin:0">20% OFF</h1>
<p>with the code</p>
<p style="display:inline-block;background:#fff;color:#ff5d8f;font-size:28px;padding:12px 40px"><b>SAVE20</b></p>
<p>Enter it at the checkout until Sunday, 11:59 pm. Not with other offers.</p>
<p><a href="https://poppypine.example/sale" style="color:#fff">Shop dresses</a> | <a href="https://poppypine.example/new" style="color:#fff">New in</a></p>
<p style="font-size:10px">Poppy &amp; Pine, 1200 Orchard Ave, Suite 310. <a href="https://poppypine.example/u" style="color:#fff">Unsubscribe</a></p></center>`,
    code: null,
  },
  {
    name: 'more-en-gift-card',
    subject: 'You have been given a $50 gift card!',
    isHtml: true,
    content: `<table width="500" align="center" style="border:1px solid #ccc;font-family:Arial"><tr><td style="background:#0b6e4f;color:#fff;padding:30px;text-align:center">
<div style="font-size:34px">$50.00</div><div>Bluebell Toys gift card</div></td></tr>
<tr><td style="padding:24px;text-align:center"><p>&ldquo;Happy birthday! Spend it all at once.&rdquo;</p>
<p>Gift code<br><b>4471 9920 3815</b></p>
<p>Use it in our shops or at checkout at bluebelltoys.example. Never expires.</p></td></tr>
<tr><td style="padding:10px 24px;font-size:11px;color:#777">Gift cards can't be swapped for cash. Order 300918442.</td></tr></table>`,
    code: null,
  },
  {
    name: 'more-en-pin-changed',
    subject: 'The PIN of your card was changed',
    isHtml: false,
    content: `Dear customer,

The PIN of your Northgate card ending 6630 was changed at a cash machine on 8 January 2025 at 13:27.

Was it you? Then there is nothing to do, and your old PIN has stopped working.

If not, block the card in the app or call 555-0173, day or night.

Northgate Credit Union, member services`,
    code: null,
  },
];
