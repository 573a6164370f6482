import { describe, expect, test } from 'vitest';
import { scoreConll18 } from './conll18.ts';
import { type ConlluSentence, readConllu } from './conllu.ts';

/** A sentence a line: words as form/lemma/upos/head/deprel, several words of one token in form>word+word. */
function parse(text: string): ConlluSentence[] {
  return text
    .split('\n')
    .map((line) => ({ document: '', paragraph: false, tokens: line.trim().split(' ').map(token) }));
}

function token(text: string): ConlluSentence['tokens'][number] {
  const [form = '', rest] = text.split('>');
  return { form: form.split('/')[0] as string, words: (rest ?? text).split('+').map(word), spaceAfter: true };
}

function word(text: string): ConlluSentence['tokens'][number]['words'][number] {
  const [form = '', lemma = '_', upos = 'X', head = '0', deprel = 'dep', feats = '_'] = text.split('/');
  return { form, lemma, upos, head: Number(head), deprel, feats };
}

const gold = parse('She/she/PRON/2/nsubj left/leave/VERB/0/root\nWe/we/PRON/2/nsubj won/win/VERB/0/root ./././2/punct');

describe('words and sentences', () => {
  test('the same is perfect', () => {
    const scores = scoreConll18(gold, gold);
    for (const { f1 } of Object.values(scores)) expect(f1).toBe(100);
  });

  test('a word cut in two is one missed and two too many', () => {
    const { words } = scoreConll18(parse('ab cd'), parse('a b cd'));
    expect(words).toMatchObject({ correct: 1, gold: 2, system: 3 });
    expect(words.f1).toBe(40);
  });

  test('sentences count when both their ends are right', () => {
    const { sentences } = scoreConll18(parse('a b\nc d\ne'), parse('a b\nc\nd\ne'));
    expect(sentences).toMatchObject({ correct: 2, gold: 3, system: 4 });
  });

  test('white space does not count, other differences of the text throw', () => {
    expect(scoreConll18(parse('ab'), parse('a b')).words.correct).toBe(0);
    expect(() => scoreConll18(parse('ab c'), parse('ab d'))).toThrow('at character 2');
  });
});

describe('tokens of several words', () => {
  test('words of a token are matched by form with words that stand alone', () => {
    const { words, tokens } = scoreConll18(parse("don't>do+n't go"), parse("do n't go"));
    expect(words.correct).toBe(3);
    expect(tokens).toMatchObject({ correct: 1, gold: 2, system: 3 });
  });

  test('where they spell another text, the longest common run of them counts', () => {
    const { words } = scoreConll18(parse('vámonos>vamos+nos ya'), parse('vámonos>vámo+nos ya'));
    expect(words).toMatchObject({ correct: 2, gold: 3, system: 3 });
  });

  test('ranges that overlap are matched together', () => {
    const { words } = scoreConll18(parse('ab>a+b c'), parse('a bc>b+c'));
    expect(words.correct).toBe(3);
  });
});

describe('columns', () => {
  const system = (change: (text: string) => string) => scoreConll18(parse(line), parse(change(line)));
  const line = 'She/she/PRON/2/nsubj:pass/Case=Nom|Abbr2=x was/be/AUX/3/aux:pass seen/see/VERB/0/root';

  test('tags and lemmas count for words that are aligned', () => {
    expect(system((text) => text.replace('AUX', 'VERB')).upos.correct).toBe(2);
    expect(system((text) => text.replace('/be/', '/is/')).lemmas.correct).toBe(2);
  });

  test('only universal features count', () => {
    expect(system((text) => text.replace('Abbr2=x', 'Abbr2=y')).ufeats.correct).toBe(3);
    expect(system((text) => text.replace('Case=Nom', 'Case=Acc')).ufeats.correct).toBe(2);
  });

  test('subtypes of labels count in the full score alone', () => {
    const { las, lasFull, uas } = system((text) => text.replace('nsubj:pass', 'nsubj'));
    expect([uas.correct, las.correct, lasFull.correct]).toEqual([3, 3, 2]);
  });

  test('a head that is another word, or is not aligned, is wrong', () => {
    expect(system((text) => text.replace('/2/', '/3/')).uas.correct).toBe(2);
    const { uas } = scoreConll18(parse('ab/_/X/2/dep cd/_/X/0/root'), parse('ab/_/X/2/dep c/_/X/0/root d/_/X/2/dep'));
    expect(uas).toMatchObject({ correct: 0, gold: 2, system: 3 });
  });
});

test('a file of CoNLL-U is read with its ranges, paragraphs and documents', () => {
  const file = [
    "# newdoc id = d1\n# newpar\n# text = It's.\n1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
    "1\tIt\tit\tPRON\tPRP\tCase=Nom\t2\tnsubj\t_\t_\n2\t's\tbe\tAUX\tVBZ\t_\t0\troot\t_\t_\n2.1\tx\tx\tX\t_\t_\t_\t_\t_\t_\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n",
  ].join('\n');
  const [sentence] = readConllu(file);
  expect(sentence).toMatchObject({ document: 'd1', paragraph: true });
  expect(sentence?.tokens.map(({ form, words, spaceAfter }) => [form, words.length, spaceAfter])).toEqual([
    ["It's", 2, false],
    ['.', 1, true],
  ]);
});
