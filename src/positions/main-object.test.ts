import { describe, expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

/** Stories, and what is recognised in their last sentence, whose object its words leave open. */
const CASES = [
  [
    'a land that left, not a state of the United States named beside',
    'Guam voted on Monday. The governor spoke of an Ohio plan for Guam, as Ohio did long ago. A republic is what the party of Guam wants. Fiji will recognise the new state.',
    'Fiji | recognise | Guam | affirmed intended',
  ],
  [
    'a member of the United Nations that leaves, not an island at issue besides',
    'Finland declared its independence in December. The independence of Finland is of old standing in law. The people of Åland speak Swedish. Sweden recognised the new state on Friday.',
    'Sweden | recognise | Finland | affirmed actual',
  ],
  [
    'a state that was recognised, not who is about to take land from another',
    'Mongolia proclaimed itself independent of China. Russia, which has troops in Manchuria, approved. Japan recognised the republic at once.',
    'Japan | recognise | Mongolia | affirmed actual',
  ],
  [
    'a land that left, not another whose welcome is told',
    'South Yemen broke away from Yemen on Saturday. Somaliland, in Hargeisa, congratulated the leaders. The secession of South Yemen is three days old. Oman did not recognise the south.',
    'Oman | recognise | South Yemen | denied actual',
  ],
  [
    'a land whose vote it is, not the state that is asked to take it',
    'Hatay held a referendum on joining Turkey. Hatay, a breakaway district of Syria, borders Turkey. Turkey sent soldiers and Turkey paid. Peru does not recognise the republic.',
    'Peru | recognise | Hatay | denied actual',
  ],
] as const;

/** Declarations, and whose they are. */
const DECLARATIONS = [
  [
    'Kosovo has a new republic. Peru recognised it today. The junta proclaimed the independence of Kosovo on Tuesday.',
    'Kosovo | declare-independence | Kosovo | affirmed actual',
  ],
  [
    'Peru yesterday recognised the Republic of Kosovo, which had proclaimed itself independent on Tuesday.',
    'Kosovo | declare-independence | Kosovo | affirmed actual',
  ],
  [
    'The Sahrawi Diet, in Western Sahara, met. Western Sahara is a republic. Its Diet declared the independence of Western Sahara.',
    'Western Sahara | declare-independence | Western Sahara | affirmed actual',
  ],
] as const;

describe('A land declares its own independence', () => {
  it.each(DECLARATIONS)('%s', (story, position) => {
    expect(positionsIn(story)).toContain(position);
  });
});

describe('What a story is about', () => {
  it.each(CASES)('is %s', (_title, story, position) => {
    expect(positionsIn(story).map((line) => line.replace('refuse-recognition', 'recognise'))).toContain(position);
  });
});
