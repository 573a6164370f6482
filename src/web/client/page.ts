import { alignMargin } from './align-margin.ts';
import { chooseArea } from './choose-area.ts';
import { dropFiles } from './drop-files.ts';
import { lightUp } from './light-up.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { chooseRegion, moveDate } from './move-date.ts';
import { onMain } from './on-main.ts';
import { openCell } from './open-cell.ts';
import { pointAt } from './point-at.ts';
import { reviewInPlace } from './review-in-place.ts';
import { reviewNotes } from './review-notes.ts';
import { savePng } from './save-png.ts';
import { searchLive } from './search-live.ts';
import { sendForms } from './send-forms.ts';
import { sortMatrix } from './sort-matrix.ts';
import { tellWaiting } from './tell-waiting.ts';
import { zoomTime } from './zoom-time.ts';

// Everything works without: a form is sent, a link is followed. What is here saves a reader the wait and the mouse.
listenToKeys();
searchLive();
sendForms();
tellWaiting();
onMain((main) => {
  for (const hint of main.querySelectorAll<HTMLElement>('.with-scripts')) hint.hidden = false;
  // What is lit shows more, and takes its place in the margin as it is then.
  lightUp(main);
  alignMargin(main);
  sortMatrix(main);
  openCell(main);
  moveDate(main);
  chooseRegion(main);
  zoomTime(main);
  pointAt(main);
  chooseArea(main);
  savePng(main);
  dropFiles(main);
  reviewInPlace(main);
  reviewNotes(main);
});
