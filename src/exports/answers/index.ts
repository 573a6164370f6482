import type { QuestionCommand } from '../../answers/index.ts';
import type { AnswerContext } from './answer-context.ts';
import type { AnswerForm } from './answer-form.ts';
import { changesForm } from './changes-form.ts';
import { conflictsForm } from './conflicts-form.ts';
import { dossierForm } from './dossier-form.ts';
import { positionsForm } from './positions-form.ts';
import { precedentsForm } from './precedents-form.ts';
import { quotesForm } from './quotes-form.ts';
import { timelineForm } from './timeline-form.ts';
import { whoForm, whomForm } from './who-form.ts';

export { type AnswerContext, contextOf, perspectiveWords, tellPerspective, today } from './answer-context.ts';
export { type AnswerForm, type Cell, lookUpIn, type Names, namesOf } from './answer-form.ts';
export type { AnswerOptions } from './answer-options.ts';
export { type AskedQuestion, asAsked, understandAsked } from './ask-form.ts';
export { type ChangesForm, changesForm } from './changes-form.ts';
export { CITATION_COLUMNS, citationCells } from './citation-cells.ts';
export { conflictsForm } from './conflicts-form.ts';
export { dossierForm } from './dossier-form.ts';
export { matrixForm } from './matrix-form.ts';
export { nameAsked } from './name-asked.ts';
export { positionsForm } from './positions-form.ts';
export { precedentsForm } from './precedents-form.ts';
export { quotesForm } from './quotes-form.ts';
export { tellAct } from './tell-act.ts';
export { dateOfQuote, voiceOf } from './tell-quote.ts';
export { dateOfRow, timelineForm } from './timeline-form.ts';
export { type NamedRecognition, type RecognitionForm, type ShownCount, whoForm, whomForm } from './who-form.ts';
export { writeCommandLine } from './write-command-line.ts';

/** What makes each answer, by the name of the question. */
export const FORMS: Readonly<Record<QuestionCommand, (context: AnswerContext) => Promise<AnswerForm>>> = {
  who: whoForm,
  whom: whomForm,
  positions: positionsForm,
  timeline: timelineForm,
  dossier: dossierForm,
  quotes: quotesForm,
  precedents: precedentsForm,
  conflicts: conflictsForm,
  changes: changesForm,
};
