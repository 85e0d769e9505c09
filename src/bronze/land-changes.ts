import type { Draft, FileEntry, Landing } from '../lake.ts';
import { type Compared, countKeys, countMissed, writeChanged, writeDeleted } from './changes.ts';
import { compact, isDue } from './compact.ts';
import { type Gone, guardDeletes } from './deletions.ts';
import {
  countRows,
  type Landscape,
  landKeys,
  landSpool,
  removeFiles,
  type Spooled,
} from './land.ts';
import { contentOf, describeFile, readBack } from './parquet.ts';
import { type KnownTable, linkTable, partOf, viewParts } from './parts.ts';
import type { Plan } from './plan.ts';
import { landedNames } from './typing.ts';
import { watermarkOf } from './watermark.ts';

/** What was read and what the lake has do not make up the source: the table has to be read whole. */
export class Incomplete extends Error {
  readonly table: string;

  constructor(table: string, why: string) {
    super(`table ${table}: ${why}`);
    this.table = table;
  }
}

/** Adds to a table what changed since it was last read, as a batch of changed rows and one of deleted keys. */
export async function landChanges(table: Spooled, landscape: Landscape): Promise<FileEntry[]> {
  const { plan } = table;
  const known = plan.known as KnownTable;
  const entries = await linkTable(landscape.lake, landscape.draft, known);
  const read = await landSpool(table, `${plan.name}.read.parquet`, landscape);
  const keysPath = await landKeys(table, landscape);
  const compared = await compare(plan, entries, read, keysPath, landscape);
  const counts = await complete(compared, landscape);
  const batches = await writeBatches(compared, read, entries, landscape);
  const landing = await nextLanding(compared, read, batches, counts.rows, landscape);
  await guardDeletes(goneOf(compared, batches, counts.rows, landscape.draft), landscape);
  await removeFiles([compared.read, compared.keys]);
  return asTable(
    [{ ...(entries[0] as FileEntry), landing }, ...entries.slice(1), ...batches],
    compared,
    landscape,
  );
}

async function compare(
  plan: Plan,
  entries: FileEntry[],
  read: FileEntry,
  keysPath: string | undefined,
  { engine, draft }: Landscape,
): Promise<Compared> {
  const key = landedNames(plan.table.columns, plan.key ?? []);
  const before = 'before_run';
  const parts = entries.map((entry) => partOf(entry, draft.path(entry.file)));
  await viewParts(engine, before, parts, key);
  const path = draft.path(read.file);
  return { plan, key, before, read: path, keys: keysPath ?? path };
}

async function complete(compared: Compared, { engine }: Landscape) {
  const counts = await countKeys(engine, compared);
  const { name } = compared.plan;
  if (counts.untyped) throw new Incomplete(name, 'a value of its key does not fit its type');
  if (counts.missing) {
    throw new Incomplete(
      name,
      `${counts.missing} rows are in the source that its cursor did not show`,
    );
  }
  return counts;
}

/** The new batches of a table: none where nothing changed. */
async function writeBatches(
  compared: Compared,
  read: FileEntry,
  entries: FileEntry[],
  { engine, draft }: Landscape,
): Promise<FileEntry[]> {
  const { name } = compared.plan;
  const seq = Math.max(0, ...entries.map(({ batch }) => batch?.seq ?? 0)) + 1;
  const started_at = read.started_at;
  const batches: FileEntry[] = [];
  for (const kind of ['changes', 'deleted'] as const) {
    const file = `${name}.${seq}.${kind}.parquet`;
    const path = draft.path(file);
    await (kind === 'changes' ? writeChanged : writeDeleted)(engine, compared, path);
    const rows = await countRows(engine, path);
    if (!rows) {
      await removeFiles([path]);
      continue;
    }
    const written = await describeBatch(compared, kind, path, { engine });
    const batch = { of: name, seq, kind };
    const ended_at = new Date().toISOString();
    batches.push({ name: `${name}+${seq}.${kind}`, file, ...written, started_at, ended_at, batch });
  }
  return batches;
}

async function describeBatch(
  { plan, key }: Compared,
  kind: 'changes' | 'deleted',
  path: string,
  { engine }: Pick<Landscape, 'engine'>,
) {
  const content = kind === 'changes' ? contentOf(plan.table) : key.map((name) => `"${name}"`);
  return { ...(await readBack(engine, content, path)), ...(await describeFile(engine, path)) };
}

async function nextLanding(
  compared: Compared,
  read: FileEntry,
  batches: FileEntry[],
  rows: number,
  landscape: Landscape,
): Promise<Landing> {
  const { plan } = compared;
  const before = plan.known?.base.landing as Landing;
  const { horizon, startedAt, settings, engine, draft } = landscape;
  const changes = batches.find(({ batch }) => batch?.kind === 'changes');
  const deleted = batches.find(({ batch }) => batch?.kind === 'deleted');
  const missed = changes
    ? await countMissed(engine, compared, draft.path(changes.file), settings.lagHours)
    : 0;
  const swept = { at: startedAt, ...(horizon?.xid ? { xid: horizon.xid.oldest } : {}) };
  const { cursor: _, ...rest } = before;
  return {
    ...rest,
    mode: plan.mode ?? 'whole',
    why: plan.why ?? '',
    ...(plan.cursor ? { cursor: plan.cursor.name } : {}),
    watermark: await watermarkOf(plan, compared.read, landscape),
    swept: plan.read === 'sweep' ? swept : before.swept,
    rows,
    run: {
      read: plan.read as Landing['run']['read'],
      rows: read.rows,
      changed: changes?.rows ?? 0,
      deleted: deleted?.rows ?? 0,
      missed,
    },
  };
}

function goneOf({ plan, key }: Compared, batches: FileEntry[], after: number, draft: Draft): Gone {
  const deleted = batches.find(({ batch }) => batch?.kind === 'deleted');
  return {
    table: plan.name,
    before: plan.known?.base.landing?.rows ?? 0,
    after,
    path: deleted && draft.path(deleted.file),
    rows: deleted?.rows ?? 0,
    key,
  };
}

async function asTable(
  entries: FileEntry[],
  { plan, key }: Compared,
  { engine, draft }: Landscape,
): Promise<FileEntry[]> {
  return isDue(entries) ? [await compact(engine, draft, entries, plan, key)] : entries;
}
