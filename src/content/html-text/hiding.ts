import type { ElementKind, Role } from './element-kinds.ts';
import type { Style } from './style.ts';
import type { Attributes } from './tokens.ts';

// A cell is as large as what is in it whatever its style says, and inline elements have no size of their own.
const BOXES: ReadonlySet<Role> = new Set<Role>(['boxed', 'block', 'paragraph', 'list', 'item', 'quote']);

/** Whether nobody sees an element that has that role in the end, nor what is in it. */
export function isHidden(style: Style, attributes: Attributes, role: Role): boolean {
  if (style.isHidden || role === 'dropped' || (style.isHiddenBox && isBox(style, role))) return true;
  return style.display === null && attributes.has('hidden');
}

function isBox({ display }: Style, role: Role): boolean {
  return BOXES.has(role) || (role === 'inline' && display === 'boxed');
}

/** Whether letters in it cannot be read for their size; null is as around it. */
export function isTiny({ name }: ElementKind, { isTiny: isStyledTiny }: Style, attributes: Attributes): boolean | null {
  if (isStyledTiny !== null || name !== 'font') return isStyledTiny;
  return /^\s{0,9}[+-]?\d/.test(attributes.get('size') ?? '') ? false : null;
}
