// Reads stories with the built reader as far as the labeller's input, for training and measuring:
//   node parse-stories.mjs OUT.ndjson wiki:FOLDER polnear:FOLDER stories:FOLDER jsonl:FILE …
// A line is {id, text, sentences: [{start, end, block, tokens: [[start, end]…], words: [[lemma, upos, feats, head, deprel]…],
// descriptions: [[…]…]}…], quotations, gold}; gold is [{source, cue, content, type?, negated?}…] with lists of [start, end].
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../dist/article/index.js';
import { DESCRIPTIONS, describeTokens } from '../dist/statements/describe-tokens.js';
import { loadParser } from '../dist/syntax/index.js';
import { cutSentences, findQuotations } from '../dist/tokens/index.js';

const parser = await loadParser();
const [file, ...inputs] = process.argv.slice(2);
const out = createWriteStream(file);
for (const input of inputs) {
  const colon = input.indexOf(':');
  for (const story of { wiki, polnear, stories, jsonl }[input.slice(0, colon)](input.slice(colon + 1)))
    out.write(`${JSON.stringify(parsed(story))}\n`);
}
out.end();

function parsed({ id, text, gold, blocks }) {
  const article = readArticle(text);
  if (blocks) article.blocks = blocks;
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const trees = parser.parse(sentences);
  const described = describeTokens(article, sentences, trees, quotations);
  return {
    id,
    text,
    sentences: sentences.map(({ start, end, block, tokens }, s) => ({
      start,
      end,
      block,
      kind: article.blocks[block].kind,
      tokens: tokens.map((t) => [t.start, t.end]),
      words: trees[s].words.map((w) => [w.lemma, w.upos, w.feats, w.head, w.deprel]),
      descriptions: described[s].map((d) => DESCRIPTIONS.map((name) => d[name])),
    })),
    quotations,
    gold,
  };
}

function pairs(spans) {
  return (spans ?? []).map(({ start, end }) => [start, end]);
}

/** text/<id>.txt beside gold/<id>.json with attributions. */
function* wiki(folder) {
  for (const name of readdirSync(join(folder, 'gold')).sort()) {
    const id = name.slice(0, -5);
    const { attributions } = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8'));
    yield {
      id,
      text: readFileSync(join(folder, 'text', `${id}.txt`), 'utf8'),
      gold: attributions.map((a) => ({
        source: pairs(a.source),
        cue: pairs(a.cue),
        content: pairs(a.content),
        type: a.type,
        negated: a.polarity === 'negated',
      })),
    };
  }
}

/** PolNeAR's texts, to measure on; their gold is read by the scorer alone. */
function* polnear(folder) {
  for (const name of readdirSync(join(folder, 'text')).sort())
    yield { id: name.slice(0, -4), text: readFileSync(join(folder, 'text', name), 'utf8'), gold: [] };
}

/** text/<id>.txt beside gold/<id>.json with statements, whose sources and cues are strings: the nearest such words are taken. */
function* stories(folder) {
  for (const name of readdirSync(join(folder, 'gold')).sort()) {
    const id = name.slice(0, -5);
    const { statements } = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8'));
    const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
    yield {
      id,
      text,
      gold: statements.map((s) => {
        const cue = nearest(text, s.cue, s.start, s.end);
        return {
          source: nearest(text, s.speaker, ...(cue[0] ?? [s.start, s.end])),
          cue,
          content: [[s.start, s.end]],
          type: s.type ?? 'communication',
          negated: false,
        };
      }),
    };
  }
}

function nearest(text, words, start, end) {
  if (!words) return [];
  let best = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole = !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + words.length] ?? ' ');
    const gap = at >= end ? at - end : at + words.length <= start ? start - at - words.length : 0;
    if (whole && (!best || gap < best.gap)) best = { gap, span: [at, at + words.length] };
  }
  return best && best.gap < 400 ? [best.span] : [];
}

/** One document a line with text, blocks and attributions (GUM, EWT with PropBank). */
function* jsonl(path) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const d = JSON.parse(line);
    const gold = (d.attributions ?? []).map((a) => ({
      source: a.source ?? [],
      cue: a.cue ?? [],
      content: a.content,
      cueClass: a.cueClass,
      negated: a.polarity === 'negative',
    }));
    yield { id: d.id, text: d.text, gold };
  }
}
