import Papa from 'papaparse';

/** A record of a CSV file with the line that it starts in: a quoted cell may go over several. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/** What is wrong with the quotes of a file, and in which line. */
export interface CsvMistake {
  message: string;
  line: number;
}

/**
 * The records of a CSV file (RFC 4180) that hold anything.
 *
 * @param delimiter what parts cells; found by the look of the file where it is left out
 * @example
 * cutRecords('id\n"a\nb"\nc').records[2] // { cells: ['c'], line: 4 }
 */
export function cutRecords(text: string, delimiter = ''): { records: CsvRecord[]; mistakes: CsvMistake[] } {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline: '\n' });
  const starts: number[] = [];
  let line = 1;
  for (const cells of data) {
    starts.push(line);
    line += cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
  }
  return {
    records: data
      .map((cells, i) => ({ cells, line: starts[i] as number }))
      .filter(({ cells }) => cells.some((cell) => cell.trim())),
    mistakes: errors
      .filter(({ type }) => type !== 'Delimiter')
      .map(({ row, message }) => ({ message, line: starts[row ?? 0] ?? line })),
  };
}
