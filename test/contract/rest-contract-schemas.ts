import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const CONTRACT = new URL('../../upstream/openapi.yaml', import.meta.url);

interface Operation {
  operationId: string;
  responses: Record<string, { content: Record<string, unknown> }>;
}

interface Contract {
  paths: Record<string, Record<string, Operation>>;
  'x-quota': Record<string, { schema: { type: string; format?: string } }>;
}

const contract = parse(readFileSync(CONTRACT, 'utf8')) as Contract;
// Not strict: OpenAPI 3.0 schemas carry words of their own, such as example and description. `nullable` Ajv knows.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(contract, 'contract');

const operations = new Map(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [operation.operationId, { path, method, operation }] as const),
  ),
);

export const operationIds = [...operations.keys()];

/** The media type that the contract gives for the operation's 200. */
export function mediaTypeOf(operationId: string): string {
  return Object.keys(find(operationId).operation.responses['200']?.content ?? {})[0] ?? '';
}

/** What is wrong with the JSON body of the operation's 200; empty when nothing is. */
export function bodyErrors(operationId: string, body: unknown): string[] {
  const { path, method } = find(operationId);
  const pointer = ['paths', path, method, 'responses', '200', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.getSchema(`contract#/${pointer}`);
  if (!validate) return [`The contract has no JSON schema for ${operationId}`];
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || 'the body'} ${error.message}`);
}

/** What is wrong with the quota headers, which every 2xx reply has; empty when nothing is. */
export function quotaErrors(headers: Headers): string[] {
  return Object.entries(contract['x-quota']).flatMap(([name, { schema }]) => {
    const value = headers.get(name);
    // open: an epoch number, or nothing, in Reset.
    if (schema.format === 'date-time') {
      if (value === null || /^\d+$/.test(value) || ajv.validate(schema, value)) return [];
      return [`${name}: ${value} is neither a time with a zone nor an epoch number`];
    }
    return value !== null && /^\d+$/.test(value) ? [] : [`${name}: ${value} is no integer`];
  });
}

function find(operationId: string) {
  const found = operations.get(operationId);
  if (!found) throw new Error(`The contract has no operation ${operationId}`);
  return found;
}
