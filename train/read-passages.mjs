// Reads passages of news with their acts about statehood (`acts/README.md` tells their form).
import { readFileSync } from 'node:fs';

/**
 * The passages of a file: each its text and acts {type, sort, cue, holder, object}, the last three lists of [start, end] in it.
 * Throws with file and line where a line is no passage or act, or its words do not stand in the passage.
 */
export function readPassages(file) {
  const passages = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      const at = `${file}:${i + 1}`;
      if (line.trim() === '' || line.startsWith('#')) return;
      if (line.startsWith('T ')) passages.push({ text: line.slice(2).trim(), acts: [] });
      else if (line.startsWith('A ') && passages.length > 0)
        passages.at(-1).acts.push(readAct(line, passages.at(-1).text, at));
      else throw new Error(`Expected a line that begins with "T " or, after one, "A ", got "${line}" (${at}).`);
    });
  return passages;
}

function readAct(line, text, at) {
  const fields = line
    .slice(2)
    .split(' | ')
    .map((field) => field.trim());
  const [named, cue, holder, object] = fields;
  const [type, sort] = named.split(' ');
  if (fields.length !== 4 || !/^[+-][AIRH]$/.test(sort))
    throw new Error(`Expected "A act stance | trigger | holder | object", got "${line}" (${at}).`);
  const spans = (words) => (words === '-' ? [] : words.split(';').map((each) => find(text, each.trim(), at)));
  return { type, sort, cue: [find(text, cue, at)], holder: spans(holder), object: spans(object) };
}

/** Where words stand in a passage; ` @@2` after them asks for the second time. */
function find(text, marked, at) {
  const [, words, nth] = /^(.*?)(?: @@(\d+))?$/.exec(marked);
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))][
    Number(nth ?? 1) - 1
  ];
  if (!found) throw new Error(`Expected words of the passage, got "${marked}" (${at}).`);
  return [found.index, found.index + words.length];
}
