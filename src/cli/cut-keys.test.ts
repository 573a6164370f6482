import { expect, test } from 'vitest';
import { cutKeys } from './cut-keys.ts';

test.each<[string, string, string[]]>([
  ['characters', 'aé', ['a', 'é']],
  ['a character of two units', '😀', ['😀']],
  ['Enter, however it is sent', 'a\nb\r\nc\r', ['a', 'enter', 'b', 'enter', 'c', 'enter']],
  ['arrows', '\u001b[D\u001bOC', ['left', 'right']],
  ['Escape alone', '\u001b', ['escape']],
  ['Tab and backspace', '\t\u007f\b', ['tab', 'backspace', 'backspace']],
  ['Ctrl-C and Ctrl-D', '\u0003\u0004', ['ctrl-c', 'ctrl-d']],
  ['keys that mean nothing here', '\u0000\u001b[3~\u001b[1;5A\u0019', []],
])('%s', (_, input, keys) => {
  expect(cutKeys(input)).toEqual(keys);
});
