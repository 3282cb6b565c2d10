/** Sets `a.b.c` in a tree of options, leaving the given tree as it was. */
export function withOption(
  options: Readonly<Record<string, unknown>>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...options, [head]: value };
  const inner = options[head];
  const branch = isTree(inner) ? inner : {};
  return { ...options, [head]: withOption(branch, rest.join('.'), value) };
}

/** The value at `a.b.c`, or `undefined`. */
export function optionAt(options: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((branch, key) => (isTree(branch) ? branch[key] : undefined), options);
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The options a chart really has: Sheets ignores a title set through `vAxis` as an object (`setOption('vAxis', {title})`);
 * `vAxes: {0: {title}}` and the dotted `vAxis.title` work.
 */
export function effectiveOption(name: string, value: unknown): unknown {
  if (name !== 'vAxis' || !isTree(value)) return value;
  const { title: _ignored, ...rest } = value;
  return rest;
}
