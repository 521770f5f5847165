import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-uk-reset',
    subject: 'Відновлення доступу до «Пасіки онлайн»',
    isHtml: true,
    content: `<html lang="uk"><body style="font-family:Arial;background:#fff9c4"><div style="background:#fff;max-width:540px;margin:auto;padding:24px;border-bottom:6px solid #fbc02d"><p>Вітаємо!</p><p>Щоб задати новий пароль, введіть код підтвердження:</p><p style="font-size:30px;font-family:monospace">607-349</p><p>Він діє 15 хвилин. Якщо ви нічого не просили, просто видаліть цей лист.</p><p style="font-size:11px;color:#9e9e9e">ТОВ «Пасіка», вул. Липова, 18, ЄДРПОУ 00004417</p></div></body></html>`,
    code: '607349',
  },
  {
    name: 'more-uk-dveri',
    subject: 'Ваш візит до майстерні 3 червня',
    isHtml: false,
    content: `Доброго дня!

Чекаємо на вас 3 червня 2025 року о 12:00, вул. Гончарна, 27, 2-й поверх.
Двері внизу зачинені: наберіть на панелі 4088 і потягніть на себе. Ці цифри діють лише цього дня.

Майстерня «Глечик»`,
    code: '4088',
  },
  {
    name: 'more-uk-rakhunok',
    subject: 'Рахунок за електроенергію за травень 2025',
    isHtml: true,
    content: `<table width="560" align="center" style="font:13px Arial" border="1" cellpadding="6"><tr><td>Особовий рахунок</td><td>220418377</td></tr><tr><td>Код платника</td><td>55102</td></tr><tr><td>Спожито</td><td>184 кВт·год</td></tr><tr><td>До сплати до 20.06.2025</td><td>795,12 грн</td></tr></table><p>Світлоград Енерго, МФО 000000</p>`,
    code: null,
  },
  {
    name: 'more-uk-shakhrai',
    subject: 'Обережно: шахраї просять код із SMS',
    isHtml: false,
    content: `Шановні читачі!

У 2024 році на гарячу лінію надійшло 9340 скарг від людей, які продиктували незнайомцям код підтвердження. Кожна п'ята втрата перевищила 20000 грн.

Ніколи й нікому не називайте коди з повідомлень.

Спілка споживачів, випуск 118`,
    code: null,
  },
  {
    name: 'more-hi-otp-devanagari',
    subject: 'आपका ओटीपी',
    isHtml: false,
    content: `नमस्ते,

गुलमोहर पुस्तकालय में लॉगिन करने के लिए आपका ओटीपी है: ५८२९०४

यह १० मिनट तक मान्य है। इसे किसी के साथ साझा न करें।

गुलमोहर पुस्तकालय`,
    code: '582904',
  },
  {
    name: 'more-hi-payment',
    subject: '₹4,250 के भुगतान की पुष्टि करें',
    isHtml: true,
    content: `<html><body style="font-family:'Noto Sans Devanagari',Arial;background:#fff3e0"><table width="560" align="center" bgcolor="#fff" cellpadding="16"><tr><td style="background:#ef6c00;color:#fff">कदम्ब बैंक</td></tr><tr><td><p>प्रिय ग्राहक,</p><p>आपके 3308 पर समाप्त होने वाले कार्ड से <b>मयूर साड़ी केंद्र</b> को ₹4,250.00 का भुगतान किया जा रहा है (संदर्भ 661204)।</p><p>भुगतान पूरा करने के लिए यह सत्यापन कोड डालें: <b style="font-size:22px">290 571</b></p><p>यदि यह आपने नहीं किया, तो 1800-000-0555 पर फ़ोन करें।</p></td></tr></table></body></html>`,
    code: '290571',
  },
  {
    name: 'more-hi-train-ticket',
    subject: 'आपका टिकट बुक हो गया है',
    isHtml: true,
    content: `<div style="font-family:Mangal,Arial;max-width:560px"><p style="background:#1565c0;color:#fff;padding:10px">यात्रा साथी</p><p>पीएनआर नंबर: 4410228873<br>गाड़ी: 12047, कोच S4, सीट 31<br>तारीख: 22 नवंबर 2025, 06:10<br>किराया: ₹685</p><p>टिकट जाँच के समय पहचान पत्र साथ रखें।</p></div>`,
    code: null,
  },
  {
    name: 'more-hi-offer',
    subject: 'दिवाली ऑफ़र: 25% की छूट',
    isHtml: false,
    content: `शुभ दीपावली!

प्रोमो कोड DIWALI25 लगाइए और मिठाइयों पर 25% बचाइए। ऑफ़र 20 अक्टूबर 2025 तक, कम से कम ₹500 के ऑर्डर पर।

मिठास भंडार, पिन कोड 000417`,
    code: null,
  },
  {
    name: 'more-vi-dang-ky',
    subject: 'Xác nhận địa chỉ thư của bạn',
    isHtml: true,
    content: `<div style="font-family:Arial;max-width:540px;margin:auto"><div style="background:#00897b;color:#fff;padding:14px;border-radius:8px 8px 0 0">Chợ Sen</div><div style="border:1px solid #b2dfdb;padding:20px"><p>Chào bạn,</p><p>Mã xác thực để mở gian hàng của bạn là</p><p style="text-align:center"><span style="background:#e0f2f1;padding:10px 24px;font-size:28px">836 270</span></p><p>Mã có hiệu lực trong 5 phút. Vui lòng không chuyển tiếp thư này.</p></div><p style="font-size:11px;color:#90a4ae">Công ty Chợ Sen, MST 0000044178, 204 đường Mẫu</p></div>`,
    code: '836270',
  },
  {
    name: 'more-vi-doc-cho-tong-dai',
    subject: 'Cuộc gọi của bạn với Điện Máy Trúc',
    isHtml: false,
    content: `Xin chào,

Nhân viên tổng đài cần biết chắc là đang nói chuyện với bạn. Hãy đọc cho họ nghe: 19463.

Phiếu bảo hành của bạn: BH-2025-330187.
Điện Máy Trúc`,
    code: '19463',
  },
  {
    name: 'more-vi-hoa-don',
    subject: 'Hóa đơn điện tử số 00004471',
    isHtml: true,
    content: `<table width="580" align="center" border="1" cellpadding="6" style="border-collapse:collapse;font:13px Arial"><tr><th>Mã hàng</th><th>Tên hàng</th><th>Thành tiền</th></tr><tr><td>208113</td><td>Nồi đất 24 cm</td><td>185.000 đ</td></tr><tr><td>208240</td><td>Chén sứ (bộ 6)</td><td>240.000 đ</td></tr><tr><td colspan="2">Cộng</td><td>425.000 đ</td></tr></table><p>Ngày 12/08/2025. Mã tra cứu hóa đơn in ở bản đính kèm. Cảm ơn quý khách!</p>`,
    code: null,
  },
  {
    name: 'more-vi-ma-gui-qua-sms',
    subject: 'Đăng nhập từ thiết bị lạ',
    isHtml: false,
    content: `Kính gửi quý khách,

Lúc 20:18 ngày 4/2/2025 có người đăng nhập tài khoản của quý khách tại Ngân hàng Bến Nước. Chúng tôi đã gửi mã OTP qua tin nhắn đến số điện thoại có đuôi 552.

Nếu không phải quý khách, hãy gọi 1900 0555 để khóa tài khoản.`,
    code: null,
  },
  {
    name: 'more-id-masuk-akun',
    subject: 'Masuk ke Warung Digital',
    isHtml: true,
    content: `<html><body style="font-family:Poppins,Arial;background:#e8f5e9"><div style="max-width:520px;margin:auto;background:#fff;padding:24px"><h3 style="color:#2e7d32">Warung Digital</h3><p>Halo,</p><p>Gunakan kode OTP berikut untuk masuk ke akunmu. Jangan berikan kepada siapa pun, termasuk pihak Warung Digital.</p><blockquote style="font-size:28px;border-left:5px solid #2e7d32;padding-left:14px">057 614</blockquote><p>Berlaku sampai pukul 14.35 WIB.</p><p style="font-size:11px">Jl. Contoh No. 204, Kota Misal 00417</p></div></body></html>`,
    code: '057614',
  },
  {
    name: 'more-id-tarik-saldo',
    subject: 'Penarikan saldo Rp2.500.000',
    isHtml: false,
    content: `Kamu meminta penarikan saldo:

Jumlah    : Rp2.500.000
Rekening  : ****7720
No. ref   : TRK-440182

Kalau benar, ketik «924 083» di halaman penarikan. Kalau bukan kamu, segera ganti kata sandi.

Dompet Merpati`,
    code: '924083',
  },
  {
    name: 'more-id-voucher',
    subject: 'Voucher ongkir buat kamu',
    isHtml: true,
    content: `<center style="background:#fce4ec;font-family:Arial;padding:24px"><h2>Gratis ongkir!</h2><p>Masukkan kode voucher saat membayar</p><p style="font-size:26px"><b>ONGKIR0</b></p><p>Minimal belanja Rp75.000, sampai 31 Januari 2026.</p><p style="font-size:11px">Toko Kenanga, 1.204 produk</p></center>`,
    code: null,
  },
  {
    name: 'more-id-tiket-keluhan',
    subject: 'Keluhan Anda sudah kami terima (tiket 330417)',
    isHtml: false,
    content: `Yth. Pelanggan,

Laporan gangguan internet Anda tercatat dengan nomor tiket 330417. Kode kesalahan pada modem: 6512.
Teknisi kami akan datang Rabu, 19 November 2025, pukul 09.00 sampai 12.00.

Mohon sebutkan nomor tiket bila menghubungi kami.
Sinar Jaringan`,
    code: null,
  },
];
