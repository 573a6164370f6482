// Written by scripts/generate-schema.mjs from schema/facts.yaml; change that.

export type Property =
  | 'parent-state'
  | 'status'
  | 'population'
  | 'capital'
  | 'currency'
  | 'passports'
  | 'controlled-by'
  | 'supported-by'
  | 'recognised-by'
  | 'recognition-count'
  | 'leader'
  | 'office'
  | 'ethnic-ties'
  | 'independence-duration';

export interface PropertyEntry {
  property: Property;
  definition: string;
  value: string;
  examples: readonly string[];
}

export const properties: readonly PropertyEntry[] = [
  {"property":"parent-state","definition":"The state to which a territory is said to belong or from which it has broken away.","value":"entity","examples":["Georgia's breakaway region of Abkhazia"]},
  {"property":"status","definition":"What a territory, state or body is said to be: breakaway, self-proclaimed, banned, recognised by nobody.","value":"words","examples":["which no state recognises"]},
  {"property":"population","definition":"How many people live there, or what part of them is of a people.","value":"words","examples":["a nation of 250,000"]},
  {"property":"capital","definition":"Its capital.","value":"words","examples":["Umuahia, the provisional capital"]},
  {"property":"currency","definition":"The money that is used there.","value":"words","examples":["transactions are in roubles"]},
  {"property":"passports","definition":"Whose passports its people hold.","value":"words","examples":["Almost all the people in the region hold Russian passports."]},
  {"property":"controlled-by","definition":"Who is said to hold or run it.","value":"entity","examples":["territory controlled by the SDF"]},
  {"property":"supported-by","definition":"Who is said to be its supporter or ally.","value":"entity","examples":["Russia, a close Serbian ally"]},
  {"property":"recognised-by","definition":"Who is said to recognise it, told as a state of affairs.","value":"entity","examples":["recognised only by Pakistan"]},
  {"property":"recognition-count","definition":"By how many states it is said to be recognised.","value":"number","examples":["Pristina says it has 116 recognitions."]},
  {"property":"leader","definition":"Its head of state, government or territory.","value":"words","examples":["South Ossetia's separatist leader, Eduard Kokoity"]},
  {"property":"office","definition":"Another office of it with its holder, as \"office: name\".","value":"words","examples":["U.S. Secretary of State Condoleezza Rice"]},
  {"property":"ethnic-ties","definition":"With whom its people are said to be of one kin.","value":"entity","examples":["South Ossetia has close ethnic ties to North Ossetia."]},
  {"property":"independence-duration","definition":"How long it has been or was independent.","value":"words","examples":["the 17-year period of independence"]},
];
