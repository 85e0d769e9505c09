import type { Config } from '../../../config.ts';
import type { SourceDriver } from '../../../driver/driver.ts';
import { Tables } from '../../examine/count.ts';
import { type Examination, type Finding, warning } from '../../examine/finding.ts';
import {
  codeFindings,
  countInvoices,
  invoiceTables,
  revenueFindings,
  ticketTable,
} from './codes.ts';
import { examineFields } from './extrafields.ts';

const OLDEST = 9;

/** A Dolibarr's version, codes, entities and extrafields, as the data has them and as the settings read them. */
export async function examineDolibarr(driver: SourceDriver, config: Config): Promise<Examination> {
  const tables = new Tables(driver, await driver.tables());
  const invoices = await countInvoices(tables, config);
  const codes = [...invoiceTables(invoices, config), ...(await ticketTable(tables, config))];
  const fields = await examineFields(driver, tables, config);
  return {
    codes: codes.filter((table) => table.codes.length),
    findings: [
      ...(await versionFindings(driver, tables, config)),
      ...revenueFindings(invoices, config),
      ...codeFindings(codes),
      ...fields.findings,
    ],
    env: fields.env,
    revenue: invoices.revenue,
  };
}

/** The version that the installation says it is of; none says nothing. */
async function versionFindings(
  driver: SourceDriver,
  tables: Tables,
  { dolibarr: { prefix } }: Config,
): Promise<Finding[]> {
  const from = tables.from(`${prefix}const`);
  const [name, value] = ['name', 'value'].map((column) =>
    tables.column(`${prefix}const`, 'c', column),
  );
  if (!from || !name || !value) return [];
  const rows = await driver.query(
    `select ${value} as version from ${from} c where ${name} in ('MAIN_VERSION_LAST_UPGRADE', 'MAIN_VERSION_LAST_INSTALL')`,
  );
  const versions = rows
    .map((row) => Number.parseInt(String(row.version), 10))
    .filter(Number.isInteger);
  const version = Math.max(...versions);
  if (!versions.length || version >= OLDEST) return [];
  return [
    warning(
      `it is a Dolibarr ${version}`,
      `Upgrade it to ${OLDEST} or later: what came with it is null here.`,
    ),
  ];
}
