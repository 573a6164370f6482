import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findName } from '../../src/answers/index.ts';
import { appendReadings, type OpenRecord } from '../../src/record/index.ts';
import { openRegister, type Register } from '../../src/register/index.ts';
import { engines, openEmpty } from './engines.ts';
import { makeTelling } from './make-telling.ts';

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  let register: Register;
  beforeAll(async () => {
    record = await openEmpty(engine);
    register = await openRegister();
    const story = makeTelling({
      text: 'Three ministers met.',
      outlet: null,
      published: null,
      tellings: ['ana-lopez', 'radek-storm', 'ines-storm'].map((holder) => ({
        holder,
        act: 'recognise',
        object: 'kosovo',
      })),
    });
    const names = new Map([
      ['ana-lopez', 'Ana Lopez'],
      ['radek-storm', 'Radek Storm'],
      ['ines-storm', 'Ines Storm'],
    ]);
    const entities = story.reading.entities.map((entity) =>
      names.has(entity.id) ? { ...entity, name: names.get(entity.id)!, kind: 'person' as const } : entity,
    );
    await appendReadings(record, [{ ...story, reading: { ...story.reading, entities } }]);
  });
  afterAll(() => record.close());

  test.each([
    ['kosovo', 'kosovo'],
    ['XKX', 'kosovo'],
    ['Republic of Kosovo', 'kosovo'],
    ['Moscow', 'russia'],
    ['DEU', 'germany'],
    ['ana lopez', 'ana-lopez'],
    ['radek-storm', 'radek-storm'],
    ['Lopez', 'ana-lopez'],
  ])('%s is %s', async (name, key) => {
    expect(await findName(record, register, name)).toBe(key);
  });

  test.each([
    ['Kosvo', 'Nearest: Kosovo,'],
    ['Storm', 'which is that of Ines Storm, Radek Storm'],
    ['Radek Strom', 'Nearest: Radek Storm.'],
    ['Xyzzyx', 'got "Xyzzyx".'],
  ])('%s is nobody: %s', async (name, message) => {
    await expect(findName(record, register, name)).rejects.toThrow(message);
  });
});
