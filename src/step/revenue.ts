import type { Duckdb } from '../engine/duckdb.ts';
import { systemNamed } from '../source/source.ts';

/**
 * A warning for each source whose documents were read and come to no revenue: the codes of an installation then mean
 * something else than the settings say, and every figure of its sales would be zero without a word.
 */
export async function revenueWarnings(engine: Duckdb): Promise<string[]> {
  const rows = await engine.rows(`
    select source, count(*) as lines, count(*) filter (where is_revenue) as counted
    from fact_sale
    group by source
    having coalesce(sum(amount) filter (where is_revenue), 0) = 0
    order by source`);
  return rows.map((row) => warningOf(String(row.source), Number(row.lines), Number(row.counted)));
}

function warningOf(source: string, lines: number, counted: number): string {
  const { revenueSettings = [] } = systemNamed(source);
  const seen = counted
    ? `the ${counted} lines of invoices among the ${lines} lines of documents read come to 0`
    : `none of the ${lines} lines of documents read is an invoice that counts`;
  const mend = revenueSettings.length ? ` by ${revenueSettings.join(', ')}` : '';
  return `${source}: revenue is zero: ${seen}${mend}; \`doctor\` shows what each code means and what to set`;
}
