import type { LabelledMail } from '../labelled-mail.ts';
import { rightToLeftPage, tablePage } from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'ar-signup-right-to-left',
    subject: 'أكمل تسجيلك في سنبلة',
    isHtml: true,
    content: rightToLeftPage({
      lang: 'ar',
      brand: 'سنبلة',
      preheader: 'خطوة واحدة فقط',
      body: `<p>مرحبًا ريم،</p><p>لإكمال التسجيل أدخلي رمز التحقق التالي:</p><p style="font-size:32px;text-align:center;direction:ltr"><b>419 873</b></p><p>ينتهي الرمز بعد 10 دقائق.</p>`,
      footer: '© 2026 شركة سنبلة للتجارة، ص.ب 11820، الرياض 11564، هاتف 920000417',
    }),
    code: '419873',
  },
  {
    name: 'ar-bank-transfer',
    subject: 'تأكيد عملية التحويل',
    isHtml: false,
    content: `عزيزنا العميل، رمز تأكيد تحويل مبلغ 2,500.00 ريال من حسابك المنتهي بـ 4471 إلى
المستفيد المنتهي حسابه بـ 0926 هو 60825. لا تشارك الرمز مع أي شخص، فموظفو البنك لا
يطلبونه أبدًا. للاستفسار 8001240117.
بنك الواحة
`,
    code: '60825',
  },
  {
    name: 'ar-login-arabic-digits',
    subject: 'رمز الدخول إلى مكتبة النخيل',
    isHtml: true,
    content: `<div dir="rtl" style="font-family:Tahoma;color:#333333"><p>أهلاً بك،</p><p>رمز الدخول لمرة واحدة: <span style="font-size:22px">٥٧٢٩٠٤</span></p><p>الرمز صالح لمدة ١٥ دقيقة من الساعة ٩:٣٠ مساءً، ١٤ مارس ٢٠٢٦.</p></div>`,
    code: '572904',
  },
  {
    name: 'ar-reset-before-keyword',
    subject: '8036 هو رمز إعادة تعيين كلمة المرور',
    isHtml: true,
    content: tablePage({
      lang: 'ar',
      brand: 'رحّال',
      body: `<div dir="rtl"><p>استخدم 8036 لإعادة تعيين كلمة مرور حسابك في تطبيق رحّال. إذا لم تطلب ذلك فتجاهل هذه الرسالة، ولن يتغير شيء.</p></div>`,
      footer: 'رحّال للنقل، دبي، 2026',
    }),
    code: '8036',
  },
  {
    name: 'ar-locker-letters',
    subject: 'شحنتك جاهزة للاستلام من الخزانة',
    isHtml: true,
    content: rightToLeftPage({
      lang: 'ar',
      brand: 'صندوقي',
      body: `<table cellpadding="6"><tr><td>رقم الشحنة</td><td dir="ltr">SND 4482 0917 33</td></tr><tr><td>الموقع</td><td>محطة الوقود، شارع الملك 118، عمّان 11180</td></tr><tr><td>رمز الاستلام</td><td dir="ltr"><b>T6M-41K</b></td></tr><tr><td>آخر موعد</td><td>22/05/2026 الساعة 23:00</td></tr></table>`,
      footer: 'خدمة العملاء 065550144',
    }),
    code: 'T6M-41K',
  },
  {
    name: 'ar-none-order',
    subject: 'تم استلام طلبك رقم 4820913',
    isHtml: true,
    content: rightToLeftPage({
      lang: 'ar',
      brand: 'سنبلة',
      preheader: 'شكرًا لتسوقك معنا',
      body: `<p>شكرًا لتسوقك معنا! رقم الطلب <b>4820913</b>، المجموع 187.50 ريالًا شامل الضريبة 15%.</p><p>رقم التتبع: 771204488830. التوصيل خلال 2-4 أيام إلى الرمز البريدي 11564.</p>`,
      footer: 'الرقم الضريبي 300041822600003',
    }),
    code: null,
  },
  {
    name: 'ar-none-coupon',
    subject: 'خصم 25% بكود RAMADAN25',
    isHtml: true,
    content: rightToLeftPage({
      lang: 'ar',
      brand: 'عطور المها',
      body: `<p>استخدم كود الخصم عند الدفع:</p><p style="font-size:34px;text-align:center;border:2px dashed #b8860b">RAMADAN25</p><p>للطلبات فوق 200 درهم حتى 19 مارس 2026.</p>`,
      footer: 'لإلغاء الاشتراك أرسل 0 إلى 5588',
    }),
    code: null,
  },
  {
    name: 'ar-none-sign-in',
    subject: 'تسجيل دخول جديد إلى حسابك',
    isHtml: false,
    content: `تم تسجيل الدخول إلى حسابك يوم 8 فبراير 2026 الساعة 14:32 من العنوان 203.0.113.7
(جدة). إذا لم تكن أنت فغيّر كلمة المرور فورًا، ولا تشارك رمز التحقق مع أحد.
`,
    code: null,
  },
  {
    name: 'ar-none-flight',
    subject: 'تأكيد الحجز QW7PLT - الرحلة 417',
    isHtml: true,
    content: tablePage({
      lang: 'ar',
      brand: 'طيران الساحل',
      body: `<div dir="rtl"><p>رقم الحجز: <b>QW7PLT</b></p><p>الرحلة SH 417، مسقط 07:45 ← القاهرة 10:20، 3 يونيو 2026، المقعد 14C.</p><p>رقم التذكرة 0652401773920. الوزن المسموح 30 كجم.</p></div>`,
      footer: 'طيران الساحل، مسقط 112',
    }),
    code: null,
  },
  {
    name: 'ar-none-link',
    subject: 'فعّل حسابك',
    isHtml: true,
    content: `<div dir="rtl"><p>اضغط على الرابط لتفعيل حسابك خلال 48 ساعة:</p><p dir="ltr"><a href="https://rahhal.example/a/772041930">https://rahhal.example/a/772041930</a></p><p>فريق رحّال</p></div>`,
    code: null,
  },
];
