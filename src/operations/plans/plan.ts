import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { execute, getVariableValues, Kind } from 'graphql';
import type { GraphContext } from '../../schema/context.ts';
import { checkVariables } from '../limits/check-variables.ts';
import { costOf } from '../limits/cost.ts';
import { checkFilterTexts } from '../limits/filter-texts.ts';
import type { OperationLimits } from '../limits/operation-limits.ts';
import type { WriteData } from './compile.ts';
import { compile } from './compile.ts';
import type { DecidingVariables } from './deciding-variables.ts';
import { decidingVariables } from './deciding-variables.ts';
import type { FragmentBudget } from './fragments.ts';
import type { Arguments } from './plan-run.ts';
import { OffPlan, PlanRun } from './plan-run.ts';

export interface PlanOptions {
  readonly schema: GraphQLSchema;
  /** Validated. */
  readonly document: DocumentNode;
  /** A query of it. */
  readonly operation: OperationDefinitionNode;
  readonly limits: OperationLimits;
  readonly budget: FragmentBudget;
  /** Told when what was compiled for it has grown. */
  readonly onGrow: (plan: Plan) => void;
}

/** Of what depends on variables, so much is remembered. */
const MAX_REMEMBERED = 256;
/** What it costs with variables that take more to be told apart is worked out each time. Characters. */
const LONGEST_KEY = 256;

/** One query of a document, and what was worked out for it once. */
export class Plan {
  readonly #options: PlanOptions;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #deciding: DecidingVariables;
  /** By the variables that decide on it. */
  readonly #costs = new Map<string, number>();
  readonly #writers = new Map<string, WriteData | null>();

  constructor(options: PlanOptions) {
    const { definitions } = options.document;
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#options = options;
    this.#fragments = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#deciding = decidingVariables(options.document);
  }

  /** How many forms of it have been compiled, for variables that leave other fields out. */
  get forms(): number {
    return this.#writers.size;
  }

  /** The variables as the operation takes them; null where it does not, or where it would cost too much with them. */
  accept(given: Arguments): Arguments | null {
    const { schema, document, operation, limits } = this.#options;
    try {
      checkVariables(given);
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
      if (!coerced) return null;
      checkFilterTexts(schema, document, coerced);
      return this.#cost(coerced) <= limits.maxCost ? coerced : null;
    } catch {
      // Whoever executes it will say so.
      return null;
    }
  }

  /**
   * Runs it.
   *
   * @param variables accepted
   * @returns the data as JSON, at once where nothing has to be waited for
   * @throws at the first thing that has an error for an answer
   */
  run(context: GraphContext, variables: Arguments): string | Promise<string> {
    const write = this.#writer(variables);
    return write ? new PlanRun(context, variables).write(write) : this.#execute(context, variables);
  }

  async #execute(contextValue: GraphContext, variableValues: Arguments): Promise<string> {
    const { schema, document, operation } = this.#options;
    const operationName = operation.name?.value;
    const { data, errors } = await execute({ schema, document, operationName, contextValue, variableValues });
    if (errors || !data) throw new OffPlan('Executed with errors');
    return JSON.stringify(data);
  }

  #cost(variables: Arguments): number {
    const { schema, document, operation, limits } = this.#options;
    const key = this.#deciding.costKey(variables);
    const known = this.#costs.get(key);
    if (known !== undefined) return known;
    const cost = costOf({ schema, document, operation, variables, maxPageSize: limits.maxPageSize });
    if (key.length <= LONGEST_KEY) remember(this.#costs, key, cost);
    return cost;
  }

  #writer(variables: Arguments): WriteData | null {
    const { schema, operation, budget, onGrow } = this.#options;
    const key = this.#deciding.fieldsKey(variables);
    const known = this.#writers.get(key);
    if (known !== undefined) return known;
    const made = compile({ schema, operation, fragments: this.#fragments, variables, budget });
    remember(this.#writers, key, made);
    onGrow(this);
    return made;
  }
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size >= MAX_REMEMBERED) map.delete(map.keys().next().value as string);
  map.set(key, value);
}
