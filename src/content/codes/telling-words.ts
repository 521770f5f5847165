// What one is told to do with codes, and what codes are called besides codes. Written as the tables of words.ts are.
type WordTable = Readonly<Record<string, string>>;

/** What one does with a code and with hardly anything else: said right beside a number, it announces it. */
export const verbs: WordTable = {
  en: 'enter(?:ing|s)?|typ(?:e|ing|es)|keying|key in|key(?= \\d{4})|input|punch(?: in)?|fill in|paste|(?:confirm|finish|answer|reply|approve|unlock|log in|sign in) with|dial in|tap in|read out|insert',
  es: 'introdu(?:ce|zca|cir|zcas|cirlo|celo)|ingres(?:a|e|ar|alo|elo)|escrib(?:e|a|ir|elo|alo)|confirma con|tecle(?:a|e|ar|alo|elo)|digit(?:a|e|ar|alo|elo)|ponlo|dictal[eo]',
  pt: 'digit(?:e|ar|e-o|a)|inform(?:e|ar)|insir[ae]|inserir|introduz(?:a|ir)|escrev(?:a|er)|preench[ae]',
  fr: 'saisi(?:ssez|r|s)|entr(?:ez|er)|tap(?:ez|er|e)|recopi(?:ez|er|e)|renseign(?:ez|er)|compos(?:ez|er|e)|report(?:ez|er)|inscri(?:vez|re)',
  de: 'eingeben|eingibst|eingibt|einzugeben|gib|eintragen|geben sie|trag(?:e|st)?|tragen sie|nennen sie|eintipp(?:en|st)|tipp(?:en|e|st)?|lautet|nenn(?:en|e|st)?|hinterleg(?:en|e)',
  it: 'inseri(?:sci|re|sca|scilo|scila)|digit(?:a|i|are|alo|ala)|scriv(?:i|a|ere|ilo)|immett(?:i|a|ere)|riport(?:a|i|are)',
  nl: 'vul(?:t)?|voer(?:t)?|typ(?:e|t)?|toets|tik|intypen|invullen|invoeren',
  slavic: 'wpisz|przepisz|wprowadz|wstukaj|wpisac|podaj|zadejte|zadaj|zadat|unesite|vyplnte|opiste|vlozte|nadiktuj',
  other:
    'gir(?:in|iniz|erek|ip)|yazin(?:iz)?|tuslayin|masukkan|ketik(?:kan)?|sebutkan|nhap|dien|ange|skriv|mata in|angi|indtast|oppgi|tast inn|tast|syota|kirjoita|nappaile|introdu|introduceti|tastati|ird be|adja meg|usse be|gepelje',
  cyrillic:
    'вве(?:дите|ди|сти)|укажите|вводите|набер(?:ите|и)|впишите|назовите|продиктуйте|напишите|наб(?:рать|ирайте)|вве(?:діть|сти)|вкажіть|впишіть|назвіть|наберіть|продиктуйте',
  ar: 'ادخل(?:ي|ه|ها|وا)?|أدخل(?:ي|ه|ها)?|ادخال|اكتب(?:ي|ه|يه)?|انسخ|اذكر|הזן|הזינו|הזיני|הקלד|הקלידו|दर्ज|डालें|लिखें|भरें|टाइप|กรอก|ใส่',
  cjk: '输入|輸入|填写|填入|填寫|填回|入力|打ち込|ご記入|입력|기입|눌러|누르|불러 ?주',
};

/** What one does with a code, and with much else. */
export const weakVerbs: WordTable = {
  latin:
    'use|using|quote|provide|need|put|tell|give|say|read|show|present|press|copy|submit|set|write|utili(?:za|ce|ze|zar|zz[ai]|sez)|us(?:a|e|ar|are)|peg(?:a|ue|alo)|copi(?:a|e|alo|ar|ez|er)|marc(?:a|ar|ue)|pon(?:er|ga|galo)|diga(?:le|selo)?|dile|indi(?:ca|que|quez|chi)|muestr[ae]|facilit[ae]|puls(?:a|e)|responda|col(?:e|ar|lez|ler)|mostr[ae]|apresent[ae]|coloque|donn(?:ez|er)|dites|communiqu(?:ez|er)|present(?:ez|er)|montr(?:ez|er)|fournissez|mettez|geben|gibst|verwend(?:en|e|est)|nutz(?:en|e)|kopier(?:en|e)|benotigen|brauchen|schreib(?:en|e)|zeig(?:en|e)|sag(?:en|e)|drucken|wahl(?:en|e)|incolla|comunic(?:a|hi)|ripeti|gebruik(?:t)?|kopieer|plak|geef|noem|toon|zeg|uzyj|wklej|pokaz|podac|kullan(?:in|iniz)?|soyleyin|gunakan|isikan|tunjukkan|doc|su dung|dung|anvand|brug|bruk|kayta',
  other:
    '再按|按下|告げ|скопируйте|вставьте|покажите|предъявите|используйте|сообщите|скажите|скористайтеся|використайте|скажіть|покажіть|استخدم(?:ي|ه)?|استعمل|قدم|اعط|बताएं|बताएँ|告知|出示|お伝え|提示|넣어|말씀|알려 ?주|적어',
};
/** What one is told to do with "it", or with "these digits": the number itself stands elsewhere in the mail. */
export const handles: WordTable = {
  en: '(?:enter|type|key|put|tap|paste|punch|whisper|read|tell|give|copy|use|show) (?:it|them|this|that) (?:in|into|on|to|out|back|there|where|when|at|exactly|and|the)|type it|enter it|(?:these|those|this|the) (?:[a-z]{1,6} )?(?:digits|numbers?|characters|letters|figures) (?:in|into|on|above|below|to)',
  romance:
    'escribelo|introducelo|ingresalo|digitalo|tecleal[oa]|ponlo|copialo|(?:escriba|introduzca|ingrese|digite)l[oa]|esto?s? (?:numeros?|digitos|cifras|caracteres)|(?:digite|insira|introduza|coloque|informe|use)-[oa]s?|estes? (?:numeros?|digitos|algarismos)|(?:tapez|saisissez|entrez|recopiez|composez|donnez|reportez|indiquez|dictez)-l[eao]s?|(?:ces|les (?:six |quatre )?)(?: )?chiffres|(?:scriv|inserisc|digit|riport|mett|copi|dett)(?:i|a)l[oa]|quest[eoi] (?:cifre|numeri|numero)',
  germanic:
    '(?:gib|gebt|geben sie|tipp|tippe|tippen sie|trag|tragen sie|nenn|nennen sie) (?:ihn|sie|es|diese?n?)|diesen? (?:ziffern?|zahl(?:en)?|nummer)|(?:vul|voer|typ|toets) (?:deze|die|dit|dat|hem|ze)|deze (?:cijfers|getallen)|skriv (?:in )?(?:den|det|dem)|indtast (?:den|det)',
  other:
    'wpisz (?:go|je|ja|te)|przepisz (?:go|je)|te cyfry|tych cyfr|(?:onu|bunu) (?:gir|yaz)|bu (?:rakam|sayi)|rakamlari|masukkan (?:angka|ini|kode ini)|angka (?:ini|itu)|nhap (?:so|day|ma) (?:nay|do|tren)|(?:введите|наберите|впишите|назовите|продиктуйте) (?:его|их|эти)|эти (?:цифры|символы)|(?:введіть|назвіть|наберіть) (?:його|їх|ці)|ادخله|ادخليه|اكتبه|ادخلها|هذه الارقام|اس (?:कोड|नंबर)|इसे',
  cjk: '请(?:将|把)?(?:其|此|它|该|上述|以上)|把它|将其|这些数字|這組|這些|こちらを|この(?:数字|番号)|これを|そのまま|이 (?:숫자|번호)|위 (?:숫자|번호)|이 코드를',
};

/** What a code is called by those who do not say "code". */
export const numberWords: WordTable = {
  latin:
    'response|challenge|phrase|(?:magic|secret|pass) ?word|sesame|secret|schlussel|key|cle|chiave|llave|clau|chave|sleutel|klucz|losung|kennwort|kombination|numbers?|digits|figures|numerals|characters|letters|cifras|digitos|numeros?|caracteres|algarismos|chiffres|nombre|caracteres|ziffern|zahlen|zahl|zahlenfolge|zeichen(?:folge)?|cifre|numero|cijfers|getal|tekens|cyfry|cyfr|numer|rakamlar|rakam|haneli|angka|chu so|siffror|siffrorna|tal|numrot|cislice',
  other:
    'ключ|ключом|шифр|キー|키|密钥|密鑰|مفتاح|цифры|цифр|цифрами|число|символ*|ارقام|الارقام|رقم|अंक|数字|桁|番号|숫자|자리|번호',
};
