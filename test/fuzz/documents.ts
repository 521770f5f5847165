import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { GraphQLArgument, GraphQLInputType, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** What a document may ask of. */
export interface Asked {
  readonly address: string;
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

const TEXTS = [
  '""',
  '"x"',
  '"\\ud800"',
  '"""block"""',
  '"\\u0000"',
  '"2026-06-28T09:37:47Z"',
  '"https://a.example"',
  '"(a|b)+"',
];
const ODD = ['null', '0', '-1', '2147483648', '1.5', 'true', '[]', '{}', '[[null]]', 'ODD', '$v', '1e400'];

/** Writes documents as the schema allows them, and now and then as it does not, by numbers that somebody else chooses. */
class Writer {
  readonly #numbers: readonly number[];
  readonly #asked: Asked;
  #at = 0;
  #fields = 0;

  constructor(numbers: readonly number[], asked: Asked) {
    this.#numbers = numbers;
    this.#asked = asked;
  }

  write(): string {
    const [kind, type] = this.#pick([
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
      ['subscription', schema.getSubscriptionType()],
    ] as const);
    const fragment = this.#pick([
      '',
      '',
      '',
      ' fragment F on Message { id ...F }',
      ' fragment F on Message { subject }',
    ]);
    return `${kind}${this.#pick(['', ' N', ' N($v: String)', ' N($v: [Int!]! = 1)'])} ${this.#selection(type as GraphQLObjectType, 0)}${fragment}`;
  }

  #next(below: number): number {
    const number = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return number % below;
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#next(items.length)] as T;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = ['__typename'];
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    for (const possible of types)
      if (this.#next(2) === 1) parts.push(`... on ${possible.name} ${this.#selection(possible, depth + 1)}`);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    for (let left = 1 + this.#next(5); left > 0 && fields.length > 0 && this.#fields < 60; left -= 1) {
      const field = this.#pick(fields);
      const inner = getNamedType(field.type);
      if (depth > 7 && !isLeafType(inner)) continue;
      this.#fields += 1;
      const alias = this.#pick(['', '', '', `a${this.#next(9)}: `]);
      const directive = this.#pick(['', '', '', '', ' @skip(if: false)', ' @include(if: $v)', ' @odd']);
      const below = isLeafType(inner) ? '' : ` ${this.#selection(inner, depth + 1)}`;
      parts.push(`${alias}${field.name}${this.#arguments(field.args)}${directive}${below}`);
    }
    if (this.#next(12) === 1) parts.push(this.#pick(['...F', 'odd', '__schema { types { name } }', 'message { id }']));
    return `{ ${parts.join(' ')} }`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap(({ name, type, defaultValue }) => {
      const isNeeded = String(type).endsWith('!') && defaultValue === undefined;
      // Nobody has the time for the default.
      if (!isNeeded && name !== 'timeoutMs' && this.#next(3) > 0) return [];
      return [
        `${name}: ${name === 'timeoutMs' ? this.#pick(['20', '0', '1', '-1', '2147483647', 'null']) : this.#value(type, 0)}`,
      ];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #value(type: GraphQLInputType, depth: number): string {
    if (this.#next(12) === 1) return this.#pick([...ODD, ...TEXTS]);
    const inner = getNullableType(type);
    if (isListType(inner))
      return `[${Array.from({ length: this.#next(3) }, () => this.#value(inner.ofType, depth)).join(', ')}]`;
    if (isEnumType(inner)) return this.#pick(inner.getValues()).name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(
        (field) => String(field.type).endsWith('!') || this.#next(3) === 0,
      );
      return depth > 3
        ? '{}'
        : `{${fields.map((field) => `${field.name}: ${this.#value(field.type, depth + 1)}`).join(', ')}}`;
    }
    const { address, ids, cursors } = this.#asked;
    switch (getNamedType(inner).name) {
      case 'EmailAddress':
        return JSON.stringify(this.#pick([address, address, address, 'nobody@sandbox.test', 'none']));
      case 'ID':
        return JSON.stringify(this.#pick([...ids, ...ids, 'x']));
      case 'Boolean':
        return this.#pick(['true', 'false']);
      case 'Int':
        return this.#pick(['1', '2', '20', '500', '-1', '0']);
      default:
        return this.#pick([...cursors.map((cursor) => JSON.stringify(cursor)), ...TEXTS, '"fuzz"', '"sandbox.test"']);
    }
  }
}

/** Documents made of the schema's own types. */
export function documents(asked: Asked): fc.Arbitrary<string> {
  return fc.array(fc.nat(5_000), { minLength: 5, maxLength: 150 }).map((numbers) => new Writer(numbers, asked).write());
}
