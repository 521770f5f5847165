import type { LabelledMail } from '../labelled-mail.ts';

/** Mails in Spanish and Portuguese. */
export const mails: readonly LabelledMail[] = [
  {
    name: 'unseen-es-signup-recipes',
    subject: 'Confirma tu correo en Fogón Compartido',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<title>Confirma tu correo</title>
<style>
  body { margin: 0; background: #f6f1ea; font-family: Helvetica, Arial, sans-serif; color: #332211; }
  .wrap { width: 600px; margin: 0 auto; background: #ffffff; }
  .cod { font-size: 34px; letter-spacing: 8px; font-weight: 700; color: #b34700; padding: 18px 0; text-align: center; }
  .pie { font-size: 12px; color: #998877; padding: 24px; }
</style>
</head>
<body>
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">Falta un paso para empezar a guardar tus recetas.</div>
<div class="wrap">
  <div style="padding:24px"><img src="https://img.fogoncompartido.example/logo.png" width="140" alt="Fogón Compartido"></div>
  <div style="padding:0 24px">
    <h1 style="font-size:22px">¡Hola, Marisol!</h1>
    <p>Gracias por apuntarte a Fogón Compartido. Para comprobar que esta dirección es tuya, copia estos números en la pantalla de registro:</p>
    <div class="cod">604817</div>
    <p>Caducan dentro de 30 minutos. Si no has creado ninguna cuenta, puedes borrar este mensaje sin más.</p>
  </div>
  <div class="pie">
    Fogón Compartido, S.L. · Calle del Almendro 12, 28005 Madrid · CIF B00000000<br>
    © 2025 Fogón Compartido. <a href="https://fogoncompartido.example/baja?id=8841203">Darse de baja</a>
  </div>
</div>
</body>
</html>`,
    code: '604817',
  },
  {
    name: 'unseen-es-bank-card-purchase',
    subject: 'Autoriza tu compra con tarjeta',
    isHtml: true,
    content: `<html><body style="margin:0;background:#eef2f5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" style="background:#ffffff;border-top:4px solid #00594f">
<tr><td style="padding:22px 30px;font:bold 20px Georgia,serif;color:#00594f">Banco Ribera</td></tr>
<tr><td style="padding:0 30px;font:15px/22px Arial,sans-serif;color:#222222">
Estimado cliente:<br><br>Se ha solicitado una operación de comercio electrónico con su tarjeta. Compruebe los datos antes de firmarla.</td></tr>
<tr><td style="padding:16px 30px">
<table width="100%" cellpadding="8" style="font:14px Arial,sans-serif;border:1px solid #d5dde2;border-collapse:collapse">
<tr><td>Comercio</td><td align="right">ELECTRO PUENTE ONLINE</td></tr>
<tr><td>Importe</td><td align="right">1.248,90 EUR</td></tr>
<tr><td>Tarjeta</td><td align="right">**** **** **** 4471</td></tr>
<tr><td>Fecha</td><td align="right">14/03/2025 19:22</td></tr>
<tr style="background:#e6f2f0"><td><b>Clave de firma</b></td><td align="right"><b>83150962</b></td></tr>
</table></td></tr>
<tr><td style="padding:0 30px 24px;font:13px/20px Arial,sans-serif;color:#555555">No facilite esta clave a nadie, ni siquiera a un empleado del banco. Si no reconoce la operación, llame al 900 000 451 (desde el extranjero, +34 910 000 452).</td></tr>
<tr><td style="padding:16px 30px;background:#f4f6f7;font:11px Arial,sans-serif;color:#888888">Banco Ribera, S.A. Paseo de la Ría 3, 48009 Bilbao. R. M. de Vizcaya, tomo 5123, folio 87, hoja BI-90417.</td></tr>
</table></td></tr></table></body></html>`,
    code: '83150962',
  },
  {
    name: 'unseen-es-login-second-step',
    subject: 'Inicio de sesión en Nubarrón',
    isHtml: false,
    content: `Hola:

Alguien que conoce tu contraseña quiere entrar en tu cuenta de Nubarrón desde Chrome en Windows (Zaragoza, España).

Si eres tú, termina de entrar con este código: 290 563

Vale durante 5 minutos y solo se puede usar una vez.

Si no eres tú, cambia la contraseña cuanto antes en https://nubarron.example/seguridad.

El equipo de Nubarrón
`,
    code: '290563',
  },
  {
    name: 'unseen-es-parcel-locker',
    subject: 'Tu paquete te espera en la taquilla de Mercado Central',
    isHtml: true,
    content: `<!doctype html><html lang="es"><head><style>.b{background:#ffd100;border-radius:10px;padding:20px;text-align:center}.n{font-size:40px;font-weight:bold}</style></head>
<body style="font-family:Verdana,sans-serif;color:#1a1a1a">
<p><strong>CorreYa Taquillas</strong></p>
<p>Ya puedes recoger el envío <b>CY4402871930ES</b>.</p>
<div class="b">PIN de recogida<br><span class="n">7318</span></div>
<ul>
<li>Dónde: Mercado Central, acceso por Av. de los Naranjos 41, 46001 Valencia</li>
<li>Horario: todos los días de 7:00 a 23:00</li>
<li>Hasta: 22 de noviembre de 2025</li>
</ul>
<p>Teclea el PIN en la pantalla de la taquilla y se abrirá tu puerta.</p>
<p style="font-size:11px;color:#777777">¿Problemas? Llama al 960 000 118. CorreYa Logística, S.A., NIF A00000000</p>
</body></html>`,
    code: '7318',
  },
  {
    name: 'unseen-es-public-portal',
    subject: 'Sede electrónica: clave de acceso de un solo uso',
    isHtml: false,
    content: `AYUNTAMIENTO DE VALDEOLMOS DEL RÍO
Sede electrónica

Se ha recibido una petición de acceso al expediente 2025/00418-URB con su dirección de correo.

La clave de un solo uso es K7M4QZ

Introdúzcala respetando las mayúsculas. Perderá su validez a las 13:45 h de hoy.

Este mensaje se ha generado de forma automática; no responda a él. Oficina de Atención a la Ciudadanía: Plaza Mayor 1, 28990, teléfono 010.
`,
    code: 'K7M4QZ',
  },
  {
    name: 'unseen-es-password-reset-mx',
    subject: '518274 es tu código para restablecer la contraseña',
    isHtml: true,
    content: `<p>¡Qué tal, Rodrigo!</p>
<p>Nos pediste recuperar el acceso a <b>Tianguis Digital</b>. El código va en el asunto de este correo: escríbelo en la app y elige una contraseña nueva.</p>
<p>Tienes 15 minutos. Si tú no lo pediste, ignora el mensaje; tu cuenta sigue protegida.</p>
<p style="color:#8a8a8a">Tianguis Digital, S.A.P.I. de C.V., Av. Insurgentes Norte 2210, C.P. 07300, Ciudad de México. Tel. 55 0000 7788</p>`,
    code: '518274',
  },
  {
    name: 'unseen-es-receipt-shoes',
    subject: 'Gracias por tu compra: pedido 7720419',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><style>td{font:14px Arial;padding:6px 10px}.t{font-weight:bold;border-top:2px solid #202020}</style></head><body>
<div style="display:none;font-size:1px;color:#ffffff">Hemos recibido tu pedido y lo estamos preparando.</div>
<table width="600" align="center"><tr><td colspan="2" style="background:#202020;color:#fafafa;font-size:22px">Pasos Largos</td></tr>
<tr><td colspan="2">Gracias, Elvira. Este es el resumen de tu pedido <b>7720419</b> del 3 de mayo de 2025.</td></tr>
<tr><td>Botín de ante, talla 38 (ref. 450218)</td><td align="right">89,95 €</td></tr>
<tr><td>Crema incolora 75 ml (ref. 110034)</td><td align="right">7,50 €</td></tr>
<tr><td>Envío estándar</td><td align="right">3,99 €</td></tr>
<tr class="t"><td>Total (IVA incluido)</td><td align="right">101,44 €</td></tr>
<tr><td colspan="2">Pagado con tarjeta terminada en 0962. Entrega en C/ Tejedores 8, 3.º B, 37001 Salamanca.</td></tr>
<tr><td colspan="2" style="font-size:11px;color:#767676">Pasos Largos, S.L., CIF B00000000. Devoluciones gratuitas durante 30 días. © 2025</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-es-shipping-out-for-delivery',
    subject: 'Tu envío sale hoy a reparto',
    isHtml: false,
    content: `Buenos días, Iker:

Tu paquete de Librería Tinta China llegará hoy entre las 10:30 y las 12:30.

Número de seguimiento: 6391 2847 0055 18
Peso: 1,2 kg
Dirección: Calle Zapatería 27, 31001 Pamplona

Puedes seguir al repartidor en https://envios.raudo.example/s/63912847005518

Raudo Mensajería - Atención al cliente 948 000 230
`,
    code: null,
  },
  {
    name: 'unseen-es-confirm-by-button',
    subject: 'Confirma tu suscripción a La Gaceta del Huerto',
    isHtml: true,
    content: `<!DOCTYPE html>
<html><head><style>.btn{display:inline-block;background:#3a7d34;color:#fff;padding:14px 28px;border-radius:6px;text-decoration:none}</style></head>
<body style="background:#f0f5ee;font-family:Georgia,serif">
<center><div style="max-width:520px;background:#fff;padding:32px;text-align:left">
<h2>Ya casi está</h2>
<p>Pulsa el botón para verificar tu dirección y recibirás nuestro boletín cada jueves.</p>
<p style="text-align:center"><a class="btn" href="https://gacetahuerto.example/alta/confirmar?u=558120&amp;t=9f83b1c77e204aa1">Confirmar mi correo</a></p>
<p>El enlace funciona durante 48 horas. Si no te has suscrito, no hagas nada.</p>
<hr><small>La Gaceta del Huerto · Apartado de correos 1187, 18080 Granada · ISSN 0000-4412</small>
</div></center></body></html>`,
    code: null,
  },
  {
    name: 'unseen-es-coupon-cl',
    subject: 'Te regalamos un 20 % en tu próxima compra 🎁',
    isHtml: true,
    content: `<div style="font-family:Tahoma;background:#fff4f8;padding:20px">
<h1 style="color:#d81b60">¡Feliz aniversario, Antonia!</h1>
<p>Llevas un año con Perfumería Copihue y queremos celebrarlo. Usa el cupón <b style="border:2px dashed #d81b60;padding:6px 12px">COPIHUE20</b> al pagar y llévate un 20 % de descuento en compras desde $25.990.</p>
<p>Válido hasta el 31-08-2025, no acumulable con otras promociones.</p>
<p><a href="https://copihue.example/tienda">Ir a la tienda</a></p>
<p style="font-size:10px;color:#999">Comercial Copihue SpA, RUT 76.000.000-0, Av. Los Leones 1420, Providencia. <a href="https://copihue.example/salir/220417">No quiero más correos</a></p>
</div>`,
    code: null,
  },
  {
    name: 'unseen-es-password-changed',
    subject: 'Tu contraseña ha cambiado',
    isHtml: false,
    content: `Hola, Nerea:

La contraseña de tu cuenta en Academia Brújula se cambió el 9 de abril de 2025 a las 18:07.

Si has sido tú, no tienes que hacer nada más. Si no, escríbenos a ayuda@academiabrujula.example o llama al 985 000 664 e indica tu número de alumno, 20318845.

Recuerda que nunca te pediremos la contraseña ni ningún código de verificación por teléfono.

Academia Brújula
`,
    code: null,
  },
  {
    name: 'unseen-es-electricity-bill',
    subject: 'Ya tienes tu factura de la luz de febrero',
    isHtml: true,
    content: `<html lang="es"><body style="margin:0;font-family:Arial,sans-serif;background:#f2f2f2">
<table width="620" align="center" style="background:#fff" cellspacing="0" cellpadding="14">
<tr><td bgcolor="#ff7a00" style="color:#fff;font-size:20px">Lumbre Energía</td></tr>
<tr><td>Hola, Fermín. Tu factura ya está disponible en tu área de cliente.</td></tr>
<tr><td><table width="100%" style="font-size:14px">
<tr><td>N.º de factura</td><td>FE25-0319482</td></tr>
<tr><td>Contrato</td><td>400718233</td></tr>
<tr><td>CUPS</td><td>ES0000 4000 1122 3344 AB</td></tr>
<tr><td>Periodo</td><td>01/02/2025 - 28/02/2025</td></tr>
<tr><td>Consumo</td><td>214 kWh</td></tr>
<tr><td>Importe</td><td><b>58,37 €</b></td></tr>
<tr><td>Cargo en cuenta</td><td>12/03/2025, cuenta acabada en 7745</td></tr>
</table></td></tr>
<tr><td><a href="https://lumbre.example/facturas/0319482" style="color:#ff7a00">Descargar PDF</a></td></tr>
<tr><td style="font-size:11px;color:#666">Averías: 900 000 770. Lumbre Energía Comercializadora, S.A.U., Gran Vía 200, 50001 Zaragoza.</td></tr>
</table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-pt-signup-br-delivery',
    subject: 'Seu código de verificação do Marmitaço',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="pt-BR"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
<style>
@media (max-width:480px){.caixa{width:100%!important}}
.caixa{width:480px;background:#fff;border-radius:16px}
.digitos td{width:44px;height:56px;background:#fff3e0;border:1px solid #ff6f00;border-radius:8px;font-size:28px;text-align:center;color:#e65100}
</style></head>
<body style="background:#fafafa;font-family:Roboto,Arial">
<span style="display:none!important;opacity:0;height:0;width:0">Use o código para terminar seu cadastro no app.&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;</span>
<table align="center" class="caixa"><tr><td style="padding:28px">
<h2 style="margin:0 0 12px">Oi, Juliano!</h2>
<p>Falta pouco para o seu primeiro pedido. Digite no aplicativo:</p>
<table class="digitos" cellspacing="6" align="center"><tr><td>4</td><td>0</td><td>9</td><td>1</td><td>2</td><td>6</td></tr></table>
<p>O código expira em 10 minutos. Não compartilhe com ninguém, nem com quem disser que trabalha no Marmitaço.</p>
</td></tr>
<tr><td style="padding:16px 28px;font-size:11px;color:#9e9e9e">Marmitaço Entregas Ltda. CNPJ 11.222.333/0001-00<br>Rua das Jabuticabeiras, 745, CEP 04000-090, São Paulo, SP</td></tr></table>
</body></html>`,
    code: '409126',
  },
  {
    name: 'unseen-pt-bank-pix',
    subject: 'Confirme a transferência',
    isHtml: true,
    content: `<div style="font-family:Arial,sans-serif;max-width:520px">
<p style="color:#4a148c;font-size:20px;font-weight:bold">Banco Araucária</p>
<p>Olá, Teodora. Para concluir o Pix de <strong>R$ 3.500,00</strong> para <strong>Oficina Dois Irmãos</strong>, saindo da conta final 8820-4, informe o token abaixo no internet banking.</p>
<p style="background:#f3e5f5;padding:16px;font-size:26px;text-align:center">717 045</p>
<p>Ele vale por 3 minutos. Não foi você? Ligue agora para 0800 000 3344.</p>
<p style="font-size:11px">Ouvidoria: 0800 000 9901, dias úteis das 9h às 18h. CNPJ 00.111.222/0001-00.</p>
</div>`,
    code: '717045',
  },
  {
    name: 'unseen-pt-new-device-pt',
    subject: 'Novo dispositivo: confirme que é você',
    isHtml: false,
    content: `Caro cliente,

Detetámos uma tentativa de acesso à sua conta Maré Alta a partir de um dispositivo que não conhecemos.

Dispositivo: iPhone 14
Local: Setúbal, Portugal
Data: 08-10-2025, 21:16

Código de confirmação: 836402

Insira-o no ecrã de início de sessão. Caso não tenha sido o senhor a tentar entrar, ignore este e-mail e altere a sua palavra-passe.

Maré Alta Telecomunicações, S.A.
Avenida da Liberdade 900, 1250-001 Lisboa
Apoio ao cliente: 16 000
`,
    code: '836402',
  },
  {
    name: 'unseen-pt-public-portal-br',
    subject: 'Portal do Contribuinte Municipal - código de acesso',
    isHtml: true,
    content: `<html><head><title>Portal do Contribuinte</title></head><body bgcolor="#ffffff">
<table width="640" border="0" cellpadding="10" style="border:1px solid #1351b4">
<tr><td bgcolor="#1351b4"><font color="#ffffff" face="Verdana">Prefeitura de Serra Dourada - Secretaria da Fazenda</font></td></tr>
<tr><td><font face="Verdana" size="2">Prezado(a) contribuinte,<br><br>Recebemos um pedido de acesso ao Portal do Contribuinte para a inscrição municipal 0045712-8.<br><br>
O seu código de acesso é <b>H4T9-WX2B</b> e poderá ser usado uma única vez até as 16h30 de 21/07/2025.<br><br>
Se o pedido não partiu de você, desconsidere esta mensagem.</font></td></tr>
<tr><td bgcolor="#f8f8f8"><font face="Verdana" size="1">Praça da Matriz, 100, Centro, CEP 75000-010. Central de atendimento: 156. Mensagem automática, protocolo 2025072100918.</font></td></tr>
</table></body></html>`,
    code: 'H4T9-WX2B',
  },
  {
    name: 'unseen-pt-email-change',
    subject: 'Alteração do seu endereço de e-mail',
    isHtml: false,
    content: `Olá, Brites!

Você pediu para trocar o e-mail da sua conta no Clube do Vinil por este aqui. Para confirmar a troca, volte ao site e digite 5093.

Os quatro dígitos perdem a validade em 20 minutos.

Abraço,
Clube do Vinil
https://clubedovinil.example - desde 1998
`,
    code: '5093',
  },
  {
    name: 'unseen-pt-tv-link',
    subject: 'Ligar a sua televisão à CineFarol',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="pt-PT"><head><style>body{background:#0b0b0f;color:#eaeaea;font-family:'Segoe UI',Arial}a{color:#ffb300}.c{border:2px solid #ffb300;padding:14px 30px;font:bold 30px monospace;display:inline-block;margin:16px 0}</style></head>
<body><table width="100%"><tr><td align="center">
<img src="https://cdn.cinefarol.example/l.png" alt="CineFarol" height="40">
<h2>Está quase pronto para ver</h2>
<p>Na aplicação da sua televisão, escolha «Já tenho conta» e introduza:</p>
<div class="c">RBN7KD</div>
<p>Este código de ligação deixa de funcionar passados 15 minutos.</p>
<p style="font-size:12px;color:#888888">Planos a partir de 6,99 €/mês. © 2025 CineFarol, Lda. NIPC 500 000 000. <a href="https://cinefarol.example/preferencias">Gerir preferências</a></p>
</td></tr></table></body></html>`,
    code: 'RBN7KD',
  },
  {
    name: 'unseen-pt-invoice-nfe',
    subject: 'Nota fiscal eletrônica nº 000.184.552',
    isHtml: true,
    content: `<html><body style="font-family:Calibri,Arial">
<p>Prezado cliente,</p>
<p>Segue o DANFE da sua compra na <b>Ferragens Tamanduá</b>.</p>
<table border="1" cellpadding="6" style="border-collapse:collapse;border-color:#cccccc">
<tr><th>Nota</th><th>Série</th><th>Emissão</th><th>Valor</th></tr>
<tr><td>000.184.552</td><td>3</td><td>11/06/2025</td><td>R$ 742,18</td></tr></table>
<p>Chave da NF-e:<br>3525 0600 1112 2200 0100 5500 3000 1845 5210 0000 0007</p>
<p>Consulte a autenticidade no site da Secretaria da Fazenda.</p>
<p style="color:#777777">Ferragens Tamanduá Ltda., CNPJ 22.333.444/0001-00, IE 110.000.000.000, Av. dos Ipês, 3001, CEP 13000-200, Campinas, SP</p>
</body></html>`,
    code: null,
  },
  {
    name: 'unseen-pt-sign-in-alert',
    subject: 'Novo acesso à sua conta Papagaio Mail',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>.k{color:#607d8b;width:120px}.card{border:1px solid #cfd8dc;border-radius:12px;padding:24px;max-width:440px;margin:30px auto;font-family:Arial}</style></head><body>
<div class="card"><h3>Entrou agora?</h3>
<p>A sua conta foi usada num novo navegador.</p>
<table><tr><td class="k">Quando</td><td>2 de setembro de 2025, 07:41</td></tr>
<tr><td class="k">Onde</td><td>Braga, Portugal</td></tr>
<tr><td class="k">Endereço IP</td><td>203.0.113.174</td></tr>
<tr><td class="k">Navegador</td><td>Firefox 142</td></tr></table>
<p>Se foi você, não precisa de fazer nada.</p>
<p><a href="https://papagaio.example/seguranca?evt=7719305" style="background:#c62828;color:#ffffff;padding:10px 18px;text-decoration:none">Não fui eu</a></p></div>
<p style="text-align:center;font-size:11px;color:#90a4ae">Papagaio Mail, Rua do Souto 88, 4700-329 Braga</p></body></html>`,
    code: null,
  },
  {
    name: 'unseen-pt-bus-booking',
    subject: 'Sua passagem está confirmada: Curitiba - Londrina',
    isHtml: false,
    content: `Boa viagem, Anselmo!

Viação Gralha Azul
Localizador da reserva: GA48213
Saída: 19/12/2025 às 22:45, Rodoferroviária, plataforma 14
Chegada prevista: 20/12/2025 às 05:10
Poltrona: 27 (semileito)
Valor pago: R$ 139,70 em 2x no cartão final 3316

Chegue com 30 minutos de antecedência e leve um documento com foto.

SAC: 0800 000 4120
CNPJ 33.444.555/0001-00
`,
    code: null,
  },
  {
    name: 'unseen-pt-loyalty-points',
    subject: 'Você tem 4.850 pontos para usar',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="pt-BR"><body style="margin:0;background:#e8f5e9">
<div style="display:none">Seus pontos vencem em breve. Troque por produtos e viagens.</div>
<table width="600" align="center" cellpadding="20" bgcolor="#ffffff"><tr><td align="center" style="font-family:Arial">
<p style="color:#2e7d32;font-size:18px">Programa Folha Verde</p>
<p style="font-size:46px;margin:0;color:#1b5e20"><b>4.850</b></p><p>pontos disponíveis</p>
<p>1.200 deles vencem em 31/10/2025, Severina. Que tal um fone de ouvido por 3.990 pontos?</p>
<a href="https://folhaverde.example/catalogo" style="background:#2e7d32;color:#ffffff;padding:12px 24px;border-radius:24px">Ver catálogo</a>
<p style="font-size:11px;color:#9e9e9e">Número de associado 6027 4410 0381. Regulamento no site. Supermercados Folha Verde S.A.</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-pt-support-ticket',
    subject: '[Chamado 338021] Recebemos a sua mensagem',
    isHtml: false,
    content: `Olá, Zulmira,

Obrigado por falar com a gente. Abrimos o chamado 338021 com o assunto "Impressora não liga" e um especialista responderá em até 2 dias úteis.

Para acrescentar informações, basta responder a este e-mail sem mudar o assunto.

Horário de atendimento: de segunda a sexta, das 8h às 18h, (31) 0000-2525.

Suporte Teclado & Cia
`,
    code: null,
  },
  {
    name: 'unseen-pt-terms-update',
    subject: 'Atualizámos os nossos termos de utilização',
    isHtml: true,
    content: `<p>Estimado utilizador,</p>
<p>A partir de <b>1 de janeiro de 2026</b> entram em vigor novos termos de utilização da Carteira Andorinha. Em resumo:</p>
<ul><li>explicamos melhor como autorizamos os pagamentos acima de 150 €;</li><li>os códigos de autenticação passam a ser enviados pela aplicação e não por SMS;</li><li>cumprimos o Regulamento (UE) 2022/2554.</li></ul>
<p>Se continuar a usar a carteira, consideramos que aceita as alterações. Leia tudo em <a href="https://andorinha.example/termos/2026">andorinha.example/termos/2026</a>.</p>
<p style="font-size:11px;color:#888">Andorinha Pagamentos, S.A., registada no Banco de Portugal com o n.º 8799. Rua do Ouro 500, 1100-063 Lisboa.</p>`,
    code: null,
  },
];
