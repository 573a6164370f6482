import { loadKinds } from '../src/kinds/index.ts';
import type { Models } from '../src/pipeline.ts';
import { openRegister } from '../src/register/index.ts';
import { loadLabeller } from '../src/statements/index.ts';
import { loadParser } from '../src/syntax/index.ts';

/** All that comes with the package and is loaded once, for what looks into the stages. */
export async function loadModels(): Promise<Models> {
  const [parser, labeller, acts, kinds, register] = await Promise.all([
    loadParser(),
    loadLabeller(),
    loadLabeller('acts'),
    loadKinds(),
    openRegister(),
  ]);
  return { parser, labeller, acts, kinds, register };
}
