import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openRegister } from './open-register.ts';

const guide = readFileSync(new URL('../../docs/register.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({
  language,
  text,
}));
const files = blocks
  .filter(({ language }) => language === 'csv')
  .map(({ text }, i) => ({ name: `example-${i + 1}.csv`, text }));

test("the guide's example is a register", async () => {
  const register = await openRegister(files);
  const entitiesOf = (name: string): string[] => register.lookup(name).map(({ entity }) => entity);
  expect(files).toHaveLength(4);
  expect(entitiesOf('Lomeans')).toEqual(['lomea']);
  expect(entitiesOf('Port Ansell')).toEqual(['lomea']);
  expect(entitiesOf('the FLM')).toEqual(['free-lomea']);
  expect(register.bodyOf('lomea', 'parliament')?.id).toBe('lomea-assembly');
  expect(register.claimsOn('lomea')).toEqual([expect.objectContaining({ by: 'france', validFrom: '1893' })]);
  expect(register.holdersOf('lomea')).toEqual([expect.objectContaining({ person: 'tane-orsolo' })]);
});

test("the guide's messages are what is said", async () => {
  const text = 'id,name,kind,source\nlomea,Lomea,country,\n';
  const said = await openRegister([{ name: 'my.csv', text }]).catch((error: Error) => `${error.message}\n`);
  expect(blocks.find(({ language }) => language === 'text')?.text).toBe(said);
});
