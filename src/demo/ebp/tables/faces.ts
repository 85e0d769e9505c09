import type { Make } from '../cells.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import { FIRM, firstNames, lastNames, mailboxes, PERSON } from '../people.ts';
import { type Place, placeNear, round } from '../places.ts';
import { firms, publics, streets } from '../things.ts';
import type { World } from '../world.ts';

/** What a customer is called, where, and how reached: the same wherever it is written. */
export interface Faces {
  name: Make;
  phone: Make;
  email: Make;
  place(k: number): Place;
  street: Make;
}

/** Letters fit for a mail address. */
export const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/** Faces without any fault. */
export function customerFaces({ options, customers }: World): Faces {
  const noise = noiseOf(options.seed, 'customer faces');
  const last = (k: number) => choose(noise(4 * k), lastNames);
  const town = placeNear(options.seed);
  // A duplicate lives where the customer does whom it repeats.
  const self = (k: number) =>
    (customers.original[k] ?? -1) < 0 ? k : (customers.original[k] as number);
  const place = (k: number) => {
    const own = self(k);
    return around(town(own), noise(4 * own + 1), noise(4 * own + 2));
  };
  const name = (k: number) => {
    const family = customers.family[k] as number;
    if (family === PERSON) return `${choose(noise(4 * k + 1), firstNames)} ${last(k)}`;
    return family === FIRM
      ? choose(noise(4 * k + 1), firms).replace('*', last(k))
      : choose(noise(4 * k + 1), publics).replace('*', place(k).city);
  };
  return {
    name,
    phone: (k) => phoneOf(noise(4 * k + 2), k),
    email: (k) =>
      customers.family[k] === PERSON
        ? `${plain(name(k))}${k}@${choose(noise(4 * k + 3), mailboxes)}`
        : `contact@${plain(name(k))}-${k}.example`,
    place,
    street: (k) =>
      `${spread(noise(4 * self(k) + 3), 1, 180)} ${choose(noise(4 * self(k) + 2), streets)}`,
  };
}

/** `01 23 45 67 89`: no two customers share one. */
export function phoneOf(share: number, k: number): string {
  const rest = String((k * 48_271_003 + 23_456_789) % 100_000_000).padStart(8, '0');
  const digits = `0${choose(share, [1, 2, 3, 4, 4, 4, 5, 6, 7])}${rest}`;
  return digits.match(/../g)?.join(' ') ?? digits;
}

/** A customer lives within a mile or two of the town. */
function around({ latitude, longitude, ...town }: Place, a: number, b: number): Place {
  return {
    ...town,
    latitude: round(latitude + (a - 0.5) / 25),
    longitude: round(longitude + (b - 0.5) / 25),
  };
}

/** Other ways to write the same number, as people do. */
export function otherSpelling(phone: string, share: number): string {
  const digits = phone.replaceAll(' ', '');
  const rest = digits.slice(1);
  return choose(share, [
    digits,
    phone.replaceAll(' ', '.'),
    phone.replaceAll(' ', '-'),
    `+33 ${rest}`,
    `+33${rest}`,
    `0033${rest}`,
    `+33 (0)${rest}`,
    `(${digits.slice(0, 2)}) ${digits.slice(2)}`,
  ]);
}

export const address = (faces: Faces): Record<string, Make> => ({
  Address1: faces.street,
  Address2: (k) => (k % 7 === 0 ? `Bâtiment ${'ABC'[k % 3]}` : null),
  ZipCode: (k) => faces.place(k).zipCode,
  City: (k) => faces.place(k).city,
  CountryIsoCode: () => 'FR',
});

export const coordinates = (faces: Faces): Record<string, Make> => ({
  Latitude: (k) => faces.place(k).latitude,
  Longitude: (k) => faces.place(k).longitude,
});

/** The contact of a customer: the person, or somebody of the firm. */
export function contact(world: World, faces: Faces): Record<string, Make> {
  const noise = noiseOf(world.options.seed, 'contacts');
  return {
    Civility: (k) => (noise(3 * k) < 0.5 ? 'M.' : 'Mme'),
    Name: (k) => choose(noise(3 * k + 1), lastNames),
    FirstName: (k) => choose(noise(3 * k + 2), firstNames),
    Phone: faces.phone,
    CellPhone: (k) => (k % 3 === 0 ? phoneOf(0.85, k + 500_000) : null),
    Email: faces.email,
  };
}
