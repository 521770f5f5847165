import type { Loaders } from '../datasources/loaders.ts';
import { GatewayError } from '../errors.ts';
import { builder } from './builder.ts';

/** What the caller can put right, as data. */
export type UserError =
  | { readonly kind: 'InvalidInputError'; readonly message: string; readonly field: readonly string[] }
  | { readonly kind: 'NotFoundError'; readonly message: string }
  | { readonly kind: 'DomainNotAllowedError'; readonly message: string; readonly allowedDomains: readonly string[] }
  | { readonly kind: 'AddressTakenError'; readonly message: string; readonly address: string }
  | { readonly kind: 'QuotaExhaustedError'; readonly message: string; readonly resetAt: Date | null };

type Kind = UserError['kind'];
type ErrorOf<K extends Kind> = Extract<UserError, { kind: K }>;

const MutationError = builder.interfaceRef<UserError>('MutationError').implement({
  description: 'What the caller can put right is data here; all else is a GraphQL error with extensions.code.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What was refused, and what to do.' }) }),
});

const interfaces = [MutationError];

const InvalidInputError = builder.objectRef<ErrorOf<'InvalidInputError'>>('InvalidInputError').implement({
  description: 'An argument is not what it should be.',
  interfaces,
  fields: (t) => ({
    field: t.exposeStringList('field', { description: 'The way to the argument, such as ["input", "username"].' }),
  }),
});

const NotFoundError = builder.objectRef<ErrorOf<'NotFoundError'>>('NotFoundError').implement({
  description: 'What was named is not there, or is not of this account.',
  interfaces,
});

const DomainNotAllowedError = builder.objectRef<ErrorOf<'DomainNotAllowedError'>>('DomainNotAllowedError').implement({
  description: 'The account may not use the domain.',
  interfaces,
  fields: (t) => ({ allowedDomains: t.exposeStringList('allowedDomains', { description: 'Those it may use.' }) }),
});

const AddressTakenError = builder.objectRef<ErrorOf<'AddressTakenError'>>('AddressTakenError').implement({
  description: 'Another inbox has the address.',
  interfaces,
  fields: (t) => ({ address: t.expose('address', { type: 'EmailAddress' }) }),
});

const QuotaExhaustedError = builder.objectRef<ErrorOf<'QuotaExhaustedError'>>('QuotaExhaustedError').implement({
  description: "The account's upstream calls are used up.",
  interfaces,
  fields: (t) => ({
    resetAt: t.expose('resetAt', { description: 'When there are new ones.', type: 'DateTime', nullable: true }),
  }),
});

const refs = { InvalidInputError, NotFoundError, DomainNotAllowedError, AddressTakenError, QuotaExhaustedError };

/** Declares the union of what one mutation can say, such as CreateInboxError. */
function union<const K extends Kind>(name: string, kinds: readonly K[]) {
  return builder.unionType(name, {
    types: kinds.map((kind) => refs[kind]),
    resolveType: (error) => (error as UserError).kind,
  });
}

const OF_A_NAME = ['InvalidInputError', 'DomainNotAllowedError', 'AddressTakenError', 'QuotaExhaustedError'] as const;

export const createInboxErrors = declare('CreateInboxError', OF_A_NAME);
export const renameInboxErrors = declare('RenameInboxError', ['NotFoundError', ...OF_A_NAME]);
export const deleteInboxErrors = declare('DeleteInboxError', [
  'InvalidInputError',
  'NotFoundError',
  'QuotaExhaustedError',
]);
export const markMessageSeenErrors = declare('MarkMessageSeenError', ['NotFoundError', 'QuotaExhaustedError']);
export const deleteMessageErrors = declare('DeleteMessageError', ['NotFoundError', 'QuotaExhaustedError']);

/** The errors that one mutation answers with as data. */
export interface MutationErrors {
  readonly ref: ReturnType<typeof union>;
  /**
   * Runs a mutation; what it throws that the caller can put right becomes `errors`, the rest goes on. What an earlier mutation
   * of the same operation has loaded is forgotten: it shows the state before this one.
   */
  attempt<T extends object>(
    loaders: Pick<Loaders, 'clear'>,
    run: () => Promise<T>,
  ): Promise<Partial<T> & { errors: UserError[] }>;
}

function declare(name: string, kinds: readonly Kind[]): MutationErrors {
  return {
    ref: union(name, kinds),
    async attempt<T extends object>(loaders: Pick<Loaders, 'clear'>, run: () => Promise<T>) {
      loaders.clear();
      try {
        return { ...(await run()), errors: [] };
      } catch (error) {
        const userError = error instanceof GatewayError ? asUserError(error) : null;
        if (userError === null || !kinds.includes(userError.kind)) throw error;
        return { errors: [userError] } as Partial<T> & { errors: UserError[] };
      }
    },
  };
}

function asUserError({ code, message, context }: GatewayError): UserError | null {
  if (context.reason === 'DOMAIN_NOT_ALLOWED') {
    return { kind: 'DomainNotAllowedError', message, allowedDomains: context.allowedDomains ?? [] };
  }
  if (context.reason === 'ADDRESS_TAKEN' && context.address !== undefined) {
    return { kind: 'AddressTakenError', message, address: context.address };
  }
  if (code === 'BAD_USER_INPUT')
    return { kind: 'InvalidInputError', message, field: ['input', ...(context.field ?? [])] };
  if (code === 'NOT_FOUND') return { kind: 'NotFoundError', message };
  if (code === 'QUOTA_EXHAUSTED') return { kind: 'QuotaExhaustedError', message, resetAt: context.resetAt ?? null };
  return null;
}
