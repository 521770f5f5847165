import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Machines, code that one programs, newsletters, statistics, money. */
export const noCodeWork: readonly LabelledMail[] = [
  {
    name: 'none-work-en-code-review',
    subject: 'Code review requested: fix login timeout (#48213)',
    isHtml: true,
    content: card({
      brand: 'Gitmoor',
      body: `<p>@ottilie requested your review on pull request #48213.</p><pre>- timeout = 3000
+ timeout = 15000</pre><p>Commit 9f2c1ab, 4 files changed, 1204 additions and 88 deletions in the source code.</p>`,
      footer: ['Gitmoor, 88 Commit Lane, 90994'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-monitor',
    subject: 'ALERT: checkout-api returned status code 5003',
    isHtml: false,
    content: `Monitor 20418 on host web-1204.example.com

  Status code: 5003
  Error code:  E40412
  Latency:     4821 ms (limit 2000 ms)
  Since:       2024-05-18T14:02:11Z
  Build:       240518.1182

Exit code 1370
`,
    code: null,
  },
  {
    name: 'none-work-en-ci',
    subject: 'Build 48213 failed',
    isHtml: true,
    content: app({
      brand: 'Beltway CI',
      body: '<p>Pipeline 882014 for main failed in 12 min 04 s.</p><p>exit code 1</p><p>Tests: 4120 passed, 3 failed. Coverage 87.12%. Version 4.18.2031</p>',
      footer: ['Beltway CI 2024'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-release-notes',
    subject: "What's new in Quillmark 2024.5",
    isHtml: true,
    content: framework({
      brand: 'Quillmark',
      body: `<h2>Signing in is simpler</h2><p>You can now sign in with a code instead of a password. Version 5.2.1048 also brings 12 new themes (#202123, #ff5500) and a code editor.</p><h2>Faster</h2><p>Pages of 5000 words open in 120 ms.</p>`,
      footer: ['Quillmark, 1900 Ink Street, Hartford, CT 06103'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-developer-newsletter',
    subject: 'The week in code, issue 1048',
    isHtml: true,
    content: card({
      brand: 'Byteweekly',
      body: `<p>1. How we cut 40000 lines of code</p><p>2. RFC 6238 and the one-time passwords in your pocket: a time step of 30 seconds, a code of 6 digits, 20 bytes of secret</p><p>3. Our code of conduct turns 5</p><p>4. Learn to code in 2025</p><p>18204 subscribers</p>`,
      footer: ['Byteweekly, PO Box 2048'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-invoice',
    subject: 'Invoice INV-20418 from Oakfield Hosting',
    isHtml: true,
    content: oldHouse({
      brand: 'Oakfield Hosting',
      body: `<P>Invoice no. 20418, due 30 June 2024.</P><P>Account: 771204<BR>Server vps-4471<BR>Amount due: USD 1204.00<BR>SWIFT code OAKFUS33, sort code 20-41-88</P><P>To pay, log in to your account.</P>`,
      footer: ['Oakfield Hosting, VAT GB123456789, 7700 Rack Road'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-social',
    subject: 'You have 4821 new followers',
    isHtml: true,
    content: app({
      brand: 'Chirrup',
      body: '<p>Your post got 12408 views, 1,204 likes and 318 replies this week.</p><h1>12408</h1><p>views in 7 days</p>',
      footer: ['Chirrup 2024'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-usage-report',
    subject: 'Usage report for May 2024',
    isHtml: true,
    content: bare({
      brand: 'Postwren API',
      body: '<table><tr><td>Verification codes sent</td><td>48213</td></tr><tr><td>Codes confirmed</td><td>44120</td></tr><tr><td>Sign-ins</td><td>39017</td></tr><tr><td>SMS cost</td><td>$1204.55</td></tr></table>',
      footer: ['Postwren, 2024'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-stock',
    subject: 'Markets at the close',
    isHtml: false,
    content: `Index A 5303.27 (+0.12%)
Index B 16685.97 (-0.07%)
Gold 2415 an ounce, oil 8006 a lot
Ticker code 4821 rose most. Volume 882014 contracts.
`,
    code: null,
  },
  {
    name: 'none-work-de-rechnung',
    subject: 'Ihre Rechnung 20240518',
    isHtml: true,
    content: card({
      brand: 'Funknetz Süd',
      lang: 'de',
      body: '<p>Rechnungsnummer 20240518, Kundennummer 7741902.</p><p>Betrag: 39,99 EUR, Verwendungszweck 448120.</p><p>Ihr Vertrag endet am 31.12.2024. Ihre Rufnummer 0151 23456789.</p>',
      footer: ['Funknetz Süd GmbH, Postfach 1020, 70173 Stuttgart', 'Kurzwahl 22044'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-puk-letter',
    subject: 'Area code 555 gets an overlay',
    isHtml: true,
    content: framework({
      brand: 'Valley Telephone',
      body: '<p>From 1 September 2024, dial the area code with all local calls: 555 and the seven digits. The country code stays 1. Your PIN code area is unchanged, and so is postal code 97477.</p>',
      footer: ['Valley Telephone, 4400 Wire Street'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-recipe',
    subject: 'Sourdough, step by step',
    isHtml: true,
    content: oldHouse({
      brand: 'Millstone Letters',
      body: '<P>1000 g flour, 700 g water, 20 g salt. Bake at 2500 W for 45 minutes. Yields 1800 g.</P><P>Use code name "Bertha" for your starter.</P>',
      footer: ['Millstone, 2024'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-job',
    subject: 'New jobs for you',
    isHtml: true,
    content: app({
      brand: 'Rungwork',
      body: '<p>Software engineer, code quality (job 448120)</p><p>Denver 80202, $120000 a year</p><p>Security analyst, authentication (job 448133)</p><p>Remote, 4 to 6 years</p>',
      footer: ['You get this since 2021. Rungwork, 1200 Ladder Lane'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-real-estate',
    subject: '3 homes near 60699',
    isHtml: true,
    content: card({
      brand: 'Hearthfind',
      body: '<p>$489,000 &middot; 3 bd &middot; 1820 sqft<br>1204 W Alder Ave, Lakeside, IL 60699<br>MLS 11948213</p><p>Building code violations: none. Built 1924.</p>',
      footer: ['License 471008213'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-personal',
    subject: 'Re: Saturday',
    isHtml: false,
    content: `Hi Bea,

we are at 2705 Dune Lane, the white house. Bus 1204 stops outside. Ring me on
07700 900123 when you are close. The kids are crazy about that 1995 film, the
one with the secret code.

Love, Tom

On 14 May 2024 at 18:20, Bea wrote:
> what was the street number again? 2507?
`,
    code: null,
  },
  {
    name: 'none-work-en-license-key',
    subject: 'Your Lathe Studio subscription renews on 2024-07-01',
    isHtml: true,
    content: framework({
      brand: 'Lathe Studio',
      body: '<p>Plan: Pro, 12 seats, 1188.00 USD a year.</p><p>Customer ID 20418, subscription A-S00448120.</p><p>To change the plan, sign in to your account and verify the card on file (expires 08/2026).</p>',
      footer: ['Lathe Studio, Lathe Way 1010'],
    }),
    code: null,
  },
  {
    name: 'none-work-tr-fatura',
    subject: 'Faturanız hazır',
    isHtml: false,
    content: `Sayın abonemiz,

Abone no: 40012873
Fatura tutarı: 482,13 TL
Son ödeme tarihi: 30.06.2024
İndirim kodu YAZ24 ile 10 TL kazanın.
Müşteri hizmetleri: 444 0 123
`,
    code: null,
  },
  {
    name: 'none-work-vi-khuyen-mai',
    subject: 'Mã giảm giá 50K cho bạn',
    isHtml: true,
    content: bare({
      brand: 'Chợ Quê',
      body: '<p>Nhập mã giảm giá <b>HE2024</b> khi thanh toán. Mã đơn hàng trước: 448120. Tổng 320.000đ.</p>',
      footer: ['Hotline 1900 1234'],
    }),
    code: null,
  },
  {
    name: 'none-work-en-empty',
    subject: '(no subject)',
    isHtml: false,
    content: '',
    code: null,
  },
  {
    name: 'none-work-en-image-only',
    subject: 'Spring lookbook 2024',
    isHtml: true,
    content:
      '<html><body><a href="https://c.example.com/482913"><img src="https://i.example.com/482913_1200x1800.jpg" alt="IMG_482913.jpg"></a><img src="https://i.example.com/spring-2024.png" alt="Spring 2024"></body></html>',
    code: null,
  },
  {
    name: 'none-work-pl-newsletter',
    subject: 'Nowy numer, 1048 stron',
    isHtml: true,
    content: card({
      brand: 'Czytelnia',
      lang: 'pl',
      body: '<p>W numerze: dlaczego kody jednorazowe odchodzą do lamusa, jak w 1939 roku złamano kod maszyny szyfrującej i 2024 przepisy.</p><p>Kod pocztowy 31-115, kod kreskowy na okładce.</p>',
      footer: ['Czytelnia, NIP 1234567890'],
    }),
    code: null,
  },
  {
    name: 'none-work-id-pesanan',
    subject: 'Pesanan 448120 dikirim',
    isHtml: false,
    content: `Kode pesanan: 448120
Kode pos: 40115
Kode promo HEMAT50 berlaku sampai 31 Mei 2024.
`,
    code: null,
  },
  {
    name: 'none-work-hi-bill',
    subject: 'आपका बिजली बिल',
    isHtml: false,
    content: `ग्राहक संख्या: 40012873
देय राशि: ₹1204
अंतिम तिथि: 30/06/2024
पिन कोड: 560001
`,
    code: null,
  },
];
