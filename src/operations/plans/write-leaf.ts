import type { GraphQLLeafType } from 'graphql';
import { isEnumType } from 'graphql';
import type { Write } from './plan-run.ts';
import { OffPlan } from './plan-run.ts';

const MAX_INT = 2 ** 31 - 1;

/** What those of JavaScript's own values are written as that a scalar takes as they are; null for any other. */
const AS_THEY_ARE: Readonly<Record<string, (value: unknown) => string | null>> = {
  String: textOf,
  ID: textOf,
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : null),
  Int: (value) => (Number.isInteger(value) && Math.abs(value as number) <= MAX_INT ? String(value) : null),
  Float: (value) => (Number.isFinite(value) ? String(value) : null),
};

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? JSON.stringify(value) : null;
}

/** Writes a scalar or an enum. Null is not for it. */
export function leafWriter(type: GraphQLLeafType): Write {
  const asIs = AS_THEY_ARE[type.name];
  if (asIs) {
    return (value, out) => {
      out.tail += asIs(value) ?? serialized(type, value);
    };
  }
  if (!isEnumType(type)) {
    return (value, out) => {
      out.tail += serialized(type, value);
    };
  }
  const names = new Map(type.getValues().map((item) => [item.value as unknown, JSON.stringify(item.name)]));
  return (value, out) => {
    out.tail += names.get(value) ?? serialized(type, value);
  };
}

/** By the type's own word, which may be that it is none of its values. */
function serialized(type: GraphQLLeafType, value: unknown): string {
  if (value instanceof Error) throw value;
  const text = JSON.stringify(type.serialize(value));
  if (text === undefined || text === 'null') throw new OffPlan(`Not a value of ${type.name}`);
  return text;
}
