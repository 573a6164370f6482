import { francAll } from 'franc-min';

/** Words that no English text goes without and that other languages do not have, or have for something rare. */
const ENGLISH = new Set(
  'the and that with from are this which their they were would been who said says but have will an it has his by of to'.split(
    ' ',
  ),
);

/** So many of its words being among these, a text is English: 99 paragraphs in 100 have more, other languages half of it. */
const SURE = 0.08;

/** Enough to tell a language; more would only take time. */
const SAMPLE = 3_000;

/** Below this many letters a text is not judged, unless its script is not Latin. */
const FEWEST_LETTERS = 80;

/** Scripts that (nearly) one language writes; the others are told apart by the library. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/**
 * The language a text is in, as a BCP 47 tag: `en` where nothing speaks against it, and for texts too short to tell.
 *
 * @example
 * detectLanguage('The ministry said on Friday that it would recognise the islands.') // 'en'
 * detectLanguage('Правительство в среду признало независимость Южной Осетии.') // 'ru'
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < 20 || (latin * 2 > letters && letters < FEWEST_LETTERS)) return 'en';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (share >= SURE) return 'en';
  return byLetters(sample, share) ?? (latin * 2 > letters ? 'en' : byScript(sample));
}

/** By the library's trigrams; a text of names and numbers has few small words and still looks English to it. */
function byLetters(sample: string, share: number): string | null {
  const scores = francAll(sample, { minLength: 20 });
  const [best, score] = scores[0] ?? ['und', 0];
  if (best === 'und' || score === 0) return null;
  const english = scores.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (best === 'eng' || (share >= SURE / 2 && english >= 0.85)) return 'en';
  return Intl.getCanonicalLocales(best)[0] ?? best;
}

function byScript(sample: string): string {
  return SCRIPTS.find(([script]) => script.test(sample))?.[1] ?? 'und';
}
