import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { fragmentOrder } from './fragment-order.ts';
import { argumentOf, isLeftOut } from './given-values.ts';
import { listSizeOf, weightOf } from './weights.ts';

/** An operation about to be executed. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  /** Validated. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Nodes of a page at most. What is asked for beyond is refused by its field, and so costs no more. */
  readonly maxPageSize: number;
}

/** Nodes of a page where nothing is said of it. */
const PAGE = 20;

/**
 * What an operation costs at most: each field what it weighs, times the nodes of the lists and pages around it. Every fragment is
 * weighed once, however often it is spread.
 */
export function costOf(costed: CostedOperation): number {
  const { schema, document, operation } = costed;
  const definitions = new Map<string, FragmentDefinitionNode>();
  const spreads = new Map<string, ReadonlySet<string>>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    definitions.set(definition.name.value, definition);
    spreads.set(definition.name.value, spreadsOf(definition.selectionSet));
  }
  const costs = new Map<string, number>();
  for (const name of fragmentOrder(spreads) ?? []) {
    const { typeCondition, selectionSet } = definitions.get(name) as FragmentDefinitionNode;
    costs.set(name, costOfSet(selectionSet, typeCondition.name.value, costed, costs));
  }
  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root.name, costed, costs) : 0;
}

function spreadsOf(set: SelectionSetNode, found = new Set<string>()): ReadonlySet<string> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) found.add(selection.name.value);
    else if (selection.selectionSet) spreadsOf(selection.selectionSet, found);
  }
  return found;
}

function costOfSet(
  { selections }: SelectionSetNode,
  type: string,
  costed: CostedOperation,
  fragments: ReadonlyMap<string, number>,
): number {
  let cost = 0;
  for (const selection of selections) {
    if (isLeftOut(selection, costed.variables)) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) cost += fragments.get(selection.name.value) ?? 0;
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += costOfSet(selection.selectionSet, selection.typeCondition?.name.value ?? type, costed, fragments);
    } else cost += costOfField(selection, type, costed, fragments);
  }
  return cost;
}

function costOfField(
  node: FieldNode,
  type: string,
  costed: CostedOperation,
  fragments: ReadonlyMap<string, number>,
): number {
  const field = fieldOf(costed.schema, type, node.name.value);
  if (!field) return 0;
  const times = sizeOf(node, field, type, costed);
  const below = node.selectionSet ? costOfSet(node.selectionSet, getNamedType(field.type).name, costed, fragments) : 0;
  return weightOf(type, field.name) + (times > 0 ? times * below : 0);
}

/** How many of what it gives a field gives. */
function sizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  type: string,
  { variables, maxPageSize }: CostedOperation,
): number {
  const given = (name: string) => argumentOf(node, name, variables);
  const has = (name: string) => field.args.some((arg) => arg.name === name);
  if (has('first')) {
    const wanted = [given('last'), given('first')].find((value) => typeof value === 'number');
    return Math.min(maxPageSize, Math.max(0, typeof wanted === 'number' ? wanted : PAGE));
  }
  if (!isListType(getNullableType(field.type))) return 1;
  const ids = has('ids') ? given('ids') : undefined;
  // Each may be of another inbox, and so a call.
  if (has('ids')) return Array.isArray(ids) ? ids.length : 1;
  // Those of a page were counted where the page was asked for.
  return /Connection$/.test(type) ? 1 : listSizeOf(type, field.name);
}

function fieldOf(schema: GraphQLSchema, type: string, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()?.name) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  const parent = schema.getType(type);
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
