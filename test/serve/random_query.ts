import type { Dataset } from '../../src/dataset.ts';
import { pick, type Random } from '../../src/demo/random.ts';
import { grainsOf } from '../../src/serve/grain.ts';
import { isMeasure, isNumber } from '../../src/serve/measure.ts';
import type { RawQuery } from '../../src/serve/query.ts';
import type { Row } from '../../src/serve/row.ts';
import { isSeries } from '../../src/serve/series.ts';

/*
 * Random questions: parameters of a dataset with values that its rows have, and some that they do not. Not every one
 * is allowed; those that are can meet in any number.
 */

export function randomQuery(dataset: Dataset, samples: Row[], random: Random): RawQuery {
  const raw: RawQuery = {};
  const some = <T>(list: readonly T[]) => list.filter(() => random() < 2 / (list.length + 1));
  for (const column of some(dataset.columns)) Object.assign(raw, filterOf(column, samples, random));
  for (const add of some([windowOf, searchOf, pagingOf, orderOf, fieldsOf, seriesOf, topOf])) {
    Object.assign(raw, add(dataset, samples, random));
  }
  return { ...raw, source: pick(random, ['retail', 'ebp', 'all', 'all']) };
}

type Maker = (dataset: Dataset, samples: Row[], random: Random) => RawQuery;

function filterOf(column: Dataset['columns'][number], samples: Row[], random: Random): RawQuery {
  const { name, kind } = column;
  const values = [sampled(name, samples, random), sampled(name, samples, random)];
  if (isNumber(column)) {
    const known = values.filter((value) => value !== null).map(Number);
    return {
      ...(known[0] !== undefined
        ? { [`${name}_${pick(random, ['min', 'max'])}`]: `${known[0]}` }
        : {}),
    };
  }
  if (kind === 'timestamp' || name === 'source') return {};
  const list = values.slice(0, random() < 0.5 ? 1 : 2).map(listed);
  if (list.some((text) => !text)) return {};
  return { [`${name}${random() < 0.3 ? '_not' : ''}`]: [...new Set(list)].join(',') };
}

const sampled = (name: string, samples: Row[], random: Random) =>
  samples.length ? (pick(random, samples)[name] ?? null) : null;

/** As it is written in a comma list. */
function listed(value: unknown): string {
  if (value === null) return 'null';
  const text = String(value).replaceAll('\\', '\\\\').replaceAll(',', '\\,');
  return text === 'null' ? '\\null' : text;
}

const windowOf: Maker = ({ time }, samples, random) => {
  if (!time) return {};
  if (random() < 0.3)
    return { from: pick(random, ['last_12m', 'prev_quarter', 'ytd', 'mtd', 'last_8w']) };
  const at = () =>
    String(sampled(time, samples, random) ?? '2026-01-01').slice(0, pick(random, [10, 19]));
  return { ...(random() < 0.7 ? { from: at() } : {}), ...(random() < 0.6 ? { to: at() } : {}) };
};

const searchOf: Maker = ({ columns }, samples, random) => {
  const texts = columns.filter(({ kind, name }) => kind === 'text' && name !== 'source');
  const text = texts.length
    ? String(sampled(pick(random, texts).name, samples, random) ?? 'é')
    : '';
  const start = Math.floor(random() * text.length);
  const part = [...text].slice(start, start + 4).join('');
  return part ? { q: pick(random, [part, part.toUpperCase(), part.normalize('NFD')]) } : {};
};

const pagingOf: Maker = (_dataset, _samples, random) => ({
  limit: String(pick(random, [1, 7, 100, 1000])),
  ...(random() < 0.4 ? { offset: String(pick(random, [0, 3, 50])) } : {}),
  ...(random() < 0.5 ? { count: '1' } : {}),
});

const orderOf: Maker = ({ columns }, _samples, random) => {
  const names = columns.map(({ name }) => name).filter(() => random() < 2 / columns.length);
  const terms = names
    .sort(() => random() - 0.5)
    .map((name) => `${random() < 0.5 ? '-' : ''}${name}`);
  return terms.length ? { sort: terms.join(',') } : {};
};

const fieldsOf: Maker = ({ columns }, _samples, random) => {
  const names = columns.map(({ name }) => name).filter(() => random() < 0.4);
  return names.length ? { fields: names.join(',') } : {};
};

const seriesOf: Maker = (dataset, _samples, random) => {
  const units = grainsOf(dataset);
  const unit = units.length > 1 && random() < 0.7 ? { grain: pick(random, units) } : {};
  if (!isSeries(dataset) && !Object.keys(unit).length) return {};
  const apart = dataset.columns.filter((column) => !isMeasure(column, dataset) && random() < 0.2);
  const added = dataset.columns.filter((column) => isMeasure(column, dataset) && column.add);
  return {
    ...unit,
    ...('grain' in unit ? { fields: [...apart, ...added].map(({ name }) => name).join(',') } : {}),
    ...(random() < 0.5
      ? { compare: pick(random, ['previous_year', 'previous_period,previous_year']) }
      : {}),
    ...(random() < 0.5 ? { fill: pick(random, ['zero', 'null']) } : {}),
  };
};

const topOf: Maker = (_dataset, _samples, random) => ({
  top: String(pick(random, [1, 5, 20])),
  ...(random() < 0.6 ? { others: '1' } : {}),
});
