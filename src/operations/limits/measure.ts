import type { DefinitionNode, DocumentNode } from 'graphql';
import { Kind } from 'graphql';
import { fragmentOrder } from './fragment-order.ts';
import type { Names, Tally } from './tally.ts';
import { tallyOf } from './tally.ts';

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

/** Measures a document that was parsed and not yet validated, in one walk over it. Null where a fragment spreads itself. */
export function measure(document: DocumentNode): DocumentSize | null {
  const names: Names = new Map();
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
