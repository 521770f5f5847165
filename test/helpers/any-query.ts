import fc from 'fast-check';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField } from 'graphql';
import { getNamedType, isCompositeType, isInterfaceType, isLeafType, isUnionType } from 'graphql';
import { encodeGlobalId, joinKey } from '../../src/schema/global-id.ts';
import { schema } from '../../src/schema/index.ts';

export const ADDRESSES = ['a@any.test', 'b@any.test', 'c@any.test'] as const;

/** A query, and what it is asked with. */
export interface AnyQuery {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Of the variables, those that are used are declared. */
const VARIABLES: Readonly<Record<string, readonly [type: string, value: fc.Arbitrary<unknown>]>> = {
  yes: ['Boolean!', fc.boolean()],
  maybe: ['Boolean = true', fc.constantFrom(true, false, undefined)],
  size: ['Int', fc.constantFrom(0, 1, 3, null, undefined)],
  address: ['EmailAddress!', fc.constantFrom(...ADDRESSES)],
  where: ['MessageFilter', fc.constantFrom(null, undefined, {}, { isSeen: true }, { subject: { contains: 'e' } })],
  images: ['RemoteImagePolicy = KEEP', fc.constantFrom('BLOCK', undefined)],
  type: ['DomainType', fc.constantFrom('FREE', 'ALL', null, undefined)],
};

const IDS = ADDRESSES.flatMap((address) => [
  encodeGlobalId('Inbox', address),
  encodeGlobalId('Message', joinKey(address, 'm1')),
  encodeGlobalId('Attachment', joinKey(address, 'm1', 0)),
]).concat(encodeGlobalId('Domain', 'any.test'), 'no id');

const quoted = (text: string) => JSON.stringify(text);
const size = fc.constantFrom('$size', '$size', '$size', '0', '2', '500', 'null', '-1');

/** How the arguments of these names are written. */
const ARGUMENTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  address: fc.constantFrom('$address', '$address', '$address', ...ADDRESSES.map(quoted)),
  id: fc.constantFrom(...IDS.map(quoted)),
  ids: fc.subarray(IDS, { maxLength: 4 }).map((ids) => JSON.stringify(ids)),
  first: size,
  last: size,
  after: fc.constantFrom('null', quoted('no cursor'), quoted(Buffer.from('1:m1').toString('base64url'))),
  before: fc.constantFrom('null', quoted(Buffer.from('0:m2').toString('base64url'))),
  where: fc.constantFrom(
    '$where',
    '$where',
    '$where',
    '{isSeen: $yes}',
    '{hasCode: true}',
    '{subject: {equals: ""}}',
    'null',
  ),
  length: fc.constantFrom('10', '$size', 'null'),
  remoteImages: fc.constantFrom('$images', '$images', 'KEEP'),
  type: fc.constantFrom('$type', 'ALL', 'UNKNOWN'),
};

/** Not asked twice, and so never by a plan. */
const LEFT_OUT: ReadonlySet<string> = new Set(['waitForMessage', 'content']);

const directives = fc.oneof(
  { arbitrary: fc.constant(''), weight: 6 },
  fc.constantFrom(
    '@skip(if: $yes)',
    '@include(if: $yes)',
    '@include(if: $maybe) @skip(if: $yes)',
    '@include(if: false)',
    '@skip(if: false)',
  ),
);

/** Required arguments are given, and of the others some. */
function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  const written = args.map(({ name, type }) => {
    const value = (ARGUMENTS[name] as fc.Arbitrary<string>).map((text) => `${name}: ${text}`);
    return String(type).endsWith('!') ? value : fc.option(value, { nil: '', freq: 2 });
  });
  return fc.tuple(...written).map((all) => all.filter(Boolean).join(', '));
}

type Sets = Map<string, fc.Arbitrary<string>>;

/** Selections of a type, that many levels deep at most. */
function selectionsOf(
  type: GraphQLCompositeType,
  depth: number,
  withFragments: boolean,
  sets: Sets,
): fc.Arbitrary<string> {
  const key = `${type} ${depth} ${withFragments}`;
  const known = sets.get(key);
  if (known) return known;
  const all = isUnionType(type) ? [] : Object.values(type.getFields());
  const fields = all.filter(
    ({ name, type: of }) =>
      (!LEFT_OUT.has(name) || type.name === 'Message') && (depth > 0 || isLeafType(getNamedType(of))),
  );
  const below = (of: GraphQLCompositeType) => selectionsOf(of, depth - 1, withFragments, sets);
  const within = isInterfaceType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  const choices: fc.Arbitrary<string>[] = [
    ...fields.flatMap((field) => {
      const one = fieldOf(field, below);
      // Deeper, for the most part.
      return isLeafType(getNamedType(field.type)) ? [one] : [one, one, one];
    }),
    fc.constant('__typename'),
    fc
      .tuple(fc.constantFrom('', 'x', '__proto__'), directives)
      .map(([alias, rest]) => (alias ? `${alias}: __typename ${rest}` : `__typename ${rest}`)),
    ...(withFragments ? within.map((of) => directives.map((rest) => `...F${of.name} ${rest}`)) : []),
    ...(depth > 0
      ? within.map((of) =>
          fc
            .tuple(fc.constantFrom('', `on ${of.name}`), directives, selectionsOf(of, depth - 1, withFragments, sets))
            .map(([on, rest, set]) =>
              on || of === type ? `... ${on} ${rest} ${set}` : `... on ${of.name} ${rest} ${set}`,
            ),
        )
      : []),
  ];
  const made = fc.array(fc.oneof(...choices), { minLength: 1, maxLength: 5 }).map((some) => `{ ${some.join(' ')} }`);
  sets.set(key, made);
  return made;
}

function fieldOf(
  { name, args, type }: GraphQLField<unknown, unknown>,
  below: (type: GraphQLCompositeType) => fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const named = getNamedType(type);
  const set = isCompositeType(named) ? below(named) : fc.constant('');
  return fc.tuple(argumentsOf(args), directives, set, fc.boolean()).map(([given, rest, under, isAliased]) => {
    // One name for each way of asking, so that what has the same name can be merged.
    const alias = given || isAliased ? `${name}_${Buffer.from(given).toString('hex').slice(0, 40)}: ` : '';
    return `${alias}${name}${given && `(${given})`} ${rest} ${under}`;
  });
}

const DEPTH = 5;

/** Queries over the graph that are valid for the most part. */
export function anyQuery(): fc.Arbitrary<AnyQuery> {
  const sets: Sets = new Map();
  const inbox = selectionsOf(schema.getType('Inbox') as GraphQLCompositeType, DEPTH - 1, true, sets);
  // Most of what there is, is in inboxes.
  const query = fc.oneof(
    selectionsOf(schema.getQueryType() as GraphQLCompositeType, DEPTH, true, sets),
    inbox.map((set) => `{ inbox(address: $address) ${set} }`),
  );
  const fragments = Object.values(schema.getTypeMap())
    .filter((type) => isCompositeType(type) && !isUnionType(type) && !/^__|^Mutation$|^Subscription$/.test(type.name))
    .map((type) =>
      selectionsOf(type as GraphQLCompositeType, 1, false, sets).map(
        (set) => [type.name, `fragment F${type.name} on ${type.name} ${set}`] as const,
      ),
    );
  const values = fc.record(Object.fromEntries(Object.entries(VARIABLES).map(([name, [, value]]) => [name, value])));
  return fc.tuple(query, fc.tuple(...fragments), values).map(([set, all, given]) => {
    const used = all.filter(([name]) => new RegExp(`\\.\\.\\.F${name}\\b`).test(set)).map(([, text]) => text);
    const body = [set, ...used].join('\n');
    const names = Object.keys(VARIABLES).filter((name) => body.includes(`$${name}`));
    const declared = names.map((name) => `$${name}: ${VARIABLES[name]?.[0]}`).join(', ');
    const variables = Object.fromEntries(
      names.map((name) => [name, given[name]]).filter(([, value]) => value !== undefined),
    );
    return { source: `query ${declared && `Q(${declared})`} ${body}`, variables };
  });
}
