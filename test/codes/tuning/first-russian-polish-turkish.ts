import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  digitCells,
  fontPage,
  gridPage,
  hashedPage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'ru-signup-big-div',
    subject: 'Подтвердите адрес электронной почты',
    isHtml: true,
    content: cardPage({
      lang: 'ru',
      brand: 'Берёзка',
      preheader: 'Остался один шаг.',
      body: `<p>Здравствуйте, Арина!</p><p>Чтобы закончить регистрацию, введите код:</p><div style="font-size:40px;font-weight:700;text-align:center;color:#2e7d32">572 016</div><p>Он действует 15 минут. Если вы не регистрировались, просто удалите это письмо.</p>`,
      footer: 'ООО «Берёзка», 2015–2026. ИНН 0041822600. Телефон 8 800 555-01-44',
    }),
    code: '572016',
  },
  {
    name: 'ru-bank-payment',
    subject: 'Подтверждение операции',
    isHtml: false,
    content: `Карта *4471. Оплата 12 380,00 руб. в магазине VELODOM 18.03.2026 14:07.

Код подтверждения 90361. Никому его не сообщайте, даже сотрудникам банка!

Если операцию совершаете не вы, позвоните по номеру 0417.
Банк «Северный Берег»
`,
    code: '90361',
  },
  {
    name: 'ru-login-before-keyword',
    subject: 'Вход в «Полку»',
    isHtml: true,
    content: `<html><body style="background:#fff8e7"><p>Привет! 4829 — ваш код для входа в книжный сервис «Полка».</p><p>Больше 90&nbsp;000 книг ждут вас. Код сгорит через 3 минуты.</p></body></html>`,
    code: '4829',
  },
  {
    name: 'ru-parcel-cells',
    subject: 'Заказ 60218-0044 можно забрать в постамате',
    isHtml: true,
    content: tablePage({
      lang: 'ru',
      brand: 'Лукошко',
      preheader: 'Хранение до 25 апреля',
      body: `<p>Заказ <b>60218-0044</b> приехал в постамат № 3117: ул. Садовая, д. 12, корп. 2, 190000, Санкт-Петербург.</p><p>Код получения:</p>${digitCells('713850')}<p>Хранение до 25.04.2026. К оплате: 0 ₽.</p>`,
      footer: 'Справка: +7 (800) 555-01-90. Вы получили письмо по заказу от 19.04.2026.',
    }),
    code: '713850',
  },
  {
    name: 'ru-reset-letters',
    subject: 'Сброс пароля на портале «Зачётка»',
    isHtml: true,
    content: outlookPage({
      lang: 'ru',
      brand: 'Портал «Зачётка»',
      body: `<p>Вы забыли пароль от личного кабинета (студенческий билет 2204-118).</p><p>Одноразовый код восстановления: <b>HD8-M5Y</b></p><p>Введите его вместе с новым паролем до 23:00.</p>`,
      footer: 'Деканат, ауд. 214, с 10:00 до 17:00',
    }),
    code: 'HD8-M5Y',
  },
  {
    name: 'ru-none-receipt',
    subject: 'Кассовый чек № 48213',
    isHtml: true,
    content: fontPage({
      lang: 'ru',
      brand: 'КАССОВЫЙ ЧЕК',
      body: `ООО «Лукошко»<BR>Приход 19.04.2026 13:22<BR>Чай чёрный 250 г ....... 412,00<BR>Мёд липовый 500 г ....... 690,00<BR><B>ИТОГ 1102,00</B><BR>ФН 9960440300418226 ФД 40117 ФП 2913775480`,
      footer: 'Смена 117, кассир 04. Сайт для проверки: check.example',
    }),
    code: null,
  },
  {
    name: 'ru-none-promo',
    subject: 'Промокод на 500 ₽ внутри',
    isHtml: true,
    content: sectionsPage({
      lang: 'ru',
      brand: 'Лукошко',
      preheader: 'Только до воскресенья',
      body: `<p>Скидка 500 ₽ на заказ от 2500 ₽ по промокоду</p><p style="font-size:30px;text-align:center"><b>VESNA500</b></p><p>Действует один раз, до 29.03.2026.</p>`,
      footer: 'Отписаться: 7714402',
    }),
    code: null,
  },
  {
    name: 'ru-none-sign-in',
    subject: 'Выполнен вход в аккаунт',
    isHtml: false,
    content: `Здравствуйте!

07.02.2026 в 14:32 (МСК) выполнен вход в ваш аккаунт «Полка».
IP-адрес: 198.51.100.203
Устройство: телефон, Android 15

Если это были не вы, смените пароль и включите вход по коду из письма.
`,
    code: null,
  },
  {
    name: 'ru-none-train',
    subject: 'Электронный билет 71 204 882 913 064',
    isHtml: true,
    content: gridPage({
      lang: 'ru',
      brand: 'Поехали!',
      body: `<p>Поезд 016А, вагон 07, место 23 (нижнее)<br>Отправление 12.06.2026 23:05, прибытие 13.06.2026 07:48<br>Цена 3 418,20 ₽</p><p>Покажите проводнику паспорт, QR-код не нужен.</p>`,
      footer: 'Заказ 48213904',
    }),
    code: null,
  },
  {
    name: 'ru-none-link',
    subject: 'Ссылка для входа',
    isHtml: true,
    content: hashedPage({
      lang: 'ru',
      brand: 'Берёзка',
      body: `<p>Нажмите на кнопку, чтобы войти без пароля:</p><p><a href="https://berezka.example/in?code=904417">Войти</a></p><p>Ссылка одноразовая, работает 30 минут.</p>`,
      footer: '630000, г. Новосибирск, а/я 118',
    }),
    code: null,
  },
  {
    name: 'pl-signup',
    subject: 'Kod aktywacyjny do konta Jaskółka',
    isHtml: true,
    content: darkPage({
      lang: 'pl',
      brand: 'Jaskółka',
      preheader: 'Przepisz go w aplikacji.',
      body: `<p>Cześć, Grażyna! Przepisz kod w aplikacji, aby aktywować konto:</p><p class="box" style="font-size:28px">285 903</p><p>Masz na to 30 minut. Pierwszy przejazd do 25 zł gratis.</p>`,
      footer: 'Jaskółka sp. z o.o., ul. Długa 44/50, 00-241 Warszawa, KRS 0000418226',
    }),
    code: '285903',
  },
  {
    name: 'pl-locker',
    subject: 'Paczka 620000418226 czeka w automacie WAW204M',
    isHtml: false,
    content: `Dzień dobry,

paczka 620000418226 czeka w automacie WAW204M (ul. Puławska 145, 02-715 Warszawa)
do 12.03.2026, godz. 14:20.

Numer telefonu: *** *** 417
Kod odbioru: 593 061

Wpisz numer telefonu i kod na ekranie.
`,
    code: '593061',
  },
  {
    name: 'pl-none-invoice',
    subject: 'Faktura FV/2026/03/1184',
    isHtml: true,
    content: `<p>Szanowni Państwo,</p><p>przesyłamy fakturę FV/2026/03/1184 na kwotę 1 230,00 zł brutto, termin płatności 14 dni.</p><p>Nr rachunku: 00 1140 2004 0000 3102 0041 8226<br>Kod pocztowy i miasto: 31-042 Kraków</p>`,
    code: null,
  },
  {
    name: 'pl-none-discount',
    subject: 'Twój kod rabatowy -15%',
    isHtml: false,
    content: `Hej!

Z kodem rabatowym WIOSNA15 kupisz 15% taniej do 20.04.2026. Wpisz go w koszyku.
Darmowa dostawa od 149 zł.

Sklep Pod Lipą, Rynek 7, 50-106 Wrocław
`,
    code: null,
  },
  {
    name: 'tr-login',
    subject: 'Giriş kodunuz: 736 140',
    isHtml: true,
    content: tablePage({
      lang: 'tr',
      brand: 'Martı Kargo',
      preheader: 'Kodu kimseyle paylaşmayın.',
      body: `<p>Merhaba Defne,</p><p>Hesabınıza girmek için tek kullanımlık kodunuz: <b>736 140</b></p><p>Kod 3 dakika geçerlidir ve kimseyle paylaşılmamalıdır.</p>`,
      footer: 'Martı Kargo A.Ş., Bağdat Cad. No: 418, 34728 Kadıköy/İstanbul, 0850 555 0 117',
    }),
    code: '736140',
  },
  {
    name: 'tr-bank',
    subject: 'İşlem onayı',
    isHtml: false,
    content: `Çınar Bank: 4471 ile biten kartınızla KIRTASIYE DUNYASI işyerinde yapacağınız 845,90 TL
tutarındaki işlem için şifreniz 208951. Şifrenizi kimseye vermeyin. Yanlış
işlemse 444 0 118'i arayın. 11/05/2026 20:14
`,
    code: '208951',
  },
  {
    name: 'tr-none-shipping',
    subject: 'Kargonuz yola çıktı',
    isHtml: true,
    content: `<div style="font-family:Tahoma"><p>Sipariş no: 48213904</p><p>Takip kodu: <b>MK7402118830</b></p><p>Tahmini teslimat 14 Mayıs Perşembe, 09:00-13:00. Kapıda ödeme: 0,00 TL</p></div>`,
    code: null,
  },
  {
    name: 'tr-none-campaign',
    subject: 'Hafta sonuna özel %40 indirim',
    isHtml: false,
    content: `BAHAR40 indirim koduyla 500 TL ve üzeri alışverişlerde %40 indirim!
9-10 Mayıs 2026 tarihlerinde geçerlidir. SMS almamak için RET yazıp 4607'ye
gönderin.
`,
    code: null,
  },
];
