import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** Where whoever has a token signs in. */
export function showSignIn({ csrf, address, data }: Page): Markup {
  const wrong = (data as { detail?: string } | null)?.detail;
  return html`<h1>Sign in</h1>
<p class="lead">To read, review or add you need a token, which whoever runs this record gives you.</p>
${wrong === undefined ? '' : html`<p class="message wrong" role="alert">${wrong}</p>`}
<form class="stacked" method="post" action="/sign-in"><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="next" value="${address.query.next?.[0] ?? '/'}">
<div class="field"><label for="token">Token</label><input id="token" name="token" type="password" autocomplete="current-password" required></div>
<button class="first" type="submit">Sign in</button></form>`;
}
