/** Slots for forms, the longest unused given up first. */
export interface FormCache {
  /**
   * A slot for each form, and the forms among them that had none, whose slots are to be filled. No slot is given to two
   * forms of one call.
   */
  find(forms: readonly string[]): { slots: Int32Array; missing: Map<string, number> };
}

/**
 * @example
 * const cache = createFormCache(4096);
 * cache.find(['the', 'war', 'the']).missing; // Map { 'the' → 0, 'war' → 1 }
 */
export function createFormCache(size: number): FormCache {
  const slotOf = new Map<string, number>();
  const takeSlot = (): number => {
    if (slotOf.size < size) return slotOf.size;
    const [oldest, slot] = slotOf.entries().next().value!;
    slotOf.delete(oldest);
    return slot;
  };
  return {
    find(forms) {
      if (forms.length > size) throw new RangeError(`Expected at most ${size} forms, got ${forms.length}.`);
      const missing = new Map<string, number>();
      const slots = Int32Array.from(forms, (form) => {
        const known = slotOf.get(form);
        const slot = known ?? takeSlot();
        if (known === undefined) missing.set(form, slot);
        else slotOf.delete(form);
        // Put in again, it counts as the latest used; so nothing of this call gives up its slot to another.
        slotOf.set(known === undefined ? ownCopy(form) : form, slot);
        return slot;
      });
      return { slots, missing };
    },
  };
}

/** A form is often a slice of a story's text, and would keep all of it in memory. */
function ownCopy(form: string): string {
  return ` ${form}`.slice(1);
}
