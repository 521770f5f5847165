import type { LabelledMail } from '../labelled-mail.ts';

export const mails: readonly LabelledMail[] = [
  {
    name: 'more-it-operazione-bancaria',
    subject: 'Autorizza il bonifico di 2.310,00 €',
    isHtml: true,
    content: `<html lang="it"><body style="background:#f0f4f0;font-family:Verdana"><table width="600" align="center" bgcolor="#fff" cellpadding="18"><tr><td style="background:#33691e;color:#fff">Banca dell'Ulivo</td></tr>
<tr><td><p>Gentile cliente,</p><p>ha disposto un bonifico di 2.310,00&nbsp;€ a favore di Idraulica Prova S.r.l. dal conto che termina con 6048 (CRO 41180277).</p>
<p>Per autorizzarlo inserisca questo codice di sicurezza nella pagina di conferma:</p>
<div style="border:1px solid #33691e;padding:12px;text-align:center;font-size:26px">52&nbsp;80&nbsp;47</div>
<p>Il codice scade tra 4 minuti.</p></td></tr><tr><td style="font-size:11px">Numero verde 800 000 555. ABI 00000.</td></tr></table></body></html>`,
    code: '528047',
  },
  {
    name: 'more-it-numero-per-entrare',
    subject: 'Bentornata, bentornato su Ricettario',
    isHtml: false,
    content: `Ciao!

Per entrare ti serve solo questo: 8136

Scrivilo nell'app e mettiti il grembiule. Tra mezz'ora non funzionerà più.

Ricettario, 9400 ricette di casa`,
    code: '8136',
  },
  {
    name: 'more-it-buono-sconto',
    subject: 'Un regalo per te: 10 € di sconto',
    isHtml: true,
    content: `<table align="center" width="540" style="background:#fff8e1;font-family:Georgia;text-align:center"><tr><td style="padding:28px"><h2>Grazie per il tuo primo ordine</h2><p>Codice sconto per il prossimo:</p><p style="font-size:26px"><b>GRAZIE10</b></p><p>Valido fino al 30/09/2025, spesa minima 40 €.</p><p style="font-size:11px">Bottega Lavanda, P. IVA 00044170218, via dei Glicini 20</p></td></tr></table>`,
    code: null,
  },
  {
    name: 'more-it-segnalazione-guasto',
    subject: 'Segnalazione presa in carico',
    isHtml: false,
    content: `Gentile utente,

abbiamo registrato la Sua segnalazione con il numero 2025-66104 (caldaia, codice errore 5130).
Il tecnico passerà giovedì 16 ottobre tra le 8:00 e le 12:00. Codice cliente 330418.

Calore Sereno, assistenza`,
    code: null,
  },
  {
    name: 'more-nl-inloggen',
    subject: 'Inloggen bij Fietsenstalling De Ketting',
    isHtml: true,
    content: `<div style="font-family:Arial;max-width:520px;margin:auto;border:4px solid #f57c00;padding:20px"><p>Hallo fietser,</p><p>Met <b>460 281</b> kom je binnen. Vul het in op het inlogscherm; over een kwartier werkt het niet meer.</p><p style="font-size:11px;color:#8d8d8d">De Ketting B.V., Stationsplein 18, 9999 XX Voorbeeldstad, KvK 00112233</p></div>`,
    code: '460281',
  },
  {
    name: 'more-nl-afhaalautomaat',
    subject: 'Je bestelling ligt klaar in de automaat',
    isHtml: false,
    content: `Hoi,

Je bestelling 55-20418 (kaas, 2 stuks) ligt gekoeld in onze automaat aan de Dijkweg, vak 9.

Afhaalcode: 3P7-W6

Toets hem in en het klepje gaat open. Ophalen kan tot zondag 20 april, 18.00 uur.

Boerderij De Vlier`,
    code: '3P7-W6',
  },
  {
    name: 'more-nl-pas-pincode-brief',
    subject: 'Uw pincode is gewijzigd',
    isHtml: false,
    content: `Beste klant,

Op 6 mei 2025 om 10.14 uur is de pincode van uw pas met nummer eindigend op 3375 gewijzigd bij een automaat.

Heeft u dit niet gedaan? Bel dan meteen 0800-0555.

Uw pincode sturen wij nooit per e-mail.
Polderbank`,
    code: null,
  },
  {
    name: 'more-nl-factuur-btw',
    subject: 'Factuur 20250388 van Drukkerij Inktvis',
    isHtml: true,
    content: `<table width="600" align="center" style="font:13px Arial" cellpadding="5" border="1"><tr><th>Code</th><th>Omschrijving</th><th>Bedrag</th></tr><tr><td>61204</td><td>Visitekaartjes, 500 st.</td><td>€ 48,00</td></tr><tr><td>61377</td><td>Verificatie drukproef</td><td>€ 15,00</td></tr><tr><td></td><td>Totaal incl. 21% btw</td><td>€ 76,23</td></tr></table><p>Betaal graag voor 1 juli op NL00 TEST 0000 4417 82 o.v.v. 20250388. Btw-nr. NL000011122B01</p>`,
    code: null,
  },
  {
    name: 'more-pl-logowanie',
    subject: 'Logowanie do serwisu Bocianie Gniazdo',
    isHtml: true,
    content: `<html lang="pl"><body style="font-family:Arial;background:#fbe9e7"><div style="background:#fff;max-width:540px;margin:20px auto;padding:24px"><img src="https://gniazdo.example/logo_180x60.png" alt="Bocianie Gniazdo"><p>Dzień dobry,</p><p>ktoś loguje się na konto nr 2044713. Jeżeli to Ty, przepisz kod jednorazowy:</p><p style="font-size:28px;color:#d84315">750 932</p><p>Kod jest ważny 10 minut.</p><p style="font-size:11px">ul. Łąkowa 12, 00-999 Przykładowo, NIP 000-000-04-17</p></div></body></html>`,
    code: '750932',
  },
  {
    name: 'more-pl-paczkomat-cyfry',
    subject: 'Paczka czeka w automacie KRZ-118',
    isHtml: false,
    content: `Cześć!

Twoja paczka 6044 7718 2093 jest już w automacie KRZ-118 (ul. Krzywa 18).
Na ekranie wpisz 049 571, a skrytka sama się otworzy.

Masz 48 godzin, do 5.02.2026, godz. 16:20.
Szybka Wiewiórka`,
    code: '049571',
  },
  {
    name: 'more-pl-potwierdzenie-rezerwacji',
    subject: 'Rezerwacja stolika potwierdzona',
    isHtml: true,
    content: `<div style="font-family:Georgia;background:#263238;color:#eceff1;padding:26px"><h3>Karczma Pod Jaworem</h3><p>Czekamy na Państwa w piątek 28 listopada 2025 o 19:00, stolik 14, 4 osoby.</p><p>Numer rezerwacji: 204417</p><p>Gdyby plany się zmieniły, prosimy o telefon: 555 000 142.</p></div>`,
    code: null,
  },
  {
    name: 'more-pl-kod-wyslany-sms',
    subject: 'Zmiana numeru telefonu w banku',
    isHtml: false,
    content: `Szanowna Klientko, Szanowny Kliencie,

na nowy numer telefonu (końcówka 308) wysłaliśmy SMS z kodem weryfikacyjnym. Prosimy wpisać go w aplikacji do 31 marca 2025.

Numer sprawy: 11820455
Bank Bursztyn S.A., KRS 0000044170`,
    code: null,
  },
  {
    name: 'more-tr-hesap-dogrulama',
    subject: 'Hesabınızı doğrulayın',
    isHtml: true,
    content: `<table width="560" align="center" style="font-family:Arial;background:#fff;border-radius:8px" cellpadding="20"><tr><td style="background:#ad1457;color:#fff">Nar Pazarı</td></tr><tr><td><p>Merhaba,</p><p>Üyeliğinizi tamamlamak için doğrulama kodunuz:</p><table cellspacing="4"><tr><td style="background:#fce4ec;padding:12px">1</td><td style="background:#fce4ec;padding:12px">7</td><td style="background:#fce4ec;padding:12px">5</td><td style="background:#fce4ec;padding:12px">2</td><td style="background:#fce4ec;padding:12px">9</td><td style="background:#fce4ec;padding:12px">6</td></tr></table><p>Kod 3 dakika geçerlidir.</p></td></tr><tr><td style="font-size:11px;color:#aaa">Nar Pazarı A.Ş., Örnek Mah. 2044. Sok. No: 17, Mersis 0000-4417</td></tr></table>`,
    code: '175296',
  },
  {
    name: 'more-tr-cihaz-baglama',
    subject: '86205 ile televizyonunuzu bağlayın',
    isHtml: false,
    content: `Televizyondaki kutucuğa konudaki rakamları yazmanız yeterli.

10 dakika içinde yazmazsanız ekranda yenisi çıkar.

Perde TV`,
    code: '86205',
  },
  {
    name: 'more-tr-odeme-onayi',
    subject: 'Ödeme onayı: 2.749,90 TL',
    isHtml: true,
    content: `<html><body style="font:14px 'Segoe UI';color:#1c313a"><p>Sayın müşterimiz,</p><p>Sonu 5521 ile biten kartınızla <b>Çınar Elektronik</b> sitesinde 2.749,90 TL tutarında alışveriş yapılıyor (işlem no 204418).</p><p>Onaylıyorsanız tek kullanımlık şifrenizi girin: <b>382 015</b></p><p>Onaylamıyorsanız kimseyle paylaşmayın ve 0850 000 05 55'i arayın.</p><p style="font-size:11px">Değirmen Bankası</p></body></html>`,
    code: '382015',
  },
  {
    name: 'more-tr-kampanya',
    subject: 'Hafta sonuna özel %30 indirim',
    isHtml: true,
    content: `<center style="background:#fff176;padding:24px;font-family:Arial"><h1>%30</h1><p>İndirim kodu: <b>HAFTA30</b></p><p>Sepette kullanın, 16 Mart 2025 Pazar gece yarısına kadar. 1.180 üründe geçerlidir.</p><p style="font-size:10px"><a href="https://karanfil.example/cik">Listeden çık</a></p></center>`,
    code: null,
  },
  {
    name: 'more-tr-siparis-takip',
    subject: '4471820 numaralı siparişiniz yola çıktı',
    isHtml: false,
    content: `Merhaba,

4471820 numaralı siparişiniz kargoya verildi.
Takip no: 77120 88431 02
Tahmini teslimat: 9 Ekim 2025
Posta kodu: 00417

Teslimatta kimlik gösterebilirsiniz. İyi günlerde kullanın!
Keçe & Yün`,
    code: null,
  },
];
