/**
 * A date in EDTF as words, no more exact than it is.
 *
 * @example
 * tellDate('2008-03-05') // '5 March 2008'
 * tellDate('1990/1993') // 'early 1990s'
 * tellDate('../2008-03') // 'by March 2008'
 */
export function tellDate(edtf: string | null): string {
  if (edtf === null || !/\d/.test(edtf)) return 'date not told';
  if (edtf.startsWith('[') || edtf.startsWith('{')) return edtf.slice(1, -1).split(',').map(tellDate).join(' or ');
  const [from = '', until] = edtf.split('/');
  return until === undefined ? tellOne(from) : tellStretch(from, until);
}

/** Several dates of which any may be meant. */
export function tellDates(dates: readonly string[]): string {
  return dates.map(tellDate).join(' or ');
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

function tellOne(date: string): string {
  const about = date.includes('~') || date.includes('%') ? 'about ' : '';
  const perhaps = date.includes('?') || date.includes('%') ? 'perhaps ' : '';
  const [year = '', month = '', day = ''] = date.replace(/[~?%]/g, '').replace(/T.*$/, '').split('-');
  const inYear = year.includes('X') ? `${year.replaceAll('X', '0')}s` : year;
  const name = MONTHS[Number(month) - 1];
  const told = name === undefined ? inYear : [/^\d+$/.test(day) ? Number(day) : '', name, inYear].join(' ').trim();
  return `${perhaps}${about}${told}`;
}

function tellStretch(from: string, until: string): string {
  if (isOpen(from)) return isOpen(until) ? 'date not told' : `by ${tellOne(until)}`;
  if (isOpen(until)) return `${tellOne(from)} or later`;
  return tellPartOfDecade(from, until) ?? `between ${tellOne(from)} and ${tellOne(until)}`;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

/** `1990/1993` is how "in the early 1990s" is kept. */
function tellPartOfDecade(from: string, until: string): string | null {
  const ends = [from, until].map((end) => /^(\d{3})(\d)~?$/.exec(end));
  if (!ends[0] || !ends[1] || ends[0][1] !== ends[1][1]) return null;
  const part = { '03': 'early ', '36': 'mid-', '46': 'mid-', '69': 'late ', '79': 'late ', '09': '' }[
    `${ends[0][2]}${ends[1][2]}`
  ];
  return part === undefined ? null : `${part}${ends[0][1]}0s`;
}
