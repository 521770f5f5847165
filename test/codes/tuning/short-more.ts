import type { LabelledMail } from '../labelled-mail.ts';

/** More plain mails of a few lines. */
export const shortMore: readonly LabelledMail[] = [
  {
    name: 'short-please-verify',
    subject: 'Please verify',
    isHtml: false,
    content: 'Your code is 1234567 and it expires at 10:45 PM.',
    code: '1234567',
  },
  {
    name: 'short-reset',
    subject: 'Reset',
    isHtml: false,
    content: 'Hi, PIN for resetting: 0001. Ref 88120.',
    code: '0001',
  },
  {
    name: 'short-verification-needed',
    subject: 'Verification needed',
    isHtml: false,
    content: 'Enter the code 2024 to continue.',
    code: '2024',
  },
  {
    name: 'short-otp-for-login',
    subject: 'OTP 552013 for login',
    isHtml: false,
    content: 'OTP 552013 for login to NetPay. Valid 3 mins.',
    code: '552013',
  },
  {
    name: 'short-acme-login',
    subject: 'Acme login',
    isHtml: false,
    content: `Hello Sam,

902114 is what you need to sign in.
`,
    code: '902114',
  },
  {
    name: 'short-confirmation-code-for-your-new-e',
    subject: 'Confirmation code for your new e-mail',
    isHtml: false,
    content: `We need to make sure. Confirmation code follows.

  K 7 Q 2 M X  

Thanks`,
    code: 'K7Q2MX',
  },
  {
    name: 'short-verify-your-email-for-marrow',
    subject: 'Verify your email for Marrow',
    isHtml: false,
    content: `Marrow
Verify your email
Your verification code is
4 8 2 – 9 1 3
It expires soon`,
    code: '482913',
  },
  {
    name: 'short-login-attempt',
    subject: 'Login attempt',
    isHtml: false,
    content: `We saw a login attempt.
Code:

 771 – 204 

IP 203.0.113.7, Chrome 124.0.6367`,
    code: '771204',
  },
  {
    name: 'short-welcome',
    subject: 'Welcome!',
    isHtml: false,
    content: `Welcome to Nimbus.
Username: ana.ruiz
Verification PIN: 0912
Support: 555-0100`,
    code: '0912',
  },
  {
    name: 'short-order-confirm-it-is-you',
    subject: 'Order 55120 — confirm it is you',
    isHtml: false,
    content: `Before we ship order 55120 worth $1200 we must know it is you.
Reply? No: enter 908 113 on the order page.
Order 55120
Total $1200`,
    code: '908113',
  },
  {
    name: 'short-bestatigung',
    subject: 'Bestätigung',
    isHtml: false,
    content: `Guten Tag

8 8 1 0

Mit dieser Zahlenfolge schalten Sie Ihr Gerät frei. Geräte-ID 440912.`,
    code: '8810',
  },
  {
    name: 'short-ihre-freigabe',
    subject: 'Ihre Freigabe',
    isHtml: false,
    content: 'Bitte geben Sie die Ziffern 660 318 in der App ein, um die Zahlung von 48,20 EUR freizugeben.',
    code: '660318',
  },
  {
    name: 'short-freigabe',
    subject: 'Freigabe',
    isHtml: false,
    content: 'Zur Freigabe Ihres Auftrags Nr. 20418 brauchen wir: 551920',
    code: '551920',
  },
  {
    name: 'short-su-codigo-de-un-solo-uso',
    subject: 'Su código de un solo uso',
    isHtml: false,
    content: `Estimado cliente:
Su código de un solo uso para la transferencia de 300,00 € a la cuenta terminada en 0192 es 44 81 20`,
    code: '448120',
  },
  {
    name: 'short-accede-a-tu-cuenta',
    subject: 'Accede a tu cuenta',
    isHtml: false,
    content: `¡Hola!
Pega esto en la app para entrar
Q7M-2XK
Si no lo pediste, bórralo`,
    code: 'Q7M-2XK',
  },
  {
    name: 'short-tu-codigo',
    subject: 'Tu código',
    isHtml: false,
    content: `9 0 3 4
Ese es tu código para abrir la puerta del edificio esta noche. Calle Sol 1020.`,
    code: '9034',
  },
  {
    name: 'short-votre-code',
    subject: 'Votre code',
    isHtml: false,
    content: `Madame, Monsieur,
Nous avons bien reçu votre demande n° 20418. Afin de la valider, merci de recopier le code figurant ci-dessous.

771-902

Cordialement,
Le service client
12 rue Haute, 69001 Lyon`,
    code: '771902',
  },
  {
    name: 'short-connexion',
    subject: 'Connexion',
    isHtml: false,
    content: 'Votre code à usage unique (valable 5 min) : 30 55 81',
    code: '305581',
  },
  {
    name: 'short-verificacao-em-duas-etapas',
    subject: 'Verificação em duas etapas',
    isHtml: false,
    content: `Olá!

Para sua segurança, pedimos mais um passo.

Insira

661 204

quando solicitado.`,
    code: '661204',
  },
  {
    name: 'short-ru-1',
    subject: 'Авторизация',
    isHtml: false,
    content: 'Для авторизации в приложении «Сосна» наберите 4 цифры: 8 0 1 3',
    code: '8013',
  },
  {
    name: 'short-ru-2',
    subject: 'Оплата',
    isHtml: false,
    content: 'Пароль для подтверждения оплаты 1 299,00 RUB в магазине: 440918. Карта *7712',
    code: '440918',
  },
  {
    name: 'short-uk-1',
    subject: 'Вхід',
    isHtml: false,
    content: `Ваш одноразовий код: 228 104
Код дійсний до 14:30`,
    code: '228104',
  },
  {
    name: 'short-zh-1',
    subject: '账户安全',
    isHtml: false,
    content: '尊敬的客户:您正在修改手机号，短信验证码 771820，10分钟内有效。',
    code: '771820',
  },
  {
    name: 'short-zh-2',
    subject: '安全验证',
    isHtml: false,
    content: `您好！
您的一次性验证码
449 018
请在页面中输入。如非本人操作请联系客服 400-000-0000`,
    code: '449018',
  },
  {
    name: 'short-ja-1',
    subject: '確認コード',
    isHtml: false,
    content: `山田様

確認コード

　８８１２

を入力してください。`,
    code: '8812',
  },
  {
    name: 'short-ja-2',
    subject: '本人確認のお願い',
    isHtml: false,
    content: '本人確認のため、画面に 402918 と入力してください。',
    code: '402918',
  },
  {
    name: 'short-ko-1',
    subject: '로그인',
    isHtml: false,
    content: '[한빛] 인증코드: A7K2Q9. 5분 내 입력',
    code: 'A7K2Q9',
  },
  {
    name: 'short-ar-1',
    subject: 'تسجيل الدخول',
    isHtml: false,
    content: 'لتسجيل الدخول إلى حسابك استخدم الرمز 8 1 2 0 3 4',
    code: '812034',
  },
  {
    name: 'short-hi-1',
    subject: 'पासवर्ड रीसेट',
    isHtml: false,
    content: 'पासवर्ड रीसेट के लिए कोड: 110928',
    code: '110928',
  },
  {
    name: 'short-giri-kodu',
    subject: 'Giriş kodu',
    isHtml: false,
    content: `Giriş kodunuz
552 910
2 dakika içinde kullanın`,
    code: '552910',
  },
  {
    name: 'short-xac-minh',
    subject: 'Xác minh',
    isHtml: false,
    content: 'Nhập 448 120 để xác minh email của bạn.',
    code: '448120',
  },
  {
    name: 'short-kode-masuk',
    subject: 'Kode masuk',
    isHtml: false,
    content: `Kode masuk Anda:

20 91 84

berlaku 5 menit`,
    code: '209184',
  },
  {
    name: 'short-codice',
    subject: 'Codice',
    isHtml: false,
    content: `Ecco il codice che hai richiesto:
HJ7-KP2
Vale un'ora.`,
    code: 'HJ7-KP2',
  },
  {
    name: 'short-toegangscode-gastennetwerk',
    subject: 'Toegangscode gastennetwerk',
    isHtml: false,
    content: `Netwerk: Gast
Toegangscode: 77120938`,
    code: '77120938',
  },
  {
    name: 'short-smart-lock',
    subject: 'Smart lock',
    isHtml: false,
    content: 'Door PIN for 18-20 May: 4408#',
    code: '4408',
  },
  {
    name: 'short-your-mfa-code',
    subject: 'Your MFA code: 448 120',
    isHtml: false,
    content: `Your MFA code: 448 120
Time: 12:30:55 UTC
IP: 198.51.100.8`,
    code: '448120',
  },
  {
    name: 'short-fwd-code',
    subject: 'Fwd: code',
    isHtml: false,
    content: `---------- Forwarded message ----------
From: Acme <no-reply@acme.example>
Date: Mon, 3 Jun 2024 at 10:15
Subject: Your Acme code
To: <me@example.com>

Your Acme code is 551 209. Do not share it.`,
    code: '551209',
  },
  {
    name: 'short-your-acme-sign-up',
    subject: 'Your Acme sign-up',
    isHtml: false,
    content: 'Verification code (valid until 14:30 on 03/06/2024):\t660918',
    code: '660918',
  },
  {
    name: 'short-two-step-verification',
    subject: 'Two-step verification',
    isHtml: false,
    content: `Step 1: open the app.
Step 2: choose "I have a code".
Step 3: type 229-104.`,
    code: '229104',
  },
  {
    name: 'short-bilingual',
    subject: 'Bilingual',
    isHtml: false,
    content: 'Your code / Votre code / Ihr Code: 900 412',
    code: '900412',
  },
  {
    name: 'short-confirm-transaction',
    subject: 'Confirm transaction',
    isHtml: false,
    content: `Transfer 0.5 ETH (1,512.33 USD) to 0x52908400098527886E0F7030069857D2E4169EE7.
Authorization code 7 1 0 4 4 2
Request 88120`,
    code: '710442',
  },
  {
    name: 'short-approve-sign-in',
    subject: 'Approve sign-in',
    isHtml: false,
    content: 'Tap the number shown on your screen: 4821. Never approve what you did not start.',
    code: '4821',
  },
  {
    name: 'short-here-is-your-pin',
    subject: 'Here is your Pin',
    isHtml: false,
    content: 'Hi there, your Pin is 83-11-20',
    code: '831120',
  },
  {
    name: 'short-sign-in-to-juniper',
    subject: 'Sign in to Juniper',
    isHtml: false,
    content: `Your code is
F4KQ-9TTR
This code was requested from Berlin, Germany, at 10:15 (May 18, 2024)`,
    code: 'F4KQ-9TTR',
  },
  {
    name: 'short-verify-email',
    subject: 'Verify email',
    isHtml: false,
    content: 'Your code is: ABCDEF',
    code: 'ABCDEF',
  },
  {
    name: 'short-login-code',
    subject: 'Login code',
    isHtml: false,
    content: 'Your login code: QWXZ PLMK',
    code: 'QWXZ',
  },
  {
    name: 'short-account-recovery',
    subject: 'Account recovery',
    isHtml: false,
    content: `Enter the following 8-digit number at accounts.acme.example/recover
4471-0928
The number works for an hour`,
    code: '44710928',
  },
  {
    name: 'short-kombination',
    subject: 'Kombination',
    isHtml: false,
    content: 'Die Kombination für das Schließfach 112 lautet 7-3-0-9.',
    code: '7309',
  },
  {
    name: 'short-your-access',
    subject: 'Your access',
    isHtml: false,
    content: `Code: 9921
Expires: 2024-06-03
Room: 1204`,
    code: '9921',
  },
  {
    name: 'short-age-check',
    subject: 'Age check',
    isHtml: false,
    content: "We can't tell your age from your account 20418. Finish the check with this one-off code: 330 912",
    code: '330912',
  },
  {
    name: 'short-verification-code',
    subject: 'Verification code',
    isHtml: false,
    content: `Verification code





881204


`,
    code: '881204',
  },
];
