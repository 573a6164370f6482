import type { ActOfFile, ActsFile } from '../../src/record/index.ts';

/** An act of a file in a line: `serbia withdraw-recognition kosovo 2019~ low`. */
export type ActLine = string;

/** A file of acts from lines; each line is its own id unless one stands before a colon: `r1: nauru recognise taiwan 1980`. */
export function makeActsFile(lines: readonly ActLine[], file = 'acts.csv'): ActsFile {
  return { file, hash: lines.join('\n'), rows: lines.map(makeRow), wrong: [] };
}

function makeRow(line: ActLine): ActOfFile {
  const [before, after] = line.includes(': ') ? line.split(': ') : [line, line];
  const [actor, act, object, date, confidence = 'high'] = after!.split(' ');
  return {
    row: before!,
    hash: after!,
    actor: actor!,
    act: act as ActOfFile['act'],
    object: object!,
    date: date!,
    source_title: 'a list',
    source_ref: 'https://example.org/list',
    confidence: confidence as ActOfFile['confidence'],
    note: '',
  };
}
