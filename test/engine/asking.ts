import { Duckdb, quote } from '../../src/engine/duckdb.ts';
import { lendDataDir } from '../servers/index.ts';

/** An engine of a test file, with a folder of its own. */
export async function lendEngine() {
  const dir = await lendDataDir();
  const engine = await Duckdb.open(dir.path);
  return {
    engine,
    path: dir.path,
    /** The value of an expression. */
    async ask(expression: string): Promise<unknown> {
      const [row] = await engine.rows(`select ${expression} as found`);
      return row?.found;
    },
    async release(): Promise<void> {
      await engine.close();
      await dir.release();
    },
  };
}

/** A JavaScript value as SQL: text, number or NULL. */
export function sql(value: string | number | null): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? String(value) : quote(value);
}

/** The call of a function with JavaScript values. */
export function call(name: string, ...values: (string | number | null)[]): string {
  return `${name}(${values.map(sql).join(', ')})`;
}
