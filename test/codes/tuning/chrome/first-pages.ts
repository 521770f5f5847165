/** What a mail tool puts around the words of a mail. */
export interface Page {
  readonly lang: string;
  readonly brand: string;
  readonly body: string;
  readonly footer: string;
  readonly preheader?: string;
}

/** A table in a table, and a preheader that is hidden by its style. */
export const tablePage = ({
  lang,
  brand,
  body,
  footer,
  preheader = '',
}: Page): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}">
<head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>${brand}</title></head>
<body bgcolor="#F4F5F7" style="margin:0;padding:0;">
<span style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#F4F5F7;opacity:0">${preheader}&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;</span>
<table width="100%" border="0" cellspacing="0" cellpadding="0" bgcolor="#F4F5F7"><tr><td align="center" style="padding:32px 12px;">
<table width="600" border="0" cellspacing="0" cellpadding="0" bgcolor="#FFFFFF" style="border:1px solid #DFE3E8;">
<tr><td style="padding:24px 40px;background:#172B4D;"><img src="https://img.example.com/brand/20240318/logo@2x.png" width="148" height="36" alt="${brand}" border="0" /></td></tr>
<tr><td style="padding:32px 40px;font:16px/24px Arial,Helvetica,sans-serif;color:#253858;">
${body}
</td></tr>
<tr><td style="padding:20px 40px;font:12px/18px Arial,Helvetica,sans-serif;color:#6B778C;border-top:1px solid #DFE3E8;">${footer}</td></tr>
</table></td></tr></table>
<img src="https://t.example.com/o/8812904/1733301224/p.gif" width="1" height="1" alt="" />
</body></html>`;

/** Blocks and flex, with named classes and a style sheet in the head. */
export const cardPage = ({ lang, brand, body, footer, preheader = '' }: Page): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<style>
.wrap{display:flex;justify-content:center;background:#eef1f6;padding:48px 16px}
.card{max-width:480px;background:#fff;border-radius:16px;padding:40px;box-shadow:0 1px 3px rgba(16,24,40,.12)}
.brand{display:flex;align-items:center;gap:8px;font-weight:700;color:#101828}
.muted{color:#667085;font-size:13px}
.pre{display:none!important;visibility:hidden;mso-hide:all}
</style></head>
<body><div class="pre">${preheader}</div>
<div class="wrap"><div class="card"><div class="brand">${brand}</div>
${body}
<div class="muted">${footer}</div></div></div></body></html>`;

/** Made for Outlook: conditional comments, VML and the Office namespaces. */
export const outlookPage = ({ lang, brand, body, footer, preheader = '' }: Page): string => `<!DOCTYPE html>
<html lang="${lang}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta charset="utf-8"><meta name="x-apple-disable-message-reformatting">
<!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript>
<style>td,th,div,p,a,h1{font-family:"Segoe UI",sans-serif;mso-line-height-rule:exactly}</style><![endif]-->
<title>${brand}</title></head>
<body style="margin:0;background-color:#f3f4f6">
<div style="display:none">${preheader}&#847; &#847; &#847; &#847; &#847; &#847;</div>
<div role="article" aria-roledescription="email" lang="${lang}">
<!--[if mso | IE]><table align="center" role="presentation" width="552"><tr><td><![endif]-->
<table align="center" role="presentation" cellpadding="0" cellspacing="0" style="width:552px;max-width:100%"><tr><td style="border-radius:4px;background-color:#fffffe;padding:48px;color:#334155">
<p style="margin:0 0 24px;font-size:20px;color:#0f172a">${brand}</p>
${body}
<div style="height:1px;line-height:1px;background-color:#cbd5e1;margin:24px 0">&zwj;</div>
<p style="margin:0;font-size:12px;color:#64748b">${footer}</p>
</td></tr></table>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div></body></html>`;

/** The nested tables and blocks that MJML writes. */
export const sectionsPage = ({
  lang,
  brand,
  body,
  footer,
  preheader = '',
}: Page): string => `<!doctype html><html lang="${lang}"><head><title></title><!--[if !mso]><!--><meta http-equiv="X-UA-Compatible" content="IE=edge"><!--<![endif]-->
<style type="text/css">#outlook a{padding:0}body{margin:0;padding:0;-webkit-text-size-adjust:100%}table,td{border-collapse:collapse;mso-table-lspace:0pt}p{display:block;margin:13px 0}</style>
<style type="text/css">@media only screen and (min-width:480px){.mj-column-per-100{width:100%!important;max-width:100%}.mj-column-per-50{width:50%!important}}</style>
</head><body style="word-spacing:normal;background-color:#ffffff;"><div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${preheader}</div>
<div style="background-color:#ffffff;">
<div style="margin:0px auto;max-width:600px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;"><div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody>
<tr><td align="center" style="font-size:0px;padding:10px 25px;word-break:break-word;"><div style="font-family:Ubuntu,Helvetica,Arial,sans-serif;font-size:22px;line-height:1;text-align:center;color:#F45E43;">${brand}</div></td></tr>
<tr><td style="font-size:0px;padding:10px 25px;"><p style="border-top:solid 4px #F45E43;font-size:1px;margin:0px auto;width:100%;"></p></td></tr>
<tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word;"><div style="font-family:Ubuntu,Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#55575d;">${body}</div></td></tr>
</tbody></table></div></td></tr></tbody></table></div>
<div style="margin:0px auto;max-width:600px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"><tbody><tr><td align="center" style="font-family:Ubuntu,Helvetica,Arial,sans-serif;font-size:11px;line-height:16px;padding:10px 25px;color:#8a8c91;">${footer}</td></tr></tbody></table></div>
</div></body></html>`;

/** A style sheet for dark screens, and colours that look like numbers. */
export const darkPage = ({
  lang,
  brand,
  body,
  footer,
  preheader = '',
}: Page): string => `<!DOCTYPE html><html lang="${lang}"><head><meta charset="UTF-8"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<style>
:root{color-scheme:light dark}
body{background:#ffffff;color:#202123;font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,sans-serif}
.shell{max-width:560px;margin:0 auto;padding:24px}
.box{background:#353740;color:#ececf1;border-radius:6px;padding:16px}
@media (prefers-color-scheme:dark){body{background:#202123!important;color:#d9d9e3!important}.box{background:#444654!important}a{color:#104090!important}}
@media only screen and (max-width:600px){.shell{padding:12px!important}}
</style></head><body>
<div aria-hidden="true" style="display:none;font-size:0;line-height:0">${preheader}</div>
<div class="shell"><h2 style="margin:0 0 20px">${brand}</h2>
${body}
<p style="color:#6e6e80;font-size:12px;margin-top:40px">${footer}</p></div></body></html>`;

/** Centred and in font tags, as an old shop still sends it. */
export const fontPage = ({
  brand,
  body,
  footer,
}: Page): string => `<HTML><BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399">
<CENTER><TABLE WIDTH=560 BORDER=0 CELLPADDING=6><TR><TD BGCOLOR="#003366"><FONT FACE="Verdana,Arial" SIZE=4 COLOR="#FFFFFF"><B>${brand}</B></FONT></TD></TR>
<TR><TD><FONT FACE="Verdana,Arial" SIZE=2>
${body}
</FONT></TD></TR>
<TR><TD><HR NOSHADE SIZE=1><FONT FACE="Verdana,Arial" SIZE=1 COLOR="#666666">${footer}</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`;

/** As Word and Outlook write what a person at a desk has typed. */
export const officePage = ({
  lang,
  body,
  footer,
}: Page): string => `<html xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!--
@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link {color:#0563C1;} @page WordSection1 {size:612.0pt 792.0pt; margin:70.85pt 70.85pt 2.0cm 70.85pt;}
--></style></head><body lang="${lang}" link="#0563C1" vlink="#954F72"><div class="WordSection1">
${body}
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><span style="font-size:8.0pt;color:#7F7F7F">${footer}<o:p></o:p></span></p>
</div></body></html>`;

/** Rows, columns and spacers in the way of Foundation for Emails. */
export const gridPage = ({
  lang,
  brand,
  body,
  footer,
  preheader = '',
}: Page): string => `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${brand}</title>
<style>@media only screen{html{min-height:100%;background:#f3f3f3}}@media only screen and (max-width:596px){table.body .columns{height:auto!important;padding-left:16px!important}}</style></head>
<body style="-moz-box-sizing:border-box;margin:0;color:#0a0a0a;font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:1.3"><span class="preheader" style="color:#f3f3f3;display:none!important;font-size:1px;mso-hide:all!important">${preheader}</span>
<table class="body" style="height:100%;width:100%"><tbody><tr><td class="center" align="center" valign="top"><center style="min-width:580px;width:100%">
<table class="spacer float-center"><tbody><tr><td height="16px" style="font-size:16px;line-height:16px">&#xA0;</td></tr></tbody></table>
<table align="center" class="container float-center" style="width:580px"><tbody><tr><td>
<table class="row"><tbody><tr><th class="small-12 large-12 columns first last" style="text-align:left;font-weight:400;width:564px"><table><tr><th><h4>${brand}</h4>
${body}
</th><th class="expander" style="width:0"></th></tr></table></th></tr></tbody></table>
<table class="row footer"><tbody><tr><th class="small-12 columns" style="font-size:12px;color:#8a8a8a;font-weight:400">${footer}</th></tr></tbody></table>
</td></tr></tbody></table></center></td></tr></tbody></table></body></html>`;

/** Written from right to left. */
export const rightToLeftPage = ({
  lang,
  brand,
  body,
  footer,
  preheader = '',
}: Page): string => `<!DOCTYPE html><html dir="rtl" lang="${lang}"><head><meta charset="utf-8"><style>body{direction:rtl;text-align:right;font-family:Tahoma,"Segoe UI",sans-serif;background:#f7f7f9;color:#222831}.t{width:100%;max-width:600px;margin:auto;background:#fff;border-top:6px solid #006c35}</style></head>
<body dir="rtl"><div style="display:none;max-height:0">${preheader}</div><table class="t" dir="rtl" role="presentation"><tr><td style="padding:28px"><h1 style="font-size:20px">${brand}</h1>
${body}
</td></tr><tr><td style="padding:16px 28px;font-size:12px;color:#777777">${footer}</td></tr></table></body></html>`;

/** Class names that a build has made, and a preheader that is pushed out of sight with blanks. */
export const hashedPage = ({
  lang,
  brand,
  body,
  footer,
  preheader = '',
}: Page): string => `<div id="m_4417802233190045817" lang="${lang}"><style>.css-1x9k2m4{margin:0 auto;width:100%;max-width:37.5em}.css-07d3fa{padding:20px 0 48px}.css-19pq55{color:#3c4149;font-size:15px;line-height:1.4}</style>
<div style="display:none;overflow:hidden;line-height:1px;opacity:0;max-height:0;max-width:0">${preheader}<div>&#8199;&#65279;&#847; &#8199;&#65279;&#847; &#8199;&#65279;&#847; &#8199;&#65279;&#847;</div></div>
<table align="center" role="presentation" class="css-1x9k2m4"><tbody><tr style="width:100%"><td>
<img alt="${brand}" height="42" src="https://cdn.example.net/static/mail/9f1c20/mark.png" style="display:block;border-radius:21px;width:42px;height:42px" width="42">
<div class="css-07d3fa css-19pq55">
${body}
</div><hr style="width:100%;border:none;border-top:1px solid #dfe1e4;margin:42px 0 26px"><a style="color:#b4becc;font-size:14px">${footer}</a></td></tr></tbody></table></div>`;

/** One digit in each cell of a row. */
export const digitCells = (digits: string): string =>
  `<table role="presentation" align="center" cellspacing="6"><tr>${[...digits]
    .map(
      (digit) =>
        `<td width="40" height="48" align="center" style="border:1px solid #C1C7D0;font-size:24px;font-weight:bold;">${digit}</td>`,
    )
    .join('')}</tr></table>`;

/** One digit in each of a few tiles in a line. */
export const digitTiles = (digits: string): string =>
  `<div style="text-align:center">${[...digits]
    .map(
      (digit) =>
        `<span style="display:inline-block;width:36px;margin:0 4px;padding:10px 0;background:#f2f4f7;border-radius:8px;font:600 22px monospace">${digit}</span>`,
    )
    .join('\n')}</div>`;
