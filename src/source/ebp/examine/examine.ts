import type { Config } from '../../../config.ts';
import type { SourceDriver } from '../../../driver/driver.ts';
import { byCode, Tables } from '../../examine/count.ts';
import {
  type CodeCount,
  type CodeTable,
  type Examination,
  type Finding,
  weightOf,
} from '../../examine/finding.ts';
import type { EbpCodes } from '../codes.ts';
import { countDocuments, documentFindings, documentLine, revenueOf, typesOf } from './documents.ts';
import { countEvents, eventLine, eventMeanings } from './events.ts';
import {
  activeFindings,
  activeOf,
  inList,
  lineTypes,
  movementCodes,
  movementFindings,
} from './lists.ts';

/** Every code that the models read, as the data has it and as the settings read it. */
export async function examineEbp(driver: SourceDriver, config: Config): Promise<Examination> {
  const tables = new Tables(driver, await driver.tables());
  const { codes } = config.ebp;
  const sales = await countDocuments(tables, 'Sale');
  const bought = await countDocuments(tables, 'Purchase');
  const types = typesOf(sales ?? [], codes);
  const purchases = typesOf(bought ?? [], codes);
  const lines = await lineTypes(tables, codes);
  const movements = await movementCodes(tables, codes);
  const active: CodeTable[] = [];
  for (const name of ['Customer', 'Item', 'Colleague']) {
    active.push(await activeOf(tables, name, codes));
  }
  const events = await countEvents(tables);
  const categories = await eventMeanings(events ?? [], codes, config.dataDir);
  const unnamed = (sales ?? []).map((one) => ({ ...one, label: null }));
  const states = byCode(unnamed, ({ second }) => second, inList(codes.state), 'left out');
  const revenue = revenueOf(sales ?? [], codes);
  const all: CodeTable[] = [
    { column: 'SaleDocument.DocumentType', setting: 'EBP_DOC_TYPES', codes: types },
    { column: 'SaleDocument.DocumentState', setting: 'EBP_DOC_STATES', codes: states },
    { column: 'SaleDocumentLine.LineType', setting: 'EBP_LINE_TYPES', codes: lines },
    { column: 'PurchaseDocument.DocumentType', setting: 'EBP_DOC_TYPES', codes: purchases },
    { column: 'StockMovement.MovementType', setting: 'EBP_MOVEMENT_TYPES', codes: movements },
    ...active,
    { column: 'ScheduleEventType.Caption', setting: 'EBP_EVENT_TYPES', codes: categories },
  ];
  return {
    codes: all.filter((table) => table.codes.length),
    findings: [
      ...revenueFindings(revenue, types, lines),
      ...documentFindings('SaleDocument', types),
      ...documentFindings('PurchaseDocument', purchases),
      ...movementFindings(movements),
      ...active.flatMap(activeFindings),
      ...categories.filter(({ meaning, code }) => meaning === 'Autre' && code).map(otherEvent),
    ],
    env: envLines(codes, types, active, categories),
    revenue,
  };
}

function revenueFindings(
  { documents, amount }: Examination['revenue'],
  types: CodeCount[],
  lines: CodeCount[],
): Finding[] {
  const zero = (message: string, next: string): Finding => ({ level: 'error', message, next });
  if (!types.length)
    return [
      zero('revenue would be zero: there is no sale document', 'Check the database in EBP_URL.'),
    ];
  if (!documents)
    return [
      zero(
        'revenue would be zero: no document is an invoice or a credit note by EBP_DOC_TYPES and EBP_DOC_STATES',
        `Set ${documentLine(types)}.`,
      ),
    ];
  if (lines.length && lines.every(({ mapped }) => !mapped))
    return [
      zero(
        'revenue would be zero: no line is of a type in EBP_LINE_TYPES',
        'Set EBP_LINE_TYPES=all.',
      ),
    ];
  if (amount === 0)
    return [zero('revenue would be zero: all invoices come to 0', 'Check EBP_DOC_TYPES.')];
  return [];
}

const otherEvent = (type: CodeCount): Finding => ({
  level: 'note',
  message: `events of type ${type.code} ${type.label} (${weightOf(type)}) are interventions of category Autre`,
  next: 'Name the caption in EBP_EVENT_TYPES, as none if these are no interventions.',
});

function envLines(
  { active }: EbpCodes,
  types: CodeCount[],
  tables: CodeTable[],
  categories: CodeCount[],
): string[] {
  const customers = tables[0]?.codes ?? [];
  const used = customers.some(({ mapped }) => mapped) ? active.join(',') : customers[0]?.code;
  return [
    types.length ? documentLine(types) : undefined,
    used ? `EBP_ACTIVE_STATE=${used}` : undefined,
    eventLine(categories),
  ].filter((line) => line !== undefined);
}
