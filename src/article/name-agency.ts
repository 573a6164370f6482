import { agencies } from '../lang/en.ts';

const BY_FORM = new Map(agencies.map((row) => [row.form.toLowerCase(), row]));

/** What the heads of stories put around an agency's name. */
const AROUND = /^[\s(/[*_|:—–-]+|[\s)/\]*_|:.,—–-]+$/g;

/**
 * The agency that these words name and nothing else, or null.
 *
 * @example
 * nameAgency('/TASS/') // 'TASS'
 * nameAgency('Associated Press Writer') // 'AP'
 */
export function nameAgency(words: string): string | null {
  return find(words)?.name ?? null;
}

/** The order in which an agency writes day and month in figures, where it keeps to one. */
export function dateHabit(agency: string | null): 'mdy' | 'dmy' | null {
  const habit = agency === null ? '' : (find(agency)?.dates ?? '');
  return habit === 'mdy' || habit === 'dmy' ? habit : null;
}

/** The first agency named in a short line, between its dashes, strokes, stops and brackets. */
export function findAgency(line: string): string | null {
  for (const part of line.slice(0, 200).split(/[,;|()[\]·•]|\s[-–—]\s|\bsource:|\//iu)) {
    const agency = nameAgency(part);
    if (agency) return agency;
  }
  return null;
}

function find(words: string): (typeof agencies)[number] | undefined {
  const bare = words.slice(0, 80).replace(AROUND, '').replace(/\s+/g, ' ').toLowerCase();
  return (
    BY_FORM.get(bare) ??
    BY_FORM.get(bare.replace(/\s(staff )?(writer|correspondent|reporter|photographer|editor)s?$/, ''))
  );
}

/** Agencies by the letters that open a story's code in archives. */
const BY_CODE: Readonly<Record<string, string>> = {
  AFP: 'AFP',
  APW: 'AP',
  APX: 'AP',
  XIN: 'Xinhua',
  REU: 'Reuters',
  CNA: 'CNA',
};

/** “AFP_ENG_20061229.0227” is of AFP, “APW19980308.0201” of AP, “SC/14801” of the United Nations. */
export function agencyOfCode(words: string): string | null {
  if (/^(?:SC|GA|SG|DSG|PAL|HR|SOC|DC|L|SEA|ECOSOC|AFR|IK|NS)\/|\bMeetings Coverage\b/.test(words))
    return 'United Nations';
  const code = /^([A-Z]{3})(?:_[A-Z]{3}_)?[0-9]{8}\./.exec(words)?.[1] ?? '';
  return BY_CODE[code] ?? null;
}
