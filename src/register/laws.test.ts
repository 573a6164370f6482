import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from './fold-words.ts';
import { formatRegisterTable } from './format-register-table.ts';
import { openRegister } from './open-register.ts';
import { parseRegisterTable } from './parse-register-table.ts';
import { wordsOf } from './test-words.ts';

const register = await openRegister();
const names = [...register.entities.keys()].flatMap((id) => register.namesOf(id));

const cell = fc.stringMatching(/^[a-zé"',;\n ]{1,12}$/).map((text) => text.trim() || 'x');
const row = fc.record({ entity: fc.constantFrom('abkhazia', 'georgia'), name: cell, source: cell });

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ entity, name }) => `${entity} ${name}` }), (rows) => {
      const table = {
        name: 'omissions' as const,
        file: 'my.csv',
        rows: rows.map(({ entity, name, source }) => ({ cells: [entity, name, source] })),
      };
      const text = formatRegisterTable({ ...table, rows: table.rows.map((given) => ({ ...given, line: 0 })) });
      const read = parseRegisterTable({ name: 'my.csv', text });
      expect(read.rows.map(({ cells }) => cells)).toEqual(table.rows.map(({ cells }) => cells));
      expect(formatRegisterTable(read)).toBe(text);
    }),
  );
});

test('any text is gone through without a throw, and a match lies in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (text, from) => {
      const tokens = wordsOf(text);
      for (const find of [register.longestNameAt, register.longestOfficeAt, register.longestBodyAt]) {
        const match = find(tokens, from);
        if (match) expect(from + match.length).toBeLessThanOrEqual(tokens.length);
      }
      register.lookup(text);
      register.office(text);
    }),
  );
});

test('a name is found where it stands, unless a longer one stands there', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom('.', ', he said', "'s army", ' and'), (entry, behind) => {
      const tokens = wordsOf(`${entry.name}${behind}`);
      const match = register.longestNameAt(tokens, 0);
      const length = foldWords(
        tokens
          .slice(0, match?.length)
          .map(({ form }) => form)
          .join(' '),
      ).length;
      expect(length).toBeGreaterThanOrEqual(foldWords(entry.name).length);
    }),
    { numRuns: 1000 },
  );
});

test('the longest match is the longest run of tokens that is a name', () => {
  const parts = names.flatMap(({ name }) => name.split(' '));
  const text = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (words) => {
      const tokens = wordsOf(words);
      const lengths = tokens
        .map((_, i) => i + 1)
        .filter((length) => isName(tokens.slice(0, length).map(({ form }) => form)));
      expect(register.longestNameAt(tokens, 0)?.length ?? 0).toBe(lengths.at(-1) ?? 0);
    }),
    { numRuns: 1000 },
  );
});

/** By its words alone: neither "the" nor "'s" are taken off, and no name ends with a mark. */
function isName(forms: string[]): boolean {
  const words = forms.flatMap((form) => foldWords(form));
  if (foldWords(forms.at(-1) ?? '').length === 0 || foldWords(forms[0] ?? '').length === 0) return false;
  return register.lookup(forms).some(({ name }) => foldWords(name).length === words.length);
}
