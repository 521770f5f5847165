import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Codes that one types into a thing: a locker, a door, a network, a television. */
export const thing: readonly LabelledMail[] = [
  {
    name: 'thing-en-locker',
    subject: 'Your parcel is waiting in a locker',
    isHtml: true,
    content: card({
      brand: 'Boxwise',
      body: `<p>Parcel 00340434161094021501 has arrived at locker station 145 (Maple Street 1200).</p><p>Pickup code</p><p class="code">482 016</p>
        <p>Open 24/7. Collect it by 21 May 2024; after that it goes back to the sender. Order 7788-120.</p>`,
      footer: ['Boxwise Logistics, Depot 4021, 60606 Lakeside'],
    }),
    code: '482016',
  },
  {
    name: 'thing-de-abholcode',
    subject: 'Deine Sendung liegt zur Abholung bereit',
    isHtml: true,
    content: framework({
      brand: 'Paketnest24',
      lang: 'de',
      body: `<table><tr><td>Sendungsnummer</td><td>JJD0004321987</td></tr><tr><td>Station</td><td>Nr. 1187, Bahnhofstr. 1010, 50667 Köln</td></tr>
        <tr><td>Abholcode</td><td>7 3 0 4</td></tr><tr><td>Abholbar bis</td><td>24.05.2024</td></tr></table>`,
      footer: ['Paketnest24 GmbH'],
    }),
    code: '7304',
  },
  {
    name: 'thing-en-wifi',
    subject: 'Guest Wi-Fi at the Heron House',
    isHtml: true,
    content: bare({
      brand: 'The Heron House',
      body: `<p>Welcome to room 1204! You can use our wireless network during your stay (14 to 18 June 2024).</p><p>Network: HeronGuest_5G<br>Access code: 20488173</p><p>Breakfast is from 6:30 to 10:00.</p>`,
      footer: ['The Heron House, 3000 Shore Drive. Front desk: dial 9 or 555-0142.'],
    }),
    code: '20488173',
  },
  {
    name: 'thing-fr-consigne',
    subject: 'Votre colis vous attend',
    isHtml: true,
    content: app({
      brand: 'Consigne Express',
      lang: 'fr',
      body: "<p>Bonne nouvelle, Yaël : votre colis XK884201992FR est dans le casier 12.</p><p>Devant la consigne, tapez le code de retrait <b>A93K7</b> sur l'écran.</p><p>Vous avez jusqu'au 30/05 pour venir.</p>",
      footer: ['1400 route de Vannes, 44800 Saint-Herblain'],
    }),
    code: 'A93K7',
  },
  {
    name: 'thing-pl-paczkomat',
    subject: 'Paczka czeka na odbiór',
    isHtml: false,
    content: `Twoja paczka o numerze 620012345678901234567890 czeka w automacie WAW104.
Kod odbioru: 118822
Masz na to 48 godzin.
`,
    code: '118822',
  },
  {
    name: 'thing-zh-qujian',
    subject: '取件通知',
    isHtml: false,
    content: `【蜂巢驿站】您的包裹已到学府路1880号快递柜，凭取件码 62518803 取件，联系电话13800000000，请于20:00前领取。
`,
    code: '62518803',
  },
  {
    name: 'thing-en-door',
    subject: 'Check-in instructions for Saturday',
    isHtml: true,
    content: oldHouse({
      brand: 'Dunes Holiday Lets',
      body: `<P>Hi Beatrix,</P><P>your stay at 2705 Dune Lane starts on Saturday at 15:00. The key safe is left of the door; its code is <B>4096</B>.</P><P>Booking 5518827, total &euro;540.</P>`,
      footer: ['Dunes Holiday Lets, tel. 01632 960155'],
    }),
    code: '4096',
  },
  {
    name: 'thing-es-taquilla',
    subject: 'Tu pedido 20391 está en la taquilla',
    isHtml: true,
    content: card({
      brand: 'Taquillas Colibrí',
      lang: 'es',
      body: '<p>Ya puedes recogerlo en la estación Norte, módulo 1044.</p><p>PIN de recogida</p><p><b>5583</b></p><p>Tienes hasta el 15 de junio de 2024.</p>',
      footer: ['Atención al cliente 91 555 01 22'],
    }),
    code: '5583',
  },
  {
    name: 'thing-en-tv-activation',
    subject: 'Finish setting up your Lumen box',
    isHtml: true,
    content: app({
      brand: 'Lumen',
      body: '<h2>One more step</h2><p>Your activation code</p><h1>HRT9-K2QP</h1><p>Go to lumen.example/activate on any device and enter it there. Serial number LM20240088121.</p>',
      footer: ['Lumen Home, 1111 Birch Blvd'],
    }),
    code: 'HRT9-K2QP',
  },
  {
    name: 'thing-ko-wifi',
    subject: '방문자 와이파이 접속 안내',
    isHtml: false,
    content: `방문해 주셔서 감사합니다.

네트워크: GUEST-2F
접속 코드: 77103486
유효기간: 2024-06-01 ~ 2024-06-02

문의: 내선 4021
`,
    code: '77103486',
  },
  {
    name: 'thing-en-car-share',
    subject: 'Your ride is ready',
    isHtml: true,
    content: framework({
      brand: 'Kerbside',
      body: `<p>Car: blue hatchback, plate KR20 XBD, bay 1107.</p><p>Tell nobody your unlock PIN: <b>9917</b></p><p>Booked 16:30-18:30, 12.40/hour, 50 miles included.</p>`,
      footer: ['Kerbside Ltd, 1000 Ring Road, Norwich NR1 1AA'],
    }),
    code: '9917',
  },
  {
    name: 'thing-en-gym-door',
    subject: 'Your visit on Tuesday',
    isHtml: true,
    content: bare({
      brand: 'Anvil Gym',
      body: '<p>Key <strong>20417#</strong> into the pad by the side entrance. The door code changes every night.</p><p>Class: Spin 101, 07:15, studio 2.</p>',
      footer: ['Anvil Gym, 1700 Foundry Street'],
    }),
    code: '20417',
  },
];
