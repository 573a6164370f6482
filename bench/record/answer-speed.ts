import { dossier, entryAt, knownBy, type MatrixCell, recognition, recognitionMatrix } from '../../src/answers/index.ts';
import { type OpenRecord, plainBounds } from '../../src/record/index.ts';
import { handwrittenMatrix } from './handwritten-matrix.ts';
import { ACTORS, type Shape } from './made-acts.ts';
import { headOfLatencies, measure, measureInTurn, tellLatency } from './measure.ts';
import { pick, pickSome, randomOf } from './random.ts';

const RUNS = 100;
const WHOLE_RUNS = 20;
const OBJECTS = 20;

/** Tells how fast questions are answered, each run about other objects and another date. */
export async function tellAnswers(record: OpenRecord, shape: Shape): Promise<void> {
  const knownAt = await entryAt(record, null);
  const perspective = knownBy(knownAt);
  const question = (run: number) => ({
    actors: ACTORS,
    objects: pickSome(randomOf(run), shape.objects, OBJECTS),
    asOf: plainBounds(String(2002 + (run % 24))),
  });
  const ours = (run: number): Promise<MatrixCell[]> => recognitionMatrix(record, question(run), perspective);
  const handwritten = (run: number): Promise<MatrixCell[]> => handwrittenMatrix(record, { ...question(run), knownAt });
  for (let run = 0; run < 10; run++) assertSame(await ours(run), await handwritten(run));

  console.log(headOfLatencies(`Answers, ${record.engine}`));
  const [our, hand] = await measureInTurn(RUNS, [ours, handwritten]);
  const size = `${ACTORS.length} actors × ${question(0).objects.length} objects`;
  console.log(tellLatency(`matrix, ${size}`, our!));
  console.log(tellLatency('the same by handwritten SQL, equal rows', hand!));
  console.log(
    `${'matrix by handwritten SQL'.padEnd(60)}${ratio(our!.fastest, hand!.fastest)}${ratio(our!.p50, hand!.p50)}${ratio(our!.p99, hand!.p99)}`,
  );
  const whole = await measure(WHOLE_RUNS, () => recognitionMatrix(record, { asOf: plainBounds('2015') }, perspective));
  console.log(tellLatency(`whole matrix, ${ACTORS.length} actors × ${shape.objects.length} objects`, whole));
  const page = await measure(RUNS, (run) =>
    dossier(record, { about: pick(randomOf(run), shape.objects), asOf: '2015' }, perspective),
  );
  console.log(tellLatency('dossier of one object', page));
  const who = await measure(RUNS, (run) =>
    recognition(record, { object: pick(randomOf(run), shape.objects), asOf: '2015' }, perspective),
  );
  console.log(tellLatency('who recognises one object, with all citations', who));
}

function ratio(ours: number, hand: number): string {
  return `${(ours / hand).toFixed(2)} ×`.padStart(12);
}

function assertSame(ours: readonly MatrixCell[], handwritten: readonly MatrixCell[]): void {
  const tell = (cells: readonly MatrixCell[]): string =>
    cells
      .map(({ actor, object, state }) => `${object} ${actor} ${state}`)
      .sort()
      .join('\n');
  if (tell(ours) !== tell(handwritten)) throw new Error('The matrix and the handwritten query give different rows.');
}
