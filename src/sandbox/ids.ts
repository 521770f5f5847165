import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MESSAGE_ID_LENGTH = 46;

/** 46 random letters and digits: as long as the upstream's, and nothing to guess or to escape. */
export function newMessageId(): string {
  return Array.from({ length: MESSAGE_ID_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** The secret of an inbox that the upstream's replies carry. Nothing accepts it here, so none is stored. */
export function newEmailToken(): string {
  return randomBytes(32).toString('base64url');
}

const MOODS = [
  'amber',
  'bold',
  'brisk',
  'calm',
  'clever',
  'dapper',
  'eager',
  'fair',
  'gentle',
  'glad',
  'happy',
  'keen',
];
const MORE_MOODS = [
  'kind',
  'lively',
  'lucky',
  'mellow',
  'nimble',
  'polite',
  'quick',
  'quiet',
  'royal',
  'sunny',
  'warm',
];
const ANIMALS = ['badger', 'beaver', 'crane', 'dingo', 'egret', 'falcon', 'finch', 'gecko', 'heron', 'ibis', 'koala'];
const MORE_ANIMALS = ['lemur', 'lynx', 'marten', 'newt', 'otter', 'panda', 'quail', 'raven', 'seal', 'tapir', 'wombat'];

/** A username that a person can read out, such as calm.otter.4821. Not unique: the caller tries again. */
export function newUsername(): string {
  return `${pick([...MOODS, ...MORE_MOODS])}.${pick([...ANIMALS, ...MORE_ANIMALS])}.${randomInt(1000, 10_000)}`;
}

function pick(words: readonly string[]): string {
  return words[randomInt(words.length)] ?? '';
}
