import type { Role, Token } from '../../record/index.ts';
import { hiddenFields } from '../hidden-fields.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { TokensData } from '../page-data.ts';
import { showTable } from '../show-table.ts';
import { tellDate } from '../tell-date.ts';

/** Who has a token, a new one the one time that it is told, and where one is made or revoked. */
export function showTokens({ data, csrf }: Page): Markup {
  const { tokens, made } = data as TokensData;
  return html`<h1>Tokens</h1>
<p class="lead">Whoever has one may read, review or run this record. The record keeps no token, only what it knows one by.</p>
${made === undefined ? '' : showMade(made)}
${tokens.length === 0 ? html`<p>No token was made.</p>` : showList(tokens, csrf)}
<section><h2>Make one</h2><form class="stacked" method="post" action="/tokens">${hiddenFields({ csrf })}
<div class="field"><label for="name">Whose it is</label><input id="name" name="name" maxlength="200" required autocomplete="off"></div>
<div class="field"><label for="role">Role</label><select id="role" name="role">${ROLES.map(([role, may]) => html`<option value="${role}">${role}: ${may}</option>`)}</select></div>
<button class="first" type="submit">Make a token</button></form></section>`;
}

const ROLES: readonly (readonly [Role, string])[] = [
  ['reader', 'reads'],
  ['reviewer', 'also reviews and adds'],
  ['admin', 'also takes articles back and hands out tokens'],
];

function showMade({ id, token }: NonNullable<TokensData['made']>): Markup {
  return html`<p class="message" role="status">Token ${id}, shown this once: <code>${token}</code></p>`;
}

function showList(tokens: readonly Token[], csrf: string): Markup {
  const columns = [
    { head: 'Whose', label: '' },
    { head: 'Role', label: 'role:' },
    { head: 'Since', label: 'since' },
    { head: 'Revoked', label: '' },
  ];
  const rows = tokens.map(({ id, name, role, madeAt, revokedAt }) => ({
    cells: [
      html`<bdi>${name}</bdi> <span class="quiet">${id}</span>`,
      role,
      tellDate(madeAt),
      revokedAt === null ? showRevoke(id, name, csrf) : `revoked ${tellDate(revokedAt)}`,
    ],
  }));
  return showTable('Tokens', columns, rows);
}

function showRevoke(id: number, name: string, csrf: string): Markup {
  return html`<form method="post" action="/tokens/revoke">${hiddenFields({ csrf, id })}<button type="submit" aria-label="Revoke token ${id} of ${name}">Revoke</button></form>`;
}
