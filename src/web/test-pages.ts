import type { ArticleCitation, CitedAct, DatasetCitation } from '../answers/index.ts';
import type { AnswerForm } from '../exports/answers/index.ts';
import { keysOf, targetOf } from '../record/index.ts';
import type { Page, PageKind } from './page.ts';
import { knownCast } from './test-reading.ts';

/** A page of each kind, all of its words from a stranger. */
export function pagesWith(words: string): Page[] {
  const quote = quoteWith(words);
  const act = actWith(words);
  const row = { actor: 'a', object: 'b', actorName: words, objectName: words, possible: ['recognised', 'withdrawn'] };
  const recognition = {
    ...row,
    state: 'disputed',
    firmly: [],
    ever: 'yes',
    since: ['2008-03'],
    acts: [{ ...act, decides: true }],
  };
  const precedent = {
    ...act,
    case: 'b',
    by: 'a',
    stance: 'invokes',
    for: [{ key: 'c', name: words, shownBy: 'act' }],
    current: true,
  };
  const side = { claim: words, holders: ['a'], earliest: '2008-01-01', latest: 'infinity', citations: act.citations };
  const conflict = { kind: 'fact', about: 'b', actor: 'a', what: words, sides: [side, side] };
  const news = {
    entry: 2,
    article: quote.article,
    headline: words,
    outlet: words,
    published: '2008',
    url: 'javascript:alert(1)',
  };
  const changes = {
    ...{ since: 1, until: 3, acts: [act], articles: [{ ...news, added: 'new' }] },
    ended: [{ ...act, ending: { entry: 3, by: 'review', reviewer: words, reason: words } }],
    reviews: [
      {
        entry: 3,
        article: quote.article,
        kind: 'fact',
        item: words,
        verdict: 'rejected',
        reviewer: words,
        reason: words,
      },
    ],
    retractions: [{ entry: 3, article: quote.article, headline: words, reason: words }],
    states: [{ actor: 'a', object: 'b', before: 'no-word', after: 'frozen' }],
  };
  const fact = {
    ...quote,
    fact: 'f1',
    about: 'b',
    property: 'population',
    value: words,
    unit: words,
    qualifier: words,
    asOf: '2008',
  };
  const dossier = {
    ...{ about: 'b', asOf: null, knownAt: 3, claims: [act], conflicts: [conflict], quotes: [quote], facts: [fact] },
    recognition: { states: { recognised: 2, unclear: 1 }, latest: [act] },
    precedents: { of: [precedent], by: [] },
    sources: { acts: 1, outlets: [{ outlet: words, witnesses: 1 }], datasets: [{ dataset: words, witnesses: 2 }] },
  };
  const { reading } = knownCast(words);
  const count = { rule: 'ever', total: 2, unitedNations: 1, others: ['a'], disputed: ['a'], unclear: ['a'] };
  const total = {
    ...{
      object: 'b',
      total: 3,
      by: words,
      asOf: '2020',
      rule: 'less-all-claimed-withdrawals',
      among: ['un'],
      source: words,
    },
    ...{ counted: ['a'], undisputed: ['a'], disputed: ['a'], reaffirmed: ['a'], unexplained: 1 },
  };
  const read = { article: quote.article, headline: words, outlet: words, published: '2008' };
  const item = {
    ...{ kind: 'position', article: quote.article, reading: words, item: 'p1', target: words, score: 0.5 },
    ...{ headline: words, outlet: words, published: '2008', finding: reading.positions[0] },
    ...{ sentence: { start: 0, text: `${words} ${words}` }, spans: [{ start: 0, end: 4 }] },
    names: { a: { name: words, kind: 'state' } },
    review: { verdict: 'corrected', reviewer: words, reason: words },
    corrected: { ...reading.positions[0]!, holder: words },
  };
  const found = {
    ...{ kind: 'position', item: 'p1', reading: 'r', target: targetOf(reading.positions[0]!, keysOf(reading)) },
    ...{ verdict: 'corrected', reviewer: words, reason: words, correction: { holder: words } },
  };
  const names = { [words]: { name: words, kind: null } };
  const article = {
    ...{ article: quote.article, readingId: 'r', knownAt: 3, retracted: null, reading, names },
    reviews: [found],
  };
  const queue = {
    ...{ total: 1, knownAt: 3, casts: { [words]: { a: { name: words, kind: 'state' } } } },
    last: { ...found, article: quote.article, finding: reading.positions[0], names },
  };
  const answer = (kind: PageKind, rows: object[], beside: object = {}): Page =>
    pageOf(kind, words, formOf(words, rows, beside), null);
  return [
    answer('who', [recognition], {
      counts: [count, { ...count, rule: 'less-undisputed-withdrawals' }],
      publishedTotals: [total],
    }),
    answer('whom', [recognition]),
    answer('positions', [
      { ...act, current: true },
      { ...act, current: false },
    ]),
    answer('timeline', [
      { kind: 'act', act, earliest: '2008-03-01', latest: '2008-03-31' },
      { kind: 'statement', quote, earliest: '-infinity', latest: '2008-03-05' },
    ]),
    answer('dossier', [dossier]),
    answer('quotes', [quote]),
    answer('precedents', [precedent]),
    answer('conflicts', [conflict]),
    pageOf('changes', words, { ...formOf(words, [], {}), found: changes } as AnswerForm, null),
    answer('matrix', [{ ...row, state: 'frozen' }], { actors: ['a'], objects: ['b'] }),
    answer('map', [recognition], { actDates: ['2008-03', '2012-01-05'] }),
    answer('maps', [{ ...row, state: 'frozen' }]),
    pageOf(
      'ask',
      words,
      {
        ...formOf(words, [recognition], {}),
        question: { asked: words, understood: words, unused: [words], notes: [words], command: 'demarche whom x' },
      },
      null,
    ),
    pageOf('ask', words, null, null),
    pageOf('home', words, null, { entries: 3, articles: 1, latest: [read] }),
    pageOf('home', words, null, { entries: 0 }),
    pageOf('article', words, null, { ...article, retracted: words }),
    { ...pageOf('article', words, null, article), viewer: { role: 'admin', name: words, isSignedIn: true } },
    pageOf('search', words, null, {
      q: words,
      names: [{ key: words, name: words, kind: 'state' }],
      articles: [{ ...read, words, retracted: true }],
    }),
    pageOf('review', words, null, { ...queue, items: [item] }),
    pageOf('review', words, null, { ...queue, items: [], last: null }),
    pageOf('tokens', words, null, {
      tokens: [
        { id: 1, role: 'reader', name: words, madeAt: '2026-11-30T12:00:00.000Z', revokedAt: null },
        { id: 2, role: 'admin', name: words, madeAt: '2026-11-30', revokedAt: '2026-12-01' },
      ],
      made: { id: 1, token: 'demarche_x' },
    }),
    pageOf('add', words, null, null),
    pageOf('add', words, null, {
      stories: [{ name: words, article: quote.article, reading, kept: null }],
      text: words,
    }),
    pageOf('add', words, null, { stories: [{ name: words, article: quote.article, reading, kept: 'new' }] }),
    pageOf('sign-in', words, null, { detail: words }),
    pageOf('error', words, null, { status: 404, detail: words }),
  ];
}

function pageOf(kind: PageKind, words: string, form: AnswerForm | null, data: unknown): Page {
  const address = { path: `/${kind}/x`, query: { q: [words], 'as-of': [words], next: [words] } };
  return {
    kind,
    title: words,
    address,
    form,
    data,
    viewer: { role: 'reviewer', name: words },
    nonce: 'nonce',
    csrf: words,
  };
}

function formOf(words: string, rows: object[], beside: object): AnswerForm {
  const names = Object.fromEntries(['a', 'b', 'c'].map((key) => [key, { name: words, kind: 'state' }]));
  const question = { whoRecognises: words, whomRecognises: words, asOf: '2008-03-05', knownAt: 3 };
  return { title: words, question, rows, beside: { ...beside }, table: { columns: [], rows: [] }, names };
}

function citationWith(words: string): ArticleCitation {
  return {
    ...{
      article: 'sha256:93eca1846f4f',
      headline: words,
      outlet: words,
      published: '2008-03-05',
      url: 'javascript:alert(1)',
    },
    ...{ start: 3, end: 9, words, speaker: words, onBehalfOf: words, reader: 'demarche 1', score: 0.5 },
    review: { verdict: 'accepted', reviewer: words },
  };
}

function actWith(words: string): CitedAct {
  const list: DatasetCitation = {
    ...{
      dataset: words,
      row: words,
      sourceTitle: words,
      sourceRef: 'javascript:alert(1)',
      confidence: 'low',
      note: words,
    },
  };
  return {
    ...{ seq: 1, act: 'recognise', actor: 'a', object: 'b', polarity: 'affirmed', modality: 'actual', date: '2008-03' },
    ...{ earliest: '2008-03-01', latest: '2008-03-31', effect: 'recognised', rank: 1, firm: true },
    citations: [citationWith(words), list],
  } as CitedAct;
}

function quoteWith(words: string) {
  return {
    ...citationWith(words),
    ...{ reading: 'r', statement: 's1', kind: 'direct', type: 'communication', polarity: 'denied', speakerKey: 'a' },
    ...{ onBehalfOfKey: words, saidOn: null, earliest: '2008-03-05', latest: '2008-03-05', spans: [[3, 9]] },
  };
}
