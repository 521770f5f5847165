import type { DefinitionNode, FieldNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';
import { MAX_NESTING } from './scan.ts';

/** How one fragment is spread in a definition. */
interface Spread {
  times: number;
  timesAtRoot: number;
  /** Fields around it at most. */
  level: number;
}

/** Of one definition by itself. */
export interface Tally {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  readonly spreads: Map<string, Spread>;
}

/** How often a name stands in a document, and how heavy its fields are together. */
export type Names = Map<string, { count: number; weight: number }>;

/** Of the characters of arguments, so many take about as long to compare as a field without any. */
const CHARACTERS_A_FIELD = 8;

/**
 * Looks through one definition; null for what is neither an operation nor a fragment.
 *
 * @param names is added to
 * @throws GatewayError LIMIT_EXCEEDED where selections are nested beyond what a document can have that was looked over
 */
export function tallyOf(definition: DefinitionNode, names: Names): Tally | null {
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

function noteName(names: Names, field: FieldNode): void {
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
