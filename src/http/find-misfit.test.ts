import { expect, test } from 'vitest';
import { findMisfit } from './find-misfit.ts';
import type { Schema } from './schema.ts';

const PARTS: Schema = {
  type: 'object',
  properties: { name: { type: 'string', minLength: 1, maxLength: 3 }, kind: { enum: ['a', 'b'] } },
  required: ['name'],
  additionalProperties: false,
};

test.each<[Schema, unknown, string | null]>([
  [{ type: 'integer', minimum: 1, maximum: 9 }, 5, null],
  [{ type: 'integer', minimum: 1 }, 0, 'it is 1 or more, got 0'],
  [{ type: 'integer' }, 1.5, 'it is of type integer, got 1.5'],
  [{ type: 'number' }, Number.NaN, 'it is of type number, got null'],
  [{ type: ['string', 'null'] }, null, null],
  [{ type: 'string', pattern: '^#\\d+$' }, 'x', 'it is not understood: "x"'],
  [{ type: 'string' }, 'a\0b', 'it has no character NUL'],
  [{ type: 'array', items: { type: 'string' }, maxItems: 1 }, ['a', 'b'], 'it has 1 at most, got 2'],
  [{ type: 'array', items: { type: 'string' } }, [1], 'it[0] is of type string, got 1'],
  [{ type: 'object' }, [], 'it is of type object, got []'],
  [PARTS, { name: 'abc', kind: 'a' }, null],
  [PARTS, {}, 'it has name, got none'],
  [PARTS, { name: '' }, 'name has 1 characters or more, got 0'],
  [PARTS, { name: 'a', kind: 'c' }, 'kind is one of a, b, got "c"'],
  [PARTS, { name: 'a', constructor: 1 }, 'it has name, kind, got "constructor"'],
])('%j and %j: %s', (schema, value, misfit) => {
  expect(findMisfit(schema, value, 'it')).toBe(misfit);
});
