import { expect } from 'vitest';
import type { Dataset } from '../../src/dataset.ts';
import { pick, type Random } from '../../src/demo/random.ts';
import { GoldserveError } from '../../src/errors.ts';
import { storedAnswer } from '../../src/serve/answer.ts';
import { parametersOf, type Query, type RawQuery, readQuery } from '../../src/serve/query.ts';
import { readDataset } from '../../src/serve/read.ts';
import type { Row } from '../../src/serve/row.ts';
import type { Store } from '../../src/serve/store.ts';
import { randomQuery } from './random_query.ts';

/*
 * The same question asked of MongoDB and of the Parquet file behind it has the same answer, to the byte: rows, order,
 * totals, cursors, comparisons, and what is refused.
 */

const context = { sources: ['retail', 'ebp'], timezone: 'Europe/Paris' };
const locale = { currency: 'EUR', timezone: 'Europe/Paris' };

const read = (dataset: Dataset, raw: RawQuery) =>
  readQuery(raw, parametersOf(dataset), { dataset, ...context });

export class Parity {
  readonly #stores: { mongodb: Store; lake: Store };
  readonly #datasets: Dataset[];

  constructor(stores: { mongodb: Store; lake: Store }, datasets: Dataset[]) {
    this.#stores = stores;
    this.#datasets = datasets;
  }

  /** Asks both. @returns their answer */
  async compare(dataset: Dataset, raw: RawQuery) {
    const query = read(dataset, raw);
    const [expected, found] = [
      await this.#answer(this.#stores.mongodb, dataset, query),
      await this.#answer(this.#stores.lake, dataset, query),
    ];
    expect(found, `/${dataset.path}?${JSON.stringify(raw)}`).toEqual(expected);
    return expected;
  }

  /** Asks until enough was allowed. @returns how often each parameter was in a question, and `rows` in an answer */
  async ask(questions: number, datasets: Dataset[], random: Random) {
    const tally: Record<string, number> = {};
    const samples = new Map<Dataset, Row[]>();
    for (let asked = 0; asked < questions; ) {
      const dataset = pick(random, datasets);
      const rows = samples.get(dataset) ?? (await this.#samples(dataset));
      samples.set(dataset, rows);
      const raw = randomQuery(dataset, rows, random);
      if (isRefused(dataset, raw)) continue;
      asked += 1;
      const answer = await this.compare(dataset, raw);
      for (const name of [...Object.keys(raw), ...traits(answer)]) {
        tally[name] = (tally[name] ?? 0) + 1;
      }
      if (!answer.cursor) continue;
      const { offset, ...rest } = raw;
      await this.compare(dataset, { ...rest, cursor: answer.cursor });
    }
    return tally;
  }

  /** All that an answer says, or why there is none. */
  async #answer(store: Store, dataset: Dataset, query: Query) {
    try {
      const served = { ...context, datasets: this.#datasets };
      const reading = await readDataset(store, dataset, query, served);
      const { rows, meta, nextCursor } = storedAnswer(dataset, query, reading, locale);
      return { rows: rows.toString(), meta, cursor: nextCursor };
    } catch (thrown) {
      if (!(thrown instanceof GoldserveError)) throw thrown;
      return { code: thrown.code, message: thrown.message };
    }
  }

  /** Some rows as they are served. */
  async #samples(dataset: Dataset): Promise<Row[]> {
    const query = read(dataset, { source: 'all', limit: '300' });
    const { rows } = await this.#answer(this.#stores.mongodb, dataset, query);
    return rows ? JSON.parse(`${rows}0}}`).data : [];
  }
}

const traits = ({ rows, cursor }: { rows?: string; cursor?: string }) => [
  ...(rows && !rows.startsWith('{"data":[]') ? ['rows'] : []),
  ...(cursor ? ['cursor'] : []),
];

function isRefused(dataset: Dataset, raw: RawQuery): boolean {
  try {
    return !read(dataset, raw);
  } catch {
    return true;
  }
}
