/** Slots for forms, the longest unused given up first. */
export interface FormCache {
  /** A slot for each form, and which of them hold nothing yet. No more forms than there are slots. */
  find(forms: readonly string[]): { slots: Int32Array; missing: { form: string; slot: number }[] };
}

export function createFormCache(size: number): FormCache {
  const slotOf = new Map<string, number>();
  const take = (): number => {
    if (slotOf.size < size) return slotOf.size;
    const [oldest, slot] = slotOf.entries().next().value!;
    slotOf.delete(oldest);
    return slot;
  };
  return {
    find(forms) {
      if (forms.length > size) throw new RangeError(`Expected at most ${size} forms, got ${forms.length}.`);
      const missing: { form: string; slot: number }[] = [];
      const slots = Int32Array.from(forms, (form) => {
        const known = slotOf.get(form);
        const slot = known ?? take();
        // Put in again, a form counts as the latest used; so none of this call gives up another's slot.
        if (known !== undefined) slotOf.delete(form);
        else missing.push({ form, slot });
        slotOf.set(form, slot);
        return slot;
      });
      return { slots, missing };
    },
  };
}
