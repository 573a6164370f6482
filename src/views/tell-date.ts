/**
 * A date in EDTF in words that are as vague as it is.
 *
 * @example
 * tellDate('2008~') // 'about 2008'
 * tellDate('../2008-03-05') // '2008-03-05 or before'
 */
export function tellDate(date: string): string {
  const [from, until] = date.split('/');
  if (until === undefined) return tellPart(date);
  if (from === '..' || from === '') return until === '..' || until === '' ? UNKNOWN : `${tellPart(until)} or before`;
  if (until === '..' || until === '') return `${tellPart(from!)} or after`;
  return `${tellPart(from!)} to ${tellPart(until)}`;
}

/** When something may have been done, by the date that is told or the days between which it lies. */
export function tellWhen({
  date,
  earliest,
  latest,
}: {
  date: string | null;
  earliest: string;
  latest: string;
}): string {
  if (date !== null) return tellDate(date);
  if (earliest === latest) return earliest;
  return tellDate(`${earliest === '-infinity' ? '..' : earliest}/${latest === 'infinity' ? '..' : latest}`);
}

const UNKNOWN = 'an unknown day';

function tellPart(part: string): string {
  if (/^X+$/.test(part)) return UNKNOWN;
  const plain = part
    .replace(/[~?%]$/, '')
    .replace(/^(\d{3})X$/, '$10s')
    .replace(/^(\d\d)XX$/, '$100s');
  return /[~%]$/.test(part) ? `about ${plain}` : /\?$/.test(part) ? `${plain}, in doubt` : plain;
}
