import {
  type BilstmLayer,
  type DenseLayer,
  type Kernel,
  type KernelModule,
  loadBilstm,
  loadDense,
  loadNetwork,
  loadTable,
  openKernel,
  readModelFile,
  type Table,
} from '../syntax/index.ts';
import { ACT_DESCRIPTIONS, DESCRIPTIONS, type Description } from './describe-tokens.ts';
import { PLACES } from './place-tokens.ts';

/** A network that finds cues, each of a type, and the roles of the words around each; made by `train/labeller.py`. */
export interface Labeller {
  model: string;
  kernel: Kernel;
  /** How many types of cue it tells apart, none among them. */
  types: number;
  /** How many roles, none among them. */
  roles: number;
  /** From the parser's states to the first layer's input. */
  state: DenseLayer;
  /** What is looked up of each token, and where. */
  descriptions: { name: keyof Description; table: Table }[];
  lower: BilstmLayer;
  cueHidden: DenseLayer;
  cueOut: DenseLayer;
  places: Table[];
  upper: BilstmLayer;
  roleHidden: DenseLayer;
  roleOut: DenseLayer;
}

/** What a labeller finds: statements with their sources and contents, or acts about statehood with their holders and objects. */
export type LabellerKind = 'statements' | 'acts';

const LOOKED_UP = { statements: DESCRIPTIONS, acts: ACT_DESCRIPTIONS };

/** Loads a labeller that comes with the package. */
export async function loadLabeller(kind: LabellerKind = 'statements'): Promise<Labeller> {
  const { model, kernel } = await loadNetwork(`models/en/${kind}.bin`);
  return createLabeller(model, kernel, kind);
}

/** A labeller from the bytes of its model file, with a kernel of its own. */
export function createLabeller(
  bytes: Uint8Array,
  kernelModule: KernelModule,
  kind: LabellerKind = 'statements',
): Labeller {
  const file = readModelFile(bytes, kind);
  const kernel = openKernel(kernelModule);
  const dense = (name: string): DenseLayer => loadDense(kernel, file, name);
  const table = (name: string): Table => loadTable(kernel, file, `table.${name}`, `table.${name}.entries`);
  const cueOut = dense('cue.out');
  const roleOut = dense('role.out');
  return {
    model: `${file.name} ${file.version}`,
    kernel,
    types: cueOut.columns,
    roles: roleOut.columns,
    state: dense('state'),
    descriptions: LOOKED_UP[kind].map((name) => ({ name, table: table(name) })),
    lower: loadBilstm(kernel, file, 'lower'),
    cueHidden: dense('cue.hidden'),
    cueOut,
    places: PLACES.map(table),
    upper: loadBilstm(kernel, file, 'upper'),
    roleHidden: dense('role.hidden'),
    roleOut,
  };
}
