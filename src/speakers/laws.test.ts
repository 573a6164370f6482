import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import { ownRegister, readArticleGiven, readText, type Told } from '../mentions/test-read.ts';
import { openRegister } from '../register/index.ts';

/** Who acts and speaks, what they do and say, and what stands around it: chance puts together what no table thinks of. */
const WHO = [
  ...[
    'Georgia',
    'Moscow',
    'the United Nations',
    'Kosovo',
    "Serbia's foreign ministry",
    'Abkhazia and Malta',
    'It',
    'They',
  ],
  ...[
    'Ana Lund',
    'Mr. Lund',
    'Mrs. Lund',
    'Lund',
    'She',
    'He',
    'the minister',
    'a spokesman for its leader',
    'his wife',
  ],
  ...[
    'Foreign Minister Petra Holm',
    'Petra Holm, a former minister',
    'MARIA KIPLANGAT (Kenya)',
    'rebels',
    'the region',
  ],
  ...[
    'the Oriel Free Front (OFF)',
    'Reuters',
    'a statement by the office',
    'the two',
    'whoever',
    'an official in Vilnius',
  ],
];
const DOES = [
  ...[
    'said',
    'told reporters',
    'denied',
    'called on Russia to wait',
    'left Moscow',
    'met him',
    'said on Monday',
    'wants',
  ],
  ...[
    'said in a statement',
    'and Spain, which said',
    'who said',
    'reportedly sent troops',
    'asked her to come',
    'hurt itself',
  ],
];
const WHAT = [
  ...[
    'that it would wait',
    'no',
    'the talks had failed',
    '“We will never sign,”',
    '“He is a liar and I know it.”',
    'so',
  ],
  ...['its Western backers were gone', 'according to Ana Lund', 'the ministry had closed the border', '“Nobody'],
];
const sentence = fc
  .tuple(
    fc.constantFrom(...WHO),
    fc.constantFrom(...DOES),
    fc.constantFrom(...WHAT),
    fc.constantFrom('.', '.', '?', ':', ','),
  )
  .map((parts) => parts.slice(0, 3).join(' ') + parts[3]);
const news = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join('').trimEnd());
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const mixed = fc.tuple(news, noise, news).map((parts) => parts.join(' '));
const story = fc.oneof(
  { weight: 4, arbitrary: news },
  { weight: 1, arbitrary: noise },
  { weight: 1, arbitrary: mixed },
);

const told = (text: string): Told => readArticleGiven(testArticle(text));

/** Reads many stories and holds each to a law. */
function law(check: (reading: Told) => void, numRuns = 60): void {
  fc.assert(
    fc.property(story, (text) => check(told(text))),
    { numRuns },
  );
}

test('any text is read, and every mention lies in it and is not empty', () => {
  law(({ text, entities }) => {
    for (const { start, end } of entities.flatMap(({ mentions }) => mentions)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  });
});

test('every id is that of one entity, and every id that something names is there', () => {
  law(({ entities, statements }) => {
    const ids = entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [
      ...statements.flatMap(({ speaker, onBehalfOf, addressees }) => [speaker, onBehalfOf, ...addressees]),
      ...entities.flatMap(({ partOf, speaksFor }) => [partOf, speaksFor]),
      ...entities.flatMap(({ mentions }) => mentions.flatMap(({ alternatives }) => alternatives)),
    ].filter((id) => id !== null);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('nobody speaks for somebody whom nobody speaks as', () => {
  law(({ statements }) => {
    for (const { speaker, onBehalfOf } of statements) if (speaker === null) expect(onBehalfOf).toBeNull();
  });
});

test('nobody is part of himself or speaks for himself, however far it goes', () => {
  law(({ entities }) => {
    const above = new Map(entities.map(({ id, partOf, speaksFor }) => [id, partOf ?? speaksFor]));
    for (const { id } of entities) {
      let at = above.get(id) ?? null;
      for (let steps = 0; at !== null && steps <= entities.length; steps++) at = above.get(at) ?? null;
      expect(at).toBeNull();
    }
  });
});

test('nobody speaks for himself by a spokesman of his own', () => {
  const { entities } = readText(
    'Georgia said according to Ana Lund: a spokesman for its leader and Spain, which said that it would wait.',
  );
  expect(entities.find(({ id }) => id === 'ana-lund')?.speaksFor).not.toBe('ana-lund');
});

test('a person speaks for somebody and is part of nobody; for all others it is the other way', () => {
  law(({ entities }) => {
    for (const { kind, partOf, speaksFor } of entities) expect(kind === 'person' ? partOf : speaksFor).toBeNull();
  });
});

test('entities come in the order in which they are first mentioned, those without a mention last', () => {
  law(({ entities }) => {
    const firsts = entities.map(({ mentions }) => mentions[0]?.start ?? Number.POSITIVE_INFINITY);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });
});

test('the mentions of an entity are in order and none is there twice', () => {
  law(({ entities }) => {
    for (const { mentions } of entities) {
      const places = mentions.map(({ start, end }) => `${start}-${end}`);
      expect(new Set(places).size).toBe(places.length);
      expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
    }
  });
});

test('who is meant is not his own alternative, and no alternative is there twice', () => {
  law(({ entities }) => {
    for (const { id, mentions } of entities)
      for (const { alternatives } of mentions) {
        expect(alternatives).not.toContain(id);
        expect(new Set(alternatives).size).toBe(alternatives.length);
      }
  });
});

test('what is read twice is the same, and reading changes nothing that was given', () => {
  fc.assert(
    fc.property(story, (text) => {
      const article = testArticle(text);
      const before = structuredClone(article);
      const first = readArticleGiven(article);
      told('Georgia said no. Ana Lund of Malta said yes.');
      expect(readArticleGiven(article)).toEqual(first);
      expect(article).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('what is told in a first story is not known in a second', () => {
  const text = 'Lund said no. The minister said yes. It left.';
  const alone = told(text);
  told('Foreign Minister Ana Lund of Malta met Georgia. Lund said no.');
  expect(told(text)).toEqual(alone);
});

const lomea = await openRegister([
  { name: 'lomea.csv', text: 'id,name,kind,source\nlomea,Lomea Islands,territory,us' },
  { name: 'names.csv', text: 'entity,name,sort,source\nlomea,Lomean,adjective,us\nlomea,Port Lomea,capital,us' },
]);

test('a register of one’s own makes known what it names', () => {
  const text = 'The Lomea Islands will vote. Port Lomea said no. The Lomean parliament said yes.';
  const { statements, entities } = readArticleGiven(testArticle(text), { register: lomea });
  expect(statements).toMatchObject([{ speaker: 'lomea' }, { onBehalfOf: 'lomea' }]);
  expect(entities[0]).toMatchObject({ id: 'lomea', name: 'Lomea Islands', kind: 'territory' });
});

test('a register of one’s own changes nothing in a story that does not name what it adds', () => {
  fc.assert(
    fc.property(story, (text) => {
      fc.pre(!/Lomea/i.test(text));
      expect(readArticleGiven(testArticle(text), { register: lomea })).toEqual(
        readArticleGiven(testArticle(text), { register: ownRegister }),
      );
    }),
    { numRuns: 30 },
  );
});

test('a name that a row gives a state is that state’s, and all others are read as before', async () => {
  const mine = await openRegister([
    { name: 'names.csv', text: 'entity,name,sort,source\ngeorgia,Iveria State,alias,us' },
  ]);
  const text = 'Georgia said no. Malta said yes. Iveria State said so.';
  const [with_, without] = [mine, ownRegister].map((register) => readArticleGiven(testArticle(text), { register }));
  expect(with_?.statements.map(({ speaker }) => speaker)).toEqual(['georgia', 'malta']);
  const found = (told: Told | undefined, id: string) => told?.entities.find((entity) => entity.id === id);
  expect(found(with_, 'georgia')?.aliases).toEqual(['Iveria State']);
  expect(found(with_, 'georgia')?.mentions.map(({ start }) => start)).toContain(text.indexOf('Iveria'));
  expect(found(with_, 'malta')).toEqual(found(without, 'malta'));
});
