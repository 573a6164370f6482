// Scores what the reader finds in the frames of stories (headline, byline, agency, dateline, date) against gold made by hand.
//   node eval/articles.mjs [--stories ../shared] [--misses]
// Needs a build (npm run build). What is right in each story goes to eval/results/articles.tsv. Gold files are <set>/gold/*.json beside <set>/text/*.txt.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    stories: { type: 'string', default: join(root, '../shared') },
    library: { type: 'string', default: join(root, 'dist/article/index.js') },
    misses: { type: 'boolean', default: false },
  },
});
const { readArticle } = await import(options.library);

const FIELDS = {
  headline: (story) => story.headline,
  byline: (story) => (story.byline ?? []).join('; '),
  agency: (story) => story.agency,
  place: (story) => story.dateline?.place?.toLowerCase() ?? null,
  date: (story) => story.dateline?.date ?? null,
  published: (story) => story.published,
};
const INPUT = {
  headline: 'headline',
  byline: 'byline',
  agency: 'agency',
  place: 'dateline',
  date: 'dateline',
  published: 'published',
};

const rows = [['story', ...Object.keys(FIELDS)]];
const tally = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, { right: 0, of: 0 }]));
for (const set of ['stories', 'stories-written']) {
  const folder = join(options.stories, set);
  if (!existsSync(folder)) {
    console.error(`Expected stories with gold in ${folder}, found none: left out.`);
    continue;
  }
  for (const file of readdirSync(join(folder, 'gold')).sort()) score(folder, file);
}
mkdirSync(join(root, 'eval/results'), { recursive: true });
writeFileSync(join(root, 'eval/results/articles.tsv'), rows.map((row) => `${row.join('\t')}\n`).join(''));
for (const [field, { right, of }] of Object.entries(tally)) {
  console.log(
    `${field.padEnd(10)} ${String(right).padStart(3)} of ${of}  ${((100 * right) / Math.max(1, of)).toFixed(1)} %`,
  );
}

function score(folder, file) {
  const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
  const article = readArticle(readFileSync(join(folder, 'text', file.replace(/json$/, 'txt'))));
  const row = [file.replace(/\.json$/, '')];
  rows.push(row);
  for (const [field, value] of Object.entries(FIELDS)) {
    if (!(INPUT[field] in gold)) {
      row.push('-');
      continue;
    }
    const right = value(gold) === value(article);
    row.push(right ? 'right' : 'wrong');
    tally[field].of++;
    if (right) tally[field].right++;
    else if (options.misses) console.log(`${file}: ${field}: expected ${value(gold)}, got ${value(article)}`);
  }
}
