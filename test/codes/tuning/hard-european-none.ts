import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'de-plain-none-pin-brief',
    subject: 'Ihre neue PIN kommt per Post',
    isHtml: false,
    content: `Guten Tag,

die PIN zu Ihrer Karte mit der Endung 4821 haben wir am 12.03.2026 verschickt. Sie trifft in 3 bis 5 Tagen ein.

Bitte denken Sie daran: Wir fragen nie am Telefon nach PIN, TAN oder Sicherheitscode.

Musterheide Bank eG, 21335 Lüneburg, Tel. 030 23125 482`,
    code: null,
  },
  {
    name: 'de-html-none-bestellung',
    subject: 'Bestellbestätigung 482913',
    isHtml: true,
    content: `<table><tr><td>Vielen Dank! Wir bestätigen Ihre Bestellung <b>482913</b> vom 02.03.2026.</td></tr><tr><td>1 x Zahlenschloss »Code 4« (Art.-Nr. 204871)</td><td>19,95 €</td></tr><tr><td>Versand</td><td>4,90 €</td></tr><tr><td>Die Kombination ist ab Werk auf Null gestellt, siehe Seite 12 der Anleitung.</td></tr></table>`,
    code: null,
  },
  {
    name: 'de-plain-none-gutschein',
    subject: 'Dein Code: 15 % auf alles',
    isHtml: false,
    content: `Nur bis Sonntag, 29.03.2026!

Gib an der Kasse den Gutscheincode FRUEHLING26 ein und spare 15 %. Mindestbestellwert 40 €, ausgenommen Bücher.

Radelreich, 04109 Leipzig
Abmelden: https://radelreich.example/ab/7715520`,
    code: null,
  },
  {
    name: 'de-html-none-app-freigabe',
    subject: 'Bitte geben Sie den Auftrag in der App frei',
    isHtml: true,
    content: `<p>Ein Auftrag über <b>1.984,00 EUR</b> wartet auf Ihre Freigabe.</p><p>Öffnen Sie die App. Sie zeigt Ihnen eine sechsstellige TAN an, die Sie im Online-Banking eingeben. Per E-Mail verschicken wir keine TAN.</p><p>Auftrag 20260317-0042, angelegt um 11:26 Uhr</p>`,
    code: null,
  },
  {
    name: 'de-plain-none-passwort-geaendert',
    subject: 'Passwort geändert',
    isHtml: false,
    content: `Hallo pilzfreund1968,

dein Passwort wurde am 24.02.2026 um 20:18 Uhr geändert. Beim nächsten Anmelden fragen wir einmalig nach einem Bestätigungscode, den wir dir dann schicken.

Warst du das nicht? Ticket aufmachen: https://pilzforum.example/hilfe/5502`,
    code: null,
  },
  {
    name: 'es-plain-none-codigo-caducado',
    subject: 'Tu código ha caducado',
    isHtml: false,
    content: `Hola:

El código que pediste a las 18:40 ha caducado sin usarse. Cuando quieras otro, vuelve a entrar en https://tertulieta.example/acceso.

Incidencia 204418. Tertulieta, 28004 Madrid`,
    code: null,
  },
  {
    name: 'es-html-none-reserva',
    subject: 'Reserva confirmada: localizador 7KQ4ZP',
    isHtml: true,
    content: `<table width="600"><tr><td><h2>Buen viaje, Lucía</h2></td></tr><tr><td>Localizador: <b>7KQ4ZP</b></td></tr><tr><td>Tren 05182, coche 4, plaza 12B</td></tr><tr><td>18/05/2026, salida 15:30, llegada 18:05</td></tr><tr><td>Total: 62,45 €. Número de billete 7710048213996.</td></tr><tr><td>Enseñe el código QR al subir.</td></tr></table>`,
    code: null,
  },
  {
    name: 'es-plain-none-fraude',
    subject: 'No dé nunca su clave dinámica',
    isHtml: false,
    content: `Estimado cliente:

Nadie de Banco Ejemplo le pedirá su clave, su PIN ni un código de verificación. En 2025 bloqueamos 11204 llamadas falsas.

Si duda, cuelgue y marque 900 000 482. Radicado 20260118.`,
    code: null,
  },
  {
    name: 'es-html-none-codigo-postal',
    subject: 'Revisa tu código postal',
    isHtml: true,
    content: `<p>Hola, Andrés:</p><p>El código postal <b>08099</b> de tu pedido <b>330 912</b> no existe. Corrígelo antes de las 14:00 para que salga hoy.</p><p><a href="https://papelo.example/dir/330912" style="color:#204060">Corregir la dirección</a></p>`,
    code: null,
  },
  {
    name: 'fr-plain-none-mot-de-passe',
    subject: 'Votre mot de passe a été modifié',
    isHtml: false,
    content: `Bonjour,

Le mot de passe de votre espace (identifiant 30482913) a été modifié le 14/02/2026 à 9 h 12.

Si vous n'êtes pas à l'origine de cette modification, appelez le 01 99 00 12 34. Ne communiquez jamais de code reçu par SMS.

Mutuelle de l'Exemple`,
    code: null,
  },
  {
    name: 'fr-html-none-code-promo',
    subject: 'Un code rien que pour vous',
    isHtml: true,
    content: `<center style="background:#0a0a23;color:#ffffff"><h1>-20 %</h1><p>avec le code promo <b>PRINTEMPS20</b></p><p>du 20/03/2026 au 31/03/2026, dès 60 € d&rsquo;achat</p><p>Magasin : 48 rue de l&rsquo;Exemple, 35000 Rennes</p></center>`,
    code: null,
  },
  {
    name: 'fr-plain-none-colis',
    subject: 'Votre colis 6A20418823911 est en route',
    isHtml: false,
    content: `Livraison prévue le mardi 24 mars 2026 entre 9 h et 13 h.

Avez-vous un digicode ? Indiquez-le au livreur ici : https://colivite.example/6A20418823911

Expéditeur : Papeterie Dulac. Poids : 1,250 kg. Point relais le plus proche : n° 48213, 74000 Annecy.`,
    code: null,
  },
  {
    name: 'fr-html-none-facture',
    subject: 'Facture n° 2026-001987',
    isHtml: true,
    content: `<p>Bonjour,</p><table border="1"><tr><th>Code article</th><th>Désignation</th><th>Montant</th></tr><tr><td>118840</td><td>Clé de sécurité USB</td><td>45,00 €</td></tr><tr><td>118841</td><td>Étui</td><td>6,50 €</td></tr></table><p>Code client : 55019. Code APE : 4791B. À régler avant le 30/04/2026.</p>`,
    code: null,
  },
  {
    name: 'pt-plain-none-encomenda',
    subject: 'Encomenda 550192 confirmada',
    isHtml: false,
    content: `Olá, Rui,

a sua encomenda 550192 está confirmada e sai a 16/03/2026. Pode segui-la com o código de rastreio PT204871913.

Total pago: 73,10 € (Referência 482 913 007)

Loja do Vale`,
    code: null,
  },
  {
    name: 'pt-html-none-sms',
    subject: 'Enviamos um código por SMS',
    isHtml: true,
    content: `<div style="max-width:500px"><p>Oi, Caio!</p><p>Para sua segurança, mandamos um código de 6 dígitos para o celular com final <b>4821</b>. Digite-o no aplicativo em até 5 minutos.</p><p>Não chegou? Ligue 0800 000 2026.</p><p style="color:#777777">Protocolo 2026031100482</p></div>`,
    code: null,
  },
  {
    name: 'pt-plain-none-novidades',
    subject: 'Versão 3.18: senhas mais seguras',
    isHtml: false,
    content: `O que mudou na versão 3.18 (compilação 20418):

- A senha agora precisa de 12 caracteres
- O código de verificação vale 10 minutos em vez de 5
- Corrigido o erro 40117 ao ler códigos QR

Telinha Streaming, 01310-100 São Paulo`,
    code: null,
  },
  {
    name: 'pt-html-none-link',
    subject: 'Confirme o seu e-mail',
    isHtml: true,
    content: `<p>Só falta um clique, Beatriz.</p><p><a href="https://vale.example/confirmar?id=73401&amp;t=662019" style="background:#007755;color:#ffffff">Confirmar e-mail</a></p><p>O botão funciona durante 24 horas. © 2026 Águas do Exemplo, NIPC 500000204</p>`,
    code: null,
  },
];
