import { Duckdb, quote } from '../../../engine/duckdb.ts';
import type { Counted, Tables } from '../../examine/count.ts';
import type { CodeCount } from '../../examine/finding.ts';
import { readStaging } from '../../staging.ts';
import { codeRows, type EbpCodes } from '../codes.ts';

/** Entries of the planning by the caption of their type, apart with and without a customer; null without a planning. */
export async function countEvents(tables: Tables): Promise<Counted[] | null> {
  const event = tables.from('ScheduleEvent');
  if (!event) return null;
  const type = tables.from('ScheduleEventType');
  const [id, of] = [
    tables.column('ScheduleEventType', 't', 'Id'),
    tables.column('ScheduleEvent', 'e', 'EventType'),
  ];
  const customer = tables.column('ScheduleEvent', 'e', 'CustomerId');
  return tables.count({
    from: `${event} e${type && id && of ? ` left join ${type} t on ${id} = ${of}` : ''}`,
    code: of && `(${of} is not null)`,
    second: customer && `(${customer} is not null and trim(${customer}) <> '')`,
    label: type && id && of ? tables.column('ScheduleEventType', 't', 'Caption') : undefined,
  });
}

/**
 * What each caption means by the settings or by its words: the very model that interventions are made with, over one
 * entry of each kind. `folder`: where an engine may spill.
 */
export async function eventMeanings(
  counted: Counted[],
  codes: EbpCodes,
  folder: string,
): Promise<CodeCount[]> {
  const total = counted.reduce((sum, { rows }) => sum + rows, 0);
  const engine = await Duckdb.open(folder);
  try {
    await viewEvents(engine, counted, codes);
    const rows = await engine.rows(`select "Id" as at, category from (${categorySql()}) as judged`);
    const categories = new Map(rows.map((row) => [Number(row.at), row.category as string | null]));
    return counted
      .map((one, at) => ({
        ...one,
        code: one.label,
        label: isTrue(one.second) ? 'with customer' : 'without customer',
        meaning: categories.get(at) ?? 'none',
        mapped: one.label !== null,
        share: one.rows / total,
        amount: null,
      }))
      .sort((a, b) => b.rows - a.rows);
  } finally {
    await engine.close();
  }
}

const isTrue = (value: string | null) => value === 'true' || value === '1';

const categorySql = () =>
  readStaging('ebp').find(({ feeds }) => feeds === 'event_category')?.sql as string;

async function viewEvents(engine: Duckdb, counted: Counted[], codes: EbpCodes): Promise<void> {
  const text = (value: string | null) => (value === null ? 'null::varchar' : quote(value));
  const view = (name: string, columns: string, rows: string[], width: number) =>
    engine.run(`create view ebp_${name} as select * from (values
      ${[...rows, `(${Array(width).fill('null::varchar').join(', ')})`].join(', ')}) as t(${columns})
      where t.${columns.split(', ')[0]} is not null`);
  const typed = counted.map((one, at) => ({ ...one, at: String(at) }));
  await view(
    'ScheduleEventType',
    'Id, Caption',
    typed.filter(({ label }) => label !== null).map((one) => `('${one.at}', ${text(one.label)})`),
    2,
  );
  await view(
    'ScheduleEvent',
    'Id, EventType, Caption, CustomerId, Maintenance_IncidentId',
    typed.map(
      ({ at, second }) => `('${at}', '${at}', null, ${isTrue(second) ? "'1'" : 'null'}, null)`,
    ),
    5,
  );
  const rows = codeRows(codes).map(
    ({ domain, code, meaning }) => `(${[domain, code, meaning].map(quote).join(', ')})`,
  );
  await view('code', 'domain, code, meaning', rows, 3);
}

/** `EBP_EVENT_TYPES=Dépannage=Dépannage,Réunion=none`, with the category that most entries of a caption have. */
export function eventLine(types: CodeCount[]): string | undefined {
  const map = new Map<string, string>();
  for (const { code, meaning } of types)
    if (code !== null && !map.has(code)) map.set(code, meaning);
  if (!map.size) return undefined;
  const isPlain = [...map.keys()].every((caption) => !/[,;=:'"#|]/.test(caption));
  const value = isPlain
    ? [...map].map(([caption, meaning]) => `${caption}=${meaning}`).join(',')
    : `'${JSON.stringify(Object.fromEntries(map)).replaceAll("'", '’')}'`;
  return `EBP_EVENT_TYPES=${value}`;
}
