import type { LabelledMail } from '../labelled-mail.ts';

/** The same kind of mails without a code. */
export const noCodeFooted: readonly LabelledMail[] = [
  {
    name: 'footed-none-student-discount-verified',
    subject: 'Student discount verified',
    isHtml: false,
    content: `You are verified! Your code: STU-4821-KX
20% off until 30 June
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-your-exclusive-code',
    subject: 'Your exclusive code',
    isHtml: false,
    content: `AUTUMN25 gets you 25% off
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-free-shipping',
    subject: 'Free shipping',
    isHtml: false,
    content: `Your code for free shipping: SHIP4FREE
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-sent-by-sms',
    subject: 'Sent by SMS',
    isHtml: false,
    content: `Your one-time code was sent by SMS to 07700 900123.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-einmalcodes',
    subject: 'Einmalcodes',
    isHtml: false,
    content: `Im Jahr 2024 stiegen die Angriffe auf Einmalcodes um 4821 Fälle.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-your-backup-codes',
    subject: 'Your backup codes',
    isHtml: false,
    content: `Your backup codes were made on 3 June 2024. Print them. 8 of 10 left.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-patch',
    subject: 'Patch',
    isHtml: false,
    content: `const code = compute(482913);
if (code !== 200) throw
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-receipt',
    subject: 'Receipt',
    isHtml: false,
    content: `Approval code 041882
Terminal 12045
Total 18.40
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-verify',
    subject: 'Verify',
    isHtml: false,
    content: `Please verify your email by clicking:

https://x.example/482913

482913 people did already!
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-verify-2',
    subject: 'Verify',
    isHtml: false,
    content: `Verify email
https://x.example/v
Not working? Copy and paste the link above.
Msg-ID
482913
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-account-verified',
    subject: 'Account verified',
    isHtml: false,
    content: `Your account is verified.
Member ID
482913
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-welcome',
    subject: 'Welcome',
    isHtml: false,
    content: `Your username: sol4821
Sign in at x.example
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-score',
    subject: 'Score',
    isHtml: false,
    content: `Your credit score
742
Last month
7381
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-statement',
    subject: 'Statement',
    isHtml: false,
    content: `Verification of deposit 48213 complete. Code of conduct attached.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-login',
    subject: 'Login',
    isHtml: false,
    content: `You logged in at 1402 from 10115 Berlin with code from your app.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-passkeys',
    subject: 'Passkeys',
    isHtml: false,
    content: `Goodbye codes!
2024
is the year of the passkey
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-sicherheit',
    subject: 'Sicherheit',
    isHtml: false,
    content: `Geben Sie Codes niemals weiter. Sperr-Notruf 116 116, Kundennr. 448120
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-compte',
    subject: 'Compte',
    isHtml: false,
    content: `Code client 448120. Code APE 6201Z. SIRET 812 345 678 00012. Connectez-vous.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-reserva',
    subject: 'Reserva',
    isHtml: false,
    content: `Localizador
QX7R2M
Vuelo SK1482
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-hotel',
    subject: 'Hotel',
    isHtml: false,
    content: `Booking number 2204.881.772
PIN code: 4821
Your reservation is confirmed
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-voucher',
    subject: 'Voucher',
    isHtml: false,
    content: `Voucher number 482913, security code 4821. Redeem before 2025
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-warranty',
    subject: 'Warranty',
    isHtml: false,
    content: `Serial number 20418-4821. Service code 482913. Register your product.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-domain',
    subject: 'Domain',
    isHtml: false,
    content: `Order 482913: domain fernwick.example renewed until 2025-06-03. Sign in to see.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-survey',
    subject: 'Survey',
    isHtml: false,
    content: `Take the survey with code 482913 and win $500
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-class',
    subject: 'Class',
    isHtml: false,
    content: `Join the class with class code x7k2m9q
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-radio',
    subject: 'Radio',
    isHtml: false,
    content: `Tune in to 1048 AM. Secret code of the day: listen at 1530.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-blood',
    subject: 'Blood',
    isHtml: false,
    content: `Donor code 482913
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-tax',
    subject: 'Tax',
    isHtml: false,
    content: `Your tax code is 1257L. Confirm online.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-swift',
    subject: 'SWIFT',
    isHtml: false,
    content: `SWIFT code ABCDGB2L, sort code 204188
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-dhl',
    subject: 'DHL',
    isHtml: false,
    content: `Sendung 482913771 kommt heute. PLZ-Code 10115. Bitte bestätigen.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-qr',
    subject: 'QR',
    isHtml: false,
    content: `Scan the QR code. Table 4821.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-fashion',
    subject: 'Fashion',
    isHtml: false,
    content: `Colour code 4821, style code 20418. Log in for early access.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-early-access',
    subject: 'Early access',
    isHtml: false,
    content: `Get early access with code 20242 at checkout
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-weather',
    subject: 'Weather',
    isHtml: false,
    content: `Code red: 4821 homes without power. Sign up for alerts.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-paiement',
    subject: 'Paiement',
    isHtml: false,
    content: `Votre paiement a été accepté. N° d’autorisation 482913. Carte **** 4821
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-gutschein',
    subject: 'Gutschein',
    isHtml: false,
    content: `Einmalig einlösbar: Code FRUEHLING24, gültig bis 30.06.2024. 10 € Rabatt
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-ru',
    subject: 'Акция',
    isHtml: false,
    content: `Код SALE2024 даёт скидку 20%
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-zh',
    subject: '活动',
    isHtml: false,
    content: `输入优惠代码 482913 立减20元
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-ja',
    subject: 'セール',
    isHtml: false,
    content: `コード「HARU24」入力で20%OFF
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-ko',
    subject: '세일',
    isHtml: false,
    content: `코드 SPRING24 입력 시 20% 할인
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-ar',
    subject: 'عرض',
    isHtml: false,
    content: `استخدم الكود SALE24 لتحصل على خصم 20%
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-ticket',
    subject: 'Ticket',
    isHtml: false,
    content: `Your support PIN is 4821. Give it to our agent on the phone.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-api',
    subject: 'API',
    isHtml: false,
    content: `Your API token was rotated. Status 4821 calls. Rate limit 5000.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
  {
    name: 'footed-none-login-attempts',
    subject: 'Login attempts',
    isHtml: false,
    content: `3 failed codes from 203.0.113.9 port 51820
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: null,
  },
];
