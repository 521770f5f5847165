import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'de-plain-tan',
    subject: 'Ihre Überweisung über 2.024,00 EUR',
    isHtml: false,
    content: `Guten Tag,

Sie möchten 2.024,00 EUR an Musterbau GmbH überweisen (Konto ...4821, Auftrag 77120-26).

Ihre TAN lautet 330 958.

Stimmen Betrag und Empfänger? Dann geben Sie die TAN bis 10:45 Uhr ein. Andernfalls rufen Sie uns bitte an: 030 23125 110.

Ihre Musterheide Bank eG`,
    code: '330958',
  },
  {
    name: 'de-html-sicherheitscode-table',
    subject: 'Anmeldung bestätigen',
    isHtml: true,
    content: `<table width="600" style="background:#ffffff;color:#112233"><tr><td>Hallo Frau Beispiel,</td></tr>
<tr><td>bei der Anmeldung am 05.02.2026 um 17:30 Uhr fragen wir zusätzlich nach Ihrem Sicherheitscode:</td></tr>
<tr><td style="font-size:30px;letter-spacing:10px" align="center">0815</td></tr>
<tr><td>Er ist 10 Minuten gültig. Ihre Kundennummer 104422 brauchen Sie dafür nicht.</td></tr>
<tr><td><small>Waldkauz Versand GmbH &middot; 34117 Kassel &middot; HRB 20418</small></td></tr></table>`,
    code: '0815',
  },
  {
    name: 'de-plain-mid-sentence-letters',
    subject: 'Noch ein Schritt',
    isHtml: false,
    content: `Hallo Jonas,

damit wir wissen, dass die Adresse dir gehört, trag bitte im offenen Fenster den Schlüssel T5WK-8B ein und drück auf »Weiter«. Nach 30 Minuten wird deine Registrierung (Nr. 88120) gelöscht.

Dein Team vom Kleingartenbund 1911`,
    code: 'T5WK-8B',
  },
  {
    name: 'de-html-einmalkennwort-spans',
    subject: 'Einmalkennwort für den Befundabruf',
    isHtml: true,
    content: `<p>Sehr geehrter Herr Muster,</p><p>Ihr Befund vom 12.01.2026 (Labornr. 4471902) liegt bereit. Zum Abruf dient dieses Einmalkennwort:</p>
<div><span style="padding:6px">48</span><span style="padding:6px">20</span><span style="padding:6px">71</span></div>
<p>Es verfällt nach dem ersten Abruf.</p><p>Labor am Stadtpark, 50667 Köln, Tel. 0221 4710 123</p>`,
    code: '482071',
  },
  {
    name: 'de-plain-subject-only',
    subject: 'Bestätigungscode 20 26 13',
    isHtml: false,
    content: `Hi!

Den Code findest du im Betreff. Gib ihn in der App ein, dann geht's los.

PS: 2026 feiern wir 15 Jahre Radelreich, mit 1500 Touren und 30 % Rabatt (Gutschein RADEL15) auf das Jahresabo.`,
    code: '202613',
  },
  {
    name: 'es-plain-clave-dinamica',
    subject: 'Su clave dinámica',
    isHtml: false,
    content: `Estimado cliente:

Para autorizar el pago de $ 1.250.000 a Comercial Ejemplo S.A.S. (cuenta terminada en 5518), digite la clave dinámica 104 937.

Vence en 3 minutos. Si no reconoce esta operación, llame al 900 000 482.

Banco Ejemplo`,
    code: '104937',
  },
  {
    name: 'es-html-codigo-celdas',
    subject: 'Confirma tu correo',
    isHtml: true,
    content: `<html><body style="background:#fafafa"><h2>¡Hola, Lucía!</h2><p>Escribe estos números en la pantalla de registro:</p>
<table><tr><td>9</td><td>0</td><td>4</td><td>1</td></tr></table>
<p>Tienes hasta las 20:15. Después habrá que empezar de nuevo.</p><p style="font-size:11px">Tertulieta, C/ Ejemplo 27, 28004 Madrid. © 2026</p></body></html>`,
    code: '9041',
  },
  {
    name: 'es-plain-pin-largo',
    subject: 'Acceso a su expediente 2025/110482',
    isHtml: false,
    content: `Le informamos de que hay una notificación nueva en su expediente 2025/110482, abierto el 14/11/2025.

Puede leerla en la sede electrónica durante 10 días naturales. Pasado ese plazo se entenderá rechazada (art. 43.2 de la Ley 39/2015).

Para entrar sin certificado, escriba su NIF y el PIN de un solo uso que aparece al final de este mensaje. Horario de atención: de 9:00 a 14:00, teléfono 900 000 060.

Ayuntamiento de Villaejemplo

PIN: 5T2MQ8`,
    code: '5T2MQ8',
  },
  {
    name: 'es-html-reenviado',
    subject: 'RV: Código para el nuevo dispositivo',
    isHtml: true,
    content: `<div>Te lo paso, ponlo tú en la tele. Llego a las 2100.</div><hr>
<div><b>De:</b> Cinexa &lt;hola@cinexa.example&gt;<br><b>Enviado:</b> 7 de marzo de 2026 19:58<br><b>Asunto:</b> Código para el nuevo dispositivo</div>
<p>Introduce <b>62 84 15</b> en tu televisor (modelo BW-5500) para añadirlo a tu plan.</p><p>Ya tienes 3 de 4 dispositivos.</p>`,
    code: '628415',
  },
  {
    name: 'fr-plain-usage-unique',
    subject: 'Code à usage unique',
    isHtml: false,
    content: `Bonjour,

Vous avez demandé à modifier votre RIB (n° de client 30 482 913). Saisissez 27 18 28 sur la page ouverte pour valider la demande du 3/03/2026.

Sans action de votre part avant 18 h 45, rien ne change.

Service clients : 01 99 00 48 21 (appel non surtaxé)
Mutuelle de l'Exemple, 69003 Lyon`,
    code: '271828',
  },
  {
    name: 'fr-html-cle-connexion',
    subject: 'Votre clé de connexion',
    isHtml: true,
    content: `<style>.cle{font:700 34px Georgia;color:#1a2b3c}</style><p>Bonjour Amina,</p><p>Voici la clé de connexion que vous attendiez&nbsp;:</p><p class="cle">HX4-92P</p>
<p>Recopiez-la telle quelle, tiret compris. Elle ne sert qu&rsquo;une fois.</p><p><small>Papeterie Dulac, depuis 1958 &ndash; 12 000 références &ndash; 74000 Annecy</small></p>`,
    code: 'HX4-92P',
  },
  {
    name: 'fr-html-annee',
    subject: 'Vérification de votre adresse',
    isHtml: true,
    content: `<table width="580"><tr><td>Bonjour,</td></tr><tr><td>En 2025, vous étiez 1998 à courir le Trail des Crêtes. Pour ouvrir votre inscription 2026, tapez le code <b>1998</b> dans le formulaire&nbsp;: il est valable une heure.</td></tr><tr><td>Dossard attribué après paiement (38,00 €).</td></tr></table>`,
    code: '1998',
  },
  {
    name: 'fr-plain-objet',
    subject: 'Lendoc : 055 310 pour vous identifier',
    isHtml: false,
    content: `Bonjour,

Reportez dans Lendoc les six chiffres indiqués en objet. Ce message ne contient volontairement rien d'autre à saisir.

Lendoc héberge 2 400 000 documents dans 3 centres de données.
SIREN 000 482 913`,
    code: '055310',
  },
  {
    name: 'pt-plain-codigo-acesso',
    subject: 'O seu código de acesso',
    isHtml: false,
    content: `Olá, Beatriz,

O pedido 20260309 para ver a fatura de 84,20 € (contador 5518203) foi recebido. Para continuar, indique o código de acesso 7340 na área de cliente até às 23:59.

Águas do Exemplo, 4000-322 Porto
Linha de apoio: 800 000 204`,
    code: '7340',
  },
  {
    name: 'pt-html-senha-unica',
    subject: 'Senha de uso único',
    isHtml: true,
    content: `<table bgcolor="#f2f2f2" width="100%"><tr><td><p>Prezado cliente,</p><p>Compra: R$ 1.987,00 em 10x<br>Loja: Exemplo Eletro<br>Cartão: final 6034<br>Senha de uso único: <b>419 862</b><br>Data: 11/02/2026</p><p>Não passe esta senha a ninguém. Dúvidas? 0800 000 4821</p></td></tr></table>`,
    code: '419862',
  },
  {
    name: 'pt-html-digite-na-tv',
    subject: 'Falta pouco para assistir',
    isHtml: true,
    content: `<center><h3>Digite na sua TV</h3><div style="border:2px dashed #445566;font-size:40px">B7KD2</div><p>e pronto: mais de 3000 filmes, por R$ 29,90 ao mês.</p><p style="font-size:10px">Telinha Streaming S.A., 01310-100 São Paulo, CNPJ 00.000.000/0001-00</p></center>`,
    code: 'B7KD2',
  },
  {
    name: 'pt-plain-caixa-ascii',
    subject: 'Confirmação de levantamento',
    isHtml: false,
    content: `Pedido de levantamento: 350,00 EUR
Conta: ****8812

 **********************
 *                    *
 *     9 6 0 0 4 1    *
 *                    *
 **********************

Insira estes algarismos na aplicação nos próximos 5 minutos. Se não pediu nada, ligue 800 000 112.`,
    code: '960041',
  },
  {
    name: 'de-en-html-bilingual',
    subject: 'Ihr Code / Your code',
    isHtml: true,
    content: `<p><b>Deutsch</b><br>Ihr Code für das Gäste-Portal: <b>77-03-12</b>. Gültig bis 22:00 Uhr.</p><p><b>English</b><br>Your code for the guest portal: <b>77-03-12</b>. Valid until 10 pm.</p>
<p>Messe Beispielstadt, Halle 4, Stand 1120 &middot; 3.&ndash;6. März 2026 / 3&ndash;6 March 2026</p>`,
    code: '770312',
  },
];
