import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-pt-br-pix-approval',
    subject: 'Autorize seu Pix de R$ 1.750,00',
    isHtml: true,
    content: `<html lang="pt-BR"><body style="margin:0;background:#ede7f6;font-family:Roboto,Arial">
<table width="560" align="center" bgcolor="#fff" cellpadding="22"><tr><td style="background:#5e35b1;color:#fff">Banco Jacarandá</td></tr>
<tr><td><p>Olá!</p><p>Você pediu um Pix maior que o seu limite noturno:</p>
<ul><li>Valor: R$ 1.750,00</li><li>Para: Oficina do Zé Exemplo</li><li>Conta: agência 0417, final 9082</li><li>Protocolo: 20250619553</li></ul>
<p>Digite o token abaixo no aplicativo para liberar:</p>
<p style="text-align:center;font-size:30px;color:#5e35b1"><b>604 417</b></p>
<p>Vale por 3 minutos. O banco nunca liga para pedir esse número.</p></td></tr>
<tr><td style="font-size:11px;color:#9575cd">Ouvidoria: 0800 000 5550. CNPJ 00.000.000/0001-00</td></tr></table></body></html>`,
    code: '604417',
  },
  {
    name: 'more-pt-pt-balcao-senha',
    subject: 'Portal do Munícipe: entrada sem palavra-passe',
    isHtml: false,
    content: `Exmo(a). Senhor(a),

Recebemos o seu pedido de entrada no Portal do Munícipe. Por favor, introduza 71935 na página que deixou aberta.

O número deixa de servir às 16h45. Se não fez nenhum pedido, ignore esta mensagem.

Câmara Municipal de Vila Exemplar
Praça do Pelourinho, 1 - 9999-001`,
    code: '71935',
  },
  {
    name: 'more-pt-br-delivery-word',
    subject: 'Seu pedido saiu para entrega',
    isHtml: true,
    content: `<div style="background:#fff3e0;padding:24px;font-family:Nunito,Arial;text-align:center">
<h2 style="color:#e65100">Marmita Já</h2>
<p>Pedido 4432, 2 pratos, R$ 58,90 pagos no cartão final 6120.</p>
<p>Quando o entregador chegar, diga a ele:</p>
<p style="font-size:42px;margin:8px;color:#e65100">8065</p>
<p>Assim ele sabe que a marmita é sua. Chega em 25 a 35 minutos.</p>
<p style="font-size:11px;color:#a1887f">Marmita Já Ltda. Rua das Panelas, 310</p></div>`,
    code: '8065',
  },
  {
    name: 'more-pt-br-reset-steps',
    subject: 'Esqueceu a senha? A gente ajuda',
    isHtml: true,
    content: `<body style="font:15px Arial;color:#1b5e20"><p>Oi, leitora! Oi, leitor!</p>
<ol><li>Volte para a tela da Livraria Sabiá.</li><li>Cole lá o código de verificação <b>hk82-xw4d</b> (com o traço).</li><li>Crie a senha nova, com pelo menos 10 caracteres.</li></ol>
<p>Não foi você? Sua senha antiga segue valendo.</p>
<p style="font-size:11px">Livraria Sabiá, desde 1988, 14 lojas</p></body>`,
    code: 'hk82-xw4d',
  },
  {
    name: 'more-pt-pt-letras-visita',
    subject: 'A sua visita à Quinta dos Moinhos, dia 24 de maio',
    isHtml: true,
    content: `<table width="540" align="center" style="font-family:Georgia;background:#f9fbe7" cellpadding="18"><tr><td><p>Caro visitante,</p><p>Esperamos por si no sábado, 24 de maio de 2025, às 10h30 (2 adultos, 27,00 €, reserva 60318).</p>
<p>O portão abre com um código de cinco letras, que só serve nesse dia:</p><p style="text-align:center;font-size:28px;letter-spacing:2px"><b>RVKOM</b></p>
<p>Carregue na tecla verde depois da última letra.</p><p style="font-size:11px">Quinta dos Moinhos, EN 118, km 44</p></td></tr></table>`,
    code: 'RVKOM',
  },
  {
    name: 'more-pt-pt-recibo-multibanco',
    subject: 'Dados para pagamento da encomenda 300451',
    isHtml: false,
    content: `Obrigado pela sua encomenda!

Pague na caixa automática ou no seu banco:
Entidade: 10544
Referência: 204 881 937
Montante: 47,30 EUR

A referência é válida até 30/06/2025. Enviamos a fatura assim que recebermos o pagamento.

Azulejo & Cia, NIF 500000000`,
    code: null,
  },
  {
    name: 'more-pt-br-cupom',
    subject: 'Cupom relâmpago: frete grátis hoje',
    isHtml: true,
    content: `<center style="background:#00bcd4;color:#fff;font-family:Arial;padding:30px"><h1>FRETE GRÁTIS</h1>
<p>Use o código no carrinho:</p><p style="background:#fff;color:#00838f;font-size:30px;display:inline-block;padding:10px 30px">FRETE0</p>
<p>Só até 23h59 de hoje, em compras acima de R$ 149. 2.380 produtos participam.</p>
<p style="font-size:10px">Loja Maré Cheia, CEP 00000-417</p></center>`,
    code: null,
  },
  {
    name: 'more-pt-br-golpe-aviso',
    subject: 'Cuidado com o golpe do código',
    isHtml: true,
    content: `<table width="600" align="center" style="font-family:Verdana;font-size:14px"><tr><td><h2 style="color:#c62828">Ninguém do banco pede o seu código</h2>
<p>Em 2024, foram 41.200 queixas de clientes que ditaram por telefone o código de confirmação recebido por SMS. O prejuízo médio passou de R$ 3.400.</p>
<p>Desligue, espere e ligue você mesmo para a central 4004 0555.</p>
<p>Cooperativa de Crédito Araucária, informativo 87</p></td></tr></table>`,
    code: null,
  },
  {
    name: 'more-pt-br-chamado-suporte',
    subject: 'Chamado 118824 aberto: impressora com erro 5200',
    isHtml: false,
    content: `Olá,

Seu chamado foi aberto com o número 118824. Cite esse número se precisar falar com a gente.

Equipamento: impressora do 3º andar, patrimônio 20551
Código do erro: 5200
Prazo: até 11/09/2025, 18h

Equipe de Suporte`,
    code: null,
  },
  {
    name: 'more-ru-login-first-words',
    subject: 'Вход в «Почтовую голубятню»',
    isHtml: true,
    content: `<html><body style="font-family:Arial;background:#eceff4"><div style="max-width:520px;margin:20px auto;background:#fff;padding:26px;border-radius:14px">
<p><b style="font-size:24px">538-204</b> — ваш код для входа. Никому его не сообщайте.</p>
<p>Вход запрошен 21.04.2025 в 19:37 с адреса 203.0.113.55 (Windows 10, Яхта Браузер 24.6).</p>
<p style="font-size:12px;color:#7b8794">Это были не вы? Просто удалите письмо. ООО «Голубятня», ИНН 0000114477</p></div></body></html>`,
    code: '538204',
  },
  {
    name: 'more-ru-card-purchase',
    subject: 'Подтвердите оплату 12 480 ₽',
    isHtml: true,
    content: `<table width="600" align="center" cellpadding="14" style="font:14px Tahoma;border:1px solid #b0bec5"><tr><td bgcolor="#006064" style="color:#fff">Банк «Северная пристань»</td></tr>
<tr><td>Здравствуйте!<br><br>Магазин «Самовары Тулы-Тест» просит списать деньги с вашей карты.<br><br>
Сумма: 12 480,00 ₽<br>Карта: *2751<br>Номер заказа: 660183<br><br>Пароль для подтверждения операции: <b>092746</b><br><br>Если вы ничего не покупали, заблокируйте карту в приложении.</td></tr>
<tr><td style="font-size:11px">Лицензия № 0417 от 18.09.2015. Телефон: 8 800 000-55-50</td></tr></table>`,
    code: '092746',
  },
  {
    name: 'more-ru-tv-enter',
    subject: 'Осталось подружить телевизор и «Кинобудку»',
    isHtml: false,
    content: `Добрый вечер!

Включите телевизор, откройте «Кинобудку» и наберите пультом 6614. Через пару секунд появятся ваши фильмы, все 38 из списка «Посмотреть потом».

Приятного просмотра!`,
    code: '6614',
  },
  {
    name: 'more-ru-parcel-locker',
    subject: 'Посылка ждёт вас в постамате',
    isHtml: true,
    content: `<div style="font-family:'PT Sans',Arial;max-width:580px"><div style="background:#2e7d32;color:#fff;padding:14px;font-size:20px">Ёж-Экспресс</div>
<p>Отправление ЕЖ 7040 2218 доставлено по адресу: Лесная ул., 18, ТЦ «Опушка», постамат № 305.</p>
<p>Чтобы ячейка открылась, введите на экране цифры:</p>
<p style="border:2px solid #2e7d32;width:160px;text-align:center;font-size:26px;padding:8px">40 17 93</p>
<p>Срок хранения — до 12 декабря 2025 г.</p></div>`,
    code: '401793',
  },
  {
    name: 'more-ru-operator',
    subject: 'Разговор со службой поддержки «Облачко»',
    isHtml: false,
    content: `Сейчас с вами говорит сотрудник поддержки (обращение 2204817).

Чтобы он убедился, что вы — владелец счёта, продиктуйте ему: 57 380.

После разговора эти цифры перестанут действовать.`,
    code: '57380',
  },
  {
    name: 'more-ru-receipt-fiscal',
    subject: 'Кассовый чек № 0417',
    isHtml: false,
    content: `КАССОВЫЙ ЧЕК. ПРИХОД
Кофейня «Зёрнышко», ИНН 000000221133
Смена 218  Чек 0417
Капучино 0,3          210,00
Сырник                180,00
ИТОГ                  390,00
КОД АВТОРИЗАЦИИ: 771205
ФН 9960440300118842  ФД 20531  ФП 3318820475
16.02.2025 09:14`,
    code: null,
  },
  {
    name: 'more-ru-meetup-code',
    subject: 'Митап «Чистый код 2026»: программа готова',
    isHtml: true,
    content: `<body style="font-family:monospace;background:#fafafa"><h2>Чистый код 2026</h2><p>14 февраля 2026, зал 305, начало в 18:30</p>
<ul><li>18:30 — «Код, который живёт 10 лет»</li><li>19:20 — «Как мы удалили 48 000 строк кода»</li><li>20:10 — пицца</li></ul>
<p>Мест 120, занято 87. Регистрация: https://cleancode.example/2026</p></body>`,
    code: null,
  },
  {
    name: 'more-ru-code-sent-by-sms',
    subject: 'Смена пароля в «Дачном банке»',
    isHtml: true,
    content: `<html><body><table width="540" align="center" style="font:14px Arial"><tr><td><p>Вы меняете пароль для входа в интернет-банк.</p>
<p>Код подтверждения отправлен в СМС на номер, который заканчивается на 41-18. Введите его на странице смены пароля до 15:40.</p>
<p>Номер заявки: 5520417. По вопросам звоните 0505.</p>
<p style="color:#90a4ae;font-size:11px">АО «Дачный банк», Садовая ул., 6, индекс 000123</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'more-zh-hans-register',
    subject: '欢迎加入青禾笔记',
    isHtml: true,
    content: `<div style="font-family:'PingFang SC','Microsoft YaHei';max-width:560px;margin:auto;border:1px solid #e0e0e0">
<div style="background:#43a047;color:#fff;padding:16px;font-size:18px">青禾笔记</div>
<div style="padding:20px"><p>您好！</p><p>您正在注册青禾笔记账号，验证码为：</p>
<p style="font-size:30px;letter-spacing:6px;color:#2e7d32">618305</p>
<p>请在 10 分钟内填写。如非本人操作，请忽略本邮件。</p></div>
<div style="padding:10px 20px;font-size:12px;color:#9e9e9e">青禾科技有限公司 备案号 00012345 号-2 客服电话 400-000-5550</div></div>`,
    code: '618305',
  },
  {
    name: 'more-zh-hans-withdraw',
    subject: '【云杉钱包】提现确认',
    isHtml: true,
    content: `<table width="600" align="center" style="background:#0b1d2a;color:#cfd8dc;font:14px Arial" cellpadding="16"><tr><td>
<p>尊敬的用户，您于 2025-07-08 22:16:40 申请提现：</p>
<p>数量：1500.00 USDT<br>手续费：1.00 USDT<br>收款地址：TEST9xQv…7mKp<br>申请编号：204417880</p>
<p>请在提现页面填入动态口令 <span style="color:#ffca28;font-size:22px">047-912</span>，5 分钟内有效。</p>
<p>工作人员不会向您索要口令。</p></td></tr></table>`,
    code: '047912',
  },
  {
    name: 'more-zh-hant-locker',
    subject: '您的包裹已送達智慧櫃',
    isHtml: false,
    content: `您好：

包裹編號 TW-3390-2218 已放入「松鼠櫃」民安站 07 號櫃。
取件碼：52093884
請於 3 月 18 日 23:59 前領取，逾期將退回。

松鼠物流 客服專線 0800-000-555`,
    code: '52093884',
  },
  {
    name: 'more-zh-hant-change-mail',
    subject: '變更電子郵件信箱',
    isHtml: true,
    content: `<html><body style="font-family:'Noto Sans TC',sans-serif;background:#fff7f0"><div style="width:520px;margin:0 auto;padding:24px;background:#fff">
<h3>山嵐書店</h3><p>會員您好，您希望改用這個信箱收信。請回到剛才的頁面，輸入以下六位數字完成變更：</p>
<table align="center" cellspacing="8"><tr><td style="border:1px solid #d7ccc8;padding:10px 14px">2</td><td style="border:1px solid #d7ccc8;padding:10px 14px">0</td><td style="border:1px solid #d7ccc8;padding:10px 14px">6</td><td style="border:1px solid #d7ccc8;padding:10px 14px">1</td><td style="border:1px solid #d7ccc8;padding:10px 14px">5</td><td style="border:1px solid #d7ccc8;padding:10px 14px">7</td></tr></table>
<p>數字將於 20 分鐘後失效。</p><p style="font-size:11px;color:#a1887f">統一編號 00004417 ｜ 花徑路 88 號 2 樓</p></div></body></html>`,
    code: '206157',
  },
  {
    name: 'more-zh-hans-visitor',
    subject: '访客邀请：11 月 6 日 14:00',
    isHtml: false,
    content: `您好，

您受邀于 2025 年 11 月 6 日 14:00 到访望江大厦 18 层。
到达后在闸机上按「访客」，再按 3 8 4 1 9 6 即可进入，当日有效，仅限一次。

停车请走 B2 入口，每小时 10 元。
望江大厦物业`,
    code: '384196',
  },
  {
    name: 'more-zh-hans-payment-slip',
    subject: '消费凭证：小满茶铺',
    isHtml: false,
    content: `小满茶铺（槐荫店）
商户号 880012004417
终端号 30055218
卡号 6200 **** **** 9013
授权码 226081
参考号 104417385520
金额 RMB 36.00
2025/05/21 15:02:44
感谢惠顾`,
    code: null,
  },
  {
    name: 'more-zh-hant-coupon',
    subject: '週年慶折扣碼來了',
    isHtml: true,
    content: `<center style="font-family:sans-serif;background:#ffebee;padding:28px"><h2 style="color:#d81b60">海風選物 8 週年</h2><p>結帳時輸入折扣碼</p>
<p style="font-size:28px;border:2px dashed #d81b60;display:inline-block;padding:6px 24px">HAPPY888</p><p>滿 1,200 元折 188 元，至 9 月 30 日止，每人限用一次。</p><p style="font-size:11px"><a href="https://seabreeze.example/u">取消訂閱</a></p></center>`,
    code: null,
  },
  {
    name: 'more-zh-hans-fraud-news',
    subject: '反诈提醒：别把验证码告诉陌生人',
    isHtml: true,
    content: `<body><div style="font:15px/1.8 SimSun,serif;width:600px"><h3>社区周报 第 204 期</h3>
<p>近期有人冒充客服，以“退款”为名索要短信验证码。仅 2025 年上半年，本市就接报 1387 起，最大一笔损失 46 万元。</p>
<p>请记住：验证码只给自己用，客服不会要。遇到可疑来电请拨打 400-000-5559。</p></div></body>`,
    code: null,
  },
  {
    name: 'more-zh-hans-order-shipped',
    subject: '订单 2025061844170 已发货',
    isHtml: true,
    content: `<table width="580" align="center" style="font:14px 'Microsoft YaHei'"><tr><td><p>亲，您购买的商品已交给快递：</p>
<table border="1" cellpadding="6" style="border-collapse:collapse"><tr><th>商品编码</th><th>名称</th><th>数量</th></tr><tr><td>330184</td><td>竹制砧板</td><td>1</td></tr><tr><td>330977</td><td>棉麻围裙</td><td>2</td></tr></table>
<p>运单号：YT0044178829031<br>收货邮编：000204</p><p>预计 6 月 21 日送达。</p></td></tr></table>`,
    code: null,
  },
];
