import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';

const LENGTH = 120;
/** What is looked at on either side; more than is shown, since blanks are squeezed. */
const REACH = 200;

/** The words around a candidate, on one line, cut between words where that is near. */
export function contextOf({ shown, bodyStart }: Page, { start, end }: Candidate): string {
  const isSubject = start < bodyStart;
  const first = isSubject ? 0 : bodyStart;
  const from = Math.max(first, start - REACH);
  const to = Math.min(isSubject ? bodyStart : shown.length, end + REACH);
  const squeeze = (text: string) => text.replaceAll('\ue000', '').replace(/\s+/g, ' ');
  const own = squeeze(shown.slice(start, end));
  const room = LENGTH - own.length;
  const [before, after] = [squeeze(shown.slice(from, start)), squeeze(shown.slice(end, to))];
  const taken = before.slice(-Math.max(room - after.length, Math.ceil(room * 0.65)));
  const head = taken.length < before.length || from > first ? taken.replace(/^\S{0,20}\s/, '') : taken;
  const rest = after.slice(0, room - head.length);
  const tail = rest.length < after.length ? rest.replace(/\s\S{0,20}$/, '') : rest;
  // A cut may have halved a character.
  return `${head}${own}${tail}`.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').trim();
}
