import { inBoth, type NamedFunction } from './function.ts';

/** Mean radius of the Earth in km (IUGG, R1). */
const EARTH_RADIUS = 6371.0088;

/** A coordinate in degrees within ±bound; a decimal comma is read. */
function coordinate(name: string, bound: number): NamedFunction {
  return {
    name,
    parameters: { value: 'varchar' },
    returns: 'double',
    meaning: `Degrees within ±${bound}, a decimal comma read; else null. A pair of exact zeros is told by \`is_located\`.`,
    basis: 'WGS 84.',
    ...inBoth((sql) => {
      const degrees = `try_cast(replace(cast(value as ${sql.text}), ',', '.') as double)`;
      return `case when ${degrees} between -${bound} and ${bound} then ${degrees} end`;
    }),
  };
}

export const latitudeOrNull = coordinate('latitude_or_null', 90);
export const longitudeOrNull = coordinate('longitude_or_null', 180);

export const isLocated: NamedFunction = {
  name: 'is_located',
  parameters: { latitude: 'double', longitude: 'double' },
  returns: 'boolean',
  meaning:
    'true when both are there, within range, and not both exactly 0, which stands for "not entered"; false otherwise, never null.',
  basis: 'WGS 84.',
  ...inBoth(
    () => `coalesce(try_cast(latitude as double) between -90 and 90
      and try_cast(longitude as double) between -180 and 180
      and not (try_cast(latitude as double) = 0 and try_cast(longitude as double) = 0), false)`,
  ),
};

export const distanceKm: NamedFunction = {
  name: 'distance_km',
  parameters: { lat1: 'double', lon1: 'double', lat2: 'double', lon2: 'double' },
  returns: 'double',
  meaning:
    'The great-circle distance in km; null unless both places are located (in range, not 0,0).',
  basis: `Haversine, radius of the Earth ${EARTH_RADIUS} km (IUGG mean radius).`,
  ...inBoth(
    () => `case when is_located(lat1, lon1) and is_located(lat2, lon2) then ${haversine()} end`,
  ),
};

function haversine(): string {
  const radians = (angle: string) => `radians(try_cast(${angle} as double))`;
  const halfChord = (from: string, to: string) =>
    `power(sin((${radians(to)} - ${radians(from)}) / 2), 2)`;
  const square = `${halfChord('lat1', 'lat2')}
    + cos(${radians('lat1')}) * cos(${radians('lat2')}) * ${halfChord('lon1', 'lon2')}`;
  // Rounding can carry opposite points past 1, where asin ends.
  return `2 * ${EARTH_RADIUS} * asin(least(cast(1 as double), sqrt(${square})))`;
}
