import type { LabelledMail } from '../labelled-mail.ts';

/** Plain mails of a few lines above a footer with an address, a year and a number. */
export const footed: readonly LabelledMail[] = [
  {
    name: 'footed-keycaps',
    subject: 'Keycaps',
    isHtml: false,
    content: `Your login code: 4️⃣8️⃣2️⃣9️⃣1️⃣3️⃣
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '482913',
  },
  {
    name: 'footed-your-login-code',
    subject: 'Your login code',
    isHtml: false,
    content: `**482913**

Paste it in the app.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '482913',
  },
  {
    name: 'footed-code',
    subject: 'Code',
    isHtml: false,
    content: `Le code 482913 vous permet de vous connecter à votre espace jusqu’à 18h30.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '482913',
  },
  {
    name: 'footed-connexion',
    subject: 'Connexion',
    isHtml: false,
    content: `482913, c’est votre code de connexion
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '482913',
  },
  {
    name: 'footed-anmeldung',
    subject: 'Anmeldung',
    isHtml: false,
    content: `Mit dem Code «482913» melden Sie sich an.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '482913',
  },
  {
    name: 'footed-ihre-tan',
    subject: 'Ihre TAN',
    isHtml: false,
    content: `Für den Auftrag vom 14.06.2024 über EUR 1.200,00 an Max Beispiel, IBAN DE89 3704 0044 0532 0130 00, benutzen Sie bitte die TAN 482913.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '482913',
  },
  {
    name: 'footed-konto-entsperren',
    subject: 'Konto entsperren',
    isHtml: false,
    content: `PIN-Code: 4711
Gültig: 15 Min.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '4711',
  },
  {
    name: 'footed-neues-gerat',
    subject: 'Neues Gerät',
    isHtml: false,
    content: `Auf Ihrem neuen Gerät wird nach einer Nummer gefragt. Diese lautet 90 42 17.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '904217',
  },
  {
    name: 'footed-inicia-sesion',
    subject: 'Inicia sesión',
    isHtml: false,
    content: `Copia y pega: 482913
O pulsa el enlace.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '482913',
  },
  {
    name: 'footed-autorizar-pago',
    subject: 'Autorizar pago',
    isHtml: false,
    content: `Importe: 45,00 €
Comercio: Tienda Sol
Tarjeta: **** 4821
Código OTP: 771204
Válido 5 minutos
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-confirma',
    subject: 'Confirma',
    isHtml: false,
    content: `El número para confirmar tu correo es el 5512.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '5512',
  },
  {
    name: 'footed-sua-chave',
    subject: 'Sua chave',
    isHtml: false,
    content: `A sua chave de acesso temporária: 7K2-QPX
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '7K2-QPX',
  },
  {
    name: 'footed-login',
    subject: 'Login',
    isHtml: false,
    content: `Il tuo PIN usa e getta è 00412
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '00412',
  },
  {
    name: 'footed-sprawdz',
    subject: 'Sprawdź',
    isHtml: false,
    content: `Aby potwierdzić adres, przepisz: 771 204
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-ru',
    subject: 'Вход',
    isHtml: false,
    content: `Введите эти цифры на сайте:
77 12 04
Они действуют 5 минут.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-ru-2',
    subject: 'Пароль',
    isHtml: false,
    content: `Одноразовый пароль
 771204 
для операции на сумму 5 000,00 ₽ по карте *4821
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-zh',
    subject: '绑定邮箱',
    isHtml: false,
    content: `您正在绑定邮箱，请在页面输入：771204（10分钟内有效）
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-ja',
    subject: 'メール認証',
    isHtml: false,
    content: `認証番号：7712
（有効期限：2024年6月3日 12:30）
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '7712',
  },
  {
    name: 'footed-ko',
    subject: '결제 승인',
    isHtml: false,
    content: `카드 결제 45,000원 승인을 위한 인증번호 771204
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-ar',
    subject: 'تفعيل الحساب',
    isHtml: false,
    content: `لتفعيل حسابك أدخل الرقم 771204 في الصفحة
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-dogrulama',
    subject: 'Doğrulama',
    isHtml: false,
    content: `771204 numaralı kodu girerek hesabınızı doğrulayın.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-verify',
    subject: 'Verify',
    isHtml: false,
    content: `Hi Bo,

Your six digits:

771204

Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-secure-link',
    subject: 'Secure link',
    isHtml: false,
    content: `To open the secure message, use passcode: Rk7-Tm2-Qx9
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: 'Rk7-Tm2-Qx9',
  },
  {
    name: 'footed-verify-it-s-you',
    subject: 'Verify it’s you',
    isHtml: false,
    content: `Fernwick
Verify it’s you
A sign-in attempt requires further verification because we did not recognise your device.
Device: Linux PC
Verification code: 481902
If you did not try this, change your password.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '481902',
  },
  {
    name: 'footed-your-fernwick-code',
    subject: 'Your Fernwick code',
    isHtml: false,
    content: `Fernwick
771204
is your one-time code.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '771204',
  },
  {
    name: 'footed-parcel',
    subject: 'Parcel',
    isHtml: false,
    content: `Ihr Paket liegt in Fach 12 der Packstation 145.
mTAN: 4821
Abholfrist: 24.05.2024
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '4821',
  },
  {
    name: 'footed-locker',
    subject: 'Locker',
    isHtml: false,
    content: `Hi! Locker: 21
Code: 88120
Order: 5512009
Until: 21/05/2024 20:00
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '88120',
  },
  {
    name: 'footed-wlan',
    subject: 'WLAN',
    isHtml: false,
    content: `Ihr Gastzugang
Benutzer: gast-1204
Zugangscode: kx7p-mm3q
Gültig bis 20.05.2024
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: 'kx7p-mm3q',
  },
  {
    name: 'footed-activate-your-card',
    subject: 'Activate your card',
    isHtml: false,
    content: `Use activation code 4471 9920 on the card ending 1182
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '44719920',
  },
  {
    name: 'footed-login-link',
    subject: 'Login link',
    isHtml: false,
    content: `Sign in with the button, or with this code if you are on another device: ABX-29K
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: 'ABX-29K',
  },
  {
    name: 'footed-2-step',
    subject: '2-step',
    isHtml: false,
    content: `Your 2-step verification code is 1009. Your 2-step code will never be asked for by phone at 0800 1111.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '1009',
  },
  {
    name: 'footed-email-change',
    subject: 'Email change',
    isHtml: false,
    content: `Old: a@example.com
New: b@example.com
Confirm with 551200
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '551200',
  },
  {
    name: 'footed-security',
    subject: 'Security',
    isHtml: false,
    content: `Dear customer 448120,
Your security code for today is

	9 9 1 2 0 4

Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '991204',
  },
  {
    name: 'footed-guest',
    subject: 'Guest',
    isHtml: false,
    content: `Conference WiFi
Network: CONF2024
Access code: spring-4821
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: 'spring-4821',
  },
  {
    name: 'footed-unlock',
    subject: 'Unlock',
    isHtml: false,
    content: `Your account 448120 is locked. Unlock code 8-8-1-2.
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: '8812',
  },
  {
    name: 'footed-reset',
    subject: 'Reset',
    isHtml: false,
    content: `We got a request to reset the password for m***@example.com
Reset code
P4XQ7L
This code will expire on June 3, 2024 at 10:15 AM
Fernwick Ltd, 1200 Harbor Avenue, Suite 2100, Springfield, OR 97477
© 2024 Fernwick. All rights reserved. Unsubscribe (id 88213377)`,
    code: 'P4XQ7L',
  },
];
