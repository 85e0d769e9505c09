import { isoWeekday, monthIndex } from './date.ts';
import { frenchDepartment, frenchRegion } from './france.ts';
import type { NamedFunction } from './function.ts';
import { numberOrNull, percentile } from './number.ts';
import { personName } from './person.ts';
import { phoneE164 } from './phone.ts';
import { distanceKm, isLocated, latitudeOrNull, longitudeOrNull } from './place.ts';
import { addressFull, cleanText, emailOrNull, normalKey, surrogateKey } from './text.ts';

/** Every named expression that a model may call; one that calls another stands behind it. */
export const functions: NamedFunction[] = [
  cleanText,
  addressFull,
  personName,
  emailOrNull,
  phoneE164,
  normalKey,
  surrogateKey,
  frenchDepartment,
  frenchRegion,
  latitudeOrNull,
  longitudeOrNull,
  isLocated,
  distanceKm,
  numberOrNull,
  percentile,
  monthIndex,
  isoWeekday,
];
