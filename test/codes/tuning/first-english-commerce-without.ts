import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  fontPage,
  gridPage,
  hashedPage,
  officePage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-none-receipt-order-number',
    subject: 'Your Larkspur Lamps receipt [#804-2261]',
    isHtml: true,
    content: tablePage({
      lang: 'en',
      brand: 'Larkspur Lamps',
      preheader: 'Thanks for your order! Total $184.20',
      body: `<h2>Thanks for your order!</h2><p>Order number: <b>8042261</b><br>Placed: March 3, 2026, 14:32</p>
<table width="100%"><tr><td>Desk lamp "Heron", brass</td><td align="right">$129.00</td></tr><tr><td>Bulb E27, 2-pack</td><td align="right">$18.50</td></tr><tr><td>Shipping</td><td align="right">$21.00</td></tr><tr><td>Tax (8.25%)</td><td align="right">$15.70</td></tr><tr><td><b>Total</b></td><td align="right"><b>$184.20</b></td></tr></table>
<p>Paid with Visa ending in 3308, authorization 027714.</p>`,
      footer: 'Larkspur Lamps, 911 Magazine St, New Orleans, LA 70130. Call 504-555-0148.',
    }),
    code: null,
  },
  {
    name: 'en-none-shipping-tracking',
    subject: 'It’s on its way! Parcel 1Z 999 4X7 03 9912 0044',
    isHtml: true,
    content: sectionsPage({
      lang: 'en',
      brand: 'Wooly &amp; Sons',
      preheader: 'Your parcel left our warehouse.',
      body: `<p>Your parcel left our warehouse in Dayton this morning.</p><p><b>Tracking number</b></p><p style="font-size:24px;text-align:center;color:#000">994470399120044</p><p>Expected: Wed, Apr 8, between 1:00 pm and 5:00 pm. Ship to: 7 Elm Ct, Apt 4B, Dayton, OH 45402-1187.</p>`,
      footer: 'You got this mail because of order 55-2207. ID 20260405-71183.',
    }),
    code: null,
  },
  {
    name: 'en-none-coupon-save20',
    subject: '20% off ends tonight: use SAVE20',
    isHtml: true,
    content: cardPage({
      lang: 'en',
      brand: 'Peony Street',
      preheader: 'Code inside. 1,000+ styles.',
      body: `<h1 style="font-size:44px;color:#c2185b">20% OFF</h1><p>Everything. Even sale. Until midnight.</p><p>Use code at checkout:</p><div style="border:2px dashed #c2185b;font-size:32px;text-align:center;padding:12px;letter-spacing:6px"><b>SAVE20</b></div><p>One use per customer, min. spend $60.00. Not valid on gift cards.</p>`,
      footer:
        'Peony Street, 600 Broadway, New York, NY 10012. <a href="https://e.example.com/unsub/40012877">Unsubscribe</a>',
    }),
    code: null,
  },
  {
    name: 'en-none-promo-code-digits',
    subject: 'A little thank-you from Copperpot',
    isHtml: false,
    content: `Hello Hannah,

you've been with us for 3 years! Take 15 dollars off your next order over 75
with promo code 4471 (one use, until 31/12/2026).

Shop now: https://copperpot.example/?utm_campaign=loyal_2026&cid=118827

Copperpot Cookware, 23 Fulton Rd, Canton OH 44703
`,
    code: null,
  },
  {
    name: 'en-none-invoice',
    subject: 'Invoice INV-2026-00418 from Halyard Design',
    isHtml: true,
    content: officePage({
      lang: 'EN-US',
      brand: '',
      body: `<p class="MsoNormal">Dear Ms. Okafor,</p><p class="MsoNormal">please find attached invoice INV-2026-00418 over EUR 3,480.00 for March. It is due on 30 April 2026. Please quote the customer number 70331 and the invoice number with your payment.</p><p class="MsoNormal">IBAN DE00 1234 5678 9012 3456 78, BIC EXAMDEFFXXX</p><p class="MsoNormal">Kind regards<br>Leo Fenske</p>`,
      footer: 'Halyard Design, Hafenstr. 12, 20457 Hamburg. VAT ID DE000418226',
    }),
    code: null,
  },
  {
    name: 'en-none-card-statement',
    subject: 'Your statement for the card ending in 4471 is ready',
    isHtml: true,
    content: outlookPage({
      lang: 'en',
      brand: 'Meridian Card',
      preheader: 'Minimum payment due: $35.00',
      body: `<p>Card ending in <b>4471</b></p><p style="font-size:36px;font-weight:800;text-align:center">$1,902.66</p><p style="text-align:center">New balance as of 02/28/2026</p><p>Minimum payment: $35.00, due 03/25/2026. Available credit: $6,097.34. APR 21.99%.</p><p>Sign in at meridian.example to see your statement. For your security we never ask for passwords or PINs by email.</p>`,
      footer: 'Meridian Card Services, PO Box 15298, Wilmington, DE 19850',
    }),
    code: null,
  },
  {
    name: 'en-none-transaction-alert',
    subject: 'You spent £46.18 at MARKET HALL',
    isHtml: false,
    content: `£46.18 was spent with your debit card ending 0927 at MARKET HALL LEEDS on
14/02/2026 at 17:41. Your balance is now £812.04.

Not you? Freeze your card in the app or call 0113 496 0218.

Ref 4820913377
`,
    code: null,
  },
  {
    name: 'en-none-hotel-booking-reference',
    subject: 'Booking confirmed: 3 nights in Ghent, ref. 639 204 118',
    isHtml: true,
    content: gridPage({
      lang: 'en',
      brand: 'Staywren',
      preheader: 'Your confirmation number is inside.',
      body: `<p>You're going to Ghent!</p><p>Confirmation number: <b>639204118</b></p><p>De Gouden Reiger, Korenlei 28, 9000 Gent, Belgium<br>Check-in Fri 12 June 2026 from 15:00, check-out Mon 15 June until 11:00<br>1 double room, EUR 387.00, pay at the property</p><p>Free cancellation until 10 June 2026 23:59 CET.</p>`,
      footer: 'Staywren B.V., Keizersgracht 1000, 1017 AA Amsterdam',
    }),
    code: null,
  },
  {
    name: 'en-none-flight-boarding-pass',
    subject: 'You’re checked in: AB 1174 Oslo – Faro',
    isHtml: true,
    content: darkPage({
      lang: 'en',
      brand: 'Albatros Air',
      preheader: 'Gate opens 40 minutes before departure.',
      body: `<div class="box"><p>AB 1174 · 18 JUL</p><p style="font-size:40px;margin:0">OSL 06:55 → FAO 11:20</p><p>Seat 14C · Group 3 · Seq 087 · Booking QX7LRT</p></div><p>Show the QR code below at security and at the gate. The gate closes at 06:35.</p><img src="https://albatros.example/bp/qr/QX7LRT-087.png" width="240" height="240" alt="QR code">`,
      footer: 'Ticket number 988-2401773920. Carry-on max. 8 kg, 55x40x23 cm.',
    }),
    code: null,
  },
  {
    name: 'en-none-train-ticket',
    subject: 'Your e-ticket: York to London King’s Cross',
    isHtml: false,
    content: `Your journey on Saturday 9 May 2026

York               dep 09:02
London King's Cross arr 10:54
Coach C, seat 41 (table, forward facing)

Ticket number TTK 6PQ2 991 04
Price GBP 34.60 with a 1/3 off railcard

Your ticket is attached as a PDF. Scan the Aztec code at the gates.

National enquiries 03457 00 00 00
`,
    code: null,
  },
  {
    name: 'en-none-refund',
    subject: 'Refund issued for order 112-4820913',
    isHtml: true,
    content: `<p>Hi Jamal,</p><p>We've refunded <b>$27.49</b> for <i>Phone case, forest green</i> (order 112-4820913) to your card ending in 8812. It can take 3–5 business days.</p><p>Return authorization: RMA 331907. You can discard the label.</p><p style="color:#767676;font-size:11px">&copy; 2019-2026 Casewell Inc. or its affiliates</p>`,
    code: null,
  },
  {
    name: 'en-none-subscription-renewal',
    subject: 'Your Lumenote Plus renews on 1 April',
    isHtml: true,
    content: hashedPage({
      lang: 'en',
      brand: 'Lumenote',
      preheader: 'No action needed.',
      body: `<p>Your yearly plan renews on <b>April 1, 2026</b> for <b>$59.88</b> (Mastercard •••• 2045, expires 08/27).</p><p>To change or cancel, go to Account › Billing before March 31.</p>`,
      footer: 'Lumenote Inc. · 77 Tolliver St #80211 · San Bueno, CA 90044',
    }),
    code: null,
  },
  {
    name: 'en-none-delivery-slot',
    subject: 'Your groceries arrive today, 18:00-19:00',
    isHtml: false,
    content: `Your Turnip & Thyme delivery is on its way

Driver: Marek, van 27, stop 14 of 22
Order 20048813, 43 items, 6 crates
Substitution: oat milk 1 l instead of 6 x 250 ml

Please have the 4 empty crates ready. Deposit refund: 2.00

Gate or buzzer changed? Update your address before 17:30.
`,
    code: null,
  },
  {
    name: 'en-none-old-shop-promo',
    subject: 'CLEARANCE!! Item 482913 now only $9.99',
    isHtml: true,
    content: fontPage({
      lang: 'en',
      brand: 'GADGET BARN - WEEKLY SPECIALS',
      body: `<B>Item 482913</B> LED headlamp, 350 lumens ....... <S>$24.99</S> <FONT COLOR="#CC0000">$9.99</FONT><BR><B>Item 507718</B> Tarp 10x12 ft ....... $14.49<BR><B>Item 330064</B> Extension cord 50' ....... $19.95<BR><BR>Enter source code <B>WB0326</B> from the back of your catalog for free shipping over $49.`,
      footer: 'Gadget Barn, RR 2 Box 118, Salina KS 67401. To unsubscribe reply REMOVE 7710283.',
    }),
    code: null,
  },
  {
    name: 'en-none-gift-card-balance',
    subject: 'Your gift card balance',
    isHtml: true,
    content: `<div style="font-family:Helvetica"><p>Balance of gift card ending in <b>7702</b>:</p><h1 style="background:#fef3c7;padding:20px;text-align:center">$42.75</h1><p>Last used 01/17/2026 at store 1183 (Plano, TX 75024). Never expires.</p></div>`,
    code: null,
  },
  {
    name: 'en-none-utility-bill',
    subject: 'Your February water bill',
    isHtml: false,
    content: `Account number:  0440 2718 331
Meter:           W-55120984
Reading:         004182 m3 (31 Jan: 004167)
Amount due:      $61.07
Due date:        March 20, 2026

Pay online, by phone (555-0110, option 3) or at any office.
City of Elmsford Water Department, 12 Pump House Rd, Elmsford, NY 10523
`,
    code: null,
  },
  {
    name: 'en-none-tax-commodity-code',
    subject: 'Customs information needed for your shipment',
    isHtml: true,
    content: tablePage({
      lang: 'en',
      brand: 'Crossdock Freight',
      body: `<p>To clear shipment <b>CD 7719 2044 5</b> we need an invoice that states the commodity code. For woollen scarves that is usually 6117 10 00; please check with your supplier.</p><p>Declared value: USD 312.00. Duty estimate: USD 29.64. Storage is free until 22 May 2026.</p><p>Reply to this mail with the invoice as a PDF.</p>`,
      footer: 'Crossdock Freight, Bldg 207, Memphis, TN 38118',
    }),
    code: null,
  },
  {
    name: 'en-none-loyalty-points',
    subject: 'You have 4,820 points',
    isHtml: true,
    content: darkPage({
      lang: 'en',
      brand: 'Cornerstone Rewards',
      preheader: '180 to go until Gold',
      body: `<div class="box" style="text-align:center;font-size:48px">4820</div><p>points on membership 6035 2210 9917. Only 180 to go until Gold! 900 of them expire on 31 March.</p><p>See what you can get for 2,500 points: a coffee set, 2 cinema tickets or 10 off.</p>`,
      footer: '© 2026 Cornerstone. Terms at cornerstone.example/t/2026-01.',
    }),
    code: null,
  },
  {
    name: 'en-none-restaurant-reservation',
    subject: 'Table for 4 at Saffron Yard, Friday 19:30',
    isHtml: true,
    content: `<p>See you on Friday 20 March at 19:30, party of 4, under the name of Castellanos.</p><p>Reservation #58207. We keep your table for 15 minutes. Dress code: smart casual. Our address is 1402 S Congress Ave, Austin, TX 78704; parking behind the house (lot 6).</p><p>Need to change? <a href="https://saffronyard.example/r/58207?k=e91b70">Manage your booking</a> or call (512) 555-0170.</p>`,
    code: null,
  },
  {
    name: 'en-none-concert-tickets',
    subject: 'Your tickets for The Paper Kites of Mars (order 7193056)',
    isHtml: true,
    content: cardPage({
      lang: 'en',
      brand: 'Stubb',
      preheader: 'Section 112, row F',
      body: `<p>2 tickets, section 112, row F, seats 7–8. Doors 18:30, show 20:00, Sat 26 Sep 2026.</p><p>Your tickets live in the app; the moving barcode appears 24 hours before the doors open. Screenshots of the barcode are not accepted.</p><p>Order 7193056 · total $214.40 incl. fees</p>`,
      footer: 'Stubb, 6120 Orchestra Dr, Bellmont, CA 90077',
    }),
    code: null,
  },
  {
    name: 'en-none-domain-renewal',
    subject: 'Domain thornbury.example expires in 30 days',
    isHtml: false,
    content: `Domain:      thornbury.example
Expires:     2026-05-11
Renewal:     1 year, 14.99 USD
Customer ID: 4471882
Registry lock: on

Renew at https://registrar.example/renew/4471882 or do nothing, and auto-renew
charges card *2045 on 2026-04-26.

Need to transfer away? Unlock the domain and ask for its auth code in the
control panel; we don't send it by mail.
`,
    code: null,
  },
  {
    name: 'en-none-payment-failed',
    subject: 'Action needed: payment of $12.00 declined (code 51)',
    isHtml: true,
    content: outlookPage({
      lang: 'en',
      brand: 'Fernwave',
      body: `<p>Your bank declined the payment of $12.00 for invoice 30418877 with response code 51 (insufficient funds).</p><p>We'll try again on March 9, 2026. <a href="https://fernwave.example/billing/30418877">Update your card</a> to keep your 3 seats.</p>`,
      footer: 'Fernwave Oy, Mannerheimintie 900, 00100 Helsinki. Business ID 2918374-1',
    }),
    code: null,
  },
  {
    name: 'en-none-insurance-policy',
    subject: 'Your policy documents (HX 220 417 8)',
    isHtml: true,
    content: officePage({
      lang: 'EN-GB',
      brand: '',
      body: `<p class="MsoNormal">Dear Mr Whitcombe,</p><p class="MsoNormal">thank you for renewing. Your home policy <b>HX 220 417 8</b> runs from 01/04/2026 to 31/03/2027. The premium is &#163;214.88, or twelve payments of &#163;19.05.</p><p class="MsoNormal">If you need to claim, call 0800 496 0333 and quote the policy number.</p>`,
      footer: 'Hexham Mutual, firm reference 000417. Calls are recorded.',
    }),
    code: null,
  },
  {
    name: 'en-none-marketplace-sale',
    subject: 'Sold! Ship "Vintage radio" by 12 March',
    isHtml: true,
    content: gridPage({
      lang: 'en',
      brand: 'Attica',
      body: `<p>Your item 193305528811 has sold for <b>$85.00</b> + $14.20 shipping to buyer radiohead_1947.</p><p>Ship to: P. Villaseñor, 418 Fig St, Unit 7201, Bellmont, NY 10999. Print your label (4 x 6 in) and drop it at any post office. The label has a bar code; no printer? The clerk can scan it from your phone.</p>`,
      footer: 'Attica Marketplace, 5518 Lantern Ave, San Bueno, CA 90044',
    }),
    code: null,
  },
];
