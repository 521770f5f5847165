import type { DomainType } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import { whenThere } from '../maybe-promise.ts';
import { builder } from './builder.ts';
import { DomainRef } from './object-refs.ts';

const DomainTypeEnum = builder.enumType('DomainType', {
  description: 'Who may use a domain.',
  values: {
    FREE: { description: 'Every account.' },
    PREMIUM: { description: 'Accounts with a paid plan.' },
    CUSTOM: { description: 'The account that brought it.' },
    ALL: { description: 'As an argument: of whatever type.' },
    UNKNOWN: { description: 'A type that this gateway does not know, or a domain that is not listed for the account.' },
  } satisfies Record<DomainType, { description: string }>,
});

builder.node(DomainRef, {
  description: 'A domain under which inboxes are made.',
  id: { resolve: ({ name }) => name },
  loadMany: (names, { loaders }) => names.map((name) => loaders.domain.load(name)),
  fields: (t) => ({
    name: t.exposeString('name'),
    type: t.field({
      type: DomainTypeEnum,
      resolve: ({ name, type }, _, { loaders }) =>
        type ?? whenThere(loaders.domain.load(name), (domain) => domain?.type ?? 'UNKNOWN'),
    }),
    isCustom: t.boolean({
      description: 'Whether the account brought it along.',
      resolve: ({ name, isCustom }, _, { loaders }) =>
        isCustom ?? whenThere(loaders.domain.load(name), (domain) => domain?.isCustom ?? false),
    }),
  }),
});

builder.queryField('domains', (t) =>
  t.field({
    description: 'The domains this account may use. One upstream call at most, cached.',
    type: [DomainRef],
    args: { type: t.arg({ type: DomainTypeEnum, defaultValue: 'FREE' }) },
    resolve: (_, { type }, { loaders }) => {
      if (type === 'UNKNOWN') {
        throw new GatewayError('BAD_USER_INPUT', 'Domains cannot be asked for by the type UNKNOWN. Ask for ALL.', {
          context: { field: ['type'] },
        });
      }
      return loaders.domains.load(type ?? 'FREE');
    },
  }),
);
