import type { DefinitionNode, DocumentNode, FieldNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { fragmentOrder } from './fragment-order.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { MAX_NESTING } from './scan.ts';

/** How large an operation is, each fragment counted as often as it is spread. */
export interface OperationSize {
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the operation itself. */
  readonly rootFields: number;
}

/** How large a document is, and the largest that its operations are. */
export interface DocumentSize extends OperationSize {
  readonly operations: number;
  readonly fragments: number;
  /** As they are written. */
  readonly spreads: number;
  /** Variables of one operation. */
  readonly variables: number;
  /**
   * What it takes to compare fields of the same name with each other, as validation does: fields times fields, heavier by their
   * arguments.
   */
  readonly repetition: number;
}

interface Spread {
  times: number;
  timesAtRoot: number;
  /** Fields around it at most. */
  level: number;
}

/** Of one definition by itself. */
interface Tally {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  readonly spreads: Map<string, Spread>;
}

/** Of the characters of arguments, so many take about as long to compare as a field without any. */
const CHARACTERS_A_FIELD = 8;

/** Measures a document that was parsed and not yet validated, in one walk over it. Null where a fragment spreads itself. */
export function measure(document: DocumentNode): DocumentSize | null {
  const names = new Map<string, { count: number; weight: number }>();
  const fragments = new Map<string, Tally>();
  const operations: Tally[] = [];
  let [fragmentCount, spreads, variables] = [0, 0, 0];
  for (const definition of document.definitions) {
    const tally = tallyOf(definition, names);
    if (!tally) continue;
    for (const { times } of tally.spreads.values()) spreads += times;
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragmentCount += 1;
      fragments.set(definition.name.value, tally);
    } else {
      operations.push(tally);
      variables = Math.max(variables, definitionVariables(definition));
    }
  }
  const order = fragmentOrder(new Map([...fragments].map(([name, tally]) => [name, new Set(tally.spreads.keys())])));
  if (!order) return null;
  const sizes = new Map<string, OperationSize>();
  for (const name of order) sizes.set(name, withSpreads(fragments.get(name) as Tally, sizes));
  const largest = operations.map((tally) => withSpreads(tally, sizes));
  const most = (of: (size: OperationSize) => number) => largest.reduce((max, size) => Math.max(max, of(size)), 0);
  return {
    depth: most(({ depth }) => depth),
    aliases: most(({ aliases }) => aliases),
    directives: most(({ directives }) => directives),
    rootFields: most(({ rootFields }) => rootFields),
    operations: operations.length,
    fragments: fragmentCount,
    spreads,
    variables,
    repetition: names.values().reduce((sum, { count, weight }) => sum + (count - 1) * weight, 0),
  };
}

function definitionVariables(definition: DefinitionNode): number {
  return definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions?.length ?? 0) : 0;
}

/** The definition with what it spreads. */
function withSpreads(tally: Tally, sizes: ReadonlyMap<string, OperationSize>): OperationSize {
  let { depth, aliases, directives, rootFields } = tally;
  for (const [name, { times, timesAtRoot, level }] of tally.spreads) {
    const size = sizes.get(name);
    if (!size) continue;
    depth = Math.max(depth, level + size.depth);
    aliases += times * size.aliases;
    directives += times * size.directives;
    // Zero times what is beyond all numbers is none.
    if (timesAtRoot > 0) rootFields += timesAtRoot * size.rootFields;
  }
  return { depth, aliases, directives, rootFields };
}

function tallyOf(definition: DefinitionNode, names: Map<string, { count: number; weight: number }>): Tally | null {
  if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) return null;
  const tally: Tally = { depth: 0, aliases: 0, directives: 0, rootFields: 0, spreads: new Map() };
  const countDirectives = ({ directives }: { readonly directives?: readonly unknown[] | undefined }) => {
    tally.directives += directives?.length ?? 0;
  };
  const walk = (set: SelectionSetNode, level: number, nesting: number): void => {
    if (nesting > MAX_NESTING) {
      throw limitExceeded('depth of brackets', `more than ${MAX_NESTING}`, MAX_NESTING, 'Nest less.');
    }
    for (const selection of set.selections) {
      countDirectives(selection);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        noteSpread(tally, selection.name.value, level);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, level, nesting + 1);
      } else {
        tally.depth = Math.max(tally.depth, level + 1);
        if (selection.alias) tally.aliases += 1;
        if (level === 0) tally.rootFields += 1;
        noteName(names, selection);
        if (selection.selectionSet) walk(selection.selectionSet, level + 1, nesting + 1);
      }
    }
  };
  countDirectives(definition);
  for (const variable of definition.variableDefinitions ?? []) countDirectives(variable);
  walk(definition.selectionSet, 0, 1);
  return tally;
}

function noteSpread({ spreads }: Tally, name: string, level: number): void {
  const known = spreads.get(name) ?? { times: 0, timesAtRoot: 0, level: 0 };
  known.times += 1;
  if (level === 0) known.timesAtRoot += 1;
  known.level = Math.max(known.level, level);
  spreads.set(name, known);
}

function noteName(names: Map<string, { count: number; weight: number }>, field: FieldNode): void {
  const name = (field.alias ?? field.name).value;
  const known = names.get(name) ?? { count: 0, weight: 0 };
  known.count += 1;
  known.weight += 1 + argumentLength(field) / CHARACTERS_A_FIELD;
  names.set(name, known);
}

/** Characters that the arguments take in the document. */
function argumentLength(field: FieldNode): number {
  const first = field.arguments?.at(0)?.loc;
  const last = field.arguments?.at(-1)?.loc;
  return first && last ? last.end - first.start : 0;
}
