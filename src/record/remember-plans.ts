import type pg from 'pg';

/** At the start of a query: the server is to plan it for its values each time, since one plan does not suit them all. */
export const PLAN_ANEW = '/* plan anew */';

type ClientClass = typeof pg.Client;
type Query = (...args: unknown[]) => unknown;

/**
 * Clients whose queries the server plans once and remembers by name: to plan most queries of an answer takes it longer
 * than to answer them. Their texts are few, since what differs is in parameters.
 */
export function rememberPlans(Client: ClientClass): ClientClass {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `demarche_${names.size}`;
    names.set(text, name);
    return name;
  };
  class PlanningClient extends Client {}
  const query = Client.prototype.query as Query;
  (PlanningClient.prototype as { query: Query }).query = function (this: pg.Client, ...args: unknown[]): unknown {
    const [text, values] = args;
    const isNamed = typeof text === 'string' && Array.isArray(values) && values.length > 0 && !text.includes(PLAN_ANEW);
    return isNamed ? query.call(this, { name: nameOf(text), text, values }) : query.apply(this, args);
  };
  return PlanningClient;
}
