import type { Schema } from './schema.ts';

/**
 * What of a value does not fit a schema, in words; null where all of it does. Knows the words of JSON Schema that the
 * schemas of input use.
 *
 * @example
 * findMisfit({ type: 'integer', minimum: 1 }, 0, 'limit') // 'limit is 1 or more, got 0'
 */
export function findMisfit(schema: Schema, value: unknown, place: string): string | null {
  if (schema.type !== undefined && !isOfType(value, [schema.type].flat()))
    return `${place} is of type ${[schema.type].flat().join(' or ')}, got ${show(value)}`;
  if (schema.enum && !schema.enum.includes(value as string))
    return `${place} is one of ${schema.enum.join(', ')}, got ${show(value)}`;
  if (typeof value === 'string') return misfitOfText(schema, value, place);
  if (typeof value === 'number') return misfitOfNumber(schema, value, place);
  if (Array.isArray(value)) return misfitOfList(schema, value, place);
  if (value !== null && typeof value === 'object') return misfitOfParts(schema, value as Parts, place);
  return null;
}

type Parts = Readonly<Record<string, unknown>>;

function isOfType(value: unknown, types: readonly string[]): boolean {
  return types.some((type) => {
    if (type === 'null') return value === null;
    if (type === 'array') return Array.isArray(value);
    if (type === 'integer') return Number.isInteger(value);
    if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
    if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value);
    return typeof value === type;
  });
}

function misfitOfText({ minLength = 0, maxLength, pattern }: Schema, value: string, place: string): string | null {
  // No database holds it.
  if (value.includes('\0')) return `${place} has no character NUL`;
  if (value.length < minLength) return `${place} has ${minLength} characters or more, got ${value.length}`;
  if (maxLength !== undefined && value.length > maxLength)
    return `${place} has ${maxLength} characters at most, got ${value.length}`;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    return `${place} is not understood: ${show(value)}`;
  return null;
}

function misfitOfNumber({ minimum, maximum }: Schema, value: number, place: string): string | null {
  if (minimum !== undefined && value < minimum) return `${place} is ${minimum} or more, got ${value}`;
  if (maximum !== undefined && value > maximum) return `${place} is ${maximum} at most, got ${value}`;
  return null;
}

function misfitOfList(
  { items, minItems = 0, maxItems }: Schema,
  value: readonly unknown[],
  place: string,
): string | null {
  if (value.length < minItems) return `${place} has ${minItems} or more, got ${value.length}`;
  if (maxItems !== undefined && value.length > maxItems) return `${place} has ${maxItems} at most, got ${value.length}`;
  return first(value.map((one, at) => (items ? findMisfit(items, one, `${place}[${at}]`) : null)));
}

function misfitOfParts(schema: Schema, value: Parts, place: string): string | null {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${place} has ${missing}, got none`;
  return first(
    Object.entries(value).map(([name, part]) => {
      if (Object.hasOwn(properties, name)) return findMisfit(properties[name]!, part, name);
      return additionalProperties === false
        ? `${place} has ${Object.keys(properties).join(', ')}, got ${show(name)}`
        : null;
    }),
  );
}

function first(misfits: readonly (string | null)[]): string | null {
  return misfits.find((misfit) => misfit !== null) ?? null;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
