/** What `google.script.run` carries, and what it loses, in either direction. */

/**
 * Arguments on their way to the server. Primitives, `null`, plain objects and arrays pass; so does one form, alone. `undefined`
 * becomes `null`. Throws a `TypeError` that names the property for dates, functions, elements and circles.
 */
export function argumentsToServer(args: readonly unknown[]): unknown[] {
  if (args.length === 1 && isForm(args[0])) return [formValues(args[0])];
  return args.map((arg, index) => copyArgument(arg, String(index), []));
}

function copyArgument(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || isDateLike(value) || isElement(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((entry, index) => copyArgument(entry, String(index), path));
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) copy[key] = copyArgument(entry, key, path);
  return copy;
}

/**
 * A result on its way to the page: `null` when a date hides anywhere in it, `{}` for maps, sets and expressions, the source text
 * for a function, `null` for `undefined`.
 */
export function resultToPage(value: unknown): unknown {
  return holdsDate(value, []) ? null : copyResult(value, []);
}

function holdsDate(value: unknown, above: readonly object[]): boolean {
  if (typeof value !== 'object' || value === null || above.includes(value)) return false;
  if (isDateLike(value)) return true;
  return Object.values(value).some((entry) => holdsDate(entry, [...above, value]));
}

function copyResult(value: unknown, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return typeof value === 'symbol' || typeof value === 'bigint' ? null : value;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((entry) => copyResult(entry, path));
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) copy[key] = copyResult(entry, path);
  return copy;
}

function isDateLike(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

interface ElementLike {
  readonly nodeType: number;
  readonly tagName?: string;
}

interface FormLike extends ElementLike {
  readonly elements: ArrayLike<{
    readonly name?: string;
    readonly value?: string;
    readonly type?: string;
    readonly checked?: boolean;
  }>;
}

function isElement(value: object): value is ElementLike {
  return typeof (value as Partial<ElementLike>).nodeType === 'number';
}

function isForm(value: unknown): value is FormLike {
  return typeof value === 'object' && value !== null && isElement(value) && value.tagName === 'FORM';
}

/** A form as an object: value by field name, several values of one name as an array. */
function formValues(form: FormLike): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, value, type, checked } of Array.from(form.elements)) {
    if (!name || ((type === 'checkbox' || type === 'radio') && !checked)) continue;
    const before = values[name];
    values[name] = before === undefined ? (value ?? '') : [...(Array.isArray(before) ? before : [before]), value ?? ''];
  }
  return values;
}
