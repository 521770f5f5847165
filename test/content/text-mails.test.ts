import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/content/read-body.ts';

/** A mail as shops and services send them: a hidden beginning, tables for layout, a button, a footer. */
const mail = (lang: string, dir: string, preheader: string, body: string) => `<!DOCTYPE html>
<html lang="${lang}" dir="${dir}">
<head>
  <meta charset="utf-8"><title>${preheader}</title>
  <style>
    body { margin: 0 } .preheader { display: none !important; font-size: 1px }
    @media only screen and (max-width: 600px) { .button { display: block !important } .wide { display: none !important } }
  </style>
  <!--[if mso]><style>td { font-family: Arial }</style><![endif]-->
</head>
<body>
  <div class="preheader" style="max-height:0;overflow:hidden">${preheader}&#8199;&#847;&zwnj;&nbsp;&#8199;&#847;&zwnj;&nbsp;</div>
  <center>
    <table role="presentation" width="100%"><tr><td align="center" style="font-size:0">
      <!--[if mso]><table width="600"><tr><td><![endif]-->
      <table role="presentation" width="600" style="font-size:15px">
${body}
      </table>
      <!--[if mso]></td></tr></table><![endif]-->
    </td></tr></table>
    <img src="https://track.example/open?u=1" width="1" height="1" alt="">
  </center>
</body>
</html>`;

const row = (content: string) =>
  `        <tr>\n          <td style="padding: 8px 24px">\n            ${content}\n          </td>\n        </tr>`;
const digits = (code: string) =>
  row(
    `<table role="presentation"><tr>${[...code].map((digit) => `<td class="digit"><b>${digit}</b></td>`).join('')}</tr></table>`,
  );
const button = (href: string, text: string) =>
  row(
    `<!--[if mso]><v:roundrect href="${href}"><center>${text}</center></v:roundrect><![endif]-->` +
      `<!--[if !mso]><!--><a class="button" href="${href}" style="display:inline-block;mso-hide:all">${text}</a><!--<![endif]-->`,
  );

describe('what a mail says', () => {
  test.each<[string, string, string, string[]]>([
    [
      'in Arabic',
      mail(
        'ar',
        'rtl',
        'رمز الدخول',
        row('مرحباً ليلى،<br>رمز الدخول هو:') + digits('۴۸۱۵') + row('صالح لمدة&nbsp;10 دقائق.'),
      ),
      'مرحباً ليلى،\nرمز الدخول هو:\n۴ ۸ ۱ ۵\nصالح لمدة 10 دقائق.',
      [],
    ],
    [
      'in Hebrew',
      mail(
        'he',
        'rtl',
        'אימות',
        row('<h1>שלום דנה</h1><p>נא לאשר את הכתובת \u2068dana@example.org\u2069.</p>') +
          button('https://example.com/he/אישור?t=1', 'אישור הכתובת'),
      ),
      'שלום דנה\n\nנא לאשר את הכתובת \u2068dana@example.org\u2069.\n\nאישור הכתובת',
      ['אישור הכתובת https://example.com/he/%D7%90%D7%99%D7%A9%D7%95%D7%A8?t=1'],
    ],
    [
      'in Persian',
      mail(
        'fa',
        'rtl',
        'کد',
        row(
          '<p>کد ورود شما: <strong>۷۳۰۹۱۲</strong></p><p>اگر شما نمی‌خواهید وارد شوید، این نامه را نادیده بگیرید.</p>',
        ),
      ),
      'کد ورود شما: ۷۳۰۹۱۲\n\nاگر شما نمی‌خواهید وارد شوید، این نامه را نادیده بگیرید.',
      [],
    ],
    [
      'in Hindi',
      mail(
        'hi',
        'ltr',
        'सत्यापन',
        row('<p>नमस्ते रवि,</p>\n<p>आपका सत्यापन कोड&nbsp;है</p>') +
          row('<div style="font-size:32px">640 218</div>') +
          row('किसी से साझा न करें।'),
      ),
      'नमस्ते रवि,\n\nआपका सत्यापन कोड है\n\n640 218\nकिसी से साझा न करें।',
      [],
    ],
    [
      'in Thai',
      mail(
        'th',
        'ltr',
        'รหัส',
        row('รหัส\u200bยืนยัน\u200bของ\u200bคุณ') +
          row('<b>77-31-90</b>') +
          button('https://example.com/th?x=1&amp;y=2', 'ยืนยันอีเมล'),
      ),
      'รหัสยืนยันของคุณ\n77-31-90\nยืนยันอีเมล',
      ['ยืนยันอีเมล https://example.com/th?x=1&y=2'],
    ],
    [
      'in Chinese',
      mail(
        'zh',
        'ltr',
        '登录',
        row('<p>您好，\n王先生：</p><p>您的验证码为<span style="color:red">\n902456</span>，\n五分钟内有效。</p>'),
      ),
      '您好，王先生：\n\n您的验证码为 902456，五分钟内有效。',
      [],
    ],
    [
      'in Japanese',
      mail(
        'ja',
        'ltr',
        '確認',
        row(
          '山田　太郎　様<br><br>次のリンクを開いてください。<br>https://example.com/確認?k=Ab9<br>（有効期限：24時間）',
        ),
      ),
      '山田　太郎　様\n\n次のリンクを開いてください。\nhttps://example.com/確認?k=Ab9\n（有効期限：24時間）',
      ['https://example.com/確認?k=Ab9 https://example.com/%E7%A2%BA%E8%AA%8D?k=Ab9'],
    ],
    [
      'in Korean',
      mail(
        'ko',
        'ltr',
        '인증',
        row('<p>안녕하세요, 민지 님.</p><ol><li>앱을 엽니다.<li>코드를 입력합니다.</ol>') + digits('805113'),
      ),
      '안녕하세요, 민지 님.\n\n1. 앱을 엽니다.\n2. 코드를 입력합니다.\n\n8 0 5 1 1 3',
      [],
    ],
    [
      'in Russian',
      mail(
        'ru',
        'ltr',
        'Заказ',
        row('Здравствуйте, Ольга!') +
          row('<table><tr><th>Товар</th><th>Цена</th></tr><tr><td>Чайник</td><td>2&nbsp;490&nbsp;₽</td></tr></table>') +
          button('//example.com/ru', 'Открыть заказ'),
      ),
      'Здравствуйте, Ольга!\nТовар  Цена\nЧайник  2 490 ₽\nОткрыть заказ',
      ['Открыть заказ https://example.com/ru'],
    ],
    [
      'in German',
      mail(
        'de',
        'ltr',
        'Gru&szlig;',
        row(
          '<p>Guten Tag Frau M&uuml;ller,</p><p>Ihr Einmal&shy;kennwort lautet <b>KX7-Q2P</b>.</p><p>Mit freundlichen Gr&uuml;&szlig;en<br>Ihre Sparkasse</p>',
        ) + row('<a href="https://example.com/abmelden">Abmelden</a> | <a href="mailto:a@example.com">Kontakt</a>'),
      ),
      'Guten Tag Frau Müller,\n\nIhr Einmalkennwort lautet KX7-Q2P.\n\nMit freundlichen Grüßen\nIhre Sparkasse\n\nAbmelden | Kontakt',
      ['Abmelden https://example.com/abmelden'],
    ],
  ])('%s is what a reader sees of it', (_, content, expected, found) => {
    const { text, links } = readBody({ isHtml: true, content });
    expect(text).toBe(expected);
    expect(links.map((link) => `${link.text} ${link.url}`)).toEqual(found);
  });

  test('in a reply is what is new, and the quote marked as such', () => {
    const content = `<div dir="ltr">Works, thanks!<div><br></div><div>-- <br>Ann</div></div><br>
      <div class="gmail_quote"><div class="gmail_attr">On Tue, Bo &lt;<a href="mailto:bo@example.org">bo@example.org</a>&gt; wrote:<br></div>
      <blockquote style="margin:0 0 0 .8ex"><div>Does 55-10 work?</div><blockquote><div>Not yet.</div></blockquote></blockquote></div>`;
    expect(readBody({ isHtml: true, content }).text).toBe(
      'Works, thanks!\n\n--\nAnn\n\nOn Tue, Bo <bo@example.org> wrote:\n\n> Does 55-10 work?\n>\n> > Not yet.',
    );
  });

  test('as Outlook writes it is free of what is meant for Word', () => {
    const content = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x/></xml><![endif]-->
      <style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang=DE><div class=WordSection1>
      <p class=MsoNormal>Hallo Bo,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoNormal>dein Code: <span style='mso-fareast-language:DE'>4471</span><o:p></o:p></p></div></body></html>`;
    expect(readBody({ isHtml: true, content }).text).toBe('Hallo Bo,\n\ndein Code: 4471');
  });
});
