// Reads stories with the built reader as far as the labeller's input, for training and measuring:
//   node parse-stories.mjs OUT.ndjson wiki:FOLDER polnear:FOLDER stories:FOLDER jsonl:FILE …
// and for the labeller of acts, with {type, sort, cue, holder, object} for gold:
//   node parse-stories.mjs OUT.ndjson passages:FOLDER kept:FOLDER acts:FOLDER others:FOLDER …
// A line is {id, text, sentences: [{start, end, block, tokens: [[start, end]…], words: [[lemma, upos, feats, head, deprel]…],
// descriptions: [[…]…]}…], quotations, gold}; gold is [{source, cue, content, type?, negated?}…] with lists of [start, end].
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../dist/article/index.js';
import { ACT_DESCRIPTIONS, DESCRIPTIONS, describeTokens } from '../dist/statements/describe-tokens.js';
import { loadParser } from '../dist/syntax/index.js';
import { cutSentences, findQuotations } from '../dist/tokens/index.js';
import { readPassages } from './read-passages.mjs';

/** What is read for the labeller of acts. */
const OF_ACTS = new Set(['passages', 'kept', 'acts', 'others']);
/** So many passages stand together as if they were one story, lest a passage's paragraph be taken for all there is. */
const TOGETHER = 12;
/** Files of passages that are kept from learning. */
const KEPT = /-04\.txt$/;

const parser = await loadParser();
const [file, ...inputs] = process.argv.slice(2);
const out = createWriteStream(file);
for (const input of inputs) {
  const colon = input.indexOf(':');
  const sort = input.slice(0, colon);
  for (const story of { wiki, polnear, stories, jsonl, passages, kept, acts, others }[sort](input.slice(colon + 1)))
    out.write(`${JSON.stringify(parsed(story, OF_ACTS.has(sort) ? ACT_DESCRIPTIONS : DESCRIPTIONS))}\n`);
}
out.end();

function parsed({ id, text, gold, blocks }, names) {
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
      descriptions: described[s].map((d) => names.map((name) => d[name])),
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

/** Passages with their acts to learn from, `train/acts/README.md`, a few together. */
function passages(folder) {
  return passagesOf(folder, (name) => !KEPT.test(name));
}

/** Those that are kept from learning, to measure on. */
function kept(folder) {
  return passagesOf(folder, (name) => KEPT.test(name));
}

function* passagesOf(folder, isWanted) {
  for (const name of readdirSync(folder).filter(isWanted).sort()) {
    if (!name.endsWith('.txt')) continue;
    const all = readPassages(join(folder, name));
    for (let at = 0; at < all.length; at += TOGETHER) {
      const story = { id: `${name.slice(0, -4)}-${at}`, text: '', blocks: [], gold: [] };
      for (const { text, acts } of all.slice(at, at + TOGETHER)) {
        const start = story.text.length;
        const move = (spans) => spans.map((span) => span.map((offset) => offset + start));
        story.blocks.push({ kind: 'paragraph', start, end: start + text.length });
        story.gold.push(
          ...acts.map(({ type, sort, cue, holder, object }) => ({
            type,
            sort,
            cue: move(cue),
            holder: move(holder),
            object: move(object),
          })),
        );
        story.text += `${text}\n\n`;
      }
      yield story;
    }
  }
}

/** text/<id>.txt beside gold/<id>.json with positions, to measure on: an act's words are those of its evidence. */
function* acts(folder) {
  for (const name of readdirSync(join(folder, 'gold')).sort()) {
    const id = name.slice(0, -5);
    const { positions } = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8'));
    const gold = positions.map(({ act, start, end }) => ({ type: act, cue: [[start, end]], holder: [], object: [] }));
    yield { id, text: readFileSync(join(folder, 'text', `${id}.txt`), 'utf8'), gold };
  }
}

/** Texts without acts. */
function* others(folder) {
  for (const name of readdirSync(folder).sort())
    yield { id: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8'), gold: [] };
}
