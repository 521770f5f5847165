import type { LabelledMail } from '../labelled-mail.ts';
import {
  cardPage,
  darkPage,
  digitTiles,
  gridPage,
  hashedPage,
  outlookPage,
  sectionsPage,
  tablePage,
} from './chrome/first-pages.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'zh-cn-signup',
    subject: '【云杉笔记】邮箱验证',
    isHtml: true,
    content: tablePage({
      lang: 'zh-CN',
      brand: '云杉笔记',
      preheader: '欢迎注册云杉笔记',
      body: `<p>尊敬的用户，您好！</p><p>您正在注册云杉笔记，验证码为：<b style="color:#1677ff;font-size:24px">639027</b>，请在10分钟内完成验证。如非本人操作，请忽略本邮件。</p>`,
      footer: '© 2018-2026 云杉科技 京ICP备00418226号 客服电话 400-000-4417',
    }),
    code: '639027',
  },
  {
    name: 'zh-cn-bank',
    subject: '转账动态口令',
    isHtml: false,
    content: `【江南信川银行】您尾号4471的账户正向张**(尾号0926)转账人民币3,500.00元，动态口令518402，3分钟内有效。任何人索要口令均为诈骗，切勿泄露。如有疑问请致电400-000-0926。`,
    code: '518402',
  },
  {
    name: 'zh-cn-subject-only',
    subject: '您的登录验证码是 7053',
    isHtml: true,
    content: `<div style="padding:20px;border-top:3px solid #07c160"><p>您好：</p><p>验证码见邮件标题，5分钟内有效，仅限使用一次。</p><p style="color:#b2b2b2">此为系统邮件，请勿回复 | 2026年3月12日 09:41</p></div>`,
    code: '7053',
  },
  {
    name: 'zh-cn-parcel-locker',
    subject: '您有一个包裹待取',
    isHtml: true,
    content: cardPage({
      lang: 'zh-CN',
      brand: '蜂窝快递柜',
      body: `<p>运单号 YT8830411720946 的包裹已放入<b>幸福路118号小区3号柜</b>。</p><p>取件码</p><div style="font-size:36px;text-align:center">84 20 16</div><p>请于24小时内取件，超时每12小时收费0.5元。</p>`,
      footer: '客服 400-000-0117，邮编 310000',
    }),
    code: '842016',
  },
  {
    name: 'zh-cn-before-keyword-letters',
    subject: '找回密码',
    isHtml: true,
    content: outlookPage({
      lang: 'zh-CN',
      brand: '竹影论坛',
      body: `<p>用户 lvzhu_2019：</p><p>请输入 <code>aG7x2K</code> 作为找回密码的校验码（区分大小写）。有效期至 2026-04-18 22:30。</p>`,
      footer: '竹影论坛 · 帖子 1,204,881 · 会员 93,310',
    }),
    code: 'aG7x2K',
  },
  {
    name: 'zh-cn-none-order',
    subject: '订单 2026031248213 已发货',
    isHtml: true,
    content: gridPage({
      lang: 'zh-CN',
      brand: '橙篮商城',
      body: `<p>您的订单 2026031248213 已发货，共2件，实付 ¥168.00。</p><p>快递单号：SF0041822690417，预计3月15日送达。</p>`,
      footer: '收货地址：杭州市柳荫路42号6幢1203室 310012',
    }),
    code: null,
  },
  {
    name: 'zh-cn-none-coupon',
    subject: '满300减50，优惠码请查收',
    isHtml: true,
    content: `<center style="background:#ff4d4f;color:#ffffff;padding:30px"><h2>春季大促</h2><p>优惠码</p><p style="font-size:36px">SPRING50</p><p>满300元可用，每人限用一次，有效期至2026年4月30日</p></center>`,
    code: null,
  },
  {
    name: 'zh-cn-none-sign-in',
    subject: '异地登录提醒',
    isHtml: false,
    content: `您的帐号于2026年2月8日14:32在 广州（IP：203.0.113.7）登录。
若非本人操作，请立即修改密码并开启短信验证码登录。
请勿将验证码告诉任何人。
云杉笔记安全中心
`,
    code: null,
  },
  {
    name: 'zh-cn-none-qr-code',
    subject: '电子发票已开具（发票号码 26332000000048213904）',
    isHtml: true,
    content: hashedPage({
      lang: 'zh-CN',
      brand: '橙篮商城',
      body: `<p>您的电子发票已开具，价税合计 ¥168.00。</p><p>发票号码：26332000000048213904<br>开票日期：2026年03月16日</p><p>扫描附件中的二维码即可查验。</p>`,
      footer: '纳税人识别号 91330000MA0041822X',
    }),
    code: null,
  },
  {
    name: 'zh-tw-login-tiles',
    subject: '山嵐購物登入驗證',
    isHtml: true,
    content: sectionsPage({
      lang: 'zh-TW',
      brand: '山嵐購物',
      preheader: '請於五分鐘內輸入',
      body: `<p>親愛的會員您好，</p><p>請於登入頁面輸入以下一次性驗證碼：</p>${digitTiles('470369')}<p>驗證碼將於 5 分鐘後失效。</p>`,
      footer: '山嵐股份有限公司 統一編號 00418226 | 客服專線 02-5550-0144',
    }),
    code: '470369',
  },
  {
    name: 'zh-tw-card-payment',
    subject: '網路刷卡驗證通知',
    isHtml: false,
    content: `遠山商銀：您的信用卡（末四碼 2045）於 115/03/20 在 BOOKS 網路書店消費新臺幣
1,280 元，交易識別碼 KT，驗證碼 96150834，請於 3 分鐘內輸入。若非您本人交易，
請撥 0800-000-118。
`,
    code: '96150834',
  },
  {
    name: 'zh-tw-change-mail',
    subject: '變更電子信箱：驗證碼 205-784',
    isHtml: true,
    content: darkPage({
      lang: 'zh-TW',
      brand: '浮雲音樂',
      body: `<p>我們收到您將信箱變更為此地址的申請（2026/5/2 下午 3:18）。</p><div class="box" style="font-size:26px">205-784</div><p>請將上面的號碼填入設定頁面。未提出申請請忽略。</p>`,
      footer: '臺北市信義區松濤路 101 號 20 樓，110',
    }),
    code: '205784',
  },
  {
    name: 'zh-hk-building-entry',
    subject: '訪客通行碼',
    isHtml: true,
    content: `<p>陳小姐：</p><p>歡迎於 6 月 11 日（星期四）上午 10:30 到訪海晴中心 28 樓 2803 室。抵達時請在大堂閘機輸入一次性通行碼 <b>30582</b>，即可乘搭 4 號升降機。</p><p>查詢：2555 0117</p>`,
    code: '30582',
  },
  {
    name: 'zh-tw-none-rail',
    subject: '訂位成功：訂位代號 04182265',
    isHtml: true,
    content: tablePage({
      lang: 'zh-TW',
      brand: '環島鐵路',
      body: `<p>訂位代號：<b>04182265</b></p><p>車次 417，2026/04/03 08:06 南港 → 11:42 左營，7 車 12E，票價 NT$1,530。</p><p>請於 3 月 27 日前付款，逾期取消。</p>`,
      footer: '客服 02-5550-0199',
    }),
    code: null,
  },
  {
    name: 'zh-tw-none-security-article',
    subject: '資安週報第 218 期：別再重複使用密碼',
    isHtml: true,
    content: cardPage({
      lang: 'zh-TW',
      brand: '資安週報',
      body: `<p>調查 2,418 位民眾，63% 以簡訊接收驗證碼，僅 13% 使用驗證器 App。專家建議：六位數的驗證碼有 100 萬種組合，連錯 5 次就應鎖定。</p><p>接到自稱客服索取驗證碼的電話？請撥 165。</p>`,
      footer: '訂戶 38,200 人 · 取消訂閱',
    }),
    code: null,
  },
  {
    name: 'zh-tw-none-link',
    subject: '請驗證您的電子郵件',
    isHtml: true,
    content: `<p>您好，</p><p>請於 24 小時內點選下列連結完成驗證：</p><p><a href="https://fuyun.example/verify/88204717">https://fuyun.example/verify/88204717</a></p><p>浮雲音樂 2026</p>`,
    code: null,
  },
];
