import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-ja-signup-ruled-lines',
    subject: '【こもれび手帳】会員登録のお手続き',
    isHtml: false,
    content: `こもれび手帳をご利用いただきありがとうございます。

次の認証コードを登録画面に入力してください。

━━━━━━━━━━━━━━
　　８３６１０４
━━━━━━━━━━━━━━

有効期限は発行から30分です。
※このメールは送信専用です。

株式会社こもれび　東京都見本区例町1-2-3`,
    code: '836104',
  },
  {
    name: 'more-ja-card-one-time-password',
    subject: '【みなも銀行】ワンタイムパスワードのお知らせ',
    isHtml: true,
    content: `<html lang="ja"><body style="background:#f3f6f9;font-family:Meiryo,sans-serif"><table width="600" align="center" bgcolor="#fff" cellpadding="18">
<tr><td style="border-bottom:2px solid #00695c;color:#00695c"><b>みなも銀行</b></td></tr>
<tr><td><p>お客さま</p><p>下記のカードご利用について、本人確認をお願いいたします。</p>
<table cellpadding="4"><tr><td>ご利用先</td><td>文具のすずらん</td></tr><tr><td>ご利用金額</td><td>48,200円</td></tr><tr><td>カード番号</td><td>下4桁 7719</td></tr><tr><td>受付番号</td><td>20250714-0331</td></tr><tr><td>ワンタイムパスワード</td><td><b style="font-size:20px">720 483</b></td></tr></table>
<p>お心当たりのない場合は、入力せずに 0120-000-555 までご連絡ください。</p></td></tr></table></body></html>`,
    code: '720483',
  },
  {
    name: 'more-ja-parcel-box',
    subject: 'お荷物を宅配ボックスにお届けしました',
    isHtml: true,
    content: `<div style="font-family:'Hiragino Sans',sans-serif;max-width:560px;border-top:8px solid #f9a825;padding:18px">
<p>つばめ便でございます。お荷物（お問い合わせ番号 4402-8817-3309）を、10月3日 11:48 に宅配ボックスへお入れしました。</p>
<p>ボックス番号：12<br>暗証番号：<b style="font-size:22px">5092</b></p>
<p>「受取」を押し、暗証番号を入れてから「開」を押してください。</p>
<p style="font-size:11px;color:#777">保管は3日間です。</p></div>`,
    code: '5092',
  },
  {
    name: 'more-ja-exam-letters-digits',
    subject: '第18回 灯台検定 オンライン受験のご案内',
    isHtml: false,
    content: `受験番号 26010447 様

試験日：2026年2月8日（日）13:00〜14:30
会場：ご自宅（オンライン）

開始10分前に受験サイトを開き、本日限りの入室コード LX4-9TQD を入力してください。コードは一度だけ使えます。

灯台検定協会 事務局`,
    code: 'LX4-9TQD',
  },
  {
    name: 'more-ja-phone-read-aloud',
    subject: 'お電話ありがとうございます（ひばり保険）',
    isHtml: false,
    content: `ただいまお話し中の担当者に、27-16-80 とお伝えください。
ご契約者さまご本人であることを確かめるためのものです。通話が終わると無効になります。

証券番号 AA-0044182、受付 10:52

ひばり保険 お客さま窓口`,
    code: '271680',
  },
  {
    name: 'more-ja-code-study-meetup',
    subject: 'コード勉強会2026 春の回のお知らせ',
    isHtml: true,
    content: `<body style="font-family:monospace"><h2>コード勉強会2026</h2><p>日時：2026年4月18日（土）14:00〜17:00<br>場所：例町公民館 201号室<br>定員：36名　会費：500円</p>
<p>テーマは「読みやすいコードの書き方」。前回（2025年11月）は41名が参加しました。</p>
<p>お申し込み：<a href="https://codestudy.example/2026s">https://codestudy.example/2026s</a></p></body>`,
    code: null,
  },
  {
    name: 'more-ja-receipt-approval',
    subject: 'ご利用明細（喫茶ひだまり）',
    isHtml: false,
    content: `喫茶ひだまり
クレジット売上票
端末番号　30417-552-09
伝票番号　00218
承認番号　664108
カード番号　XXXX-XXXX-XXXX-2093
合計金額　　¥1,430
取引日時　2025/05/02 16:21
支払区分　一括`,
    code: null,
  },
  {
    name: 'more-ja-reservation-number',
    subject: 'ご予約を承りました（旅館 白樺荘）',
    isHtml: true,
    content: `<table width="600" align="center" style="font-family:'Yu Mincho',serif;background:#fbf7ef" cellpadding="20"><tr><td><h3>旅館 白樺荘</h3>
<p>このたびはご予約ありがとうございます。</p><p>予約番号：77120485<br>ご宿泊日：2025年11月22日より2泊<br>お部屋：和室10畳「りんどう」<br>料金：2名様 61,600円（税込）</p>
<p>お問い合わせの際は予約番号をお知らせください。チェックインは15時からです。</p><p>〒000-0417 例県見本市湯の町8</p></td></tr></table>`,
    code: null,
  },
  {
    name: 'more-ja-sms-notice',
    subject: '新しい端末からのログインを検知しました',
    isHtml: false,
    content: `いつも「ことり電力」をご利用いただきありがとうございます。

2025年9月1日 20:06、新しい端末（Android 14）からログインの操作がありました。
ご登録の電話番号（末尾 552）にSMSで6桁の認証コードをお送りしましたので、そちらをご確認ください。

お客さま番号 2204-1187-30
ことり電力カスタマーセンター`,
    code: null,
  },
  {
    name: 'more-ko-signup',
    subject: '[달팽이서점] 이메일 인증을 완료해 주세요',
    isHtml: true,
    content: `<div style="width:540px;margin:0 auto;font-family:'Malgun Gothic',sans-serif"><div style="height:4px;background:#6a1b9a"></div>
<h2 style="padding:16px 0">이메일 인증</h2><p>안녕하세요, 달팽이서점입니다.<br>아래 인증번호를 회원가입 화면에 입력해 주세요.</p>
<div style="background:#f3e5f5;text-align:center;padding:22px;font-size:30px;font-weight:bold;color:#6a1b9a">194 637</div>
<p style="font-size:12px;color:#888">유효시간 5분 | 사업자등록번호 000-11-22044 | 통신판매업 제2025-예시-0417호</p></div>`,
    code: '194637',
  },
  {
    name: 'more-ko-tv-connect',
    subject: '거실 TV에서 이어 보기',
    isHtml: false,
    content: `온달플레이입니다.

TV 화면의 빈칸에 7F3KQ2 를 리모컨으로 입력하면 연결이 끝납니다.
입력 코드는 15분 뒤에 바뀝니다.

요금제: 베이직 9,500원 / 동시 시청 2대`,
    code: '7F3KQ2',
  },
  {
    name: 'more-ko-transfer-approve',
    subject: '이체 승인 요청 3,500,000원',
    isHtml: true,
    content: `<table width="600" align="center" cellpadding="12" style="border:1px solid #cfd8dc;font:14px Gulim"><tr><td bgcolor="#01579b" style="color:#fff">한들은행</td></tr>
<tr><td>고객님께서 요청하신 이체를 확인해 주십시오.</td></tr>
<tr><td>받는 분: 예시건설㈜<br>금액: 3,500,000원<br>출금계좌: ***-**-4471<br>거래번호: 558201</td></tr>
<tr><td>승인하시려면 일회용 비밀번호 <b>013 886</b> 을 이체 화면에 입력하세요. 3분 후 만료됩니다.</td></tr>
<tr><td style="font-size:11px">직원은 비밀번호를 묻지 않습니다. 문의 1500-0000</td></tr></table>`,
    code: '013886',
  },
  {
    name: 'more-ko-call-centre',
    subject: '상담원과 통화 중이신가요?',
    isHtml: false,
    content: `새결통신 고객센터입니다.

본인 확인을 위해 상담원에게 83 21 50 을 불러 주세요.
통화가 끝나면 이 숫자는 더 이상 쓸 수 없습니다.

접수번호 C-2025-44017`,
    code: '832150',
  },
  {
    name: 'more-ko-delete-account-cells',
    subject: '회원 탈퇴를 마무리하려면',
    isHtml: true,
    content: `<html><body style="background:#eee;font-family:Dotum"><table width="500" align="center" bgcolor="#fff" cellpadding="20"><tr><td><p>가입 후 2,018일 동안 함께해 주셔서 고맙습니다.</p><p>탈퇴하시려면 아래 숫자 다섯 개를 확인란에 옮겨 적어 주세요.</p>
<div><span style="border:1px solid #999;padding:8px 12px">6</span><span style="border:1px solid #999;padding:8px 12px">0</span><span style="border:1px solid #999;padding:8px 12px">2</span><span style="border:1px solid #999;padding:8px 12px">7</span><span style="border:1px solid #999;padding:8px 12px">9</span></div>
<p>적립금 3,400원은 함께 사라집니다.</p><p style="font-size:11px;color:#999">㈜반딧불이 | 예시로 44, 7층</p></td></tr></table></body></html>`,
    code: '60279',
  },
  {
    name: 'more-ko-receipt',
    subject: '신용카드 매출전표',
    isHtml: true,
    content: `<pre style="font-family:monospace;background:#fffde7;padding:16px">
도토리분식
단말기번호  20418837
카드번호    9440-12**-****-3017
거래일시    2025-06-11 12:31:09
금액        14,000원
부가세       1,400원
승인번호    30882164
가맹점번호  00771402
</pre><p>이용해 주셔서 감사합니다.</p>`,
    code: null,
  },
  {
    name: 'more-ko-coupon',
    subject: '생일 축하 쿠폰이 도착했어요',
    isHtml: true,
    content: `<center style="background:#fff0f6;padding:30px;font-family:sans-serif"><h1>생일 축하해요!</h1><p>쿠폰 코드를 주문서에 넣으면 5,000원을 깎아 드려요.</p>
<p style="border:2px solid #e64980;display:inline-block;padding:10px 26px;font-size:24px">BDAY5000</p><p>2025.12.31까지 · 3만원 이상 주문 시</p><p style="font-size:11px"><a href="https://ggotip.example/out">수신거부</a></p></center>`,
    code: null,
  },
  {
    name: 'more-ko-smishing-news',
    subject: '소비자 소식지 2026년 1월호',
    isHtml: false,
    content: `■ "인증번호 좀 알려 주세요" 사기 주의
지난해 접수된 피해는 2,871건으로 2024년보다 14% 늘었습니다. 문자로 받은 인증번호는 가족에게도 알려 주지 마세요.

■ 새 우편번호 안내
행복길 4~18번지의 우편번호가 00417로 바뀝니다.

예시구 소비자회`,
    code: null,
  },
  {
    name: 'more-ar-login-arabic-digits',
    subject: 'رمز الدخول إلى منصة نخلة',
    isHtml: true,
    content: `<html dir="rtl" lang="ar"><body style="font-family:Tahoma;background:#faf6ee"><div style="max-width:540px;margin:auto;background:#fff;padding:24px">
<h3 style="color:#8d6e3f">منصة نخلة</h3><p>مرحبًا،</p><p>استخدم رمز التحقق التالي لإتمام تسجيل الدخول:</p>
<p style="text-align:center;font-size:32px">٤٠٧٨٢٥</p>
<p>تنتهي صلاحية الرمز بعد ١٠ دقائق. لا تشاركه مع أحد.</p>
<p style="font-size:11px;color:#a89f91">شركة نخلة الرقمية، شارع المثال ١٨، س.ت ٠٠١١٢٢</p></div></body></html>`,
    code: '407825',
  },
  {
    name: 'more-ar-payment-approval',
    subject: 'تأكيد عملية شراء بقيمة 1,320.00 ريال',
    isHtml: true,
    content: `<table dir="rtl" width="580" align="center" cellpadding="10" style="font:14px Arial;border:1px solid #c5cae9"><tr><td bgcolor="#1a237e" style="color:#fff" colspan="2">مصرف الواحة</td></tr>
<tr><td>المتجر</td><td>أثاث الياسمين</td></tr><tr><td>المبلغ</td><td>1,320.00 ريال</td></tr><tr><td>البطاقة</td><td>المنتهية بـ 8842</td></tr><tr><td>الرقم المرجعي</td><td>770415</td></tr>
<tr><td colspan="2">كلمة المرور لمرة واحدة: <b dir="ltr">639 128</b></td></tr>
<tr><td colspan="2" style="font-size:12px">لن يطلبها منك موظفو المصرف أبدًا. للاستفسار: 9200 05550</td></tr></table>`,
    code: '639128',
  },
  {
    name: 'more-ar-tv-type',
    subject: 'خطوة أخيرة لمشاهدة «شاشة» على التلفاز',
    isHtml: false,
    content: `أهلًا بك،

افتح تطبيق «شاشة» على التلفاز ثم اكتب 2976 بجهاز التحكم واضغط موافق.

يمكنك ربط 3 أجهزة بحسابك في الوقت نفسه.

فريق شاشة`,
    code: '2976',
  },
  {
    name: 'more-ar-reset-dash',
    subject: 'طلب تغيير كلمة السر',
    isHtml: false,
    content: `عزيزنا العميل،

وصلنا طلب لتغيير كلمة السر لحسابك في مكتبة الزيتون. لإكمال الطلب أدخل الرمز 905-617 في الصفحة المفتوحة أمامك خلال 15 دقيقة.

إذا لم تطلب ذلك فتجاهل هذه الرسالة.
مكتبة الزيتون، صندوق بريد 2044`,
    code: '905617',
  },
  {
    name: 'more-ar-parcel-locker',
    subject: 'طردك وصل إلى الخزانة الذكية',
    isHtml: true,
    content: `<div dir="rtl" style="font-family:Tahoma;max-width:560px;border-right:8px solid #f4511e;padding:16px"><p>وصل طردك رقم <span dir="ltr">HD-4409-2217</span> إلى خزانة سوق المثال، الصف 4، الباب 16.</p>
<p>رمز الاستلام</p><table><tr><td dir="ltr" style="background:#fbe9e7;font-size:26px;padding:10px 30px">7150 3482</td></tr></table>
<p>يمكنك الاستلام حتى 28 نوفمبر 2025. هدهد للتوصيل، هاتف 800 0555.</p></div>`,
    code: '71503482',
  },
  {
    name: 'more-ar-discount',
    subject: 'خصم 25% بمناسبة العيد',
    isHtml: true,
    content: `<center dir="rtl" style="background:#e0f2f1;padding:26px;font-family:Tahoma"><h2>عيدكم مبارك</h2><p>استخدم كود الخصم عند الدفع:</p>
<p style="font-size:28px;background:#004d40;color:#fff;display:inline-block;padding:8px 24px">EID25</p><p>العرض سارٍ حتى 10 يونيو 2026 على 340 منتجًا.</p></center>`,
    code: null,
  },
  {
    name: 'more-ar-booking',
    subject: 'تأكيد حجز رحلتك رقم 88 إلى المدينة الساحلية',
    isHtml: true,
    content: `<div dir="rtl" style="font-family:Arial;max-width:560px"><p style="background:#0277bd;color:#fff;padding:12px">خطوط النورس</p><p>تم تأكيد حجزك.</p>
<ul><li>رقم الحجز: 40551872</li><li>الرحلة: NR 218</li><li>التاريخ: 14 يوليو 2025، الساعة 06:35</li><li>المقعد: 12C</li><li>رقم التذكرة: 000-2204417893</li></ul>
<p>يرجى الحضور قبل الإقلاع بساعتين.</p></div>`,
    code: null,
  },
  {
    name: 'more-ar-sms-sent',
    subject: 'محاولة دخول من جهاز جديد',
    isHtml: false,
    content: `لاحظنا محاولة دخول إلى حسابك في بنك الميناء يوم 3 مارس 2025 الساعة 21:40.

أرسلنا رمز تحقق من 6 أرقام برسالة نصية إلى هاتفك المنتهي بـ 77. لا تعطِ الرمز لأي شخص.

رقم البلاغ: 5518203
خدمة العملاء`,
    code: null,
  },
];
