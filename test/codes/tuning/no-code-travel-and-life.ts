import type { LabelledMail } from '../labelled-mail.ts';
import { app, bare, card, framework, oldHouse } from './chrome/chrome.ts';

/** Flights, bookings, schools, doctors, clubs. */
export const noCodeTravelAndLife: readonly LabelledMail[] = [
  {
    name: 'none-travel-en-flight',
    subject: 'Your booking confirmation X4K9PQ',
    isHtml: true,
    content: card({
      brand: 'Skylark Air',
      body: `<p>Confirmation code</p><h1>X4K9PQ</h1><table><tr><td>Flight SK 1482</td><td>18 May 2024</td><td>06:45</td></tr><tr><td>Seat 14C</td><td>Gate opens 0615</td><td>Terminal 2</td></tr></table>
        <p>E-ticket 117-2401882931. Check in from 24 hours before departure.</p>`,
      footer: ['Skylark Air, Hangar 1200, 2000 Airport Road'],
    }),
    code: null,
  },
  {
    name: 'none-travel-en-hotel',
    subject: 'See you soon at the Heron House',
    isHtml: true,
    content: framework({
      brand: 'The Heron House',
      body: '<p>Reservation number: 7741902</p><p>Arrival Friday 14 June 2024, from 15:00. Room 1204, 2 nights, EUR 318.00.</p><p>Dress code in the restaurant: smart casual.</p>',
      footer: ['The Heron House, 3000 Shore Drive, 04101 Portland'],
    }),
    code: null,
  },
  {
    name: 'none-travel-de-bahn',
    subject: 'Ihre Buchungsbestätigung (Auftrag 884120)',
    isHtml: true,
    content: oldHouse({
      brand: 'Talbahn',
      lang: 'de',
      body: '<P>Auftragsnummer: 884120<BR>Zug TB 1204, Wagen 21, Platz 64</P><P>Abfahrt 08:15 Gleis 7. Zeigen Sie den QR-Code auf Seite 2 vor.</P>',
      footer: ['Talbahn AG, 01067 Dresden, HRB 20418'],
    }),
    code: null,
  },
  {
    name: 'none-travel-es-reserva',
    subject: 'Reserva confirmada',
    isHtml: true,
    content: app({
      brand: 'Posada Sol',
      lang: 'es',
      body: '<p>Código de reserva: <b>883012</b></p><p>Localizador: QX7R2M</p><p>Entrada: 14/06/2024 a las 15:00. Importe: 240,00 €.</p>',
      footer: ['Posada Sol, Carretera N-340 km 1040, 11380 Tarifa'],
    }),
    code: null,
  },
  {
    name: 'none-travel-ja-shinkansen',
    subject: '予約完了のお知らせ',
    isHtml: false,
    content: `予約番号：40218
乗車日：2024年6月14日
列車：つばめ 1204号　8号車 12番E席
料金：13,320円
お問い合わせ番号 7001-22
`,
    code: null,
  },
  {
    name: 'none-life-en-course',
    subject: 'Your autumn timetable',
    isHtml: true,
    content: bare({
      brand: 'Northmoor College',
      body: '<p>You are enrolled in:</p><ul><li>MATH2041 Linear algebra (course code 20418)</li><li>HIST1066 The Normans</li></ul><p>Student number 1048221. Lectures begin on 2 September 2024.</p>',
      footer: ['Registrar, Room 1120'],
    }),
    code: null,
  },
  {
    name: 'none-life-en-event-ticket',
    subject: 'Your tickets for Midsummer Jazz',
    isHtml: true,
    content: card({
      brand: 'Stagedoor',
      body: '<p>Ticket 448120, row 12, seats 4-5</p><p>Doors 19:30. Show the barcode at the entrance:</p><p>0448120771</p><p>Dress code: white.</p>',
      footer: ['Stagedoor Ltd, 1700 Curtain Road'],
    }),
    code: null,
  },
  {
    name: 'none-life-en-clinic',
    subject: 'Appointment reminder',
    isHtml: false,
    content: `Dear Ms Farrow,

you have an appointment with Dr Ilves on 12 June 2024 at 0930 in room 2204.
Please confirm by texting YES to 60123, or call 555-0188.
Patient number: 300412

Elm Grove Clinic, 4800 Elm Grove, ZIP 55401
`,
    code: null,
  },
  {
    name: 'none-life-fr-medecin',
    subject: 'Confirmez votre rendez-vous',
    isHtml: true,
    content: oldHouse({
      brand: 'Cabinet des Lilas',
      lang: 'fr',
      body: '<P>Confirmez votre rendez-vous du 12/06/2024 à 09h30. Digicode : voir la plaque. Interphone 2e étage.</P><P>Dossier 204418.</P>',
      footer: ['Cabinet des Lilas, 75020 Paris, tél. 01 99 00 44 18'],
    }),
    code: null,
  },
  {
    name: 'none-life-en-support-ticket',
    subject: '[Ticket 482913] We received your request',
    isHtml: false,
    content: `Hello,

thank you for contacting us. Your case number is 482913; please keep it in
the subject of your replies. You wrote:

> I cannot log in. It says error code 40312 and asks to verify my account.
> I tried 3 times on 2024-05-18.

We answer within 24 hours.
`,
    code: null,
  },
  {
    name: 'none-life-en-survey',
    subject: 'How did we do? (ID 20418)',
    isHtml: true,
    content: framework({
      brand: 'Oak & Iron',
      body: '<p>Rate your visit of 18 May 2024 on a scale of 1 to 10.</p><p>1 2 3 4 5 6 7 8 9 10</p><p>Survey code: 1182-0417-88. Take part by 30 June for a chance to win 1 of 5000 prizes.</p>',
      footer: ['Store 1182'],
    }),
    code: null,
  },
  {
    name: 'none-life-en-rating-five',
    subject: 'Rate your ride',
    isHtml: true,
    content: card({
      brand: 'Kerbside',
      body: '<p>How was your trip with Ngozi?</p><table><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr></table><p>Trip 88120, 7.4 miles, $14.20</p>',
      footer: ['Kerbside 2024'],
    }),
    code: null,
  },
  {
    name: 'none-life-en-meeting-dial-in',
    subject: 'Invitation: Quarterly review',
    isHtml: false,
    content: `When: Tuesday 4 June 2024, 14:00-15:00
Join by phone: +1 555-010-0177
Conference ID: 448 120 772
Meeting link: https://meet.example.com/j/88412077123?pwd=48213377
`,
    code: null,
  },
  {
    name: 'none-life-de-verein',
    subject: 'Einladung zur Mitgliederversammlung 2024',
    isHtml: true,
    content: bare({
      brand: 'Schachfreunde Talheim 1923',
      body: '<p>Liebe Mitglieder, wir treffen uns am 14.06.2024 um 19:30 Uhr. Mitgliedsnummer auf dem Ausweis: 10482. Im Jahr 2023 hatten wir 1204 Partien.</p>',
      footer: ['IBAN DE02 1203 0000 0000 2020 51', '74388 Talheim'],
    }),
    code: null,
  },
  {
    name: 'none-life-en-tax',
    subject: 'Your 2023 tax documents',
    isHtml: true,
    content: card({
      brand: 'Ledger & Co',
      body: '<p>Form 1099 for tax year 2023 is available. Taxpayer reference 48213377. Tax code 1257L applies from 6 April 2024.</p><p>Sign in to see it.</p>',
      footer: ['Ledger & Co, 1040 Audit Lane, Ogden, UT 84201'],
    }),
    code: null,
  },
  {
    name: 'none-life-zh-jiancha',
    subject: '体检预约成功',
    isHtml: false,
    content: `预约编号：448120
时间：2024年6月12日 09:30
地点：建设路1280号3楼
费用：880元
如需改期请致电 010-12345678
`,
    code: null,
  },
  {
    name: 'none-life-en-election',
    subject: 'Your polling place',
    isHtml: false,
    content: `Precinct 4471, Lincoln School, 2020 Main Street, Ames, IA 50010.
Open 7 AM to 8 PM on 5 November 2024. Turnout in 2020 was 48213.
`,
    code: null,
  },
  {
    name: 'none-life-ru-zapis',
    subject: 'Вы записаны на приём',
    isHtml: false,
    content: `Талон № 4418. Кабинет 2204, 12.06.2024 в 09:30.
Адрес: 630099, г. Новосибирск, Красный пр., 1100.
Телефон регистратуры 2-555-123.
`,
    code: null,
  },
];
