import type { LabelledMail } from '../labelled-mail.ts';
import { cardPage, darkPage, digitTiles, gridPage, hashedPage, outlookPage, tablePage } from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'es-signup-div',
    subject: 'Confirma tu correo en Tinaja',
    isHtml: true,
    content: cardPage({
      lang: 'es',
      brand: 'Tinaja',
      preheader: 'Solo falta un paso.',
      body: `<p>¡Hola, Inés! Solo falta un paso para abrir tu tienda. Escribe este código en la aplicación:</p><div style="font-size:38px;letter-spacing:10px;text-align:center;margin:24px 0">730 264</div><p>Caduca dentro de 15 minutos. Si no has sido tú, no hagas nada.</p>`,
      footer: '© 2026 Tinaja Mercados S. L., C/ Olmo 18, 28012 Madrid. CIF B00418226. Tel. 900 000 174.',
    }),
    code: '730264',
  },
  {
    name: 'es-bank-transfer',
    subject: 'Clave para firmar su transferencia',
    isHtml: false,
    content: `Estimado cliente:

Va a realizar una transferencia de 1.480,00 EUR a la cuenta terminada en 7731
(concepto: alquiler marzo 2026).

Para firmarla introduzca la clave 50917 en la banca en línea. La clave sirve una
sola vez y nadie del banco se la pedirá por teléfono.

Si no reconoce la operación llame al 910 000 218.

Caja Encina
`,
    code: '50917',
  },
  {
    name: 'es-reset-table-cell',
    subject: 'Restablecer la contraseña',
    isHtml: true,
    content: tablePage({
      lang: 'es-MX',
      brand: 'Zopilote Viajes',
      preheader: 'Pediste cambiar tu contraseña.',
      body: `<p>Pediste cambiar tu contraseña el 14/02/2026 a las 18:40 (hora del centro).</p><table align="center"><tr><td style="padding:14px 30px;background:#FFF4D6;font-size:28px"><b>9184-0625</b></td></tr></table><p>es tu código de recuperación. Tienes media hora para usarlo.</p>`,
      footer: 'Zopilote Viajes, Av. Insurgentes Sur 4000, C.P. 03100, Ciudad de México. Atención: 55 5555 0143',
    }),
    code: '91840625',
  },
  {
    name: 'es-subject-and-sentence',
    subject: '4471 es tu PIN para entrar en Bicipunto',
    isHtml: false,
    content: `Introduce 4471 en la pantalla de acceso y listo. ¿No lo has pedido? Ignora este
mensaje: sin el PIN nadie puede entrar en tu cuenta.

Bicipunto, 312 estaciones en 9 ciudades.
`,
    code: '4471',
  },
  {
    name: 'es-locker',
    subject: 'Tu paquete te espera en la taquilla',
    isHtml: true,
    content: `<div style="font-family:Arial"><p>Hola, Joaquín:</p><p>Tu paquete <b>ES0044812077190</b> ya está en la taquilla de <b>Gasolinera La Vega, Ctra. N-340 km 1042, 04008 Almería</b>.</p><p>Para abrirla marca en el teclado el código de recogida</p><p style="text-align:center;font-size:32px;color:#d1001f"><b>QP6184</b></p><p>antes del 23 de mayo a las 22:00. Puerta 17, planta baja.</p></div>`,
    code: 'QP6184',
  },
  {
    name: 'es-none-order',
    subject: 'Pedido n.º 6820417 recibido',
    isHtml: true,
    content: gridPage({
      lang: 'es',
      brand: 'Tinaja',
      preheader: 'Gracias por tu compra.',
      body: `<p>Gracias por tu compra. Pedido <b>6820417</b>, 2 artículos, total 57,80 €.</p><p>Lo enviaremos a C/ Mayor 41, 3.º B, 50001 Zaragoza en un plazo de 48/72 horas. Localizador del envío: 0044 8120 7719.</p>`,
      footer: 'Tinaja Mercados S. L., 28012 Madrid',
    }),
    code: null,
  },
  {
    name: 'es-none-coupon',
    subject: 'Vuelve a vernos: 10 € con el código VUELVE10',
    isHtml: true,
    content: `<center><h1 style="color:#e63946">10 € de regalo</h1><p>En compras de más de 50 €, del 1 al 15 de abril de 2026. Código promocional:</p><p style="font-size:34px;border:3px dotted #e63946;display:inline-block;padding:8px 30px">VUELVE10</p><p>¿No quieres más correos? <a href="https://n.example/baja/7710488">Darte de baja</a></p></center>`,
    code: null,
  },
  {
    name: 'es-none-sign-in-alert',
    subject: 'Nuevo inicio de sesión en tu cuenta',
    isHtml: false,
    content: `Hola:

Hemos detectado un inicio de sesión en tu cuenta de Caja Encina.

  Fecha: 3 de marzo de 2026, 21:47
  Dirección IP: 203.0.113.142
  Dispositivo: Tableta, Android 15

Si has sido tú, no tienes que hacer nada. Si no, llama al 910 000 218 y bloquea tu
acceso. Recuerda: nunca compartas tus códigos ni tus claves.
`,
    code: null,
  },
  {
    name: 'es-none-postal-code',
    subject: 'Actualiza tu dirección y tu código postal',
    isHtml: true,
    content: outlookPage({
      lang: 'es',
      brand: 'Aguas del Tormes',
      body: `<p>En nuestros archivos figura: C/ Zamora 112, código postal 37002, Salamanca. Contrato 20044718.</p><p>Si el código postal no es correcto, cámbialo en tu área de cliente antes del 31/05/2026. La próxima lectura del contador (última: 00482 m³) será en junio.</p>`,
      footer: 'Aguas del Tormes S. A. Atención al cliente 923 000 155',
    }),
    code: null,
  },
  {
    name: 'es-none-verify-link',
    subject: 'Verifica tu cuenta con un clic',
    isHtml: true,
    content: hashedPage({
      lang: 'es',
      brand: 'Bicipunto',
      preheader: 'El enlace caduca en 24 horas.',
      body: `<p>Para verificar tu cuenta pulsa el botón:</p><p><a href="https://bicipunto.example/v?c=559013&n=81">Verificar mi cuenta</a></p><p>El enlace caduca en 24 horas. Tras la verificación tendrás 3 viajes gratis de 30 minutos.</p>`,
      footer: 'Bicipunto, Paseo Marítimo 200, 46011 Valencia',
    }),
    code: null,
  },
  {
    name: 'pt-signup-tiles',
    subject: 'Bem-vinda ao Canoa! Confirme seu e-mail',
    isHtml: true,
    content: tablePage({
      lang: 'pt-BR',
      brand: 'Canoa',
      preheader: 'Use o código para ativar a sua conta.',
      body: `<p>Oi, Luana! Falta pouco. Digite os números abaixo no aplicativo para ativar a sua conta:</p>${digitTiles('518830')}<p>O código vale por 10 minutos e só funciona uma vez.</p>`,
      footer: 'Canoa Pagamentos Ltda., CNPJ 00.418.226/0001-55, Av. Paulista 9000, São Paulo - SP, 01310-100',
    }),
    code: '518830',
  },
  {
    name: 'pt-pix-approval',
    subject: 'Confirme o Pix de R$ 2.750,00',
    isHtml: true,
    content: darkPage({
      lang: 'pt-BR',
      brand: 'Banco Jatobá',
      body: `<p>Você pediu um Pix de <b>R$ 2.750,00</b> para Oficina Dois Irmãos (CPF/CNPJ final 7704), saindo da conta final 3391-8.</p><p class="box">Código de autorização: <b>642 795</b></p><p>Não foi você? Ligue 0800 000 4417, todos os dias, 24 h.</p>`,
      footer: 'Pedido em 09/04/2026 às 11h52. Banco Jatobá S.A., agência 0001.',
    }),
    code: '642795',
  },
  {
    name: 'pt-login-plain',
    subject: 'O seu código de acesso',
    isHtml: false,
    content: `Boa tarde,

31 07 88 é o código de acesso que pediu para entrar na Área do Munícipe. Expira
às 16h20 de hoje.

Se não o pediu, ignore esta mensagem ou ligue 210 000 417 (dias úteis, 9h-17h).

Câmara Municipal de Vila Serena
Praça da República 1, 2500-000 Vila Serena
`,
    code: '310788',
  },
  {
    name: 'pt-wifi',
    subject: 'Wi-Fi da Pousada Maré Alta',
    isHtml: true,
    content: `<p>Olá, família Quaresma!</p><p>Rede: <b>MareAlta_5G</b><br>Senha de uso único: <b>mar-82kq</b></p><p>Digite-a na página que abre no celular. Café da manhã das 7h às 10h, quarto 23. Saída até 12h do dia 27/01.</p>`,
    code: 'mar-82kq',
  },
  {
    name: 'pt-reset-subject-only',
    subject: 'Código de redefinição de senha: 80416627',
    isHtml: true,
    content: outlookPage({
      lang: 'pt-BR',
      brand: 'Livraria Tucano',
      preheader: 'Está no assunto.',
      body: `<p>Por segurança, o código para criar uma nova senha vai somente no assunto deste e-mail. Ele pode ser usado até as 23h59 de 5 de julho de 2026.</p><p>Livraria Tucano, 14 lojas e mais de 250.000 títulos.</p>`,
      footer: 'SAC 0800 000 2209. Rua das Palmeiras, 118, Recife - PE, 50030-230',
    }),
    code: '80416627',
  },
  {
    name: 'pt-none-shipping',
    subject: 'Seu pedido saiu para entrega',
    isHtml: true,
    content: gridPage({
      lang: 'pt-BR',
      brand: 'Livraria Tucano',
      preheader: 'Código de rastreio no e-mail.',
      body: `<p>O pedido 7002-4418 saiu para entrega hoje, 12/03/2026.</p><p>Código de rastreio: <b>TB482913775BR</b></p><p>Entrega em: Rua Augusta, 2045, ap. 61, São Paulo - SP, CEP 01413-000.</p>`,
      footer: 'Nota fiscal 000.418.226, série 3',
    }),
    code: null,
  },
  {
    name: 'pt-none-invoice',
    subject: 'Fatura FT 2026/1183',
    isHtml: false,
    content: `Exmo. Sr. Bettencourt,

junto enviamos a fatura FT 2026/1183 no valor de 96,42 EUR, a pagar até
30/04/2026.

Entidade:   21 800
Referência: 417 092 338
Montante:   96,42 EUR

Luz do Tejo, NIF 500 000 000
`,
    code: null,
  },
  {
    name: 'pt-none-promo',
    subject: 'Cupom de 30% só hoje',
    isHtml: true,
    content: cardPage({
      lang: 'pt-BR',
      brand: 'Bossa Calçados',
      preheader: 'Use o código no carrinho.',
      body: `<h1>30% OFF</h1><p>Use o código <b style="font-size:26px">PE30</b> no carrinho e ganhe frete grátis acima de R$ 199. Tênis do 33 ao 46.</p>`,
      footer: 'Para sair da lista 20471, clique aqui.',
    }),
    code: null,
  },
  {
    name: 'pt-none-magic-link',
    subject: 'O seu link para entrar no Canoa',
    isHtml: true,
    content: `<p>Olá!</p><p>Toque no link para entrar, sem senha e sem código: <a href="https://canoa.example/l/66e0194b2f">https://canoa.example/l/66e0194b2f</a></p><p>Ele funciona uma vez, nos próximos 20 minutos.</p><p>Canoa, 2026</p>`,
    code: null,
  },
  {
    name: 'pt-none-source-code-news',
    subject: 'Boletim 412: código aberto em números',
    isHtml: true,
    content: hashedPage({
      lang: 'pt',
      brand: 'Boletim do Programador',
      body: `<p>Um em cada 4 programas já tem o código-fonte aberto, diz o estudo de 2025 com 3.180 empresas em 27 países. Leia também: como a versão 24.11.0 encurtou o arranque de 1840 ms para 1159 ms.</p>`,
      footer: 'Boletim n.º 412, 18 200 leitores',
    }),
    code: null,
  },
];
