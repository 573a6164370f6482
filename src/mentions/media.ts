import { isOutletName } from '../article/index.ts';
import { agencies } from '../lang/en.ts';

const NAMES = new Set(agencies.flatMap(({ form, name }) => [form.toLowerCase(), name.toLowerCase()]));

/** Whether a name is that of a press organ: an agency of `lang/en/agencies.tsv`, or by its words ("Oriel Gazette"). */
export function isMediumName(name: string): boolean {
  if (NAMES.has(name.toLowerCase()) || OTHERS.has(name.toLowerCase())) return true;
  return isOutletName(name);
}

/** Press organs known by a word of their own. */
const OTHERS = new Set(
  'usa\u00a0today bbc cnn npr pbs nbc abc cbs itv rt sky fox msnbc politico breitbart bloomberg axios vox slate salon time newsweek economist spiegel der\u00a0spiegel le\u00a0monde le\u00a0figaro el\u00a0pais el\u00a0país haaretz pravda izvestia kommersant hurriyet hürriyet sabah al\u00a0jazeera al-jazeera al\u00a0arabiya tass interfax xinhua'
    .split(' ')
    .map((word) => word.replace('\u00a0', ' ')),
);
