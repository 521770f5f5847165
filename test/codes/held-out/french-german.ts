import type { LabelledMail } from '../labelled-mail.ts';

/** Mails in French and German. */
export const mails: readonly LabelledMail[] = [
  {
    name: 'unseen-fr-signup-carpool',
    subject: 'Bienvenue chez RouleEnsemble : validez votre adresse',
    isHtml: true,
    content: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<style type="text/css">#outlook a{padding:0}body{width:100%!important;background-color:#E9F0FB}.h1{font-size:24px;color:#123B7A}</style></head>
<body><div style="display:none;max-height:0px;overflow:hidden">Plus qu'une étape avant votre premier trajet.</div>
<table width="600" align="center" bgcolor="#FFFFFF" cellpadding="0" cellspacing="0">
<tr><td style="padding:30px"><span class="h1">Bienvenue à bord, Clémence&nbsp;!</span></td></tr>
<tr><td style="padding:0 30px;font-family:Arial;font-size:15px;line-height:22px">Pour activer votre compte, saisissez le code ci-dessous dans l'application&nbsp;:</td></tr>
<tr><td align="center" style="padding:26px"><table cellpadding="0" cellspacing="0"><tr><td bgcolor="#123B7A" style="color:#FFFFFF;font-family:Arial;font-size:30px;letter-spacing:6px;padding:14px 26px">275940</td></tr></table></td></tr>
<tr><td style="padding:0 30px 30px;font-family:Arial;font-size:13px;color:#555555">Il reste valable 24 heures. Vous n'avez rien demandé&nbsp;? Ne tenez pas compte de ce message.</td></tr>
<tr><td bgcolor="#F4F4F4" style="padding:18px 30px;font-family:Arial;font-size:11px;color:#888888">RouleEnsemble SAS au capital de 125&nbsp;000&nbsp;€, RCS Nantes 000 412 776, 14 quai des Antilles, 44200 Nantes<br /><a href="https://rouleensemble.example/desinscription/90417">Se désinscrire</a></td></tr>
</table></body></html>`,
    code: '275940',
  },
  {
    name: 'unseen-fr-bank-beneficiary',
    subject: 'Ajout d’un bénéficiaire : votre code de sécurité',
    isHtml: false,
    content: `Bonjour,

Vous souhaitez ajouter le bénéficiaire « SCI LES TILLEULS » (compte se terminant par 0174) à partir de votre espace client Crédit Garrigue.

Votre code de sécurité : 6120 8845

Il doit être saisi avant 15 h 20. Passé ce délai, recommencez l'opération.

ATTENTION : un conseiller ne vous demandera jamais ce code. Si vous n'êtes pas à l'origine de cette demande, appelez sans attendre le 09 00 00 31 31 (appel non surtaxé).

Crédit Garrigue, 2 place de la Comédie, 34000 Montpellier
`,
    code: '61208845',
  },
  {
    name: 'unseen-fr-login-accounting',
    subject: 'Code de connexion : 941 307',
    isHtml: true,
    content: `<html><body style="font-family:'Open Sans',Arial,sans-serif;color:#2d2d2d;background:#ffffff">
<p><img src="https://static.plumecompta.test/logo@2x.png" width="120" alt="PlumeCompta"></p>
<p>Bonjour Achille,</p>
<p>Voici le code à usage unique pour vous connecter à PlumeCompta :</p>
<p style="font-size:28px;font-weight:600;color:#0a7f5a">941&nbsp;307</p>
<p>Il expire dans 10 minutes. Ne le transmettez à personne.</p>
<p style="font-size:12px;color:#9a9a9a">Connexion demandée depuis Lyon (adresse IP 198.51.100.23) le 17/09/2025 à 08:52.</p>
</body></html>`,
    code: '941307',
  },
  {
    name: 'unseen-fr-parcel-locker',
    subject: 'Votre colis est disponible en consigne',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="fr"><head><style>td{font-family:Arial;font-size:14px;color:#222}.l{color:#888;width:170px}.q{font-size:24px;font-weight:bold;color:#c2185b}</style></head><body>
<table width="580" align="center" style="border:1px solid #eeeeee"><tr><td colspan="2" style="background:#c2185b;color:#ffffff;padding:16px;font-size:18px">PointPaquet</td></tr>
<tr><td colspan="2" style="padding:16px">Bonne nouvelle, votre colis vient d'être déposé. Vous avez 3 jours pour le retirer.</td></tr>
<tr><td class="l">Numéro de colis</td><td>PP 8803 4417 2096</td></tr>
<tr><td class="l">Expéditeur</td><td>Jouets Farfadet</td></tr>
<tr><td class="l">Consigne</td><td>Gare de Perrache, hall nord, 69002 Lyon</td></tr>
<tr><td class="l">Casier</td><td>n° 31</td></tr>
<tr><td class="l">Code de retrait</td><td class="q">480265</td></tr>
<tr><td class="l">À retirer avant le</td><td>06/12/2025 à 20 h</td></tr>
<tr><td colspan="2" style="padding:16px;font-size:11px;color:#777">Service client : 09 00 00 48 10, du lundi au samedi. © 2025 PointPaquet SA</td></tr></table></body></html>`,
    code: '480265',
  },
  {
    name: 'unseen-fr-health-portal',
    subject: 'Mon Carnet Régional de Santé - authentification',
    isHtml: false,
    content: `Madame, Monsieur,

Une connexion à votre carnet de santé nécessite une vérification supplémentaire. Merci de renseigner 70418 dans le champ « Code reçu par courriel ». Ce code est utilisable une seule fois, pendant 15 minutes.

Si vous n'avez pas cherché à vous connecter, signalez-le au 36 00 (service gratuit + prix d'un appel).

Ceci est un message automatique, merci de ne pas y répondre.
`,
    code: '70418',
  },
  {
    name: 'unseen-fr-password-reset-ca',
    subject: 'Réinitialisation de votre mot de passe',
    isHtml: true,
    content: `<p>Bonjour Maxime,</p><p>Vous avez oublié votre mot de passe Érablière Télécom? Ça arrive! Entrez <code style="background:#eee;padding:3px 6px">T8R-3YC</code> sur la page de réinitialisation, puis choisissez-en un nouveau.</p><p>Pour votre sécurité, ce code de réinitialisation sera invalide dans une heure.</p><p>Besoin d’aide? Composez le 1 888 555-0142 ou écrivez-nous : 1200, rue Sainte-Élisabeth, bureau 400, Québec (Québec) G1K 0A0.</p>`,
    code: 'T8R-3YC',
  },
  {
    name: 'unseen-fr-order-receipt',
    subject: 'Votre commande n° 2025-118834 est confirmée',
    isHtml: true,
    content: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>.p{border-bottom:1px solid #dddddd;padding:10px 0}.tot{font-size:18px;color:#6a1b9a}</style></head>
<body style="font-family:Arial;background:#faf7fc"><div style="width:560px;margin:auto;background:#fff;padding:24px">
<h2>Merci Solène !</h2><p>Nous préparons votre commande <b>n° 2025-118834</b>.</p>
<div class="p">2 × Thé noir de Noël 100 g, réf. 30417 <span style="float:right">23,80 €</span></div>
<div class="p">1 × Infuseur inox, réf. 50290 <span style="float:right">9,90 €</span></div>
<div class="p">Livraison Colis Vert <span style="float:right">4,50 €</span></div>
<p class="tot">Total : 38,20 € TTC (dont TVA 20 % : 6,37 €)</p>
<p>Paiement : carte bancaire se terminant par 5518, autorisation du 24/11/2025.</p>
<p>Livraison : 9 rue des Carmes, 35000 Rennes</p>
<p style="font-size:11px;color:#999999">Maison Théodule, SIRET 000 987 654 00021, TVA FR00000987654. Questions : 02 99 00 12 47.</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-fr-train-booking',
    subject: 'Confirmation de votre voyage Lille - Avignon',
    isHtml: false,
    content: `Bonjour Hortense,

Votre réservation est confirmée. Référence du dossier : QWLTRM

Aller : samedi 4 juillet 2026
Lille 07:14 - Avignon 11:52
Train 5107, voiture 12, place 64 (fenêtre, salle haute)
1 adulte, tarif Loisir : 57,00 EUR

Vos billets sont joints à ce message. Présentez-les à bord, imprimés ou sur votre téléphone.

Rail Mistral - rail-mistral.example
`,
    code: null,
  },
  {
    name: 'unseen-fr-password-changed',
    subject: 'Votre mot de passe a bien été modifié',
    isHtml: true,
    content: `<html><body bgcolor="#F7F7F7"><table align="center" width="500" bgcolor="#FFFFFF" cellpadding="24"><tr><td style="font-family:Trebuchet MS,sans-serif;color:#263238">
<h3 style="color:#00838F">Modification enregistrée</h3>
<p>Bonjour Gaspard, le mot de passe de votre compte Ludothèque 3000 a été modifié le 02/02/2025 à 11 h 09.</p>
<p>Si cette modification ne vient pas de vous, <a href="https://ludotheque3000.example/bloquer?c=440812">bloquez votre compte</a> ou contactez-nous au 04 00 00 81 26.</p>
<p style="font-size:11px;color:#90A4AE">Ludothèque 3000, association loi 1901, W751000000, 5 rue du Moulin, 38000 Grenoble</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-fr-mobile-bill',
    subject: 'Votre facture mobile du 12 octobre',
    isHtml: true,
    content: `<p>Bonjour,</p><p>Votre facture <b>n° 7104582266</b> d'un montant de <b>19,99 €</b> est disponible. Elle concerne la ligne 06 00 00 47 12.</p><p>Prélèvement : 25/10/2025 sur le compte FR76 **** **** 0339, référence de mandat FM000-7714502.</p><p><a href="https://client.ondine-mobile.example/factures">Consulter la facture</a></p><p style="color:#aaaaaa;font-size:11px">Ondine Mobile, 92000 Nanterre. Service client : 3900 depuis votre mobile.</p>`,
    code: null,
  },
  {
    name: 'unseen-fr-newsletter-fraud-tips',
    subject: 'Trois réflexes contre l’hameçonnage',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="fr"><head><style>h2{color:#0d47a1;font-family:Georgia}p{font-family:Georgia;font-size:16px;line-height:26px}</style></head><body>
<div style="display:none">La lettre de la sécurité, numéro 58</div>
<table width="640" align="center"><tr><td>
<h1 style="font-family:Georgia">La lettre Sérénité n° 58</h1>
<h2>1. Ne donnez jamais un code reçu</h2><p>Le code de validation d'un paiement ne se communique pas, même à une personne qui connaît votre nom et vos quatre derniers chiffres de carte.</p>
<h2>2. Regardez l'adresse</h2><p>En 2024, 62 % des faux sites imitaient une banque ou un transporteur.</p>
<h2>3. Prenez le temps</h2><p>Un vrai service ne vous presse pas. En cas de doute, appelez le 0 800 000 217.</p>
<p style="font-size:12px;color:#757575">Mutuelle des Alizés, 17000 La Rochelle. <a href="https://alizes.example/lettre/stop?n=58">Ne plus recevoir la lettre</a></p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-fr-invitation-workspace',
    subject: 'Octave vous invite à rejoindre le projet « Refonte 2026 »',
    isHtml: false,
    content: `Bonjour,

Octave vous propose de collaborer au projet « Refonte 2026 » sur Tableau Noir (7 membres, 34 tâches).

Pour accepter l'invitation, ouvrez ce lien :
https://tableaunoir.example/invitations/4f1c09b2-7788?lang=fr

Il sera actif pendant 7 jours.

L'équipe Tableau Noir
12 bis passage du Génie, 75012 Paris
`,
    code: null,
  },
  {
    name: 'unseen-de-signup-fitness',
    subject: 'Bitte bestätige deine E-Mail-Adresse',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Bestätigung</title>
<style>
.btnbox{background:#101820;color:#d7ff3e;font-size:36px;font-weight:800;padding:22px;border-radius:14px;text-align:center}
.foot{font-size:11px;color:#9aa0a6}
</style></head>
<body style="margin:0;background:#f1f3f4;font-family:Inter,Arial,sans-serif">
<div style="display:none;visibility:hidden;mso-hide:all;font-size:1px;line-height:1px">Dein Code wartet auf dich &#847; &#847; &#847; &#847;</div>
<table width="100%"><tr><td align="center"><table width="520" style="background:#fff;border-radius:14px;padding:32px"><tr><td>
<h1 style="font-size:22px">Schön, dass du dabei bist, Henrike!</h1>
<p>Gib diesen Bestätigungscode in der KraftWerkStatt-App ein, damit wir wissen, dass die Adresse dir gehört.</p>
<div class="btnbox">158 692</div>
<p>Der Code läuft in 15 Minuten ab. Du hast dich nicht angemeldet? Dann musst du nichts tun.</p>
</td></tr></table>
<p class="foot">KraftWerkStatt GmbH · Hafenstraße 77 · 28217 Bremen · Amtsgericht Bremen HRB 90817 · USt-IdNr. DE000000000<br>Geschäftsführung: siehe Impressum</p>
</td></tr></table></body></html>`,
    code: '158692',
  },
  {
    name: 'unseen-de-bank-online-payment',
    subject: 'Ihre TAN für die Überweisung',
    isHtml: false,
    content: `Guten Tag,

für Ihren Auftrag im Online-Banking haben wir eine TAN erzeugt:

Empfänger: Malerbetrieb Sonnenschein
IBAN: DE00 **** **** **** **** 61
Betrag: 2.379,50 EUR
TAN: 043871

Bitte vergleichen Sie die Angaben mit Ihrem Auftrag. Stimmt etwas nicht, brechen Sie ab und sperren Sie den Zugang unter 030 23125 116.

Geben Sie die TAN niemals am Telefon weiter.

Ihre Deisterbank eG, Filiale 0044
`,
    code: '043871',
  },
  {
    name: 'unseen-de-new-device-cloud',
    subject: 'Anmeldung von einem neuen Gerät',
    isHtml: true,
    content: `<html><head><style>body{font-family:Segoe UI,Arial;color:#1f1f1f}.g{color:#6b6b6b}</style></head><body>
<table width="600" align="center" cellpadding="16" style="border:1px solid #e0e0e0"><tr><td style="border-bottom:3px solid #0067b8;font-size:20px">Wolkenfach</td></tr>
<tr><td>Hallo Korbinian,<br><br>jemand möchte sich gerade mit Ihrem Passwort anmelden:
<table cellpadding="4"><tr><td class="g">Gerät</td><td>Pixel 8, Android 15</td></tr><tr><td class="g">Ort</td><td>Regensburg (ungefähr)</td></tr><tr><td class="g">Zeit</td><td>30.01.2025, 06:58 Uhr</td></tr><tr><td class="g">Vorgang</td><td>5520-8817</td></tr></table>
<p>Wenn Sie das sind, lautet Ihr Sicherheitscode <b>7204619</b>. Er kann nur einmal verwendet werden.</p>
<p>Wenn nicht, <a href="https://wolkenfach.example/passwort/aendern">ändern Sie bitte Ihr Passwort</a>.</p></td></tr>
<tr><td style="font-size:11px;color:#999">Wolkenfach AG, Postfach 10 04 22, 93004 Regensburg. © 2025</td></tr></table></body></html>`,
    code: '7204619',
  },
  {
    name: 'unseen-de-packing-station',
    subject: 'Ihr Paket liegt im Abholfach bereit',
    isHtml: false,
    content: `Liebe Kundin, lieber Kunde,

Ihre Sendung 00340434172893350021 wurde in die PaketBox 218 eingelegt.

Standort: Rewalmarkt Parkplatz, Lindenallee 5, 50668 Köln
Abholung bis: 18.08.2025

Abholcode: 3906

So geht's: "Abholen" am Display wählen, Code eintippen, Fach öffnet sich.

Ihr Team der PaketBox
Service: 0221 0000 4711
`,
    code: '3906',
  },
  {
    name: 'unseen-de-public-service-portal',
    subject: 'Bürgerportal Landkreis Auental: Einmalkennwort',
    isHtml: true,
    content: `<div style="font-family:Arial;font-size:14px;color:#003366">
<p>Sehr geehrte Damen und Herren,</p>
<p>Sie haben am 05.05.2025 um 09:31 Uhr ein Einmalkennwort für das Bürgerportal angefordert. Es lautet:</p>
<p style="font-family:Consolas,monospace;font-size:20px">vT6pRk9</p>
<p>Achten Sie auf Groß- und Kleinschreibung. Nach 30 Minuten müssen Sie ein neues anfordern.</p>
<p>Mit freundlichen Grüßen<br>Landratsamt Auental, Marktplatz 1, 01900 Auental, Telefon 115</p>
<hr color="#cccccc"><p style="font-size:11px">Diese E-Mail wurde automatisch erstellt. Aktenzeichen 22-4410/2025</p></div>`,
    code: 'vT6pRk9',
  },
  {
    name: 'unseen-de-password-reset-shop',
    subject: '384 015 ist dein Code zum Zurücksetzen',
    isHtml: true,
    content: `<!doctype html><html lang="de"><head><style>p{font:16px/1.5 Arial}.hl{color:#d32f2f}</style></head><body style="background:#fffbe6">
<div style="max-width:480px;margin:20px auto;background:#fff;border:1px solid #ffe082;padding:28px">
<p><b class="hl">Sockenparadies</b></p>
<p>Hey Levke, Passwort vergessen? Kein Problem. Tippe einfach <b>384 015</b> auf der Seite ein, die du gerade offen hast.</p>
<p>Gültig bis 14:05 Uhr. Bitte gib den Code an niemanden weiter, auch nicht an uns.</p>
<p style="font-size:12px;color:#9e9e9e">Sockenparadies Handels GmbH, Webergasse 19, 09111 Chemnitz, HRB 33091. Hotline 0371 000 5560 (Mo-Fr 9-17 Uhr)</p>
</div></body></html>`,
    code: '384015',
  },
  {
    name: 'unseen-de-invoice-hosting',
    subject: 'Ihre Rechnung RE-2025-40917',
    isHtml: true,
    content: `<html><body style="font-family:Arial;font-size:13px"><table width="640" align="center">
<tr><td style="font-size:18px;color:#37474f">Nordlicht Hosting</td><td align="right">Kundennummer 610348</td></tr>
<tr><td colspan="2"><p>Guten Tag,</p><p>anbei erhalten Sie die Rechnung <b>RE-2025-40917</b> vom 01.07.2025.</p></td></tr>
<tr bgcolor="#eceff1"><td>Webpaket M, 07/2025 - 09/2025</td><td align="right">26,97 €</td></tr>
<tr><td>Domain tannenzapfen.example</td><td align="right">3,60 €</td></tr>
<tr bgcolor="#eceff1"><td>zzgl. 19 % MwSt.</td><td align="right">5,81 €</td></tr>
<tr><td><b>Gesamtbetrag</b></td><td align="right"><b>36,38 €</b></td></tr>
<tr><td colspan="2"><p>Der Betrag wird am 08.07.2025 per SEPA-Lastschrift (Mandat NL-004481) von Ihrem Konto mit der Endung 2907 eingezogen.</p>
<p style="font-size:11px;color:#78909c">Nordlicht Hosting GmbH, Kanalufer 40, 24103 Kiel, Amtsgericht Kiel HRB 21450, Steuernummer 20/000/12345</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-de-shipping-notice',
    subject: 'Deine Bestellung 88120473 ist unterwegs',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>.s{display:inline-block;width:24%;text-align:center;font:12px Arial;color:#bdbdbd}.a{color:#388e3c;font-weight:bold}</style></head><body style="background:#f9f9f9">
<div style="width:600px;margin:auto;background:#ffffff;padding:20px;font-family:Arial">
<h2>Ab geht die Post!</h2>
<div><span class="s a">Bestellt</span><span class="s a">Verpackt</span><span class="s a">Unterwegs</span><span class="s">Zugestellt</span></div>
<p>Hallo Wiebke, dein Paket mit 3 Artikeln kommt voraussichtlich am Donnerstag, 16.10.2025.</p>
<p>Sendungsnummer: <a href="https://flinkpost.example/track?n=JJD000390011884726">JJD000390011884726</a></p>
<p>Lieferadresse: Am Mühlbach 3, 87435 Kempten</p>
<p style="font-size:11px;color:#9e9e9e">Kräuterhexe Versand e. K., 87439 Kempten, HRA 7712. Rücksendungen kostenlos innerhalb von 100 Tagen.</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-de-meeting-invitation',
    subject: 'Einladung: Eigentümerversammlung am 21.05.2025',
    isHtml: false,
    content: `Sehr geehrte Eigentümerinnen und Eigentümer,

hiermit laden wir Sie zur ordentlichen Versammlung der WEG Rosenstraße 14-18 ein.

Termin: Mittwoch, 21.05.2025, 18:30 Uhr
Ort: Gemeindesaal, Kirchweg 2, 65183 Wiesbaden

Tagesordnung:
1. Jahresabrechnung 2024 (Gesamtkosten 184.220,15 EUR)
2. Wirtschaftsplan 2026
3. Sanierung der Tiefgarage

Bitte geben Sie bis zum 14.05.2025 Bescheid, ob Sie teilnehmen: Telefon 0611 000 8090.

Hausverwaltung Bergmoser
`,
    code: null,
  },
  {
    name: 'unseen-de-confirm-link-forum',
    subject: 'Aktivierung Ihres Kontos im Modellbahnforum',
    isHtml: false,
    content: `Hallo Dampflok_1962,

vielen Dank für die Registrierung im Modellbahnforum. Bitte klicken Sie innerhalb von 72 Stunden auf den folgenden Link, um Ihr Konto zu aktivieren:

https://modellbahnforum.example/register/activate?user=20881&key=c7d1e8a905f24b33

Danach können Sie sich mit Ihrem Benutzernamen und dem gewählten Passwort anmelden.

Viel Spaß wünscht
das Modellbahnforum
`,
    code: null,
  },
  {
    name: 'unseen-de-card-statement',
    subject: 'Ihre Kreditkartenabrechnung für April 2025 ist da',
    isHtml: true,
    content: `<html lang="de"><body><div style="display:none;max-height:0">Abrechnung im Postfach</div>
<table width="600" align="center" style="font-family:Verdana;font-size:13px;border-top:6px solid #b71c1c" cellpadding="12">
<tr><td>Guten Tag,<br><br>die neue Abrechnung zu Ihrer Karte <b>XXXX XXXX XXXX 8036</b> liegt in Ihrem Postfach.</td></tr>
<tr><td bgcolor="#fbe9e7">Saldo: 612,44 €<br>Abbuchung: 05.05.2025<br>Verfügungsrahmen: 3.500,00 €</td></tr>
<tr><td>Zum Ansehen melden Sie sich wie gewohnt im Online-Banking an und geben die Anmeldung in Ihrer App frei.</td></tr>
<tr><td style="font-size:10px;color:#757575">Sparbank Elbtal AG, Altmarkt 100, 01067 Dresden. BLZ 000 500 11, BIC XXXXDEXX. Sperr-Notruf 116 116.</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-de-concert-ticket',
    subject: 'Deine Tickets für die Sommernacht der Chöre',
    isHtml: true,
    content: `<p>Hallo Fenja,</p><p>deine 2 Tickets findest du als PDF im Anhang.</p><ul><li><b>Sommernacht der Chöre</b>, Samstag, 12.07.2025, Einlass 18:00, Beginn 19:30</li><li>Freilichtbühne am Schlossberg, 79098 Freiburg</li><li>Block C, Reihe 11, Plätze 205 und 206</li><li>Bestellung 5501738, Preis 2 × 34,00 € zzgl. 2,90 € Gebühr</li></ul><p>Die Tickets werden am Eingang gescannt. Ein Umtausch ist nicht möglich.</p><p style="color:#888888">Kartenkontor Südwest, Tel. 0761 000 3120</p>`,
    code: null,
  },
];
