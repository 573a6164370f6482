import { createFormCache } from './form-cache.ts';
import { columnsOf, dense, embed, type Floats, leaseFloats, quantize } from './layers/index.ts';
import type { Network } from './network.ts';

/** Gives for each form the address of its row of the lower layer's input projection, until the next call. */
export type Projector = (forms: readonly string[]) => Int32Array;

/** More than a batch has tokens; 5 KB each. Of the words of the development files 95 % are found there. */
const CACHED_FORMS = 4096;
/** Past this a form is a link or worse: its beginning and its end tell the network all it can know. */
const LONGEST_FORM = 200;

/** The projection depends on the form alone, so it is kept: most words of a story have been seen before. */
export function createProjector(network: Network): Projector {
  const { memory } = network.kernel;
  const row = network.lower.input.width * 4;
  const cache = createFormCache(CACHED_FORMS);
  const kept = memory.keep(row * CACHED_FORMS);
  return (forms) => {
    const { slots, missing } = cache.find(forms.map(shorten));
    if (missing.size > 0) {
      const projected = projectForms(network, [...missing.keys()]);
      const bytes = memory.bytes(0, memory.wasm.buffer.byteLength);
      [...missing.values()].forEach((slot, i) => {
        const from = projected.at + i * projected.row;
        bytes.copyWithin(kept + slot * row, from, from + row);
      });
      memory.release();
    }
    return slots.map((slot) => kept + slot * row);
  };
}

function shorten(form: string): string {
  if (form.length <= LONGEST_FORM) return form;
  return form.slice(0, LONGEST_FORM / 2) + form.slice(-LONGEST_FORM / 2);
}

function projectForms({ kernel, lookups, lower }: Network, forms: readonly string[]): Floats {
  const x = leaseFloats(kernel, forms.length, lower.input.inputs);
  let column = 0;
  for (const { table, key } of lookups) {
    const ids = Int32Array.from(forms, (form) => table.ids.get(key(form)) ?? 0);
    embed(kernel, table, ids, columnsOf(x, column, table.size));
    column += table.size;
  }
  return dense(kernel, lower.input, quantize(kernel, x));
}
