import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Codes that let one in: signing in, a second factor, a new device. */
export const logIn: readonly LabelledMail[] = [
  {
    name: 'login-en-magic-link-and-code',
    subject: 'Log in to Cobaltboard',
    isHtml: true,
    content: card({
      brand: 'Cobaltboard',
      body: `<h2>Your login link</h2><table><tr><td bgcolor="#5e6ad2"><a href="https://cobaltboard.example/auth/mail/9281736450?exp=1718035200">Log in to Cobaltboard</a></td></tr></table>
        <p>Both work for five minutes. Where the button fails you, this login code does the same by hand:</p>
        <p><code>kq7rt-m2xw9</code></p>`,
      footer: ['Cobaltboard, 3107 Quarry Street #2088, Hillside, CA 90998'],
    }),
    code: 'kq7rt-m2xw9',
  },
  {
    name: 'login-en-prefixed',
    subject: 'G-204816 is your Gullwing sign-in code',
    isHtml: false,
    content: `G-204816 is your Gullwing sign-in code. Don't share it with anyone.
`,
    code: 'G-204816',
  },
  {
    name: 'login-en-authenticator-line-above',
    subject: 'Sign-in attempt from a new browser',
    isHtml: true,
    content: framework({
      brand: 'Harborgate',
      preheader: 'Was this you?',
      body: `<p>Hi Priya,</p><p>We noticed a sign-in to your account from a browser that we have not seen before.</p>
        <table><tr><td>When</td><td>14 March 2024, 09:41 UTC</td></tr><tr><td>Where</td><td>Leeds, LS1 4AP (approximate)</td></tr>
        <tr><td>Browser</td><td>Firefox 123.0 on Linux</td></tr><tr><td>IP address</td><td>203.0.113.58</td></tr></table>
        <p>If this was you, this is what you need to get in:</p><h1>618 402</h1>
        <p>If it was not, change your password now. The code above lets anyone in who also knows your password.</p>`,
      footer: ['Harborgate Software Ltd. Registered in England No. 04482913', '20 Wharf Road, London N1 7SR'],
    }),
    code: '618402',
  },
  {
    name: 'login-en-forwarded-to-helpdesk',
    subject: 'Your one-time passcode',
    isHtml: false,
    content: `One-time passcode: 90317746

Requested for:   guest.reader@example.com
Requested at:    2024-02-29 18:05:33 (UTC+1)
Session:         7f3a9c10-22bb-4f0e-9a51-0b6c7d8e9f00

Never give this passcode to anybody who calls or writes to you.
`,
    code: '90317746',
  },
  {
    name: 'login-en-do-not-share-first',
    subject: 'Security code',
    isHtml: true,
    content: bare({
      brand: 'Pennant Credit',
      body: `<p>Pennant will NEVER call you for this code. DO NOT share it.</p><p>To sign in at pennant.example, use 550 193.</p>
        <p>Or, without the blank: <b>550193</b>.</p>`,
      footer: ['Msg&amp;data rates may apply. Reply HELP to 72727 for help.'],
    }),
    code: '550193',
  },
  {
    name: 'login-en-letters-only',
    subject: 'Your sign-in code for Mosslight',
    isHtml: true,
    content: app({
      brand: 'Mosslight',
      body: `<p>Here is a temporary sign-in code to paste:</p><p style="font-family:monospace;background:#f4f4f4">KXQWPT</p>
        <p>Somebody else's doing? Leave it be.</p>`,
      footer: ['MOSSLIGHT INC', 'HELP CENTER'],
    }),
    code: 'KXQWPT',
  },
  {
    name: 'login-en-guard',
    subject: 'Ironvault: a computer we do not know',
    isHtml: true,
    content: card({
      brand: 'IRONVAULT',
      body: `<p>Hello tanukifan,</p><p>your Ironvault Guard code for the new computer:</p>
        <table><tr><td style="background:#121a25;color:#3a9aed;font-size:48px">7QKXV</td></tr></table>
        <p>The computer called from 198.51.100.23 (DK) and had your password.
        It gets no further <b>without what stands above</b>.</p>
        <p>Was it a stranger? Then <a href="https://help.example.com/wizard?step=3021">change your password</a>.</p>`,
      footer: ['© Ironvault Corporation. PO Box 3044 Bellmont, WA 90997'],
    }),
    code: '7QKXV',
  },
  {
    name: 'login-en-device-activation',
    subject: 'Connect your TV',
    isHtml: true,
    content: framework({
      brand: 'Streamlet',
      body: `<p>Someone asked to link a television to your profile.</p><p>On the TV, enter the pairing code <strong>WDJB-MJHT</strong> and press OK.</p>
        <p>Model: VX-5540, firmware 4.2.1180</p>`,
      footer: ['Streamlet B.V., Keizerstraat 1042, 1012 AB Amsterdam, KVK 34567890'],
    }),
    code: 'WDJB-MJHT',
  },
  {
    name: 'login-es-inicio-sesion',
    subject: '204 775 es tu código para entrar en Cerezo',
    isHtml: true,
    content: app({
      brand: 'Cerezo',
      lang: 'es',
      body: `<p>Hola:</p><p>Recibimos una solicitud para iniciar sesión con esta dirección. Introduce este código en la pantalla donde lo has pedido:</p><h1>204 775</h1>
        <p>¿No has sido tú? Entonces alguien se equivocó al escribir su correo y no tienes que hacer nada.</p>`,
      footer: ['Cerezo Tecnología, Av. Libertad 1876, C1014 Buenos Aires', 'Mensajes: +54 11 5555 0142'],
    }),
    code: '204775',
  },
  {
    name: 'login-de-zwei-faktor',
    subject: 'Ihr Anmeldecode',
    isHtml: true,
    content: oldHouse({
      brand: 'Kundenportal Stadtwerke Neuenau',
      lang: 'de',
      body: `<P>Guten Tag Frau Ahrens,</P><P>für Ihre Anmeldung im Kundenportal lautet die Einmal-PIN: <B>660124</B></P>
        <P>Sie verliert nach 5 Minuten ihre Gültigkeit. Ihre Kundennummer (40012873) benötigen Sie dafür nicht.</P>`,
      footer: [
        'Stadtwerke Neuenau GmbH, Am Gaswerk 1907, 99999 Neuenau',
        'Störungsdienst 0800 0001234, Handelsregister Neuenau HRB 4711',
      ],
    }),
    code: '660124',
  },
  {
    name: 'login-fr-double-authentification',
    subject: 'Code de connexion : 8 3 1 0 5 9',
    isHtml: true,
    content: card({
      brand: 'Papyrus',
      lang: 'fr',
      body: `<p>Bonjour,</p><p>Vous venez de vous connecter depuis un nouvel appareil. Pour vérifier qu'il s'agit bien de vous, recopiez les six chiffres suivants :</p>
        <table><tr><td>8</td><td>3</td><td>1</td><td>0</td><td>5</td><td>9</td></tr></table><p>Ne transmettez ces chiffres à personne, pas même à nos conseillers.</p>`,
      footer: [
        'Papyrus, 1515 chemin du Moulin, 13100 Aix',
        'Vous recevez ce courriel car vous avez un compte depuis 2017.',
      ],
    }),
    code: '831059',
  },
  {
    name: 'login-it-accesso',
    subject: 'Accesso a Ginestra: il tuo codice',
    isHtml: false,
    content: `Ciao Fiammetta,

il codice per accedere al tuo profilo è 441807 e scade alle 15:20 di oggi,
12/04/2024. Inseriscilo nella pagina da cui lo hai richiesto.

A presto,
la redazione di Ginestra

Ginestra s.r.l. - P.IVA 01234567890 - Via dei Mulini 2020, 40121 Bologna (BO)
`,
    code: '441807',
  },
  {
    name: 'login-nl-inlogcode',
    subject: 'Je inlogcode voor Polderpost',
    isHtml: true,
    content: bare({
      brand: 'Polderpost',
      body: `<p>Hoi Sanne,</p><p>Vul deze code in om in te loggen:</p><p><b>27 81 64</b></p><p>De code blijft 15 minuten geldig. Heb je hier niet om gevraagd? Laat het ons weten via 020-5550123.</p>`,
      footer: ['Polderpost, Postbus 1999, 3500 GG Utrecht'],
    }),
    code: '278164',
  },
  {
    name: 'login-pl-kod',
    subject: 'Kod logowania do Jarzębiny',
    isHtml: true,
    content: card({
      brand: 'Jarzębina',
      lang: 'pl',
      body: `<p>Cześć!</p><p>Twój jednorazowy kod to <strong>0946</strong>. Wpisz go na stronie logowania w ciągu 10 minut.</p>`,
      footer: ['Jarzębina sp. z o.o., ul. Młyńska 1830, 00-950 Warszawa', 'NIP 123-456-78-90, KRS 0000123456'],
    }),
    code: '0946',
  },
  {
    name: 'login-tr-dogrulama',
    subject: 'Giriş doğrulama',
    isHtml: false,
    content: `Sayın Defne Yıldız,

Hesabınıza giriş için doğrulama kodunuz: 715 240
Kod 3 dakika süreyle geçerlidir. Lütfen kimseyle paylaşmayınız.

Bu işlemi siz yapmadıysanız 0850 555 01 23 numaralı hattımızı arayın.
`,
    code: '715240',
  },
  {
    name: 'login-uk-vhid',
    subject: 'Вхід до кабінету Смерека',
    isHtml: true,
    content: framework({
      brand: 'Смерека',
      lang: 'uk',
      body: `<p>Вітаємо, Зоряно!</p><p>Щоб увійти, введіть цей код у застосунку:</p><p><b>3 8 4 4 1 0</b></p><p>Нікому його не повідомляйте. Дійсний 10 хвилин.</p>`,
      footer: ['ТОВ «Смерека», ЄДРПОУ 12345678', '79000, м. Львів, вул. Городоцька, 1455'],
    }),
    code: '384410',
  },
  {
    name: 'login-ja-subject-only',
    subject: '509287 がログイン用の確認コードです',
    isHtml: true,
    content: app({
      brand: 'ひばり',
      lang: 'ja',
      body: '<p>ログインを完了するには、件名に記載の番号をアプリに入力してください。</p><p>このメールに返信しないでください。</p>',
      footer: ['© 2024 ひばり株式会社'],
    }),
    code: '509287',
  },
  {
    name: 'login-zh-tw',
    subject: '登入驗證碼通知',
    isHtml: true,
    content: oldHouse({
      brand: '海棠書城',
      lang: 'zh-TW',
      body: `<P>親愛的會員您好：</P><P>您的登入驗證碼如下，請於 5 分鐘內輸入：</P><P><FONT SIZE="6">H7K3PD</FONT></P><P>若非本人操作，請立即變更密碼。</P>`,
      footer: ['海棠書城股份有限公司 統一編號 12345678', '110 台北市信義區松仁路 1000 號', '客服專線 02-5555-0123'],
    }),
    code: 'H7K3PD',
  },
  {
    name: 'login-ko-otp',
    subject: '[다온] 로그인 인증',
    isHtml: false,
    content: `[다온] 인증번호 [482160]를 입력해 주세요. 타인에게 절대 알려주지 마세요.
`,
    code: '482160',
  },
  {
    name: 'login-vi',
    subject: 'Mã đăng nhập của bạn',
    isHtml: true,
    content: bare({
      brand: 'Sen Xanh',
      body: '<p>Chào Thảo,</p><p>Mã xác thực của bạn là <b>260931</b>. Mã có hiệu lực trong 5 phút.</p><p>Không chia sẻ mã này với bất kỳ ai.</p>',
      footer: ['Công ty TNHH Sen Xanh, MST 0312345678, hotline 1900 1234'],
    }),
    code: '260931',
  },
  {
    name: 'login-id',
    subject: 'Kode OTP Melati',
    isHtml: false,
    content: `JANGAN BERIKAN kode ini kepada siapa pun, termasuk pihak Melati.
Masukkan 8147 untuk masuk ke akun Anda. Kode berlaku selama 2 menit.
`,
    code: '8147',
  },
  {
    name: 'login-hi',
    subject: 'आपका लॉगिन OTP',
    isHtml: true,
    content: card({
      brand: 'कचनार',
      lang: 'hi',
      body: '<p>नमस्ते,</p><p>आपके कचनार खाते में लॉगिन के लिए OTP ५३९२०८ है। यह 10 मिनट तक मान्य है।</p><p>कृपया इसे किसी के साथ साझा न करें।</p>',
      footer: ['Kachnar Digital Pvt. Ltd., 4th Floor, MG Road, Bengaluru 560001'],
    }),
    code: '539208',
  },
  {
    name: 'login-en-alarm-plus-code-later',
    subject: 'Action needed: unusual activity on account #7741902',
    isHtml: true,
    content: card({
      brand: 'Wrenfield Mail',
      body: `<p>Case 20240518-0042</p><p>We blocked three attempts to open your mailbox today. Attempt 1 at 06:12, attempt 2 at 06:13, attempt 3 at 06:15, all from 192.0.2.144.</p>
        <p>To unlock the mailbox, go to the page where you were stopped. It asks for a number that only you can know.</p>
        <p>Nobody from our side will ever ask for it, neither by phone nor by chat.</p><p>That number is below. It works once.</p>
        <div align="center"><span style="font-size:40px">174930</span></div><p>Regards,<br>Trust &amp; Safety, desk 2200</p>`,
      footer: ['Wrenfield Mail, 7000 Elm Parkway, Dunmore 60601'],
    }),
    code: '174930',
  },
];
