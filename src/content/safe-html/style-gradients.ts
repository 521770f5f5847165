import { color } from './style-values.ts';

const GRADIENT = /(?:^|[\s,:-])(?:linear|radial|conic)-gradient\(/;
/** What stands before the colors of a gradient, or shows nothing. */
const NO_COLOR = /^(?:to|at|in|from|circle|ellipse|transparent|top|bottom|left|right|center|currentcolor)$/;
const MAX_LAYERS = 20;

/** Parts between commas that stand in no parentheses. */
export function splitLayers(value: string): string[] {
  const layers: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of value.matchAll(/[(),]/g)) {
    if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    else if (depth === 0) {
      if (layers.push(value.slice(from, index).trim()) >= MAX_LAYERS) return layers;
      from = index + 1;
    }
  }
  return [...layers, value.slice(from).trim()];
}

/** The first color of the first gradient, '' for a gradient of which none can be told, or null where there is no gradient. */
export function gradientColor(value: string): string | null {
  const start = GRADIENT.exec(value);
  if (!start) return null;
  const stops = value.slice(start.index + start[0].length);
  for (const stop of splitLayers(stops)) {
    const [first = ''] = /^[^\s()]+(?:\([^()]*\))?/.exec(stop) ?? [];
    if (!NO_COLOR.test(first) && color(first) !== null) return first;
  }
  return '';
}
