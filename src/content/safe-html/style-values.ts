/** A value as it is written, or null when it is not to be. */
export type Check = (value: string) => string | null;

/** CSS pixels, at 16 to the em. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  pc: 16,
  in: 96,
  cm: 38,
  mm: 3.8,
};
const LENGTH = /^([+-]?)(\d{0,6}(?:\.\d{1,20})?)([a-z]{2,3}|%)?$/;

interface Bounds {
  readonly least?: number;
  readonly most: number;
  readonly percent?: number;
  /** The most that a bare number may be; none but 0 without it. */
  readonly bare?: number;
}

export function length({ least = 0, most, percent = 100, bare = 0 }: Bounds): Check {
  return (value) => {
    const [, sign, digits, unit] = LENGTH.exec(value) ?? [];
    if (!digits) return null;
    const number = Number(`${sign}${digits}`);
    if (!unit) return number >= 0 && number <= bare ? value : null;
    if (unit === '%') return number >= 0 && number <= percent ? value : null;
    const pixels = number * (UNITS[unit] ?? Number.NaN);
    return pixels >= least && pixels <= most ? value : null;
  };
}

/** The lesser of two lengths, or a share less some length: neither is more than what it is made of. */
export function lessOf(check: Check): Check {
  const PAIR = /^(?:min\( ?([^ ,()]+) ?, ?([^ ,()]+) ?\)|calc\( ?([^ ,()]+%) - ([^ ,()]+) ?\))$/;
  return (value) => {
    const [, ...pair] = PAIR.exec(value) ?? [];
    const both = pair.filter((one) => one !== undefined);
    return both.length === 2 && both.every((one) => /^\d/.test(one) && check(one) !== null) ? value : null;
  };
}

export const keyword: Check = (value) => (/^[a-z][a-z-]{1,29}$/.test(value) ? value : null);
const COLOR =
  /^(?:[a-z]{3,24}|#(?:[0-9a-f]{3,4}){1,2}|(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch))\((?:[\d., %/+-]|deg|turn|g?rad|none){1,60}\))$/;
export const color: Check = (value) => (COLOR.test(value) ? value : null);
export const words = (...allowed: string[]): Check => {
  const set = new Set(allowed);
  return (value) => (set.has(value) ? value : null);
};
export const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? value : null;
export const either =
  (...checks: readonly Check[]): Check =>
  (value) => {
    for (const check of checks) {
      const checked = check(value);
      if (checked !== null) return checked;
    }
    return null;
  };

/** Up to so many parts with space between them, each by itself. */
export function parts(most: number, check: Check): Check {
  return (value) => {
    const checked: string[] = [];
    for (const part of value.match(/[^\s(]+(?:\([^()]*\))?|\S/g) ?? []) {
      const one = check(part);
      if (one === null || checked.push(one) > most) return null;
    }
    return checked.length > 0 ? checked.join(' ') : null;
  };
}

export const fontSize = either(length({ most: 200, percent: 1_000 }), keyword);
export const lineHeight = either(length({ most: 400, percent: 1_000, bare: 10 }), keyword);
const FAMILY = /^(?:[\p{L}\d_-]+(?: [\p{L}\d_-]+){0,7}|'[\p{L}\d ._-]{1,60}')(?: ?, ?(?=.)|$)/u;

export const families: Check = (value) => {
  let rest = value.replace(/"/g, "'").replace(/\s+/g, ' ').trim();
  const whole = rest;
  for (let count = 0; rest !== ''; count++) {
    const [family] = FAMILY.exec(rest) ?? [];
    if (!family || count >= 20) return null;
    rest = rest.slice(family.length);
  }
  return whole || null;
};

const FONT = /^((?:(?:[a-z-]{3,20}|[1-9]00)\s+){0,4})([^\s/]+)(?:\s*\/\s*([^\s/]+))?\s+(.+)$/s;
export const font: Check = (value) => {
  const [, before = '', size = '', height, names = ''] = FONT.exec(value) ?? [];
  const checked = [fontSize(size), height === undefined ? '' : lineHeight(height), families(names)];
  if (checked.includes(null)) return null;
  return `${before.replace(/\s+/g, ' ')}${size}${height === undefined ? '' : `/${height}`} ${checked[2]}`;
};
