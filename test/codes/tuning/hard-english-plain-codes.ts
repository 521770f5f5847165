import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'en-plain-type-on-tv',
    subject: 'Finish setting up your Brightwall 5500',
    isHtml: false,
    content: `Hi,

Type 4821 on your TV and you're in. That's all there is to it.

The box will restart once (about 90 seconds) and then find 132 channels by itself.

Brightwall Home, 1420 Elm Street, Springfield
(c) 2026`,
    code: '4821',
  },
  {
    name: 'en-plain-what-you-asked-for',
    subject: 'As requested',
    isHtml: false,
    content: `Here is what you asked for: 550 192

It works until 14:35 today, 11 March 2026. If you asked for nothing, do nothing.

Loopmail, 24/7 help on 555-0188`,
    code: '550192',
  },
  {
    name: 'en-plain-year-mid-sentence',
    subject: 'Opening your archive',
    isHtml: false,
    content: `Dear member,

you asked on 4 January 2026 to open the minutes of 1992 to 2019. When the reading room asks for your access code, enter 1987 and press Continue; the code can be used once and only today.

The Harrowgate Chess Society, founded 1904`,
    code: '1987',
  },
  {
    name: 'en-plain-subject-only-chatty',
    subject: '739204 is your Pennywhistle login code',
    isHtml: false,
    content: `Hey there!

Somebody (we hope it was you) just knocked on our door. We put the code in the subject of this mail so that you can read it off your lock screen.

While you're here: 2026 is going to be a big year for Pennywhistle. We've passed 250000 musicians, shipped version 8.1, and our spring meetup takes place on 18/04 with 1200 seats.

Keep whistling,
The Pennywhistle crew`,
    code: '739204',
  },
  {
    name: 'en-plain-end-of-long-body',
    subject: 'Changes to your Corvane account, and how to accept them',
    isHtml: false,
    content: `Dear customer,

from 1 July 2026 our terms change. In short:

1. The fee for cash withdrawals abroad falls from 2.50 to 1.75.
2. The limit for contactless payments rises from 50 to 100.
3. Section 12.4 is new and says what happens when a card is lost. Call 020 7946 0321 at any hour.
4. Statements older than 84 months are deleted. You can ask for them until 30 June 2026.
5. Complaints now go to PO Box 77120, Leeds.

The full text has 38 pages and 14208 words; you find it in the app under Documents > 2026 > Terms. A printed copy can be ordered with form 40117.

Nothing else changes: your account number, your cards and your overdraft of 1500.00 stay as they are.

To accept, open the app, choose "New terms", and confirm that it is you with this passcode, which lasts for ten minutes:

    618 350

Corvane Bank plc`,
    code: '618350',
  },
  {
    name: 'en-plain-five-digits-in-sentence',
    subject: 'Nearly there, Marlon',
    isHtml: false,
    content: `Marlon, if you put 90517 into the field that the app is showing you, your new address is confirmed and order 33810 can leave our kitchen at 18:20.

Total: 41.90
Rider: Bike 27

Saffron & Sons`,
    code: '90517',
  },
  {
    name: 'en-plain-forwarded',
    subject: 'Fwd: Your verification code',
    isHtml: false,
    content: `Here it is, it went to my address again. Can you type it in before it runs out? I'm on the 16:42, platform 12, back by 1830.

J.

---------- Forwarded message ---------
From: Nimbusvault <no-reply@nimbusvault.example>
Date: Thu, 12 Feb 2026 at 16:03
Subject: Your verification code
To: <office@bakery.example>

Somebody signs in to the shared vault "Bakery" from 198.51.100.24.

Verification code: 204871

Request 5530912`,
    code: '204871',
  },
  {
    name: 'en-plain-support-quotes',
    subject: 'Re: [#882016] I cannot get into my account',
    isHtml: false,
    content: `Hello Priya,

sorry about the wait. Before I may unlock the account I have to know it's you: please go to https://help.tidelog.example/verify and type 46 09 13 there. I'll see it here and let you in.

Regards,
Owen, Tidelog Support

On Mon, 9 Mar 2026 at 11:52, Priya wrote:
> Hi, case 882016 again. I got error 50076 three times,
> then "too many attempts, wait 3600 seconds".
> My customer number is 771204.`,
    code: '460913',
  },
  {
    name: 'en-plain-ascii-box',
    subject: '[portwarden] login challenge',
    isHtml: false,
    content: `portwarden 4.12.0 on build-host-07 (pid 20418)

  +---------------------------------+
  |                                 |
  |      O T P :   8 3 5 5 0 2      |
  |                                 |
  +---------------------------------+

  user     : deploy
  from     : 192.0.2.151:50022
  at       : 2026-02-03T09:14:27Z
  expires  : 300s

-- 
portwarden, because passwords are not enough`,
    code: '835502',
  },
  {
    name: 'en-plain-letters-digits-dash',
    subject: 'Connect your Kestrel Console',
    isHtml: false,
    content: `Hi Dana,

1. Go to kestrel.example/activate
2. Enter K7QX-29ML
3. Choose the console "Living room" (model KC-3400)

This must be done within 15 minutes. Kestrel Games Ltd, 500 Harbour Way, Unit 1200`,
    code: 'K7QX-29ML',
  },
  {
    name: 'en-plain-lowercase-mix',
    subject: 'Prove you own this address',
    isHtml: false,
    content: `paste this into the window you came from:

vq3t8z

it's good for 20 minutes. after that, start over.

- quietpaste (a project of 2 people and 1 cat)`,
    code: 'vq3t8z',
  },
  {
    name: 'en-plain-confirmation-key-letters',
    subject: 'Your confirmation key',
    isHtml: false,
    content: `Welcome to the Fenland Orchid Growers' forum!

You registered as fern2009 on 02/02/2026. Your confirmation key is

  QDX-WRB

Please enter it on the page that is still open in your browser. Registrations that aren't confirmed are deleted after 48 hours.`,
    code: 'QDX-WRB',
  },
  {
    name: 'en-plain-one-time-password-mixed',
    subject: 'Reset of your Gullwing password',
    isHtml: false,
    content: `Dear colleague,

the helpdesk (ext. 4410) has reset your password under ticket INC0048213. Your one-time password is 8fJ2kLq9. You will be asked to choose a new one with at least 12 characters as soon as you have signed in.

IT Services, Room 2.104`,
    code: '8fJ2kLq9',
  },
  {
    name: 'en-plain-payment-approval',
    subject: 'Approve your payment of 1,284.00 EUR',
    isHtml: false,
    content: `You are about to pay 1,284.00 EUR to Vantor Bikes GmbH with the card ending in 4410.

To approve, enter 661934 on the shop's page.
Reference 20260311-5528. Time: 11.03.2026 10:42:15.

If the amount or the shop is wrong, do not enter anything and call +44 20 7946 0777.`,
    code: '661934',
  },
  {
    name: 'en-plain-eight-digit-token',
    subject: 'VPN token',
    isHtml: false,
    content: `Ticket:   REQ-10448812
Gateway:  vpn2.lumenworks.example:10443
Token:    20417736
Valid:    until 2026-05-19 08:30

Enter the token after your user name. A token is accepted once.`,
    code: '20417736',
  },
  {
    name: 'en-plain-leading-zeros',
    subject: 'Sign-in attempt',
    isHtml: false,
    content: `Code: 000417

Somebody with your password wants to sign in to Marrowfield Energy (account no. 100482913). If that's you, type the six digits above, zeros included.`,
    code: '000417',
  },
  {
    name: 'en-plain-delete-account',
    subject: 'We are sorry to see you go',
    isHtml: false,
    content: `You asked us to delete your Cairnpath account with 412 routes, 9280 photos and 3651 km.

This can't be undone. If you are sure, enter 7702 in the app to delete everything. If you aren't, you need do nothing: your Premium runs until 12/2026 anyway.`,
    code: '7702',
  },
  {
    name: 'en-plain-emphasised-stars',
    subject: 'Your Ostler sign-in',
    isHtml: false,
    content: `Use *395-118* to sign in to Ostler.

[image: logo_240x80.png]

This code expires in 15 minutes. Never share it, not even with us.

Ostler Inc. | 2900 Prairie Ave, Suite 640, Denver, CO 80205
Unsubscribe: https://ostler.example/u/99120473`,
    code: '395118',
  },
  {
    name: 'en-plain-guard-letters',
    subject: 'New computer',
    isHtml: false,
    content: `Dear rook_1999,

it looks like you are signing in from a new computer in Lisbon. Here is the Turret Guard code that you need to get in:

R4T9K

This mail was made because somebody signed in with the right password. If it wasn't you, change it now.

Turret Online, PO Box 1688`,
    code: 'R4T9K',
  },
  {
    name: 'en-plain-numbers-first-code-last-line',
    subject: 'Withdrawal of 0.482913 BTC',
    isHtml: false,
    content: `A withdrawal was requested:

Amount: 0.482913 BTC (31,204.55 USD)
Network fee: 0.00012
To: your saved wallet "Cold 2"
Request ID: 774120

If it was you, finish with 158246.
If not, freeze your account: https://coinlark.example/freeze`,
    code: '158246',
  },
  {
    name: 'en-fr-plain-bilingual',
    subject: 'Your access code / Votre code d’accès',
    isHtml: false,
    content: `(Le français suit.)

Your access code for the Northern Permits Portal is 714 026. It is valid for 30 minutes. File 2026-118840 remains open until 31 March 2026.

----

Votre code d’accès au Portail nordique des permis est le 714 026. Il est valide pendant 30 minutes. Le dossier 2026-118840 reste ouvert jusqu’au 31 mars 2026.`,
    code: '714026',
  },
  {
    name: 'en-plain-not-in-subject-number',
    subject: 'Request 203944: confirm your phone booking',
    isHtml: false,
    content: `Thank you for calling the Ridgeway Clinic on 555-0142.

To see your results of 10/12/2025 online, the portal will ask for a PIN. Yours is 6093, for this visit only. The number of the request, 203944, is for our files; you need not type it anywhere.`,
    code: '6093',
  },
];
