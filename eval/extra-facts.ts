import type { Fact, Reading } from '../src/index.ts';

/** What of the scorer that came with the gold is used: the body behind a name, "Government of Georgia" is Georgia. */
export interface BodyNames {
  body(name: string): string;
}

interface GoldFact {
  about: string;
  property: string;
  start: number;
  end: number;
}

/** The facts of a reading that gold does not have: of the same entity and property, with words in common. */
export function extraFacts(scorer: BodyNames, gold: { facts: GoldFact[] }, { entities, facts }: Reading): Set<Fact> {
  const namesOf = (id: string): string[] => {
    const entity = entities.find((one) => one.id === id);
    return entity ? [entity.name, ...entity.aliases] : [id];
  };
  const isRight = ({ about, property, evidence }: Fact): boolean =>
    gold.facts.some(
      (one) =>
        one.property.replaceAll(' ', '-') === property &&
        one.start < evidence.end &&
        evidence.start < one.end &&
        namesOf(about).some((name) => scorer.body(name) === scorer.body(one.about)),
    );
  return new Set(facts.filter((fact) => !isRight(fact)));
}
