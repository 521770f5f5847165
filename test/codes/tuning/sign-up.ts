import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Codes that confirm an address. */
export const signUp: readonly LabelledMail[] = [
  {
    name: 'signup-en-card-heading',
    subject: 'Your Brightfern verification code',
    isHtml: true,
    content: card({
      brand: 'Brightfern',
      preheader: 'Use this to finish setting up your account',
      body: `<h1>One quick check</h1><p>Good to see you at Brightfern! Before your account opens, we would like to know that this mailbox is yours.
        The sign-up page has a box for the number below. Not planning to join? Then just leave this message alone.</p>
        <p style="text-align:center">Verification code</p><p class="code" style="text-align:center">739204</p>
        <p style="text-align:center">Good for ten minutes from now</p>`,
      footer: [
        'Brightfern, Inc., 4410 Harbor Avenue, Suite 2100, Springfield, OR 97477',
        '&copy; 2024 Brightfern. All rights reserved.',
      ],
    }),
    code: '739204',
  },
  {
    name: 'signup-en-subject-first',
    subject: '58213 is your Fernwick confirmation code',
    isHtml: true,
    content: framework({
      brand: 'Fernwick',
      preheader: 'Enter 58213 to confirm',
      body: `<p>Hi Odile,</p><p>your place at Fernwick is nearly ready; one click below makes it yours.</p>
        <table><tr><td><a href="https://fernwick.example/c?code=58213&amp;n=9928172635">Confirm your account</a></td></tr></table>
        <p>Should the page want a confirmation code, it is this one:</p><table border="1"><tr><td>58213</td></tr></table>
        <p>See you among the ferns.</p>`,
      footer: ['Meant for odile@example.com.', 'Fernwick Ltd, PO Box 20417, Millbrook, CA 90999'],
    }),
    code: '58213',
  },
  {
    name: 'signup-en-no-word-code',
    subject: 'Confirm your address',
    isHtml: true,
    content: app({
      brand: 'Tidemoss',
      body: `<h2>Almost there!</h2><p>Type this into the app to confirm your address:</p><h1 style="letter-spacing:6px">4417</h1>
        <p>It stops working in an hour.</p>`,
      footer: ['Tidemoss Labs, 1200 Larch Street, Portview', 'You receive this because you signed up on 3 June 2024.'],
    }),
    code: '4417',
  },
  {
    name: 'signup-en-six-cells',
    subject: 'Activate your Quillmark account',
    isHtml: true,
    content: card({
      brand: 'Quillmark',
      body: `<p>Hello there,</p><p>Key in these digits to activate your account:</p>
        <table cellspacing="8"><tr><td bgcolor="#eef0f3">8</td><td bgcolor="#eef0f3">0</td><td bgcolor="#eef0f3">2</td>
        <td bgcolor="#eef0f3">6</td><td bgcolor="#eef0f3">1</td><td bgcolor="#eef0f3">5</td></tr></table>
        <p>The code expires in 30 minutes.</p>`,
      footer: ['Questions? Call +1 (555) 010-0199, Mon-Fri 9:00-17:00.', 'Copyright 2019-2024 Quillmark'],
    }),
    code: '802615',
  },
  {
    name: 'signup-en-plain-wrapped',
    subject: 'Welcome to Oakridge Forum',
    isHtml: false,
    content: `Hello marlow77,

thank you for registering at Oakridge Forum. Before you can post we have
to be sure that this address is yours. Your activation code
is 917350. Paste it on the page that is still open in your browser, or open

  https://forum.example.org/activate?u=20418&k=77ac01

If you did not register, do nothing: accounts that are not activated are
deleted after 14 days.

--
Oakridge Forum, running since 2006
`,
    code: '917350',
  },
  {
    name: 'signup-en-mixed-letters',
    subject: 'Please verify your email',
    isHtml: true,
    content: bare({
      brand: 'Steamhollow',
      body: `<p>Welcome aboard!</p><p>To verify your email, enter the code <b>vM8xw</b> in the registration window. Codes are case sensitive.</p>`,
      footer: ['Sent from a mailbox that nobody reads. Steamhollow 2024'],
    }),
    code: 'vM8xw',
  },
  {
    name: 'signup-en-grouped-dash',
    subject: 'Slate & Pine confirmation code: 482-913',
    isHtml: true,
    content: framework({
      brand: 'Slate & Pine',
      preheader: 'One step left',
      body: `<h1>Confirm your email address</h1><p>Your browser still waits on the page where you began &mdash; your confirmation code for it is in the grey box.</p>
        <table><tr><td style="background:#f5f4f5;font-size:30px">482-913</td></tr></table>
        <p>Nothing to do with you? Somebody mistyped; nothing will come of it.</p>`,
      footer: ['Made by Slate & Pine Technologies, 71 Harlow Street, Vale City 94105'],
    }),
    code: '482913',
  },
  {
    name: 'signup-es-tabla',
    subject: 'Tu código de verificación de Naranjal',
    isHtml: true,
    content: card({
      brand: 'Naranjal',
      lang: 'es',
      preheader: 'No lo compartas con nadie',
      body: `<h1>¡Hola, Inés!</h1><p>Gracias por crear tu cuenta. Para terminar, escribe en la aplicación el siguiente código de verificación:</p>
        <table align="center"><tr><td class="code">640 918</td></tr></table><p>Caduca en 15 minutos. Nadie de Naranjal te lo pedirá por teléfono.</p>`,
      footer: [
        'Naranjal Servicios Digitales, S.L. &middot; CIF B12345678',
        'Calle del Olmo 1450, 28004 Madrid',
        '© 2024 Naranjal',
      ],
    }),
    code: '640918',
  },
  {
    name: 'signup-de-klartext',
    subject: 'Bitte bestätige deine E-Mail-Adresse',
    isHtml: false,
    content: `Hallo Jonte,

schön, dass du dabei bist! Damit wir sicher sein können, dass diese Adresse
dir gehört, gib bitte in der App den folgenden Bestätigungscode ein:

    305 771

Der Code ist 24 Stunden gültig. Hast du dich nicht bei uns angemeldet? Dann
kannst du diese Nachricht einfach löschen.

Viele Grüße
dein Team von Lindenblatt

Lindenblatt GmbH | Amselweg 1204 | 10115 Berlin
Amtsgericht Charlottenburg, HRB 123456 B | USt-IdNr. DE123456789
Telefon 030 23125 104
`,
    code: '305771',
  },
  {
    name: 'signup-fr-phrase',
    subject: 'Bienvenue chez Mirabelle',
    isHtml: true,
    content: oldHouse({
      brand: 'Mirabelle',
      lang: 'fr',
      body: `<P>Bonjour Solène,</P><P>Il ne vous reste qu'une étape. Saisissez <B>7718</B> sur la page d'inscription pour valider votre adresse e-mail.</P>
        <P>Ce code est à usage unique et expire dans 20&nbsp;minutes.</P>`,
      footer: [
        'Mirabelle SAS au capital de 10 000 &euro;, RCS Lyon 812 345 678',
        '12 rue des Tanneurs, 69002 Lyon',
        'T&eacute;l. 01 99 00 12 34',
      ],
    }),
    code: '7718',
  },
  {
    name: 'signup-pt-br',
    subject: 'Confirme seu e-mail no Jabutipay',
    isHtml: true,
    content: app({
      brand: 'Jabutipay',
      lang: 'pt-BR',
      body: `<p>Oi, Caetana!</p><p>Falta pouco para abrir sua conta. Digite o código abaixo na tela de cadastro.</p>
        <div style="font-size:28px"><strong>93 20 47</strong></div><p>Ele vale por 5 minutos e só pode ser usado uma vez.</p>`,
      footer: [
        'Jabutipay Instituição de Pagamento S.A. CNPJ 12.345.678/0001-90',
        'SAC 0800 123 4567 | Ouvidoria 0800 765 4321',
      ],
    }),
    code: '932047',
  },
  {
    name: 'signup-ru-tablica',
    subject: 'Подтверждение регистрации на Рябине',
    isHtml: true,
    content: card({
      brand: 'Рябина',
      lang: 'ru',
      body: `<p>Здравствуйте, Таисия!</p><p>Кто-то, скорее всего вы, указал этот адрес при регистрации. Чтобы подтвердить почту, введите код:</p>
        <table width="100%"><tr><td align="center"><b>50284</b></td></tr></table><p>Если это были не вы, просто удалите письмо.</p>`,
      footer: [
        'ООО «Рябина», ИНН 7701234567, ОГРН 1027700000000',
        '© 2011–2024 Рябина. Служба поддержки: 8 800 555-01-99',
      ],
    }),
    code: '50284',
  },
  {
    name: 'signup-zh-cn',
    subject: '【青竹笔记】邮箱验证',
    isHtml: true,
    content: framework({
      brand: '青竹笔记',
      lang: 'zh-CN',
      body: `<p>亲爱的用户，您好：</p><p>您正在注册青竹笔记帐号，本次操作的验证码为<b>382706</b>，请在10分钟内完成验证。</p>
        <p>验证码提供给他人可能导致帐号被盗，请勿泄露。</p>`,
      footer: ['Copyright © 2016-2024 青竹笔记 版权所有', '京ICP备12345678号-1', '客服电话：400-810-1234'],
    }),
    code: '382706',
  },
  {
    name: 'signup-ja',
    subject: '【こもれび】メールアドレスのご確認',
    isHtml: false,
    content: `こもれび会員登録にお申し込みいただき、ありがとうございます。

下記の認証コードを登録画面に入力してください。

━━━━━━━━━━━━━━
認証コード：２９４８１６
━━━━━━━━━━━━━━

※有効期限は30分です。期限が切れた場合は、お手数ですが再度お手続きください。
※本メールに心当たりのない方は破棄してください。

――――――――――――
株式会社こもれび
〒100-0005 東京都千代田区丸の内1-2-3
TEL 03-1234-5678（平日10:00〜18:00）
`,
    code: '294816',
  },
  {
    name: 'signup-ko',
    subject: '[산들바람] 이메일 인증번호 안내',
    isHtml: true,
    content: card({
      brand: '산들바람',
      lang: 'ko',
      body: `<p>안녕하세요, 산들바람입니다.</p><p>아래 인증번호를 회원가입 화면에 입력해 주세요.</p><table><tr><td>인증번호</td><td><strong>071593</strong></td></tr></table>
        <p>인증번호는 3분간 유효합니다.</p>`,
      footer: [
        '(주)산들바람 | 사업자등록번호 123-45-67890',
        '서울특별시 강남구 테헤란로 1234, 5층 (우) 06234',
        '고객센터 1588-0000',
      ],
    }),
    code: '071593',
  },
  {
    name: 'signup-ar',
    subject: 'تأكيد بريدك الإلكتروني في نخلة',
    isHtml: true,
    content: card({
      brand: 'نخلة',
      lang: 'ar',
      body: `<p dir="rtl">مرحبًا ليلى،</p><p dir="rtl">لإكمال إنشاء حسابك، أدخل رمز التحقق التالي في التطبيق:</p><p dir="rtl" class="code">٤٨٢٠١٧</p>
        <p dir="rtl">تنتهي صلاحية الرمز خلال ١٠ دقائق. لا تشارك هذا الرمز مع أي شخص.</p>`,
      footer: ['شركة نخلة للتقنية، ص.ب 12345، الرياض 11564', '© 2024 نخلة'],
    }),
    code: '482017',
  },
];
