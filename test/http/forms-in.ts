import { Parser } from 'htmlparser2';

/** A form of a page with what a browser would send of it: the fields as they stand, but no button. */
export interface Form {
  action: string;
  fields: Record<string, string>;
}

/** The forms of a page, in their order. */
export function formsIn(page: string): Form[] {
  const forms: Form[] = [];
  let select: string | null = null;
  const parser = new Parser({
    onopentag: (name, { action = '', name: field, value = '', selected, type }) => {
      const fields = forms.at(-1)?.fields;
      if (name === 'form') forms.push({ action, fields: {} });
      if (fields === undefined) return;
      if (name === 'input' && field !== undefined && type !== 'file') fields[field] = value;
      if (name === 'select' && field !== undefined) select = field;
      if (name === 'option' && select !== null && (selected !== undefined || !(select in fields)))
        fields[select] = value;
    },
    onclosetag: (name) => {
      if (name === 'select') select = null;
    },
  });
  parser.end(page);
  return forms;
}
