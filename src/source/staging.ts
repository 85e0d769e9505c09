import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../engine/models.ts';
import { sourceFile } from '../paths.ts';

/**
 * A staging model of a source: the only place that knows the source's table and column names. One named as a silver
 * model feeds it, with three columns more: `reject_reason` (null: accepted), `raw` (JSON text of a refused source row) and
 * `copies` (how many identical source rows it stands for).
 * Any other is a view for those.
 */
export interface Staging {
  /** `<source>_<file>`: the name that other staging models of the source read it by. */
  name: string;
  /** File name without `.sql`: the silver model it feeds, if there is one of that name. */
  feeds: string;
  sql: string;
}

/** The staging models of a source, each after those it reads. */
export function readStaging(source: string): Staging[] {
  const folder = sourceFile('source', source);
  if (!existsSync(folder)) throw new Error(`src/source/${source}/ holds no staging model`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return inOrder(
    files.map((file) => ({
      name: `${source}_${file.slice(0, -4)}`,
      feeds: file.slice(0, -4),
      sql: readFileSync(join(folder, file), 'utf8'),
    })),
  );
}
