// What touches a candidate or stands close by, and speaks for or against it in any mail.
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { note } from './evidence.ts';
import { LIVES_NEARBY } from './lexicon.ts';
import type { Line, Page } from './page.ts';

// A number with a small word behind it may be a code; with another it counts: "10000 combinations".
const GOES_ON =
  /^\s(?:is|to|in|into|on|at|and|or|as|for|when|if|within|expires|ist|ein|und|in|im|auf|zum|bei|es|para|en|y|est|pour|dans|et|sur|e|per|nel|no|na|om|op|w|aby|и|в|на|для|чтобы|ile|untuk|de|but|that|before|by|with|now|then|was|will|valid|this|into|below|together|along|here|only|once|while|after|where|under|over|via|through|there|again)(?!\p{L})/u;
const COUNTS = /^\s[a-zа-яіїєґ]{2,}/;
/** At the beginning of a sentence, what the number is follows: "482913 is what you need". */
const SENTENCE_BEGINS = /(?:^|[\n.!?]\s*)["'“„«*[(]?$/;
const IS =
  /^["'”»*\])]?(?: (?:is|ist|es|est|e|je|to|jest|adalah|la|ile|as|pour|para|gets|lets|opens|unlocks)(?!\p{L})|\s?[-:–]\s|は|是|为|為|이|가|은|는)/u;
/** A name in the middle of a line right before a number: "Brightwall 5500". */
const NAME_BEFORE = /[\p{L}\d)"”] (?:\p{Lu}[\p{Ll}\d]+|\p{Lu}{2,}) ?$/u;
/** What one does with a number is said right behind it too: "into the field", "when asked", "to confirm". */
const USED_IN =
  /^["'”»*)\]]{0,2} (?:(?:in|into|on|at|auf|im|ins|en|dans|sur|na|no|nel|nella|sul|sulla|w|op|pada|di|di dalam|в|на|у) (?:(?:the|your|our|this|der|die|das|dem|den|ihrem?|deinem?|la|el|le|les|tu|su|votre|l['’]|o|a|sua|seu|il|lo|het|de|uw|je)\s?)?(?:field|box|app|page|screen|site|website|form|window|browser|tv|device|terminal|till|keypad|pad|lock|door|prompt|console|feld|seite|fenster|gerat|formular|eingabe|display|pantalla|pagina|aplicacion|app|teclado|formulario|ventana|ecran|clavier|champ|fenetre|formulaire|borne|tela|aplicativo|aplicacao|ecra|schermo|tastier|modulo|scherm|toetsen|aplikacj|stron|ekran|aplikasi|layar|пол[ея]|приложени|страниц|экран|терминал|застосунк|сторінц)|when (?:you are |you're |it |the |they |we |he |she )?\S{0,12} ?ask|to (?:confirm|prove|approve|sign|log|verify|finish|complete|open|unlock|continue|pay|authori|activate|let|get|show|start|accept|delete|release|join|pair|connect)|um |zur |zum |para |pour |per |om |aby |zeby |untuk |чтобы |для |щоб |ل(?:تسجيل|لدخول|تاكيد|تأكيد|اتمام|إتمام|لمتابعة|لتحقق|تفعيل))/;
/** An amount in a cell further on. */
const PRICED = /\s\s\S{0,3} ?\d+[.,]\d\d\D{0,5}$/;
/** A line of a program, of a log or of a patch. */
const PROGRAM = /[{};]\s*$|=>|\(\)|[!=]==|\w\(\w*\)|^[+>@-]{1,2} ?[+-]/m;
/** "You find it in the subject line". */
const SAYS_SUBJECT =
  /(?<![a-z])(?:subject(?: line)?|betreff(?:zeile)?|asunto|assunto|objet|oggetto|onderwerp|temat|tytul|konu|subjek|tieu de|amne|emne)(?![a-z])|тем[еы] (?:письма|этого)|в теме|темі листа|主旨|主题|标题|標題|件名|제목|الموضوع|عنوان الرسالة|विषय/;
const NEARBY = 160;

/** The traits that need no word of a code's name. */
export function signsAt(page: Page, candidate: Candidate, line: Line, isAlone: boolean): Evidence {
  const { shown, folded, bodyStart } = page;
  const { start, end } = candidate;
  const isBody = line.start >= bodyStart;
  const following = shown.slice(end, end + 40);
  const from = isBody ? Math.max(bodyStart, start - NEARBY) : 0;
  const to = isBody ? end + NEARBY : bodyStart;
  return note({
    inSubject: !isBody,
    subjectStart: !isBody && start < 2,
    saidInSubject: !isBody && SAYS_SUBJECT.test(folded.slice(bodyStart, bodyStart + 1_500)),
    beginsSentence: SENTENCE_BEGINS.test(shown.slice(Math.max(0, start - 4), start)) && IS.test(following),
    usedIn: !isAlone && USED_IN.test(folded.slice(end, end + 40)),
    program: PROGRAM.test(shown.slice(from, to)),
    priced: PRICED.test(shown.slice(end, Math.min(line.end, end + 80))),
    livesNearby: isBody && LIVES_NEARBY.test(folded.slice(from, to)),
    named: NAME_BEFORE.test(shown.slice(Math.max(line.start, start - 24), start)),
    counted: !isAlone && COUNTS.test(following) && !GOES_ON.test(following),
  });
}
