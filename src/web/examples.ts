/** Questions that are understood, one of each kind. */
export const EXAMPLES: readonly string[] = [
  'Who recognises Kosovo?',
  'Whom does Russia recognise?',
  'Who withdrew recognition of Kosovo?',
  'What is Spain’s position on Kosovo?',
  'What did Russia say about Kosovo in 2008?',
  'Who cites the Kosovo precedent?',
  'What happened in Abkhazia between 2008 and 2012?',
  'Tell me about Transnistria',
  'Where do sources disagree about Kosovo?',
];
