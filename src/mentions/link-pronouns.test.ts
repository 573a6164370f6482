import { describe, expect, test } from 'vitest';
import { idsAt, lastIdAt, mentionAt, readText } from './test-read.ts';

describe('he and she', () => {
  test.each([
    ['she is the woman of two', 'Petra Holm met Milan Petrak. She said no.', 'She', 'petra-holm'],
    ['he is the man of two', 'Petra Holm met Milan Petrak. He said no.', 'He', 'milan-petrak'],
    ['him is the man of two', 'Petra Holm met Milan Petrak in May. She thanked him.', 'him', 'milan-petrak'],
    ['her is the woman of two', 'Milan Petrak met Petra Holm in May. He thanked her.', 'her', 'petra-holm'],
    [
      'her in "her country" is the woman of two',
      'Milan Petrak met Petra Holm. He praised her country.',
      'her',
      'petra-holm',
    ],
    ['he is the subject of two men', 'Milan Petrak met Zoran Lukovac in May. He was tired.', 'He', 'milan-petrak'],
    ['he is nearer of two men', 'Milan Petrak left in May. Zoran Lukovac stayed. He was tired.', 'He', 'zoran-lukovac'],
    ['an honorific tells the sex', 'Mrs. Barro met Mr. Trask. He was tired.', 'He', 'trask'],
    ['a noun tells the sex', 'A spokeswoman met an actress and a priest. He was tired.', 'He', 'priest'],
    ['his father is not he', 'Milan Petrak was poor. His father sold shoes.', 'His', 'milan-petrak'],
    [
      'he is who spoke right before, though nobody names him',
      'Milan Petrak left. A baker from Basra said no to Milan Petrak. He was tired.',
      'He',
      'baker-from-basra',
    ],
    ['he is no state', 'Milan Petrak praised Serbia. He said no.', 'He', 'milan-petrak'],
    ['he goes on to speak', 'Milan Petrak said no to Zoran Lukovac. He said the plan was dead.', 'He', 'milan-petrak'],
    [
      'he is the nearer one, where the other acted three sentences before',
      'Milan Petrak left in May. The talks failed. Reporters waited for Zoran Lukovac. He was tired.',
      'He',
      'zoran-lukovac',
    ],
    [
      'he is who spoke, not whom he spoke of',
      'Milan Petrak said Zoran Lukovac had lied. He was angry.',
      'He',
      'milan-petrak',
    ],
    [
      'he is of whom the story tells, not of whom a quotation does',
      'Milan Petrak came to Vienna. Petrak was ill. Petrak waited. “Zoran Lukovac is a liar and a thief,” the report said. He was tired.',
      'He',
      'milan-petrak',
    ],
    [
      'he acts in the sentence before',
      'Milan Petrak said no.\n\nZoran Lukovac disagrees. He said yes.',
      'He',
      'zoran-lukovac',
    ],
    [
      'he goes on in the same sentence',
      'Milan Petrak said no. Nobody asked, he insists. Zoran Lukovac tells another story: he says he begged.',
      'he',
      'zoran-lukovac',
    ],
    [
      'he who acts in the sentence needs no name',
      'Milan Petrak spoke first. The envoy of Spain said that his government was still studying the matter.',
      'his',
      'envoy-of-spain',
    ],
    ['she is no man who spoke last', 'Petra Holm met us. Milan Petrak said no. She was tired.', 'She', 'petra-holm'],
    [
      'he is who has a name',
      'Milan Petrak said no to it and left. Reporters saw a man. He was tired.',
      'He',
      'milan-petrak',
    ],
    ['she is who was described', 'The nurse was tired. She left.', 'She', 'nurse'],
  ])('%s', (_, text, words, id) => {
    expect(lastIdAt(readText(text), words)).toBe(id);
  });

  test('a pronoun tells the sex of a name that does not', () => {
    const told = readText('Vardo Trask met Milan Petrak in May. She said no. Trask left. She was tired.');
    expect(idsAt(told, 'She')).toEqual(['vardo-trask', 'vardo-trask']);
  });

  test('nobody is he before anybody is named', () => {
    expect(lastIdAt(readText('He said no.'), 'He')).toBeNull();
  });
});

describe('it', () => {
  test.each([
    ['is a state', 'Georgia rejected the vote. It said the vote was void.', 'It', 'georgia'],
    ['is a government by its capital', 'Tbilisi sent troops. It said they would stay.', 'It', 'georgia'],
    ['is a body', 'The Georgian parliament met. It voted for the plan.', 'It', 'parliament-of-georgia'],
    ['is an organisation', 'The African Union met. It sent an envoy.', 'It', 'african-union'],
    ['is no person', 'Georgia sent Milan Petrak. It wants peace.', 'It', 'georgia'],
    ['in "its" is the subject', 'Serbia said its army would stay.', 'its', 'serbia'],
    ['is the new subject', 'Serbia said no. Croatia said it would leave.', 'it', 'croatia'],
    ['is who told, not who was told', 'Spain told Italy that it would not sign.', 'it', 'spain'],
  ])('%s', (_, text, words, id) => {
    expect(lastIdAt(readText(text), words)).toBe(id);
  });

  test('is nobody where it stands for a clause', () => {
    expect(lastIdAt(readText('Georgia will vote. It is clear that nobody will come.'), 'It')).toBeNull();
  });
});

describe('they', () => {
  test.each([
    ['are a group', 'The rebels met Milan Petrak. They said no.', 'They', 'rebels'],
    ['are a people', 'Kosovo Serbs will not vote. They said no.', 'They', 'kosovo-serbs'],
    [
      'are two who stand together',
      'Petra Holm and Milan Petrak met. They said no.',
      'They',
      'petra-holm-and-milan-petrak',
    ],
    ['are those who are counted', 'Two ministers met Petra Holm. Their talks failed.', 'Their', 'ministers'],
    ['are the members of a body', 'The committee met in May. They said no.', 'They', 'committee'],
  ])('%s', (_, text, words, id) => {
    expect(lastIdAt(readText(text), words)).toBe(id);
  });

  test('are no state', () => {
    expect(lastIdAt(readText('Georgia will vote. They said no.'), 'They')).toBeNull();
  });
});

describe('by grammar', () => {
  test.each([
    ['which', 'Georgia, which rejects the vote, met Milan Petrak.', 'which', 'georgia'],
    ['who', 'Serbia sent Zoran Lukovac, who was tired.', 'who', 'zoran-lukovac'],
    ['whom', 'Zoran Lukovac, whom Serbia sent, was tired.', 'whom', 'zoran-lukovac'],
    ['whose', 'Serbia sent Ana Lund, whose mother is ill.', 'whose', 'ana-lund'],
    ['himself', 'Milan Petrak met Zoran Lukovac. Petrak hurt himself.', 'himself', 'milan-petrak'],
  ])('"%s" is whom it hangs on', (words, text, _, id) => {
    expect(lastIdAt(readText(text), words)).toBe(id);
  });

  test('him is not who acts', () => {
    expect(lastIdAt(readText('Zoran Lukovac met him.'), 'him')).toBeNull();
  });

  test('it is not what acts', () => {
    expect(lastIdAt(readText('Serbia left. Croatia attacked it.'), 'it')).toBe('serbia');
  });
});

describe('in a quotation', () => {
  test('he is not who speaks', () => {
    const told = readText('Milan Petrak came to Vienna. “He is a liar and a thief,” Zoran Lukovac said.');
    expect(lastIdAt(told, 'He')).toBe('milan-petrak');
  });

  test('she is not who speaks, though she was named last', () => {
    const told = readText('Petra Holm met Ana Lund. Ana Lund smiled. “She is a friend of mine,” Ana Lund said.');
    expect(lastIdAt(told, 'She')).toBe('petra-holm');
  });
});

describe('doubt', () => {
  test('who comes near to the likeliest is an alternative', () => {
    const told = readText('Ana Lund and Petra Holm met. She was ill.');
    const ids = [lastIdAt(told, 'She'), ...(mentionAt(told, 'She')?.alternatives ?? [])];
    expect(ids.sort()).toEqual(['ana-lund', 'petra-holm']);
  });

  test('where one alone suits there is none', () => {
    const told = readText('Ana Lund met Milan Petrak. She was ill.');
    expect(mentionAt(told, 'She')?.alternatives).toEqual([]);
  });

  test('the trace tells by how much the likeliest goes before the next', () => {
    const told = readText('Milan Petrak met Zoran Lukovac in May. He was tired.');
    expect(mentionAt(told, 'He')?.trace).toEqual([
      expect.stringMatching(/^pronoun: "He" is Milan Petrak \(-?\d\.\d; next Zoran Lukovac -?\d\.\d\)$/),
    ]);
  });
});
