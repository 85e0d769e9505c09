import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF, freshFolder, goldserve } from '../lib/goldserve.mjs';
import { measure } from '../lib/measure.mjs';
import { assertSameFigures } from './same-figures.mjs';

/*
 * `warehouse --full-rebuild` (silver, gold, scores) and the pandas flow, in turn, on the same bronze Parquet. Both at
 * the priority that goldserve gives its steps, so that other work on the machine disturbs them alike.
 */
const script = join(dirname(fileURLToPath(import.meta.url)), 'peer', 'flow.py');

/** @returns for each, the measure of every round */
export async function besidePandas(settings, pythonBin, rounds) {
  const lake = join(settings.DATA_DIR, 'lake');
  const out = freshFolder('pandas');
  const peer = ['nice', '-n', '10', join(pythonBin, 'python'), script];
  const peerArgs = [
    '--bronze',
    newest(join(lake, 'bronze-retail')),
    '--out',
    out,
    '--as-of',
    AS_OF,
  ];
  const measures = { goldserve: [], pandas: [] };
  for (let round = 0; round < rounds; round++) {
    forgetRuns(lake);
    const warehouse = await goldserve(['warehouse', '--full-rebuild'], settings);
    const { stdout, ...pandas } = await measure([...peer, ...peerArgs]);
    sameRejected(warehouse.answer.steps[0].rejected, JSON.parse(stdout).rejected);
    measures.goldserve.push(figures(warehouse));
    measures.pandas.push(figures(pandas));
  }
  const same = await assertSameFigures(
    [newest(join(lake, 'gold')), newest(join(lake, 'scores'))],
    out,
  );
  return { ...measures, same };
}

const figures = ({ seconds, cpu_s, peak_rss_mib }) => ({ seconds, cpu_s, peak_rss_mib });

/** Folder of the newest committed run of a step. */
function newest(step) {
  const run = readdirSync(step)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .at(-1);
  if (!run) throw new Error(`${step} holds no run`);
  return join(step, run);
}

/** Each round starts from bronze alone. */
function forgetRuns(lake) {
  for (const step of ['silver', 'gold', 'scores'])
    rmSync(join(lake, step), { recursive: true, force: true });
}

function sameRejected(ours, theirs) {
  const { identical_copy, ...counts } = theirs;
  for (const [reason, rows] of Object.entries(counts)) {
    if ((ours[reason] ?? 0) !== rows)
      throw new Error(`${reason}: goldserve ${ours[reason] ?? 0}, pandas ${rows}`);
  }
}
