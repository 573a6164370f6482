import type { Act } from '../schema/acts.ts';

/** An act as the predicate of a sentence: "Kenya *recognises* Oriel", "Kenya does not *recognise* Oriel". */
export interface ActPhrase {
  does: string;
  do: string;
  /**
   * What follows the verb: `{object}` is the object's name or "itself", `{object's}` "Oriel's" or "its own", `{to}` the
   * addressees where the verb takes them.
   */
  rest: string;
}

/** How each act is told. What it is and is not is in `schema/acts.yaml`. */
export const ACT_PHRASES: Readonly<Record<Act, ActPhrase>> = {
  recognise: { does: 'recognises', do: 'recognise', rest: '{object}' },
  'refuse-recognition': { does: 'refuses', do: 'refuse', rest: 'to recognise {object}' },
  'withdraw-recognition': { does: 'withdraws', do: 'withdraw', rest: 'recognition of {object}' },
  'freeze-recognition': { does: 'freezes', do: 'freeze', rest: 'recognition of {object}' },
  'reinstate-recognition': { does: 'reinstates', do: 'reinstate', rest: 'recognition of {object}' },
  'request-recognition': { does: 'asks', do: 'ask', rest: "{to} for {object's} recognition" },
  'declare-independence': { does: 'declares', do: 'declare', rest: '{object} independent' },
  'support-independence': { does: 'supports', do: 'support', rest: "{object's} independence" },
  'oppose-independence': { does: 'opposes', do: 'oppose', rest: "{object's} independence" },
  'claim-sovereignty': { does: 'claims', do: 'claim', rest: 'sovereignty over {object}' },
  'vow-reintegration': { does: 'vows', do: 'vow', rest: 'to bring back {object}' },
  'hold-vote': { does: 'holds', do: 'hold', rest: "a vote on {object's} status" },
  'reject-vote': { does: 'rejects', do: 'reject', rest: "a vote on {object's} status" },
  'invoke-precedent': { does: 'invokes', do: 'invoke', rest: '{object} as a precedent' },
  'deny-precedent': { does: 'denies', do: 'deny', rest: 'that {object} is a precedent' },
  'establish-relations': { does: 'establishes', do: 'establish', rest: 'relations with {object}' },
  'sever-relations': { does: 'severs', do: 'sever', rest: 'relations with {object}' },
};
