import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../engine/models.ts';
import { sourceFile } from '../paths.ts';

/**
 * A staging model of a source: the only place that knows the source's table and column names. One named as a silver
 * model feeds it, with three columns more: `reject_reason` (null: accepted), `raw` (JSON text of a refused source row) and
 * `copies` (how many identical source rows it stands for).
 * Any other is a view for those; one whose text begins with `-- Kept:` is computed once, before what reads it, so that
 * not all of its tables have to be in memory together with theirs.
 */
export interface Staging {
  /** `<source>_<file>`: the name that other staging models of the source read it by. */
  name: string;
  /** File name without `.sql`: the silver model it feeds, if there is one of that name. */
  feeds: string;
  sql: string;
  isKept: boolean;
}

/** The staging models of a source, each after those it reads. */
export function readStaging(source: string): Staging[] {
  const folder = sourceFile('source', source);
  if (!existsSync(folder)) throw new Error(`src/source/${source}/ holds no staging model`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return inOrder(
    files.map((file) =>
      readOne(source, file.slice(0, -4), readFileSync(join(folder, file), 'utf8')),
    ),
  );
}

const readOne = (source: string, feeds: string, sql: string): Staging => ({
  name: `${source}_${feeds}`,
  feeds,
  sql,
  isKept: sql.startsWith('-- Kept:'),
});
