import { articleAddress } from '../addresses.ts';
import { showArticle } from '../article/show-article.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { AddedData } from '../page-data.ts';

/** Where a story is given: pasted or dropped, then shown as it was read, then kept. */
export function showAdd({ csrf, data }: Page): Markup {
  const { stories = [], text } = (data ?? { stories: [] }) as AddedData;
  if (stories.length === 0) return showForm(csrf);
  if (stories.every(({ kept }) => kept !== null)) return showKept(stories);
  return html`<h1>What was read in it</h1><p class="lead">A preview: nothing was kept yet.</p>
${showKeep(csrf, text ?? stories[0]!.reading.article.text)}
${stories.map(({ name, reading }) => html`<p class="small quiet">${name}</p>${showArticle({ reading, reviews: [], names: {}, desk: null, retracted: null, isPreview: true })}`)}`;
}

function showForm(csrf: string): Markup {
  return html`<h1>Add a story</h1>
<p class="lead">Paste it, or give a file: plain text, Markdown, HTML, ninjs, NewsML-G2, NITF, RSS. You see what is read in it before anything is kept.</p>
<form class="stacked" method="post" action="/add" enctype="multipart/form-data" data-drop><input type="hidden" name="csrf" value="${csrf}">
<div class="field"><label for="text">Story</label><textarea id="text" name="text" rows="14"></textarea></div>
<div class="field drop"><label for="file">or a file, which may be dropped here</label><input id="file" name="file" type="file"></div>
<div class="actions"><button class="first" type="submit">Read it</button></div></form>`;
}

/** The line end behind the tag is not part of the text; a browser drops it. */
function showKeep(csrf: string, text: string): Markup {
  return html`<form method="post" action="/add" enctype="multipart/form-data"><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="keep" value="yes"><textarea name="text" hidden aria-label="Story">
${text}</textarea>
<div class="actions"><button class="first" type="submit">Keep it in the record</button> <a class="button" href="/add">Another one</a></div></form>`;
}

const KEPT = { new: 'is new', 'read-anew': 'was read anew', known: 'was there already' } as const;

function showKept(stories: AddedData['stories']): Markup {
  return html`<h1>In the record</h1><ul class="rule-list">${stories.map(
    ({ article, reading, kept }) =>
      html`<li><a href="${articleAddress(article)}">${reading.article.headline ?? 'A story without a headline'}</a> <span class="quiet">${kept === null ? 'was not kept' : KEPT[kept]}</span></li>`,
  )}</ul>
<p class="actions"><a class="button" href="/add">Add another one</a></p>`;
}
