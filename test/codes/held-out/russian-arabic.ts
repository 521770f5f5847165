import type { LabelledMail } from '../labelled-mail.ts';

/** Mails in Russian and Arabic. */
export const mails: readonly LabelledMail[] = [
  {
    name: 'unseen-ru-signup-courses',
    subject: 'Подтвердите почту для регистрации в «Грамотее»',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8">
<style>.num{font:700 32px/48px Arial;background:#eef3ff;color:#2b4acb;text-align:center;border-radius:12px;padding:12px}.f{font:12px Arial;color:#9098a8}</style></head>
<body style="margin:0;background:#f5f6fa">
<div style="display:none;max-height:0;overflow:hidden">Остался один шаг до первого урока</div>
<table width="540" align="center" bgcolor="#ffffff" cellpadding="28"><tr><td style="font-family:Arial">
<h2>Здравствуйте, Агафья!</h2>
<p>Вы начали регистрацию на платформе «Грамотей». Введите этот код на сайте, чтобы подтвердить адрес:</p>
<div class="num">930571</div>
<p>Код действует 20 минут. Если вы не регистрировались, просто удалите это письмо.</p>
<p class="f">ООО «Грамотей», ИНН 7700000000, ОГРН 1000000000000<br>127000, г. Москва, ул. Липовая, д. 14, стр. 2<br><a href="https://gramotey.example/unsubscribe/770412">Отписаться от рассылки</a></p>
</td></tr></table></body></html>`,
    code: '930571',
  },
  {
    name: 'unseen-ru-bank-payment',
    subject: 'Подтверждение операции по карте',
    isHtml: false,
    content: `Уважаемый клиент!

Для подтверждения оплаты 12 480,00 RUB в магазине TEHNOSKLAD по карте *5093 введите код 4187.

Никому не сообщайте код, в том числе сотрудникам банка. Если вы не совершали эту операцию, позвоните по номеру 8 800 000-17-70.

Банк «Северный причал» (АО), лицензия № 3999
`,
    code: '4187',
  },
  {
    name: 'unseen-ru-login-mail',
    subject: 'Код для входа: 618-204',
    isHtml: true,
    content: `<html><body style="font-family:Arial,sans-serif;color:#333333">
<p>Здравствуйте!</p>
<p>Вы входите в аккаунт «Почтовый голубь» с нового устройства:</p>
<ul><li>Windows 11, Яркий Браузер 24.7</li><li>Екатеринбург, IP 192.0.2.58</li><li>11.09.2025, 22:14 (UTC+5)</li></ul>
<p>Чтобы войти, введите</p>
<p style="font-size:24px"><b>618-204</b></p>
<p>Срок действия истекает через 10 минут.</p>
<p style="color:#aaaaaa;font-size:12px">Письмо отправлено автоматически, отвечать на него не нужно.</p></body></html>`,
    code: '618204',
  },
  {
    name: 'unseen-ru-parcel-terminal',
    subject: 'Заказ ждёт вас в постамате',
    isHtml: true,
    content: `<!doctype html><html lang="ru"><head><style>.row{padding:8px 0;border-bottom:1px dashed #c5cae9;font:15px Arial}.row b{float:right}</style></head>
<body bgcolor="#ede7f6"><div style="width:480px;margin:0 auto;background:#fff;padding:24px">
<p style="font:bold 22px Arial;color:#5e35b1">Скоробокс</p>
<p style="font:15px Arial">Посылка доставлена! Заберите её до 27 октября включительно.</p>
<div class="row">Номер отправления <b>1077-4420-318</b></div>
<div class="row">Код получения <b>52906</b></div>
<div class="row">К оплате <b>0 ₽</b></div>
<div class="row">Адрес <b>Самара, ул. Речная, 61</b></div>
<p style="font:12px Arial;color:#777777">Введите код на экране постамата. Хранение 5 дней, далее возврат отправителю. Справочная: 8 800 000-45-12</p>
</div></body></html>`,
    code: '52906',
  },
  {
    name: 'unseen-ru-public-services',
    subject: 'Восстановление доступа к личному кабинету',
    isHtml: false,
    content: `Портал услуг Приозёрного края

Поступил запрос на восстановление пароля для учётной записи, к которой привязан этот адрес.

Проверочный код:

27 61 94 08

Введите его в форме восстановления до 17:40 (время московское). Если вы не отправляли запрос, обратитесь в службу поддержки: 8 800 000-70-10.

Обращению присвоен номер 2025-ПК-118406.
`,
    code: '27619408',
  },
  {
    name: 'unseen-ru-email-change-game',
    subject: 'Смена адреса почты в «Драконьем доле»',
    isHtml: true,
    content: `<table width="100%" bgcolor="#1b1b2f"><tr><td align="center"><table width="500" style="color:#e0d6c3;font-family:Georgia" cellpadding="18"><tr><td>
<h2 style="color:#e6b450">Приветствуем, герой!</h2>
<p>Ты меняешь почту, к которой привязан персонаж 80 уровня. Для подтверждения новой почты используй код <span style="color:#ffffff;background:#162447;padding:4px 10px">ZK8P4M</span>, он одноразовый и живёт 1 час.</p>
<p>Не ты? Срочно напиши в поддержку: help@drakdol.example.</p>
<p style="font-size:11px;color:#77708a">© 2019-2025 Студия «Тёплый очаг». Возрастное ограничение 12+</p></td></tr></table></td></tr></table>`,
    code: 'ZK8P4M',
  },
  {
    name: 'unseen-ru-receipt-electronic',
    subject: 'Кассовый чек № 41 от 15.02.2025',
    isHtml: true,
    content: `<html><body><table width="380" align="center" style="font-family:Courier New,monospace;font-size:13px;background:#fffef5;border:1px solid #e0dcc0" cellpadding="3">
<tr><td colspan="2" align="center">ООО «КНИЖНЫЙ ПРИЧАЛ»<br>197000, Санкт-Петербург, наб. Тихая, 8<br>ИНН 7800000000</td></tr>
<tr><td colspan="2" align="center">КАССОВЫЙ ЧЕК / ПРИХОД</td></tr>
<tr><td>Атлас птиц, 1 шт.</td><td align="right">1 290.00</td></tr>
<tr><td>Блокнот А5, 3 × 145.00</td><td align="right">435.00</td></tr>
<tr><td><b>ИТОГ</b></td><td align="right"><b>1 725.00</b></td></tr>
<tr><td>Безналичными</td><td align="right">1 725.00</td></tr>
<tr><td>в т. ч. НДС 10%</td><td align="right">156.82</td></tr>
<tr><td colspan="2">Смена № 118&nbsp; Чек № 41&nbsp; 15.02.2025 13:27<br>РН ККТ 0004417720056612<br>ФН 9960440301127785<br>ФД 30418&nbsp; ФП 2718406635</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ru-shipping-track',
    subject: 'Посылка отправлена, трек-номер внутри',
    isHtml: false,
    content: `Добрый день, Ефросинья!

Ваш заказ № 550271 передан в доставку.

Трек-номер: 80110294417735
Служба: «Быстрые олени», отправление из г. Тверь
Ожидаемая дата: 4-6 июня
Стоимость доставки: 350 ₽ (оплачено)

Отследить: https://oleni.example/track/80110294417735

С уважением,
мастерская «Лён и хлопок»
`,
    code: null,
  },
  {
    name: 'unseen-ru-signin-alert',
    subject: 'Выполнен вход в ваш аккаунт',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="ru"><head><style>body{font-family:'PT Sans',Arial;background:#fff}.i{background:#fff8e1;border-left:4px solid #ffb300;padding:14px}</style></head><body>
<div style="max-width:560px;margin:0 auto"><h2>Новый вход в «Облачную полку»</h2>
<div class="i">Устройство: планшет, Android 13<br>Время: 08.03.2025, 10:02 МСК<br>Местоположение: Казань<br>IP-адрес: 198.51.100.201</div>
<p>Если это были вы, ничего делать не нужно. Иначе завершите все сеансы и смените пароль.</p>
<p><a href="https://polka.example/security?sid=30114877" style="background:#ffb300;color:#212121;padding:10px 20px;text-decoration:none">Проверить активность</a></p>
<p style="font-size:11px;color:#9e9e9e">ООО «Облачная полка», 420000, г. Казань, а/я 15</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ru-promo-bonus',
    subject: 'Дарим 500 бонусов на день рождения!',
    isHtml: true,
    content: `<html><body bgcolor="#fce4ec"><center><table width="600" bgcolor="#ffffff" cellpadding="20" style="font-family:Arial"><tr><td align="center">
<h1 style="color:#ad1457">С днём рождения, Лукерья!</h1>
<p>Мы начислили <b>500 бонусов</b> на вашу карту № 2700 1184 0093. Теперь на счёте 1 340 бонусов.</p>
<p>А с промокодом <b>TORTIK15</b> получите скидку 15% на торты до 30.04.2025.</p>
<a href="https://vatrushka.example/shop" style="background:#ad1457;color:#fff;padding:12px 30px">Выбрать торт</a>
<p style="font-size:10px;color:#9e9e9e">1 бонус = 1 рубль, оплатить можно до 30% покупки. Кондитерская «Ватрушка», тел. 8 (343) 000-18-18. <a href="https://vatrushka.example/u/1184">Отписаться</a></p></td></tr></table></center></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ru-utility-bill',
    subject: 'Квитанция ЖКУ за январь 2025 года',
    isHtml: false,
    content: `Здравствуйте!

Сформирована квитанция по лицевому счёту 310048827.

Период: 01.2025
Адрес: Пермь, ул. Заречная, д. 27, кв. 104
Начислено: 6 218,43 ₽
Задолженность: 0,00 ₽
Оплатить до: 10.02.2025

Передать показания счётчиков можно с 15 по 25 число в личном кабинете или по телефону 8 342 000-55-05.

УК «Уютный двор»
`,
    code: null,
  },
  {
    name: 'unseen-ru-support-reply',
    subject: 'Re: Обращение #774120',
    isHtml: true,
    content: `<p>Добрый день, Прохор!</p><p>Спасибо за обращение #774120. Мы проверили: письмо с кодом подтверждения не дошло из-за переполненного ящика. Освободите место и запросите код ещё раз на странице входа, он придёт в течение пары минут.</p><p>Если не поможет, ответьте на это письмо.</p><p>Василиса,<br>служба поддержки «Карта маршрутов»<br>ежедневно с 9:00 до 21:00</p>`,
    code: null,
  },
  {
    name: 'unseen-ar-signup-marketplace',
    subject: 'رمز التحقق الخاص بك في سوق النخلة',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><style>body{background:#fbf7ef;font-family:Tahoma,Arial}.otp{direction:ltr;font-size:32px;letter-spacing:10px;color:#7a4b00;background:#fff1d6;padding:16px;text-align:center}</style></head>
<body><div style="display:none;opacity:0">خطوة واحدة تفصلك عن إنشاء حسابك</div>
<table width="560" align="center" bgcolor="#ffffff" cellpadding="24"><tr><td>
<h2>أهلاً بك يا ريما،</h2>
<p>شكراً لتسجيلك في سوق النخلة. لإكمال إنشاء الحساب أدخل رمز التحقق التالي:</p>
<div class="otp">862035</div>
<p>تنتهي صلاحية الرمز خلال 10 دقائق. لا تشاركه مع أي شخص.</p>
<p style="font-size:11px;color:#a1887f">شركة سوق النخلة للتجارة الإلكترونية، سجل تجاري 1010000000، طريق الواحة، الرياض 12211<br>للمساعدة: 9200 00 417</p></td></tr></table></body></html>`,
    code: '862035',
  },
  {
    name: 'unseen-ar-bank-transfer',
    subject: 'رمز تأكيد عملية الشراء',
    isHtml: false,
    content: `عزيزي العميل،

عملية شراء عبر الإنترنت
البطاقة: **** 7716
المبلغ: 845.50 ريال
المتجر: متجر الغزال للإلكترونيات
رمز التأكيد: 395184

لا تفصح عن هذا الرمز لأحد. لن يطلبه منك موظف البنك مطلقاً.
إذا لم تقم بهذه العملية فاتصل فوراً على 8000000912.

بنك المرفأ
`,
    code: '395184',
  },
  {
    name: 'unseen-ar-eastern-digits-login',
    subject: 'تسجيل الدخول إلى بوابة الخدمات البلدية',
    isHtml: true,
    content: `<div dir="rtl" style="font-family:Arial;font-size:16px;color:#004d40">
<p>السيد المواطن / السيدة المواطنة،</p>
<p>لإتمام الدخول إلى بوابة الخدمات البلدية، يرجى كتابة الرمز المؤقت <b>٧٤٠٢٩٥</b> في الصفحة المفتوحة أمامكم.</p>
<p>مدة الصلاحية: ٥ دقائق فقط، ويستعمل مرة واحدة.</p>
<p>إن لم تطلبوا الدخول فلا حاجة إلى أي إجراء.</p>
<p style="font-size:12px;color:#80cbc4">بلدية وادي الزيتون، مركز الاتصال الموحد ١٦٠٠٠</p></div>`,
    code: '740295',
  },
  {
    name: 'unseen-ar-parcel-locker',
    subject: 'شحنتك جاهزة للاستلام من الخزانة الذكية',
    isHtml: true,
    content: `<html dir="rtl" lang="ar"><head><style>td{font-family:Arial;font-size:14px;padding:9px;border-bottom:1px solid #eceff1}.v{font-weight:bold;color:#01579b}</style></head><body bgcolor="#e1f5fe">
<table width="520" align="center" bgcolor="#ffffff"><tr><td colspan="2" style="background:#01579b;color:#ffffff;font-size:20px">خزانتي إكسبريس</td></tr>
<tr><td>رقم الشحنة</td><td class="v">KZ200418833AE</td></tr>
<tr><td>الموقع</td><td class="v">مول الشراع، المدخل 3، دبي</td></tr>
<tr><td>رمز الاستلام</td><td class="v">50-83-17</td></tr>
<tr><td>آخر موعد</td><td class="v">2025/11/09</td></tr>
<tr><td colspan="2">أدخل رمز الاستلام على شاشة الخزانة ليُفتح الباب تلقائياً.</td></tr>
<tr><td colspan="2" style="font-size:11px;color:#90a4ae">هاتف خدمة العملاء: 600 000 220. صندوق بريد 11874</td></tr></table></body></html>`,
    code: '508317',
  },
  {
    name: 'unseen-ar-password-reset-subject',
    subject: 'رمز إعادة تعيين كلمة المرور: 2946',
    isHtml: false,
    content: `مرحباً سليم،

وصلنا طلب لإعادة تعيين كلمة المرور لحسابك في تطبيق وصفات ستّي. ستجد الرمز في عنوان هذه الرسالة.

الرمز صالح لمدة ساعة واحدة. إن لم تكن أنت من طلبه فتجاهل الرسالة ولن يتغير شيء.

فريق وصفات ستّي
عمّان، الأردن
`,
    code: '2946',
  },
  {
    name: 'unseen-ar-tv-link',
    subject: 'ربط جهاز التلفاز بحسابك في شاشة بلس',
    isHtml: true,
    content: `<!doctype html><html dir="rtl"><body style="background:#121212;color:#f5f5f5;font-family:'Noto Kufi Arabic',Tahoma">
<center><div style="width:480px;padding:30px">
<h2 style="color:#ff5252">شاشة بلس</h2>
<p>لتفعيل التطبيق على التلفاز، افتح صفحة الإعدادات ثم اكتب رمز الربط:</p>
<p dir="ltr" style="font:bold 34px monospace;border:1px solid #ff5252;padding:12px">Q6WN3H</p>
<p>يمكن استخدامه خلال 30 دقيقة من وقت الإرسال.</p>
<p style="font-size:11px;color:#757575">© 2025 شاشة بلس للإنتاج. جميع الحقوق محفوظة. <a style="color:#757575" href="https://shasha.example/u?id=61120">إلغاء الاشتراك</a></p>
</div></center></body></html>`,
    code: 'Q6WN3H',
  },
  {
    name: 'unseen-ar-order-confirmation',
    subject: 'تم استلام طلبك رقم 104882',
    isHtml: true,
    content: `<html dir="rtl" lang="ar"><head><style>table.o td{padding:8px;border-bottom:1px solid #e0e0e0;font:14px Tahoma}</style></head><body bgcolor="#f3e5f5">
<div style="width:580px;margin:auto;background:#fff;padding:20px;font-family:Tahoma">
<h2 style="color:#6a1b9a">شكراً لطلبك يا نوف!</h2>
<p>رقم الطلب 104882 بتاريخ 18/06/2025</p>
<table class="o" width="100%"><tr><td>عطر العود الملكي 50 مل</td><td>320.00 ر.س</td></tr><tr><td>بخور معمول (2)</td><td>90.00 ر.س</td></tr><tr><td>التوصيل</td><td>25.00 ر.س</td></tr><tr><td>ضريبة القيمة المضافة 15%</td><td>65.25 ر.س</td></tr><tr><td><b>الإجمالي</b></td><td><b>500.25 ر.س</b></td></tr></table>
<p>الدفع ببطاقة تنتهي بـ 2208. سيصلك الطلب خلال 3 إلى 5 أيام عمل.</p>
<p style="font-size:11px;color:#9e9e9e">الرقم الضريبي 300000000000003، حي الياسمين، جدة 23431</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ar-flight-booking',
    subject: 'تأكيد الحجز: القاهرة - الدار البيضاء',
    isHtml: false,
    content: `السيدة هالة،

تم تأكيد حجزكم على طيران النورس.

رقم الحجز: NRS7KQ
الرحلة: NW 418
المغادرة: القاهرة، 2 فبراير 2026، الساعة 09:35
الوصول: الدار البيضاء، 13:20
المقعد: 22C
الوزن المسموح: 23 كغ

يفتح تسجيل السفر قبل 24 ساعة من موعد الإقلاع.

نتمنى لكم رحلة سعيدة
`,
    code: null,
  },
  {
    name: 'unseen-ar-telecom-bill',
    subject: 'فاتورتك لشهر أغسطس جاهزة',
    isHtml: true,
    content: `<div dir="rtl" style="font-family:Arial"><p>عميلنا العزيز،</p><p>صدرت فاتورة خط الإنترنت المنزلي رقم الحساب <b>70045518</b>.</p><table border="1" cellpadding="6" style="border-collapse:collapse"><tr><td>رقم الفاتورة</td><td>8831-0925</td></tr><tr><td>المبلغ المستحق</td><td>23.500 د.ك</td></tr><tr><td>آخر موعد للسداد</td><td>15/09/2025</td></tr></table><p><a href="https://mawj.example/pay">ادفع الآن</a></p><p style="color:#888888;font-size:12px">موج للاتصالات، الكويت، ص.ب 5512 الصفاة 13056. اتصل بنا: 107</p></div>`,
    code: null,
  },
  {
    name: 'unseen-ar-confirm-button',
    subject: 'فعّل حسابك في مدونتي',
    isHtml: true,
    content: `<!DOCTYPE html><html dir="rtl" lang="ar"><head><style>.b{background:#00695c;color:#fff;padding:14px 34px;border-radius:30px;text-decoration:none;display:inline-block}</style></head>
<body style="font-family:Tahoma;background:#e0f2f1"><table width="500" align="center" bgcolor="#ffffff" cellpadding="30"><tr><td align="center">
<h2>بقيت خطوة أخيرة</h2><p>اضغط على الزر أدناه لتأكيد بريدك الإلكتروني والبدء بالكتابة.</p>
<p><a class="b" href="https://mudawwanati.example/verify/3f90a7d2c614?e=200518">تأكيد البريد الإلكتروني</a></p>
<p>إن لم يعمل الزر فانسخ الرابط إلى متصفحك. الرابط صالح لمدة 24 ساعة.</p>
<p style="font-size:11px;color:#b0bec5">مدونتي، تونس 1002، © 2025</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ar-password-changed',
    subject: 'تم تغيير كلمة المرور بنجاح',
    isHtml: false,
    content: `مرحباً،

نود إعلامك بأنه تم تغيير كلمة المرور لحسابك في منصة دروب التعليمية بتاريخ 12/01/2025 الساعة 16:48.

إذا لم تقم بهذا التغيير فتواصل معنا على الرقم 0800 000 556 أو عبر support@duroob.example.

تذكير: لا تعطِ رمز التحقق لأي شخص يتصل بك.

فريق الأمان
`,
    code: null,
  },
  {
    name: 'unseen-ar-invitation-exhibition',
    subject: 'دعوة لحضور معرض الخط العربي 2025',
    isHtml: true,
    content: `<html dir="rtl"><body style="background:#efebe9;font-family:'Traditional Arabic',serif"><table width="560" align="center" style="background:#fffdf7;border:8px double #8d6e63" cellpadding="26"><tr><td align="center">
<h1 style="color:#4e342e">معرض الخط العربي</h1><p>يسر جمعية المداد دعوتكم إلى افتتاح معرضها السنوي الرابع عشر.</p>
<p>الخميس 23 أكتوبر 2025، الساعة 7:00 مساءً<br>قاعة الرواق، شارع المتحف 118، المنامة</p>
<p>يضم المعرض 126 لوحة لـ 48 خطاطاً.</p>
<p>يرجى تأكيد الحضور على الهاتف 1700 0043 قبل يوم 20 أكتوبر.</p></td></tr></table></body></html>`,
    code: null,
  },
];
