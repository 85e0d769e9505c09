import { z } from 'zod';
import { parsed, wholeNumber } from './kind.ts';

/* How much of a source is read again by each run, and what is done about what looks wrong in it. */

export const incrementalShape = {
  INCREMENTAL: z.enum(['on', 'off'], 'is "on" or "off"').default('off'),
  INCREMENTAL_CURSORS: parsed(parseCursors).optional(),
  INCREMENTAL_LAG: wholeNumber(0, 8784).default(24),
  SWEEP_DAYS: wholeNumber(1, 366).default(7),
  DELETE_LIMIT: wholeNumber(0, 100).default(20),
  SCHEMA_DRIFT: parsed(parseDrift).prefault('evolve'),
};

type Environment = z.infer<z.ZodObject<typeof incrementalShape>>;

/** A column that says when a row was last changed. */
export interface CursorSetting {
  /** Undefined: of any source. */
  source?: string;
  /** `*`: every table that has the column. */
  table: string;
  column: string;
  /** The database itself writes it, from its own clock, in the transaction that changes the row. */
  databaseClock: boolean;
}

/** `evolve`: the table is read whole in its new shape; `freeze`: the extract stops; `quarantine`: the table stays as last read. */
export const driftPolicies = ['evolve', 'freeze', 'quarantine'] as const;
export type DriftPolicy = (typeof driftPolicies)[number];

export interface IncrementalSettings {
  isOn: boolean;
  cursors: CursorSetting[];
  /** Hours before the last change seen from which a cursor of an application is read again. */
  lagHours: number;
  /** Days after which all rows are compared again with the lake. */
  sweepDays: number;
  /** Percent of a table's rows above which a disappearance has to be confirmed. */
  deleteLimit: number;
  drift: { otherwise: DriftPolicy; tables: Record<string, DriftPolicy> };
}

export function incrementalSettings(env: Environment): IncrementalSettings {
  return {
    isOn: env.INCREMENTAL === 'on',
    cursors: env.INCREMENTAL_CURSORS ?? [],
    lagHours: env.INCREMENTAL_LAG,
    sweepDays: env.SWEEP_DAYS,
    deleteLimit: env.DELETE_LIMIT,
    drift: env.SCHEMA_DRIFT,
  };
}

/** `achats=modifie_le,ebp.*=sysModifiedDate,dolibarr.facture=tms@database` */
function parseCursors(text: string): CursorSetting[] {
  return wordsOf(text).map((word) => {
    const [, source, table, column, clock] =
      word.match(/^(?:(\w+)\.)?([^=.]+)=([^=@]+)(@database)?$/) ?? [];
    if (!table || !column) {
      throw new Error('is a list of table=column, source.table=column or table=column@database');
    }
    const names = { table: table.toLowerCase(), column };
    return { ...(source ? { source } : {}), ...names, databaseClock: clock !== undefined };
  });
}

/** `evolve,achats=freeze` */
function parseDrift(text: string): IncrementalSettings['drift'] {
  const drift: IncrementalSettings['drift'] = { otherwise: 'evolve', tables: {} };
  for (const word of wordsOf(text)) {
    const [first, second] = word.split('=') as [string, string | undefined];
    const policy = driftPolicies.find((name) => name === (second ?? first));
    if (!policy)
      throw new Error(`is ${driftPolicies.join(', ')}, or a list such as evolve,achats=freeze`);
    if (second === undefined) drift.otherwise = policy;
    else drift.tables[first.toLowerCase()] = policy;
  }
  return drift;
}

const wordsOf = (text: string) => text.split(/[,;\s]+/).filter(Boolean);
