// Names by the kind of what they name, to learn kinds from (train/dump-states.mjs): put in the place of others, and found in stories.
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** Rows of a list of lang/en or train, without comments and the line of titles. */
function readRows(file) {
  const lines = readFileSync(new URL(file, root), 'utf8').split('\n');
  const rows = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  return rows.slice(1);
}

/** Names by kind, each a list: given, surname, organisation, country, place, event, other. */
export function readNames() {
  const names = Object.fromEntries(
    readRows('train/kind-names.tsv').map(([kind, list]) => [kind, list.trim().split(', ')]),
  );
  names.given.push(...readRows('lang/en/first-names.tsv').map(([name]) => name));
  names.place.push(...readRows('lang/en/dateline-cities.tsv').map(([name]) => name));
  names.organisation.push(
    ...readRows('lang/en/agencies.tsv').flatMap(([name]) => (/^\p{Lu}/u.test(name) ? [name] : [])),
  );
  return Object.fromEntries(Object.entries(names).map(([kind, list]) => [kind, [...new Set(list)]]));
}

const KIND_OF_ACTOR = {
  person: 'person',
  group: 'person',
  body: 'organisation',
  organisation: 'organisation',
  medium: 'organisation',
  place: 'place',
  document: 'other',
};

/** The kind that a common noun's lemma tells, by lang/en/actor-nouns.tsv and the list of happenings. */
export function readNouns({ happening }) {
  const actors = readRows('lang/en/actor-nouns.tsv').map(([lemma, kind]) => [lemma, KIND_OF_ACTOR[kind]]);
  return new Map([...happening.map((lemma) => [lemma, 'event']), ...actors]);
}

/**
 * A function that finds listed names in the sentences of one story, lists of forms: for each sentence a Map from a token to its
 * kind. Of a name in several words only the head is given, of a person's each. A surname counts alone where the story has it in full.
 */
export function createNameFinder(names) {
  const listed = new Map();
  const add = (name, kind) => listed.set(name, kind);
  for (const name of [...names.country, ...names.place]) add(name, 'place');
  for (const kind of ['organisation', 'event', 'other']) for (const name of names[kind]) add(name, kind);
  for (const file of ['months', 'weekdays'])
    for (const [name] of readRows(`lang/en/${file}.tsv`)) if (name.length > 3 && name !== 'March') add(name, 'time');
  const given = new Set(names.given);
  const honorifics = new Set(readRows('lang/en/honorifics.tsv').map(([form]) => form));
  const openers = new Set(readRows('lang/en/sentence-openers.tsv').map(([word]) => word));
  const longest = Math.max(...[...listed.keys()].map((name) => name.split(' ').length));

  const isSurname = (form) =>
    form !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(form) && !listed.has(form) && !openers.has(form.toLowerCase());
  const isGiven = (form) => given.has(form) && !listed.has(form);

  function findPersons(forms, found, surnames) {
    for (let i = 0; i < forms.length; i++) {
      if (found.has(i)) continue;
      let last = i;
      if (isGiven(forms[i])) while (last < i + 2 && isSurname(forms[last + 1])) last++;
      else if (honorifics.has(forms[i].replace(/\.$/, '')) && /^\p{Lu}/u.test(forms[i]) && isSurname(forms[i + 1]))
        last++;
      if (last === i) continue;
      for (let k = i; k <= last; k++) found.set(k, 'person');
      surnames.add(forms[last]);
    }
  }

  function findListed(forms, found) {
    for (let i = 0; i < forms.length; i++) {
      for (let length = Math.min(longest, forms.length - i); length > 0; length--) {
        const words = forms.slice(i, i + length);
        const kind = listed.get(words.join(' '));
        if (!kind || words.some((_, k) => found.has(i + k))) continue;
        found.set(i + headOf(words), kind);
        i += length - 1;
        break;
      }
    }
  }

  return (sentences) => {
    const surnames = new Set();
    const found = sentences.map(() => new Map());
    for (const [s, forms] of sentences.entries()) findPersons(forms, found[s], surnames);
    for (const [s, forms] of sentences.entries()) {
      findListed(forms, found[s]);
      for (const [i, form] of forms.entries()) if (surnames.has(form) && !found[s].has(i)) found[s].set(i, 'person');
    }
    return found;
  };
}

/** The head of a name that is not a person's: its last word, or the one before "of". */
export function headOf(words) {
  const of = words.indexOf('of');
  return of > 0 ? of - 1 : words.length - 1;
}
