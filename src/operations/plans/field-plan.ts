import type { FieldNode, GraphQLField, ValueNode } from 'graphql';
import { getArgumentValues, Kind } from 'graphql';
import type { Arguments, PlanRun } from './plan-run.ts';
import { OffPlan } from './plan-run.ts';

/** Gives a field's value, or the promise of it. */
export type Read = (source: unknown, run: PlanRun) => unknown;

const NO_ARGUMENTS: Arguments = {};

/**
 * How the value of a field is read off its parent.
 *
 * @param place a number of its own, where its arguments are kept in a run
 */
export function fieldReader(field: GraphQLField<unknown, unknown>, node: FieldNode, place: number): Read {
  const { resolve, name } = field;
  // None of this graph's resolvers of object types looks at the field that it is called for.
  const nothing = undefined as never;
  if (!resolve) return (source) => propertyOf(source, name);
  if (field.args.length === 0) return (source, { context }) => resolve(source, NO_ARGUMENTS, context, nothing);
  if (!node.arguments?.some(({ value }) => hasVariable(value))) {
    const args = getArgumentValues(field, node);
    return (source, { context }) => resolve(source, args, context, nothing);
  }
  return (source, run) => {
    let args = run.args[place];
    if (args === undefined) {
      args = getArgumentValues(field, node, run.variables) as Arguments;
      run.args[place] = args;
    }
    return resolve(source, args as Record<string, unknown>, run.context, nothing);
  };
}

function propertyOf(source: unknown, name: string): unknown {
  const value = (source as Readonly<Record<string, unknown>>)[name];
  if (typeof value === 'function') throw new OffPlan(`${name} is a method`);
  return value;
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}
