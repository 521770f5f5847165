import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'unseen-en-receipt-bookshop-html',
    subject: 'Your receipt from Cobalt Books (order 482106)',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>.r td{border-bottom:1px solid #dddddd;padding:8px}</style></head><body style="background:#f5f5f5;font-family:Arial">
<table width="600" align="center" bgcolor="#ffffff"><tr><td style="padding:24px"><img src="https://img.cobaltbooks.example/logo_160048.png" alt="Cobalt Books">
<h2 style="color:#0047ab">Thanks for your order!</h2><p>Order number: <b>482106</b><br>Placed: 6 May 2026, 14:31</p>
<table class="r" width="100%"><tr><td>The Lighthouse Ledger (paperback)</td><td>1</td><td>$14.99</td></tr><tr><td>Maps of Nowhere (hardback)</td><td>2</td><td>$57.90</td></tr><tr><td>Postage</td><td></td><td>$4.50</td></tr><tr><td><b>Total</b></td><td></td><td><b>$77.39</b></td></tr></table>
<p>Paid with Visa ending 2086. We'll write again when it ships.</p></td></tr><tr><td style="padding:24px;font-size:11px;color:#999999">Cobalt Books, 233 Spine Street, Kelby 70118 | &copy; 2026</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-shipping-notice-html',
    subject: 'On its way: your Fennimore order #100482913',
    isHtml: true,
    content: `<html><body bgcolor="#FFFDF8"><div style="display:none;max-height:0">Arriving Tuesday between 9 and 1</div><table width="580" align="center" style="font-family:Lato,Arial;color:#403d39">
<tr><td style="padding:30px;text-align:center"><img src="https://fennimore.example/mail/truck-240240.gif" width="240" height="240" alt="Truck"><h1>It's left the workshop</h1></td></tr>
<tr><td style="padding:0 30px"><p>Your walnut stool was handed to the courier this morning.</p><p>Tracking number<br><a href="https://courier.example/track/794611052837" style="color:#eb5e28;font-size:20px">794611052837</a></p><p>Expected: Tuesday 14 October</p><p>Ship to: J. Sample, 4410 Birch Hollow Road, Apt 207, Ridgeway 05301</p></td></tr>
<tr><td align="center" style="padding:24px"><a href="https://fennimore.example/orders/100482913" style="background:#eb5e28;color:#fff;padding:14px 28px;border-radius:4px">Track my stool</a></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-invoice-saas-html',
    subject: 'Invoice INV-2026-00417 from Tessel Software',
    isHtml: true,
    content: `<html><body style="background:#f6f9fc"><table align="center" width="600" bgcolor="#fff" style="border-radius:6px;font-family:Arial;color:#32325d"><tr><td style="padding:32px">
<p style="color:#8898aa;font-size:12px">INVOICE INV-2026-00417</p><p style="font-size:32px;margin:0">&euro;588.00</p><p>Due 30 April 2026</p>
<table width="100%" cellpadding="6"><tr><td>12 &times; Team seat (1-30 April)</td><td align="right">&euro;480.00</td></tr><tr><td>VAT 22.5%</td><td align="right">&euro;108.00</td></tr></table>
<p><a href="https://pay.tessel.example/i/acct_10k2/inv_9f0021" style="background:#556cd6;color:#fff;padding:10px 18px">Pay this invoice</a></p>
<p style="font-size:12px">Bank transfer: IBAN XX00 0000 1234 5678 9012, BIC TESTXX21. Please give 2026-00417 as the payment reference.</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-new-signin-alert-html',
    subject: 'New sign-in to your Penlet account',
    isHtml: true,
    content: `<!DOCTYPE html><html><body style="font-family:'Segoe UI',Arial;background:#fff"><div style="max-width:520px;margin:32px auto;border:1px solid #ddd;padding:28px">
<h2 style="font-weight:400">We noticed a new sign-in</h2><p>Your account was signed in to from a device we hadn't seen before.</p>
<table style="background:#f7f7f7;width:100%" cellpadding="8"><tr><td>Time</td><td>22 Jan 2026 06:14:09 GMT</td></tr><tr><td>Place</td><td>Rotterdam, NL (approx.)</td></tr><tr><td>IP</td><td>192.0.2.146</td></tr><tr><td>Browser</td><td>Edge 144.0.3065</td></tr></table>
<p>If this was you, there's nothing to do. If not, <a href="https://penlet.example/security/check">check your account</a> and change your password.</p><p style="color:#777777;font-size:11px">Penlet GmbH, Registered under no. 204881</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-magic-link-html',
    subject: 'Your sign-in link for Quarto Boards',
    isHtml: true,
    content: `<html><head><meta name="x-apple-disable-message-reformatting"></head><body style="background:#faf5ff"><table align="center" width="480"><tr><td style="padding:40px 0;text-align:center;font-family:Helvetica,Arial;color:#3b0764">
<img src="https://cdn.quarto-boards.example/m/q-128.png" width="64" height="64"><h1>Ready when you are</h1><p>Press the button to sign in. No password needed.</p>
<a href="https://quarto-boards.example/auth/magic?token=839201-b7f2e04c" style="display:inline-block;background:#7e22ce;color:#fff;padding:16px 32px;border-radius:999px;text-decoration:none">Sign in to Quarto Boards</a>
<p style="font-size:13px;color:#6b21a8">The link works once, for 15 minutes, on this device only.</p><p style="font-size:11px;color:#a78bbd">Sent to you at 10:42. Quarto Boards, 77 Tile Street, 2nd floor</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-confirm-by-button-mjml',
    subject: 'Please confirm your email',
    isHtml: true,
    content: `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><style type="text/css">.mj-outlook-group-fix{width:100%!important} body{margin:0}</style></head><body style="background-color:#eef2ff;">
<div style="margin:0px auto;max-width:600px;background:#ffffff;"><table align="center" width="100%" role="presentation"><tbody><tr><td style="padding:20px 0;text-align:center;">
<div style="font-family:Poppins,Arial;font-size:22px;color:#312e81;">Verify your account</div><div style="font-family:Poppins,Arial;font-size:15px;color:#4b5563;padding:12px 25px;">You're one click from 1,200 free lesson plans. Confirm that this is your address:</div>
<table align="center"><tr><td bgcolor="#4f46e5" style="border-radius:3px"><a href="https://chalkline.example/verify/64b1f209-7781-4c02" style="display:inline-block;padding:10px 25px;color:#ffffff">Confirm email</a></td></tr></table>
<div style="font-family:Poppins,Arial;font-size:12px;color:#9ca3af;padding:12px 25px;">Button not working? Paste this into your browser: https://chalkline.example/verify/64b1f209-7781-4c02</div></td></tr></tbody></table></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-coupon-spring-html',
    subject: '25% off everything, this weekend only',
    isHtml: true,
    content: `<html><body style="margin:0;background:#fff0f3"><table width="100%"><tr><td align="center"><table width="600" bgcolor="#ffffff"><tr><td><img src="https://e.petalandco.example/2026/spring_hero_600400.jpg" width="600" alt="Spring sale"></td></tr>
<tr><td align="center" style="padding:28px;font-family:Didot,Georgia;color:#a4133c"><p style="font-size:40px;margin:0">25% off</p><p>everything, in shops and online</p><p style="border:2px dashed #ff4d6d;display:inline-block;padding:10px 26px;font-size:22px">SPRING25</p><p style="font-size:13px">Use promo code SPRING25 at checkout. Ends Sunday 23:59. Not valid on gift cards. Minimum spend $40.</p><a href="https://petalandco.example/sale" style="color:#fff;background:#a4133c;padding:12px 30px">Shop now</a></td></tr>
<tr><td align="center" style="font:11px Arial;color:#888888;padding:18px">Petal &amp; Co, 1020 Rose Lane, Fairview 95125 &bull; <a href="https://petalandco.example/unsub?m=5501982">Unsubscribe</a></td></tr></table></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-flight-booking-html',
    subject: 'Booking confirmed: Lunden to Port Amity, 18 July',
    isHtml: true,
    content: `<html><body style="background:#dbe9f6;font-family:Arial"><table width="620" align="center" bgcolor="#fff"><tr><td bgcolor="#0a2540" style="padding:18px;color:#fff">Skylark Air <span style="float:right">Booking reference: QX7T2M</span></td></tr>
<tr><td style="padding:24px"><h2>You're all set, Nadia</h2><table width="100%" cellpadding="6"><tr><td><b>SK 1482</b></td><td>LND 07:35</td><td>PAM 11:20</td><td>Seat 14C</td></tr><tr><td><b>SK 1487</b></td><td>PAM 18:05</td><td>LND 21:50</td><td>Seat 22A</td></tr></table>
<p>E-ticket number 099-2410558817. Total paid EUR 412.66 (card ending 3307).</p><p>Check-in opens 24 hours before departure. Bags up to 23 kg.</p></td></tr><tr><td style="padding:24px;font-size:11px;color:#516578">Skylark Air, Terminal 2, Aviation Way 2000</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-support-ticket-html',
    subject: '[Ticket 739204] We have received your request',
    isHtml: true,
    content: `<html><body><div style="color:#b5b5b5;font-size:11px">##- Please type your reply above this line -##</div><div style="font-family:'Lucida Sans',Verdana;font-size:13px;line-height:18px;color:#444444;padding:14px 0">
<p>Hello,</p><p>Your request (739204) has been received and is being looked at by our support staff. We answer most questions in 1 to 2 working days.</p><p>To add anything, just reply to this email.</p>
<table style="border-top:1px dotted #c5c5c5;width:100%"><tr><td style="padding-top:15px"><b>Rowan Ashe</b><br><span style="color:#bbbbbb">Mar 9, 2026, 11:27</span><p>The importer stops with error 500113 at row 20481 of my file. Can you have a look?</p></td></tr></table></div>
<div style="font-size:10px;color:#aaaaaa">This email is a service from Gridloom Support. [3KXV9M-Q0E7]</div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-card-statement-html',
    subject: 'Your March statement is ready',
    isHtml: true,
    content: `<html><body bgcolor="#ffffff"><table width="600" align="center" style="font-family:Arial;color:#2b2b2b"><tr><td style="background:#7a0019;color:#fff;padding:16px 22px">Merrow Card Services</td></tr>
<tr><td style="padding:22px"><p>The statement for your card ending <b>2086</b> is now online.</p><table cellpadding="7" style="border:1px solid #ccc"><tr><td>New balance</td><td>$1,482.91</td></tr><tr><td>Minimum payment</td><td>$35.00</td></tr><tr><td>Payment due</td><td>04/22/2026</td></tr><tr><td>Available credit</td><td>$6,517.09</td></tr></table><p><a href="https://merrowcard.example/statements">View statement</a></p>
<p style="font-size:11px;color:#777777">For your security we never include full card numbers in email. PO Box 60112, Dunmore, PA 18512. 1-800-555-0136</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-newsletter-garden-html',
    subject: 'What to sow in April 🌱 Issue 218',
    isHtml: true,
    content: `<html><head><style>h2{color:#386641}.m{color:#6a994e}</style></head><body bgcolor="#F2E8CF"><table width="640" align="center" bgcolor="#ffffff" style="font-family:Georgia"><tr><td style="padding:30px">
<p class="m">The Potting Shed Letter &middot; Issue 218 &middot; 4 April 2026</p><h2>Peas, please</h2><p>Soil at 8 degrees is warm enough. Sow two rows 60 cm apart, and cover them: last year 1 in 3 of our readers lost theirs to pigeons.</p><h2>Ask Maud</h2><p>"My 1987 greenhouse leaks." Don't despair, says Maud; putty costs less than you think.</p><h2>By the numbers</h2><p>41,208 members, 1,503 seed swaps, 12 giant pumpkins over 300 kg.</p>
<p style="font-size:11px">You get this because you subscribed at pottingshed.example. <a href="https://pottingshed.example/nl/stop/218/30917">Stop</a></p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-password-changed-html',
    subject: 'Your password was changed',
    isHtml: true,
    content: `<html><body style="background:#101418"><table align="center" width="560" style="font-family:Ubuntu,Arial;color:#e6edf3"><tr><td style="padding:36px 24px"><img src="https://m.stridewell.example/assets/hdr-600200.jpg" width="200" alt="Stridewell">
<p style="font-size:18px">All done.</p><p>The password of your Stridewell account was changed on 2 June 2026 at 19:08. You've been signed out on 3 other devices.</p><p>If you didn't do this, <a style="color:#3ddc97" href="https://stridewell.example/recover">recover your account</a> straight away or call 555-0175.</p>
<p style="font-size:11px;color:#6e7681">Stridewell AB, Box 10244, 100 55 Lunden</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-expired-code-html',
    subject: 'Your verification code has expired',
    isHtml: true,
    content: `<html><body style="font-family:Arial;background:#f4f4ff"><div style="width:520px;margin:0 auto;background:#fff;padding:32px;text-align:center"><img src="https://assets.mooncal.example/e/clock_300300.png" width="80" alt="">
<h1 style="color:#1a1a3a;font-size:22px">Time's up</h1><p>The verification code we sent you yesterday wasn't used within 24 hours, so it no longer works. To finish signing up, ask for a new one.</p><a href="https://mooncal.example/verify/again?c=20260311" style="background:#5b5bd6;color:#fff;padding:12px 22px;border-radius:8px">Send me a new code</a><p style="color:#8888a8;font-size:12px">Mooncal, 350 Ninth Street, 94103</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-policy-update-html',
    subject: 'Changes to our terms from 1 September 2026',
    isHtml: true,
    content: `<html xmlns:v="urn:schemas-microsoft-com:vml"><body style="margin:0"><!--[if mso]><v:rect fill="t" style="width:600px;height:90px"><v:fill color="#20303c"/></v:rect><![endif]--><table width="600" align="center" style="font-family:Calibri,Arial;font-size:15px;color:#20303c"><tr><td style="padding:26px">
<p>Hello,</p><p>We're updating the Zipcab Terms of Service (version 2026-09) and our Privacy Notice. In short:</p><ul><li>Section 4.2 says more clearly when a cancellation fee of up to $7.50 applies.</li><li>Section 11 moves disputes to the courts of Esk.</li><li>Trip data is now kept for 18 months, not 24.</li></ul><p>If you keep riding after 1 September 2026 you accept the new terms. You can read them in full at <a href="https://zipcab.example/legal/202609">zipcab.example/legal</a>.</p></td></tr><tr><td style="padding:26px;font-size:11px;color:#6a6a74">185 Berrow Street, Suite 5000</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-social-notifications-html',
    subject: 'You have 14 new notifications',
    isHtml: true,
    content: `<html><body bgcolor="#e9ebee"><table width="560" align="center" bgcolor="#fff" style="font-family:Helvetica,Arial;font-size:14px;color:#141823"><tr><td style="padding:16px;color:#3b5998;font-size:20px">flockbook</td></tr>
<tr><td style="padding:16px;border-top:1px solid #e5e5e5">A lot has happened since you last logged in.<ul><li><b>Ines</b> and 6 others liked your photo</li><li><b>Marco</b> commented: "2019 feels like yesterday!"</li><li><b>Hill Walkers</b> (3,482 members) has 5 new posts</li></ul><a href="https://flockbook.example/n/?id=100048291&amp;mid=5f3a9b2" style="background:#4c649b;color:#fff;padding:8px 16px">See all notifications</a></td></tr><tr><td style="padding:16px;font-size:11px;color:#aaaaaa">Flockbook Inc., 1 Aviary Way, Meadow Park 94025. <a href="https://flockbook.example/o.php?k=AS3x&amp;u=100048291">Unsubscribe</a></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-event-ticket-html',
    subject: 'Your tickets: The Salt Collectors, 9 November',
    isHtml: true,
    content: `<html><body style="background:#000"><table width="600" align="center" bgcolor="#111111" style="color:#fafafa;font-family:Oswald,Arial"><tr><td><img src="https://i.frontrow.example/ev/552017/poster_1080.jpg" width="600" alt="The Salt Collectors"></td></tr>
<tr><td style="padding:24px"><h1>You're going!</h1><p>The Salt Collectors<br>Sunday 9 November 2025, doors 19:30<br>Union Hall, 2 Dock Road, Port Amity</p><table cellpadding="8" border="1" style="border-color:#333;border-collapse:collapse"><tr><th>Section</th><th>Row</th><th>Seat</th></tr><tr><td>104</td><td>F</td><td>21</td></tr><tr><td>104</td><td>F</td><td>22</td></tr></table><p>Show the QR code in the attached PDF at the door. Order 60271844. 2 x $48.00 + fees $11.20 = $107.20</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-job-alert-html',
    subject: '7 new jobs for "data analyst" near Leamside',
    isHtml: true,
    content: `<html><body style="background:#f3f2ef;font-family:Arial"><table width="512" align="center" bgcolor="#ffffff"><tr><td style="padding:20px"><h2 style="font-weight:normal">7 new jobs match your search</h2>
<table width="100%"><tr><td style="padding:12px 0;border-bottom:1px solid #eee"><a href="https://workfinch.example/j/3948201177" style="color:#0a66c2">Data Analyst</a><br>Brightwick Energy, Leamside<br>38,000 - 44,000 a year</td></tr><tr><td style="padding:12px 0;border-bottom:1px solid #eee"><a href="https://workfinch.example/j/3948215560" style="color:#0a66c2">Junior Analyst (12 months)</a><br>Cordwain Bank, Ardley<br>Ref. 20318</td></tr><tr><td style="padding:12px 0"><a href="https://workfinch.example/j/3948220014" style="color:#0a66c2">Reporting Lead</a><br>Gannet Bank, remote<br>52,500 + bonus</td></tr></table><a href="https://workfinch.example/alerts/77120">See all 7</a></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-electricity-bill-html',
    subject: 'Your electricity bill for 1 Feb to 28 Feb',
    isHtml: true,
    content: `<html><body bgcolor="#FFFBEA"><table width="600" align="center" bgcolor="#FFFFFF" style="font-family:Verdana;font-size:13px;color:#333"><tr><td style="padding:22px;background:#ffd166;font-size:20px">Brightwick Energy</td></tr>
<tr><td style="padding:22px">Hi Callum,<p>Here's what you used last month.</p><table width="100%" cellpadding="5"><tr><td>Account number</td><td>A-7DE20431</td></tr><tr><td>Meter reading (28 Feb)</td><td>048217</td></tr><tr><td>Previous reading</td><td>047986</td></tr><tr><td>Used</td><td>231 kWh</td></tr><tr><td>Amount due</td><td><b>&pound;72.36</b></td></tr></table><p>We'll take it by Direct Debit on 14 March. You don't need to do anything.</p><small>Unit 9, 2200 Solar Park, Leamside LS9 8AL. 0808 555 0162</small></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-loyalty-points-html',
    subject: 'You’ve earned 482 points!',
    isHtml: true,
    content: `<html><body><div style="width:600px;margin:auto;font-family:Nunito,Arial;background:#f1faee"><div style="background:#1d3557;color:#f1faee;padding:20px;font-size:22px">Basketwise Club</div><div style="padding:24px;text-align:center"><p>Nice shopping, Joe. On Saturday you earned</p><p style="font-size:48px;font-weight:800;color:#e63946;margin:0">482</p><p>points, and now have <b>2,797</b>. At 3,000 we'll send you a &pound;15 voucher.</p><p style="font-size:13px">Card no. 6331 9400 2810 7745<br>500 of your points expire on 31/12/2026.</p></div><div style="font-size:11px;color:#457b9d;padding:16px">Basketwise Stores plc, 1 Trolley Way. <a href="https://basketwise.example/club/optout">Opt out</a></div></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-meeting-link-html',
    subject: 'Ana Duarte is inviting you to a scheduled video meeting',
    isHtml: true,
    content: `<html><body style="font-family:Arial;font-size:14px"><p>Ana Duarte is inviting you to a scheduled Glint meeting.</p><p><b>Topic:</b> Q3 roadmap review<br><b>Time:</b> Jul 8, 2026 03:00 PM Lisbon</p><p>Join Glint meeting<br><a href="https://glint.example/j/81249037715">https://glint.example/j/81249037715</a></p><p>Meeting ID: 812 4903 7715</p><hr style="color:#cccccc"><p>One tap mobile<br>+15550100142,,81249037715# (New Fairbank)<br>+15550100187,,81249037715# (Pell City)</p><p>Find your local number: <a href="https://glint.example/u/kd8Xo2">https://glint.example/u/kd8Xo2</a></p></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-hotel-booking-html',
    subject: 'Your stay at Marlow Quayside is booked',
    isHtml: true,
    content: `<html><body bgcolor="#f5f1ea"><table width="600" align="center" bgcolor="#fff" style="font-family:Baskerville,serif;color:#3a2e1f"><tr><td><img src="https://img.marlowstays.example/prop/00412/front_1200x500.jpg" width="600" alt="Hotel"></td></tr><tr><td style="padding:28px"><h2>We look forward to welcoming you</h2><p>Confirmation no. 7741290</p><table cellpadding="6"><tr><td>Arrive</td><td>Tue 12 May 2026, from 15:00</td></tr><tr><td>Leave</td><td>Thu 14 May 2026, by 11:00</td></tr><tr><td>Room</td><td>Queen, river side, non-smoking</td></tr><tr><td>Rate</td><td>$189.00 per night, $412.02 with taxes</td></tr></table><p>Free cancellation until 10 May. To change anything call +1 555 010 0199.</p><p>90 Quayside, Marlow 29401</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-release-notes-html',
    subject: 'What’s new in Gridloom 2026.2',
    isHtml: true,
    content: `<html><head><style>code{background:#f6f8fa;color:#d63384}</style></head><body style="font-family:system-ui,Arial;color:#212529"><div style="max-width:640px;margin:auto"><h1>Gridloom 2026.2</h1><p>Released 17 February. Build 260217.</p><h3>Faster imports</h3><p>Files of 100000 rows and more now load in a third of the time.</p><h3>Source code view</h3><p>See the code behind any formula with <code>Ctrl+Shift+U</code>. Colours such as <code>#ff8800</code> show a swatch.</p><h3>Fixed</h3><ul><li>GL-20481: importer stops with error 500113</li><li>GL-20533: wrong totals in leap years</li></ul><p><a href="https://gridloom.example/changelog/2026-2">Full list</a></p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-two-factor-enabled-html',
    subject: 'Two-step verification is now on',
    isHtml: true,
    content: `<html><body><table width="100%" bgcolor="#f8f9fa"><tr><td align="center"><table width="500" bgcolor="#ffffff" style="font-family:Roboto,Arial;border:1px solid #dadce0"><tr><td align="center" style="padding:32px"><img src="https://www.quillon.example/images/icons/shield_green_96dp.png" width="96"><p style="font-size:24px">You turned on 2-step verification</p><p style="text-align:left;font-size:14px">From now on, when you sign in to d.example@quillon.example you'll enter your password and then a code from your authenticator app.</p><p style="text-align:left;font-size:14px">Print a set of backup codes too, in case you lose your phone.</p><a href="https://myaccount.quillon.example/backup?rfn=325&amp;et=0" style="background:#4184f3;color:#fff;padding:10px 24px">Get backup codes</a></td></tr></table><p style="font:11px Roboto;color:#5f6368">&copy; 2026 Quillon LLC, 1600 Terrace Parkway, Mount Vale, CA 94043</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-out-for-delivery-html',
    subject: 'Out for delivery today',
    isHtml: true,
    content: `<html><body style="font-family:Arial;background:#fff"><table width="560" align="center"><tr><td bgcolor="#ffcc00" style="padding:14px;color:#d40511;font-weight:bold">SWIFTCRATE</td></tr><tr><td style="padding:18px"><p>Your parcel <b>JD 0146 0000 8823 1907</b> will be with you today between <b>12:40 and 13:40</b>.</p><p>Your driver, Femi, has 96 stops; yours is number 58.</p><p>Not in? <a href="https://swiftcrate.example/r/8823190741">Choose a neighbour or another day</a>.</p><p style="color:#666666;font-size:12px">Delivering to postcode AR1 4QX. We'll take a photo at the door.</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-refund-issued-html',
    subject: 'Refund issued for order 30-11582-40917',
    isHtml: true,
    content: `<html><body><table align="center" width="640" style="font-family:Arial"><tr><td style="padding:16px 0"><img src="https://pics.bazaarly.example/aw/email/logo_90x36.png"></td></tr><tr><td style="font-size:14px;color:#333333"><p style="font-size:20px">We've sent your money back</p><p>maple_attic_1974 accepted your return of <i>Brass desk lamp, 1960s</i>.</p><p>Refund: <b>$64.25</b> to Mastercard x-7719<br>Item: 225610487733<br>Case: 5318402296</p><p>Banks take 3 to 5 working days to show it.</p></td></tr><tr><td style="font-size:11px;color:#999999">Bazaarly Inc., 2145 Hamlin Avenue, Fairview 95125. &copy; 1999-2026</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-direct-deposit-html',
    subject: 'Your payslip for period 06 is available',
    isHtml: true,
    content: `<html><body style="margin:0;background:#eef1f5;font-family:Verdana;font-size:13px"><table width="580" align="center" bgcolor="#fff" style="border-top:4px solid #334155"><tr><td style="padding:26px"><p>Hi Margaret,</p><p>Pay day! Your payslip for 1-15 March is in Paydesk.</p><table cellpadding="6" style="border-collapse:collapse" border="1"><tr><td>Employer</td><td>300-2281</td></tr><tr><td>Payment date</td><td>03/20/2026</td></tr><tr><td>Tax code</td><td>1257L</td></tr><tr><td>Paid into</td><td>account ending 6640</td></tr></table><p>For privacy we don't put amounts in email. <a href="https://paydesk.example/slips/2026-06">Sign in to see it</a>.</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-price-drop-html',
    subject: 'Price drop on 3 homes you saved',
    isHtml: true,
    content: `<html><body bgcolor="#f7f7f7"><table width="600" align="center" bgcolor="#ffffff" style="font-family:'Open Sans',Arial;color:#2a2a33"><tr><td style="padding:22px"><h2 style="color:#006aff">Good news, house hunter</h2><table width="100%" cellpadding="10"><tr><td><img src="https://ph.roofline.example/fp/4f18c2-p_e.jpg" width="170" alt=""></td><td><b>$374,900</b> <span style="color:#0f7b0f">-$10,100</span><br>3 bd, 2 ba, 1,640 sqft<br>1807 Larch Street, Dalton 30720<br>MLS 482913</td></tr><tr><td><img src="https://ph.roofline.example/fp/90be71-p_e.jpg" width="170" alt=""></td><td><b>$289,000</b> <span style="color:#0f7b0f">-$6,000</span><br>2 bd, 1 ba, 980 sqft<br>55 Ferry Lane, Dalton 30721<br>MLS 480077</td></tr></table><a href="https://roofline.example/saved?e=118240">View all</a></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-en-calendar-invitation-text',
    subject: 'Invitation: Dentist check-up @ Wed 18 Mar 2026 09:20 - 09:50',
    isHtml: false,
    content: `You have been invited to the following event.

Title: Dentist check-up
When: Wed 18 Mar 2026 09:20 - 09:50 (GMT)
Where: Bay 2, 1140 Molar Street, Kelby 70118
Who:
  * reception@kelbydental.example - organizer
  * you

Event details: https://cal.example/event?eid=NzM5MjA0MTg

Going? Yes - No - Maybe
`,
    code: null,
  },
  {
    name: 'unseen-en-receipt-ride-text',
    subject: 'Your Tuesday morning trip with Zipcab',
    isHtml: false,
    content: `Total: $23.47

Thanks for riding, Devon.

Trip fare        $18.20
Booking fee       $2.75
Airport fee       $2.52

Paid with Amex ending in 1005

08:14  600 Harbour Row
08:41  Terminal 2, Aviation Way 2000
11.38 miles, 27 min, plate 7KLM204

Lost something? https://zipcab.example/trip/5c0d918244
`,
    code: null,
  },
  {
    name: 'unseen-en-shipping-text',
    subject: 'Shipped: order 5590231',
    isHtml: false,
    content: `Good news! Order 5590231 (1 x Voxline router) has shipped.

Carrier: Swiftcrate
Tracking no.: 00340434161094042557
Delivery: 2-3 working days

Keep the box: you'll need it if you send the router back within 14 days.

Voxline Mobile Ltd
`,
    code: null,
  },
  {
    name: 'unseen-en-invoice-freelance-text',
    subject: 'Invoice 2026-031 / website texts',
    isHtml: false,
    content: `Hi Bea,

please find attached invoice 2026-031 over 1,260.00 EUR for the texts of the spring campaign (18 hours at 70.00).

It's payable within 14 days to the usual account. My tax number has changed, it's now 114/5820/3391.

It was a pleasure as always.

Best,
Henrik
`,
    code: null,
  },
  {
    name: 'unseen-en-new-signin-alert-text',
    subject: 'Security alert: new login to Forgeline',
    isHtml: false,
    content: `Hey mossy-otter!

A new login to your Forgeline account was just made with your password and a security key.

  Time: 2026-05-30 22:16:48 UTC
  IP:   198.51.100.77
  App:  git-credential 2.6.1

If you recognise this login, you can ignore this message. If not, reset your password and sign out all sessions: https://forgeline.example/settings/sessions

The Forgeline Team
`,
    code: null,
  },
  {
    name: 'unseen-en-magic-link-text',
    subject: 'Log in to The Daily Plover',
    isHtml: false,
    content: `Click the link below to log in. It's valid for one hour and can be used once.

https://dailyplover.example/login/complete?t=6f20417-593302-aa81&next=%2Ftoday

If you didn't try to log in, no harm done: without this mail nobody can.

The Daily Plover, 40 Press Row, Estuary City
`,
    code: null,
  },
  {
    name: 'unseen-en-confirm-subscription-short-html',
    subject: 'Confirm your subscription',
    isHtml: true,
    content:
      '<p>Hi! Please confirm that you want the <b>Estuary Birders</b> weekly mail (1,904 readers).</p><p><a href="https://birders.example/confirm/447120/9bd0e1">Yes, subscribe me</a></p><p>If you got this by mistake, delete it. You won’t be subscribed unless you click.</p>',
    code: null,
  },
  {
    name: 'unseen-en-coupon-birthday-text',
    subject: 'Happy birthday! A treat from Beanery',
    isHtml: false,
    content: `Happy birthday, Lou!

Any drink, any size, on us. Show this mail at the till of any of our 214 shops, or use voucher BDAY-2026 in the app, before 30 June.

One per customer. Not with other offers.

Beanery Coffee Co., 8 Roast Street
Stop these mails: https://beanery.example/stop/90817
`,
    code: null,
  },
  {
    name: 'unseen-en-restaurant-booking-text',
    subject: 'Table for 4 at Saltmarsh Kitchen, Fri 7:45 PM',
    isHtml: false,
    content: `Your reservation is confirmed.

Saltmarsh Kitchen
Friday, October 24, 2025 at 7:45 PM
4 people, under the name Whitlock
Reservation #118204

3301 Shore Drive, Port Amity 29902
(555) 014-2299

We hold tables for 15 minutes. Parties over 6 pay a deposit of $20 each.
`,
    code: null,
  },
  {
    name: 'unseen-en-support-reply-text',
    subject: 'Re: [Case 00482177] Refund not received',
    isHtml: false,
    content: `Hello Mrs Lindqvist,

I'm sorry for the wait. I can see that we sent 64.25 back on 3 March under reference 8812 0045 316, so your bank should show it by tomorrow.

Would you let me know if it doesn't?

Kind regards,
Tobi, Customer Care

> On 5 March 2026 at 10:12 you wrote:
> I still don't see the money for order 771350.
`,
    code: null,
  },
  {
    name: 'unseen-en-bank-balance-alert-text',
    subject: 'Low balance alert',
    isHtml: false,
    content: `Account ending 4471: your balance fell to GBP 48.29 on 19 Feb, below the alert of GBP 50.00 you set.

A standing order of GBP 725.00 to Elm Lettings is due on 1 March.

Change your alerts in the app. Cordwain Bank will never ask you for a passcode by email or phone.
`,
    code: null,
  },
  {
    name: 'unseen-en-newsletter-tech-text',
    subject: 'Stack Notes #142: the year of boring databases',
    isHtml: false,
    content: `STACK NOTES #142
================

1. Why we moved 380000 tables back to one server
   https://stacknotes.example/142/1

2. One-time passwords are a bad second factor, argues a new paper that
   followed 2,614 people for 18 months
   https://stacknotes.example/142/2

3. From the archive (2011): how a status code of 418 got out

Sponsor: Nimbus Cloud. 300 USD of credit for new accounts.

You read this with 18,350 others. Unsubscribe: https://stacknotes.example/u/77ab02
`,
    code: null,
  },
  {
    name: 'unseen-en-release-notes-text',
    subject: '[stackyard-announce] Stackyard CLI 3.15.0 released',
    isHtml: false,
    content: `Hi all,

3.15.0 is out (commit 4be0917).

- login: device codes now live for 30 minutes, not 15 (#20881)
- exit code 137 is explained when a build runs out of memory (#20904)
- needs Node 22.19 or newer

sha256 of the Linux archive:
7d1f0a3394c2b85e6613f0aa20417c59e2b6d88104f7715a9e30c2bb5402d67e

Thanks to the 23 people who sent patches.
`,
    code: null,
  },
  {
    name: 'unseen-en-password-changed-text',
    subject: 'Shutterfield: your password has been reset',
    isHtml: false,
    content: `Hello,

this is to tell you that the password of your Shutterfield account was reset today, 11 August 2026, at 15:33 CEST.

If it was you, enjoy your 12,408 photos. If it wasn't, write to safety@shutterfield.example within 72 hours.

Shutterfield Support
12 Darkroom Yard, Unit 4080
`,
    code: null,
  },
  {
    name: 'unseen-en-expired-code-text',
    subject: 'That code didn’t work',
    isHtml: false,
    content: `Hi Samira,

you entered a code that had already expired (they last 10 minutes). For your security we've cancelled it.

Go to https://copperleaf.example/login and choose "Send a new code" to try again. After 5 wrong tries we lock the account for 60 minutes.

Copperleaf Reader
`,
    code: null,
  },
  {
    name: 'unseen-en-policy-update-text',
    subject: 'Update to our Privacy Policy',
    isHtml: false,
    content: `Dear member,

On 15 January 2026 a new version of our Privacy Policy comes into force. It names the companies that process data for us (Annex 2), and gives a new address for requests:

Data Protection, Marlow Stays, 90 Quayside, Marlow 29401

It takes account of Regulation 2016/679. You needn't do anything.

Marlow Stays
`,
    code: null,
  },
  {
    name: 'unseen-en-friend-request-short-html',
    subject: 'Brindle sent you a friend request',
    isHtml: true,
    content:
      '<p><b>Brindle</b> (level 62 ranger, server EU-04) wants to be your friend in Mistvale Online.</p><p><a href="https://mistvale.example/friends/884021/accept">Accept</a> or <a href="https://mistvale.example/friends/884021/decline">decline</a></p>',
    code: null,
  },
  {
    name: 'unseen-en-train-ticket-text',
    subject: 'Your e-ticket: Ardley - Leamside',
    isHtml: false,
    content:
      'Thank you for travelling with Fenland Rail.\r\n\r\nOutward  Sat 06 Dec 2025  10:04 Ardley > 11:52 Leamside\r\nCoach B  Seat 47  Forward, window\r\n\r\nAdvance Single   GBP 21.50\r\nTicket number    TTB 38204417765\r\n\r\nShow the barcode in the attached PDF on board. Only valid on the 10:04 train.\r\n\r\nFenland Rail, 0345 555 0121\r\n',
    code: null,
  },
  {
    name: 'unseen-en-webinar-link-text',
    subject: 'Starts in 1 hour: Growing a team past 50',
    isHtml: false,
    content: `Hi Lena,

"Growing a team past 50" starts today at 4:00 PM. This is your own link, so please don't pass it on:

https://live.workfinch.example/w/920417/join?r=8f41c6

1,120 people have registered. We open the room ten minutes early and answer questions at the end.

See you there!
`,
    code: null,
  },
  {
    name: 'unseen-en-job-application-text',
    subject: 'We received your application (Req 204417)',
    isHtml: false,
    content: `Dear applicant,

Thank you for applying to be Warehouse Planner (Req 204417) at Brackwater Logistics. Our team will read your application in the next 10 working days.

Where we think we may be a match, we'll call you on the number ending 0163.

Brackwater Logistics, People Team
This mailbox is not monitored.
`,
    code: null,
  },
  {
    name: 'unseen-en-water-bill-text',
    subject: 'Wexcombe Water: bill of 64.18 due 30 June',
    isHtml: false,
    content: `Account         551-20873-4
Property        71 Juniper Close, Brockton 02302
Period          1 Mar 2026 - 31 May 2026
Meter 8841207   1386 m3 to 1409 m3 (23 m3)
Amount due      $64.18
Due date        30 June 2026

Pay at https://wexcombewater.example/pay, or by phone on 555-0149 with your account number at hand.

Hard times? Ask us about payment plans.
`,
    code: null,
  },
  {
    name: 'unseen-en-points-expiring-text',
    subject: 'Your 24,310 miles expire on 31 March',
    isHtml: false,
    content: `Dear Ms Okafor,

Don't let them fly away! 24,310 miles on account 0048 221 907 will expire on 31 March 2026.

10,000 miles  a lounge visit for two
18,000 miles  a one-way flight within the Isles
24,000 miles  a weekend at Marlow Quayside

Spend them at https://skylarkair.example/miles

Skylark Air
`,
    code: null,
  },
  {
    name: 'unseen-en-appointment-reminder-text',
    subject: 'Reminder: appointment at Sandpiper Clinic on 04/28',
    isHtml: false,
    content: `This is a reminder of your appointment.

Date: Tuesday 04/28/2026
Time: 2:15 PM (please come 15 minutes early)
With: Nurse practitioner, Room 206
Where: 700 W. Tidewater Blvd, Ste 150, Port Amity 29902

Bring your insurance card and a list of your medicines. To cancel call (555) 014-2260 at least 24 hours ahead; a $35 fee applies otherwise.
`,
    code: null,
  },
  {
    name: 'unseen-en-donation-receipt-text',
    subject: 'Thank you for your gift',
    isHtml: false,
    content: `Dear friend,

Thanks to your gift of $75.00 on December 2, 2025, 15 children will have a warm coat this winter.

Receipt number: 2025-118806
Tax ID: 00-0482913
No goods or services were given in exchange. Please keep this mail for your records.

Warm Coats for Pell City
2210 Orchard Avenue, Pell City 35125
`,
    code: null,
  },
  {
    name: 'unseen-en-welcome-verified-short-html',
    subject: 'You’re verified!',
    isHtml: true,
    content:
      '<div><p>Thanks, your email address is now verified and your Tallypot account is open.</p><p>Your account number is <b>31926650</b> and your sort code 04-00-75. You can share them with anyone who should pay you.</p><p>Next: <a href="https://tallypot.example/card">order your card</a> (free, 3-5 days).</p></div>',
    code: null,
  },
  {
    name: 'unseen-en-ci-failed-text',
    subject: '[mossy-otter/quick-lattice] Run failed: build - main (a81f204)',
    isHtml: false,
    content: `Workflow: build
Run: #4827
Commit: a81f204 "Bump parser to 7.4.1"

  lint        passed in 41 s
  test (22)   failed in 3 m 12 s: process completed with exit code 1
  test (24)   cancelled

View: https://forgeline.example/mossy-otter/quick-lattice/runs/20931748812

You get this because you are subscribed to this repository.
`,
    code: null,
  },
  {
    name: 'unseen-en-library-overdue-text',
    subject: 'Items due soon at the Greater Wending Libraries',
    isHtml: false,
    content: `Dear reader,

these are due back on 16 April 2026:

  Maps of Nowhere            barcode 31994 00271 8830
  The Lighthouse Ledger      barcode 31994 00305 1126

You can renew each twice, online or by phone (555 0133). Overdue items cost 0.25 a day, up to 6.00.

Greater Wending Libraries
5 Folio Square
`,
    code: null,
  },
  {
    name: 'unseen-en-renewal-notice-text',
    subject: 'Burrow VPN renews on 3 September',
    isHtml: false,
    content: `Hello,

your yearly plan (order BV-662018) renews on 3 September 2026 for USD 59.88, paid with the card ending 9041.

Five devices are using it at the moment. Nothing to do if you want to stay; to leave, switch off renewal in the app before 2 September.

Burrow VPN
`,
    code: null,
  },
];
