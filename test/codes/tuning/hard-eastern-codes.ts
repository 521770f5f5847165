import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'ru-plain-kod-podtverzhdeniya',
    subject: 'Подтверждение входа',
    isHtml: false,
    content: `Здравствуйте, Олег!

В ваш личный кабинет (договор № 2019-48213) пытаются войти 11.03.2026 в 09:41.

Код подтверждения: 703 615

Он действует 5 минут. Если это не вы, позвоните нам: 8 800 000-20-26.

Энергосбыт «Пример»`,
    code: '703615',
  },
  {
    name: 'ru-html-na-televizore',
    subject: 'Подключаем телевизор',
    isHtml: true,
    content: `<table width="600" bgcolor="#202123"><tr><td style="color:#ffffff"><p>Введите на телевизоре</p><p style="font-size:48px">2 0 1 8</p><p>и смотрите 180 каналов. Тариф «Домашний», 499 ₽ в месяц, списание 01.04.2026.</p></td></tr></table>`,
    code: '2018',
  },
  {
    name: 'ru-plain-razovyi-parol',
    subject: 'Оплата 15 990,00 RUB',
    isHtml: false,
    content: `Покупка в «Пример-Техника» на 15 990,00 RUB, карта *6034. Одноразовый пароль 08824, никому его не говорите. Заказ 118840 будет собран после оплаты.`,
    code: '08824',
  },
  {
    name: 'ru-html-klyuch-bukvy',
    subject: 'Ключ для завершения регистрации',
    isHtml: true,
    content: `<p>Добрый день!</p><p>Чтобы закончить регистрацию на форуме садоводов, впишите в открытой вкладке ключ</p><blockquote><b>NV7-3KD</b></blockquote><p>Без этого учётная запись № 20511 будет удалена через 3 дня.</p><p style="color:#888888">Форум работает с 2004 года</p>`,
    code: 'NV7-3KD',
  },
  {
    name: 'zh-hans-plain-yanzhengma',
    subject: '【云栎网】登录验证',
    isHtml: false,
    content: `尊敬的用户：您于2026年3月11日10时20分登录云栎网，验证码590236，10分钟内有效，请勿告诉他人。订单20260311004821不受影响。客服热线400-000-1234。`,
    code: '590236',
  },
  {
    name: 'zh-hans-html-cells',
    subject: '请验证您的邮箱',
    isHtml: true,
    content: `<div style="background:#f5f5f5"><p>您好，欢迎注册小麦笔记！</p><p>请在注册页面输入以下验证码：</p><table><tr><td>4</td><td>4</td><td>0</td><td>9</td><td>1</td><td>7</td></tr></table><p>如非本人操作，请忽略本邮件。</p><p>© 2018-2026 小麦笔记 京ICP备00000000号</p></div>`,
    code: '440917',
  },
  {
    name: 'zh-hans-plain-dynamic-password',
    subject: '付款确认',
    isHtml: false,
    content: `您尾号6034的银行卡正在向“示例书店”支付人民币1288.00元，动态密码为2035，请于5分钟内填写。银行工作人员不会向您索取动态密码。`,
    code: '2035',
  },
  {
    name: 'zh-hant-html-yanzhengma',
    subject: '您的驗證碼',
    isHtml: true,
    content: `<table width="560"><tr><td>親愛的會員您好：</td></tr><tr><td>您正在變更登入密碼，請輸入驗證碼</td></tr><tr><td style="font-size:32px;color:#cc3300">81&nbsp;26&nbsp;03</td></tr><tr><td>有效時間至 2026/03/11 16:45。會員編號 3304817，客服專線 0800-000-482。</td></tr></table>`,
    code: '812603',
  },
  {
    name: 'zh-hant-plain-subject-only',
    subject: '371902 是您的青穗帳號驗證碼',
    isHtml: false,
    content: `您好，

驗證碼就在這封信的主旨，請回到 App 填入即可。

青穗農場 2026 春季菜箱開放預購，3 月 20 日前下單享 95 折，滿 1200 元免運。`,
    code: '371902',
  },
  {
    name: 'ja-plain-ninsho-code',
    subject: '【みほん銀行】認証コードのお知らせ',
    isHtml: false,
    content: `お客さま

2026年3月11日 14時05分にログインのお申し込みを受け付けました。
口座番号：*****4821
お取引金額：198,700円

認証コード：065 728

有効期限は10分です。心当たりのない場合は03-0000-1234までご連絡ください。`,
    code: '065728',
  },
  {
    name: 'ja-html-kakunin-bangou',
    subject: 'メールアドレスの確認',
    isHtml: true,
    content: `<div style="font-family:Meiryo;color:#333333"><p>こもれび図書館をご利用いただきありがとうございます。</p><p>確認番号<strong style="font-size:28px"> 2027 </strong>を画面に入力して、登録を完了してください。</p><p>利用者番号（0048213）は入力不要です。</p><p>〒150-0000 東京都渋谷区見本町1-20-4</p></div>`,
    code: '2027',
  },
  {
    name: 'ja-plain-fullwidth',
    subject: 'ワンタイムパスワード',
    isHtml: false,
    content: `いつもご利用ありがとうございます。

ワンタイムパスワードは ３８１６４０ です。
本日１９時３０分までに入力してください。

※このメールは自動送信です。返信はできません。`,
    code: '381640',
  },
  {
    name: 'ja-html-end-of-notice',
    subject: '利用規約改定と再ログインのお願い',
    isHtml: true,
    content: `<html><body><table width="640"><tr><td><p>平素よりタビミホンをご利用いただき、誠にありがとうございます。2026年4月1日付で利用規約を改定いたします。</p>
<p>主な変更点<br>第12条 ポイントの有効期間を180日から365日に変更<br>第24条 キャンセル料を1,500円に統一<br>第31条 準拠法を明記</p>
<p>お手数ですが、再度ログインのうえご同意ください。その際は次の6桁をご入力願います。</p><p align="center" style="font-size:26px">207-734</p><p style="font-size:11px">株式会社見本 登録番号第2048号 &copy;2026</p></td></tr></table></body></html>`,
    code: '207734',
  },
  {
    name: 'ko-plain-injeung-beonho',
    subject: '[들꽃마켓] 본인 확인',
    isHtml: false,
    content: `안녕하세요, 고객님.

2026년 3월 11일 14:20에 요청하신 인증번호는 [482067]입니다. 3분 안에 입력해 주세요.

주문번호 20260311-118840
고객센터 02-000-1588`,
    code: '482067',
  },
  {
    name: 'ko-html-tv',
    subject: 'TV에서 로그인하기',
    isHtml: true,
    content: `<table bgcolor="#101010" width="100%"><tr><td style="color:#ffffff"><p>TV 화면에 아래 코드를 입력하세요.</p><p style="font-size:44px;letter-spacing:6px">HD73QX</p><p>15분 후에는 사용할 수 없습니다. 이용권: 베이직 9,500원</p></td></tr></table>`,
    code: 'HD73QX',
  },
  {
    name: 'ko-plain-sentence-year-like',
    subject: '비밀번호 재설정 안내',
    isHtml: false,
    content: `비밀번호를 새로 정하시려면 열려 있는 창에 보안코드 2019를 입력해 주시기 바랍니다. 회원님은 2012년부터 저희와 함께하셨으며, 현재 3250포인트를 보유하고 계십니다.

늘봄서점 드림`,
    code: '2019',
  },
  {
    name: 'ar-plain-ramz-tahaqquq',
    subject: 'رمز التحقق',
    isHtml: false,
    content: `مرحبًا سارة،

رمز التحقق الخاص بك هو 649 103 وهو صالح لمدة 10 دقائق.

لا تشاركي هذا الرمز مع أحد. رقم الطلب 20260311، وللمساعدة اتصلي على 800 000 4821.

متجر الواحة`,
    code: '649103',
  },
  {
    name: 'ar-html-arabic-indic',
    subject: 'تأكيد تسجيل الدخول',
    isHtml: true,
    content: `<div dir="rtl" style="text-align:right;color:#222222"><p>عميلنا العزيز،</p><p>أدخل الرمز التالي لإتمام تسجيل الدخول في ١١ مارس ٢٠٢٦:</p><p style="font-size:34px">٥٠٧٣٩٢</p><p>ينتهي الرمز بعد خمس دقائق.</p><p>بنك المثال، ص.ب. ٤٨٢١</p></div>`,
    code: '507392',
  },
  {
    name: 'ar-html-one-time-password',
    subject: 'كلمة المرور لمرة واحدة',
    isHtml: true,
    content: `<table dir="rtl" width="600"><tr><td>المبلغ</td><td>1,450.00 ر.س</td></tr><tr><td>البطاقة</td><td>****6034</td></tr><tr><td>التاريخ</td><td>11/03/2026</td></tr><tr><td>كلمة المرور لمرة واحدة</td><td><b>3982</b></td></tr></table><p dir="rtl">أدخلها في صفحة المتجر لإتمام الشراء.</p>`,
    code: '3982',
  },
  {
    name: 'ar-en-plain-bilingual',
    subject: 'Activation code / رمز التفعيل',
    isHtml: false,
    content: `رمز التفعيل: 20418
الرجاء إدخاله في التطبيق خلال 30 دقيقة.

Activation code: 20418
Please enter it in the app within 30 minutes.

Gulf Ferry Lines, 1971-2026`,
    code: '20418',
  },
  {
    name: 'ja-en-html-bilingual',
    subject: 'Verification code / 認証コード',
    isHtml: true,
    content: `<p>認証コード： <b>9150 3724</b><br>2026年3月末までの宿泊予約（予約番号 77120418）の確認に必要です。1回限り有効です。</p><hr><p>Verification code: <b>9150 3724</b><br>You need it to view your booking (no. 77120418). It can be used once.</p>`,
    code: '91503724',
  },
  {
    name: 'zh-hans-html-fullwidth',
    subject: '更换绑定邮箱',
    isHtml: true,
    content: `<p>您好！您正在为账号 mai_1990 更换绑定邮箱。</p><p>校验码：<b>２９４０１８</b></p><p>请在３０分钟内填写，逾期需重新获取。</p><p style="color:#999999">小麦笔记 2026年</p>`,
    code: '294018',
  },
];
