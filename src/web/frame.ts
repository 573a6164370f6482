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
${(assets.fonts ?? []).map(
  (address) => html`<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>
`,
)}${assets.styles.map(
  (address) => html`<link rel="stylesheet" href="${address}">
`,
)}${assets.styles.length === 0 ? '' : html`<link rel="icon" href="/assets/icon.svg">`}
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
