import { type Dialect, duckdb, spark } from './dialect.ts';

/** What a parameter takes and a function gives, as DuckDB names it. */
export type Shape = 'varchar' | 'double' | 'date' | 'bigint' | 'integer' | 'boolean';

/** An expression of the engine that models call by its name: a constant of the engine, never a copy of a model. */
export interface NamedFunction {
  name: string;
  parameters: Record<string, Shape>;
  returns: Shape;
  /** What it gives, for the documentation. */
  meaning: string;
  /** Where the formula or rule comes from, for the documentation. */
  basis: string;
  duckdb: DuckdbForm;
  spark: SparkForm;
}

/** `macro`: SQL over the parameters' names. `call`: JavaScript over texts, null for NULL. */
export type DuckdbForm = { macro: string } | { call: TextFunction };
export type TextFunction = (...values: (string | null)[]) => string | null;

/** `sql`: the body of a SQL function. `builtin`: Spark has it under this name. `jvm`: what such a function calls. */
export type SparkForm = { sql: string } | { builtin: true } | { jvm: string };

/** The two forms of an expression that one text defines for both engines. */
export function inBoth(expression: (sql: Dialect) => string): {
  duckdb: DuckdbForm;
  spark: SparkForm;
} {
  return { duckdb: { macro: expression(duckdb) }, spark: { sql: expression(spark) } };
}

/** The statement that makes it callable on DuckDB. JavaScript takes texts alone: the macro before it casts. */
export function macroStatement({ name, parameters, duckdb }: NamedFunction): string {
  const names = Object.keys(parameters);
  const texts = names.map((parameter) => `cast(${parameter} as varchar)`);
  const body = 'macro' in duckdb ? duckdb.macro : `${scalarName(name)}(${texts.join(', ')})`;
  return `create or replace macro ${name}(${names.join(', ')}) as ${body}`;
}

/** Under which name DuckDB knows what JavaScript computes. */
export const scalarName = (name: string) => `${name}_of_text`;

/** The statement that makes the function on Spark; undefined for what Spark has or the JVM computes. */
export function sparkStatement({ name, parameters, returns, spark }: NamedFunction) {
  if (!('sql' in spark)) return undefined;
  const type = (shape: Shape) => (shape === 'varchar' ? 'string' : shape);
  const list = Object.entries(parameters).map(
    ([parameter, shape]) => `${parameter} ${type(shape)}`,
  );
  return `create temporary function ${name}(${list.join(', ')}) returns ${type(returns)} return ${spark.sql}`;
}
