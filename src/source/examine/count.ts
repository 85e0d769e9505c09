import type { SourceDriver, TableInfo } from '../../driver/driver.ts';
import type { CodeCount } from './finding.ts';

/** A group of rows of the source as it was counted. */
export interface Counted {
  code: string | null;
  /** A second code of the same rows. */
  second: string | null;
  label: string | null;
  rows: number;
  amount: number | null;
  negative_rows: number;
  positive_rows: number;
}

/** SQL expressions to count by; those that are not there are null. */
export interface Question {
  from: string;
  code: string | undefined;
  second?: string | undefined;
  label?: string | undefined;
  amount?: string | undefined;
}

/** The tables of a database, found by their names whatever the case. */
export class Tables {
  readonly #driver: SourceDriver;
  readonly #found: TableInfo[];

  constructor(driver: SourceDriver, found: TableInfo[]) {
    this.#driver = driver;
    this.#found = found;
  }

  /** SQL of the table; undefined where it is not there. */
  from(table: string): string | undefined {
    return this.#info(table)?.from;
  }

  /** SQL of the first of these columns that the table has, of a table called `alias`. */
  column(table: string, alias: string, ...names: string[]): string | undefined {
    const columns = this.#info(table)?.columns ?? [];
    for (const name of names) {
      const found = columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
      if (found) return `${alias}.${this.#driver.quoteName(found.name)}`;
    }
    return undefined;
  }

  /** Groups of rows; one question at a time. */
  async count({ from, code, second, label, amount }: Question): Promise<Counted[]> {
    const value = amount ?? 'cast(null as decimal(20, 4))';
    const rows = await this.#driver.query(`
      select ${code ?? 'null'} as code, ${second ?? 'null'} as second, ${label ?? 'null'} as label,
        count(*) as n, sum(${value}) as amount,
        sum(case when ${value} < 0 then 1 else 0 end) as below, sum(case when ${value} > 0 then 1 else 0 end) as above
      from ${from} group by 1, 2, 3`);
    return rows.map((row) => ({
      code: textOrNull(row.code),
      second: textOrNull(row.second),
      label: textOrNull(row.label),
      rows: Number(row.n),
      amount: row.amount === null ? null : Number(row.amount),
      negative_rows: Number(row.below),
      positive_rows: Number(row.above),
    }));
  }

  #info(table: string): TableInfo | undefined {
    const same = ({ name }: TableInfo) => name.toLowerCase() === table.toLowerCase();
    return this.#found.find(({ name }) => name === table) ?? this.#found.find(same);
  }
}

const textOrNull = (value: unknown) =>
  value === null || value === undefined ? null : String(value);

/** Groups of a code as one line each, the most frequent first; `label` is that of most rows. */
export function byCode(
  counted: Counted[],
  codeOf: (one: Counted) => string | null,
  meaningOf: (code: string | null) => string | undefined,
  unmapped: string,
): CodeCount[] {
  const total = counted.reduce((sum, { rows }) => sum + rows, 0);
  const groups = new Map<string | null, Counted[]>();
  for (const one of counted) groups.set(codeOf(one), [...(groups.get(codeOf(one)) ?? []), one]);
  const codes = [...groups].map(([code, ones]) => {
    const sum = (value: (one: Counted) => number) => ones.reduce((all, one) => all + value(one), 0);
    const most = [...ones].sort((a, b) => b.rows - a.rows)[0];
    const meaning = meaningOf(code);
    return {
      code,
      label: most?.label ?? null,
      meaning: meaning ?? unmapped,
      mapped: meaning !== undefined,
      rows: sum(({ rows }) => rows),
      share: sum(({ rows }) => rows) / total,
      amount: ones.every(({ amount }) => amount === null) ? null : sum(({ amount }) => amount ?? 0),
      negative_rows: sum(({ negative_rows }) => negative_rows),
      positive_rows: sum(({ positive_rows }) => positive_rows),
    };
  });
  return codes.sort((a, b) => b.rows - a.rows);
}
