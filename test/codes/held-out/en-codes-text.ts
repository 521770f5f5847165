import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'unseen-en-cli-device-link',
    subject: 'Finish logging in to the Stackyard CLI',
    isHtml: false,
    content: `You ran "stackyard login" on build-host-03.

Open https://stackyard.example/device and enter this code:

    WDJB-MJHT

The code expires in 15 minutes. If you did not run the command, close this mail and do nothing; nobody gets access without the code.

-- 
Stackyard 3.14.2
`,
    code: 'WDJB-MJHT',
  },
  {
    name: 'unseen-en-registry-publish-otp',
    subject: 'OTP for publishing to crateshelf: 90481735',
    isHtml: false,
    content: `Hi fennel-dev,

Your one-time password is 90481735

Enter it in your terminal to publish quick-lattice@2.11.0. It can be used once, in the next ten minutes.

To stop getting these by mail, set up an authenticator app:
https://crateshelf.example/settings/2fa

The crateshelf team
`,
    code: '90481735',
  },
  {
    name: 'unseen-en-git-host-new-device',
    subject: '[Forgeline] Please verify your device',
    isHtml: false,
    content: `Hey mossy-otter!

A sign in attempt requires further verification because we did not recognize your device. To complete the sign in, enter the verification code on the unrecognized device.

Device: Chrome on Linux
Verification code: 348862

If you did not attempt to sign in to your account, your password may be compromised. Visit https://forgeline.example/settings/security to create a new, strong password.

Thanks,
The Forgeline Team
`,
    code: '348862',
  },
  {
    name: 'unseen-en-bank-plain-amount',
    subject: 'Payment authorisation',
    isHtml: false,
    content: `NEVER share this code with anyone, not even us.

Use 297160 to authorise EUR 83.40 at KESTREL TICKETS with your card ending 5518.

Not making this payment? Don't use the code. Call +353 1 555 0144.

Gannet Bank DAC. Regulated since 1998.
`,
    code: '297160',
  },
  {
    name: 'unseen-en-reset-plain-photo',
    subject: 'Your password reset code',
    isHtml: false,
    content: `Hello,

we heard that you lost your Shutterfield password. Sorry about that!

But don't worry: type the code 740936 on the reset page and choose a new one. If you don't use it within 3 hours, it will expire.

Shutterfield Support
12 Darkroom Yard, Unit 4080
`,
    code: '740936',
  },
  {
    name: 'unseen-en-subject-only-news',
    subject: '882013 – your sign-in code for The Daily Plover',
    isHtml: false,
    content: `Hi there,

You'll find your sign-in code in the subject line of this email. Enter it on the page where you asked for it, within 10 minutes.

Didn't ask? Then just delete this.

The Daily Plover, 40 Press Row, Estuary City
`,
    code: '882013',
  },
  {
    name: 'unseen-en-game-registration-plain',
    subject: 'Mistvale Online - activate your account',
    isHtml: false,
    content: `Greetings, adventurer!

The gates of Mistvale are nearly open. Speak these words to the gatekeeper:

Activation code: 4K9TZ2

(or, if you prefer, paste it on https://mistvale.example/activate)

Season 12 begins on 1 September 2026. See you on server EU-04!

You received this because this address was used to create the character "Brindle". Mistvale Online is rated 12+.
`,
    code: '4K9TZ2',
  },
  {
    name: 'unseen-en-parcel-locker-plain',
    subject: 'Parcel 3JD0002841997 is waiting for you',
    isHtml: false,
    content: `PARCELNEST

Your parcel has been delivered to locker bank 118, outside Fern & Sons Grocery, 62 Mill Road, Aldersby.

Door: 27
Collection code: 6193

Please collect within 48 hours (by 19:00 on Thu 9 Oct).
Tracking: https://parcelnest.example/3JD0002841997
`,
    code: '6193',
  },
  {
    name: 'unseen-en-marketplace-short-html',
    subject: 'Verify your account',
    isHtml: true,
    content:
      '<p>Thanks for signing up to <b>Attic Swap</b>!</p><p>Your verification code is: <b>529371</b></p><p>See you soon,<br>Attic Swap</p>',
    code: '529371',
  },
  {
    name: 'unseen-en-esign-short-html',
    subject: 'Your signing code',
    isHtml: true,
    content:
      '<p>To sign <i>Offer_Letter_2026-04.pdf</i> (6 pages), enter the code <strong>815-204</strong> when Inkwell Sign asks for it.</p><p>By entering it you agree to sign electronically. Code valid: 10 min.</p>',
    code: '815204',
  },
  {
    name: 'unseen-en-health-results-plain',
    subject: 'Your lab results are ready: verification needed',
    isHtml: false,
    content: `New results from your visit on 11/04/2026 are in your Sandpiper Clinic chart.

To protect your privacy we check that it's you. Enter this passcode when you sign in at https://chart.sandpiper.example:

473 058

The passcode is good for 1 hour. Patients without web access may call (555) 014-2260 and give their record number, not this passcode.

Sandpiper Clinic, 700 W. Tidewater Blvd, Ste 150, Port Amity 29902
`,
    code: '473058',
  },
  {
    name: 'unseen-en-telecom-short-pin',
    subject: 'MeadowTel: temporary PIN',
    isHtml: false,
    content: `Your temporary PIN is 71826. Use it to log in to My MeadowTel. It'll expire in 20 min. Don't tell it to anybody. Bill questions? Dial 611 or 1-888-555-0109.`,
    code: '71826',
  },
  {
    name: 'unseen-en-library-card-confirm',
    subject: 'Confirm your e-mail for the Greater Wending Libraries',
    isHtml: false,
    content:
      'Dear reader,\r\n\r\nThank you for applying for a library card online.\r\n\r\nTo confirm your e-mail, enter 106594 in the box on the application page.\r\n\r\nYour temporary card number is 2 1994 00388 4172. Bring proof of address to any branch within 30 days.\r\n\r\nGreater Wending Libraries\r\nCentral Branch, 5 Folio Square\r\nOpen 10-18\r\n',
    code: '106594',
  },
  {
    name: 'unseen-en-ticketing-login-short-html',
    subject: 'Here’s your Frontrow code: 957 403',
    isHtml: true,
    content:
      '<div style="font-family:sans-serif"><p>Enter <b>957 403</b> to sign in and get to your tickets.</p><p style="color:#888888">Expires in 15 minutes. Frontrow will never call you to ask for it.</p></div>',
    code: '957403',
  },
  {
    name: 'unseen-en-dating-app-plain',
    subject: 'Pairwise confirmation code',
    isHtml: false,
    content: `Hey,

205817 is your Pairwise confirmation code.

Pop it into the app and you're in. If you weren't trying to join, somebody probably mistyped their address, and no account will be made.

Pairwise, made with love in 2 cities
Unsubscribe: https://pairwise.example/u/6630218
`,
    code: '205817',
  },
  {
    name: 'unseen-en-cloud-root-signin',
    subject: 'Nimbus Cloud console: sign-in verification',
    isHtml: false,
    content: `Hello,

Someone is trying to sign in as the owner of Nimbus account 4402-7719-3356 (nickname "prod-eu"). As an additional check, provide the verification code below on the sign-in page.

Verification code (valid for 10 minutes): 631149

If you are not signing in now, we recommend that you change the owner password and open a support case.

Nimbus Cloud will never email you and ask you to disclose your password, a credit card, or account number.
`,
    code: '631149',
  },
  {
    name: 'unseen-en-vpn-passwordless',
    subject: 'Log in to Burrow VPN',
    isHtml: false,
    content: `Your login code:

  384-190

Enter it in the Burrow app on your Android phone.

Code requested from IP 198.51.100.23 at 21:07 on 2026-01-18. Codes live for five minutes.
`,
    code: '384190',
  },
  {
    name: 'unseen-en-chat-app-mixed-case',
    subject: 'Your Hutch login code',
    isHtml: true,
    content:
      '<html><body><p>Copy and paste this temporary login code:</p><pre style="background:#f4f4f4;padding:16px">hW4ze</pre><p>If you didn’t try to log in, you can safely ignore this email.</p><p><a href="https://hutch.example">Hutch</a>, the connected workspace</p></body></html>',
    code: 'hW4ze',
  },
  {
    name: 'unseen-en-delete-account-confirm',
    subject: 'Confirm deletion of your Copperleaf account',
    isHtml: false,
    content: `Hi Samira,

We're sorry to see you go. To confirm that you want to delete your account and its 1,946 saved articles, enter this code in Settings > Delete account:

Code: 068245

After that you have 30 days to change your mind. Without it, nothing will be deleted.

Copperleaf Reader
`,
    code: '068245',
  },
  {
    name: 'unseen-en-domain-transfer-approval',
    subject: 'Transfer authorization for marigold-bakes.example',
    isHtml: false,
    content: `A transfer of the domain below to another registrar has been requested.

  Domain:        marigold-bakes.example
  Request no.:   TRF-558120
  Requested:     2026-02-27 13:40 UTC
  Fee:           $0.00

If you approve, log in and supply this one-time approval code:

  7402961

No answer within 5 days means no transfer.

Hearth Registrar Inc., IANA ID 99999
`,
    code: '7402961',
  },
  {
    name: 'unseen-en-tax-filing-signature',
    subject: 'Single-use code to submit your return',
    isHtml: false,
    content: `Dear taxpayer,

You have prepared your 2025 return (balance due: 1,184.00). To submit it, please quote the single-use code 24973850 in the last step.

Keep the code to yourself. It lapses at the end of today.

Office of Revenue, Province of Esk
Help line 555 0155, weekdays 8.30-16.00
`,
    code: '24973850',
  },
  {
    name: 'unseen-en-supermarket-loyalty-login',
    subject: 'Here’s your code',
    isHtml: true,
    content:
      '<table><tr><td>Hi Joe, you have 2,315 points.</td></tr><tr><td>Sign-in code</td></tr><tr><td><b>419602</b></td></tr><tr><td><small>Expires 10 minutes after you asked for it. Basketwise Stores, 2026.</small></td></tr></table>',
    code: '419602',
  },
  {
    name: 'unseen-en-school-parents-invite',
    subject: 'Join Class 4B on ClassPigeon',
    isHtml: false,
    content: `Dear parent or carer,

You are setting up a ClassPigeon parent account for Elmbrook Primary School. Please enter the following 6-digit code in the app to verify your email address.

863 471

The code is valid until 17:00. If you have more than one child at Elmbrook you need to do this only once.

Kind regards,
Elmbrook Primary School office, 555 0128
`,
    code: '863471',
  },
  {
    name: 'unseen-en-hotel-loyalty-reset',
    subject: 'Forgot your PIN? Here is a reset code',
    isHtml: true,
    content:
      '<p>Dear Guest,</p><p>We were asked to reset the PIN of Marlow Stays member <b>501 882 3347</b>. Your reset code is <b>592038</b>, good for the next 45 minutes.</p><p>Your next stay (Marlow Quayside, 12-14 May, confirmation no. 7741290) isn’t affected.</p><p>Marlow Stays Guest Services<br>+1 555 010 0199</p>',
    code: '592038',
  },
  {
    name: 'unseen-en-fintech-subject-only-short',
    subject: 'Tallypot security code 630578',
    isHtml: true,
    content:
      '<p>Enter the security code from the subject of this email in Tallypot to finish logging in.</p><p>We keep it out of the message on purpose, so that you can read it from the notification.</p>',
    code: '630578',
  },
  {
    name: 'unseen-en-energy-account-signup',
    subject: 'Welcome to Brightwick Energy – please verify',
    isHtml: false,
    content: `Hi Callum,

Thanks for choosing Brightwick. To see your tariff (24.86p/kWh, standing charge 53.35p/day) we need to verify your email.

Verification code - 175926

Enter it at https://brightwick.example/verify in the next 24 hours.

Your account number will be A-7DE20431. Call us on 0808 555 0162 if you get stuck.

Brightwick Energy, Unit 9, 2200 Solar Park, Leamside LS9 8AL
`,
    code: '175926',
  },
  {
    name: 'unseen-en-social-prefixed-subject',
    subject: 'FB-20967 is your Flockbook confirmation code',
    isHtml: false,
    content: `Hi Ines,

You recently registered for Flockbook. To complete your registration, please confirm your account.

https://flockbook.example/confirmemail?e=ines%40mail.example

You may be asked to enter this confirmation code: FB-20967

Flockbook helps you stay in touch with all your friends.

This message was sent at your request. Flockbook Inc., Community Support, 1 Aviary Way, Meadow Park 94025
`,
    code: 'FB-20967',
  },
];
