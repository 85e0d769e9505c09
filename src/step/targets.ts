import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import { invalidTargets, linesOf } from './targets-file.ts';

/*
 * TARGETS_FILE: what a company wants to sell in each month, in all or of a family of items. JSON, a list of objects,
 * or CSV with a header; columns month, target, and where wanted source and family.
 */

export interface Target {
  source: string;
  /** First day of the month, YYYY-MM-DD. */
  month: string;
  /** Id or caption of a family; null: the whole revenue. */
  family: string | null;
  target: number;
}

const blank = (value: unknown) => (String(value ?? '').trim() === '' ? undefined : value);

/** Spaces group; a comma is decimal. `12 000,50` is 12000.5. */
const amount = (value: unknown) =>
  typeof value === 'string' ? Number(value.replace(/[\s\u202f]/g, '').replace(',', '.')) : value;

const line = z.strictObject({
  month: z
    .string('has no month')
    .trim()
    .regex(/^\d{4}-(0[1-9]|1[0-2])(-01)?$/, 'its month is not written YYYY-MM'),
  target: z.preprocess(
    (value) => amount(blank(value)),
    z.number('its target is not a number').min(0, 'its target is less than 0'),
  ),
  source: z.preprocess(blank, z.string().trim().optional()),
  family: z.preprocess(blank, z.coerce.string().trim().optional()),
});

/** The targets of the settings; none without a file. @throws GoldserveError `targets-invalid`, naming the lines. */
export function readTargets({ business, sources }: Pick<Config, 'business' | 'sources'>): Target[] {
  const file = business.targetsFile;
  if (!file) return [];
  if (!existsSync(file)) throw invalidTargets(file, ['there is no such file']);
  const names = sources.map(({ name }) => name);
  const wrong: string[] = [];
  const targets = linesOf(file).flatMap(({ at, value }) => {
    const parsed = line.safeParse(value);
    if (!parsed.success) wrong.push(...parsed.error.issues.map((issue) => `${at}: ${said(issue)}`));
    return parsed.success ? [{ at, ...withSource(parsed.data, names) }] : [];
  });
  for (const { at, source } of targets) {
    if (!names.includes(source)) wrong.push(`${at}: ${sourceError(source, names)}`);
  }
  wrong.push(...repeated(targets));
  if (wrong.length) throw invalidTargets(file, wrong);
  return targets.map(({ source, month, family, target }) => ({ source, month, family, target }));
}

/** `sales_target(source, month, family, target)`: what models read of the file. */
export async function viewTargets(
  engine: Duckdb,
  config: Pick<Config, 'business' | 'sources'>,
): Promise<void> {
  const rows = readTargets(config).map(({ source, month, family, target }) => {
    const name = family === null ? 'null' : quote(family);
    return `(${quote(source)}, date ${quote(month)}, ${name}, ${target})`;
  });
  const none = "(null, date '1970-01-01', null, 0)";
  await engine.run(`create or replace view sales_target as
    select cast(source as varchar) as source, month, cast(family as varchar) as family, cast(target as decimal(24, 4)) as target
    from (values ${[...rows, none].join(', ')}) as targets(source, month, family, target)
    where source is not null`);
}

/** What the file holds, for the fingerprint of a run: another text may mean other figures. */
export function targetsText({ business }: Pick<Config, 'business'>): string {
  const file = business.targetsFile;
  return file && existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const withSource = (row: z.infer<typeof line>, names: string[]) => ({
  source: row.source ?? (names.length === 1 ? (names[0] as string) : ''),
  month: row.month.slice(0, 7).concat('-01'),
  family: row.family ?? null,
  target: row.target,
});

const sourceError = (source: string, names: string[]) =>
  source
    ? `${source} is not a configured source (${names.join(', ')})`
    : `names no source, and there are several (${names.join(', ')})`;

const said = ({ code, path, message, ...issue }: z.core.$ZodIssue) =>
  code === 'unrecognized_keys' ? `does not know ${(issue as { keys: string[] }).keys}` : message;

function repeated(targets: (Target & { at: string })[]): string[] {
  const seen = new Set<string>();
  return targets.flatMap(({ at, source, month, family }) => {
    const key = JSON.stringify([source, month, family?.toLowerCase()]);
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [`${at}: the target of ${month.slice(0, 7)} is there twice`] : [];
  });
}
