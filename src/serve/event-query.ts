import type { Dataset } from '../dataset.ts';
import { nearest } from './nearest.ts';
import { invalid, type ParameterError, shortened } from './parameter.ts';
import type { RawQuery } from './query.ts';

/** What is asked of the stream of events. */
export interface EventQuery {
  datasets: Dataset[];
  /** They were asked for by name, rather than all. */
  named: boolean;
  lastEventId: string | undefined;
}

const PARAMETERS = ['datasets', 'last_event_id'];

/** @throws GoldserveError `invalid-parameter` */
export function readEventQuery(raw: RawQuery, all: Dataset[]): EventQuery {
  const unknown = Object.keys(raw).filter((name) => !PARAMETERS.includes(name));
  const names = [raw.datasets ?? []].flat().flatMap((list) => list.split(','));
  const errors = [
    ...unknown.map((name) =>
      mistake(name, `${shortened(name)} is not a parameter`, PARAMETERS, name),
    ),
    ...names.filter((name) => !all.some((dataset) => dataset.name === name)).map(noDataset(all)),
    ...(Array.isArray(raw.last_event_id)
      ? [mistake('last_event_id', 'last_event_id is given more than once', ['once'])]
      : []),
  ];
  if (errors.length) throw invalid(errors);
  const datasets = names.length ? all.filter(({ name }) => names.includes(name)) : all;
  return {
    datasets,
    named: names.length > 0,
    lastEventId: raw.last_event_id as string | undefined,
  };
}

function noDataset(all: Dataset[]) {
  const allowed = all.map(({ name }) => name);
  return (name: string) => {
    const renamed = all.find(({ path }) => path === name)?.name;
    const message = `datasets=${shortened(name)} is no dataset`;
    return mistake('datasets', message, allowed, renamed ?? name);
  };
}

function mistake(
  parameter: string,
  message: string,
  allowed: string[],
  meant = '',
): ParameterError {
  const close = meant ? nearest(meant, allowed) : undefined;
  const hint = close ? { did_you_mean: close } : {};
  return { parameter: shortened(parameter), message, allowed, ...hint };
}
