// Written by scripts/generate-schema.mjs from schema/acts.yaml; change that.

export type Act =
  | 'recognise'
  | 'refuse-recognition'
  | 'withdraw-recognition'
  | 'freeze-recognition'
  | 'reinstate-recognition'
  | 'request-recognition'
  | 'declare-independence'
  | 'support-independence'
  | 'oppose-independence'
  | 'claim-sovereignty'
  | 'vow-reintegration'
  | 'hold-vote'
  | 'reject-vote'
  | 'invoke-precedent'
  | 'deny-precedent'
  | 'establish-relations'
  | 'sever-relations';

export interface ActEntry {
  act: Act;
  definition: string;
  examples: readonly string[];
  counterExamples: readonly string[];
  cameo: string;
  plover: string;
  codes: string;
}

export const acts: readonly ActEntry[] = [
  {"act":"recognise","definition":"The holder recognises the object as a state, its government, its independence, or somebody's sovereignty over it.","examples":["Zambia recognised Biafra as a sovereign state.","the recognition of Kosovo by the West","Ankara extended recognition to the new republic."],"counterExamples":["The academy recognised her life's work.","Ministers recognised the need for talks.","The committee discussed recognition. (nobody has done or said that it will)"],"cameo":"054","plover":"SUPPORT","codes":"CAMEO 054 is \"grant diplomatic recognition\"."},
  {"act":"refuse-recognition","definition":"The holder declares that it will not, cannot or does not recognise the object. What only the story says nobody has done is recognise, denied.","examples":["Britain will never recognise the declaration.","Asked whether it could recognise the region, she said it was not going to happen."],"counterExamples":["Belarus has not formally recognised the two regions. (recognise, denied)","The bank refused to recognise the debt."],"cameo":"120","plover":"REJECT","codes":"CAMEO has no rejection of recognition; 120 is \"reject, not specified below\"."},
  {"act":"withdraw-recognition","definition":"The holder takes back its recognition of the object.","examples":["Suriname has withdrawn its recognition of Kosovo.","They urged Moscow to reverse its recognition of the entities."],"counterExamples":["The team withdrew from the cup."],"cameo":"161","plover":"SANCTION","codes":"CAMEO 161 is \"reduce or break diplomatic relations\"."},
  {"act":"freeze-recognition","definition":"The holder suspends its recognition of the object without taking it back.","examples":["Malawi has frozen its recognition of the republic."],"counterExamples":["The donors froze aid to the republic."],"cameo":"161","plover":"SANCTION","codes":"CAMEO has no suspension of recognition."},
  {"act":"reinstate-recognition","definition":"The holder gives back a recognition that it had withdrawn or frozen.","examples":["Kenya restored its recognition of the Sahrawi republic."],"counterExamples":["The court reinstated the minister."],"cameo":"054","plover":"SUPPORT","codes":"As recognise."},
  {"act":"request-recognition","definition":"The holder asks somebody to recognise the object, itself or another. Whoever is asked holds recognise, requested.","examples":["South Ossetia called on the United Nations to recognise it.","the efforts of Somaliland to gain recognition"],"counterExamples":["Teachers want more recognition."],"cameo":"022","plover":"REQUEST","codes":"CAMEO 022 is \"appeal for diplomatic cooperation (such as policy support)\"."},
  {"act":"declare-independence","definition":"The holder declares itself independent, a state or a republic, or declares that it leaves a state.","examples":["Kosovo declared its independence from Serbia.","Tiraspol proclaimed itself a republic."],"counterExamples":["The senator declared himself an independent.","The region broke away from Georgia. (a fact, unless a declaration is told)"],"cameo":"128","plover":"REJECT","codes":"CAMEO has no secession; 128 is \"defy norms, law\"."},
  {"act":"support-independence","definition":"The holder supports the independence, secession or recognition of the object without recognising it.","examples":["the Holy See favours the recognition of Slovenia","a party that fights for an independent Basque Country"],"counterExamples":["She supports the independence of the central bank."],"cameo":"051","plover":"SUPPORT","codes":"CAMEO 051 is \"praise or endorse\"."},
  {"act":"oppose-independence","definition":"The holder opposes, condemns or rejects the independence, secession or recognition of the object by others.","examples":["Kenya opposed the recognition of Donetsk.","Madrid would never accept an independent Gibraltar."],"counterExamples":["Voters oppose the bill."],"cameo":"111","plover":"ACCUSE","codes":"CAMEO 111 is \"criticize or denounce\"."},
  {"act":"claim-sovereignty","definition":"The holder claims the object as its own or says that it is part of it.","examples":["China claims Taiwan as its own territory.","Somalia, which regards Somaliland as part of its territory"],"counterExamples":["The group claimed responsibility for the attack.","Nuuk is part of the municipality."],"cameo":"010","plover":"CONSULT","codes":"CAMEO has no claim to territory; 010 is \"make statement, not specified below\"."},
  {"act":"vow-reintegration","definition":"The holder vows to restore its control over the object or to bring it back.","examples":["Tbilisi has vowed to restore its control there.","They swore that the island would be made whole again."],"counterExamples":["Police vowed to restore order after the match."],"cameo":"130","plover":"THREATEN","codes":"CAMEO 130 is \"threaten, not specified below\"."},
  {"act":"hold-vote","definition":"The holder votes on its own independence, status or union with another state.","examples":["Voters in South Ossetia have repeatedly backed splitting from Georgia.","In a referendum in 1967 the people of Gibraltar had voted for Britain."],"counterExamples":["The town held a referendum on its stadium.","Parliament votes on the budget."],"cameo":"010","plover":"MOBILIZE","codes":"Neither scheme knows votes on statehood."},
  {"act":"reject-vote","definition":"The holder calls a vote on the object's status illegal, void or a farce, or refuses its outcome.","examples":["Georgia, which says the votes are not legitimate","Chisinau declared the plebiscite illegal."],"counterExamples":["The council rejected the motion in a vote."],"cameo":"111","plover":"REJECT","codes":"CAMEO 111 is \"criticize or denounce\"."},
  {"act":"invoke-precedent","definition":"The holder takes the object's case as a precedent or example for another.","examples":["The Kosovo precedent has driven us to seek our rights.","If 55 percent was enough for Montenegro, why is 97 too little for us?"],"counterExamples":["The judge cited a precedent."],"cameo":"010","plover":"CONSULT","codes":"Neither scheme knows precedents."},
  {"act":"deny-precedent","definition":"The holder denies that the object's case is a precedent for another, calls it unique, or denies that the two can be compared.","examples":["Its Western backers say this does not create a precedent.","Kosovo is sui generis."],"counterExamples":["The storm was without precedent."],"cameo":"010","plover":"CONSULT","codes":"Neither scheme knows precedents."},
  {"act":"establish-relations","definition":"The holder establishes or restores diplomatic relations with the object, or sends an ambassador to it.","examples":["The Emirates established relations with Israel in September."],"counterExamples":["Relations between the two clubs have improved."],"cameo":"050","plover":"COOPERATE","codes":"CAMEO 050 is \"engage in diplomatic cooperation, not specified below\"."},
  {"act":"sever-relations","definition":"The holder breaks off or suspends diplomatic relations with the object.","examples":["Kiev broke off relations with Damascus.","Pakistan cut ties with Poland."],"counterExamples":["The singer severed ties with his label."],"cameo":"161","plover":"SANCTION","codes":"CAMEO 161 is \"reduce or break diplomatic relations\"."},
];
