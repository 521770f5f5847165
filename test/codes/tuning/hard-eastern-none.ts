import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'ru-plain-none-kod-istyok',
    subject: 'Срок действия кода истёк',
    isHtml: false,
    content: `Здравствуйте!

Код подтверждения, который вы запросили в 14:20, больше не действует. Новый можно получить на странице входа.

Обращение 482913. Служба поддержки: 8 800 000-11-22`,
    code: null,
  },
  {
    name: 'ru-html-none-zakaz',
    subject: 'Заказ 204871 подтверждён',
    isHtml: true,
    content: `<table><tr><td>Спасибо за покупку!</td></tr><tr><td>Заказ <b>204871</b> подтверждён 11.03.2026.</td></tr><tr><td>Чайник, артикул 550192</td><td>2 490 ₽</td></tr><tr><td>Пункт выдачи: ул. Примерная, 18, индекс 101000</td></tr><tr><td>Для получения нужен паспорт.</td></tr></table>`,
    code: null,
  },
  {
    name: 'ru-plain-none-ne-soobshchaite',
    subject: 'Никому не сообщайте пароль и код из СМС',
    isHtml: false,
    content: `Уважаемый клиент!

Мошенники звонят с номеров, похожих на 8 800 000-48-21, и просят назвать код. Сотрудники банка никогда этого не делают. За 2025 год мы отразили 30117 таких попыток.

Банк «Пример», лицензия № 2048`,
    code: null,
  },
  {
    name: 'ru-html-none-promokod',
    subject: 'Ваш промокод внутри',
    isHtml: true,
    content: `<center><h1>-500 ₽</h1><p>Промокод <b>VESNA500</b> действует до 31.03.2026 на заказ от 2000 ₽.</p><p><a href="https://primer-kniga.example/v/770312">За покупками</a></p></center>`,
    code: null,
  },
  {
    name: 'zh-hans-plain-none-delivery',
    subject: '您的快递已签收',
    isHtml: false,
    content: `您的包裹（运单号75310048213996）已于2026年3月11日15时30分由前台签收。如有疑问请致电400-000-5678。请勿向任何人透露短信验证码。`,
    code: null,
  },
  {
    name: 'zh-hans-html-none-app-code',
    subject: '请在手机上查看验证码',
    isHtml: true,
    content: `<p>您好：</p><p>有设备（IP 203.0.113.88）正在登录您的账号。请打开手机上的“云栎令牌”，将其显示的6位验证码填入登录页面。</p><p>工单号：20260311 &nbsp; 客服：400-000-1234</p>`,
    code: null,
  },
  {
    name: 'zh-hans-plain-none-password-changed',
    subject: '密码修改成功',
    isHtml: false,
    content: `用户mai_1990，您的登录密码已于2026-03-09 21:07:33修改成功。如非本人操作，请立即联系客服，并提供案件编号118840。`,
    code: null,
  },
  {
    name: 'zh-hant-html-none-invoice',
    subject: '電子發票開立通知',
    isHtml: true,
    content: `<table border="1"><tr><td>發票號碼</td><td>AB-20487191</td></tr><tr><td>隨機碼</td><td>4821</td></tr><tr><td>開立日期</td><td>2026/03/11</td></tr><tr><td>金額</td><td>1,280 元</td></tr></table><p>如中獎將另行通知，無須回覆。</p>`,
    code: null,
  },
  {
    name: 'zh-hant-plain-none-coupon',
    subject: '會員獨享優惠碼',
    isHtml: false,
    content: `結帳時輸入優惠碼 GREEN88，滿 1000 元現折 88 元，至 2026/03/31 止。

青穗農場 客服 0800-000-482`,
    code: null,
  },
  {
    name: 'ja-plain-none-order',
    subject: 'ご注文の確認（注文番号 482913）',
    isHtml: false,
    content: `ご注文ありがとうございます。

注文番号：482913
ご注文日：2026年3月11日
商品コード：204871
合計：5,500円（税込）

お届けは3月14日の予定です。`,
    code: null,
  },
  {
    name: 'ja-html-none-pin-change',
    subject: '暗証番号変更のお知らせ',
    isHtml: true,
    content: `<div><p>みほん銀行をご利用いただきありがとうございます。</p><p>末尾<b>4821</b>のカードの暗証番号が2026年3月10日 18:05に変更されました。</p><p>当行がメールや電話で暗証番号・認証コードをお尋ねすることはありません。</p><p style="color:#666666">03-0000-5678（9:00〜17:00）</p></div>`,
    code: null,
  },
  {
    name: 'ja-plain-none-sms',
    subject: '認証コードをSMSで送信しました',
    isHtml: false,
    content: `ご登録の電話番号（末尾0173）あてに、6桁の認証コードを送信しました。画面の案内に従って入力してください。

届かない場合は、10分後にもう一度お試しください。受付番号 77120`,
    code: null,
  },
  {
    name: 'ja-html-none-event',
    subject: '【参加票】コード勉強会2026',
    isHtml: true,
    content: `<table width="600"><tr><td><h2>コード勉強会2026</h2></td></tr><tr><td>受付番号 0318 / 座席 C-27</td></tr><tr><td>4月18日（土） 13:00開場、会場 見本ホール 2階</td></tr><tr><td>当日は受付でQRコードをご提示ください。ドレスコードはありません。</td></tr></table>`,
    code: null,
  },
  {
    name: 'ko-plain-none-delivery',
    subject: '주문하신 상품이 발송되었습니다',
    isHtml: false,
    content: `안녕하세요, 들꽃마켓입니다.

주문번호 20260309-204871
운송장번호 550192048213
도착 예정: 3월 12일(목)

공동현관 비밀번호가 있다면 앱에 등록해 주세요.`,
    code: null,
  },
  {
    name: 'ko-html-none-password-changed',
    subject: '비밀번호가 변경되었습니다',
    isHtml: true,
    content: `<p>회원님의 비밀번호가 <b>2026-03-08 22:14</b>에 변경되었습니다.</p><p>접속 위치: 192.0.2.61, 기기: Orbit 12</p><p>본인이 아니라면 고객센터(02-000-1588)로 알려 주세요. 인증번호는 누구에게도 알려 주지 마세요.</p><p><small>사업자등록번호 000-00-48213</small></p>`,
    code: null,
  },
  {
    name: 'ko-plain-none-coupon',
    subject: '3,000원 할인 쿠폰 코드 도착',
    isHtml: false,
    content: `봄맞이 쿠폰 코드: BOM3000

2만원 이상 구매 시 사용 가능, 2026년 3월 31일까지. 결제 화면에서 입력하세요.

늘봄서점`,
    code: null,
  },
  {
    name: 'ko-html-none-receipt',
    subject: '결제 영수증 (승인번호 30048213)',
    isHtml: true,
    content: `<table><tr><td>가맹점</td><td>카페 보기</td></tr><tr><td>금액</td><td>11,500원</td></tr><tr><td>승인번호</td><td>30048213</td></tr><tr><td>카드</td><td>****-6034</td></tr><tr><td>일시</td><td>2026.03.11 08:41</td></tr></table>`,
    code: null,
  },
  {
    name: 'ar-plain-none-order',
    subject: 'تم تأكيد طلبك رقم 482913',
    isHtml: false,
    content: `مرحبًا سارة،

تم تأكيد طلبك رقم 482913 بتاريخ 11/03/2026 بقيمة 320.50 ر.س. رقم التتبع 20418823911.

لن نطلب منك أبدًا رمز التحقق أو كلمة المرور.

متجر الواحة`,
    code: null,
  },
  {
    name: 'ar-html-none-pin-changed',
    subject: 'تم تغيير الرقم السري',
    isHtml: true,
    content: `<div dir="rtl"><p>عميلنا العزيز،</p><p>تم تغيير الرقم السري لبطاقتك المنتهية بـ 6034 في 10/03/2026 الساعة 18:05.</p><p>إذا لم تكن أنت من قام بذلك فاتصل بنا فورًا على 800 000 1122.</p><p style="color:#555555">بنك المثال © 2026</p></div>`,
    code: null,
  },
  {
    name: 'ar-plain-none-coupon',
    subject: 'كود خصم 20%',
    isHtml: false,
    content: `استخدم كود الخصم WAHA20 عند الدفع واحصل على خصم 20% حتى 31/03/2026. الحد الأدنى للطلب 150 ر.س.

متجر الواحة`,
    code: null,
  },
  {
    name: 'ar-html-none-arabic-indic-delivery',
    subject: 'شحنتك في الطريق',
    isHtml: true,
    content: `<table dir="rtl" width="600"><tr><td>رقم الشحنة</td><td>٥٥٠١٩٢</td></tr><tr><td>موعد التسليم</td><td>١٢ مارس ٢٠٢٦</td></tr><tr><td>الرمز البريدي</td><td>١١٥٦٤</td></tr></table><p dir="rtl">لا حاجة إلى أي رمز عند الاستلام، يكفي التوقيع.</p>`,
    code: null,
  },
  {
    name: 'ja-html-none-fullwidth-reservation',
    subject: 'ご予約内容の確認',
    isHtml: true,
    content: `<div><p>ご予約ありがとうございます。内容をご確認ください。</p><p>予約番号：７７１２０４１８<br>ご来店日：２０２６年４月１８日 １９時<br>人数：４名様<br>コース：５５００円</p><p>当日は受付でお名前をお伝えください。</p></div>`,
    code: null,
  },
];
