import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Codes that approve a payment or a change, with amounts and accounts beside them. */
export const bank: readonly LabelledMail[] = [
  {
    name: 'bank-en-transfer',
    subject: 'Approve your transfer',
    isHtml: true,
    content: card({
      brand: 'Greywater Bank',
      body: `<p>Dear Ms Adeyemi,</p><p>You are sending <b>&pound;1,250.00</b> to J. Whitlock (account 31926819, sort code 60-16-13).</p>
        <p>If this is right, enter authorisation code <b>40 27 55</b> in the app within 3 minutes.</p><p>If it is not, call 0800 0155 5501 at once.</p>`,
      footer: ['Greywater Bank plc. Registered number 01234567. FRN 123456.', '1 Cathedral Square, Bristol BS1 5DD'],
    }),
    code: '402755',
  },
  {
    name: 'bank-de-mtan',
    subject: 'mTAN für Ihre Überweisung',
    isHtml: false,
    content: `Die mTAN für Ihre Überweisung über 2.480,50 EUR auf das Konto
DE02 1203 0000 0000 2020 51 vom 14.06.2024 16:02:11 lautet: 771904

Ihre Sparbank Elbtal
`,
    code: '771904',
  },
  {
    name: 'bank-es-compra',
    subject: 'Confirma tu compra con tarjeta',
    isHtml: true,
    content: framework({
      brand: 'Banco Encina',
      lang: 'es',
      body: `<p>Compra en <b>Zapatería Lince</b> por 89,90 EUR con tu tarjeta terminada en 4471.</p><p>Clave de autorización: <b>118264</b></p>
        <p>Si no reconoces la operación llama al 900 555 012.</p>`,
      footer: ['Banco Encina, S.A. Inscrito en el Registro Mercantil, tomo 1234, folio 56'],
    }),
    code: '118264',
  },
  {
    name: 'bank-fr-3ds',
    subject: 'Validation de votre achat',
    isHtml: true,
    content: oldHouse({
      brand: 'Caisse du Ponant',
      lang: 'fr',
      body: `<P>Votre achat de 149,00 EUR chez VELO DISTRIB, carte ****2290, le 02/06/24 &agrave; 11h42.</P>
        <P>49028817 est votre code pour valider ce paiement. Nos conseillers ne vous le demanderont jamais.</P>`,
      footer: ['Caisse du Ponant, 29200 Brest, ORIAS 07 001 234'],
    }),
    code: '49028817',
  },
  {
    name: 'bank-pt-token',
    subject: 'Seu token de segurança',
    isHtml: true,
    content: app({
      brand: 'Banco Ipê',
      lang: 'pt-BR',
      body: '<p>Pix de R$ 3.200,00 para Armazém do Vale (agência 1234, conta 56789-0).</p><p>Token: <b>350 816</b></p><p>Nunca informe este número a terceiros.</p>',
      footer: ['Banco Ipê S.A. - Capitais e regiões metropolitanas 4004 1234'],
    }),
    code: '350816',
  },
  {
    name: 'bank-ru-perevod',
    subject: 'Код для перевода',
    isHtml: false,
    content: `Перевод 15 000,00 руб. на карту *4417. Никому не говорите код 90216.
Если перевод совершаете не вы, позвоните по номеру 8 495 555-01-23.
`,
    code: '90216',
  },
  {
    name: 'bank-en-payee-table',
    subject: 'New payee: one more step',
    isHtml: true,
    content: framework({
      brand: 'Foxglove Savings',
      body: `<table><tr><td>Payee</td><td>Halden Plumbing</td></tr><tr><td>Account</td><td>00448172</td></tr><tr><td>Limit</td><td>5,000.00 USD</td></tr>
        <tr><td>Reference</td><td>INV-20241</td></tr><tr><td>One-time code</td><td><b>663 109</b></td></tr><tr><td>Valid until</td><td>05/18/2024 3:15 PM EST</td></tr></table>`,
      footer: ['Member FDIC. Routing number 021000000.', 'Call 1-800-555-0133, text FOX to 40404'],
    }),
    code: '663109',
  },
  {
    name: 'bank-zh-zhuanzhang',
    subject: '转账验证',
    isHtml: true,
    content: bare({
      brand: '江岸银行',
      body: '<p>您尾号8820的账户正在向尾号3317的账户转账人民币12,000.00元，校验码 604182，切勿告知他人。</p>',
      footer: ['江岸银行客服热线 400-000-0000'],
    }),
    code: '604182',
  },
  {
    name: 'bank-ja-furikomi',
    subject: '【みなと銀行】ワンタイムパスワードのお知らせ',
    isHtml: false,
    content: `お振込のお手続きに必要なワンタイムパスワードをお知らせします。

　お振込先　　ヤマダショウテン
　金額　　　　35,000円
　ワンタイムパスワード　　18834027

5分以内に入力してください。
当行職員がお尋ねすることはありません。
お問い合わせ：0120-000-123（平日9時〜17時）
`,
    code: '18834027',
  },
  {
    name: 'bank-en-crypto-withdrawal',
    subject: '[Kestrel Exchange] Confirm your withdrawal',
    isHtml: true,
    content: card({
      brand: 'Kestrel Exchange',
      body: `<p>You have requested a withdrawal of 0.04821337 BTC (about 2,912.40 USD).</p><p>Address: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq</p>
        <p>Your withdrawal verification code:</p><p><b>EPK4N8W2</b></p><p>Network fee 0.00012 BTC. Request ID 88120043.</p>`,
      footer: ['Kestrel 2018-2024'],
    }),
    code: 'EPK4N8W2',
  },
  {
    name: 'bank-en-signing',
    subject: 'Document ready for signature (ref. 2024/0518-7)',
    isHtml: true,
    content: oldHouse({
      brand: 'Scrivener e-Sign',
      body: `<P>Dear Mr Petrosyan,</P><P>the lease for 1450 Cedar Court, Unit 2207, is ready. Before you may open it, the page asks for an access code.</P>
        <P>Your access code is:<BR><BR><FONT SIZE="5">8842</FONT></P><P>Monthly rent 1,940.00, deposit 3880.00, from 1 July 2024.</P>`,
      footer: ['Envelope ID: 4F8812AA90', 'Scrivener, 840 Elder St., Suite 1120, Bay City, CA 90995'],
    }),
    code: '8842',
  },
  {
    name: 'bank-nl-tancode',
    subject: 'Bevestig uw opdracht',
    isHtml: false,
    content: `U heeft opdracht gegeven om EUR 640,00 over te maken naar NL91 ABNA 0417 1643 00.
Uw TAN-code hiervoor: 283 905.
Klopt dit niet? Bel direct 088 555 0100.
`,
    code: '283905',
  },
  {
    name: 'bank-ar-tahwil',
    subject: 'رمز تأكيد العملية',
    isHtml: true,
    content: card({
      brand: 'مصرف الواحة',
      lang: 'ar',
      body: '<p dir="rtl">رمز الأمان لعملية شراء بمبلغ 450.00 ريال ببطاقتك المنتهية بـ 7712 هو: <b>6183</b></p><p dir="rtl">لا تفصح عنه لأحد.</p>',
      footer: ['مصرف الواحة، هاتف 8001234567'],
    }),
    code: '6183',
  },
];
