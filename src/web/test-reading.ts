import type { Reading } from '../reading.ts';

/** A story in which somebody says something, with a reading made by hand; its words and names are a stranger's. */
export function knownCast(words: string): { reading: Reading } {
  const text = `${words}\n\nBy ${words}\n\n${words}, said Oriel on 5 March 2008. ${words}.`;
  const at = (length: number): { start: number; end: number } => ({
    start: text.lastIndexOf(words),
    end: text.lastIndexOf(words) + length,
  });
  const entity = {
    ...{
      aliases: [],
      kind: 'state',
      partOf: null,
      speaksFor: null,
      role: null,
      named: true,
      alternatives: [],
      trace: [],
    },
  };
  return {
    reading: {
      reader: { name: 'demarche', version: '1', model: 'm' },
      article: {
        ...{
          id: 'sha256:93eca1846f4f',
          text,
          language: 'en',
          headline: words,
          byline: [words],
          agency: null,
          outlet: words,
        },
        ...{
          dateline: { place: words, date: null, start: 0, end: 1 },
          published: '2008-03-05',
          url: 'javascript:alert(1)',
        },
      },
      entities: [
        { ...entity, id: 'a', name: words, mentions: [{ ...at(4), form: 'name', alternatives: [], trace: [] }] },
        { ...entity, id: words, name: words, mentions: [] },
      ],
      times: [{ ...at(6), type: 'DATE', value: '2008-03-05', trace: [] }],
      statements: [
        {
          ...{ id: 's1', kind: 'direct', type: 'communication', source: [at(2)], cue: [], content: [at(words.length)] },
          ...{
            speaker: 'a',
            onBehalfOf: words,
            addressees: [words],
            channel: words,
            saidOn: '2008-03',
            polarity: 'denied',
          },
          ...{ continues: null, question: null, within: null, score: 1, trace: [] },
        },
      ],
      positions: [
        {
          ...{
            id: 'p1',
            holder: 'a',
            act: 'recognise',
            object: words,
            addressees: [words],
            date: '2008',
            polarity: 'denied',
          },
          ...{ modality: 'actual', evidence: at(5), statement: 's1', score: 0.5, trace: [] },
        },
      ],
      facts: [
        {
          ...{ id: 'f1', about: 'a', property: 'population', value: words, unit: words, qualifier: words, asOf: null },
          ...{ evidence: at(3), statement: null, score: 0.5, trace: [] },
        },
      ],
      messages: [],
    } as unknown as Reading,
  };
}
