/** What surrounds the words of a mail: every style of it brings digits that are no code. */
export interface Chrome {
  readonly brand: string;
  readonly lang?: string;
  readonly preheader?: string;
  /** Blocks of HTML. */
  readonly body: string;
  /** Lines below the body: an address, a copyright, a way out. */
  readonly footer?: readonly string[];
}

/** The white card on grey that most services send: tables in tables, styles in the head, a logo with numbers in its name. */
export function card({ brand, lang = 'en', preheader = '', body, footer = [] }: Chrome): string {
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${brand}</title>
<style>
  body { margin: 0; background: #f4f5f7; color: #202123; font: 400 16px/24px Helvetica, Arial, sans-serif; }
  .code { font-size: 32px; letter-spacing: 8px; color: #102030; }
  @media (max-width: 600px) { .wrap { width: 100% !important; } .code { font-size: 2800%; } }
</style></head>
<body><div style="display:none;max-height:0;overflow:hidden">${preheader}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="#f4f5f7"><tr><td align="center">
<table class="wrap" role="presentation" width="600" style="background:#ffffff;border:1px solid #123456"><tr><td style="padding:24px 40px 0">
<img src="https://img.example.com/brand/4096/logo-200x600.png?v=20231107" width="200" height="60" alt="${brand}"></td></tr>
<tr><td style="padding:24px 40px">${body}</td></tr>
<tr><td style="padding:0 40px 32px;font-size:12px;color:#737373">${footer.map((line) => `<p>${line}</p>`).join('\n')}</td></tr>
</table></td></tr></table>
<img src="https://track.example.com/o/88213377/open.gif" width="1" height="1" alt=""></body></html>`;
}

/** The output of a mail framework: comments for an old client, classes, a preheader with fillers, cells for everything. */
export function framework({ brand, lang = 'en', preheader = '', body, footer = [] }: Chrome): string {
  return `<!doctype html><html lang="${lang}" xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<style type="text/css">#outlook a{padding:0}.mj-480{width:480px!important}h1{color:#334455}a{color:#0055aa}</style></head>
<body style="background-color:#000000"><div style="display:none">${preheader}${'&nbsp;&zwnj;'.repeat(30)}</div>
<!-- build 20240611.4482 template 990817 -->
<div class="mj-wrap"><!--[if mso | IE]><table width="600"><tr><td style="line-height:0px;font-size:0px"><![endif]-->
<div style="margin:0 auto;max-width:600px"><table align="center" border="0" cellpadding="0" cellspacing="0" style="width:100%"><tbody>
<tr><td style="padding:20px 0"><h2>${brand}</h2></td></tr><tr><td>${body}</td></tr>
<tr><td style="border-top:1px solid #e5e7eb">${footer.join('<br>')}<br>
<a href="https://click.example.com/u/?id=7781234&amp;m=440921&amp;sig=9f8e7d">Unsubscribe</a></td></tr></tbody></table></div>
<!--[if mso | IE]></td></tr></table><![endif]--></div></body></html>`;
}

/** An old house: capital tags, fonts, a rule, a legal line. */
export function oldHouse({ brand, lang = 'en', body, footer = [] }: Chrome): string {
  return `<HTML LANG="${lang}"><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#333333"><CENTER><FONT FACE="Verdana" SIZE="4" COLOR="#003366"><B>${brand}</B></FONT></CENTER><HR>
${body}
<HR><FONT SIZE="1" COLOR="#999999">${footer.join('<BR>\n')}</FONT></BODY></HTML>`;
}

/** An app's mail: blocks without tables, a dark scheme, badges of stores and icons of networks below. */
export function app({ brand, lang = 'en', preheader = '', body, footer = [] }: Chrome): string {
  return `<html lang="${lang}"><head><title>${brand}</title><style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.bg{background:#101418!important}}
.pill{border-radius:9999px;background:#5865f2}</style></head><body class="bg">
<span style="color:transparent;font-size:0">${preheader}</span>
<div style="max-width:520px;margin:auto"><a href="https://app.example.com/?utm_campaign=tx_20240518"><img src="cid:mark_512.png" alt=""></a>
${body}
<div style="text-align:center"><a href="https://store.example.com/id1234567890"><img src="https://cdn.example.com/badges/store_1280.svg" alt="Get the app"></a>
<a href="https://social.example.com/p/48213"><img src="https://cdn.example.com/i/x-2023.png" alt=""></a></div>
<div style="color:#8899a6;font-size:11px">${footer.map((line) => `<div>${line}</div>`).join('')}</div></div></body></html>`;
}

/** As one writes by hand into a mailing library: paragraphs and no more. */
export function bare({ brand, body, footer = [] }: Chrome): string {
  return `<p><strong>${brand}</strong></p>\n${body}\n${footer.map((line) => `<p><small>${line}</small></p>`).join('\n')}`;
}
