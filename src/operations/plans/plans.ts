import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getOperationAST, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationLimits } from '../limits/operation-limits.ts';
import { FragmentBudget } from './fragments.ts';
import { Plan } from './plan.ts';

export interface PlansOptions {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  /** The document of that source, within its bounds and valid; null for any other. */
  readonly documentOf: (source: string) => DocumentNode | null;
}

/** All that are kept together. Bytes, about. */
const MAX_BYTES = 33_554_432;
/** What each form of a plan takes for a character of its source, the document not counted. */
const BYTES_A_CHARACTER = 100;
const OVERHEAD = 4_096;

/** Fields that are not to be asked twice, should an operation have to be executed anew, or whose answers are never given again. */
const ONCE: ReadonlySet<string> = new Set(['Attachment.content', 'Query.waitForMessage']);

/** Plans of the queries that were asked lately. */
export class Plans {
  readonly #options: PlansOptions;
  /** False for what has none: to find that out takes a walk over all of it. */
  readonly #kept: LRUCache<string, Plan | false>;
  readonly #budget = new FragmentBudget();

  constructor(options: PlansOptions) {
    this.#options = options;
    this.#kept = new LRUCache({
      maxSize: MAX_BYTES,
      sizeCalculation: (plan, source) =>
        OVERHEAD + (plan ? Math.max(1, plan.forms) * source.length * BYTES_A_CHARACTER : source.length),
    });
  }

  /** The plan of a query; null for what is none, is not valid, or has no plan. */
  of(source: string, operationName: string | undefined): Plan | null {
    const key = `${operationName ?? ''} ${source}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known || null;
    const plan = this.#make(source, operationName, (grown) => {
      if (grown.forms < 2) return;
      // Set again, it is weighed again; a plan may have been forgotten by the time that it grows.
      this.#kept.delete(key);
      this.#kept.set(key, grown);
    });
    this.#kept.set(key, plan ?? false);
    return plan;
  }

  #make(source: string, operationName: string | undefined, onGrow: (plan: Plan) => void): Plan | null {
    const { schema, limits, documentOf } = this.#options;
    const document = documentOf(source);
    const operation = document && getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || !isRepeatable(schema, document as DocumentNode))
      return null;
    return new Plan({ schema, document: document as DocumentNode, operation, limits, budget: this.#budget, onGrow });
  }
}

function isRepeatable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isIt = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        if (ONCE.has(`${types.getParentType()?.name}.${name.value}`)) isIt = false;
      },
    }),
  );
  return isIt;
}
