import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Codes that let one set a new password, or change what is kept of one. */
export const password: readonly LabelledMail[] = [
  {
    name: 'reset-en-code-in-row',
    subject: 'Reset your password',
    isHtml: true,
    content: card({
      brand: 'Larkspur',
      body: `<p>Passwords slip away; here is what brings you a new one.</p>
        <table border="0"><tr><td>Reset code:</td><td><b>QF4-81Z</b></td></tr></table><p>Three hours from now it will have expired.</p>`,
      footer: ['Larkspur, 19 Larch Lane, Westbay 90996', 'Sent to you in response to request 48820171'],
    }),
    code: 'QF4-81Z',
  },
  {
    name: 'reset-en-after-the-keyword-sentences',
    subject: 'Password reset request',
    isHtml: false,
    content: `Hello,

A new password was requested for the account with this address. If that was
you, go back to the page and fill in the number at the end of this message.
Please be quick, since it can be used for a quarter of an hour only, and do
not forward this message to anyone.

If it was not you, no harm is done. Your password stays as it is.

58291

Marigold Support
Extension 4410
`,
    code: '58291',
  },
  {
    name: 'reset-en-subject-and-body',
    subject: '7719 0042 - your Thistledown recovery code',
    isHtml: true,
    content: app({
      brand: 'Thistledown',
      body: `<h3>Account recovery</h3><p>Someone started recovering the account th***@example.com. Recovery code:</p><pre>7719 0042</pre>
        <p>Didn't ask for this? <a href="https://td.example/r/20231">Tell us</a>.</p>`,
      footer: ['Thistledown 2024 · 3.14.1592'],
    }),
    code: '77190042',
  },
  {
    name: 'reset-es-clave',
    subject: 'Restablece tu contraseña',
    isHtml: true,
    content: framework({
      brand: 'Librería Azahar',
      lang: 'es',
      body: `<p>Estimada Rocío:</p><p>Has solicitado cambiar la contraseña. Utiliza la clave de un solo uso <b>88-41-26</b> antes de que pasen 20 minutos.</p>
        <p>Tu último pedido (n.º 4471982) no se ve afectado.</p>`,
      footer: ['Librería Azahar, C/ Mayor 1024, 41001 Sevilla', 'Tel. 955 555 012'],
    }),
    code: '884126',
  },
  {
    name: 'reset-de-tabelle',
    subject: 'Passwort zurücksetzen',
    isHtml: true,
    content: card({
      brand: 'Wiesengrund Versand',
      lang: 'de',
      body: `<p>Hallo Herr Okonjo,</p><p>Sie möchten Ihr Passwort ändern.</p><table><tr><th>Kundennummer</th><th>Sicherheitscode</th><th>Gültig bis</th></tr>
        <tr><td>50042117</td><td>930274</td><td>18.05.2024, 14:30 Uhr</td></tr></table><p>Tragen Sie den Sicherheitscode in das Formular ein.</p>`,
      footer: [
        'Wiesengrund Versand AG, Industriestr. 2400, 70173 Stuttgart',
        'Bestell-Hotline 0180 5 012345 (0,14 €/Min.)',
      ],
    }),
    code: '930274',
  },
  {
    name: 'reset-fr-oubli',
    subject: 'Mot de passe oublié ?',
    isHtml: true,
    content: bare({
      brand: 'Clairière',
      body: `<p>Bonjour Maïwenn, votre code de réinitialisation : <strong>610-447</strong></p><p>Vous n'avez rien demandé ? Oubliez ce message.</p>`,
      footer: ['Clairière 2024, 75011 Paris'],
    }),
    code: '610447',
  },
  {
    name: 'reset-pt-pt',
    subject: 'Recuperação de palavra-passe',
    isHtml: false,
    content: `Caro Lourenço,

Foi pedida a recuperação da palavra-passe da conta n.º 20077431.
Para continuar, indique na página o código seguinte: 442901.

O código deixa de ser válido às 17h30 do dia 22/05/2024.

Azinheira, Lda. - NIPC 501234567 - Rua do Carmo, 1100-012 Lisboa
`,
    code: '442901',
  },
  {
    name: 'reset-ru-parol',
    subject: 'Восстановление пароля',
    isHtml: true,
    content: oldHouse({
      brand: 'Служба поддержки «Клевер»',
      lang: 'ru',
      body: `<P>Вы запросили смену пароля для учётной записи № 4418220.</P><P>Код подтверждения &mdash; <B>77-20-31</B>. Никому его не сообщайте, даже сотрудникам службы поддержки.</P>
        <P>Запрос отправлен 03.06.2024 в 18:44 с адреса 203.0.113.9.</P>`,
      footer: ['115114, Москва, Дербеневская наб., 1100'],
    }),
    code: '772031',
  },
  {
    name: 'reset-ja-password',
    subject: 'パスワード再設定のご案内',
    isHtml: true,
    content: framework({
      brand: 'つむぎ通販',
      lang: 'ja',
      body: `<p>山吹 さま</p><p>パスワード再設定のお申し込みを受け付けました。次の6桁の数字を入力画面にご入力ください。</p><p style="font-size:24px">840-216</p>
        <p>お客様番号：20034418</p><p>ご注文番号：5500-1203</p>`,
      footer: ['つむぎ通販株式会社 〒530-0001 大阪市北区梅田2000', '営業時間 9:00-18:00'],
    }),
    code: '840216',
  },
  {
    name: 'reset-zh-cn',
    subject: '重置密码',
    isHtml: true,
    content: card({
      brand: '云杉网',
      lang: 'zh-CN',
      body: '<p>您好，</p><p>您于2024年06月01日 12:30:05申请重置登录密码，动态码：<span>9053</span>（15分钟内有效）。</p><p>如非本人操作，请忽略。</p>',
      footer: ['云杉网络科技有限公司 地址：杭州市西湖区文三路1280号 邮编：310012'],
    }),
    code: '9053',
  },
  {
    name: 'reset-ar',
    subject: 'إعادة تعيين كلمة المرور',
    isHtml: false,
    content: `عزيزي المستخدم،

تلقينا طلبًا لإعادة تعيين كلمة المرور الخاصة بك.
كود التأكيد الخاص بك هو 903 174
الكود صالح لمدة 15 دقيقة فقط.

فريق واحة
هاتف: 920012345
`,
    code: '903174',
  },
  {
    name: 'reset-ko-kim',
    subject: '비밀번호 재설정 코드',
    isHtml: true,
    content: app({
      brand: '모아',
      lang: 'ko',
      body: '<p>비밀번호를 재설정하려면 앱에서 이 코드를 입력하세요.</p><p><b>6031-4478</b></p><p>코드는 2024년 5월 18일 오후 3시까지 사용할 수 있습니다.</p>',
      footer: ['모아 주식회사 통신판매업신고 제2020-서울강남-01234호'],
    }),
    code: '60314478',
  },
  {
    name: 'change-mail-en-old-and-new',
    subject: 'Confirm the change of your e-mail address',
    isHtml: true,
    content: oldHouse({
      brand: 'Rookery Chess Club',
      body: `<P>Dear member 10482,</P><P>you want us to write to a new address from now on. Quote <B>R7T2P9</B> in the box <I>Confirmation</I> to make it so.</P>
        <P>Your rating of 1874 and your 312 games stay with you.</P>`,
      footer: ['Rookery Chess Club, founded 1923'],
    }),
    code: 'R7T2P9',
  },
  {
    name: 'reset-it-recupero',
    subject: 'Recupera la tua password',
    isHtml: true,
    content: card({
      brand: 'Borgo Vini',
      lang: 'it',
      body: '<p>Gentile cliente,</p><p>il tuo codice di sicurezza:</p><p class="code">3 5 9 8 8 2</p><p>Non comunicarlo a nessuno. Il codice vale 30 minuti.</p>',
      footer: [
        'Borgo Vini S.p.A. - Cap. soc. € 120.000 i.v. - REA BO 123456 - C.F. 01234567890',
        'Numero verde 800 012345',
      ],
    }),
    code: '359882',
  },
];
