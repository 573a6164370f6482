import type { Element } from './markup-tree.ts';

/** A name is one of these words, or holds it between hyphens, underscores and spaces. */
const named = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.trim().split(/\s+/).join('|')})(?:$|[\\s_-])`, 'i');

/** What no story is in, whatever it is called beside. */
const NEVER = named(`
  comments? comment-list disqus livefyre cookies? cookie-?(?:banner|notice|bar|consent|policy) consent gdpr onetrust
  related related-?(?:articles?|stories|content|links|news|posts) recirc(?:ulation)? recommend(?:ed|ations?)? most-?(?:read|popular|viewed|shared)
  outbrain taboola newsletter newsletter-?(?:signup|form|promo) paywall regwall breadcrumbs? advert(?:isement|ising|s)? ads? ad-?(?:slot|container|wrapper|unit|label) adslot
  share-?(?:bar|buttons?|tools?|links?|this|icons?) sharing social-?(?:share|sharing|links|media|icons?|bar|buttons?) addthis sharethis navbar site-?(?:nav|header|footer) main-?(?:nav|menu) skip-?link sr-only
  screen-reader(?:-text)? visually-?hidden print-only`);

/** What stands around a story, but can be part of a name around it too: “hide-for-print”, “latest-article”. */
const OFTEN = named(`
  nav navigation menu masthead sidebar side-?bar side-?col(?:umn)? rail footer foot topbar share social read-?more more-?(?:on|from|stories|news) popular trending latest latest-?news
  promo(?:s|tion)? teasers? subscri(?:be|ption) sign-?up register donat(?:e|ion) banner modal popup overlay lightbox sponsor(?:ed)? dfp gpt tags? tag-?list topics? topic-?list keywords toolbar tools player video-?player
  carousel slideshow gallery pagination pager hidden hide author-?(?:bio|box|card|info) about-?the-?author contributor-?bio feedback poll quiz survey weather ticker copyright disclaimer legal audio-?player listen follow follow-?us
  end-?matter submeta links-?block link-?list rich-?link page-?list see-?also sources catlinks editsection mw-editsection toc noprint infobox metadata`);

/** A story's own container: no name of a surrounding beside it counts. */
const STORY = named(`
  article-?(?:body|content|text) article__body articlebody story-?(?:body|content|text) storybody post-?(?:body|content) entry-?content body-?(?:content|copy|text) main-?content content-?body
  news-?(?:text|body|content|detail) text-?content richtextstorybody richtextbody wysiwyg wsw field--name-body mw-parser-output`);

const LANDMARKS = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'alert',
  'button',
  'tablist',
]);

/** Elements around a story whatever they are called. */
const OUTER = new Set(['nav', 'footer', 'aside', 'dialog', 'menu']);

const PAGE = new Set(['html', 'body', 'article', 'main', '']);

/** Elements of a line or of the story's own text, which names like these do not take out of it. */
const KEPT = new Set([
  'p',
  'span',
  'a',
  'b',
  'i',
  'em',
  'strong',
  'h1',
  'h2',
  'blockquote',
  'tr',
  'td',
  'tbody',
  'table',
]);

/** Whether an element stands around the story by its name, its role, or because it is not shown. `share` is its part of the page's prose. */
export function isAround({ name, attributes }: Element, share: number): boolean {
  if (PAGE.has(name)) return false;
  if (attributes.hidden !== undefined || isUnseen(attributes)) return share < 0.5;
  const called = nameOf(attributes);
  if (KEPT.has(name))
    return /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|[\s_-])/i.test(called);
  if (OUTER.has(name) || LANDMARKS.has(attributes.role ?? '')) return share < 0.6;
  if (NEVER.test(called)) return share < 0.7 && !STORY.test(called);
  return OFTEN.test(called) && share < 0.25 && !STORY.test(called);
}

/** Whether an element's name says that the story is in it. */
export function isStory({ attributes }: Element): boolean {
  return STORY.test(nameOf(attributes));
}

function isUnseen(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes['aria-hidden'] === 'true' ||
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test((attributes.style ?? '').slice(0, 500))
  );
}

/** `class`, `id`, and what component frameworks name their parts with; camel case counts as hyphens. */
function nameOf(attributes: Readonly<Record<string, string>>): string {
  const names = [
    attributes.class,
    attributes.id,
    attributes['data-component'],
    attributes['data-testid'],
    attributes['data-gu-name'],
  ];
  return names
    .filter((value) => value !== undefined)
    .join(' ')
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2');
}
