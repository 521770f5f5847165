import type { LabelledMail } from '../labelled-mail.ts';

/** Plain mails of a few lines, as services write them that send text only. */
export const short: readonly LabelledMail[] = [
  {
    name: 'short-your-code',
    subject: 'Your code',
    isHtml: false,
    content: `Hey!

Here it is:

8841

Cheers`,
    code: '8841',
  },
  {
    name: 'short-acme',
    subject: 'Acme: 204817',
    isHtml: false,
    content: 'Use 204817 to finish logging in to Acme.',
    code: '204817',
  },
  {
    name: 'short-finish-signing-in',
    subject: 'Finish signing in',
    isHtml: false,
    content: `204817

Copy this into the browser window you came from.`,
    code: '204817',
  },
  {
    name: 'short-your-single-use-code',
    subject: 'Your single-use code',
    isHtml: false,
    content: `Hello ma***,
your single-use code for the Quarrystone account that you asked about: 3049185
Type it nowhere but in our own app.`,
    code: '3049185',
  },
  {
    name: 'short-quarrystone-account-security-code',
    subject: 'Quarrystone account security code',
    isHtml: false,
    content: `Security code
Somebody, you we hope, is changing the Quarrystone account ma***@example.com.
Security code: 8834
If it is not you, do nothing.`,
    code: '8834',
  },
  {
    name: 'short-hier-ist-dein-code',
    subject: 'Hier ist dein Code',
    isHtml: false,
    content: `Hallo,
du wolltest dich gerade anmelden. 448 201 – so lautet dein Code.
Er läuft in zehn Minuten ab.`,
    code: '448201',
  },
  {
    name: 'short-ihr-einmalkennwort',
    subject: 'Ihr Einmalkennwort',
    isHtml: false,
    content: `Sehr geehrter Herr Voss,
Ihr Einmalkennwort für den Zugriff auf die Akte 2024/1183 lautet
kT7-9Pq
Bitte geben Sie es nicht weiter.`,
    code: 'kT7-9Pq',
  },
  {
    name: 'short-verification-de-votre-identite',
    subject: 'Vérification de votre identité',
    isHtml: false,
    content: `Bonjour,
Voici votre code : 
5 0 3 9 1 1
Il restera actif pendant 15 minutes.
Besoin d’aide ? Appelez le 01 99 00 55 66.`,
    code: '503911',
  },
  {
    name: 'short-votre-code-de-securite',
    subject: 'Votre code de sécurité',
    isHtml: false,
    content: `339 104
Voilà le code demandé le 12 mai 2024 à 10h32.`,
    code: '339104',
  },
  {
    name: 'short-tu-pin-de-acceso',
    subject: 'Tu PIN de acceso',
    isHtml: false,
    content: 'Hola Bruno, este es tu PIN temporal: 7731. Úsalo antes de las 18:30.',
    code: '7731',
  },
  {
    name: 'short-verifica-tu-identidad',
    subject: 'Verifica tu identidad',
    isHtml: false,
    content: 'Para continuar ingresa 660214 donde te lo pedimos.',
    code: '660214',
  },
  {
    name: 'short-seu-codigo-chegou',
    subject: 'Seu código chegou',
    isHtml: false,
    content: '920-118 é o seu código do Tucano. Não o partilhe.',
    code: '920118',
  },
  {
    name: 'short-codigo-de-acesso',
    subject: 'Código de acesso',
    isHtml: false,
    content: `Use o código de acesso abaixo para entrar:

4 7 1 9

Atenciosamente`,
    code: '4719',
  },
  {
    name: 'short-ru-3',
    subject: 'Код для входа',
    isHtml: false,
    content: 'Ваш код: 7719. Действителен 5 минут',
    code: '7719',
  },
  {
    name: 'short-ru-4',
    subject: 'Вход в систему',
    isHtml: false,
    content: 'Здравствуйте! 481-902 — код для входа в личный кабинет. Не показывайте его никому.',
    code: '481902',
  },
  {
    name: 'short-zh-3',
    subject: '登录验证',
    isHtml: false,
    content: '【云上】您的登录验证码：8812，有效期5分钟，请勿转发。',
    code: '8812',
  },
  {
    name: 'short-zh-4',
    subject: '驗證您的電子郵件',
    isHtml: false,
    content: '您的驗證碼是 660 981。此代碼將於 10 分鐘後失效。',
    code: '660981',
  },
  {
    name: 'short-ja-3',
    subject: 'ログインコード',
    isHtml: false,
    content: 'ログインコードは 71 82 90 です。第三者に教えないでください。',
    code: '718290',
  },
  {
    name: 'short-ja-4',
    subject: '二段階認証',
    isHtml: false,
    content: `以下の番号を入力して二段階認証を完了してください。

334 871

心当たりがない場合はパスワードを変更してください。`,
    code: '334871',
  },
  {
    name: 'short-ko-2',
    subject: '본인확인',
    isHtml: false,
    content: '고객님의 본인확인 인증번호는 [ 330918 ] 입니다. (유효시간 3분)',
    code: '330918',
  },
  {
    name: 'short-ko-3',
    subject: '이메일 인증',
    isHtml: false,
    content: `이메일 인증을 완료하려면 아래 6자리 숫자를 입력하세요.
771 203`,
    code: '771203',
  },
  { name: 'short-ar-2', subject: 'رمز الدخول', isHtml: false, content: 'رمز الدخول المؤقت: ٧٧١٢', code: '7712' },
  {
    name: 'short-ar-3',
    subject: 'رمز التحقق',
    isHtml: false,
    content: 'مرحبا، 558201 هو رمز التحقق الخاص بك لتطبيق نجمة.',
    code: '558201',
  },
  {
    name: 'short-kod-weryfikacyjny',
    subject: 'Kod weryfikacyjny',
    isHtml: false,
    content: `Witaj,
poniżej znajdziesz kod weryfikacyjny do swojego konta.

20 81 44

Kod straci ważność po 15 minutach.`,
    code: '208144',
  },
  {
    name: 'short-do-rulama',
    subject: 'Doğrulama',
    isHtml: false,
    content: 'Merhaba, tek kullanımlık şifreniz 330144. Kimseye vermeyiniz.',
    code: '330144',
  },
  {
    name: 'short-codice-otp',
    subject: 'Codice OTP',
    isHtml: false,
    content: 'Il codice OTP per confermare il bonifico di 1.200,00 EUR a favore di M. Neri è 77120394.',
    code: '77120394',
  },
  {
    name: 'short-bevestigingscode',
    subject: 'Bevestigingscode',
    isHtml: false,
    content: 'Hallo Fenna, je bevestigingscode is 4081. Deel deze met niemand.',
    code: '4081',
  },
  {
    name: 'short-verifieringskod',
    subject: 'Verifieringskod',
    isHtml: false,
    content: 'Din verifieringskod är 551209. Koden gäller i 10 minuter.',
    code: '551209',
  },
  {
    name: 'short-bekr-ft-din-e-mail',
    subject: 'Bekræft din e-mail',
    isHtml: false,
    content: 'Din engangskode: 884120',
    code: '884120',
  },
  {
    name: 'short-vahvistuskoodi',
    subject: 'Vahvistuskoodi',
    isHtml: false,
    content: 'Vahvistuskoodisi on 220914.',
    code: '220914',
  },
  { name: 'short-ov-en', subject: 'Ověření', isHtml: false, content: 'Váš ověřovací kód je 450981.', code: '450981' },
  {
    name: 'short-cod-de-verificare',
    subject: 'Cod de verificare',
    isHtml: false,
    content: 'Codul tău de verificare este 610299. Expiră în 10 minute.',
    code: '610299',
  },
  {
    name: 'short-el-1',
    subject: 'Κωδικός επαλήθευσης',
    isHtml: false,
    content: 'Ο κωδικός επαλήθευσης είναι 440182.',
    code: '440182',
  },
  {
    name: 'short-he-1',
    subject: 'קוד אימות',
    isHtml: false,
    content: 'קוד האימות שלך הוא 229104',
    code: '229104',
  },
  {
    name: 'short-otp-',
    subject: 'รหัส OTP',
    isHtml: false,
    content: 'รหัส OTP ของคุณคือ 882140 ใช้ได้ภายใน 5 นาที',
    code: '882140',
  },
  {
    name: 'short-kode-verifikasi',
    subject: 'Kode verifikasi',
    isHtml: false,
    content: '448120 adalah kode verifikasi Anda. Jangan berikan kepada siapa pun.',
    code: '448120',
  },
  { name: 'short-hi-2', subject: 'ओटीपी', isHtml: false, content: 'आपका सत्यापन कोड 771204 है', code: '771204' },
  {
    name: 'short-ellenorzo-kod',
    subject: 'Ellenőrző kód',
    isHtml: false,
    content: 'Az Ön ellenőrző kódja: 330187',
    code: '330187',
  },
  {
    name: 'short-confirm-it-is-you',
    subject: 'Confirm it is you',
    isHtml: false,
    content: `To confirm it's really you, we need you to type a short number into the app. It's:

42 71 88

See you inside!`,
    code: '427188',
  },
  {
    name: 'short-your-temporary-login',
    subject: 'Your temporary login',
    isHtml: false,
    content: `Login name: m.okoro
One time key: Xw9-4kT
Valid until 18:00 today`,
    code: 'Xw9-4kT',
  },
  {
    name: 'short-new-device',
    subject: 'New device',
    isHtml: false,
    content:
      'Device: reader (serial G0912A). To approve it, read this out to nobody and enter it on the device: 8QW4Z.',
    code: '8QW4Z',
  },
  {
    name: 'short-sign-in-to-fjord',
    subject: 'Sign in to Fjord',
    isHtml: false,
    content: `Your Fjord verification code is:

MXKD-PLQR

or click https://fjord.example/x`,
    code: 'MXKD-PLQR',
  },
  {
    name: 'short-passcode-for-zephyr',
    subject: 'Passcode for Zephyr',
    isHtml: false,
    content: `Your Zephyr passcode: tqvnkw
It works once.`,
    code: 'tqvnkw',
  },
  {
    name: 'short-sign-in-verification',
    subject: 'Sign-in verification',
    isHtml: false,
    content: `Here's your verification code

48 29 13

Not you? Ignore. 1 (800) 555-0111`,
    code: '482913',
  },
  {
    name: 'short-order-pickup',
    subject: 'Order pickup',
    isHtml: false,
    content: 'Your order #88123 is ready at locker B. Use PIN 553018 to open it.',
    code: '553018',
  },
  {
    name: 'short-your-tan',
    subject: 'Your TAN',
    isHtml: false,
    content: `Auftrag: Überweisung
Betrag: 1.000,00 EUR
Empfänger: A. Lang, DE89370400440532013000
TAN: 193847
Gültig bis 14:05 Uhr`,
    code: '193847',
  },
  {
    name: 'short-security-verification',
    subject: 'Security verification',
    isHtml: false,
    content: `Amount: $1,500.00
Card: **** 4417
Verification code: 991204`,
    code: '991204',
  },
  {
    name: 'short-acme-fa',
    subject: '[Acme] 2FA',
    isHtml: false,
    content: `*771023*

That is your two-step code`,
    code: '771023',
  },
  {
    name: 'short-one-time-login',
    subject: 'One-time login',
    isHtml: false,
    content: '`448-120` <- paste this',
    code: '448120',
  },
  { name: 'short-verify', subject: 'Verify', isHtml: false, content: 'Dear user,<br> code = 881204', code: '881204' },
];
