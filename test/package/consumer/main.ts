import { type Entity, loadReader, ReaderError, type Reading, type RegisterFile, read, type Statement } from 'demarche';
import { openRegister } from 'demarche/register';
import schema from 'demarche/schema/reading-1.schema.json' with { type: 'json' };

/** What a user of the library writes: the types are checked, then it is run. */
const reading: Reading = await read('QUELLPORT, March 5 - The islands will vote in May, Minister Ana Lopes said.');
const kinds: Statement['kind'][] = reading.statements.map(({ kind }) => kind);

const own: RegisterFile = { name: 'own.csv', text: 'id,name,kind,source\nquell,Quell,territory,us' };
const reader = await loadReader({ register: [own] });
const entities: Entity[] = reader.read(
  'QUELLPORT, March 5 - Quell will vote in May, Minister Ana Lopes said.',
).entities;
const { lookup } = await openRegister([own]);

async function codeOf(story: Uint8Array): Promise<string> {
  try {
    await read(story);
    return 'read';
  } catch (error) {
    return error instanceof ReaderError ? error.code : 'thrown';
  }
}

console.log(
  JSON.stringify({
    text: reading.article.text,
    kinds,
    quell: entities.find(({ id }) => id === 'quell')?.kind,
    found: lookup('Quell').map(({ entity }) => entity),
    title: schema.title,
    pdf: await codeOf(new TextEncoder().encode('%PDF-1.7')),
  }),
);
