/** The options of all commands, as `parseArgs` takes them. */
export const OPTIONS = {
  format: { type: 'string', short: 'f' },
  table: { type: 'string' },
  output: { type: 'string', short: 'o' },
  jobs: { type: 'string', short: 'j' },
  timeout: { type: 'string' },
  register: { type: 'string', short: 'r' },
  explain: { type: 'boolean' },
  'min-score': { type: 'string' },
  record: { type: 'string' },
  'as-of': { type: 'string' },
  'known-at': { type: 'string' },
  'according-to': { type: 'string' },
  'published-by': { type: 'string' },
  rule: { type: 'string' },
  reviewed: { type: 'boolean' },
  act: { type: 'string' },
  by: { type: 'string' },
  about: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  since: { type: 'string' },
  'by-actor': { type: 'boolean' },
  region: { type: 'string' },
  actors: { type: 'string' },
  objects: { type: 'string' },
  palette: { type: 'string' },
  width: { type: 'string' },
  limit: { type: 'string' },
  'skip-wrong': { type: 'boolean' },
  dataset: { type: 'string' },
  reviewer: { type: 'string' },
  why: { type: 'string' },
  empty: { type: 'boolean' },
  port: { type: 'string' },
  rate: { type: 'string' },
  host: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

export type OptionName = keyof typeof OPTIONS;

const ANSWER_COMMANDS = [
  'who',
  'whom',
  'positions',
  'timeline',
  'dossier',
  'quotes',
  'precedents',
  'conflicts',
  'changes',
  'map',
  'matrix',
  'ask',
] as const;

/** Commands that keep something in the record. */
export type KeepingCommand = 'init' | 'add' | 'import' | 'retract' | 'review';
/** Commands that ask the record something. */
export type AnswerCommand = (typeof ANSWER_COMMANDS)[number];
/** Commands that open the record to others. */
export type DoorCommand = 'serve' | 'token';
export type RecordCommand = KeepingCommand | AnswerCommand | DoorCommand | 'export';
export type CommandName = 'read' | RecordCommand;

const EVERYWHERE: readonly OptionName[] = ['help', 'version'];
const OF_THE_RECORD: readonly OptionName[] = [...EVERYWHERE, 'record', 'register'];
const PERSPECTIVE: readonly OptionName[] = ['known-at', 'according-to', 'published-by', 'reviewed', 'min-score'];
/** What a picture takes. */
const PICTURE: readonly OptionName[] = ['palette', 'width'];
const ANSWER: readonly OptionName[] = [...OF_THE_RECORD, 'format', 'output', ...PERSPECTIVE];

/** Which options each command takes. */
export const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  read: [
    ...EVERYWHERE,
    ...(['format', 'table', 'output', 'jobs', 'timeout', 'register', 'explain', 'min-score'] as const),
  ],
  init: [...OF_THE_RECORD, 'empty'],
  add: [...OF_THE_RECORD, 'jobs', 'timeout'],
  import: [...OF_THE_RECORD, 'skip-wrong', 'dataset'],
  export: [...EVERYWHERE, 'record', 'output'],
  retract: [...OF_THE_RECORD, 'why', 'by'],
  review: [...OF_THE_RECORD, 'reviewer', 'about', 'limit', 'min-score'],
  serve: [...OF_THE_RECORD, 'port', 'rate', 'host', 'timeout'],
  token: [...EVERYWHERE, 'record', 'role', 'name'],
  who: [...ANSWER, 'as-of', 'rule'],
  whom: [...ANSWER, 'as-of'],
  positions: [...ANSWER, 'by', 'act', 'from', 'until', 'limit'],
  timeline: [...ANSWER, ...PICTURE, 'from', 'until', 'limit'],
  dossier: [...ANSWER, 'as-of'],
  quotes: [...ANSWER, 'about', 'from', 'until', 'limit'],
  precedents: [...ANSWER, ...PICTURE, 'by'],
  conflicts: ANSWER,
  changes: [...ANSWER, 'since', 'until'],
  map: [...ANSWER, ...PICTURE, 'as-of', 'by-actor', 'region'],
  matrix: [...ANSWER, ...PICTURE, 'as-of', 'actors', 'objects'],
  ask: ANSWER,
};

export const RECORD_COMMANDS: readonly RecordCommand[] = (Object.keys(OPTIONS_OF) as CommandName[]).filter(
  (name) => name !== 'read',
);

/** In which forms a command answers beside those that all answers have. */
export const DRAWN: Readonly<Partial<Record<CommandName, readonly DrawnFormat[]>>> = {
  timeline: ['svg'],
  precedents: ['svg'],
  matrix: ['svg'],
  map: ['svg', 'geojson'],
};

/** A picture, or what others draw it from. */
export type DrawnFormat = 'svg' | 'geojson';

/** Whether a command asks the record something. */
export function isAnswer(name: RecordCommand): name is AnswerCommand {
  return ANSWER_COMMANDS.some((answer) => answer === name);
}

/** Whether a command opens the record to others. */
export function isDoor(name: RecordCommand): name is DoorCommand {
  return name === 'serve' || name === 'token';
}
