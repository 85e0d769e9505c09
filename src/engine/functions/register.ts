import { type DuckDBConnection, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import { macroStatement, type NamedFunction, scalarName, type TextFunction } from './function.ts';

/** Makes functions callable by name; those that others call come first. */
export async function register(
  connection: DuckDBConnection,
  functions: NamedFunction[],
): Promise<void> {
  for (const { name, parameters, duckdb } of functions) {
    if (!('call' in duckdb)) continue;
    connection.registerScalarFunction(
      scalarFunction(name, Object.keys(parameters).length, duckdb.call),
    );
  }
  await connection.run(functions.map(macroStatement).join(';\n'));
}

/**
 * A function of texts. DuckDB calls it on the main thread, some two thousand rows at a time, and flattens constant and
 * dictionary vectors before. What it throws becomes the error of the query, under its name.
 */
function scalarFunction(name: string, arity: number, call: TextFunction): DuckDBScalarFunction {
  return DuckDBScalarFunction.create({
    name: scalarName(name),
    parameterTypes: Array.from({ length: arity }, () => VARCHAR),
    returnType: VARCHAR,
    // NULLs are for the function to judge: one of two parts of a name may be missing.
    specialHandling: true,
    mainFunction: (info, input, output) => {
      const columns = Array.from({ length: arity }, (_, at) => input.getColumnVector(at));
      try {
        for (let row = 0; row < input.rowCount; row++) {
          const values = columns.map((column) => column.getItem(row) as string | null);
          output.setItem(row, call(...values));
        }
      } catch (thrown) {
        info.setError(`${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        return;
      }
      output.flush();
    },
  });
}
