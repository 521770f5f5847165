import type { DirectiveNode, FieldNode, SelectionNode } from 'graphql';
import { Kind } from 'graphql';

/** What a field is given for an argument: a number, a list, or whatever a variable has; undefined for anything else. */
export function argumentOf(node: FieldNode, name: string, variables: Readonly<Record<string, unknown>>): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value?.kind === Kind.INT) return Number(value.value);
  return value?.kind === Kind.LIST ? value.values : undefined;
}

/** Whether a directive leaves it out. */
export function isLeftOut({ directives }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const says = (directive: DirectiveNode, wanted: boolean) => {
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) return value.value === wanted;
    return value?.kind === Kind.VARIABLE && variables[value.name.value] === wanted;
  };
  return (directives ?? []).some(
    (directive) =>
      (directive.name.value === 'skip' && says(directive, true)) ||
      (directive.name.value === 'include' && says(directive, false)),
  );
}
