import { expect, test } from 'vitest';
import { loadReader } from '../index.ts';
import { positionsIn } from './test-positions.ts';

/** Whose act it is, and about whom, where other words stand between or the words do not say. */
test.each([
  // a saying, a day or an aside between the subject and its verb
  ['Ghana, officials said on Monday, has recognised Kosovo.', 'Ghana | recognise | Kosovo | affirmed actual'],
  [
    'El Salvador, it was learned here tonight, extended recognition to Manchukuo on Saturday.',
    'El Salvador | recognise | Manchukuo | affirmed actual',
  ],
  [
    'The United States, although no member, will not recognise Manchukuo, the State Department made known.',
    'United States | refuse-recognition | Manchukuo | affirmed actual',
  ],
  ["Ghana's parliament voted Friday to recognise Kosovo.", 'Ghana | recognise | Kosovo | affirmed actual'],
  [
    'Ghana pledged Thursday to recognise Kosovo and open an embassy in Pristina.',
    'Ghana | establish-relations | Kosovo | affirmed intended',
  ],
  [
    'The Belarusian ambassador said last week that Minsk intended to recognise Abkhazia.',
    'Belarus | recognise | Abkhazia | affirmed intended',
  ],
  // peoples where they live, and lands without a name
  ['The Serbs of Krajina will apply for recognition.', 'Krajina | request-recognition | Krajina | affirmed intended'],
  ['Independence was declared in Pristina on Sunday.', 'Kosovo | declare-independence | Kosovo | affirmed actual'],
  [
    'Polls opened in Bougainville on Saturday in a referendum on independence.',
    'Bougainville | hold-vote | Bougainville | affirmed actual',
  ],
  [
    'Scots voted by 55 per cent to 45 to stay in the United Kingdom.',
    'Scotland | hold-vote | Scotland | affirmed actual',
  ],
  // nobody, and who is named beside nobody
  ['No state has recognised Transnistria, not even Russia.', 'Russia | recognise | Transnistria | denied actual'],
  // his own country, whichever was spoken of before
  [
    'Russia recognised Abkhazia. The President of Serbia told the Council that his country would never recognise Abkhazia.',
    'Serbia | refuse-recognition | Abkhazia | affirmed actual',
  ],
  // those who ask others to stand by a state's integrity
  [
    'Transnistria declared independence in 1990. Romania called on all parties to respect the territorial integrity of Moldova.',
    'Romania | oppose-independence | Transnistria | affirmed actual',
  ],
  [
    "Transnistria declared independence in 1990. The United States firmly supports Moldova's sovereignty.",
    'United States | oppose-independence | Transnistria | affirmed actual',
  ],
  // verdicts on what was told
  ['Spain questioned the legitimacy of the Catalan referendum.', 'Spain | reject-vote | Catalonia | affirmed actual'],
  [
    'Kosovo declared independence. The president of Serbia said that the declaration should be declared null and void.',
    'Serbia | oppose-independence | Kosovo | affirmed actual',
  ],
  // reports that are false, whatever the tree hangs them on
  [
    'Reports according to which Mexico had withdrawn its recognition of Kosovo are false, the ministry said.',
    'Mexico | withdraw-recognition | Kosovo | denied actual',
  ],
  [
    'Reports published last night in several media, according to which Mexico had withdrawn its recognition of Kosovo, are inaccurate.',
    'Mexico | withdraw-recognition | Kosovo | denied actual',
  ],
  [
    'Nauru recognised Abkhazia. Georgia vowed to win back Abkhazia. The European Union rejected the move.',
    'European Union | oppose-independence | Abkhazia | affirmed actual',
  ],
  [
    'Nauru recognised Abkhazia on Monday. Britain urged Nauru to reconsider its decision.',
    'Nauru | withdraw-recognition | Abkhazia | affirmed requested',
  ],
  // told again
  [
    'Labour remains opposed to Scottish independence, as do the Conservatives; the Greens are for it.',
    'Conservatives | oppose-independence | Scotland | affirmed actual',
  ],
  [
    'Labour remains opposed to Scottish independence, as do the Conservatives; the Greens are for it.',
    'Greens | support-independence | Scotland | affirmed actual',
  ],
  [
    'Nauru recognised Abkhazia on Monday. Vanuatu is still studying the matter.',
    'Vanuatu | recognise | Abkhazia | affirmed hypothetical',
  ],
  [
    'Nauru cut ties with Taiwan and recognised China. Kiribati denied that it was about to switch sides.',
    'Kiribati | recognise | China | denied intended',
  ],
  [
    'Nauru recognised Abkhazia. Georgia froze its ties with Nauru, and Nauru retorted by severing them.',
    'Nauru | sever-relations | Georgia | affirmed actual',
  ],
  [
    'Malawi withdrew its recognition of Kosovo. Malawi had recognised Kosovo in 1994. Zambia has already done so.',
    'Zambia | withdraw-recognition | Kosovo | affirmed actual',
  ],
])('%s', (text, line) => {
  expect(positionsIn(text)).toContain(line);
});

test.each([
  ['There will be no second Crimea, the president of Moldova said.', 'Crimea | '],
  ['Moldova is small. No state has recognised Transnistria.', 'Moldova | recognise'],
  ['"We will never accept one country, two systems," said the president of Taiwan.', 'oppose-independence'],
])('%s: no "%s"', (text, part) => {
  expect(positionsIn(text).filter((line) => line.includes(part))).toEqual([]);
});

test('"you" of a question in a transcript is whoever answers', async () => {
  const reader = await loadReader();
  const { positions, entities } = reader.read(
    [
      'Department Press Briefing',
      'Bridget Stallworth, Department Spokesperson',
      'Washington, DC',
      'MS STALLWORTH: Good afternoon, everybody. The United States is disappointed by the vote in Kurdistan.',
      'QUESTION: You recognized Kosovo in a day. A Kurdish official asked me, why not us?',
      'MS STALLWORTH: Every situation is unique.',
    ].join('\n\n'),
  );
  const nameOf = (id: string): string | undefined => entities.find((entity) => entity.id === id)?.name;
  const recognised = positions.filter(({ act }) => act === 'recognise').map(({ holder }) => nameOf(holder));
  expect(recognised).toEqual(['United States']);
});
