import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'unseen-en-signup-recipes-table',
    subject: '481927 is your Larkfield Kitchen sign-up code',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Larkfield Kitchen</title>
<style>body{margin:0;background:#f7f3ee} .btn{background:#d9480f} @media (max-width:600px){.w{width:100%!important}}</style></head>
<body bgcolor="#F7F3EE">
<div style="display:none;max-height:0;overflow:hidden">One more step before your first meal plan.&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table class="w" role="presentation" width="600" cellpadding="0" cellspacing="0" style="background:#ffffff">
<tr><td style="padding:32px 40px 0"><img src="https://img.larkfield.example/mail/logo_280120.png" width="140" height="60" alt="Larkfield Kitchen"></td></tr>
<tr><td style="padding:24px 40px;font:16px/24px Georgia,serif;color:#333333"><h1 style="font-size:24px">Welcome to the table, Priya</h1>
<p>Type this into the app to finish creating your account:</p></td></tr>
<tr><td align="center" style="padding:8px 40px;font:700 36px/44px Courier,monospace;letter-spacing:8px;color:#d9480f">481927</td></tr>
<tr><td style="padding:16px 40px;font:14px/20px Georgia,serif;color:#666666">It works once and for the next 15 minutes. Didn't sign up? You can ignore this message.</td></tr>
<tr><td style="padding:24px 40px;font:12px/18px Arial;color:#999999">&copy; 2025 Larkfield Kitchen Ltd, 118 Harbour Row, Millport 20417<br><a href="https://larkfield.example/u/unsubscribe?id=7720194">Unsubscribe</a></td></tr>
</table></td></tr></table></body></html>`,
    code: '481927',
  },
  {
    name: 'unseen-en-confirm-email-notes-div',
    subject: 'Confirm your email address',
    isHtml: true,
    content: `<html><head><meta name="viewport" content="width=device-width"></head>
<body style="font-family:-apple-system,'Segoe UI',sans-serif;background-color:#fafbfc;color:#24292e">
<div style="max-width:520px;margin:40px auto;padding:32px;border:1px solid #e1e4e8;border-radius:8px;background:#fff">
<img src="https://static.penlet.example/brand/mark-512.png" height="32" alt="Penlet">
<h2 style="margin-top:24px">Is this you?</h2>
<p>Someone, hopefully you, entered this address while setting up a Penlet notebook. Go back to the page you left open and fill in the six digits below.</p>
<div style="margin:24px 0;padding:16px;text-align:center;background:#f1f8ff;border-radius:6px;font-size:32px;font-weight:600;letter-spacing:6px">260853</div>
<p>They expire in 30 minutes.</p>
<hr style="border:0;border-top:1px solid #e1e4e8">
<p style="font-size:12px;color:#6a737d">Penlet GmbH &middot; Registered under no. 204881 &middot; <a href="https://penlet.example/help">Help</a></p>
</div></body></html>`,
    code: '260853',
  },
  {
    name: 'unseen-en-login-crm-outlook-grouped',
    subject: 'Your sign-in code for Tessel CRM',
    isHtml: true,
    content: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<style type="text/css">.ExternalClass{width:100%} a{color:#0052cc}</style></head>
<body style="margin:0;padding:0">
<!--[if mso]><table width="560" align="center"><tr><td><![endif]-->
<table align="center" width="100%" style="max-width:560px" border="0" cellpadding="0" cellspacing="0">
<tr><td height="40" style="font-size:0;line-height:0">&nbsp;</td></tr>
<tr><td style="font-family:Calibri,Arial,sans-serif;font-size:16px;color:#172b4d">Hello Tomasz,<br /><br />To continue signing in to workspace <b>Northgate-0042</b>, enter:</td></tr>
<tr><td style="padding:20px 0;font-family:Consolas,monospace;font-size:30px;color:#0052cc"><b>739&nbsp;204</b></td></tr>
<tr><td style="font-family:Calibri,Arial,sans-serif;font-size:14px;color:#5e6c84">Valid for 10 minutes. Tessel staff will never ask you to read it out. If you were not signing in, call our security desk on +1 (555) 010-4477.</td></tr>
<tr><td style="padding-top:32px;font-size:11px;color:#97a0af">Tessel Software Inc., 4500 Quarry Road, Suite 310, Fairbank, OH 43110</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</body></html>`,
    code: '739204',
  },
  {
    name: 'unseen-en-reset-fitness-mjml',
    subject: 'Reset your Stridewell password',
    isHtml: true,
    content: `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title>
<style type="text/css">#outlook a{padding:0;} body{margin:0;padding:0;-webkit-text-size-adjust:100%;} @media only screen and (min-width:480px){.mj-column-per-100{width:100%!important;max-width:100%;}}</style></head>
<body style="word-spacing:normal;background-color:#101418;">
<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">We got a request to change your password</div>
<div style="background-color:#101418;">
<div style="margin:0px auto;max-width:600px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;">
<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;display:inline-block;width:100%;"><table width="100%"><tbody>
<tr><td align="center" style="padding:10px 25px;"><img alt="Stridewell" src="https://m.stridewell.example/assets/hdr-600200.jpg" width="200"></td></tr>
<tr><td align="left" style="padding:10px 25px;"><div style="font-family:Ubuntu,Helvetica;font-size:15px;line-height:1.5;color:#e6edf3;">Forgotten passwords happen to the best runners. Your reset code is:</div></td></tr>
<tr><td align="center" style="padding:10px 25px;"><div style="font-family:Ubuntu,Helvetica;font-size:40px;line-height:1;color:#3ddc97;">018466</div></td></tr>
<tr><td align="left" style="padding:10px 25px;"><div style="font-family:Ubuntu,Helvetica;font-size:13px;color:#8b949e;">Use it within the hour, in the app, under Forgot password. Nothing changes until you do.</div></td></tr>
</tbody></table></div></td></tr></tbody></table></div>
<div style="margin:0px auto;max-width:600px;text-align:center;font-family:Ubuntu,Helvetica;font-size:11px;color:#6e7681;">&#169; 2019-2026 Stridewell AB, Box 10244, 100 55 Lunden</div>
</div></body></html>`,
    code: '018466',
  },
  {
    name: 'unseen-en-new-device-payroll',
    subject: 'Verify a new device on your Paydesk account',
    isHtml: true,
    content: `<html><body style="margin:0;background:#eef1f5;font-family:Verdana,sans-serif;font-size:14px;color:#1f2933">
<table width="100%"><tr><td align="center"><table width="580" style="background:#fff;border-top:4px solid #334155">
<tr><td style="padding:28px"><p>Hi Margaret,</p>
<p>We noticed an attempt to sign in from a device we haven't seen before.</p>
<table style="border-collapse:collapse;width:100%">
<tr><td style="padding:6px;border:1px solid #cbd5e1">When</td><td style="padding:6px;border:1px solid #cbd5e1">14 March 2026, 08:52 UTC</td></tr>
<tr><td style="padding:6px;border:1px solid #cbd5e1">Device</td><td style="padding:6px;border:1px solid #cbd5e1">Firefox 136 on Windows 11</td></tr>
<tr><td style="padding:6px;border:1px solid #cbd5e1">IP address</td><td style="padding:6px;border:1px solid #cbd5e1">203.0.113.84</td></tr>
<tr><td style="padding:6px;border:1px solid #cbd5e1">Verification code</td><td style="padding:6px;border:1px solid #cbd5e1"><strong>905317</strong></td></tr>
</table>
<p>If that was you, enter the verification code to trust this device for 90 days. If it was not, change your password now at <a href="https://paydesk.example/security?case=448210">paydesk.example/security</a>.</p>
<p style="font-size:11px;color:#64748b">Employer ID 300-2281. This mailbox is not monitored.</p></td></tr></table></td></tr></table></body></html>`,
    code: '905317',
  },
  {
    name: 'unseen-en-bank-transfer-approval',
    subject: 'Approve your transfer of £1,250.00',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>.amt{color:#00427a;font-size:22px}</style></head>
<body bgcolor="#ffffff" text="#222222">
<table width="600" align="center" cellpadding="0" cellspacing="0" border="0">
<tr><td bgcolor="#00427A" height="64" style="padding-left:24px"><img src="https://mail.cordwainbank.example/i/logo-white-180x40.gif" alt="Cordwain Bank"></td></tr>
<tr><td style="padding:24px;font-family:Arial;font-size:15px;line-height:22px">
Dear customer,<br><br>You asked us to send <span class="amt">&pound;1,250.00</span> from your current account ending 4471 to <b>R. Hollis Joinery</b> (sort code 20-00-00, account ending 9036).<br><br>
To approve this payment, your one-time passcode is <b>64820931</b>. It will stop working at 16:45.<br><br>
<b>Only enter it in Cordwain online banking.</b> Never give it to anyone who phones you, even if they say they are from the bank.<br><br>
Not you? Ring 0330 555 0190 straight away, quoting reference 7713502.</td></tr>
<tr><td style="padding:24px;font-family:Arial;font-size:10px;color:#777777">Cordwain Bank plc. Registered office: 1 Exchange Place, Ardley AR1 4QX. Registered number 01940275.</td></tr>
</table></body></html>`,
    code: '64820931',
  },
  {
    name: 'unseen-en-card-3ds-purchase',
    subject: 'Your code to complete an online purchase',
    isHtml: true,
    content: `<html><head><meta charset="utf-8"></head><body style="font-family:Helvetica,Arial,sans-serif;color:#2b2b2b">
<div style="max-width:480px;margin:auto">
<div style="background:#7a0019;color:#fff;padding:18px 22px;font-size:18px">Merrow Card Services</div>
<div style="padding:22px">
<p>A purchase with your card is waiting for you:</p>
<ul style="padding-left:18px"><li>Merchant: BLUEFERN OUTDOOR 0821</li><li>Amount: USD 347.19</li><li>Card: **** **** **** 2086</li></ul>
<p>Enter this code on the merchant's checkout page to confirm that it is you.</p>
<p style="font-size:28px;font-weight:bold;border:2px dashed #7a0019;display:inline-block;padding:8px 20px">573048</p>
<p>You have 5 minutes. Do not share it with anybody, including us.</p>
<p style="color:#777;font-size:12px">Questions? 1-800-555-0136, day or night. Merrow Card Services, PO Box 60112, Dunmore, PA 18512.</p>
</div></div></body></html>`,
    code: '573048',
  },
  {
    name: 'unseen-en-bank-new-payee-sentence',
    subject: 'Adding a new payee',
    isHtml: true,
    content: `<html><body><center><table width="560" style="font-family:'Trebuchet MS',Arial;color:#20303c">
<tr><td align="right" style="color:#8095a5;font-size:11px">Customer number ending 508 | 3 February 2026</td></tr>
<tr><td><h3 style="color:#0b6e4f">Almond Tree Credit Union</h3>
<p>You've told us you would like to pay <em>Wexcombe Water Board</em> for the first time. Before we add it to your list of payees we need to be sure the request came from you, so please key in 412-776 on the screen that is waiting for it.</p>
<p>The code can be used once. If you close the page, ask for another from the same menu.</p>
<p>With thanks,<br>The Digital Team</p></td></tr>
<tr><td style="border-top:1px solid #d5dde3;font-size:11px;color:#8095a5;padding-top:10px">Deposits insured up to $250,000. Branch: 2210 Orchard Avenue, Pell City 35125. Call 555-0182.</td></tr>
</table></center></body></html>`,
    code: '412776',
  },
  {
    name: 'unseen-en-change-of-address-utilities',
    subject: 'Confirm your change of address',
    isHtml: true,
    content: `<!DOCTYPE html><html><body style="margin:0;padding:0;background:#e8f4f8">
<span style="display:none!important;visibility:hidden;mso-hide:all;font-size:1px">Please confirm before we update where your letters go</span>
<table width="100%" bgcolor="#E8F4F8"><tr><td><table width="600" align="center" bgcolor="#FFFFFF" style="font-family:Tahoma,sans-serif;font-size:15px;color:#12344d">
<tr><td style="padding:30px"><p>Hello Mr Adeyemi,</p>
<p>We have been asked to move your correspondence from<br><i>Flat 12, 386 Canal Street, Brockton 02301</i><br>to<br><i>71 Juniper Close, Brockton 02302</i>.</p>
<p>To confirm the change, give us this number online:</p>
<table align="center" cellpadding="14"><tr><td bgcolor="#12344D" style="color:#ffffff;font-size:26px;letter-spacing:4px">330591</td></tr></table>
<p>If we don't hear from you by 28 May we'll leave everything as it is.</p></td></tr>
<tr><td style="padding:0 30px 30px;font-size:12px">Lowen Gas &amp; Heat, account 8830 1147 62. Tel 555 0117.</td></tr>
</table></td></tr></table></body></html>`,
    code: '330591',
  },
  {
    name: 'unseen-en-parcel-locker-rich',
    subject: 'Your parcel is ready to collect',
    isHtml: true,
    content: `<html><head><style>.box{background:#fff8db;border-left:6px solid #ffc107;padding:16px}</style></head>
<body style="font-family:Roboto,Arial,sans-serif;color:#3c3c3c">
<table width="600" align="center"><tr><td><img src="https://cdn.hopbox.example/mailing/locker_1200x400.jpg" width="600" alt=""></td></tr>
<tr><td style="padding:20px"><h2>It has arrived!</h2>
<p>Parcel <b>HB 0047 2915 5530</b> from Cobalt Books is in a locker near you.</p>
<div class="box"><p style="margin:0">Pick-up code</p><p style="margin:0;font-size:34px;font-weight:900">852 617</p></div>
<p><b>Where:</b> Hopbox 2204, Tarn Street Station, 15 Tarn Street, Kelby 70118<br><b>Open:</b> 05:30 - 23:00<br><b>Collect by:</b> Friday 20 June 2025</p>
<p>Tap <i>Collect</i> on the locker's screen and enter the pick-up code. After 3 days we'll return the parcel to the sender.</p>
<p><a href="https://hopbox.example/t/004729155530">Track parcel</a> &nbsp; <a href="https://hopbox.example/help">Help</a></p></td></tr></table></body></html>`,
    code: '852617',
  },
  {
    name: 'unseen-en-tv-link-letters',
    subject: 'Link your TV to Parlour+',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>body{background:#0d0d12;color:#f5f5f7}</style></head><body style="background:#0d0d12">
<table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table width="540" style="color:#f5f5f7;font-family:'Helvetica Neue',Arial">
<tr><td style="padding:36px 0" align="center"><img src="https://art.parlour.example/wordmark@3x.png" width="120" alt="Parlour+"></td></tr>
<tr><td align="center" style="font-size:22px;font-weight:700">Watch on your big screen</td></tr>
<tr><td align="center" style="padding:14px 0;font-size:15px;color:#a1a1aa">On your TV, choose "I have a code" and enter it with the remote.</td></tr>
<tr><td align="center" style="padding:22px;background:#1c1c26;border-radius:12px;font:700 38px Menlo,monospace;color:#b388ff">K7Q-2MX</td></tr>
<tr><td align="center" style="padding:14px 0;font-size:13px;color:#71717a">Expires in 20 minutes</td></tr>
<tr><td align="center" style="padding:30px 0;font-size:11px;color:#52525b">Parlour Media Inc. &bull; 900 Reel Avenue &bull; &copy; 2026</td></tr>
</table></td></tr></table></body></html>`,
    code: 'K7Q-2MX',
  },
  {
    name: 'unseen-en-marketplace-seller-login',
    subject: 'Seller Hub: here is your security code',
    isHtml: true,
    content: `<html><body style="background:#ffffff"><table align="center" width="640" style="font-family:Arial,Helvetica,sans-serif">
<tr><td style="border-bottom:1px solid #e5e5e5;padding:16px 0"><img src="https://pics.bazaarly.example/aw/email/logo_90x36.png"></td><td align="right" style="border-bottom:1px solid #e5e5e5;font-size:12px;color:#767676">maple_attic_1974</td></tr>
<tr><td colspan="2" style="padding:20px 0;font-size:14px;color:#333">
<p style="font-size:20px">Use security code <b>209418</b> to access Seller Hub</p>
<p>We ask for this whenever you sign in from a browser we don't recognise. You'll need it in the next 15 minutes.</p>
<p>You have 3 orders to dispatch and 1 open case. Once you are in, you'll find them under <a href="https://bazaarly.example/sh/ord">Orders</a>.</p></td></tr>
<tr><td colspan="2" style="font-size:11px;color:#999">Email reference id: [#a05-kx82mf7d#_[88d0c1b74e]]. Learn how to spot fake emails. Bazaarly Inc., 2145 Hamlin Avenue, Fairview 95125.</td></tr></table></body></html>`,
    code: '209418',
  },
  {
    name: 'unseen-en-game-guard-five-letters',
    subject: 'Your Emberforge account: access from new computer',
    isHtml: true,
    content: `<html><body bgcolor="#171A21"><table width="100%" bgcolor="#171A21"><tr><td align="center">
<table width="480" bgcolor="#1B2838" style="color:#c7d5e0;font-family:'Motiva Sans',Arial">
<tr><td style="padding:40px 48px 12px;font-size:30px;color:#fff">wolfhound_77,</td></tr>
<tr><td style="padding:0 48px;font-size:16px">It looks like you are trying to log in from a new device. Here is the Emberforge Guard code you need:</td></tr>
<tr><td style="padding:24px 48px"><table width="100%" bgcolor="#121A25"><tr><td align="center" style="padding:24px;font-size:48px;font-weight:bold;color:#3A9AED">R4TKB</td></tr></table></td></tr>
<tr><td style="padding:0 48px 20px;font-size:13px">Request made from: Lisbon, Portugal<br>If this wasn't you, somebody knows your password. Change it.</td></tr>
<tr><td style="padding:0 48px 40px;font-size:11px;color:#8f98a0">&copy; Emberforge Interactive 2026. PO Box 1688, Belmont, WA 98009</td></tr>
</table></td></tr></table></body></html>`,
    code: 'R4TKB',
  },
  {
    name: 'unseen-en-esign-access-code',
    subject: 'Access code for "Lease agreement - Unit 14B"',
    isHtml: true,
    content: `<!DOCTYPE html><html><body style="background-color:#eaeaea;font-family:Helvetica,Arial"><table width="640" align="center" bgcolor="#FFFFFF">
<tr><td bgcolor="#1E4CA1" align="center" style="padding:28px;color:#FFFFFF;font-size:16px">Oakmere Lettings sent you a document to sign</td></tr>
<tr><td style="padding:28px;font-size:15px;color:#333">
<p>The sender has protected this envelope. After you open the document you will be asked for an access code.</p>
<table border="1" cellpadding="10" style="border-collapse:collapse;border-color:#cccccc"><tr><td>Envelope</td><td>b7e1f3c2-40aa-4d19-9c7e-5f02d1</td></tr><tr><td>Pages</td><td>18</td></tr><tr><td>Access code</td><td>7306142</td></tr></table>
<p><a href="https://signwell-sample.example/env/b7e1f3c2" style="background:#FFC423;padding:12px 24px;color:#333;text-decoration:none">REVIEW DOCUMENT</a></p>
<p style="font-size:12px;color:#666">Do not forward this email: it is meant for one signer only.</p></td></tr></table></body></html>`,
    code: '7306142',
  },
  {
    name: 'unseen-en-health-portal-login',
    subject: 'MyRiverbend Health - login verification',
    isHtml: true,
    content: `<html><body><div style="width:100%;background:#f0f6f4;padding:24px 0"><div style="width:560px;margin:0 auto;background:#fff;font-family:'Open Sans',Arial;color:#2e3a3a">
<div style="padding:20px 28px;border-bottom:3px solid #008575"><img src="https://portal.riverbendhealth.example/images/hdr_logo_v3.png" alt="Riverbend Health"></div>
<div style="padding:28px"><p>We received a request to log in to your patient portal.</p>
<p>Verification code:<br><span style="font-size:24px">167350</span></p>
<p>Enter it where prompted. For your privacy it expires after 20 minutes, and requesting a new one cancels it.</p>
<p>If this is a medical emergency, call 911. For help with the portal, call 555-010-3388 (option 4).</p></div>
<div style="padding:16px 28px;background:#f7f7f7;font-size:11px">Riverbend Health System, 2500 Clinic Parkway, Building 6, Dalton 30720. Please don't reply with medical questions.</div></div></div></body></html>`,
    code: '167350',
  },
  {
    name: 'unseen-en-telecom-sim-change',
    subject: 'One-time PIN for your SIM request',
    isHtml: true,
    content: `<html><head><title>Voxline</title></head><body style="margin:0"><table cellpadding="0" cellspacing="0" width="100%"><tr><td bgcolor="#e6007e" style="padding:12px 20px;color:#fff;font:bold 20px Arial">voxline</td></tr>
<tr><td style="padding:24px 20px;font:15px/23px Arial;color:#3d3d3d">
<p>Hi,</p><p>You, or someone who has your account details, asked to move the number ending <b>418</b> to a new SIM.</p>
<p>Your one-time PIN: <b style="font-size:20px">4096</b></p>
<p>Read it to the adviser in the shop, or enter it in My Voxline. It lasts for 10 minutes.</p>
<p>If you didn't ask for a new SIM, text STOP to 60442 or call 150 from your Voxline phone <u>now</u>.</p></td></tr>
<tr><td style="padding:20px;font:11px Arial;color:#8c8c8c">Voxline Mobile Ltd 2025. Order 5590231. VAT no. GB 000 4410 92.</td></tr></table></body></html>`,
    code: '4096',
  },
  {
    name: 'unseen-en-digits-in-cells',
    subject: 'Let’s verify your email',
    isHtml: true,
    content: `<!DOCTYPE html><html><body style="background:#f4f4ff;font-family:Inter,Arial"><table align="center" width="520" bgcolor="#ffffff"><tr><td align="center" style="padding:36px">
<img src="https://assets.mooncal.example/e/hello.png" width="96" height="96" alt="Mooncal">
<h1 style="font-size:22px;color:#1a1a3a">Almost there!</h1>
<p style="color:#55557a">Please enter the verification code below to start sharing your calendar.</p>
<table cellspacing="8" role="presentation"><tr>
<td style="width:40px;height:52px;text-align:center;border:1px solid #c9c9f0;font-size:24px">6</td>
<td style="width:40px;height:52px;text-align:center;border:1px solid #c9c9f0;font-size:24px">1</td>
<td style="width:40px;height:52px;text-align:center;border:1px solid #c9c9f0;font-size:24px">8</td>
<td style="width:40px;height:52px;text-align:center;border:1px solid #c9c9f0;font-size:24px">0</td>
<td style="width:40px;height:52px;text-align:center;border:1px solid #c9c9f0;font-size:24px">3</td>
<td style="width:40px;height:52px;text-align:center;border:1px solid #c9c9f0;font-size:24px">7</td>
</tr></table>
<p style="color:#8888a8;font-size:13px">This code expires in 24 hours.</p></td></tr></table></body></html>`,
    code: '618037',
  },
  {
    name: 'unseen-en-search-account-g-prefix',
    subject: 'Quillon verification code',
    isHtml: true,
    content: `<html lang="en"><head><meta name="format-detection" content="email=no"/></head><body style="margin:0;padding:0" bgcolor="#FFFFFF">
<table width="100%" height="100%" style="min-width:348px" border="0" cellspacing="0" cellpadding="0"><tr height="32"><td></td></tr><tr align="center"><td>
<div style="border:thin solid #dadce0;border-radius:8px;padding:40px 20px;max-width:476px;font-family:Roboto,sans-serif;text-align:left">
<img src="https://www.quillon.example/images/branding/wordmark_74x24dp.png" width="74" height="24">
<div style="font-size:24px;color:rgba(0,0,0,0.87);text-align:center;border-bottom:thin solid #dadce0;padding-bottom:24px">Verify your recovery email</div>
<div style="font-size:14px;line-height:20px;padding-top:20px">Quillon was asked to use this address as the recovery email for <b>d.example@quillon.example</b>.<br><br>Use this code to finish setting it up:<br><div style="text-align:center;font-size:36px;margin-top:20px;line-height:44px">Q-517204</div><br>The code will expire in 24 hours.<br><br>If you don't recognise the account, you can safely ignore this email.</div></div>
<div style="color:rgba(0,0,0,0.54);font-size:11px;padding-top:12px">&copy; 2026 Quillon LLC, 1600 Terrace Parkway, Mount Vale, CA 94043</div></td></tr></table></body></html>`,
    code: 'Q-517204',
  },
  {
    name: 'unseen-en-crypto-withdrawal',
    subject: '[Coinharbor] Confirm withdrawal',
    isHtml: true,
    content: `<html><body style="background:#0b0e11"><div style="max-width:600px;margin:0 auto;background:#ffffff;font-family:Barlow,Arial,sans-serif">
<div style="background:#0b0e11;padding:20px;text-align:center"><img src="https://public.coinharbor.example/20230714/8c21d5b2.png" height="26"></div>
<div style="padding:30px;font-size:14px;line-height:20px;color:#1e2329"><div style="font-size:20px;font-weight:900">Withdrawal confirmation</div><br>
You've initiated a withdrawal of <b>0.482910 BTC</b> to the address below:<br><span style="word-break:break-all">bc1q-sample-0000-not-a-real-address-7f3k2</span><br><br>
Your verification code:<div style="font-size:20px;font-weight:900;color:#f0b90b;padding:10px 0">760152</div>
The code is valid for 30 minutes. Please make sure the address is right: transfers can't be undone.<br><br>Anti-phishing phrase: <b>green kettle</b><br><br><i>This is an automated message.</i></div></div></body></html>`,
    code: '760152',
  },
  {
    name: 'unseen-en-airline-account-four-digits',
    subject: 'Sign in to Skylark Rewards',
    isHtml: true,
    content: `<html><body style="background:#dbe9f6"><table width="600" align="center" bgcolor="#ffffff" style="font-family:Georgia,serif">
<tr><td><img src="https://email.skylarkair.example/hdr/wing_600x120.png" width="600" alt="Skylark Air"></td></tr>
<tr><td style="padding:26px;color:#0a2540;font-size:16px"><p>Dear Ms Okafor,</p><p>Please use <b style="font-size:22px">8315</b> as your passcode to sign in. You can use it only once, and for the next 5 minutes.</p>
<p style="font-size:13px;color:#516578">Member no. 0048 221 907 &nbsp;|&nbsp; Silver &nbsp;|&nbsp; 24,310 miles</p></td></tr>
<tr><td style="padding:18px 26px;background:#f5f9fc;font-size:11px;color:#516578">Skylark Air, Terminal 2, Aviation Way 2000. You receive this service message as a member. <a href="https://skylarkair.example/privacy">Privacy</a></td></tr></table></body></html>`,
    code: '8315',
  },
  {
    name: 'unseen-en-food-delivery-four-digits',
    subject: 'Your Noshly login code',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>@import url('https://fonts.noshly.example/css?v=202506');</style></head><body style="margin:0;background:#fff"><div style="padding:40px 24px;max-width:440px;font-family:'Noshly Sans',Arial">
<div style="font-size:28px;font-weight:800;color:#06c167">noshly</div>
<h1 style="font-size:30px;line-height:36px">Welcome back</h1>
<p style="font-size:16px">Enter the code below to log in.</p>
<table width="100%"><tr><td bgcolor="#F6F6F6" align="center" style="padding:20px"><p style="font-size:44px;margin:0">2074</p></td></tr></table>
<p style="font-size:14px;color:#545454">Do not share this code with anyone, including couriers. Our staff won't ask for it.</p>
<p style="font-size:12px;color:#afafaf">Noshly Technologies, 1455 Market Court, 4th floor</p></div></body></html>`,
    code: '2074',
  },
  {
    name: 'unseen-en-university-eight-digits',
    subject: 'Thornbury University: verification code for your applicant account',
    isHtml: true,
    content: `<html><body><table width="650" align="center" style="border:1px solid #b9b9b9;font-family:'Times New Roman',serif;font-size:17px">
<tr><td bgcolor="#4B1D52" style="color:#f2e6c9;padding:18px;font-size:24px">Thornbury University</td></tr>
<tr><td style="padding:24px">Dear applicant,<p>Thank you for starting an application for entry in September 2026. So that we know we can reach you, copy the verification code below into the form.</p>
<p style="text-align:center;font-size:26px">3918-2064</p>
<p>The code is good until midnight tonight. Your applicant number, which you should quote if you write to us, is TU26-009417.</p>
<p>Admissions Office<br>Founders' Court, 1 College Lane, Thornbury<br>+44 20 7946 0123</p></td></tr></table></body></html>`,
    code: '39182064',
  },
  {
    name: 'unseen-en-government-services',
    subject: 'Security code for your online services account',
    isHtml: true,
    content: `<html lang="en"><body style="margin:0"><table role="presentation" width="100%" style="border-collapse:collapse"><tr><td bgcolor="#0b0c0c" style="padding:10px"><span style="color:#ffffff;font:bold 28px Arial">Province of Esk</span></td></tr></table>
<table role="presentation" align="center" style="max-width:580px"><tr><td style="font-family:Arial,sans-serif;font-size:19px;line-height:1.3;color:#0b0c0c;padding:20px 10px">
<p>Your security code is:</p><p style="font-size:32px;font-weight:bold">526 940</p>
<p>Use it to sign in to your account for licences, permits and benefits. It expires in 15 minutes.</p>
<p>Do not give it to anyone. If you did not request it, you do not need to do anything, but you can <a href="https://services.esk.example/contact" style="color:#1d70b8">contact us</a>.</p>
<p style="font-size:16px;color:#505a5f">This is an automatic message. Form ref. DS-2019/114.</p></td></tr></table></body></html>`,
    code: '526940',
  },
  {
    name: 'unseen-en-forum-code-or-link',
    subject: 'Complete your registration at The Potting Shed',
    isHtml: true,
    content: `<html><body style="font-family:Lucida Grande,Verdana;background-color:#f3f7ec"><table width="600" align="center" bgcolor="#fff"><tr><td style="padding:24px">
<p>Hello greenthumb_ros,</p><p>Thanks for joining The Potting Shed, a forum of 41,208 gardeners. There are two ways to complete your registration.</p>
<p><b>1.</b> Click this link: <a href="https://pottingshed.example/register/confirm?u=30917&amp;k=e41b77a90c">https://pottingshed.example/register/confirm?u=30917&amp;k=e41b77a90c</a></p>
<p><b>2.</b> Or enter your activation code, <code style="background:#eef">91f3Kc</code>, at <a href="https://pottingshed.example/activate">pottingshed.example/activate</a>.</p>
<p>Accounts that are not activated in 7 days are deleted.</p><p>Happy growing!<br>The moderators</p></td></tr>
<tr><td style="font-size:10px;color:#7c8a68;padding:24px">Powered by TalkBoard 4.2.17. Please do not reply.</td></tr></table></body></html>`,
    code: '91f3Kc',
  },
  {
    name: 'unseen-en-streaming-email-change',
    subject: 'Changing your Tonebox email? 684025',
    isHtml: true,
    content: `<html><head><style>.c{color:#ff5500}</style></head><body bgcolor="#121212"><table align="center" width="560" bgcolor="#181818" style="color:#fff;font-family:Circular,Arial"><tr><td style="padding:36px">
<img src="https://i.tonebox.example/l/logo-ff5500.png" width="110"><h2>New address, same playlists</h2>
<p>You asked to change the email on your account from a•••@mail.example to this one. To confirm, type in</p>
<p class="c" style="font-size:32px;font-weight:bold">684025</p>
<p>within 10 minutes. Until then your old address stays in place.</p>
<p style="font-size:12px;color:#b3b3b3">Wasn't you? <a class="c" href="https://tonebox.example/secure/9918273">Secure your account</a>. Tonebox Ltd, 25 Needle Street.</p></td></tr></table></body></html>`,
    code: '684025',
  },
  {
    name: 'unseen-en-hr-sso-mfa',
    subject: 'Multi-factor authentication code',
    isHtml: true,
    content: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if mso]><style>table{font-family:Arial!important}</style><![endif]--></head><body style="background-color:#f9f9f9">
<table width="100%"><tr><td align="center"><table width="600" style="border-left:1px solid #e1e1e1;border-right:1px solid #e1e1e1;border-top:1px solid #e1e1e1" bgcolor="#ffffff">
<tr><td style="padding:13px 22px;border-bottom:1px solid #e1e1e1;border-top:4px solid #1662dd"><img src="https://ok.idharbor.example/fs/bco/1/fs0logo.png" height="37" alt="Brackwater Logistics"></td></tr>
<tr><td style="padding:22px;font:14px Arial;color:#5e5e5e"><b>Brackwater Logistics - one-time verification code</b><br><br>Hi Lena,<br><br>You are receiving this email because a request was made for a one-time code that can be used for authentication.</td></tr>
<tr><td align="center" style="font:28px Arial;padding:10px">Please enter the following code for verification:<br><b>037712</b></td></tr>
<tr><td style="padding:22px;font:12px Arial;color:#999999">If you believe you have received this email in error, please contact it-helpdesk@brackwater.example or extension 20554.</td></tr></table>
<p style="font:12px Arial;color:#999">This is an automatically generated message from IDHarbor. Replies are not monitored. 100 First Street, 6th Floor.</p></td></tr></table></body></html>`,
    code: '037712',
  },
  {
    name: 'unseen-en-ride-hailing-alt-text',
    subject: 'Confirm it’s you',
    isHtml: true,
    content: `<html><body><div style="font-family:Arial;max-width:600px;margin:0 auto"><div style="height:8px;background:linear-gradient(90deg,#352384,#ff00bf)"></div>
<div style="padding:24px"><img src="https://cdn.zipcab.example/mail/car-390210.png" width="390" height="210" alt="A pink car on a road">
<p style="font-size:18px"><b>Hi Devon, your phone number has changed.</b></p>
<p style="font-size:16px">Before you ride with the number ending in 0163, confirm this email too. Your confirmation code is <span style="white-space:nowrap;background:#f0edff;padding:2px 6px">50938</span>.</p>
<p style="font-size:16px">Enter it in the Zipcab app. It's valid for 60 minutes.</p></div>
<div style="padding:24px;background:#f3f3f5;font-size:12px;color:#6a6a74">185 Berrow Street, Suite 5000 &bull; <a href="https://zipcab.example/r/unsub">Unsubscribe from marketing</a> &bull; &copy; Zipcab 2025</div></div></body></html>`,
    code: '50938',
  },
  {
    name: 'unseen-en-insurance-portal',
    subject: 'Heather & Pike Insurance: your access number',
    isHtml: true,
    content: `<!DOCTYPE html><html><body style="background:#f2f2f2;margin:0"><table width="620" align="center" bgcolor="#ffffff" cellpadding="0" cellspacing="0">
<tr><td style="padding:22px 30px;font:bold 18px Garamond,serif;color:#5b2333">Heather &amp; Pike</td><td align="right" style="padding:22px 30px;font:12px Arial;color:#888">Policy HP/4471/220936</td></tr>
<tr><td colspan="2" style="padding:10px 30px;font:15px/23px Arial;color:#333">Good afternoon,<br><br>You're registering to manage your home policy (renewal 01/11/2026, premium &euro;418.60) online. Please type the following authentication code into the registration page when asked:</td></tr>
<tr><td colspan="2" align="center"><table cellpadding="16" style="margin:18px 0;border:1px solid #5b2333"><tr><td style="font:bold 30px Arial;color:#5b2333">145883</td></tr></table></td></tr>
<tr><td colspan="2" style="padding:10px 30px 30px;font:13px/20px Arial;color:#666">It expires 30 minutes after this email was sent. Our lines (01 555 0170) are open Monday to Friday, 9 to 5.</td></tr></table></body></html>`,
    code: '145883',
  },
];
