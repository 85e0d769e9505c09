import type { Config } from '../../../config.ts';
import type { SourceDriver } from '../../../driver/driver.ts';
import type { Tables } from '../../examine/count.ts';
import { type Finding, warning } from '../../examine/finding.ts';
import { grouped, listed } from '../../examine/look.ts';
import { type ExtraField, type Proposal, proposals } from './meaning.ts';

/** Extrafields of tickets and projects: what the settings name that is not there, and what looks like a meaning. */
export async function examineFields(
  driver: SourceDriver,
  tables: Tables,
  { dolibarr: { prefix, fields: named } }: Config,
): Promise<{ findings: Finding[]; env: string[] }> {
  const fields = await readFields(driver, tables, prefix);
  const used = new Set(Object.values(named));
  const free = fields.filter((field) => !used.has(`${field.table}.${field.name}`));
  const proposed = proposals(free).filter(({ meaning }) => !named[meaning]);
  const findings: Finding[] = [];
  for (const one of proposed) findings.push(await proposal(driver, tables, prefix, one));
  return {
    findings: [...absent(named, fields), ...findings, ...others(free, proposed)],
    env: proposed.map(lineOf),
  };
}

const lineOf = ({ meaning, field }: Proposal) =>
  `DOLIBARR_FIELD_${meaning}=${field.table}.options_${field.name}`;

/** Those described in `extrafields` whose column is there. */
async function readFields(
  driver: SourceDriver,
  tables: Tables,
  prefix: string,
): Promise<ExtraField[]> {
  const from = tables.from(`${prefix}extrafields`);
  if (!from) return [];
  const rows = await driver.query(
    `select elementtype as element, name, label, type from ${from}
     where elementtype in ('ticket', 'projet', 'project') order by elementtype, pos, name`,
  );
  return rows
    .map((row) => ({
      table: row.element === 'project' ? 'projet' : String(row.element),
      name: String(row.name),
      label: String(row.label ?? ''),
      type: String(row.type ?? ''),
    }))
    .filter(({ table, name }) => tables.column(`${prefix}${table}_extrafields`, 't', name));
}

async function proposal(driver: SourceDriver, tables: Tables, prefix: string, found: Proposal) {
  const { table, name, label, type } = found.field;
  const from = tables.from(`${prefix}${table}_extrafields`);
  const column = tables.column(`${prefix}${table}_extrafields`, 't', name);
  const [row] = await driver.query(
    `select count(*) as n, count(${column}) as filled from ${from} t`,
  );
  const share = `filled in ${grouped(Number(row?.filled))} of ${grouped(Number(row?.n))}`;
  return warning(
    `the extrafield ${table}.options_${name} (${label}, ${type}; ${share}) looks like ${found.meaning}, which no setting names: it is not read`,
    `Set ${lineOf(found)}`,
  );
}

function absent(named: Record<string, string>, fields: ExtraField[]): Finding[] {
  const there = new Set(fields.map(({ table, name }) => `${table}.${name}`.toLowerCase()));
  return Object.entries(named)
    .filter(([, place]) => !there.has(place.toLowerCase()))
    .map(([meaning, place]) =>
      warning(
        `DOLIBARR_FIELD_${meaning} names ${place}, which is no extrafield: it is null everywhere`,
        fields.length
          ? `Name one of ${listed(
              fields.map(({ table, name }) => `${table}.options_${name}`),
              12,
            )}.`
          : 'Remove the setting: tickets and projects have no extrafields.',
      ),
    );
}

function others(free: ExtraField[], proposed: Proposal[]): Finding[] {
  const left = free.filter((field) => !proposed.some((one) => one.field === field));
  if (!left.length) return [];
  const names = left.map(({ table, name, label }) => `${table}.options_${name} (${label})`);
  return [
    {
      level: 'note',
      message: `extrafields that no setting names: ${listed(names, 12)}`,
      next: 'If one is a type, duration, satisfaction, city, cost or budget, name it as DOLIBARR_FIELD_<meaning>.',
    },
  ];
}
