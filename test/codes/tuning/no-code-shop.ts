import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Orders, coupons, receipts, parcels: full of numbers and of "codes" that nobody types once. */
export const noCodeShop: readonly LabelledMail[] = [
  {
    name: 'none-shop-en-order',
    subject: 'Order 482133 confirmed',
    isHtml: true,
    content: card({
      brand: 'Copper Kettle',
      preheader: 'Thank you for your order!',
      body: `<h1>Thank you, Rosalind!</h1><p>Your order is confirmed.</p><table><tr><td>Order number</td><td><b>482133</b></td></tr><tr><td>Date</td><td>05/18/2024</td></tr></table>
        <table><tr><th>Item</th><th>SKU</th><th>Qty</th><th>Price</th></tr><tr><td>Kettle 1700 W</td><td>KT1700</td><td>1</td><td>$49.00</td></tr>
        <tr><td>Filter 4-pack</td><td>40018</td><td>2</td><td>$12.50</td></tr></table><p>Total $74.00, paid with card ending in 4821.</p>`,
      footer: ['Copper Kettle, 5521 Orchard Road, Milton, DE 19968', '&copy; 2024'],
    }),
    code: null,
  },
  {
    name: 'none-shop-en-coupon-word',
    subject: '20% off everything this weekend',
    isHtml: true,
    content: framework({
      brand: 'Petal & Thread',
      preheader: 'Your code is inside',
      body: `<h1>Save 20% with code</h1><table><tr><td style="border:2px dashed #c00">SAVE20</td></tr></table><p>Enter it at checkout. Valid until 31 May 2024 on orders over $1000.</p>`,
      footer: ['1800 Loom Street, Fall River, MA 02720'],
    }),
    code: null,
  },
  {
    name: 'none-shop-en-coupon-digits',
    subject: 'A little something for your birthday',
    isHtml: true,
    content: app({
      brand: 'Bean There',
      body: `<p>Happy birthday, Kwame! A coffee is on us.</p><p>Show this coupon code at the counter or enter it in the basket:</p><h2>771204</h2><p>One per customer. Expires in 7 days. Not valid with other offers.</p>`,
      footer: ['Bean There Coffee, 1010 Roast Row'],
    }),
    code: null,
  },
  {
    name: 'none-shop-de-gutschein',
    subject: 'Ihr Gutscheincode wartet',
    isHtml: true,
    content: card({
      brand: 'Stoffkiste',
      lang: 'de',
      body: '<p>Liebe Kundin,</p><p>Ihr persönlicher Gutscheincode:</p><p class="code">HERBST-2024</p><p>Einfach im Warenkorb eingeben und 15 % sparen. Mindestbestellwert 50 €.</p>',
      footer: ['Stoffkiste, Postfach 1234, 04109 Leipzig'],
    }),
    code: null,
  },
  {
    name: 'none-shop-es-descuento',
    subject: 'Tu código de descuento',
    isHtml: true,
    content: oldHouse({
      brand: 'Zapatos Lince',
      lang: 'es',
      body: '<P>Usa el código <B>LINCE15</B> antes del 30/06/2024 y llévate un 15 % de descuento en toda la web.</P><P>Código válido para un solo uso.</P>',
      footer: ['Zapatos Lince, 03203 Elche'],
    }),
    code: null,
  },
  {
    name: 'none-shop-fr-suivi',
    subject: 'Votre colis est en route',
    isHtml: true,
    content: app({
      brand: 'Livraison Éclair',
      lang: 'fr',
      body: '<p>Numéro de suivi : 6A18834027715</p><p>Livraison prévue le 22/05/2024 entre 14h00 et 16h00.</p><p>Code postal : 69002. Poids : 1250 g.</p>',
      footer: ['Service client : 0 809 10 12 34'],
    }),
    code: null,
  },
  {
    name: 'none-shop-pt-cupom',
    subject: 'Cupom de boas-vindas: VEM10',
    isHtml: true,
    content: framework({
      brand: 'Feira Livre',
      lang: 'pt-BR',
      body: '<p>Use o código VEM10 na primeira compra e ganhe 10% de desconto. Frete grátis para o CEP 01310-100.</p>',
      footer: ['Feira Livre Ltda.'],
    }),
    code: null,
  },
  {
    name: 'none-shop-ru-promokod',
    subject: 'Промокод на 500 рублей',
    isHtml: true,
    content: card({
      brand: 'Лукошко',
      lang: 'ru',
      body: '<p>Дарим скидку! Введите промокод</p><p><b>LETO500</b></p><p>в корзине до 31.08.2024. Заказ от 2500 ₽.</p>',
      footer: ['Заказ № 4471029 будет доставлен по адресу: 190000, Санкт-Петербург'],
    }),
    code: null,
  },
  {
    name: 'none-shop-zh-dingdan',
    subject: '您的订单已发货',
    isHtml: true,
    content: bare({
      brand: '竹里馆',
      body: '<p>订单编号：20240518</p><p>运单号：SF1234567890123</p><p>优惠码 4471 下次购物可用，满2000元减100元。</p><p>邮编 200000</p>',
      footer: ['客服 400-820-0000'],
    }),
    code: null,
  },
  {
    name: 'none-shop-ja-gochumon',
    subject: 'ご注文ありがとうございます（注文番号：883021）',
    isHtml: false,
    content: `白雪 みなと 様

この度はご注文いただき、誠にありがとうございます。

注文番号　　：883021
ご注文日時　：2024年5月18日 19:22
合計金額　　：4,980円（税込）
クーポンコード：HARU500
お届け先　　：〒060-0001 北海道札幌市中央区北1条西2000

商品コード 40281 茶碗 2個
`,
    code: null,
  },
  {
    name: 'none-shop-ko-jumun',
    subject: '주문이 접수되었습니다',
    isHtml: true,
    content: card({
      brand: '오늘장터',
      lang: 'ko',
      body: '<p>주문번호: 20240518</p><p>결제금액 32,000원, 쿠폰 코드 SPRING24 적용</p><p>배송지: (06234) 서울시 강남구 역삼로 1200</p>',
      footer: ['고객센터 1644-0000'],
    }),
    code: null,
  },
  {
    name: 'none-shop-ar-kasm',
    subject: 'خصم 25% لك اليوم',
    isHtml: true,
    content: app({
      brand: 'سوق الحي',
      lang: 'ar',
      body: '<p dir="rtl">استخدم كود الخصم <b>EID25</b> عند الدفع واحصل على خصم 25%.</p><p dir="rtl">رقم الطلب السابق: 881204</p>',
      footer: ['سوق الحي 2024'],
    }),
    code: null,
  },
  {
    name: 'none-shop-en-receipt',
    subject: 'Your receipt from Millstone Bakery #2204-8817',
    isHtml: true,
    content: framework({
      brand: 'Millstone Bakery',
      body: `<p>Receipt #2204-8817</p><h1>$18.40</h1><table><tr><td>Amount paid</td><td>$18.40</td></tr><tr><td>Date paid</td><td>Jun 3, 2024, 8:14:22 AM</td></tr>
        <tr><td>Payment method</td><td>Card - 4242</td></tr><tr><td>Auth code</td><td>041882</td></tr></table><p>Store 1182, register 04, cashier 7731</p>`,
      footer: ['Millstone Bakery, 44 Mill Lane, 05401 Burlington'],
    }),
    code: null,
  },
  {
    name: 'none-shop-en-gift-card',
    subject: 'You have received a gift card!',
    isHtml: true,
    content: card({
      brand: 'Bookhaven',
      body: '<p>Aunt May sent you $25 for Bookhaven.</p><p>Gift card code</p><p><b>XK4P-9TRM-22QA</b></p><p>PIN 4471</p><p>Redeem it at checkout. It never expires.</p>',
      footer: ['Bookhaven, 1414 Page Street'],
    }),
    code: null,
  },
  {
    name: 'none-shop-en-referral',
    subject: 'Give $10, get $10',
    isHtml: true,
    content: app({
      brand: 'Pedalhub',
      body: '<p>Share your referral code with friends:</p><h2>RIDE4471</h2><p>They get $10 off, and so do you. 12,408 riders have joined this way since 2021.</p>',
      footer: ['Pedalhub, 3300 Spoke Ave, 97201'],
    }),
    code: null,
  },
  {
    name: 'none-shop-it-fattura',
    subject: 'Fattura n. 20418 del 12/05/2024',
    isHtml: false,
    content: `Gentile cliente,

in allegato trova la fattura n. 20418 di euro 1.240,00.
Codice cliente: 400218
Codice fiscale: RSSMRA80A01H501U
Codice SDI: 0000000
IBAN: IT60X0542811101000000123456

Cordiali saluti
Ufficio contabilità
`,
    code: null,
  },
  {
    name: 'none-shop-nl-kortingscode',
    subject: 'Jouw kortingscode',
    isHtml: true,
    content: bare({
      brand: 'Fietsfabriek Noord',
      body: '<p>Gebruik de code <b>ZOMER24</b> bij het afrekenen. Je bestelnummer 300417 verzenden we morgen naar postcode 9711 AB.</p>',
      footer: ['Fietsfabriek Noord, Damsterdiep 1022, Groningen'],
    }),
    code: null,
  },
  {
    name: 'none-shop-en-return',
    subject: 'Your return is on its way',
    isHtml: true,
    content: framework({
      brand: 'Oak & Iron',
      body: `<p>Return authorization</p><p><b>880214</b></p><p>Print the label, scan the QR code at the drop-off point, and quote RMA 880214 on the box. Bar code 4006381333931.</p>`,
      footer: ['Oak & Iron Returns, Dock 1120, 2800 Freight Way, Reno, NV 89502'],
    }),
    code: null,
  },
  {
    name: 'none-shop-en-courier-today',
    subject: 'Out for delivery',
    isHtml: true,
    content: oldHouse({
      brand: 'Swiftline Couriers',
      body: `<P>Your driver Tomek is 8 stops away and will reach you between 13:05 and 14:05.</P><P>Consignment 1502 8840 2217<BR>Weight 2400 g<BR>ZIP code 60614</P><P>Please have someone over 18 at home.</P>`,
      footer: ['Swiftline Couriers, call 01632 960000 or text TRACK to 62000'],
    }),
    code: null,
  },
  {
    name: 'none-shop-pl-faktura',
    subject: 'Zamówienie nr 1009821 zostało wysłane',
    isHtml: true,
    content: card({
      brand: 'Ceramika Borówka',
      lang: 'pl',
      body: '<p>Numer zamówienia: 1009821</p><p>Numer przesyłki: 5204118822</p><p>Kod rabatowy na następne zakupy:</p><p><b>WRACAM10</b></p>',
      footer: ['ul. Garncarska 1200, 31-115 Kraków'],
    }),
    code: null,
  },
];
