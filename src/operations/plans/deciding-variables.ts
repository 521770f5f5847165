import type { ArgumentNode, DocumentNode } from 'graphql';
import { Kind, visit } from 'graphql';
import type { Arguments } from './plan-run.ts';

/** Arguments that tell how many nodes there may be. */
const SIZES: ReadonlySet<string> = new Set(['first', 'last', 'ids']);

/** The variables of a document that decide on more than the values of its fields. */
export interface DecidingVariables {
  /** Tells apart variables with which other fields are left out. */
  fieldsKey(variables: Arguments): string;
  /** Tells apart variables with which it costs another amount. */
  costKey(variables: Arguments): string;
}

export function decidingVariables(document: DocumentNode): DecidingVariables {
  const conditions = new Set<string>();
  const sizes = new Set<string>();
  const add = (names: Set<string>, { value }: ArgumentNode) => {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const arg of args) add(conditions, arg);
      return false;
    },
    Argument: (arg) => (SIZES.has(arg.name.value) ? add(sizes, arg) : undefined),
  });
  const keyOf = (names: readonly string[]) => (variables: Arguments) => {
    let key = '';
    for (const name of names) key += `${sizeOf(variables[name])} `;
    return key;
  };
  return { fieldsKey: keyOf([...conditions]), costKey: keyOf([...new Set([...conditions, ...sizes])]) };
}

function sizeOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `#${value.length}` : '-';
}
