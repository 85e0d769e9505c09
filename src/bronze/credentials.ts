import type { SourceDriver, TableInfo } from '../driver/driver.ts';
import type { SourceSystem } from '../source/source.ts';
import type { Choice, Chosen } from './choose.ts';

/*
 * A lake holds every column of a source, but for what opens a door: hashes of passwords, keys of interfaces, secrets of
 * settings. No figure needs them, and a copy of them is one more place to lose them at.
 */

const COLUMN =
  /^(pass|passwd|password|pwd|pw)$|^pass_(crypted|temp)|_pass(word|wd)?$|password|api_?key|secret|private_?key|credential|(^|_)tokens?$|(access|refresh|auth)_?token/i;

/** Names of settings whose value is a secret; SQL of every server reads it alike. */
const SETTING = 'PASS|KEY|TOKEN|SECRET|CERT|CREDENTIAL|PWD|_PW$';

export const isCredential = (column: string) => COLUMN.test(column);

/** The tables without columns of credentials, and with the values of secret settings null; said once. */
export function withoutCredentials(
  choice: Choice,
  system: SourceSystem,
  driver: SourceDriver,
): Choice {
  const left = choice.chosen.map((one) => without(one, system, driver));
  return {
    chosen: left.map(({ chosen }) => chosen),
    notes: [...choice.notes, ...left.flatMap(({ note }) => note ?? [])],
  };
}

function without({ name, table }: Chosen, system: SourceSystem, driver: SourceDriver) {
  const held = table.columns.filter((column) => isCredential(column.name));
  const columns = table.columns.filter((column) => !held.includes(column));
  const secret = system.secretSettings?.[name];
  const named = secret && find(table, secret.name);
  const value = secret && find(table, secret.value);
  const notes = [
    ...(held.length ? [`column ${held.map((column) => column.name).join(', ')}`] : []),
    ...(named && value
      ? [`values of ${value.name} whose ${named.name} says that they are secret`]
      : []),
  ];
  const veiled = columns.map((column) =>
    named && column === value
      ? {
          ...column,
          select: unlessSecret(driver, named.name, column.select),
          quoted: `(${unlessSecret(driver, named.name, column.quoted)})`,
        }
      : column,
  );
  return {
    chosen: { name, table: { ...table, columns: veiled } },
    note: notes.length
      ? [`table ${name}: not copied, for they are credentials: ${notes.join('; ')}`]
      : undefined,
  };
}

const find = ({ columns }: TableInfo, name: string) =>
  columns.find((column) => column.name.toLowerCase() === name);

function unlessSecret({ engine, quoteName }: SourceDriver, name: string, select: string): string {
  const matches = engine === 'postgres' ? '~' : 'regexp';
  return `case when upper(${quoteName(name)}) ${matches} '${SETTING}' then null else ${select} end`;
}
