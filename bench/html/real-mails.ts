// Mails as they come, made up here: shapes and sizes like those of real ones.

const text =
  'Thank you for your order. It leaves our house on Monday and is with you by the end of the week, wind and weather permitting. ';
const cell =
  'padding:0 24px 16px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#333333;mso-line-height-rule:exactly;text-align:left';

const article = (index: number) => `
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto;background-color:#ffffff" class="wrapper">
  <tr><td align="center" valign="top" bgcolor="#f4f4f4" style="padding:20px 0"><a href="https://click.shop.test/c/${index}?u=8f2e&amp;m=77&amp;s=${'k3'.repeat(60)}" target="_blank"><img
    src="https://img.shop.test/a/${index}.png" width="560" height="240" alt="Article ${index}" border="0" style="display:block;width:100%;max-width:560px;height:auto" class="full"></a></td></tr>
  <tr><td style="${cell}"><h2 style="margin:0 0 8px;font-size:20px;color:#111111">Article ${index}</h2><p style="margin:0 0 10px">${text}</p></td></tr>
  <!--[if mso]><tr><td><v:rect fill="true"></v:rect></td></tr><![endif]-->
  <tr><td align="center" style="${cell}"><table cellpadding="0" cellspacing="0"><tr><td bgcolor="#0a66c2" style="border-radius:4px;padding:12px 20px"><a href="https://click.shop.test/b/${index}" style="color:#ffffff;text-decoration:none;font-weight:bold">Have a look&nbsp;&raquo;</a></td></tr></table></td></tr>
</table>`;

const head =
  '<!doctype html><html><head><meta charset="utf-8"><title>News</title><style>.full{width:100%}@media(max-width:600px){.wrapper{width:100%!important}}</style></head>';
const newsletter = (articles: number) =>
  `${head}<body bgcolor="#f4f4f4" style="margin:0;padding:0"><center>${Array.from({ length: articles }, (_, index) => article(index)).join('')}<img src="https://o.shop.test/open.gif" width="1" height="1"></center></body></html>`;

const reply = (depth: number): string =>
  `<div dir="ltr"><p class="MsoNormal"><span lang="EN-US" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D">${text}<o:p></o:p></span></p>${
    depth === 0
      ? ''
      : `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">On Monday somebody wrote:</div><blockquote style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${reply(depth - 1)}</blockquote>`
  }</div>`;

const ledger = (rows: number) =>
  `<table border="1" cellpadding="4">${Array.from({ length: rows }, (_, row) => `<tr><td align="right">${row}</td><td style="color:#${(row * 7919).toString(16).padStart(6, '0').slice(-6)}">Item ${row}</td><td><b>${row * 3}.00</b></td></tr>`).join('')}</table>`;

export const realMails: Readonly<Record<string, () => string>> = {
  'a code to sign in': () =>
    `${head}<body><p>Your code is <b style="font-size:24px">123456</b>.</p><p>${text}</p></body></html>`,
  'a newsletter of 10 articles': () => newsletter(10),
  'a newsletter of 60 articles': () => newsletter(60),
  'a conversation 20 deep': () => reply(20),
  'a table of 1,500 rows': () => ledger(1_500),
};
