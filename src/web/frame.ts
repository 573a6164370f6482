import type { Assets } from './assets.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { showFoot } from './show-foot.ts';
import { showTop } from './show-top.ts';
import type { Telling } from './telling.ts';

/** What every page has around what it is of: head, question field, ways to other pages, foot. */
export function frame(page: Page, body: Markup, telling: Telling | null, assets: Assets): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.kind === 'home' ? 'demarche' : `${page.title} · demarche`}</title>
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
${assets.styles.map(
  (address) => html`<link rel="stylesheet" href="${address}">
`,
)}<link rel="icon" href="${ICON}">
<link rel="alternate" type="application/atom+xml" title="Changes" href="/changes.atom">
${assets.scripts.map(
  (address) => html`<script type="module" src="${address}" nonce="${page.nonce}"></script>
`,
)}</head>
<body class="page-${page.kind}">
<a class="unseen skip" href="#main">Skip to the page</a>
${showTop(page)}
<main id="main" tabindex="-1">
${body}
</main>
${showFoot(page, telling)}
</body>
</html>
`;
}

/** No address outside, and none of ours to miss. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Ccircle cx=%228%22 cy=%228%22 r=%226%22 fill=%22%232f6db3%22/%3E%3C/svg%3E';
