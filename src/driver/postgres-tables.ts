import type { TableInfo } from './driver.ts';
import { postgresColumn, quoteName } from './postgres-types.ts';

/** A row of `TABLES`. */
export interface TableRow {
  schema: string;
  name: string;
  kind: string;
  estimate: number;
  columns: { name: string; type: string; nullable: boolean }[];
  key: string[] | null;
  /** Its object id and the file that its rows are in; null where it has no file of its own. */
  identity: string | null;
  has_heirs: boolean;
}

/** Everything readable by its bare name, with base types for domains and the best key there is. */
export const TABLES = `with recursive base as (
    select a.attrelid, a.attnum, a.attname, a.attnotnull, a.atttypid as type, a.atttypmod as modifier
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r','p','v','m','f')
      and pg_table_is_visible(c.oid)
    union all
    select b.attrelid, b.attnum, b.attname, b.attnotnull, t.typbasetype, t.typtypmod
    from base b join pg_type t on t.oid = b.type where t.typtype = 'd'
  ),
  -- Of several keys the primary one, else the shortest. An index of expressions or of some rows alone is none.
  key as (
    select distinct on (i.indrelid) i.indrelid as relation,
      (select json_agg(a.attname order by k.at) from unnest(i.indkey) with ordinality as k(attnum, at)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where k.at <= coalesce((to_jsonb(i) ->> 'indnkeyatts')::integer, i.indnatts)) as columns
    from pg_index i
    where i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
      and not exists (select 1 from pg_attribute a
        where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and not a.attnotnull)
    order by i.indrelid, i.indisprimary desc, i.indnatts, i.indexrelid
  )
  select n.nspname as schema, c.relname as name, c.relkind::text as kind, c.reltuples::float8 as estimate,
    json_agg(json_build_object('name', b.attname, 'type', format_type(b.type, b.modifier),
      'nullable', not b.attnotnull) order by b.attnum) as columns,
    (select key.columns from key where key.relation = c.oid) as key,
    c.oid::text || ':' || pg_relation_filenode(c.oid)::text as identity,
    c.relkind = 'r' and exists (select 1 from pg_inherits h where h.inhparent = c.oid) as has_heirs
  from base b
  join pg_type t on t.oid = b.type and t.typtype <> 'd'
  join pg_class c on c.oid = b.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema') and not c.relispartition
  group by n.nspname, c.oid, c.relname, c.relkind, c.reltuples
  order by c.relname`;

export function tableInfo(row: TableRow): TableInfo {
  const isOwn = row.kind === 'r' && !row.has_heirs;
  return {
    name: row.name,
    from: `${quoteName(row.schema)}.${quoteName(row.name)}`,
    kind: row.kind === 'r' || row.kind === 'p' ? 'table' : 'view',
    columns: row.columns.map((c) => postgresColumn(c.name, c.type, c.nullable)),
    // Rows of heirs are read with those of their parent, whose key does not hold for them.
    key: row.kind === 'p' || isOwn ? (row.key ?? []) : [],
    ...(isOwn ? { place } : {}),
    identity: isOwn ? row.identity : null,
    estimatedRows: row.estimate < 0 || row.kind === 'v' ? null : row.estimate,
    warnings: row.kind === 'f' ? ['a foreign table: its rows are not part of the snapshot'] : [],
  };
}

/** Where a version of a row lies in the file of its table: no other lies there while this one is not dead. */
const place: NonNullable<TableInfo['place']> = {
  name: 'bronze_place',
  quoted: 'ctid',
  sourceType: 'tid',
  nullable: false,
  type: 'VARCHAR',
  select: 'ctid',
  form: 'quoted',
};
