import { z } from 'zod';
import { GoldserveError } from '../errors.ts';
import { parseCodeList } from '../source/codes.ts';
import { readFields } from '../source/dolibarr/fields.ts';
import {
  codeList,
  documentCodes,
  type EbpCodes,
  eventCodes,
  movementCodes,
} from '../source/ebp/codes.ts';
import { parsed, sourceUrl, text } from './kind.ts';

/* Where rows come from, and what an installation's tables and codes mean. */

export const sourceShape = {
  RETAIL_URL: sourceUrl.optional(),
  EBP_URL: sourceUrl.optional(),
  DOLIBARR_URL: sourceUrl.optional(),
  EBP_TABLES: text.default('tier1,tier2'),
  EBP_DOC_TYPES: parsed(documentCodes).prefault('quote=1,order=2,delivery=3,invoice=4'),
  EBP_ACTIVE_STATE: parsed(parseCodeList).prefault('1'),
  EBP_MOVEMENT_TYPES: parsed(movementCodes).prefault('in=1,out=2,transfer=3'),
  EBP_LINE_TYPES: parsed(codeList).prefault('all'),
  EBP_DOC_STATES: parsed(codeList).prefault('all'),
  EBP_EVENT_TYPES: parsed(eventCodes).optional(),
  DOLIBARR_PREFIX: z.string().regex(/^\w*$/, 'is letters, digits and _').default('llx_'),
  DOLIBARR_ENTITY: parsed(parseCodeList).prefault('1'),
  DOLIBARR_DEPOSITS: z.enum(['count', 'payments'], 'is "count" or "payments"').default('count'),
  DOLIBARR_INTERVENTIONS: z
    .enum(['fichinter', 'tickets', 'both'], 'is "fichinter", "tickets" or "both"')
    .default('fichinter'),
  DOLIBARR_FIELDS: text.optional(),
};

type Environment = z.infer<z.ZodObject<typeof sourceShape>>;

export interface SourceSetting {
  /** `retail` … : the name that every row carries in its `source` column. */
  name: string;
  url: string;
  /** The embedded demo shop: its port changes from start to start, the source does not. */
  demo?: boolean;
}

export interface DolibarrSettings {
  prefix: string;
  /** Entities whose rows count. */
  entities: string[];
  /** `payments`: deposit invoices are payments, not revenue. */
  deposits: 'count' | 'payments';
  /** What is an intervention. */
  interventions: 'fichinter' | 'tickets' | 'both';
  /** Meaning to `table.column` of an extrafield: `satisfaction` to `ticket.options_note`. */
  fields: Record<string, string>;
}

export interface EbpSettings {
  /** `tier1`, `tier2`, `tier3`, `all` and names of tables. */
  tables: string[];
  codes: EbpCodes;
}

/** The configured systems, in their order. */
export function sourceSettings(env: Environment): SourceSetting[] {
  const urls = { retail: env.RETAIL_URL, ebp: env.EBP_URL, dolibarr: env.DOLIBARR_URL };
  return Object.entries(urls).flatMap(([name, url]) => (url ? [{ name, url }] : []));
}

/** The extrafields that the settings name. @throws GoldserveError `invalid-setting`. */
export function fieldsOf(set: NodeJS.ProcessEnv, folder: string): Record<string, string> {
  try {
    return readFields(set, folder);
  } catch (error) {
    throw new GoldserveError('invalid-setting', (error as Error).message);
  }
}

export function dolibarrSettings(
  env: Environment,
  fields: Record<string, string>,
): DolibarrSettings {
  return {
    prefix: env.DOLIBARR_PREFIX,
    entities: env.DOLIBARR_ENTITY,
    deposits: env.DOLIBARR_DEPOSITS,
    interventions: env.DOLIBARR_INTERVENTIONS,
    fields,
  };
}

export function ebpSettings(env: Environment): EbpSettings {
  return {
    tables: env.EBP_TABLES.split(/[,;\s]+/).filter(Boolean),
    codes: {
      document: env.EBP_DOC_TYPES,
      movement: env.EBP_MOVEMENT_TYPES,
      active: env.EBP_ACTIVE_STATE,
      line: env.EBP_LINE_TYPES,
      state: env.EBP_DOC_STATES,
      event: env.EBP_EVENT_TYPES ?? {},
    },
  };
}
