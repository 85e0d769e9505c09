import { checkGold } from '../flow.ts';
import { latestGold } from '../step/check.ts';
import type { Answer, Session } from './session.ts';

/** `check`: runs every check of every dataset on the newest gold. Fails, and says where, when one does not hold. */
export async function check({ config, lake, signal, report, runs }: Session): Promise<Answer> {
  const { scores, datasets } = await latestGold(lake);
  const checks = await checkGold({ config, lake, signal, report, runs });
  return {
    text: `${checks} checks on ${datasets.length} datasets of run ${scores.run_id}: all hold`,
    json: { run_id: scores.run_id, datasets: datasets.length, checks, failed: [] },
  };
}
