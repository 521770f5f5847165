import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-es-transfer-approval',
    subject: 'Confirma tu transferencia de 4.150,00 €',
    isHtml: true,
    content: `<html lang="es"><body style="background:#f5f5f5;font-family:Arial">
<table align="center" width="600" bgcolor="#ffffff" cellpadding="20"><tr><td style="border-bottom:3px solid #c8102e"><b>Caja Alcornoque</b></td></tr>
<tr><td><p>Hola:</p><p>Has ordenado esta operación desde la banca por internet:</p>
<table width="100%" style="font-size:13px" cellpadding="4">
<tr><td>Beneficiario</td><td>Talleres Ribera, S. L.</td></tr>
<tr><td>Importe</td><td>4.150,00 €</td></tr>
<tr><td>Cuenta de cargo</td><td>terminada en 3391</td></tr>
<tr><td>Referencia</td><td>TR-602447</td></tr></table>
<p>Para firmarla, escribe en la pantalla la clave de un solo uso:</p>
<p align="center" style="font-size:28px"><b>815 309</b></p>
<p>Caduca en 5 minutos. Nadie de la caja te la va a pedir nunca por teléfono.</p></td></tr>
<tr><td style="font-size:11px;color:#888">Caja Alcornoque, Soc. Coop. de Crédito. Plaza del Grano, 2. Inscrita con el n.º 3977.</td></tr></table></body></html>`,
    code: '815309',
  },
  {
    name: 'more-es-subject-first',
    subject: '44702 es tu número para entrar en Bicilandia',
    isHtml: false,
    content: `¡Hola, ciclista!

Ponlo en la aplicación y a pedalear. Si no has sido tú quien quería entrar, borra este correo sin más.

Bicilandia · 312 estaciones en tu ciudad`,
    code: '44702',
  },
  {
    name: 'more-es-tv-link',
    subject: 'Vincula tu televisor con Cineteca Luna',
    isHtml: true,
    content: `<div style="background:#14142b;color:#f7f7fc;padding:32px;font-family:'Segoe UI',sans-serif">
<h2>Falta un paso</h2>
<ol><li>Enciende el televisor y abre Cineteca Luna.</li><li>Elige «Ya soy cliente».</li>
<li>Con el mando, marca <strong>T5WK-8B</strong>, que es tu código de vinculación.</li></ol>
<p>Puedes tener hasta 4 aparatos vinculados a la vez.</p>
<p style="font-size:12px;color:#a0a3bd">© 2025 Cineteca Luna. Calle de la Estrella 1080, piso 3.</p></div>`,
    code: 'T5WK-8B',
  },
  {
    name: 'more-es-mx-locker',
    subject: 'Tu paquete ya está en el casillero',
    isHtml: false,
    content: `¡Listo! Tu pedido 7003-44189 te espera en Casilleros Tecolote, sucursal Jacarandas.

Casillero: 18
Para abrirlo teclea 0619 y luego la tecla verde.
Tienes hasta el 22 de agosto de 2025 a las 21:00 h.

¿Dudas? Responde a este correo.`,
    code: '0619',
  },
  {
    name: 'more-es-guillemets-reset',
    subject: 'Recuperar el acceso a tu cuenta de Vivero',
    isHtml: true,
    content: `<p>Estimada clienta, estimado cliente:</p>
<p>Alguien ha pedido restablecer la contraseña de <u>hola@example.com</u>. Introduzca «270836» en el formulario y elija una contraseña nueva.</p>
<p>Si no ha sido usted, su contraseña sigue siendo la de siempre.</p>
<p>Reciba un cordial saludo,<br>Vivero El Almez<br>Camino Viejo, km 14</p>`,
    code: '270836',
  },
  {
    name: 'more-es-receipt-authorisation',
    subject: 'Comprobante de tu compra en Ferretería Tuerca',
    isHtml: false,
    content: `FERRETERÍA TUERCA
Comercio 0328841   Terminal 00417
VENTA - TARJETA **** 9034
IMPORTE: 86,20 EUR
N.º AUTORIZACIÓN: 551728
N.º OPERACIÓN: 000392
Fecha 02/06/2025 12:08

Conserve este comprobante para cambios (15 días).`,
    code: null,
  },
  {
    name: 'more-es-discount-code',
    subject: 'Te echamos de menos: 15 % para volver',
    isHtml: true,
    content: `<table width="600" align="center" style="font-family:Verdana;text-align:center"><tr><td style="background:#fde2e4;padding:36px">
<h1>¡Vuelve, que hay croissants!</h1><p>Este es tu código de descuento para la tienda:</p>
<p style="font-size:26px;border:2px dotted #b5838d;display:inline-block;padding:8px 20px">VUELVE15</p>
<p>Válido hasta el 31/12/2025 en compras desde 30 €. No acumulable.</p>
<p><a href="https://hornoalba.example/tienda">Ver la carta</a></p></td></tr>
<tr><td style="font-size:10px;color:#999;padding:10px">Horno Alba, CIF B00011122. Calle del Trigo 45, 28099 Villanube</td></tr></table>`,
    code: null,
  },
  {
    name: 'more-es-sms-sent-notice',
    subject: 'Aviso: intento de acceso desde un dispositivo nuevo',
    isHtml: true,
    content: `<div style="font-family:Arial;max-width:560px"><p>Hola, Alex Ejemplo:</p>
<p>El 17 de febrero de 2025 a las 23:04 alguien intentó entrar en tu cuenta de Seguros Faro desde la IP 198.51.100.23.</p>
<p>Te hemos enviado por SMS un código de 6 cifras al móvil acabado en 118. Sin él no se puede entrar, así que no se lo des a nadie.</p>
<p>Si no reconoces el intento, cambia la contraseña y llámanos al 900 000 555.</p>
<p style="font-size:11px">Póliza 20014458. Seguros Faro, Paseo de la Atalaya 9.</p></div>`,
    code: null,
  },
  {
    name: 'more-de-tan-transfer',
    subject: 'Ihre TAN für den Auftrag vom 12.05.2025',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><style>td{padding:6px 10px;font:14px Arial}th{background:#003a70;color:#fff;text-align:left;padding:10px}</style></head><body>
<table align="center" width="580" style="border:1px solid #cfd8dc"><tr><th colspan="2">Volkskasse Wiesengrund</th></tr>
<tr><td colspan="2">Guten Tag,<br>bitte prüfen Sie die Angaben, bevor Sie den Auftrag freigeben.</td></tr>
<tr><td>Empfänger</td><td>Dachdeckerei Schindler</td></tr>
<tr><td>Betrag</td><td>2.480,00 EUR</td></tr>
<tr><td>IBAN</td><td>DE00 1234 **** **** 0077 00</td></tr>
<tr><td>Auftragsnummer</td><td>918302</td></tr>
<tr><td>TAN</td><td><b>046175</b></td></tr>
<tr><td colspan="2">Stimmt etwas nicht? Dann geben Sie die TAN nicht ein und rufen uns an.</td></tr>
<tr><td colspan="2" style="font-size:11px;color:#607d8b">Volkskasse Wiesengrund eG, Am Anger 7, 99998 Wiesengrund, GnR 400218</td></tr></table></body></html>`,
    code: '046175',
  },
  {
    name: 'more-de-ziffern-anmeldung',
    subject: 'Schön, dass du dabei bist',
    isHtml: false,
    content: `Hallo!

Eine Kleinigkeit fehlt noch, dann ist dein Konto bei Kleingartenfreunde fertig: Gib im Fenster, das noch offen ist, bitte diese Ziffern ein.

*518 663*

Das geht bis heute um 20:30 Uhr.

Viele Grüße vom Gartenzaun`,
    code: '518663',
  },
  {
    name: 'more-de-packstation',
    subject: 'Ihr Paket liegt im Fach 42',
    isHtml: true,
    content: `<body style="font-family:'Open Sans',Arial;background:#fffbe6"><div style="max-width:600px;margin:0 auto;background:#fff;padding:24px">
<div style="font-weight:800;color:#d40511;font-size:22px">Paketwiesel</div>
<p>Ihre Sendung <b>PW 0039 4820 1177</b> wurde am 03.09.2025 um 14:12 Uhr eingelegt.</p>
<p>Station 218, Bahnhofsplatz 5, 98765 Neuhügel<br>Fach 42<br>Lagerung bis 10.09.2025</p>
<p style="background:#ffe34d;padding:14px;font-size:18px">Abholcode: <b>7340</b></p>
<p>Am Bildschirm „Abholen“ wählen, eintippen, Klappe auf.</p>
<p style="font-size:11px;color:#666">Bei Fragen: 0800 000 5550. Paketwiesel GmbH, HRB 20187.</p></div></body>`,
    code: '7340',
  },
  {
    name: 'more-de-telefon-kennwort',
    subject: 'Für Ihr Gespräch mit der Stadtwerke-Hotline',
    isHtml: false,
    content: `Sehr geehrte Kundin, sehr geehrter Kunde,

unsere Mitarbeiterin möchte sichergehen, dass sie mit der richtigen Person spricht. Nennen Sie ihr bitte jetzt am Telefon die Zahl 30928.

Ihre Kundennummer 4410082 und die Zählernummer 1ESY1160 brauchen Sie dafür nicht.

Stadtwerke Lindenau`,
    code: '30928',
  },
  {
    name: 'more-de-gastzugang-gross-klein',
    subject: 'WLAN im Hotel Zum Kranich',
    isHtml: true,
    content: `<table width="100%" style="background:#2f3e46"><tr><td align="center"><table width="520" style="background:#fff;font-family:Garamond,serif;font-size:17px"><tr><td style="padding:30px">
<p>Lieber Gast auf Zimmer 214,</p>
<p>unser Netz heißt <i>Kranich-Gast</i>. Ihr persönlicher Zugangscode lautet</p>
<p style="text-align:center;font:bold 24px 'Courier New'">m4Xr9T</p>
<p>Bitte achten Sie auf Groß- und Kleinschreibung. Er gilt bis zu Ihrer Abreise am 11. Juli.</p>
<p>Frühstück gibt es von 7 bis 10:30 Uhr.</p></td></tr></table></td></tr></table>`,
    code: 'm4Xr9T',
  },
  {
    name: 'more-de-rechnung-verifizierung',
    subject: 'Rechnung RE-2025-10443',
    isHtml: true,
    content: `<html><body style="font:13px Arial"><p>Guten Tag,</p><p>für unsere Leistungen im Mai stellen wir in Rechnung:</p>
<table border="1" cellpadding="5" cellspacing="0"><tr><th>Pos.</th><th>Art.-Code</th><th>Bezeichnung</th><th>Netto</th></tr>
<tr><td>1</td><td>200415</td><td>Verifizierung von Adressen, 1.250 Stück</td><td>312,50 €</td></tr>
<tr><td>2</td><td>200433</td><td>Einmalige Einrichtung SMS-Code-Versand</td><td>149,00 €</td></tr></table>
<p>Gesamt inkl. 19 % USt.: 549,19 €, zahlbar bis 14.06.2025 unter Angabe der Rechnungsnummer.</p>
<p>Datenwerk Hollerbach GmbH · USt-IdNr. DE000111222 · IBAN DE00 5555 0000 0012 3400 56</p></body></html>`,
    code: null,
  },
  {
    name: 'more-de-pin-brief-postweg',
    subject: 'Ihre neue Karte ist unterwegs',
    isHtml: false,
    content: `Guten Tag,

Ihre neue Girokarte mit den Endziffern 8804 haben wir heute zur Post gegeben. Die PIN kommt aus Sicherheitsgründen einige Tage später in einem eigenen Brief.

Ihre alte Karte gilt noch bis 31.10.2025.

Ihre Sparbank am Deich, BLZ 000 000 00`,
    code: null,
  },
  {
    name: 'more-de-stoerung-fehlercode',
    subject: 'Störung am Wechselrichter: Fehlercode 30415',
    isHtml: true,
    content: `<div style="font-family:monospace;border-left:6px solid #e53935;padding-left:14px">
<p><b>Anlage Dach Süd</b> (Seriennr. 2190448713)</p>
<p>Fehlercode: 30415<br>Bedeutung: Netzfrequenz zu hoch<br>Erstmals: 21.06.2025 12:55<br>Ertrag heute: 31,8 kWh</p>
<p>Die Anlage schaltet sich in der Regel selbst wieder zu. Bleibt der Fehler länger als 60 Minuten bestehen, rufen Sie Ihren Solarteur.</p>
<p>Sonnenfang Monitoring, Version 5.2.1187</p></div>`,
    code: null,
  },
  {
    name: 'more-de-newsletter-programmieren',
    subject: 'Programmieren für Kinder: Code-Camp 2026',
    isHtml: false,
    content: `Liebe Eltern,

in den Osterferien 2026 lernen 40 Kinder bei uns, ihren ersten Code zu schreiben. Kurs 6021 ist für Anfänger ab 8 Jahren, Kurs 6022 für alle, die 2025 schon dabei waren.

Kosten: 180 Euro mit Mittagessen. Anmeldung ab dem 15. Januar im Büro der Volkshochschule, Zimmer 117.

Volkshochschule Bad Tannau, 12345 Bad Tannau`,
    code: null,
  },
  {
    name: 'more-fr-subject-only',
    subject: '055 310 pour vous identifier',
    isHtml: true,
    content: `<html lang="fr"><body style="font-family:Arial;background:#fff8f0"><table width="560" align="center"><tr><td style="padding:30px">
<p style="font-size:20px;color:#bf360c">La Ruche à Vélos</p>
<p>Bonjour,</p><p>Il vous suffit de recopier les chiffres qui figurent dans l'objet de ce message. Vous avez 10 minutes.</p>
<p>À tout de suite&nbsp;!</p>
<p style="font-size:11px;color:#8d6e63">La Ruche à Vélos, SCOP au capital de 38&nbsp;000&nbsp;€, 12 quai des Tanneurs</p></td></tr></table></body></html>`,
    code: '055310',
  },
  {
    name: 'more-fr-achat-en-ligne',
    subject: 'Validation de votre achat de 219,90 €',
    isHtml: true,
    content: `<table role="presentation" width="100%" cellspacing="0"><tr><td bgcolor="#e8eaf6" align="center" style="padding:20px">
<table role="presentation" width="600" bgcolor="#ffffff" style="border-radius:10px;font-family:Lato,Arial"><tr><td style="padding:26px">
<p>Chère cliente, cher client,</p>
<p>Un paiement de <b>219,90&nbsp;€</b> chez <b>Lampes Lucioles</b> est en attente sur votre carte n°&nbsp;****&nbsp;5167 (dossier 448120).</p>
<p>Pour le valider, saisissez le code à usage unique suivant&nbsp;:</p>
<div style="text-align:center;padding:16px;background:#f3f4fd;font-size:27px;color:#1a237e">87 31 04</div>
<p>Ne le communiquez à personne, pas même à un conseiller. Opposition&nbsp;: 09 00 00 05 55, 24&nbsp;h/24.</p>
<p style="font-size:11px;color:#9fa8da">Crédit Fluvial, 3 rue du Halage, 69999 Rivebelle. RCS 000&nbsp;112&nbsp;334.</p>
</td></tr></table></td></tr></table>`,
    code: '873104',
  },
  {
    name: 'more-fr-visite-interphone',
    subject: 'Votre rendez-vous chez le notaire',
    isHtml: false,
    content: `Madame, Monsieur,

Vous avez rendez-vous mardi 18 mars 2025 à 9 h 30, 27 avenue des Acacias, 2e étage.

La porte de l'immeuble est fermée : composez le B4716 sur le clavier, c'est le code d'entrée de la semaine. L'ascenseur est au fond du hall.

Merci d'apporter une pièce d'identité.
L'étude`,
    code: 'B4716',
  },
  {
    name: 'more-fr-signature-electronique',
    subject: 'Signez votre devis n° 2025-0871',
    isHtml: true,
    content: `<div style="font:15px/1.5 Georgia;max-width:540px;margin:auto">
<p>Bonjour,</p>
<p>Menuiserie Delorme-Test vous propose de signer en ligne le devis n°&nbsp;2025-0871 (3&nbsp;842,00&nbsp;€ TTC, 4 pages).</p>
<ol><li>Ouvrez <a href="https://paraphe.example/s/k2">le document</a>.</li><li>Cochez «&nbsp;Lu et approuvé&nbsp;».</li><li>Quand la page vous le demande, tapez 164&#8239;592.</li></ol>
<p>Votre exemplaire signé vous parviendra par retour de courriel.</p>
<p><small>Paraphe, tiers de confiance depuis 2011</small></p></div>`,
    code: '164592',
  },
  {
    name: 'more-fr-borne-invite',
    subject: 'Le sésame que vous attendiez',
    isHtml: false,
    content: `Votre sésame : 9358

Tapez-le sur la borne à l'entrée de la salle d'escalade, puis poussez le portillon. Il ne sert qu'une fois.

Bonne grimpe !
Le Mur du Fond, 140 voies, ouvert 7 jours sur 7`,
    code: '9358',
  },
  {
    name: 'more-fr-code-postal-adresse',
    subject: 'Votre nouvelle adresse est enregistrée',
    isHtml: true,
    content: `<html><body style="font-family:Tahoma;color:#263238"><p>Bonjour,</p><p>Nous avons bien modifié votre adresse de livraison :</p>
<table cellpadding="4"><tr><td>Rue</td><td>8 impasse du Lavoir</td></tr><tr><td>Code postal</td><td>35998</td></tr><tr><td>Ville</td><td>Saint-Exemple</td></tr><tr><td>Code client</td><td>700215</td></tr></table>
<p>La prochaine livraison (commande 88410327) partira vendredi à cette adresse.</p><p>Le Panier Breton</p></body></html>`,
    code: null,
  },
  {
    name: 'more-fr-arnaque-article',
    subject: 'Faux conseillers bancaires : ce qu’il faut savoir',
    isHtml: false,
    content: `La lettre des consommateurs, n° 1204

« Donnez-moi le code reçu par SMS, je bloque la fraude. » En 2024, cette phrase a coûté 212 millions d'euros aux clients des banques, soit 8 % de plus qu'en 2023.

Un code de validation ne se dicte jamais. Raccrochez, attendez 10 minutes et appelez vous-même votre agence.

Notre enquête auprès de 3150 abonnés est à lire en page 14.`,
    code: null,
  },
  {
    name: 'more-fr-reservation-train',
    subject: 'Vos billets pour Valmont-Plage, dossier QXRTPL',
    isHtml: true,
    content: `<body style="margin:0;font-family:Arial"><div style="background:#00796b;color:#fff;padding:16px">Rails du Couchant</div>
<p>Votre voyage est confirmé. Référence du dossier : <b>QXRTPL</b></p>
<table border="0" cellpadding="8" style="background:#e0f2f1"><tr><td>Aller</td><td>sam. 5 juillet, 08:17</td><td>Train 8471</td><td>Voiture 12, place 64</td></tr>
<tr><td>Retour</td><td>dim. 13 juillet, 17:52</td><td>Train 8498</td><td>Voiture 3, place 21</td></tr></table>
<p>Présentez au contrôleur le QR code de votre billet en pièce jointe. Billet n° 170048225.</p>
<p style="font-size:11px">Échange sans frais jusqu'à la veille. Service clients : 36 00.</p></body>`,
    code: null,
  },
];
