import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  digitCells,
  fontPage,
  gridPage,
  hashedPage,
  officePage,
  outlookPage,
  sectionsPage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'de-signup-colon',
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    isHtml: false,
    content: `Guten Tag Frau Obermoser,

vielen Dank für Ihre Anmeldung bei Lindenpost.

Ihr Bestätigungscode lautet: 295 871

Bitte geben Sie ihn innerhalb von 20 Minuten auf der Anmeldeseite ein. Falls Sie
sich nicht angemeldet haben, können Sie diese Nachricht löschen.

Freundliche Grüße
Ihr Lindenpost-Team

Lindenpost GmbH, Ahornweg 12, 80331 München, HRB 204417
Telefon 089 99998 213
`,
    code: '295871',
  },
  {
    name: 'de-bank-tan',
    subject: 'Ihre TAN für die Überweisung',
    isHtml: true,
    content: outlookPage({
      lang: 'de',
      brand: 'Sparbank Nordheide',
      preheader: 'Bitte prüfen Sie die Angaben.',
      body: `<table role="presentation" cellpadding="4"><tr><td>Betrag</td><td>1.875,40 EUR</td></tr><tr><td>Empfänger</td><td>Autohaus Brinkmann</td></tr><tr><td>IBAN</td><td>DE•• •••• •••• •••• 4471 09</td></tr><tr><td>TAN</td><td><b>613 508</b></td></tr></table><p>Die TAN vom 17.02.2026, 08:14 Uhr, gilt nur für diesen Auftrag. Stimmt etwas nicht, rufen Sie 040 66969 118 an.</p>`,
      footer: 'Sparbank Nordheide, Markt 3, 21244 Buchholz',
    }),
    code: '613508',
  },
  {
    name: 'de-reset-cells',
    subject: 'Neues Passwort für Ihr Kundenkonto',
    isHtml: true,
    content: gridPage({
      lang: 'de',
      brand: 'Möbelhof Grünau',
      preheader: 'Sie haben Ihr Passwort vergessen?',
      body: `<p>Hallo Herr Yıldız,</p><p>mit diesem Einmalcode legen Sie ein neues Passwort fest:</p>${digitCells('7402')}<p>Er verfällt um 19:35 Uhr. Ihre Kundennummer 5 0091 337 bleibt gleich.</p>`,
      footer: 'Möbelhof Grünau, Regattastraße 277, 12527 Berlin. Stand: 01/2026',
    }),
    code: '7402',
  },
  {
    name: 'de-before-keyword',
    subject: 'Anmeldung bei Werkraum',
    isHtml: true,
    content: `<p>Servus!</p><p>Mit <b>PX-4471-KD</b> als Zugangscode kommst du in den Online-Werkraum. Der Code passt nur einmal und nur heute, 22.05.2026.</p><p>Bis gleich an der Drehbank<br>Dein Werkraum Graz, Annenstraße 90, 8020 Graz</p>`,
    code: 'PX-4471-KD',
  },
  {
    name: 'de-parcel-station',
    subject: 'Sendung 00340434161094 liegt für Sie bereit',
    isHtml: true,
    content: sectionsPage({
      lang: 'de',
      brand: 'Paketino',
      preheader: 'Abholbereit bis Samstag',
      body: `<p>Ihre Sendung <b>00340434161094</b> liegt in der Paketino-Station 117, Bahnhofsplatz 2, 79098 Freiburg.</p><p>Ihr Abholcode:</p><p style="font-size:30px;color:#000">8 3 0 5 1</p><p>Abholung bis Samstag, 14.03.2026, 24 Uhr.</p>`,
      footer: 'Paketino Logistik SE, 53113 Bonn',
    }),
    code: '83051',
  },
  {
    name: 'de-none-invoice',
    subject: 'Ihre Rechnung Nr. 2026-48213',
    isHtml: true,
    content: officePage({
      lang: 'DE',
      brand: '',
      body: `<p class="MsoNormal">Sehr geehrte Damen und Herren,</p><p class="MsoNormal">anbei die Rechnung Nr. 2026-48213 vom 02.03.2026 &#252;ber 714,00 EUR (inkl. 19 % MwSt.). Bitte &#252;berweisen Sie bis zum 16.03.2026 unter Angabe der Kundennummer 10447.</p><p class="MsoNormal">IBAN DE00 5001 0517 0000 4182 26</p>`,
      footer: 'Elektro Haubner, Gewerbering 7, 91054 Erlangen, St.-Nr. 216/118/20447',
    }),
    code: null,
  },
  {
    name: 'de-none-voucher',
    subject: '15 € Gutschein für Sie, Code HERBST15',
    isHtml: true,
    content: fontPage({
      lang: 'de',
      brand: 'BUCHHANDLUNG AM TOR',
      body: `Liebe Kundin,<BR><BR>mit dem Gutscheincode <B>HERBST15</B> sparen Sie 15 &euro; ab einem Einkauf von 60 &euro;. G&uuml;ltig bis 31.10.2026, einmal einl&ouml;sbar.<BR><BR>Unser Tipp: ISBN 978-3-00-048213-9, 24,00 &euro;.`,
      footer: 'Buchhandlung am Tor, Torstr. 1, 72070 T&uuml;bingen, Tel. 07071 000417',
    }),
    code: null,
  },
  {
    name: 'de-none-rail-booking',
    subject: 'Ihre Buchung: Auftragsnummer 730264118',
    isHtml: false,
    content: `Ihre Reise am Do, 21.05.2026

Kassel-Wilhelmshöhe  ab 09:23  Gl. 4
Leipzig Hbf          an 11:58  Gl. 12
ICE 1597, Wagen 23, Platz 61

Auftragsnummer 730264118
Preis 39,90 EUR, Bonus 39 Punkte

Zeigen Sie im Zug den QR-Code aus dem Anhang vor.
`,
    code: null,
  },
  {
    name: 'de-none-sign-in',
    subject: 'Neue Anmeldung von Windows 11',
    isHtml: true,
    content: hashedPage({
      lang: 'de',
      brand: 'Lindenpost',
      preheader: 'Waren Sie das?',
      body: `<p>Am 08.01.2026 um 06:52 Uhr hat sich jemand mit Ihrem Passwort angemeldet (IP 192.0.2.181, Raum Kassel).</p><p>Waren Sie das, ist alles gut. Sonst <a href="https://lindenpost.example/sperren/884102">sperren Sie Ihr Konto</a>.</p>`,
      footer: 'Lindenpost GmbH, 80331 München',
    }),
    code: null,
  },
  {
    name: 'de-none-two-factor-advice',
    subject: 'Mehr Sicherheit: So funktioniert die TAN',
    isHtml: true,
    content: cardPage({
      lang: 'de',
      brand: 'Sparbank Nordheide',
      body: `<p>Seit 2019 verlangt die PSD2 eine zweite Bestätigung. Eine TAN hat 6 Ziffern, gilt 5 Minuten und nur für einen Auftrag. Geben Sie sie niemals am Telefon weiter, auch nicht an angebliche Mitarbeiter.</p><p>78 % unserer 41.000 Kunden nutzen schon die App.</p>`,
      footer: 'BLZ 240 000 00 · Bankleitzahl und Anschrift unverändert',
    }),
    code: null,
  },
  {
    name: 'nl-login',
    subject: 'Je inlogcode voor Fietsfabriek',
    isHtml: true,
    content: `<div style="max-width:420px;margin:auto;font:16px/1.6 Verdana;color:#1b1b1b"><p>Hoi Sanne,</p><p>Vul deze code in om in te loggen:</p><div style="background:#ffe600;padding:18px;font-size:30px;text-align:center"><strong>640 118</strong></div><p>De code is 10 minuten geldig. Niet aangevraagd? Dan kun je deze mail weggooien.</p><p style="font-size:12px">Fietsfabriek B.V., Kade 204, 3011 AB Rotterdam, KvK 00418226</p></div>`,
    code: '640118',
  },
  {
    name: 'nl-change-address',
    subject: 'Wijziging van je e-mailadres',
    isHtml: false,
    content: `Beste meneer De Wael,

u wilt uw post van De Ooievaar voortaan op dit adres krijgen. Om te weten dat het
van u is, vragen wij u 20819 als verificatiecode in te vullen bij "Mijn gegevens".
Dat kan tot en met 3 april 2026.

Met vriendelijke groet,
De Ooievaar verzekeringen, polis 77-2041-9
`,
    code: '20819',
  },
  {
    name: 'nl-none-track-and-trace',
    subject: 'Je pakket komt morgen tussen 10:15 en 12:15',
    isHtml: true,
    content: sectionsPage({
      lang: 'nl',
      brand: 'Fietsfabriek',
      body: `<p>Track &amp; trace: <b>3SFIET0048213</b>, postcode 3511 LX.</p><p>Bestelling 20260417-55, 1 pakket van 2,4 kg. Niet thuis? We proberen huisnummer 16.</p>`,
      footer: 'Fietsfabriek B.V., Kade 204, 3011 AB Rotterdam',
    }),
    code: null,
  },
  {
    name: 'nl-none-discount',
    subject: 'Kortingscode: 25% op alle bloembollen',
    isHtml: false,
    content: `Beste tuinier,

het is tijd om te planten! Met de kortingscode BOL25 krijg je tot 15 oktober 25%
korting op 480 soorten. Gratis bezorging vanaf 35 euro.

Kwekerij Het Zand, Duinweg 118, 2171 AA Sassenheim
`,
    code: null,
  },
];
