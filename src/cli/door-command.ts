import type { RecordOptions } from './command-line.ts';
import type { DoorCommand } from './commands.ts';
import { tokenCommand } from './token-command.ts';

/** Opens the record to others, or says to whom it is open. */
export async function doorCommand(name: DoorCommand, options: RecordOptions): Promise<number> {
  if (name === 'token') return tokenCommand(options);
  return (await import('./serve-command.ts')).serveCommand(options);
}
