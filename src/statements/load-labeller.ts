/** The network that finds cues, sources and contents. */
export interface Labeller {
  model: string;
}

export async function loadLabeller(): Promise<Labeller> {
  return { model: 'none' };
}
