import type { QuestionCommand } from '../answers/index.ts';
import type { AnswerForm } from '../exports/answers/index.ts';
import type { Role } from '../record/index.ts';

/** What a page is of. */
export type PageKind =
  | 'home'
  | QuestionCommand
  | 'matrix'
  | 'map'
  | 'maps'
  | 'article'
  | 'search'
  | 'ask'
  | 'review'
  | 'add'
  | 'tokens'
  | 'sign-in'
  | 'error';

/** All that a page is drawn from: the server makes it, `renderPage` turns it into HTML. */
export interface Page {
  kind: PageKind;
  title: string;
  /** Where it stands, so that it can link to itself as data and with other conditions; the path as an address has it. */
  address: { path: string; query: Record<string, string[]> };
  /** Of pages that answer a question. */
  form: AnswerForm | null;
  /** What other pages show: `PageData` says what for each kind. */
  data: unknown;
  /** Who looks at it; `role` null where nobody has signed in and somebody has to. */
  viewer: {
    role: Role | null;
    name: string | null;
    /** Whether they have signed in, and may sign out. */
    isSignedIn?: boolean;
  };
  /** What a script or style within the page must carry to be run. */
  nonce: string;
  /** What a form of the page must send back as `csrf`. */
  csrf: string;
}
