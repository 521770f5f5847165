import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { getNullableType, isLeafType, isListType, isNonNullType, isObjectType, TypeNameMetaFieldDef } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Read } from './field-plan.ts';
import { fieldReader } from './field-plan.ts';
import type { FragmentBudget } from './fragments.ts';
import { Fragment, ListFragment } from './fragments.ts';
import { JsonText } from './json-text.ts';
import type { Arguments, PlanRun, Write } from './plan-run.ts';
import { OffPlan } from './plan-run.ts';
import { leafWriter } from './write-leaf.ts';

/** What there is to compile. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. What is compiled holds for all that leave the same fields in and out. */
  readonly variables: Arguments;
  readonly budget: FragmentBudget;
}

/** Thrown for what is left to the reference. */
class NotCompiled extends Error {}

/** Writes the data of a query. */
export type WriteData = (out: JsonText, run: PlanRun) => void;

/**
 * Compiles a query into what writes its data as JSON, without the result in between: field by field, as graphql-js would execute
 * it, for as long as every value is one that its field may have. Anything else, the least error included, is thrown, and is for
 * graphql-js to execute and to explain. Null for an operation that is not compiled at all: no query, values of interfaces and
 * unions, and introspection.
 */
export function compile(source: Source): WriteData | null {
  const { schema, operation, fragments, variables } = source;
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || !root) return null;
  try {
    const fields = collectFields(schema, fragments, variables, root, operation.selectionSet);
    const { write } = new Compilation(source).object(root, fields);
    return (out, run) => write(undefined, out, run);
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** A part of what writes, and whether it is made of nothing but the value that it is given. */
interface Part {
  readonly write: Write;
  readonly isOwn: boolean;
}

class Compilation {
  readonly #source: Source;
  #places = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  object(type: GraphQLObjectType, fields: Fields): Part {
    const parts = [...fields].map(([key, nodes], i) => {
      return this.#field(`${i === 0 ? '{' : ','}${JSON.stringify(key)}:`, type, nodes);
    });
    const isOwn = parts.every((part) => part.isOwn);
    const steps = type.extensions.isConstant ? this.#writtenOnce(parts) : parts.map(({ write }) => write);
    const { isTypeOf } = type;
    const write: Write = (value, out, run) => {
      if (value instanceof Error) throw value;
      if (isTypeOf && isTypeOf(value, run.context, undefined as never) !== true)
        throw new OffPlan(`Not a ${type.name}`);
      for (const step of steps) step(value, out, run);
      // The first field opens it, if there is one.
      out.tail += parts.length === 0 ? '{}' : '}';
    };
    return { write, isOwn };
  }

  #field(lead: string, type: GraphQLObjectType, nodes: readonly FieldNode[]): Part {
    const node = nodes[0] as FieldNode;
    const { name } = node;
    if (name.value === TypeNameMetaFieldDef.name) {
      return { write: constant(lead + JSON.stringify(type.name)), isOwn: true };
    }
    const field = type.getFields()[name.value];
    if (!field) throw new NotCompiled();
    // Before those of what is below it.
    this.#places += 1;
    const read = fieldReader(field, node, this.#places);
    const value = this.#value(field.type, nodes);
    const isOwn = (!field.resolve || field.extensions.isOwn === true) && field.args.length === 0 && value.isOwn;
    return { write: step(lead, read, value.write), isOwn };
  }

  #value(type: GraphQLOutputType, nodes: readonly FieldNode[]): Part {
    const { write, isOwn } = this.#present(isNonNullType(type) ? type.ofType : type, nodes);
    return { write: isNonNullType(type) ? required(write) : nullable(write), isOwn };
  }

  #present(type: GraphQLOutputType, nodes: readonly FieldNode[]): Part {
    if (isLeafType(type)) return { write: leafWriter(type), isOwn: true };
    if (isListType(type)) {
      const { write, isOwn } = this.#value(type.ofType, nodes);
      const item = getNullableType(type.ofType);
      const isWrittenOnce = isOwn && isObjectType(item) && item.extensions.isConstant === true;
      return { write: isWrittenOnce ? listWrittenOnce(list(write), this.#source.budget) : list(write), isOwn };
    }
    if (!isObjectType(type)) throw new NotCompiled();
    const { schema, fragments, variables } = this.#source;
    return this.object(type, collectSubfields(schema, fragments, variables, type, nodes));
  }

  /** The parts, with those that stand side by side and are of the object alone put together, to be written once for each. */
  #writtenOnce(parts: readonly Part[]): readonly Write[] {
    const steps: Write[] = [];
    let own: Write[] = [];
    const flush = () => {
      if (own.length > 0) steps.push(writtenOnce(own, this.#source.budget));
      own = [];
    };
    for (const { write, isOwn } of parts) {
      if (isOwn) own.push(write);
      else {
        flush();
        steps.push(write);
      }
    }
    flush();
    return steps;
  }
}

function writtenOnce(steps: readonly Write[], budget: FragmentBudget): Write {
  const fragment = new Fragment(budget);
  const writeAll: Write = (value, out, run) => {
    for (const step of steps) step(value, out, run);
  };
  return (value, out, run) => {
    // What comes of an upstream call may be gone with its operation.
    if (!run.isAtOnce || typeof value !== 'object') writeAll(value, out, run);
    else {
      out.tail += fragment.of(value as object, () => {
        const piece = new JsonText();
        writeAll(value, piece, run);
        return piece;
      });
    }
  };
}

function listWrittenOnce(write: Write, budget: FragmentBudget): Write {
  const fragment = new ListFragment(budget);
  return (value, out, run) => {
    if (!run.isAtOnce || !isArrayOfObjects(value)) write(value, out, run);
    else {
      out.tail += fragment.of(value, () => {
        const piece = new JsonText();
        write(value, piece, run);
        return piece;
      });
    }
  };
}

/** Nothing to come among them. */
function isArrayOfObjects(value: unknown): value is readonly object[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  for (const item of value) if (typeof item !== 'object' || item === null || isPromise(item)) return false;
  return true;
}

function constant(text: string): Write {
  return (_, out) => {
    out.tail += text;
  };
}

function step(lead: string, read: Read, write: Write): Write {
  return (source, out, run) => {
    out.tail += lead;
    const value = read(source, run);
    if (isPromise(value)) run.await(value, out.gap(), write);
    else write(value, out, run);
  };
}

function required(write: Write): Write {
  return (value, out, run) => {
    if (value === null || value === undefined) throw new OffPlan('Null where there may be none');
    write(value, out, run);
  };
}

function nullable(write: Write): Write {
  return (value, out, run) => {
    if (value === null || value === undefined) out.tail += 'null';
    else write(value, out, run);
  };
}

function list(write: Write): Write {
  return (value, out, run) => {
    if (value instanceof Error) throw value;
    if (typeof value !== 'object' || !(Symbol.iterator in (value as object))) throw new OffPlan('Not a list');
    let lead = '[';
    for (const item of value as Iterable<unknown>) {
      out.tail += lead;
      if (isPromise(item)) run.await(item, out.gap(), write);
      else write(item, out, run);
      lead = ',';
    }
    out.tail += lead === '[' ? '[]' : ']';
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function'
  );
}
