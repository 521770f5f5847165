import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  gridPage,
  hashedPage,
  officePage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'fr-login-subject-and-body',
    subject: 'Votre code de connexion : 481 630',
    isHtml: true,
    content: sectionsPage({
      lang: 'fr',
      brand: 'Mésange',
      preheader: 'Valable 10 minutes.',
      body: `<p>Bonjour Solène,</p><p>Pour vous connecter à Mésange, saisissez le code suivant :</p><p style="font-size:32px;text-align:center">481&nbsp;630</p><p>Il est valable 10 minutes. Ne le communiquez à personne.</p>`,
      footer: 'Mésange SAS au capital de 10 000 €, RCS Lyon 900 418 226, 12 quai Perrache, 69002 Lyon',
    }),
    code: '481630',
  },
  {
    name: 'fr-card-payment',
    subject: 'Validation de votre paiement',
    isHtml: false,
    content: `Banque du Marais : pour valider le paiement de 389,90 EUR chez VELO PLUS avec votre
carte finissant par 0618, saisissez 77203914. Ce code est confidentiel. Vous n'êtes
pas à l'origine de cet achat ? Appelez le 01 99 00 42 18.
`,
    code: '77203914',
  },
  {
    name: 'fr-ca-bilingual-reset',
    subject: 'Réinitialisation du mot de passe / Password reset',
    isHtml: true,
    content: outlookPage({
      lang: 'fr-CA',
      brand: 'Caisse Boréale',
      body: `<p>Voici votre code de réinitialisation. Il expire à 14 h 45.</p><p>Here is your reset code. It expires at 2:45 p.m.</p><p style="font-size:28px;font-weight:800">362-947</p><p>Besoin d’aide ? Need help? 1 800 555-0177</p>`,
      footer: '100, rue Principale, Rimouski (Québec) G5L 1A1',
    }),
    code: '362947',
  },
  {
    name: 'fr-vote',
    subject: 'Élections du CSE 2026 : votre accès au vote',
    isHtml: true,
    content: officePage({
      lang: 'FR',
      brand: '',
      body: `<p class="MsoNormal">Bonjour,</p><p class="MsoNormal">le premier tour a lieu du 9 au 16 juin 2026 (4 si&#232;ges, 11 candidats). Rendez-vous sur https://vote.example/cse, puis entrez votre code d&#8217;acc&#232;s &#224; usage unique&nbsp;: <b>R4T-9WZ</b></p><p class="MsoNormal">Votre choix reste secret.</p><p class="MsoNormal">La direction des ressources humaines, poste 5520</p>`,
      footer: 'Ateliers du Rhône, 2 impasse des Forges, 26000 Valence',
    }),
    code: 'R4T-9WZ',
  },
  {
    name: 'fr-locker',
    subject: 'Votre colis est arrivé en consigne',
    isHtml: true,
    content: `<table width="100%" style="font-family:Arial"><tr><td>Colis n° 6A 2041 8830 77</td></tr><tr><td>Consigne 24h/24, gare de Rennes, 19 place de la Gare, 35000 Rennes</td></tr><tr><td>Code de retrait</td></tr><tr><td style="font-size:36px;background:#eeeeee" align="center">05 92 73</td></tr><tr><td>À retirer avant le 28/02/2026 à minuit.</td></tr></table>`,
    code: '059273',
  },
  {
    name: 'fr-none-order',
    subject: 'Confirmation de votre commande n° 30481',
    isHtml: true,
    content: tablePage({
      lang: 'fr',
      brand: 'La Laine d’à côté',
      preheader: 'Merci ! Total : 64,50 €',
      body: `<p>Merci pour votre commande n° <b>30481</b> du 6 mars 2026.</p><p>3 pelotes mérinos, coloris 4471 : 28,50 €<br>1 paire d’aiguilles n° 4 : 12,00 €<br>Livraison : 24,00 €</p><p>Vous serez livrée au 7 bis rue des Lices, 84000 Avignon.</p>`,
      footer: 'Service client : 04 65 71 00 18, du lundi au vendredi de 9 h à 18 h',
    }),
    code: null,
  },
  {
    name: 'fr-none-promo',
    subject: '-30 % avec le code PRINTEMPS30',
    isHtml: true,
    content: cardPage({
      lang: 'fr',
      brand: 'Atelier Capucine',
      body: `<p style="font-size:30px">PRINTEMPS30</p><p>Votre code promo, valable une seule fois jusqu’au 30 avril 2026 dès 80 € d’achat. À saisir dans le panier.</p>`,
      footer: 'Vous désabonner (réf. 7740218)',
    }),
    code: null,
  },
  {
    name: 'fr-none-train',
    subject: 'Votre voyage Nantes – Strasbourg, dossier WQZKTE',
    isHtml: true,
    content: darkPage({
      lang: 'fr',
      brand: 'Rail Hexagone',
      preheader: 'Départ 07:12',
      body: `<div class="box">Dossier WQZKTE<br>TGV 5480 · 14 mai 2026<br>Nantes 07:12 → Strasbourg 12:31<br>Voiture 14, place 52</div><p>Présentez le code-barres de l’e-billet 784 203 115 au contrôle.</p>`,
      footer: '72,00 € payés par carte (••0618)',
    }),
    code: null,
  },
  {
    name: 'fr-none-code-postal-code-de-la-route',
    subject: 'Votre permis : réviser le code de la route en 30 jours',
    isHtml: true,
    content: gridPage({
      lang: 'fr',
      brand: 'Auto-école du Canal',
      body: `<p>Le code, c’est 40 questions, 35 bonnes réponses pour réussir, et 1 000 exercices chez nous. Forfait à 49,90 €, séances le mardi à 18 h 30.</p><p>Entrez votre code postal sur notre site pour trouver l’une de nos 62 agences.</p>`,
      footer: 'Agrément E 26 031 0041 0, 118 allées de Brienne, 31000 Toulouse',
    }),
    code: null,
  },
  {
    name: 'fr-none-link',
    subject: 'Activez votre compte Mésange',
    isHtml: false,
    content: `Bonjour,

pour activer votre compte, cliquez sur ce lien (valable 48 heures) :

https://mesange.example/activation/4f81c0d7730264

À très vite,
l'équipe Mésange
12 quai Perrache, 69002 Lyon
`,
    code: null,
  },
  {
    name: 'it-two-factor',
    subject: 'Il tuo codice di verifica Gabbiano',
    isHtml: true,
    content: hashedPage({
      lang: 'it',
      brand: 'Gabbiano',
      preheader: 'Inseriscilo per accedere.',
      body: `<p>Ciao Ludovica,</p><p>il codice per completare l’accesso è</p><p style="font-size:28px"><b>904 576</b></p><p>Scade tra 5 minuti. Se non sei stata tu, cambia la password.</p>`,
      footer: 'Gabbiano S.r.l., Via Roma 204, 16121 Genova, P. IVA 00418226009',
    }),
    code: '904576',
  },
  {
    name: 'it-bank-plain',
    subject: 'Autorizza il bonifico di 940,00 EUR',
    isHtml: false,
    content: `Gentile cliente,

per autorizzare il bonifico di 940,00 EUR a favore di Idraulica Ferri (IBAN che
termina con 2218) digiti 318 052 nella sua area riservata entro le 12:40.

Non comunichi a nessuno questo codice. Numero verde 800 000 417.

Banca del Lario
`,
    code: '318052',
  },
  {
    name: 'it-none-bill',
    subject: 'La tua bolletta n. 4820913 è disponibile',
    isHtml: true,
    content: outlookPage({
      lang: 'it',
      brand: 'Luce Chiara',
      body: `<p>Codice cliente: 700 418 226<br>Bolletta n. 4820913 del 10/03/2026<br>Importo: 87,16 €, da pagare entro il 31/03/2026</p><p>Consumo: 214 kWh. Codice POD: IT001E00418226.</p>`,
      footer: 'Servizio clienti 800 000 330, lun-ven 8-20',
    }),
    code: null,
  },
  {
    name: 'it-none-discount',
    subject: 'Buon compleanno! Ecco il tuo codice sconto',
    isHtml: true,
    content: `<p>Tanti auguri, Ludovica!</p><p>Per te il 20% con il codice sconto <b>AUGURI20</b>, valido fino al 30/06/2026 in tutti i 18 negozi e su gabbiano.example.</p><p><small>© 2026 Gabbiano S.r.l.</small></p>`,
    code: null,
  },
];
