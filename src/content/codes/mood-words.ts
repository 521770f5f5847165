// What a mail as a whole is about, told by the beginnings of words, by language. Written as the tables of words.ts are.
type WordTable = Readonly<Record<string, string>>;

/** Somebody proves who they are, or agrees to something. */
export const proves: WordTable = {
  en: 'verif|confirm|authenti|authori[sz]|approv|sign(?:s|ing|ed)?[ -]?(?:in|up|on)|log(?:s|ging|ged)?[ -]?(?:in|on)|activat|unlock|recover|reset|two-(?:factor|step)|2fa|mfa|otp|one[- ]?(?:time|off)|single[- ]use|passcode|password|regist|identity|prove|sudo|get you in|let you in|it.?s (?:really )?you|be sure it|access',
  es: 'verific|inici(?:o|ar|e|a|as|es|ando)? (?:de )?sesion|acced|acceso|entrar|entra|activ|contrasena|identi|registr|restabl|recuper|autori|valid|aprob|aprueb',
  pt: 'inici(?:ar|e) (?:a )?sessao|acess|ativ|senha|palavra-passe|redefin|aprov|cadastr|login|desbloque',
  fr: 'verifi|connexion|connect|valid|inscri|mot de passe|reinitial|recuper|autoris|approuv|debloqu|identif',
  de: 'bestatig|anmeld|angemeldet|einlog|log(?:in|g)|passwort|kennwort|freigabe|freigeb|freischalt|registrier|einmal|zuruck(?:setz|zusetz)|zugang|zugriff|verifi|legitim|ausweis|entsperr|aktivier',
  it: 'acced|access|conferm|attiv|reimpost|ripristin|registr|autori|identit|iscri|convalid',
  nl: 'bevestig|inlog|log ?in|aanmeld|wachtwoord|toegang|herstel|goedkeur|verifi|eenmalig|registr',
  pl: 'potwierd|zaloguj|logowani|haslo|hasla|weryfik|autoryz|aktyw|rejestr|zatwierd|jednoraz|zmian[ay] hasla',
  north:
    'bekraft|bekraeft|bekreft|logg|inlogg|innlogg|losenord|adgangskod|passord|vahvist|kirjaud|salasan|engang|godkan|godkend|verifier',
  east: 'overen|overit|prihlas|potvrd|heslo|dogrula|giris|onay|sifre|parola|aktivas|kayit|uyelik|verifik|masuk(?!kan)|konfirm|daftar|sandi|dang nhap|xac (?:thuc|minh|nhan)|mat khau|dang ky|kich hoat|megerosit|belep|jelszo|autentific',
  ru: 'подтвер|подтверж|вход|войти|войд|парол|авториз|регистр|верифик|проверк|провер|аккаунт|кабинет|активац|активир|восстанов|сброс|доступ|разблок|увій|вхід|підтвер',
  other:
    '(?:ال|لل|بال)?(?:تحقق|تاكيد|تأكيد|دخول|تفعيل|مرور)|لتاكيد|لتأكيد|للتحقق|تسجيل|المصادقة|אימות|כניסה|התחבר|επιβεβ|συνδεσ|κωδικ|सत्यापन|लॉगिन|पुष्टि|सत्यापित|पासवर्ड|ยืนยัน|เข้าสู่ระบบ|รหัสผ่าน',
  cjk: '验证|驗證|认证|認證|登录|登入|登錄|注册|註冊|密码|密碼|激活|启用|授权|授權|身份|绑定|綁定|認証|確認|ログイン|サインイン|登録|パスワード|本人|再設定|承認|인증|로그인|가입|비밀번호|본인|재설정|승인|확인|접속|등록',
};

/** Something is opened, joined to something else, or handed out. */
export const opens: WordTable = {
  latin:
    'locker|pick-?up|collect|parcel box|door|gate|wi-?fi|wlan|hotspot|guest|device|browser|computer|console|tv|screen|terminal|pair|connect|link your|join|taquilla|consigna|casier|consigne|retrait|retir|recog|puerta|porta|armadio|ritir|schlie|tur|abhol|packstation|paket|gerat|gast|koppel|apparaat|ophal|afhal|kluis|deur|paczkomat|odbior|odbierz|urzadzen|drzwi|cihaz|kapi|teslim|perangkat|thiet bi|laite|enhet|enhed|dispositiv|appareil|aparelho|televis|ordinateur|equipo|ordenador|transfer|withdraw|payment|overschrijv|uberweis|zahlung|przelew|virement|paiement|pago|bonifico|pagamento|transferenc|havale|odeme',
  other:
    'устройств|постамат|ячейк|двер|телевизор|перевод|оплат|платеж|جهاز|خزانة|الباب|واي فاي|تحويل|快递柜|取件|取货|門|门|设备|設備|裝置|电视|支付|付款|转账|宅配|ボックス|端末|デバイス|受け取|解錠|テレビ|振込|기기|택배|출입|보관함|이체|결제|tv|와이파이',
};

/** How long something holds, and that it holds once. */
export const lives: WordTable = {
  latin:
    '(?:works?|used?|good|valid|holds?) (?:only )?once|one use|only once|una (?:sola )?vez|uma (?:unica )?vez|una volta|une (?:seule )?fois|nur einmal|einmal|eenmalig|slechts een|(?:tylko )?raz(?![a-z])|jeden raz|bir kez|tek (?:sefer|kullanim)|sekali|mot lan|mezz.ora|half an hour|stunde|heure|within an hour|after that|forget|expir|valid (?:for|until|till)|(?:works?|good|lasts?|holds?) (?:for|until|till|once)|(?:within|in|for|next) (?:the next )?(?:\\d{1,3}|five|ten|fifteen|twenty|thirty|sixty)[ -](?:min|sec|hour)|\\d{1,2}[ -]min|caduca|venc|valid[oae] (?:por|durante|pendant|per|fino|ate|hasta)|valable|valide|gultig|verfallt|lauft ab|geldig|verloop|verlopen|scade|wazn|wygas|gecerli|dakika|berlaku|menit|hieu luc|phut|giltig|gyldig|voimassa|ervenyes|minut',
  other:
    'один раз|одноразов|недейств|после (?:этого|разговора)|одразов|лише раз|مرة واحدة|एक बार|一次|1回|一回|無効|한 ?번|1회|действ|минут|истека|дійсн|صالح|تنتهي|ينتهي|دقائق|دقيقة|तक मान्य|मिनट|有效|分钟|分鐘|過期|过期|有効|分以内|分間|期限|유효|분 ?(?:안|이내|간|동안|후)|만료|นาที|λεπτ|λήγει|דקות|תוקף',
};

/** That something is nobody else's, or that whoever did not ask for it may leave it. */
export const keeps: WordTable = {
  latin:
    '(?:do not|don.?t|never|not|please keep|keep) (?:share|give|forward|disclose|tell|pass|show|it to yourself|read)|(?:with|to|from) (?:anyone|anybody)|(?:if )?(?:you )?(?:did(?: not|n.?t)|have ?n.t|was(?: not|n.?t)|were(?: not|n.?t)|is(?: not|n.?t)) (?:you|ask|request|try|make|start|do this|sign|attempt|expect|initiat)|ignore this|disregard|safely ignore|no (?:lo |la )?compart|nadie|no (?:has|ha|fuiste|fue|solicit|reconoc)|nao (?:a |o )?(?:compartilh|partilh|foi|solicit|reconhec|pass)|ningu[ae][mn]|ne (?:le |la |les )?(?:partag|communiqu|transmett|divulgu)|pas (?:a l.origine|demande|vous)|personne|ignor[ae]|weitergeben|niemandem|nicht (?:sie|du|weiter|angefordert|selbst|von ihnen|von dir)|ignorieren|deel|niemand|niet (?:aangevraagd|jij|u )|negeer|non (?:comunic|condivid|hai|sei|ha |e stat)|nessuno|ignora|nie udostepn|nie podawaj|nikomu|zignoruj|paylasma|siz degilse|dikkate almay|jangan|abaikan|khong chia se|bo qua',
  other:
    'никому|не сообщай|не передав|не вы|не запрашив|проигнорир|игнорир|не повідомл|تشارك|لا تشار|تجاهل|لم تكن|لم تطلب|साझा|勿|请忽略|請忽略|忽略|非本人|泄露|洩漏|洩露|告诉他人|教えない|心当たり|共有しない|破棄|공유|알려|본인이 (?:아|요청)|무시',
};

/** Something was bought, sent, booked, counted or told: numbers there are names of things. */
export const deals: WordTable = {
  en: 'order|ship(?:p|m)|deliver|invoice|receipt|sub-?total|total|paid|tracking|track your|booking|(?<!rights )reserv|itinerary|flight|hotel|statement|balance|newsletter|offer|sale|discount|coupon|promo|webinar|meeting|survey|tickets?(?! office)|subscription|refund|renew|points|rewards|article|read more|issue|release|changelog|pull request|build|alert|digest|report|agenda|event|seat|dear applicant|application|appointment|reminder|donat',
  romance:
    'pedido|envio|factura|fatura|facture|fattura|recibo|recu|ricevuta|total|totale|commande|livraison|expedi(?!ent)|reserv|prenot|ordine|spedi|vuelo|vol|volo|descuent|descont|remise|reduc|promo|scont|oferta|offre|offert|boletin|bulletin|encuesta|rendez|cita|appuntament|saldo|solde|extract|extrait|releve|estratto|encomend|consulta|inscricao cancel|bilhete|billet|bigliett',
  germanic:
    'bestell|rechnung|quittung|beleg|liefer|versand|sendung|buchung|reservier|flug|reise|rabatt|gutschein|angebot|umfrage|termin|kontoauszug|saldo|gesamt|summe|punkte|bestelling|factuur|bezorg|verzend|boeking|korting|afspraak|ordre|leverans|levering|faktura|kvitter|bokning|tilaus',
  other:
    'zamowien|faktur|paragon|dostaw|przesylk|rezerwac|rabat|znizk|wizyt|siparis|fatura|kargo|teslimat|rezervasyon|indirim|kampany|pesanan|tagihan|pengiriman|don hang|hoa don|objednav|rendeles|заказ|счет|чек|доставк|бронир|билет|скидк|выписк|акци|замовлен',
  east: 'طلبك|فاتورة|شحن|حجز|خصم|توصيل|رحلة|订单|訂單|发票|發票|收据|快递已|物流|发货|預訂|预订|航班|优惠|優惠|折扣|账单|帳單|対象|注文|領収|請求書|発送|配達|予約|クーポン|割引|メルマガ|주문|영수증|배송|예약|할인|쿠폰|명세서|청구|ใบเสร็จ|ऑर्डर|रसीद',
};

/** The code is on its way elsewhere, is past, or is talked about; or there is none, but something to press. */
export const elsewhere: WordTable = {
  latin:
    'authenticator|(?:sms|text message|by text|by post|separate letter)|(?:code|pin|one) (?:shown|displayed)|app (?:shows|will show|displays)|shows a|(?:has|have|was|were) (?:been )?(?:changed|updated|used|reset|added|removed|turned on|enabled)|has expired|no longer|never ask|will never|(?:click|press|tap|use) (?:on )?(?:the|this)? ?(?:button|link)|haga clic|haz clic|pulsa el|cliquez|clique|klick|klik|bouton|boton|botao|schaltflache|pulsante|nunca (?:te|le|pedi)|jamais|niemals|fragen nie|mai chied|nooit|nigdy|geandert|modifi|cambiad|alterad|cambiat|gewijzigd|zmienion|degistirildi|per post|ha (?:caducado|sido)|abgelaufen|fraud|scam|phish|betrug|estafa|golpe|arnaque|truff|oplicht|oszust',
  other:
    'смс|изменен|истек|никогда не|мошенн|нажмите|تم تغيير|لن نطلب|احتيال|短信|已修改|修改成功|已更改|诈骗|詐騙|点击|點擊|變更|sms|変更されました|ことはありません|詐欺|クリック|변경되었|문자로|사기|클릭|않습니다',
};
