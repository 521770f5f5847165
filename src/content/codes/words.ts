// What stands around one-time codes, and around other numbers, by language. Each entry is alternatives of a regular
// expression over folded text (fold.ts): lower case, Latin letters without accents. "*" stands for any letters, a blank
// for any white space within reach. Entries match whole words, but for the languages that write without blanks.
type WordTable = Readonly<Record<string, string>>;

/** What a code is called. Whether it is a one-time code is told by the words beside it. */
export const codeNouns: WordTable = {
  en: '*codes?|code-?pin|otp|totp|otc|pin|*-pin|m-?tan|*-?tan(?= fur| lautet| code|[:-])|tan|one[- ]time[- ](?:pass ?(?:word|key|phrase)|secret|credential|number|string|key|number|token|pin)|temporary (?:password|pin)|(?:verification|security|confirmation|authentication|access) (?:numbers?|key|pin|token|digits)|tokens?|pass ?phrase|passcodes?|(?:password|passwort|kennwort|contrasena|senha|mot de passe|wachtwoord|haslo|пароль|parola|sandi|비밀번호)(?=(?: is| es| e| est| ist| lautet| to)?[\\s:=]{1,3}\\S{0,8}\\d)|combination(?= (?:is|for|to))|kombination|combinaison|combinacion|combinazione',
  es: 'codigos?|claves?|contrasena (?:de un solo uso|temporal|dinamica)|numero de (?:verificacion|confirmacion|seguridad)',
  pt: 'senha (?:de uso unico|temporaria|descartavel|unica)|numero de verificacao|chave de (?:seguranca|acesso)',
  fr: 'mot de passe (?:a usage unique|temporaire|unique|dynamique)|numero de (?:verification|confirmation)|cle (?:a usage unique|de verification)',
  de: 'einmal-?(?:pass(?:wort|word)|kennwort|schlussel|nummer)|*kennziffer|sicherheits(?:schlussel|nummer|zahl)|zahlencode|*kod(?=s? )',
  it: 'codic[ei]|password (?:usa e getta|monouso|temporanea|dinamica)|numero di verifica',
  nl: 'eenmalig wachtwoord|verificatienummer|controlegetal',
  ro: 'codul|codului|cod(?= de)|parola (?:unica|de unica folosinta)',
  slavic: '*kod(?:u|em|owi|y|ow|om|y|ie)?|haslo jednorazowe|jednorazowe haslo|jednorazove heslo|*lozinka',
  tr: '*kod(?:u|un|unu|unuz|unuzu|unuzun|lar|lari)|(?:tek kullanimlik )?(?:sifre|parola)(?:niz|nizi|si|yi)?',
  nordic:
    '*kod(?:e|en|er|erna|et)|*kode(?:n|r|rne)?|*koodi(?:si|n|t)?|engangs(?:passord|losenord|adgangskode)|*kodas|*kods',
  id: 'kode(?:nya|mu)?|kata sandi sekali pakai|sandi sekali pakai|nomor verifikasi',
  vi: 'ma(?= (?:xac|otp|dang|kich|bao|cua|la|truy|pin|so|khoi|giao|nay|sau|duoi|mot|dung|giam|don|khuyen|buu|van|uu|qr|nhan|mo|gom|gioi|dat|san|thue))|mat khau (?:mot lan|dung mot lan)',
  hu: '*kod(?:ja|ot|dal|od|odat)?|egyszeri jelszo',
  ru: '*код(?:а|у|ом|е|ы|ов|ами)?|пин(?:-?код)?(?:а|ом)?|одноразов(?:ый|ого|ым|ий|им) парол(?:ь|я|ем|ем)|пароль для (?:входа|подтверждения|оплаты|перевода)|код-пароль|цифрово(?:й|го) парол(?:ь|я)',
  el: 'κωδικος|κωδικο|κωδικου',
  ar: '(?:ال|لل|بال|وال|ب|ل)?(?:رمز|رمزك|كود|كودك|رموز|رمزكم)|كلمة (?:السر|المرور) (?:لمرة واحدة|المؤقتة|المتغيرة)|رقم (?:التحقق|التاكيد|السري)|الرقم السري',
  fa: 'کد|رمز (?:یکبار مصرف|پویا|عبور)|کوڈ',
  he: '(?:ה|ב|ל|וה)?קוד|סיסמה חד[- ]פעמית',
  hi: 'कोड|ओटीपी|पासकोड|पासवर्ड|কোড|ওটিপি',
  th: 'รหัส|โค้ด',
  zh: '验证码|驗證碼|验證码|校验码|校驗碼|检验码|动态码|動態碼|确认码|確認碼|激活码|啟用碼|启用码|认证码|認證碼|安全码|安全碼|取件码|取件碼|取货码|取貨碼|提货码|自提码|开门码|开柜码|解锁码|解鎖碼|授权码|授權碼|登录码|登入碼|识别码|配对码|配對碼|随机码|短信码|访问码|通行码|通行碼|邀请码|邀請碼|优惠码|優惠碼|折扣码|折扣碼|兑换码|兌換碼|推荐码|推薦碼|二维码|条码|条形码|代码|代碼|编码|一次性(?:密码|密碼|代码|代碼|口令)|动态(?:密码|口令)|動態密碼|密码(?=[\\s:为是]{0,4}[a-z\\d])|密碼(?=[\\s:為是]{0,4}[a-z\\d])|临时密码|臨時密碼|口令|(?:开门|開門|取件|取货|取貨|门禁|門禁|解锁|解鎖|开锁|開鎖|wi-?fi|无线|無線|入场|入場|提取|提货|提貨)(?:密码|密碼)',
  ja: 'コード|(?:認証|確認|暗証|承認|検証|照合|解錠|受取|受け取り)(?:用)?(?:番号|キー|ナンバー)|ワンタイム(?:パスワード|キー|パス)|パスコード|使い捨てパスワード|pin番号',
  ko: '(?:인증|확인|보안|승인|출입|접속|수령|픽업|핀|일회용) ?(?:번호|코드|키|문자|숫자)|일회용 ?(?:비밀번호|암호)|임시 ?비밀번호|코드|오티피',
};

/** What makes a code one that proves or opens something; parts of words, beside the noun. */
export const proving: WordTable = {
  en: 'verif|confirm|securit|activ|authent|authori[sz]|log[- ]?ins?|sign[- ]?(?:in|up|on)|access|reset|recover|one[- ]?(?:time|off)|single[- ]use|temporary|pairing|unlock|approv|two[- ](?:factor|step)|2[- ]?(?:step|factor)|2fa|mfa|otp|(?<![a-z])[a-z]{0,8}-?tan(?![a-z])|pick-?up|collection|door|entry|gate|locker|wi-?fi|wlan|guest|digit|passcode|registration|guard|magic|withdraw',
  romance:
    'acess|cadastr|inscri|entreg|levantament|pagament|paiement|pago|seguri?[dc]|segura|sicur|autent|autori[sz]|valida|identi|acces|acceso|iniciar? (?:de )?sesion|inicio de sesion|connexion|recuper|reinitial|restabl|redefin|ripristin|solo uso|uso unico|usage unique|unic|monouso|usa e getta|tempor|desbloq|deverrouill|recogida|retrait|ritiro|retirada|verific|confirma|conferma|attiva|ativa|entrar|entrada|porta|puerta|porte|temporal|consigne',
  german:
    'bestatig|sicherheit|anmeld|einlog|zugang|zugriff|zutritt|zuruck|wiederherst|einmal|entsperr|freigabe|freischalt|prufcode|abhol|login|stellig|bevestig|inlog|toegang|eenmalig|herstel|beveilig|aanmeld|afhaal|ophaal|tur|schlie|uberweis|auftrag',
  nordic:
    'bekraeft|bekraft|bekreft|sikker|saker|engang|logg|inlogg|innlogg|adgang|tilgang|verifiering|vahvist|kirjaut|kertakaytt|auktoris|hente',
  slavic:
    'potwierdz|weryfik|jednoraz|logowan|odzysk|odbior|bezpiecz|dostep|autoryz|resetow|aktywac|overen|potvrz|overov|prihlas|jednorazov|potvrd|provjer',
  other:
    'dogrula|onay|giris|guvenlik|tek kullanim|sifirla|aktivasyon|teslim|verifikasi|konfirmasi|keamanan|masuk(?!kan)|aktivasi|sekali pakai|xac|dang nhap|kich hoat|bao mat|khoi phuc|megerosit|ellenorz|belep|egyszer|verificare|autentificare|confirmare|επαληθ|επιβεβ|συνδεσ|ασφαλ',
  cyrillic:
    'подтвержд|проверк|проверочн|верифик|вход|авториз|безопасн|доступ|актив|одноразов|восстанов|сброс|получени|смс|підтвердж|перевір|безпек|вхід|входу|відновл|отримання|підписан|оплат|перевод',
  semitic: 'تحقق|تاكيد|تأكيد|تفعيل|امان|أمان|دخول|مرور|لمرة|تایید|ورود|استلام|פעמי|אימות|כניסה',
  hindi: 'सत्यापन|लॉगिन|ओटीपी|पुष्टि|প্রমাণ|যাচাই|ยืนยัน|otp',
  cjk: '开门|開門|门禁|門禁|解锁|解鎖|开锁|開鎖|提货|提貨|自提|授权|授權|短信|验|驗|校|确认|確認|激活|启用|啟用|认证|認證|認証|安全|登录|登入|取件|取货|取貨|动态|動態|一次|ログイン|セキュリティ|ワンタイム|受取|受け取り|解錠|アクセス|本人|暗証|인증|확인|보안|로그인|재설정|접속|일회용|출입|수령|픽업|승인',
};

/** What makes a code another thing altogether; whole words right beside the noun, or the head of a compound. */
export const otherCodes: WordTable = {
  en: '(?<!(?:sign|log|check|plug|opt)[- ]?)in|short|icd|lab|promo*|coupon|discount|voucher|gift(?: ?card)?|refer*|affiliate|partner|offer|redemption|redeem|rewards?|rebate|invit*|creator|sale|zip|post|postal|area|country|dial*|region|city|routing|sort|swift|bic|ifsc|bank|branch|iban|tax|currency|ticker|stock|airport|iata|industry|hs|tariff|commodity|dress|source|qr|q-r|bar|morse|genetic|building|fire|tele|exit|error|fault|status|response|reason|return|http|machine|byte|cheat|legacy|vs|no|low|clean|sample|example|hex|colou?r|penal|civil|labou?r|product|item|article|part|model|style|sku|order|purchase|booking|reservation|reference|ref|tracking|shipment|invoice|customer|client|account|member*|course|class|subject|module|unit|survey|ticket|event|project|cost|job|merchant|store|vendor|supplier|batch|lot|serial|licen[cs]e|warranty|donor|company|department|school|quality|conduct|reviews?|practice|freeze|base|owners?|snippets?|editor|name|club|loyalty|fare|group|season|flight|approval|diagnostic|friend|group|match|clinic|insurance|bid|auction|recipe|paint|shade|room rate|rate|corporate|agent|agency|trouble|billing|procedure|service|plz|cep|cap|friend|share|bonus|cash|free|savings?|open|write|writing|learn|lines of|format|coverage|changes',
  romance:
    'promocional*|promocao|descuento|cupon|regalo|reserva|barras?|vestimenta|fuente|pais|pedido|producto|cliente|envio|seguimiento|rastreo|referencia|referido|invitacion|desconto|cupom|produto|rastreamento|rastreio|convite|indicacao|fonte|conduta|conducta|etica|reduction|remise|cadeau|parrainage|source|suivi|commande|produit|naf|ape|avantage|couleur|pays|route|travail|guichet|sconto|fiscale|ordine|prenotazione|prodotto|promozionale|barre|sorgente|avviamento|sdi|tributo|univoco|destinatario|amico|swift|iban|reducere|postal|procedure|sicav|conducta|coduri|usuario|error|errore|erreur|erro|tienda|socio',
  german:
    'rabatt|gutschein|aktions|aktion|geschenk|vorteils|strich|quell|fehler|produkt|artikel|empfehlungs|einladungs|buchungs|bestell|kunden|sendungs|farb|lander|netz|streich|spar|freundschafts|kortings|korting|actie|streepjes|kleding|bron|waarde|boekings|klant|fout|land|studien|mitglieds|verwendungs|zahl(?=ungs)|tarif|pfand|filial|haus',
  nordic:
    'kampanj|rabat|fejl|feil|fel|stryg|streg|streck|alennus|stat|valuta|produkt|order|gave|presentkorts|gavekort|tilbuds|postnummer',
  slavic:
    'rabatow*|pocztow*|kreskow*|zrodlow*|promocyjn*|znizkow*|polecajac*|bledu|kraju|towaru|produktu|paskow*|slevov*|postovni|chyby',
  other:
    'kesalahan|galat|indirim*|kupon*|kampanya*|posta|kaynak|hata|alan|ulke|urun|siparis|rezervasyon|davet|referans|hediye|pos|pesanan|diskon|barang|wilayah|negara|batang|referral|giam gia|don hang|khuyen mai|buu chinh|uu dai|van don|qr|so thue|vung|gioi thieu|dat cho|san pham|vach|iranyito',
  cyrillic:
    'платник*|плательщик*|клиент*|абонент*|клієнт*|едрпоу|єдрпоу|скидк*|купон*|промо|промо*|программн*|исходн*|заказа|товара|клиента|города|страны|ошибки|штрих|бронирован*|дресс|подарочн*|реферальн*|почтов*|знижк*|помилки|замовлення|товару|бронюв*|qr|налогов*|отслеживания|региона',
  semitic:
    'ال(?:خصم|قسيمة|بريدي|منتج|دولة|طلب|حجز|احالة|إحالة|ترويجي)|خصم*|بريدي|كوبون|دعوة|ترويجي|תחפיס|הנחה|קופון|תחפיף|תשלום|מיקוד',
  hindi: 'पिन|प्रोमो|कूपन|छूट|डिस्काउंट|रेफरल|एरिया|ส่วนลด|โปรโมชั่น|ไปรษณีย์',
  cjk: '注文|取引|券|伝票|会計|优惠|優惠|折扣|クーポン|割引|バー|qr|ソース|商品|ドレス|紹介|招待|プロモーション|エラー|ギフト|国|カラー|銀行|支店|株式|証券|予約|会員|顧客|企業|店舗|社員|学校|受付|管理|地域|郵便|キャンペーン|優待|文字|쿠폰|할인|프로모션|추천인?|초대|상품|예약|오류|바|소스|우편|드레스|국가|지역|종목|国家|地区|源|错误|股票|促销|产品|商品|订单|邮政|区域|证券',
};

/** Heads of words that end like a code and are none. */
export const otherHeads =
  /^(?:en|de|uni|trans|trancs|hard|geo|bit|time|vi|ver|an|pi|ma|ring|no|ano|kata|bar|zip|post)$/;

/** Nouns of other things in the languages whose nouns are not taken apart. */
export const otherNouns =
  /^(?:优惠码|優惠碼|折扣码|折扣碼|兑换码|兌換碼|推荐码|推薦碼|邀请码|邀請碼|二维码|条码|条形码|编码)$/;

/** What sells: a code beside it buys something cheaper. */
export const selling: WordTable = {
  latin:
    'checkout|check-out|coupons?|discounts?|promo*|vouchers?|gift ?cards?|redeem*|\\d{1,2} ?% ?(?:off|rabatt|de descuento|de desconto|de reduction|di sconto|korting|indirim)|survey|prizes?|raffle|win (?:a|an|up|\\$)|shop now|free shipping|basket|shopping cart|warenkorb|gewinnspiel|verlosung|sorteo|rabatt*|gutschein*|descuento*|cupon*|desconto|cupom|reduction|remise|soldes|sconto|korting|afrekenen|koszyk*|rabat*|znizk*|indirim*|kupon|diskon|giam gia|khuyen mai|kampanj*|off your|save \\$?\\d{1,4}|friends? get',
  other:
    'скидк*|промокод*|купон*|корзин*|знижк*|خصم|الخصم|كوبون|优惠|優惠|折扣|满减|割引|クーポン|할인|쿠폰|छूट|ส่วนลด|הנחה',
};

/** What one dials into. */
export const meeting: WordTable = {
  latin:
    'meeting id|webinar id|conference id|dial-?in|join (?:the )?(?:zoom )?(?:meeting|webinar)|besprechungs-id|id de (?:la )?(?:reunion|reuniao)',
  other: 'ミーティング ?id|会议号|会议id|회의 ?id|идентификатор конференции',
};

/** What has been booked or paid: its "confirmation code" or "authorisation number" is a reference. */
export const booked: WordTable = {
  latin:
    'flights?|boarding|itinerary|booking|reservation|hotel|inn|passengers?|airlines?|check-?(?:in|out)|e-?ticket|receipt|amount paid|payment (?:received|method)|paid (?:with|by|on)|thank you for your (?:payment|purchase)|total(?: paid)?|date paid|terminal|merchant|change due|subtotal|visa|mastercard|vuelo|reserva|embarque|vol|reservation|billet|flug|buchung|reise|volo|prenotazione|vlucht|boeking|itinerario|viaje|recibo|recu|ticket de caisse|kassenbon|beleg|ricevuta|scontrino|paragon|fis|struk|comprobante|comprovante|estabelecimento|comercio|kasse|bon|summe|totale|razem|toplam|kvitto|kvittering|bewijs',
  other:
    'рейс|бронирован*|билет*|чек|итог|терминал|фн|касса|航班|预订|预约|予約|航空|항공|예약|رحلة|حجز|ايصال|إيصال|التاجر|الاجمالي|领班|商户|商戶|终端|終端|消费凭证|小票|売上|明細|伝票|領収|端末番号|合計|영수증|가맹점|합계|매출',
};
