import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import { findQuotations } from './find-quotations.ts';

/** Quotations as text; `…` behind one that is never closed, `→` before one that goes on from the block before, `^` for each around it. */
function quotationsOf(text: string): string[] {
  const article = testArticle(text);
  const quotations = findQuotations(article);
  return quotations.map((quotation) => {
    let depth = 0;
    for (let q = quotation; q.within !== null; depth++) q = quotations[q.within] as typeof q;
    const own = text.slice(quotation.start, quotation.end);
    return `${'^'.repeat(depth)}${quotation.continues ? '→' : ''}${own}${quotation.closing ? '' : '…'}`;
  });
}

const cases: Record<string, [text: string, quotations: string[]][]> = {
  'straight double marks': [
    ['"We will vote," she said.', ['"We will vote,"']],
    ['He said: "We will vote."', ['"We will vote."']],
    ['"We will," he said, "and soon."', ['"We will,"', '"and soon."']],
    ['the "old" and the "new" port', ['"old"', '"new"']],
    ['("We will," he said)', ['"We will,"']],
    ['The pact--"a sham"--fell.', ['"a sham"']],
    ['The pact—"a sham"—fell.', ['"a sham"']],
    ['"What now?" asked Lopes.', ['"What now?"']],
    ['called it "null and void".', ['"null and void"']],
    ['a "so-called"-state', ['"so-called"']],
    ['He said, " We will go ," and left.', ['" We will go ,"']],
    ['He said " no " and " yes " twice.', ['" no "', '" yes "']],
    ['He said:"We will go"and left.', ['"We will go"']],
    ['"foo "and then "bar" came', ['"foo "', '"bar"']],
  ],
  'curly marks, guillemets and pairs of single marks': [
    ['“We will vote,” she said.', ['“We will vote,”']],
    ['«We will vote», she said.', ['«We will vote»']],
    ['„We will vote“, she said.', ['„We will vote“']],
    ['»We will vote«, she said.', ['»We will vote«']],
    ["``We will vote,'' she said.", ["``We will vote,''"]],
    ["''We will vote,'' she said.", ["''We will vote,''"]],
    ['”We will vote,” she said.', ['”We will vote,”']],
    ['“We will vote,“ she said.', ['“We will vote,“']],
    ['“We will vote," she said.', ['“We will vote,"']],
  ],
  'single marks': [
    ["'We will vote,' she said.", ["'We will vote,'"]],
    ['‘We will vote,’ she said.', ['‘We will vote,’']],
    ["the 'Lagos formula' failed", ["'Lagos formula'"]],
    ["the 'two states' idea", ["'two states'"]],
    ["the 'two states' and more", ["'two states'"]],
    ["It's the islands' and the ports' 'last chance'.", ["'last chance'"]],
    ["'It's the states' rights that count,' he said.", ["'It's the states' rights that count,'"]],
    ['‘It’s the states’ rights that count,’ he said.', ['‘It’s the states’ rights that count,’']],
    ['`We will vote,’ she said', ['`We will vote,’']],
    ['’Lagos formula’ fails', ['’Lagos formula’']],
  ],
  'no quotations': [
    ["Georgia's, O'Brien's and the states' rights", []],
    ["the '90s and the '08 vote, rock 'n' roll, tell 'em", []],
    ['the ’90s and ’08, rock ’n’ roll, tell ’em', []],
    ['a man 6\'2" tall and a 5" pipe', []],
    ["at 40' depth, 6' 2\" wide", []],
    ["the workers' union and the miners' union", []],
    ["Sana'a, Ba'ath, l'état, d'Ivoire", []],
    ['', []],
    ['No marks here.', []],
    ['She left," he', []],
    ["ol' man river an' me", []],
  ],
  'quotations in quotations': [
    [`"The 'Lagos formula' is dead," he said.`, [`"The 'Lagos formula' is dead,"`, "^'Lagos formula'"]],
    ['“The ‘Lagos formula’ is dead,” he said.', ['“The ‘Lagos formula’ is dead,”', '^‘Lagos formula’']],
    [`'He called it "dead" twice,' she said.`, [`'He called it "dead" twice,'`, '^"dead"']],
    [`"He told me, 'Go home.'" Then he left.`, [`"He told me, 'Go home.'"`, "^'Go home.'"]],
    [`"'Go home' is what he said," she said.`, [`"'Go home' is what he said,"`, "^'Go home'"]],
    [`"It's the islanders' choice," he said.`, [`"It's the islanders' choice,"`]],
    ['“The “Lagos formula” is dead,” he said.', ['“The “Lagos formula” is dead,”', '^“Lagos formula”']],
    [
      `"He said 'the so-called "state" is dead' to me," she said`,
      [`"He said 'the so-called "state" is dead' to me,"`, `^'the so-called "state" is dead'`, '^^"state"'],
    ],
  ],
  'quotations over paragraphs': [
    ['"One.\n\n"Two," he said.', ['"One.…', '→"Two,"']],
    ['“One.\n\n“Two.\n\n“Three,” he said. “Four.”', ['“One.…', '→“Two.…', '→“Three,”', '“Four.”']],
    ['He said: "One.\n\nTwo," and left.', ['"One.…', '→Two,"']],
    ['"One," he said. "Two.\n\n"Three," he said.', ['"One,"', '"Two.…', '→"Three,"']],
    ['"One.\n\nThe vote is in May.\n\n"Two," she said.', ['"One.…', '"Two,"']],
    ['"One.\n\n# HEADING\n\n"Two," she said.', ['"One.…', '"Two,"']],
    ['"One."\n\n"Two," she said.', ['"One."', '"Two,"']],
    ["'One.\n\n'Two,' he said.", ["'One.…", "→'Two,'"]],
    [
      '“The “Lagos formula” is dead.\n\n“It is over,” he said.',
      ['“The “Lagos formula” is dead.…', '^“Lagos formula”', '→“It is over,”'],
    ],
    [
      `"The 'Lagos formula' is dead.\n\n"It is over," he said.`,
      [`"The 'Lagos formula' is dead.…`, "^'Lagos formula'", '→"It is over,"'],
    ],
  ],
  'marks that are missing': [
    ['"We will vote, she said.', ['"We will vote, she said.…']],
    ['“We will vote, she said.', ['“We will vote, she said.…']],
    ['"We will vote, she said. "We must."', ['"We will vote, she said.…', '"We must."']],
    ['“We will vote, she said. “We must.”', ['“We will vote, she said.…', '“We must.”']],
    ["'Abd al-Karim spoke.", []],
    ['We will vote," she said. "We must."', ['"We must."']],
    ['“We will vote, she said.\n\nHe left.', ['“We will vote, she said.…']],
  ],
  figures: [
    ['"He is 6\'2"," she said.', ['"He is 6\'2","']],
    ['"a 5" pipe," he said', ['"a 5" pipe,"']],
    ['"in 2008" and "in 2009"', ['"in 2008"', '"in 2009"']],
    ["the 'class of 1990' met", ["'class of 1990'"]],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    test.each(rows)('%s', (text, expected) => {
      expect(quotationsOf(text)).toEqual(expected);
    });
  });
}

test('the marks have spans of their own', () => {
  const [quotation] = findQuotations(testArticle('Then “No.” fell.'));
  expect(quotation).toEqual({
    start: 5,
    end: 10,
    opening: { start: 5, end: 6 },
    closing: { start: 9, end: 10 },
    marks: 'double',
    continues: false,
    within: null,
  });
});

test('a headline has quotations of its own, a byline has none', () => {
  expect(findQuotations(testArticle("Minister rejects 'Lagos formula'", 'headline'))).toHaveLength(1);
  expect(findQuotations(testArticle('By "Ace" Lopes', 'byline'))).toEqual([]);
});
