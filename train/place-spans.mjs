// Places the words of a hand-made annotation in its story:
//   node train/place-spans.mjs STORY.txt DRAFT.json OUT.json
// DRAFT.json: {"statements": [{"source": ["the minister"] | null, "cue": ["said"] | null, "content": ["that way"], "type": "communication",
// "speaker": "Ana Lopez", "behalf": "Oriel islands" | null, "near"?: "longer words around the statement", "polarity"?: "negated"}…]},
// in the order of the text. OUT.json holds the same with offsets (UTF-16) instead of words, as GUIDE.md of the Wikinews gold has it:
// {"id", "attributions": [{type, speaker, behalf, source, cue, content, kind, polarity?}…]}. Kind is told by the quotation marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const [storyFile, draftFile, outFile] = process.argv.slice(2);
if (!outFile) {
  console.error('Expected three files: node train/place-spans.mjs STORY.txt DRAFT.json OUT.json');
  process.exit(2);
}
const text = readFileSync(storyFile, 'utf8');
const { statements } = JSON.parse(readFileSync(draftFile, 'utf8'));
const TYPES = ['communication', 'attitude', 'knowledge', 'intention'];
const problems = [];
let cursor = 0;
const attributions = statements.map((statement, number) => {
  const wrong = (why) =>
    problems.push(`${draftFile}: statement ${number + 1} (${statement.content?.[0]?.slice(0, 50)}): ${why}`);
  if (!TYPES.includes(statement.type)) wrong(`expected a type of ${TYPES.join(', ')}, got ${statement.type}`);
  for (const key of ['source', 'cue', 'content', 'speaker', 'behalf'])
    if (statement[key] === undefined) wrong(`expected "${key}" (null where there is none)`);
  if (!statement.content?.length) wrong('expected words in "content"');
  const area = statement.near ? text.indexOf(statement.near) : 0;
  if (statement.near && text.indexOf(statement.near, area + 1) >= 0) wrong(`"near" stands twice: "${statement.near}"`);
  if (area < 0) wrong(`"near" is not in the story: "${statement.near}"`);
  const areaEnd = statement.near ? area + statement.near.length : text.length;
  const content = [];
  let from = statement.near ? Math.max(0, area) : Math.max(0, cursor - 400);
  for (const words of statement.content ?? []) {
    let all = occurrences(words).filter((at) => at >= from && at < areaEnd);
    if (!statement.near && content.length === 0) {
      const later = all.filter((at) => at >= cursor);
      if (all.length > 1) wrong(`"${words.slice(0, 40)}" stands ${all.length} times from here on: add "near"`);
      if (later.length) all = later;
    }
    if (!all.length) {
      wrong(`not in the story from here on: "${words}"`);
      continue;
    }
    content.push({ start: all[0], end: all[0] + words.length });
    from = all[0] + words.length;
  }
  if (content[0]) cursor = content[0].start;
  const cue = (statement.cue ?? [])
    .map((words) => nearest(words, content, statement.near, area, areaEnd))
    .filter(Boolean);
  const source = (statement.source ?? [])
    .map((words) => nearest(words, cue.length ? cue : content, statement.near, area, areaEnd))
    .filter(Boolean);
  if (cue.length < (statement.cue ?? []).length) wrong(`cue not found: ${statement.cue}`);
  if (source.length < (statement.source ?? []).length) wrong(`source not found: ${statement.source}`);
  return {
    type: statement.type,
    speaker: statement.speaker ?? null,
    behalf: statement.behalf ?? null,
    source,
    cue,
    content,
    kind: kindOf(content),
    ...(statement.polarity ? { polarity: statement.polarity } : {}),
  };
});
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const id = basename(storyFile, '.txt');
const lines = attributions.map((a) => `  ${JSON.stringify(a)}`).join(',\n');
writeFileSync(outFile, `{"id": ${JSON.stringify(id)}, "attributions": [\n${lines}\n]}\n`);
for (const a of attributions) {
  const show = (spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ') || '-';
  console.log(`${a.kind} ${a.type} | ${show(a.source)} | ${show(a.cue)} | ${show(a.content)}`);
}

/** Where the words stand as whole words. */
function occurrences(words) {
  const found = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = /\w/.test(words[0]) && /\w/.test(text[at - 1] ?? ' ');
    const behind = /\w/.test(words.at(-1)) && /\w/.test(text[at + words.length] ?? ' ');
    if (!before && !behind) found.push(at);
  }
  return found;
}

/** The occurrence that is nearest to the spans and not in them; in the area of "near" where one is given and has it. */
function nearest(words, spans, near, area, areaEnd) {
  const gap = (at) =>
    Math.min(
      ...spans.map(({ start, end }) =>
        at >= end ? at - end : start >= at + words.length ? start - at - words.length : 0,
      ),
    );
  let all = occurrences(words);
  const inside = all.filter((at) => at >= area && at + words.length <= areaEnd);
  if (near && inside.length) all = inside;
  const apart = all.filter((at) => !spans.some(({ start, end }) => at < end && at + words.length > start));
  const [best] = (apart.length ? apart : all).sort((a, b) => gap(a) - gap(b));
  return best === undefined ? null : { start: best, end: best + words.length };
}

function kindOf(content) {
  const words = content.map(({ start, end }) => text.slice(start, end));
  const whole = (s) => /^["“”‘'«„]/u.test(s) && /["”’'»“]$/u.test(s);
  const open = (s) => /^["“„«]/u.test(s) && !/["”»]/u.test(s.slice(1));
  if (words.every((s) => whole(s) || open(s))) return 'direct';
  return words.some((s) => /["“”„«»]/u.test(s)) ? 'mixed' : 'indirect';
}
