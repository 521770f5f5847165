// Gathers all that a mail says for and against its candidates.
import type { Announcement, Words } from './announce.ts';
import { kindOfNoun, wordsOf } from './announce.ts';
import type { Candidate } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import { claimsOn, columnKind } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { formOf, isWritten, isYear } from './form.ts';
import { hearingOf } from './hearing.ts';
import { LIVES_NEARBY } from './lexicon.ts';
import type { Mood } from './mood.ts';
import { moodOf } from './mood.ts';
import type { Line, Page } from './page.ts';
import { lineAt } from './page.ts';
import { headOf, isAloneOn, isInCell, isMarked, leadOf } from './place.ts';
import { isAddress, isDated, isDisqualified, isPast, isSaidPast } from './surroundings.ts';
import { namingOf, tellingOf } from './wording.ts';

export interface Exhibit {
  readonly candidate: Candidate;
  readonly traits: Evidence;
}

/** Of a page that is nothing but numbers, the first ones are looked at. */
const MOST_CANDIDATES = 200;
// A number with a small word behind it may be a code; with another it counts: "10000 combinations".
const GOES_ON =
  /^\s(?:is|to|in|into|on|at|and|or|as|for|when|if|within|expires|ist|ein|und|in|im|auf|zum|bei|es|para|en|y|est|pour|dans|et|sur|e|per|nel|no|na|om|op|w|aby|и|в|на|для|чтобы|ile|untuk|de|but|that|before|by|with|now|then|was|will|valid|this|into|below|together|along|here|only|once|while|after|where|under|over|via|through|there|again)(?!\p{L})/u;
const COUNTS = /^\s[a-zа-яіїєґ]{2,}/;
/** A name in the middle of a line right before a number: "Brightwall 5500". */
const NAME_BEFORE = /[\p{L}\d)"”] (?:\p{Lu}[\p{Ll}\d]+|\p{Lu}{2,}) ?$/u;
/** What one does with a number is said right behind it too: "into the field", "when asked", "to confirm". */
const USED_IN =
  /^["'”»*)\]]{0,2} (?:(?:in|into|on|at|auf|im|ins|en|dans|sur|na|no|nel|nella|sul|sulla|w|op|pada|di|di dalam|в|на|у) (?:(?:the|your|our|this|der|die|das|dem|den|ihrem?|deinem?|la|el|le|les|tu|su|votre|l['’]|o|a|sua|seu|il|lo|het|de|uw|je)\s?)?(?:field|box|app|page|screen|site|website|form|window|browser|tv|device|terminal|till|keypad|pad|lock|door|prompt|console|feld|seite|fenster|gerat|formular|eingabe|display|pantalla|pagina|aplicacion|app|teclado|formulario|ventana|ecran|clavier|champ|fenetre|formulaire|borne|tela|aplicativo|aplicacao|ecra|schermo|tastier|modulo|scherm|toetsen|aplikacj|stron|ekran|aplikasi|layar|пол[ея]|приложени|страниц|экран|терминал|застосунк|сторінц)|when (?:you are |you're |it |the |they |we |he |she )?\S{0,12} ?ask|to (?:confirm|prove|approve|sign|log|verify|finish|complete|open|unlock|continue|pay|authori|activate|let|get|show|start|accept|delete|release|join|pair|connect)|um |zur |zum |para |pour |per |om |aby |zeby |untuk |чтобы |для |щоб )/;
/** A name that is the reader's: "Your sesame: 4821", "Votre sésame". */
const YOURS =
  /(?<!\p{L})(?:your|yours|ihre?n?|deine?n?|votre|ton|tu|tus|su|seu|sua|teu|tuo|tua|suo|uw|jouw|je|twoj|twoje|din|ditt|ваш\p{L}{0,2}|твой|您的|你的|あなたの|고객님의|회원님의)(?!\p{L})[^.!?:]{0,40}(?::|\s(?:is|ist|lautet|es|est|e|jest|to)|[は是])?\s*$/u;
/** An amount in a cell further on. */
const PRICED = /\s\s\S{0,3} ?\d+[.,]\d\d\D{0,5}$/;
/** A line of a program, of a log or of a patch. */
const PROGRAM = /[{};]\s*$|=>|\(\)|[!=]==|\w\(\w*\)|^[+>@-]{1,2} ?[+-]/m;
/** "You find it in the subject line". */
const SAYS_SUBJECT =
  /(?<![a-z])(?:subject(?: line)?|betreff(?:zeile)?|asunto|assunto|objet|oggetto|onderwerp|temat|tytul|konu|subjek|tieu de|amne|emne)(?![a-z])|тем[еы] (?:письма|этого)|в теме|темі листа|主旨|主题|标题|標題|件名|제목|الموضوع|عنوان الرسالة|विषय/;
const TAIL = 0.75;
const NEARBY = 160;

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** India's postal code is a PIN. */
function isPostalPin(page: Page, best: Announcement | null): boolean {
  return best !== null && page.folded.slice(best.word.start, best.word.end) === 'pin';
}

/** What is said of one candidate; null where it is another thing for sure. */
function traitsOf(page: Page, words: Words, candidate: Candidate): Evidence | null {
  const lineNumber = lineAt(page, candidate.start);
  const line = page.lines[lineNumber] as Line | undefined;
  if (!line || isDisqualified(page, candidate, line) || isWritten(page, candidate)) return null;
  const isAlone = isAloneOn(page, line, candidate);
  const isCell = !isAlone && isInCell(page, line, candidate);
  const column = isAlone ? null : columnKind(page, candidate, lineNumber);
  const isCatalogue = /(?<![\d.])\d{1,6}[.,]\d\d(?![\d.:])/.test(page.shown.slice(line.start, line.end));
  const isInTable = column === 'other' || column === 'claimed';
  const naming = isInTable ? { best: null, traits: {} } : namingOf(page, words, candidate, isAlone);
  const { best } = naming;
  const telling = tellingOf(page, words, candidate, isAlone);
  const isTied = column === 'code' || best?.tie === 'tied' || best?.tie === 'line';
  const isTold = telling.told === 1 || telling.toldWeakly === 1 || telling.toldAfter === 1 || telling.numbered === 1;
  const head = headOf(page, lineNumber, candidate, isAlone);
  const lead = leadOf(head, isAlone, isCell);
  const following = page.shown.slice(candidate.end, candidate.end + 24);
  const around = page.folded.slice(Math.max(page.bodyStart, candidate.start - NEARBY), candidate.end + NEARBY);
  const isBody = line.start >= page.bodyStart;
  return {
    always: 1,
    ...formOf(candidate),
    ...naming.traits,
    ...telling,
    ...(column === null ? claimsOn(page, words, candidate) : {}),
    ...hearingOf(page, words, candidate, best, lineNumber),
    numbered: flag(telling.numbered === 1 && !isTied),
    spelled: flag(candidate.shape === 'letters' && isTied && (isAlone || /[:：]\s?$/.test(head))),
    year: flag(isYear(candidate) && !isAlone && !isTied),
    yearThough: flag(isYear(candidate) && (isAlone || isTied)),
    program: flag(
      PROGRAM.test(page.shown.slice(Math.max(page.bodyStart, candidate.start - NEARBY), candidate.end + NEARBY)),
    ),
    priced: flag(PRICED.test(page.shown.slice(candidate.end, Math.min(line.end, candidate.end + 80)))),
    subjectStart: flag(candidate.start < 2 && !isBody),
    saidInSubject: flag(!isBody && SAYS_SUBJECT.test(page.folded.slice(page.bodyStart, page.bodyStart + 1_500))),
    pointed: flag(isTied || isTold || isAlone || lead === 'sentence'),
    columnCode: flag(column === 'code' && !isCatalogue),
    catalogue: flag(column === 'code' && isCatalogue),
    columnOther: flag(column === 'other'),
    columnClaimed: flag(column === 'claimed'),
    usedIn: flag(!isAlone && USED_IN.test(page.folded.slice(candidate.end, candidate.end + 40))),
    yours: flag(!isTied && YOURS.test(head)),
    led: flag(lead === 'sentence' && !isTied),
    labelled: flag(lead === 'label' && !isTied && !isTold && !isAlone),
    foreignLabel: flag(lead === 'label' && !isTied && !isTold && isAlone && !/[:,.!?]\s*$/.test(head)),
    unspokenOf: flag(!isTied && !isTold && best?.tie !== 'near' && lead !== 'sentence'),
    alone: flag(isAlone && isBody),
    ownCell: flag(isCell),
    marked: flag(!isAlone && isMarked(page, candidate)),
    inSubject: flag(!isBody),
    inTail: flag(
      isBody &&
        !isTied &&
        !isTold &&
        isBody &&
        candidate.start - page.bodyStart > TAIL * (page.shown.length - page.bodyStart),
    ),
    goesOn: flag(!isAlone && best?.tie !== 'tied' && COUNTS.test(following) && !GOES_ON.test(following)),
    named: flag(
      !isTied && NAME_BEFORE.test(page.shown.slice(Math.max(line.start, candidate.start - 24), candidate.start)),
    ),
    address: flag((!isTied || isPostalPin(page, best)) && !isTold && isAddress(page, line, candidate)),
    dated: flag(isDated(page, candidate)),
    past: flag(isSaidPast(page, candidate, line) || isPast(page.folded.slice(0, page.bodyStart))),
    livesNearby: flag(isBody && LIVES_NEARBY.test(around)),
  };
}

/** What the mail as a whole adds to what is said of a candidate. */
function moodTraits(page: Page, words: Words, { subject, body }: Mood): Evidence {
  const names = words.nouns.slice(0, 3).some((noun) => {
    const kind = noun.end <= page.bodyStart ? kindOfNoun(page, words, noun) : 'other';
    return kind === 'proving' || kind === 'plain';
  });
  return {
    subjectNames: flag(names),
    subjectProves: flag(subject.proves > 0),
    subjectOpens: flag(subject.opens > 0),
    subjectDeals: flag(subject.deals > 0),
    subjectElsewhere: flag(subject.elsewhere > 0),
    proves: body.proves,
    opens: flag(body.opens > 0),
    lives: flag(body.lives > 0),
    keeps: flag(body.keeps > 0),
    deals: body.deals,
    elsewhere: body.elsewhere,
    long: Math.log2(1 + (page.shown.length - page.bodyStart) / 400),
  };
}

const STRONG = 3;

function isOtherThing({ claimed, softlyClaimed, claimedBehind, columnClaimed, otherCode }: Evidence): boolean {
  return [claimed, softlyClaimed, claimedBehind, columnClaimed, otherCode].includes(1);
}

/** All candidates of a mail that are not other things for sure, and what is said of each. */
export function exhibitsOf(page: Page): readonly Exhibit[] {
  const candidates = candidatesOf(page).slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) return [];
  const words = wordsOf(page);
  const mood = moodOf(page);
  const heard = candidates.flatMap((candidate) => {
    const traits = traitsOf(page, words, candidate);
    return traits ? [{ candidate, traits }] : [];
  });
  const isClaimed = ({ claimed, softlyClaimed, columnClaimed, claimedBehind, address }: Evidence) =>
    claimed || softlyClaimed || columnClaimed || claimedBehind || address;
  const free = new Set(heard.filter(({ traits }) => !isClaimed(traits)).map(({ candidate }) => candidate.value));
  const ofMail = moodTraits(page, words, mood);
  const { subject, body } = mood;
  const strength =
    2 * flag(subject.proves > 0) +
    Math.min(2, body.proves) +
    flag(body.lives > 0) +
    flag(body.keeps > 0) +
    flag(ofMail.subjectNames === 1);
  const isStrong = strength >= STRONG && subject.deals === 0 && subject.elsewhere === 0;
  const timesOf = (value: string) => heard.filter(({ candidate }) => candidate.value === value);
  return heard.map(({ candidate, traits }) => {
    const same = timesOf(candidate.value);
    const inSubject = same.some((one) => one.traits.inSubject === 1);
    const inBody = same.some((one) => one.traits.inSubject === 0);
    const isElsewhere = same.some((one) => isOtherThing(one.traits) && one.candidate !== candidate);
    const isOnly = free.size === 1 && free.has(candidate.value);
    return {
      candidate,
      traits: {
        ...traits,
        ...ofMail,
        inBoth: flag(inSubject && inBody),
        claimedElsewhere: flag(isElsewhere),
        repeated: flag(same.length > 1 && !(inSubject && inBody)),
        rivals: isOnly ? 0 : Math.log2(1 + free.size),
        onlyOne: flag(isOnly),
        pointed: 0,
        onlyPointed: flag(isOnly && traits.pointed === 1),
        aloneInMood: flag(isStrong && traits.alone === 1),
        onlyOneInMood: flag(isStrong && isOnly),
      },
    };
  });
}
