import { expect, test } from 'vitest';
import { showItem } from './review-screen.ts';
import { reviewItem } from './test-review.ts';

const screen = { width: 60, colour: false };

function body(text: string): string[] {
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

test('a position in its sentence, told as one, and by whom', () => {
  expect(body(showItem(reviewItem('position'), 'Position 1 of 3', screen))).toEqual([
    'Position 1 of 3 · Coastal Wire, 2031-03-05',
    'Oriel is recognised',
    '',
    '[Tessaly recognised Oriel], a diplomat said.',
    '',
    '*Tessaly* recognises Oriel',
    'told by *a diplomat* (unnamed) · score 0.9',
    '',
    '',
  ]);
});

test('a statement with its source and cue', () => {
  expect(body(showItem(reviewItem('statement'), 'Statement 2 of 3', screen)).slice(3, 7)).toEqual([
    '[Tessaly recognised Oriel], *a diplomat* _said_.',
    '',
    '*a diplomat* (unnamed), indirect communication',
    'score 0.9',
  ]);
});

test('a fact that the story tells itself', () => {
  expect(body(showItem(reviewItem('fact'), 'Fact 3 of 3', screen)).slice(3, 7)).toEqual([
    '[Oriel has 70,000 people].',
    '',
    '*Oriel*, population: 70,000',
    'told by the story · score 0.9',
  ]);
});

test('nothing of a story commands the terminal', () => {
  const item = reviewItem('position', { headline: '\u001b[2JGone', outlet: '\u009bWire' });
  const evil = { ...item, reading: { ...item.reading, entities: [] } };
  evil.reading.positions = [{ ...evil.reading.positions[0]!, holder: '\u001b]0;x\u0007', date: '2031\u001b[1A' }];
  evil.reading.article = { ...evil.reading.article, text: evil.reading.article.text.replaceAll(' ', '\u001b') };
  const shown = showItem(evil, 'Position 1 of 1', screen);
  expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(shown).toContain('␛[2JGone');
});

test('in colour each part has its look, and every line ends without', () => {
  const shown = showItem(reviewItem('position'), 'Position 1 of 3', { width: 60, colour: true });
  expect(shown).toContain('\u001b[32mTessaly recognised Oriel\u001b[0m');
});
