import type { LabelledMail } from '../labelled-mail.ts';

/** Mails in Chinese (simplified and traditional), Japanese and Korean. */
export const mails: readonly LabelledMail[] = [
  {
    name: 'unseen-zh-signup-notes',
    subject: '【青竹笔记】注册验证码',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><style>.card{width:560px;margin:40px auto;background:#fff;border-radius:8px;padding:36px;font-family:"PingFang SC","Microsoft YaHei",sans-serif;color:#333}.yzm{font-size:30px;color:#1aad19;font-weight:bold;letter-spacing:4px;margin:20px 0}.ft{font-size:12px;color:#b2b2b2;text-align:center}</style></head>
<body style="background:#f2f2f2"><div class="card">
<p>亲爱的用户，您好！</p>
<p>您正在注册青竹笔记账号，本次操作的验证码为：</p>
<p class="yzm">571938</p>
<p>验证码 30 分钟内有效，请勿泄露给他人。如非本人操作，请忽略本邮件。</p></div>
<p class="ft">杭州青竹软件有限公司 版权所有 © 2016-2025<br>浙ICP备10000000号-3 浙公网安备 33010000000001号<br>客服热线：400-000-1588</p></body></html>`,
    code: '571938',
  },
  {
    name: 'unseen-zh-bank-transfer',
    subject: '转账动态密码',
    isHtml: false,
    content: `尊敬的客户：

您尾号6604的储蓄卡正在向“徐州云帆建材”转账人民币28,600.00元，动态密码：802149，有效期3分钟。

动态密码请勿告知任何人，包括我行工作人员。如非您本人操作，请立即致电95000进行挂失。

海州商业银行
2025年4月18日 15:06
`,
    code: '802149',
  },
  {
    name: 'unseen-zh-login-cloud-console',
    subject: '登录保护：验证码 446 301',
    isHtml: true,
    content: `<html><body style="font-family:Arial,'微软雅黑';font-size:14px;line-height:1.8">
<table width="640" cellpadding="0" cellspacing="0" style="border:1px solid #e5e8ec"><tr><td style="background:#ff6a00;color:#ffffff;padding:14px 24px;font-size:18px">凌云主机控制台</td></tr>
<tr><td style="padding:24px">账号 ops-3389 于 2025-08-02 23:17:45 在非常用地（成都，203.0.113.9）登录控制台，已触发登录保护。<br><br>验证码：<span style="color:#ff6a00;font-size:22px">446301</span><br><br>5 分钟内输入有效。若非本人登录，请尽快修改密码并删除可疑的 AccessKey。</td></tr>
<tr><td style="padding:12px 24px;background:#fafafa;color:#999999;font-size:12px">本邮件由系统自动发出，请勿直接回复。工单电话 95100-2</td></tr></table></body></html>`,
    code: '446301',
  },
  {
    name: 'unseen-zh-parcel-cabinet',
    subject: '您的快递已入柜，请凭取件码领取',
    isHtml: false,
    content: `【小蜂驿柜】您有一个快递（圆鹿速递，单号YL7730014482956）已存入梧桐苑3号门智能柜，地址：南京市鼓楼区江边路88号。

取件码：60718523

请于10月26日20:00前领取，逾期每12小时收费0.5元。客服电话：400-000-6677
`,
    code: '60718523',
  },
  {
    name: 'unseen-zh-email-rebind',
    subject: '更换绑定邮箱',
    isHtml: true,
    content: `<div style="background:#f7f9fc;padding:30px;font-family:sans-serif"><div style="background:#ffffff;padding:24px;border-top:3px solid #3f7cff">
<p>岚风，你好：</p><p>你在<b>画眉社区</b>申请把绑定邮箱更换为当前邮箱。请回到 App 输入 <b style="color:#3f7cff">3825</b> 完成验证，15 分钟后失效。</p><p>如果不是你本人申请的，可能是别人填错了邮箱，忽略即可。</p></div>
<p style="color:#a0a8b8;font-size:12px">沪ICP备20000000号 | 上海市徐汇区漕溪路2000号 200030</p></div>`,
    code: '3825',
  },
  {
    name: 'unseen-zh-hant-card-3ds',
    subject: '網路刷卡交易驗證碼通知',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><style>td{font:15px "Microsoft JhengHei",sans-serif;padding:10px;border:1px solid #d7ccc8}th{background:#5d4037;color:#fff;padding:10px;text-align:left}</style></head><body>
<div style="display:none">請確認交易資訊後輸入驗證碼</div>
<table width="560" align="center" style="border-collapse:collapse"><tr><th colspan="2">翠溪商業銀行 信用卡中心</th></tr>
<tr><td>卡號末四碼</td><td>2951</td></tr><tr><td>特約商店</td><td>晴天旅遊網</td></tr><tr><td>交易金額</td><td>NT$ 18,760</td></tr><tr><td>交易時間</td><td>114/05/23 20:41</td></tr>
<tr><td>一次性密碼（OTP）</td><td><b>647520</b></td></tr><tr><td>識別碼</td><td>KHBD</td></tr>
<tr><td colspan="2">請核對網頁上的識別碼相符後再輸入，有效時間 5 分鐘。切勿將密碼提供給他人，防詐騙專線 165。</td></tr>
<tr><td colspan="2" style="font-size:12px;color:#8d6e63">24 小時客服 (02) 0000-1313　臺北市中山區溪流路 1 段 99 號　郵遞區號 104001</td></tr></table></body></html>`,
    code: '647520',
  },
  {
    name: 'unseen-zh-hant-password-reset',
    subject: '重設密碼要求',
    isHtml: false,
    content: `你好，志明：

我們收到重設「港灣書店」帳戶密碼的要求。請在重設頁面輸入以下確認碼：

HB-9K2T7

確認碼將於一小時後失效。如你沒有提出要求，請不用理會此電郵。

港灣書店客戶服務部
香港九龍彌敦道 9000 號 18 樓
電話：+852 3000 0417
`,
    code: 'HB-9K2T7',
  },
  {
    name: 'unseen-zh-order-paid',
    subject: '订单支付成功（订单号 250611770418）',
    isHtml: true,
    content: `<html lang="zh"><head><style>.t{width:100%;border-collapse:collapse}.t td{border-bottom:1px solid #f0f0f0;padding:10px;font-size:14px}</style></head><body style="background:#f5f5f5;font-family:'Microsoft YaHei'">
<div style="width:600px;margin:auto;background:#fff;padding:24px"><h3 style="color:#e1251b">付款成功，我们会尽快为您发货</h3>
<p>订单编号：250611770418<br>下单时间：2025-06-11 09:24:36</p>
<table class="t"><tr><td>手冲咖啡壶 600ml</td><td>×1</td><td>¥168.00</td></tr><tr><td>滤纸 100 张</td><td>×2</td><td>¥39.80</td></tr><tr><td>优惠</td><td></td><td>-¥20.00</td></tr><tr><td><b>实付款</b></td><td></td><td><b>¥187.80</b></td></tr></table>
<p>收货地址：广东省深圳市南山区科苑路1001号（518000）</p><p style="font-size:12px;color:#999999">橙子生活馆　粤ICP备30000000号　客服 400-000-2020</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-zh-shipping',
    subject: '您的包裹已发出',
    isHtml: false,
    content: `您好：

您在“南山茶铺”购买的商品已由飞雁快递揽收，运单号 FY3100582746119，预计9月3日前送达。

收件人：吴**
电话：138****0000
查询网址：https://feiyan.example/q/FY3100582746119

感谢您的惠顾，祝您生活愉快！
`,
    code: null,
  },
  {
    name: 'unseen-zh-remote-login-alert',
    subject: '异地登录提醒',
    isHtml: true,
    content: `<div style="width:520px;margin:0 auto;font-family:'微软雅黑',Arial;border:1px solid #d9d9d9"><div style="background:#1677ff;color:#fff;padding:12px 20px">贝壳网盘 · 安全中心</div><div style="padding:20px"><p>您的账号（ID：20083174）于 2025年12月1日 02:33 在 <b>哈尔滨</b> 登录，登录设备为 Windows 电脑。</p><p>如果是您本人登录，请忽略；如果不是，您的密码可能已经泄露，请<a href="https://beike-pan.example/safe?from=mail&amp;r=998120">立即修改密码</a>。</p></div><div style="padding:10px 20px;background:#fafafa;color:#bfbfbf;font-size:12px">京ICP备40000000号 Copyright 2012-2025</div></div>`,
    code: null,
  },
  {
    name: 'unseen-zh-credit-card-statement',
    subject: '信用卡电子账单 2025年07月',
    isHtml: true,
    content: `<!DOCTYPE html><html><head><style>.k{color:#888888;font-size:13px}.v{font-size:20px;color:#b8860b}</style></head><body bgcolor="#ffffff"><table width="680" align="center" cellpadding="16" style="font-family:SimSun">
<tr><td colspan="3">尊敬的客户，您好！以下是您尾号 <b>3170</b> 信用卡的本期账单。</td></tr>
<tr><td><span class="k">本期应还金额</span><br><span class="v">￥5,327.60</span></td><td><span class="k">最低还款额</span><br><span class="v">￥266.38</span></td><td><span class="k">到期还款日</span><br><span class="v">2025/07/25</span></td></tr>
<tr><td colspan="3">信用额度：￥40,000.00　可用积分：128,450</td></tr>
<tr><td colspan="3"><a href="https://lanjiang-bank.example/ebill">查看完整账单</a></td></tr>
<tr><td colspan="3" class="k">澜江银行信用卡中心　服务热线 400-000-9558　邮编 610000</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-zh-meeting-invitation',
    subject: '邀请您参加线上新品发布会',
    isHtml: true,
    content: `<p>各位合作伙伴：</p><p>诚邀您参加“星河2026”新品发布会。</p><ul><li>时间：2025年11月20日（周四）14:00-16:30</li><li>形式：网络直播，无需注册</li><li>观看地址：<a href="https://live.xinghe.example/2026">live.xinghe.example/2026</a></li></ul><p>前 500 位观众可获赠笔记本一册。联系人：市场部，电话 021-0000 6318。</p><p style="color:#999">星河智能科技股份有限公司（股票代码 000000）</p>`,
    code: null,
  },
  {
    name: 'unseen-zh-hant-rail-booking',
    subject: '訂位成功通知（訂位代號 05583127）',
    isHtml: false,
    content: `親愛的旅客您好：

您已完成訂位，請於期限內付款取票。

訂位代號：05583127
日期：114 年 10 月 10 日
車次：1231　臺中 10:25 → 左營 11:25
座位：7 車 12E、7 車 12D
票價：NT$ 1,580（全票 2 張）
付款期限：10/07 23:59

如需退票，每張收取手續費 NT$ 20。

快線鐵路股份有限公司 敬上
`,
    code: null,
  },
  {
    name: 'unseen-zh-hant-einvoice',
    subject: '電子發票開立通知',
    isHtml: true,
    content: `<html lang="zh-TW"><body style="background:#eef7ee"><table width="480" align="center" bgcolor="#ffffff" cellpadding="10" style="font-family:'Microsoft JhengHei';border:1px solid #a5d6a7">
<tr><td colspan="2" bgcolor="#43a047" style="color:#fff">山茶花生活百貨</td></tr><tr><td>發票號碼</td><td>QB-40718836</td></tr><tr><td>開立日期</td><td>2025/03/14</td></tr><tr><td>賣方統編</td><td>00000000</td></tr><tr><td>總計</td><td>NT$ 1,299</td></tr><tr><td>載具</td><td>會員載具（手機末三碼 906）</td></tr>
<tr><td colspan="2">若您中獎，我們將於開獎後 10 日內通知您。</td></tr><tr><td colspan="2" style="font-size:11px;color:#81c784">高雄市前鎮區港口路 305 號　(07) 000-8181</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ja-signup-craft-market',
    subject: '【てしごと市】認証コードのお知らせ',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><style>body{font-family:"Hiragino Sans","Yu Gothic",Meiryo,sans-serif;color:#444;background:#faf8f5}.box{background:#fff;width:560px;margin:0 auto;padding:32px}.code{background:#f3ede4;font-size:32px;text-align:center;padding:18px;letter-spacing:.2em;color:#8c5a2b}</style></head>
<body><div style="display:none;max-height:0">会員登録はまだ完了していません</div>
<div class="box"><p>てしごと市へようこそ。</p><p>会員登録を完了するには、登録画面に下記の認証コードを入力してください。</p>
<div class="code">019642</div>
<p>※有効期限は発行から60分です。<br>※お心当たりのない場合は、お手数ですがこのメールを破棄してください。</p></div>
<p style="text-align:center;font-size:11px;color:#b5a899">株式会社てしごと市　〒604-0000 京都市中京区木屋町通9-4<br>特定商取引法に基づく表記｜古物商許可 第600000000000号<br>© 2025 Teshigoto-ichi</p></body></html>`,
    code: '019642',
  },
  {
    name: 'unseen-ja-bank-onetime-password',
    subject: '[しらさぎ銀行] ワンタイムパスワードのご案内',
    isHtml: false,
    content: `いつもしらさぎ銀行をご利用いただき、ありがとうございます。

インターネットバンキングで下記のお振込を受け付けました。

━━━━━━━━━━━━━━━━
振込先　：カ）アオゾラコウムテン
振込金額：165,000円
受付番号：2025-0703-1148
━━━━━━━━━━━━━━━━

ワンタイムパスワード：73629510

上記を画面に入力し、取引を確定してください（有効時間：10分）。
当行の行員がパスワードをお聞きすることは絶対にございません。

心当たりがない場合：0120-000-338（24時間）
`,
    code: '73629510',
  },
  {
    name: 'unseen-ja-login-fullwidth',
    subject: 'ログイン確認番号',
    isHtml: true,
    content: `<html><body><p>まちかど図書館　利用者様</p><p>ログインの確認番号は<b>４８５１</b>です。</p><p>１０分以内にご入力ください。番号は他の人に教えないでください。</p><p>------------------------------<br>ひばり市立まちかど図書館<br>電話：０７８－０００－４３２１<br>開館時間：９時～１９時（月曜休館）</p></body></html>`,
    code: '4851',
  },
  {
    name: 'unseen-ja-new-device-payment-app',
    subject: '新しい端末でのご利用確認',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="ja"><body style="margin:0;padding:0;background:#e8eaf6"><table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px">
<table width="540" cellpadding="0" cellspacing="0" style="background:#ffffff;border-radius:10px;font-family:Meiryo,sans-serif;font-size:14px;line-height:1.9">
<tr><td style="padding:20px 28px;color:#283593;font-size:20px;font-weight:bold">こばんペイ</td></tr>
<tr><td style="padding:0 28px">新しい端末でログインの操作がありました。<br>ご本人様の場合は、アプリに次の6桁の数字を入力してください。</td></tr>
<tr><td align="center" style="padding:20px"><span style="font-size:34px;color:#283593;border-bottom:3px solid #ffca28">350 877</span></td></tr>
<tr><td style="padding:0 28px 20px">日時：2025年9月28日 12:04<br>端末：Xperia（Android 15）<br>有効期限：2025年9月28日 12:14</td></tr>
<tr><td style="padding:14px 28px;background:#f5f5f5;font-size:11px;color:#9e9e9e">身に覚えがない場合はサポート窓口（0570-000-515）へご連絡ください。<br>こばんペイ株式会社　資金移動業者 関東財務局長 第00000号　東京都港区浜風1-20-3</td></tr></table></td></tr></table></body></html>`,
    code: '350877',
  },
  {
    name: 'unseen-ja-locker-pickup',
    subject: 'お荷物がロッカーに届きました（暗証番号：802 613）',
    isHtml: false,
    content: `はやぶさ便をご利用いただきありがとうございます。
お荷物をロッカーにお届けしました。

■お問い合わせ送り状番号
4471-2290-8835

■受取場所
ひので駅南口ロッカー（埼玉県ひので市本町2-1-8）

■受取期限
11月6日（木）23:59

件名に記載の暗証番号をロッカーの画面に入力してお受け取りください。
期限を過ぎますと、営業所に持ち帰ります。
`,
    code: '802613',
  },
  {
    name: 'unseen-ja-email-change-isp',
    subject: 'メールアドレス変更手続きのお知らせ',
    isHtml: true,
    content: `<table width="600" style="font-family:'MS PGothic';font-size:13px;border:1px solid #b3e5fc" cellpadding="12"><tr><td bgcolor="#0288d1" style="color:#ffffff">うみねこ光 会員サポート</td></tr><tr><td>お客様番号：U0038-44172<br><br>ご連絡先メールアドレスの変更を承りました。以下の確認キーを手続き画面にご入力ください。<br><br>確認キー：<b>x4Np7Wd</b><br><br>大文字・小文字は区別されます。24時間以内に入力がない場合、変更は取り消されます。</td></tr><tr><td style="font-size:11px;color:#78909c">本メールは送信専用です。お問い合わせ：0120-000-764（9:00～18:00）　電気通信事業者 届出番号 A-00-00000</td></tr></table>`,
    code: 'x4Np7Wd',
  },
  {
    name: 'unseen-ja-order-confirmation',
    subject: 'ご注文ありがとうございます【注文番号：310-5528417】',
    isHtml: false,
    content: `佐藤野 様

この度は「つちやの米」オンラインショップでお買い上げいただき、誠にありがとうございます。

＜ご注文内容＞
注文番号：310-5528417
注文日時：2025/10/12 08:33
新米こしひかり 5kg　3,480円 × 2
送料　880円
合計　7,840円（税込）
お支払い：クレジットカード（一括）

＜お届け先＞
〒950-0000 新潟市中央区川端町7-15-302

発送が完了しましたら、改めてご連絡いたします。
`,
    code: null,
  },
  {
    name: 'unseen-ja-hotel-booking',
    subject: 'ご予約確認書（湯の里 ふくろう亭）',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="ja"><head><style>th{background:#efebe9;text-align:left;width:140px}th,td{padding:10px;border:1px solid #d7ccc8;font-size:14px}</style></head><body style="font-family:'Yu Mincho',serif;color:#3e2723">
<table width="620" align="center" style="border-collapse:collapse"><tr><td colspan="2" style="font-size:20px">湯の里 ふくろう亭</td></tr>
<tr><th>予約番号</th><td>R20260117-0042</td></tr><tr><th>ご宿泊日</th><td>2026年1月17日（土）より1泊</td></tr><tr><th>人数</th><td>大人2名、小学生1名</td></tr><tr><th>お部屋</th><td>和室10畳（215号室）</td></tr><tr><th>料金</th><td>58,300円（入湯税450円別）</td></tr><tr><th>チェックイン</th><td>15:00～18:30</td></tr>
<tr><td colspan="2">7日前より取消料が発生いたします。ご到着が遅れる場合は 0279-00-3456 までご連絡ください。</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ja-login-notice',
    subject: 'ログインのお知らせ',
    isHtml: false,
    content: `あさひな証券より、ログインがあったことをお知らせします。

ログイン日時：2025年5月7日 09:01:22
ログイン方法：スマートフォンアプリ
口座番号下3桁：718

お客様ご自身によるログインの場合、お手続きは不要です。
お心当たりがない場合は、すみやかにパスワードを変更のうえ、0120-000-117 へご連絡ください。

あさひな証券株式会社
金融商品取引業者 関東財務局長（金商）第0000号
`,
    code: null,
  },
  {
    name: 'unseen-ja-coupon-newsletter',
    subject: '★週末限定★ 全品10%OFFクーポン配布中',
    isHtml: true,
    content: `<html lang="ja"><head><style>.cp{border:3px dashed #ef6c00;background:#fff3e0;padding:18px;text-align:center;font-size:22px;color:#e65100}</style></head><body bgcolor="#fffde7"><div style="display:none">日曜23:59まで。お見逃しなく！</div><table width="600" align="center" bgcolor="#ffffff" cellpadding="18" style="font-family:Meiryo"><tr><td>
<h1 style="color:#ef6c00">ぱんだ雑貨 週末セール</h1><div class="cp">クーポンコード<br><b>PANDA1122</b><br><small>5,000円以上のご注文で10%OFF</small></div>
<p>人気ランキング<br>1位　ひのきの弁当箱　4,180円<br>2位　麻のトートバッグ　3,960円<br>3位　琺瑯ポット　6,600円</p>
<p style="font-size:11px;color:#bdbdbd">配信停止は<a href="https://panda-zakka.example/mm/stop?m=330192">こちら</a>　〒460-0000 名古屋市中区大須西3-3-3</p></td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ja-register-by-link',
    subject: '【ことり英会話】仮登録完了のお知らせ',
    isHtml: false,
    content: `ことり英会話にお申し込みいただき、ありがとうございます。

現在は仮登録の状態です。下記のURLにアクセスし、本登録をお済ませください。

https://kotori-eikaiwa.example/entry/complete?k=5b7720e1f94c4d08a3

※URLの有効期間は24時間です。
※URLが改行されている場合は、1行につなげてアクセスしてください。

ことり英会話　受講生サポート
TEL 03-0000-2480（平日10時～19時）
`,
    code: null,
  },
  {
    name: 'unseen-ja-gas-bill',
    subject: '12月分ガス料金確定のお知らせ',
    isHtml: true,
    content: `<p>お客さま番号：3-024-885-17-60</p><p>12月分のガスご使用量と料金が確定しました。</p><table border="1" cellpadding="5" style="border-collapse:collapse;border-color:#90caf9"><tr><td>ご使用期間</td><td>11月13日～12月11日（29日間）</td></tr><tr><td>ご使用量</td><td>34m3</td></tr><tr><td>ご請求額</td><td>6,912円</td></tr><tr><td>口座振替日</td><td>2026年1月5日</td></tr></table><p>前年同月より 218円 安くなっています。</p><p style="font-size:12px;color:#757575">ほたるガス株式会社　料金センター 0570-000-226</p>`,
    code: null,
  },
  {
    name: 'unseen-ko-signup-webtoon',
    subject: '[툰마루] 회원가입 인증번호를 확인해 주세요',
    isHtml: true,
    content: `<!DOCTYPE html>
<html lang="ko"><head><meta charset="utf-8"><title>툰마루</title><style>*{font-family:'Malgun Gothic','Apple SD Gothic Neo',sans-serif}.n{font-size:36px;font-weight:700;color:#00c73c;border:1px solid #e5e5e5;padding:24px 0;text-align:center}</style></head>
<body style="margin:0;background:#f7f7f7"><table width="640" align="center" bgcolor="#ffffff" cellpadding="0" cellspacing="0">
<tr><td style="padding:36px 40px 0;font-size:26px;line-height:36px"><b>이메일 인증</b>을<br>진행해 주세요.</td></tr>
<tr><td style="padding:20px 40px;color:#666666">안녕하세요. 툰마루에 가입해 주셔서 감사합니다.<br>아래 인증번호를 가입 화면에 입력하시면 가입이 완료됩니다.</td></tr>
<tr><td style="padding:0 40px"><div class="n">204795</div></td></tr>
<tr><td style="padding:20px 40px;color:#999999;font-size:13px">인증번호는 10분간 유효합니다. 본인이 요청하지 않았다면 고객센터로 알려 주세요.</td></tr>
<tr><td style="padding:20px 40px;background:#fafafa;color:#aaaaaa;font-size:11px">(주)툰마루 | 경기도 성남시 분당구 판교샛길 120 (우)13400 | 사업자등록번호 000-81-00000 | 통신판매업신고 2021-성남분당A-0000 | 고객센터 1500-0000</td></tr></table></body></html>`,
    code: '204795',
  },
  {
    name: 'unseen-ko-bank-transfer',
    subject: '이체 거래 본인확인',
    isHtml: false,
    content: `고객님, 안녕하세요. 한누리은행입니다.

요청하신 이체 거래의 본인확인을 위해 인증번호를 보내 드립니다.

- 출금계좌: 302-****-**18-41
- 받는 분: 최*람
- 이체금액: 1,750,000원
- 인증번호: 916327

3분 안에 입력해 주십시오. 은행 직원은 어떠한 경우에도 인증번호를 요구하지 않습니다. 타인에게 절대 알려주지 마세요.

한누리은행 고객센터 1599-0000
`,
    code: '916327',
  },
  {
    name: 'unseen-ko-login-two-step',
    subject: '571 286 - 두레메일 로그인 코드',
    isHtml: true,
    content: `<div style="max-width:420px;margin:0 auto;font-family:sans-serif;color:#24292f"><h3>로그인을 확인합니다</h3><p>가람님, 로그인 창에 아래 코드를 입력하세요.</p><p style="text-align:center;font-size:24px;background:#f6f8fa;padding:12px">571 286</p><p>15분이 지나면 사용할 수 없습니다. 로그인한 적이 없다면 <a href="https://duremail.example/account/password">비밀번호를 변경</a>하세요.</p><p style="font-size:11px;color:#8c959f">두레메일 · 04500 서울특별시 중구 한빛로 33</p></div>`,
    code: '571286',
  },
  {
    name: 'unseen-ko-parcel-locker',
    subject: '무인택배함에 상품이 도착했습니다',
    isHtml: true,
    content: `<html lang="ko"><head><style>td{font-size:14px;padding:9px 12px;border-bottom:1px solid #ffe0b2}.h{background:#fff8e1;width:130px}</style></head><body style="font-family:Dotum,sans-serif"><table width="500" align="center" cellspacing="0">
<tr><td colspan="2" style="background:#ff8f00;color:#ffffff;font-size:18px">까치택배</td></tr>
<tr><td class="h">운송장번호</td><td>6487-3301-2295</td></tr><tr><td class="h">보낸 분</td><td>들꽃농원</td></tr><tr><td class="h">보관함</td><td>래미향아파트 105동 1층 / 12번 칸</td></tr><tr><td class="h">보관함 비밀번호</td><td><b style="color:#e65100">8053</b></td></tr><tr><td class="h">보관 기한</td><td>2025.06.20 22:00</td></tr>
<tr><td colspan="2">보관함 화면에서 '찾기'를 누르고 비밀번호를 입력해 주세요. 비밀번호는 한 번만 사용됩니다.</td></tr><tr><td colspan="2" style="color:#9e9e9e;font-size:11px">문의 1577-0000 (평일 09~18시)</td></tr></table></body></html>`,
    code: '8053',
  },
  {
    name: 'unseen-ko-government-portal',
    subject: '[온누리민원] 비밀번호 재설정 안내',
    isHtml: false,
    content: `온누리민원 포털을 이용해 주셔서 감사합니다.

비밀번호를 다시 설정하시려면 민원 포털 화면에 임시 인증코드 D5XR82 를 입력하여 주시기 바랍니다.

임시 인증코드는 발송 시각(2025-02-19 14:20)부터 30분 동안만 쓸 수 있습니다.

본 메일은 발신 전용이며, 문의 사항은 국번 없이 110으로 연락하여 주시기 바랍니다.
`,
    code: 'D5XR82',
  },
  {
    name: 'unseen-ko-tv-app-link',
    subject: 'TV에서 누리시네마를 연결하세요',
    isHtml: true,
    content: `<!doctype html><html lang="ko"><head><style>body{background:#000;color:#fff;font-family:'Noto Sans KR',sans-serif}.w{width:560px;margin:0 auto;padding:40px}.d{display:inline-block;background:#e50046;border-radius:6px;padding:10px 22px;font-size:30px}</style></head><body><div class="w"><div style="display:none">TV 화면에 코드를 입력하면 바로 시청할 수 있어요</div>
<h2>거의 다 됐어요!</h2><p>TV에서 누리시네마 앱을 열고 연결 코드를 입력해 주세요.</p><div class="d">6614-0937</div><p>연결 코드는 30분 뒤에 만료됩니다.</p><p style="color:#666666;font-size:11px">프리미엄 이용권 월 13,900원 · 해지는 언제든 가능 · © 2025 NuriCinema Corp. · <a style="color:#666666" href="https://nuricinema.example/optout/48120">수신거부</a></p></div></body></html>`,
    code: '66140937',
  },
  {
    name: 'unseen-ko-payment-receipt',
    subject: '결제가 완료되었습니다',
    isHtml: true,
    content: `<html><body style="background:#f0f4f8;font-family:'맑은 고딕'"><table width="520" align="center" bgcolor="#ffffff" cellpadding="12"><tr><td colspan="2"><h2 style="color:#0d47a1">결제 내역</h2>보라님, 결제해 주셔서 감사합니다.</td></tr><tr><td>주문번호</td><td>20250830-0017742</td></tr><tr><td>상품명</td><td>원목 독서대 외 1건</td></tr><tr><td>결제금액</td><td>47,300원</td></tr><tr><td>결제수단</td><td>새솔카드 (끝자리 6620) 일시불</td></tr><tr><td>승인번호</td><td>30118264</td></tr><tr><td>승인일시</td><td>2025-08-30 21:05:13</td></tr><tr><td colspan="2" style="font-size:11px;color:#9aa5b1">나무결공방 | 사업자등록번호 000-22-00000 | 강원특별자치도 춘천시 소양길 45 | 033-000-7100</td></tr></table></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ko-delivery-start',
    subject: '[참새배송] 오늘 도착 예정입니다',
    isHtml: false,
    content: `안녕하세요, 고객님.

주문하신 상품이 오늘 18시~20시 사이에 도착할 예정입니다.

송장번호: 520877143906
상품: 유기농 사과 3kg
받는 곳: 대구광역시 수성구 달빛로 71, 1203호
배송 기사: 010-0000-5512

배송 조회: https://chamsae.example/trace/520877143906

참새배송 드림
`,
    code: null,
  },
  {
    name: 'unseen-ko-new-login-alert',
    subject: '새로운 기기에서 로그인되었습니다',
    isHtml: true,
    content: `<!DOCTYPE html><html lang="ko"><head><style>.b{border:1px solid #dde3ea;border-radius:8px;padding:20px}.g{color:#7b8794}</style></head><body style="font-family:sans-serif"><div style="width:500px;margin:24px auto"><h2>로그인 알림</h2><div class="b"><p><span class="g">계정</span> so***@mail.example</p><p><span class="g">일시</span> 2025년 3월 26일 오전 8:47</p><p><span class="g">위치</span> 대한민국 전주시</p><p><span class="g">기기</span> iPad, Safari 18</p></div><p>본인이 아니라면 아래 버튼을 눌러 계정을 보호하세요.</p><p><a href="https://haneul.example/protect?token=77120b" style="background:#d64545;color:#ffffff;padding:12px 20px;border-radius:6px">내 계정 보호하기</a></p><p class="g" style="font-size:11px">하늘계정 서비스팀 © 2025</p></div></body></html>`,
    code: null,
  },
  {
    name: 'unseen-ko-points-expiring',
    subject: '소멸 예정 포인트 3,200P를 확인하세요',
    isHtml: true,
    content: `<p><b>달래마트 멤버십</b></p><p>은솔 회원님, 2025년 12월 31일에 <b style="color:#c2255c">3,200P</b>가 소멸됩니다. 현재 사용 가능한 포인트는 <b>11,845P</b>입니다.</p><p>포인트는 1P = 1원으로 매장과 앱에서 쓰실 수 있습니다. (회원번호 9003 1178 4426)</p><p><a href="https://dallae.example/point">포인트 쓰러 가기</a></p><p style="color:#adb5bd;font-size:11px">수신을 원치 않으시면 [수신거부]를 눌러 주세요. 무료수신거부 080-000-0000</p>`,
    code: null,
  },
  {
    name: 'unseen-ko-privacy-policy',
    subject: '개인정보 처리방침 개정 안내 (2025.10.01 시행)',
    isHtml: false,
    content: `안녕하세요. 모래시계 운영팀입니다.

개인정보 처리방침이 아래와 같이 바뀌어 안내드립니다.

1. 시행일: 2025년 10월 1일
2. 주요 내용
 - 본인확인 인증번호 발송 업무의 수탁사 변경 (누리문자 → 솔문자)
 - 접속 기록 보관 기간 변경 (3개월 → 1년)

동의하지 않으시는 경우 9월 30일까지 회원 탈퇴를 하실 수 있으며, 별도의 의사 표시가 없으면 동의하신 것으로 봅니다.

문의: privacy@moraesigye.example / 02-0000-8820
`,
    code: null,
  },
  {
    name: 'unseen-ko-performance-ticket',
    subject: '예매 완료: 뮤지컬 〈겨울 정원〉',
    isHtml: true,
    content: `<html lang="ko"><body bgcolor="#1a237e"><table width="540" align="center" bgcolor="#ffffff" cellpadding="14" style="font-family:Gulim;font-size:14px"><tr><td style="font-size:20px;color:#1a237e">티켓이 예매되었습니다</td></tr><tr><td>예매번호: T7704418205<br>공연: 뮤지컬 〈겨울 정원〉<br>일시: 2025년 12월 24일(수) 19:30<br>장소: 별빛아트홀 대극장 (부산 해운대구 파도로 500)<br>좌석: 1층 B구역 8열 14번, 15번<br>금액: 220,000원 (예매수수료 2,000원 포함)</td></tr><tr><td>현장 매표소에서 신분증을 보여 주시고 티켓을 받으세요. 취소는 공연 전날 17시까지 가능합니다.</td></tr><tr><td style="font-size:11px;color:#9fa8da">티켓나루 1544-0000</td></tr></table></body></html>`,
    code: null,
  },
];
