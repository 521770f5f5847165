import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Mails of the same senders and words as the ones with codes, that bring a link, a warning or news only. */
export const noCodeSecurity: readonly LabelledMail[] = [
  {
    name: 'none-link-en-verify',
    subject: 'Verify your email address',
    isHtml: true,
    content: card({
      brand: 'Brightfern',
      body: `<p>Thanks for signing up! Please verify your email address by clicking the button below.</p>
        <table><tr><td bgcolor="#102030"><a href="https://brightfern.example/verify?token=482913&amp;uid=20418">Verify email</a></td></tr></table>
        <p>Or paste this into your browser: https://brightfern.example/verify?token=482913&amp;uid=20418</p><p>The link expires in 24 hours.</p>`,
      footer: ['Brightfern, Inc., 4410 Harbor Avenue, Suite 2100, Springfield, OR 97477', '&copy; 2024'],
    }),
    code: null,
  },
  {
    name: 'none-link-en-reset-plain',
    subject: 'Password reset',
    isHtml: false,
    content: `Hi,

someone asked to reset the password of account 1048221 on 18 May 2024 at 14:02.
Open this address within 60 minutes to choose a new one:

https://accounts.example.net/password/20418/7f3a9c1022bb4f0e

If you did not ask for it, ignore this mail.

Support, 1-800-555-0100
`,
    code: null,
  },
  {
    name: 'none-link-de-bestaetigen',
    subject: 'Bestätigen Sie Ihre Anmeldung zum Newsletter',
    isHtml: true,
    content: framework({
      brand: 'Gartenfreunde',
      lang: 'de',
      body: '<p>Bitte klicken Sie auf den folgenden Link, um Ihre Anmeldung zu bestätigen (Double-Opt-in):</p><p><a href="https://g.example/b/200418/99121">Anmeldung bestätigen</a></p><p>Ihre Anmeldung erfolgte am 02.05.2024 um 18:31 Uhr von 198.51.100.7.</p>',
      footer: ['Gartenfreunde e. V., Rosenweg 1100, 80331 München, VR 20481'],
    }),
    code: null,
  },
  {
    name: 'none-link-es-activa',
    subject: 'Activa tu cuenta',
    isHtml: true,
    content: app({
      brand: 'Cumbre',
      lang: 'es',
      body: '<p>Pulsa el botón para activar tu cuenta de usuario 300418.</p><p><a href="https://cumbre.example/a/300418/88120">Activar</a></p><p>El enlace caduca en 48 horas.</p>',
      footer: ['Cumbre 2024, Paseo del Prado 1020, 28014 Madrid'],
    }),
    code: null,
  },
  {
    name: 'none-link-ja-kakunin',
    subject: '【ひなた】本登録のご案内',
    isHtml: false,
    content: `仮登録が完了しました。24時間以内に下記のURLから本登録をお済ませください。

https://hinata.example.jp/regist/20240518/448120

会員番号：3004412
`,
    code: null,
  },
  {
    name: 'none-alert-en-new-sign-in',
    subject: 'New sign-in to your Harborgate account',
    isHtml: true,
    content: card({
      brand: 'Harborgate',
      body: `<p>Your account was just signed in to from a new device.</p><table><tr><td>Device</td><td>Phone 8 Pro, build 240505</td></tr><tr><td>Time</td><td>May 18, 2024 4:21 PM</td></tr>
        <tr><td>Location</td><td>Leipzig 04109, Germany</td></tr><tr><td>IP</td><td>2001:db8::4821</td></tr></table><p>If this was you, there is nothing to do. If not, secure your account.</p>`,
      footer: ['Harborgate Software Ltd. Registered in England No. 04482913'],
    }),
    code: null,
  },
  {
    name: 'none-alert-en-code-expired',
    subject: 'Your verification code has expired',
    isHtml: true,
    content: app({
      brand: 'Tidemoss',
      body: '<p>The verification code 482913 that we sent you at 14:02 has expired and can no longer be used.</p><p><a href="https://tidemoss.example/resend">Request a new code</a></p>',
      footer: ['Tidemoss Labs, 1200 Larch Street, Portview'],
    }),
    code: null,
  },
  {
    name: 'none-alert-en-code-used',
    subject: 'Your code was used',
    isHtml: false,
    content: `Your one-time code was used on 05/18/2024 at 4:21 PM to sign in from Denver, CO 80202.
If that was not you, call 1-888-555-0144. Reference 7741902.
`,
    code: null,
  },
  {
    name: 'none-alert-en-code-by-sms',
    subject: 'We texted you a code',
    isHtml: true,
    content: bare({
      brand: 'Pennant Credit',
      body: '<p>Your verification code is on its way to the phone ending in 4821. It comes from 40404 and is six digits long. If it does not arrive within 5 minutes, call (555) 010-2244.</p>',
      footer: ['Pennant Credit Union, NMLS 448213, 2024'],
    }),
    code: null,
  },
  {
    name: 'none-alert-en-2fa-enabled',
    subject: 'Two-factor authentication is on',
    isHtml: true,
    content: framework({
      brand: 'Cobaltboard',
      body: '<p>From now on we ask for a code from your authenticator app each time that you sign in. You turned this on on 3 June 2024 at 10:15 from 192.0.2.14.</p><p>Keep your 10 backup codes somewhere safe.</p>',
      footer: ['Cobaltboard, 3107 Quarry Street #2088, Hillside, CA 90998'],
    }),
    code: null,
  },
  {
    name: 'none-alert-ru-vhod',
    subject: 'Вход в аккаунт с нового устройства',
    isHtml: true,
    content: oldHouse({
      brand: 'Рябина',
      lang: 'ru',
      body: '<P>18.05.2024 в 16:21 выполнен вход в ваш аккаунт № 4481020 с устройства телефон 9, Казань, 420000.</P><P>Если это не вы, смените пароль.</P>',
      footer: ['© 2011–2024 Рябина'],
    }),
    code: null,
  },
  {
    name: 'none-alert-zh-yidi',
    subject: '异地登录提醒',
    isHtml: true,
    content: card({
      brand: '青竹笔记',
      lang: 'zh-CN',
      body: '<p>您的帐号20041882于2024年5月18日16:21在广州登录。请勿将验证码告诉任何人，以免上当受骗。</p>',
      footer: ['京ICP备12345678号-1'],
    }),
    code: null,
  },
  {
    name: 'none-alert-fr-mot-de-passe',
    subject: 'Votre mot de passe a été modifié',
    isHtml: true,
    content: app({
      brand: 'Papyrus',
      lang: 'fr',
      body: '<p>Le mot de passe du compte n° 204188 a été modifié le 18/05/2024 à 16 h 21.</p><p>Rappel : ne communiquez jamais vos codes de sécurité.</p>',
      footer: ['Papyrus, 1515 chemin du Moulin, 13100 Aix'],
    }),
    code: null,
  },
  {
    name: 'none-news-en-about-codes',
    subject: 'Why your six-digit codes are changing',
    isHtml: true,
    content: card({
      brand: 'The Padlock Letter',
      body: `<h1>One-time codes: what 2,400 readers told us</h1><p>In 2023, verification codes such as 123456 or 000000 were still accepted by 14 of 1200 services that we tested.
        A code of 4 digits has 10000 combinations, one of 6 has 1000000.</p><p>From 2025 on, most banks will replace codes by passkeys.</p>`,
      footer: ['Issue 1048', 'The Padlock Letter, 2100 Vault Road, 10001 New York'],
    }),
    code: null,
  },
  {
    name: 'none-news-en-phishing-warning',
    subject: 'Never share your verification code',
    isHtml: true,
    content: framework({
      brand: 'Greywater Bank',
      body: `<p>Fraudsters phone our customers and ask for the one-time passcode. We will never do so.</p><p>Hang up and call us on 0800 0155 5501, or forward the text to 7726.</p><p>In 2023 we stopped 48213 attempts.</p>`,
      footer: ['Greywater Bank plc. Registered number 01234567. FRN 123456.'],
    }),
    code: null,
  },
  {
    name: 'none-en-invite-link',
    subject: 'Ottilie invited you to a workspace',
    isHtml: true,
    content: bare({
      brand: 'Slate & Pine',
      body: '<p>Ottilie Brandt has invited you to join the workspace Team 4821. 1204 people are already there.</p><p><a href="https://slate.example/i/48213377">Join now</a></p>',
      footer: ['Slate & Pine, 71 Harlow Street, Vale City 94105'],
    }),
    code: null,
  },
  {
    name: 'none-en-magic-link-only',
    subject: 'Sign in to Quillmark',
    isHtml: true,
    content: app({
      brand: 'Quillmark',
      body: '<p>Click to sign in. No password, no code needed.</p><p><a href="https://quill.example/m/77812345">Sign in</a></p><p>The link works for 15 minutes and only once. Requested from Chrome 124 on Windows 11.</p>',
      footer: ['Quillmark, 1900 Ink Street, Hartford, CT 06103'],
    }),
    code: null,
  },
  {
    name: 'none-de-zwei-faktor-pflicht',
    subject: 'Ab 1. Juli 2024: Anmeldung nur noch mit Sicherheitscode',
    isHtml: true,
    content: oldHouse({
      brand: 'Stadtwerke Neuenau',
      lang: 'de',
      body: '<P>Guten Tag,</P><P>ab Juli 2024 erhalten Sie bei jeder Anmeldung einen Sicherheitscode per E-Mail. Ihre Kundennummer 40012873 bleibt gleich.</P>',
      footer: ['Stadtwerke Neuenau GmbH, 99999 Neuenau, Telefon 0999 123456'],
    }),
    code: null,
  },
  {
    name: 'none-pt-alerta',
    subject: 'Novo acesso à sua conta',
    isHtml: true,
    content: framework({
      brand: 'Banco Ipê',
      lang: 'pt-BR',
      body: '<p>Identificamos um acesso em 18/05/2024, 16h21, em Recife, CEP 50000. Agência 1234, conta 567890.</p><p>Nunca compartilhe sua senha ou seu token.</p>',
      footer: ['SAC 0800 123 4567'],
    }),
    code: null,
  },
  {
    name: 'none-ko-bimil',
    subject: '비밀번호가 변경되었습니다',
    isHtml: false,
    content: `회원님의 비밀번호가 2024년 5월 18일 16시 21분에 변경되었습니다.
본인이 아니라면 고객센터 1588-0000으로 연락해 주세요.
인증번호를 요구하는 전화는 사기입니다.
`,
    code: null,
  },
  {
    name: 'none-ar-dukhul',
    subject: 'تسجيل دخول جديد',
    isHtml: true,
    content: card({
      brand: 'نخلة',
      lang: 'ar',
      body: '<p dir="rtl">تم تسجيل الدخول إلى حسابك رقم 448120 بتاريخ 18/05/2024 الساعة 16:21.</p><p dir="rtl">لا تشارك رمز التحقق مع أحد.</p>',
      footer: ['ص.ب 12345، الرياض 11564'],
    }),
    code: null,
  },
];
