import { euros, type Make } from './cells.ts';
import { colleagueId, contractId, customerId, dealId, itemId, supplierId, uuidsOf } from './ids.ts';
import { choose, hashOf, type Noise, noiseOf, spread } from './noise.ts';
import type { Column, TableShape } from './schema.ts';
import type { World } from './world.ts';

/** How a column that means nothing to anybody is filled: the same value everywhere, or one for each row. */
export type Filling = { constant: string } | { make: Make } | undefined;

const users = ['ADM', 'SOPHIE', 'MARC', 'ATELIER', 'COMPTA'];
const words = 'standard,général,courant,à revoir,importé,divers,modèle,principal'.split(',');

/** One NOT NULL column in four and one nullable one in five carries values that differ. */
const [VARIED, USED] = [4, 5] as const;

/** What to write into a column by its type and name; undefined: nothing, it stays null. */
export function fillingOf(world: World, table: TableShape, column: Column): Filling {
  const noise = noiseOf(world.options.seed, `${table.name}.${column.name}`);
  const system = systemColumn(world, column.name, noise);
  if (system) return { make: system };
  const hash = hashOf(`${table.name}.${column.name}`) >>> 0;
  if (column.name === 'Id' || isKey(table, column)) return { make: keyOf(world, table, column) };
  if (!column.required)
    return hash % USED === 0
      ? { make: sparse(noise, anyOf(world, table, column, noise)) }
      : undefined;
  const plain = constantOf(column);
  return plain !== undefined && hash % VARIED !== 0
    ? { constant: plain }
    : { make: anyOf(world, table, column, noise) };
}

/** The first required column of a table without Id stands for its key. */
const isKey = ({ columns }: TableShape, column: Column) =>
  !columns.some(({ name }) => name === 'Id') && columns.find(({ required }) => required) === column;

/** Null in four rows of five. */
const sparse =
  (noise: Noise, make: Make): Make =>
  (k) =>
    noise(k + 77) < 0.2 || k === 0 ? make(k) : null;

function systemColumn({ calendar }: World, name: string, noise: Noise): Make | undefined {
  const day = (k: number) => calendar.draw(noise(k));
  const minute = (k: number) => spread(noise(k + 1), 480, 1100);
  if (name === 'sysCreatedDate') return (k) => calendar.time(day(k), minute(k));
  if (name === 'sysModifiedDate')
    return (k) => (noise(k + 2) < 0.1 ? null : calendar.time(day(k), minute(k)));
  if (name === 'sysCreatedUser' || name === 'sysModifiedUser')
    return (k) => choose(noise(k), users);
  return undefined;
}

function keyOf(world: World, table: TableShape, { type, width }: Column): Make {
  if (type === 'uuid') return uuidsOf(world.options.seed, table.name);
  if (width) return (k) => (k + 1).toString(36).toUpperCase().padStart(Math.min(width, 4), '0');
  if (type === 'timestamp') return (k) => world.calendar.time(k % world.calendar.days, 600);
  return (k) => k + 1;
}

function constantOf({ type }: Column): string | undefined {
  if (type === 'numeric' || type === 'smallint' || type === 'integer') return '0';
  if (type === 'double precision') return '0';
  return type === 'boolean' ? 'f' : undefined;
}

function anyOf(world: World, table: TableShape, column: Column, noise: Noise): Make {
  const { type, width, name } = column;
  const { calendar } = world;
  if (type === 'uuid') return referenceOf(world, table, name, noise);
  if (type === 'timestamp') return (k) => calendar.time(calendar.draw(noise(k)), 0);
  if (type === 'boolean') return (k) => (noise(k) < 0.15 ? 't' : 'f');
  if (type === 'smallint' || type === 'integer')
    return (k) => spread(noise(k) * noise(k + 1), 0, 3);
  if (type === 'bytea') return (k) => `\\x${uuidsOf(1, name)(k).replaceAll('-', '')}`;
  if (width) return textOf(world, name, width, noise);
  if (type === 'text') return (k) => choose(noise(k), words);
  return (k) => (noise(k) < 0.6 ? 0 : euros(spread(noise(k + 1), 0, 50_000)));
}

/** Rows that a uuid refers to: those of the table its name tells, else its own kind of things. */
function referenceOf(
  { options, counts }: World,
  table: TableShape,
  name: string,
  noise: Noise,
): Make {
  const side = /^(Deal)?(Sale|Purchase|Stock)/.exec(table.name)?.[2] ?? 'Sale';
  const target =
    [
      [/DocumentLineId$/i, `${side}DocumentLine`],
      [/CommitmentId$/, `${side}Commitment`],
      [/SettlementId$/, `${side}Settlement`],
      [/ScheduleEventId$/, 'ScheduleEvent'],
      [/StorehouseId$/, 'Storehouse'],
      [/VatId$/, 'Vat'],
      [/DocumentId$|^ParentId$/, `${side}Document`],
    ].find(([pattern]) => (pattern as RegExp).test(name))?.[1] ?? '';
  const size = counts[String(target)] ?? 0;
  if (!size) return uuidsOf(options.seed, `${table.name}.${name}`);
  const id = uuidsOf(options.seed, String(target));
  return (k) => id(Math.floor(noise(k) * size));
}

function textOf({ counts }: World, name: string, width: number, noise: Noise): Make {
  const one =
    (id: (k: number) => string, table: string): Make =>
    (k) =>
      id(Math.floor(noise(k) * (counts[table] ?? 1)));
  if (/ItemId$/.test(name) && width >= 8) return one(itemId, 'Item');
  if (/(CustomerId|ThirdId)$/.test(name) && width >= 8) return one(customerId, 'Customer');
  if (/SupplierId$/.test(name) && width >= 8) return one(supplierId, 'Supplier');
  if (/(ColleagueId|UserId)$/.test(name) && width >= 8) return one(colleagueId, 'Colleague');
  if (/DealId$/.test(name) && width >= 9) return one(dealId, 'Deal');
  if (/ContractId$/.test(name)) return one(contractId, 'MaintenanceContract');
  if (/CurrencyId$/.test(name)) return () => 'EUR';
  if (/Account$/.test(name))
    return (k) => choose(noise(k), ['411000', '706000', '707000', '607000', '445710']);
  if (/(CountryIsoCode|CountryId)$/.test(name)) return () => 'FR';
  if (/Language$/.test(name)) return () => 'FRA'.slice(0, width);
  if (width < 8) return () => 'A';
  return (k) => `${choose(noise(k), words)} ${1 + (k % 500)}`;
}
