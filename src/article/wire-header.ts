/** Lines that wires, agencies and ministries put around a story for their own use. */
const PATTERNS: readonly RegExp[] = [
  // AFP_ENG_20061229.0227, APW19980308.0201, XIN_ENG_20061102.0193, SC/14801, GA/COL/2988, CS/PA/9
  /^[A-Z]{2,6}(?:_[A-Z]{2,4}_)?[0-9]{8}\.[0-9]{3,5}$/,
  /^[A-Z]{1,5}(?:\/[A-Z0-9]{1,6}){1,4}(?:\/[0-9]{1,6})?(?:\*|\.[0-9]+)?$/,
  // AM-Cyprus, 2nd Ld-Writethru, a0731; BC-GEORGIA-OSSETIA (UPDATE 2); PM-Eritrea,0512
  /^(?:AM|PM|BC|AP|CT|WR|EM|FL|HFR|URGENT)-[\p{L}\p{N}&'’._-]+(?:[ ,(/].{0,120})?$/u,
  /^(?:[a-z] [a-z]{1,3}|[rubd] [iawesfpnk] )(?:\s?[A-Z]{2,4}-?.{0,60})?$/,
  /^(?:[A-Z]{2,}-){2,}[A-Z0-9]+(?:[ ,(/].{0,60})?$/,
  /^(?:a|b|d|f|g|h|i|k|l|m|n|p|r|s|t|u|v|w|z)[0-9]{3,4}(?:[ -].{0,60})?$/,
  /^[0-9]{3,4} ?[A-Z]{3} ?[0-9]{6,8}$/,
  /^(?:Eds?|Editors?|EDS|EDITORS|Ld|With|Precede|Undated)\s?[:.] ?.{0,300}$/,
  /^[\p{L}\p{N}' -]{0,40}\b(?:1st|2nd|3rd|[4-9]th) (?:Ld|LD|Lead|Add)\b.{0,100}$/u,
  // (Adds quotes), (Corrects paragraph 7 to …), * Adds background, (Recasts with reaction), (Repeats story …)
  /^[*([]? ?(?:Adds?|Corrects?|Recasts?|Repeats?|Updates?|Refiles?|Rewrites?|Removes?|Fixes|Deletes|Clarifies|Changes|Writes through|With|Eds|New throughout|ADDS|CORRECTS|RECASTS|REPEATS|UPDATES|REFILES)\b[^.!?]{0,250}[)\]]$/,
  /^\((?:Courtesy|Unofficial|Official|Informal|Working) translation\)$/i,
  /^(?:UPDATE|WRAPUP|RPT|REFILE|EMBARGOED?|ADVISORY|NEWS ALERT|HOLD FOR RELEASE|STRICTLY EMBARGOED|NOT FOR (?:PUBLICATION|RELEASE|BROADCAST))\b[^.!?]{0,120}$/,
  /^(?:Embargoed (?:until|for)|For immediate release|FOR IMMEDIATE RELEASE|For Release)\b.{0,120}$/i,
  /^(?:Press|News|Media|PRESS|NEWS|MEDIA) ?(?:Release|Statement|Note|Communiqu[eé]|RELEASE|STATEMENT)(?:\s(?:No|NO|N|Nr|#)\.?\s?.{1,30}|\s?[:#].{0,80})?$/,
  /^(?:Data Source|Source|Editor|Slug|Section|Category|Keywords?|Tags?|Dateline|Length|Location|Subject|Ref(?:erence)?|Document|Distribution|Contact|Issued by|Copyright|URL|Link|Word count|Reading time)\s?: ?.{1,160}$/i,
  /^(?:[0-9]{1,5}(?:st|nd|rd|th) Meeting|Meetings Coverage|General Assembly|Security Council)\b[^.!?]{0,80}(?:\((?:AM|PM|Night|AM & PM)\))?$/,
  // 2:41 p.m. EDT, 10:30 GMT
  /^[0-9]{1,2}[:.h][0-9]{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}|local time))?$/i,
  /^(?:[0-9]+ (?:words|min(?:ute)?s? read|comments|shares))$/i,
  /^(?:Share|Print|Email|Listen|Save|Comments?|Advertisement|ADVERTISEMENT|Tweet)(?: (?:this|on|with|to|article|story)\b.{0,40})?$/,
];

/**
 * Whether a line is a header of a wire or a press office: a code, a slug line, a note to editors.
 *
 * @example
 * isWireHeader('AM-Cyprus, 2nd Ld-Writethru, a0731') // true
 */
export function isWireHeader(line: string): boolean {
  return line.length <= 300 && PATTERNS.some((pattern) => pattern.test(line));
}
