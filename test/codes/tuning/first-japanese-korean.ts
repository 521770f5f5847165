import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  digitCells,
  gridPage,
  hashedPage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'ja-signup-plain',
    subject: '【つばめ文庫】会員登録の確認コード',
    isHtml: false,
    content: `つばめ文庫にお申し込みいただき、ありがとうございます。

以下の確認コードを画面に入力して、登録を完了してください。

━━━━━━━━━━━━━━
確認コード：481905
━━━━━━━━━━━━━━
有効期限：2026年3月12日 18時30分

※このメールに心当たりのない場合は破棄してください。
※本メールは送信専用です。

つばめ文庫　〒100-0000 東京都千代田区青葉町1-18-2
TEL 0120-000-417
`,
    code: '481905',
  },
  {
    name: 'ja-login-full-width-digits',
    subject: 'ワンタイムパスワードのお知らせ',
    isHtml: false,
    content: `平素よりみどり沢信用金庫をご利用いただきありがとうございます。

ワンタイムパスワードは「７３０２６４１８」です。

ログイン画面にご入力ください。発行から５分間有効です。

お問い合わせ　０１２０－０００－１１８（平日９時～１７時）
`,
    code: '73026418',
  },
  {
    name: 'ja-two-factor-cells',
    subject: '二段階認証のお願い',
    isHtml: true,
    content: outlookPage({
      lang: 'ja',
      brand: 'こだま会計',
      preheader: '新しい端末からのログインです',
      body: `<p>山猫商店 御中</p><p>新しい端末（Windows 11、192.0.2.55）からログインがありました。ご本人の場合は、次の認証番号をご入力ください。</p>${digitCells('950612')}<p>10分を過ぎると無効になります。</p>`,
      footer: '株式会社こだま会計 © 2012-2026 インボイス登録番号 T0000418226000',
    }),
    code: '950612',
  },
  {
    name: 'ja-transfer',
    subject: '振込手続きの認証',
    isHtml: true,
    content: sectionsPage({
      lang: 'ja',
      brand: 'みさき銀行',
      body: `<p>お振込金額：128,000円<br>お振込先：カ）アオバコウムテン　普通 ****771<br>受付番号：20260418-0093</p><p>上記の内容でよろしければ、認証コード <b>6047</b> を入力してください。</p>`,
      footer: '不審な場合は 0120-000-933 までご連絡ください。',
    }),
    code: '6047',
  },
  {
    name: 'ja-password-reset-letters',
    subject: 'パスワード再設定',
    isHtml: true,
    content: `<div style="font-family:'Hiragino Sans',Meiryo,sans-serif;line-height:1.8"><p>ねこやなぎ手芸店です。</p><p>再設定ページに下記のキーを一度だけ入力してください（半角・大文字小文字の区別あり）。</p><p style="background:#faf0e6;padding:12px;text-align:center"><tt>Zp6-rT2-9cV</tt></p><p>24時間以内にお手続きください。送料は3,980円以上で無料です。</p></div>`,
    code: 'Zp6-rT2-9cV',
  },
  {
    name: 'ja-none-order',
    subject: 'ご注文ありがとうございます（注文番号 250-4820913-7741802）',
    isHtml: true,
    content: gridPage({
      lang: 'ja',
      brand: 'ねこやなぎ手芸店',
      body: `<p>注文番号：250-4820913-7741802<br>毛糸（色番 4471）3玉 1,980円<br>送料 550円<br>合計 2,530円（税込）</p><p>お届け先：〒604-0000 京都市中京区青葉町482</p>`,
      footer: 'お問い合わせ 075-000-0118',
    }),
    code: null,
  },
  {
    name: 'ja-none-delivery',
    subject: 'お荷物お届けのお知らせ',
    isHtml: false,
    content: `■お届け予定日時：3月18日（水）14:00～16:00
■お問い合わせ伝票番号：4471-8204-9136
■品名：書籍

ご不在の場合、不在票のバーコードまたは二次元コードから再配達をお申し込みください。
`,
    code: null,
  },
  {
    name: 'ja-none-coupon',
    subject: '【本日限り】クーポンコードで1,000円OFF',
    isHtml: true,
    content: tablePage({
      lang: 'ja',
      brand: 'つばめ文庫',
      body: `<p>本日23:59まで！ 5,000円以上のお買い物で1,000円OFF。</p><p style="font-size:30px;text-align:center;color:#DE350B">クーポンコード：HARU1000</p><p>お一人様1回限り。</p>`,
      footer: '配信停止はこちら（会員番号 0093317）',
    }),
    code: null,
  },
  {
    name: 'ja-none-sign-in',
    subject: 'ログイン通知',
    isHtml: true,
    content: hashedPage({
      lang: 'ja',
      brand: 'こだま会計',
      body: `<p>2026年2月8日 14:32 にログインがありました。</p><p>IPアドレス：203.0.113.7<br>ブラウザ：Firefox 148</p><p>お心当たりがない場合はパスワードを変更してください。認証コードを他人に教えないでください。</p>`,
      footer: '株式会社こだま会計 〒530-0000 大阪市北区若松1-2-3',
    }),
    code: null,
  },
  {
    name: 'ja-none-magic-link',
    subject: 'メールアドレスの確認をお願いします',
    isHtml: false,
    content: `下記のURLをクリックして、メールアドレスの確認を完了してください。

https://kodama.example/confirm?k=904118&u=27735

URLの有効期限は1時間です。
`,
    code: null,
  },
  {
    name: 'ko-signup',
    subject: '[다람쥐마켓] 이메일 인증번호 안내',
    isHtml: true,
    content: cardPage({
      lang: 'ko',
      brand: '다람쥐마켓',
      preheader: '가입을 완료해 주세요.',
      body: `<p>안녕하세요, 회원가입을 위해 아래 인증번호를 입력해 주세요.</p><div style="font-size:34px;font-weight:700;color:#e8590c;text-align:center">208 673</div><p>인증번호는 5분 동안만 유효합니다.</p>`,
      footer: '(주)다람쥐 | 사업자등록번호 000-41-82260 | 서울시 솔밭구 도토리로 118 | 고객센터 1500-0117',
    }),
    code: '208673',
  },
  {
    name: 'ko-card-plain',
    subject: '해외결제 본인확인',
    isHtml: false,
    content: `[한울카드] 카드(끝자리 0926)로 USD 84.99 결제를 요청하셨습니다. 인증번호 [61834]를
결제창에 입력하세요. 타인에게 절대 알려주지 마세요. 문의 1500-0330
`,
    code: '61834',
  },
  {
    name: 'ko-login-eight-digits',
    subject: '로그인 확인: 5509-2381',
    isHtml: true,
    content: darkPage({
      lang: 'ko',
      brand: '소나무 클라우드',
      body: `<p>다음 일회용 코드로 로그인을 완료하세요.</p><p class="box" style="font-size:24px">5509-2381</p><p>요청 시각: 2026년 4월 2일 오후 7시 12분 (IP 198.51.100.9)</p>`,
      footer: '© 2026 소나무 클라우드. 문서 번호 40182',
    }),
    code: '55092381',
  },
  {
    name: 'ko-password-before-keyword',
    subject: '비밀번호 재설정',
    isHtml: true,
    content: `<p>고객님,</p><p><strong>nB4t8</strong> 은(는) 비밀번호 재설정용 보안코드입니다. 대소문자를 구분하여 30분 안에 입력해 주세요.</p><p style="color:#868e96">한빛도서관, 장서 312,000권, 대표전화 02-500-0144</p>`,
    code: 'nB4t8',
  },
  {
    name: 'ko-locker-pickup',
    subject: '무인보관함에 택배가 도착했습니다',
    isHtml: true,
    content: tablePage({
      lang: 'ko',
      brand: '바로함',
      body: `<table cellpadding="6"><tr><td>운송장번호</td><td>4182-2604-1177</td></tr><tr><td>보관함</td><td>솔밭역 2번 출구 12번 칸</td></tr><tr><td>비밀번호(1회용)</td><td><b>7391</b></td></tr><tr><td>보관기한</td><td>3월 20일 21:00</td></tr></table><p>보관함 화면에서 비밀번호를 눌러 주세요.</p>`,
      footer: '바로함 고객센터 1500-0482',
    }),
    code: '7391',
  },
  {
    name: 'ko-none-order',
    subject: '주문이 접수되었습니다 (주문번호 20260314-48213)',
    isHtml: true,
    content: sectionsPage({
      lang: 'ko',
      brand: '다람쥐마켓',
      body: `<p>주문번호 20260314-48213</p><p>호두 1kg × 2 = 38,000원, 배송비 3,000원, 합계 41,000원</p><p>배송지: (06000) 서울시 솔밭구 도토리로 42, 103동 1204호</p>`,
      footer: '고객센터 1500-0117',
    }),
    code: null,
  },
  {
    name: 'ko-none-coupon',
    subject: '쿠폰번호가 도착했어요! 5,000원 할인',
    isHtml: true,
    content: gridPage({
      lang: 'ko',
      brand: '별빛서점',
      body: `<p>3만 원 이상 구매 시 5,000원 할인</p><p style="font-size:28px">쿠폰번호: BOOK-5000-2026</p><p>2026년 4월 30일까지, 1인 1회</p>`,
      footer: '수신거부 080-000-4417',
    }),
    code: null,
  },
  {
    name: 'ko-none-sign-in',
    subject: '새로운 기기에서 로그인되었습니다',
    isHtml: false,
    content: `2026-02-08 14:32에 새로운 기기(Galaxia S26)에서 로그인되었습니다.
접속 위치: 부산 (203.0.113.61)

본인이 아니라면 비밀번호를 즉시 변경하고 2단계 인증을 켜 주세요.
소나무 클라우드
`,
    code: null,
  },
  {
    name: 'ko-none-flight',
    subject: '항공권 예약 확정: 예약번호 HJ4K2P',
    isHtml: true,
    content: outlookPage({
      lang: 'ko',
      brand: '두루미항공',
      body: `<p>예약번호 HJ4K2P</p><p>DR 417편, 5월 9일 08:20 김포 → 09:30 제주, 좌석 21A, 수하물 15kg</p><p>총 운임 84,200원. 탑승권의 QR코드를 제시해 주세요.</p>`,
      footer: '두루미항공 예약센터 1500-0933',
    }),
    code: null,
  },
  {
    name: 'ko-none-code-expired',
    subject: '인증번호가 만료되었습니다',
    isHtml: true,
    content: `<p>안녕하세요.</p><p>4월 2일 오전 10:15에 요청하신 인증번호가 입력되지 않아 만료되었습니다. 가입을 원하시면 화면에서 &lsquo;다시 받기&rsquo;를 눌러 주세요.</p><p>다람쥐마켓</p>`,
    code: null,
  },
];
