import { NOTES_CHANGED } from './align-margin.ts';
import { correctInDialog } from './correct-in-dialog.ts';
import { nextTo } from './go-through.ts';
import { loadPage } from './load-page.ts';
import { aboutOf, openStatus, type Status } from './review-status.ts';
import { readReview } from './send-review.ts';

/** Reviews beside the words of an article: what is found of a note is sent, and the next note has the focus. */
export function reviewNotes(main: HTMLElement): void {
  const article = main.querySelector<HTMLElement>('[data-article]');
  // A status line of an article tells of this visit alone: nothing in it came with the page.
  const status = article?.querySelector('[data-verdicts]') ? openStatus(main, async () => {}) : null;
  if (!article || !status) return;
  const notes: Notes = { article, status, turn: 0 };
  article.addEventListener('submit', (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>('[data-verdicts]');
    if (!form) return;
    event.preventDefault();
    const verdict = ((event as SubmitEvent).submitter as HTMLButtonElement).value;
    const found = { note: noteOf(form), verdict, send: readReview(form, verdict) };
    keep(found, notes).catch((error: Error) => status.tell(`It was not kept: ${error.message}`));
    (verdict === 'undone' ? found.note : nextTo(found.note)).focus();
  });
  article.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-correct]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const note = noteOf(link);
    correctInDialog(link.href, async (send) => {
      await keep({ note, verdict: 'corrected', send }, notes);
      return nextTo(note);
    }).catch((error: Error) => status.tell(`It cannot be corrected: ${error.message}`));
  });
}

interface Notes {
  article: HTMLElement;
  status: Status;
  /** How often the notes have been asked for anew. */
  turn: number;
}

interface Found {
  note: HTMLElement;
  verdict: string;
  send: () => Promise<void>;
}

function noteOf(part: Element): HTMLElement {
  return part.closest<HTMLElement>('.note')!;
}

async function keep({ note, verdict, send }: Found, notes: Notes): Promise<void> {
  const words = note.querySelector('.what')?.textContent ?? '';
  const again = async (): Promise<void> => {
    await showFound(notes);
    note.focus();
  };
  try {
    if (verdict === 'undone') await send();
    else await notes.status.keep({ words, about: aboutOf(note.querySelector('form')!), again }, send);
  } finally {
    await showFound(notes);
  }
  notes.status.tell(verdict === 'undone' ? `Taken back: ${words}` : `${verdict}: ${words}`);
}

/** What has been found of each note by now, by whomever; of two that were asked for at once the later one tells more. */
async function showFound(notes: Notes): Promise<void> {
  notes.turn += 1;
  const { turn } = notes;
  const page = await loadPage(location.href);
  if (turn !== notes.turn) return;
  for (const form of notes.article.querySelectorAll<HTMLElement>('[data-verdicts]')) {
    const now = page.getElementById(noteOf(form).id)?.querySelector<HTMLElement>('[data-verdicts]');
    if (now) form.replaceChildren(...document.adoptNode(now).childNodes);
  }
  notes.article.dispatchEvent(new Event(NOTES_CHANGED));
}
