import { addToken, listTokens, type Role, revokeToken } from '../../record/index.ts';
import type { TokensData } from '../../web/index.ts';
import type { Asked, Told } from '../asked.ts';

/** Who has a token. */
export async function tellTokens({ options: { record } }: Asked): Promise<Told> {
  return tell({ tokens: await listTokens(record) });
}

/** Makes a token: the one time that it is told. */
export async function makeToken({ options: { record }, body }: Asked): Promise<Told> {
  const { role, name } = body!.parts as { role: Role; name: string };
  const made = await addToken(record, { role, name });
  return tell({ tokens: await listTokens(record), made });
}

/** Makes a token open nothing more, nor any session that was opened with it. */
export async function revokeOne({ options: { record }, body }: Asked): Promise<Told> {
  await revokeToken(record, body!.parts.id as number);
  return tell({ tokens: await listTokens(record) });
}

function tell(data: TokensData): Told {
  return { title: 'Tokens', form: null, data };
}
