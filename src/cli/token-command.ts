import { ReaderError } from '../errors.ts';
import { addToken, listTokens, type OpenRecord, revokeToken, type Token } from '../record/index.ts';
import { openExisting } from './choose-record.ts';
import type { RecordOptions } from './command-line.ts';
import { detectScreen } from './detect-screen.ts';
import { showTable } from './show-table.ts';

/** `demarche token add|list|revoke`: who may use the server. */
export async function tokenCommand(options: RecordOptions): Promise<number> {
  const work = workOf(options);
  const record = await openExisting(options.record);
  try {
    process.stdout.write(await work(record));
    return 0;
  } finally {
    await record.close();
  }
}

function workOf({ words, role, name }: RecordOptions): (record: OpenRecord) => Promise<string> {
  const [what, number, ...rest] = words;
  const isAlone = number === undefined;
  if (what === 'add' && isAlone && role !== null) return (record) => add(record, { role, name: name ?? role });
  if (what === 'list' && isAlone) return async (record) => list(await listTokens(record));
  if (what === 'revoke' && number !== undefined && /^\d{1,9}$/.test(number) && rest.length === 0)
    return (record) => revoke(record, Number(number));
  throw new ReaderError(
    'usage',
    'expected "demarche token add --role reader|reviewer|admin [--name NAME]", "demarche token list" or "demarche token revoke NUMBER".',
  );
}

async function add(record: OpenRecord, whose: Pick<Token, 'role' | 'name'>): Promise<string> {
  const { id, token } = await addToken(record, whose);
  process.stderr.write(`Token ${id} of ${whose.name}, ${whose.role}. It is shown this once:\n`);
  return `${token}\n`;
}

async function revoke(record: OpenRecord, id: number): Promise<string> {
  await revokeToken(record, id);
  return `Token ${id} is revoked.\n`;
}

function list(tokens: readonly Token[]): string {
  if (tokens.length === 0) return 'No token was made.\n';
  return showTable(
    [{ head: 'Number' }, { head: 'Role' }, { head: 'Name', style: 'strong' }, { head: 'Made' }, { head: 'Revoked' }],
    tokens.map(({ id, role, name, madeAt, revokedAt }) => [String(id), role, name, madeAt, revokedAt ?? '']),
    detectScreen(process.stdout, process.env),
  );
}
