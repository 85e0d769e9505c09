import type { Rows } from '../../ebp/cells.ts';
import { choose, noiseOf, spread } from '../../ebp/noise.ts';
import { firstNames, lastNames, mailboxes } from '../../ebp/people.ts';
import { placeNear } from '../../ebp/places.ts';
import { firms, publics, streets } from '../../ebp/things.ts';
import { CUSTOMER, PROSPECT, SUPPLIER } from '../people.ts';
import type { World } from '../world.ts';
import { CUSTOMERS } from './lists.ts';
import { userId } from './users.ts';

export const thirdId = (third: number) => third + 1;
export const townOf = ({ options }: World) => placeNear(options.seed);

/** Third parties, their contacts, categories and salespeople. */
export function* thirdRows(world: World): Generator<Rows> {
  const { thirds, calendar, staff } = world;
  const { size } = thirds;
  const since = (k: number) => calendar.time(thirds.signedUp[k] as number, 540 + (k % 400));
  yield societies(world, since);
  yield people(world, since);
  yield {
    table: 'categorie_societe',
    size,
    columns: { fk_categorie: (k) => CUSTOMERS + thirds.family(k), fk_soc: thirdId },
  };
  yield {
    table: 'societe_commerciaux',
    size,
    columns: {
      rowid: (k) => k + 1,
      fk_soc: thirdId,
      fk_user: (k) => userId(staff.sellers[k % staff.sellers.length] as number),
    },
  };
}

function societies(world: World, since: (k: number) => string): Rows {
  const { options, thirds, calendar, dirt } = world;
  const noise = noiseOf(options.seed, 'society');
  const place = townOf(world);
  const kind = (k: number) => dirt.thirds.get(k);
  const name = namesOf(world);
  return {
    table: 'societe',
    size: thirds.size,
    columns: {
      rowid: thirdId,
      entity: (k) => (k > 0 && k % 97 === 50 && thirds.kind(k) !== CUSTOMER ? 2 : 1),
      nom: name,
      code_client: (k) =>
        thirds.kind(k) === SUPPLIER ? null : `CU${String(k + 1).padStart(6, '0')}`,
      client: (k) =>
        thirds.kind(k) === SUPPLIER ? 0 : thirds.kind(k) === PROSPECT ? 2 : k % 20 ? 1 : 3,
      fournisseur: (k) => (thirds.kind(k) === SUPPLIER ? 1 : 0),
      address: (k) => `${spread(noise(4 * k), 1, 120)} ${choose(noise(4 * k + 1), streets)}`,
      zip: (k) => place(k).zipCode,
      town: (k) => place(k).city,
      fk_pays: () => 1,
      phone: (k) =>
        kind(k) === 'emptyStrings' ? '' : phone(k, noise(4 * k + 2), kind(k) === 'phoneSpelling'),
      email: (k) =>
        kind(k) === 'emptyStrings'
          ? ''
          : kind(k) === 'invalidEmail'
            ? 'inconnu'
            : `contact@client${k + 1}.example`,
      status: (k) => (noise(4 * k + 3) < 0.04 ? 0 : 1),
      datec: since,
      // Some were changed since they were made.
      tms: (k) =>
        k % 5 ? since(k) : calendar.time(Math.max(0, calendar.days - 1 - (k % 300)), 700),
    },
  };
}

/** `*` of a firm's name stands for a last name. A double repeats the name before it in capitals. */
export function namesOf({ options, thirds, dirt }: World): (k: number) => string {
  const noise = noiseOf(options.seed, 'society names');
  const plain = (k: number) => {
    const last = choose(noise(3 * k), lastNames);
    if (thirds.family(k) === 0) return `${last} ${choose(noise(3 * k + 1), firstNames)}`;
    return choose(noise(3 * k + 2), thirds.family(k) === 1 ? firms : publics).replace('*', last);
  };
  return (k) => {
    const kind = dirt.thirds.get(k);
    if (kind === 'duplicateThird' && k > 0) return plain(k - 1).toUpperCase();
    return kind === 'untidyName' ? `  ${plain(k).replace(' ', '   ')} ` : plain(k);
  };
}

function phone(k: number, share: number, isOdd: boolean): string {
  const digits = String(100_000_000 + Math.floor(share * 899_999_999)).slice(1);
  const pairs = digits.match(/../g)?.join(isOdd ? '.' : ' ') ?? '';
  return isOdd && k % 2 ? `+33 (0)4 ${pairs}` : `04${isOdd ? '.' : ' '}${pairs}`;
}

function people({ options, thirds }: World, since: (k: number) => string): Rows {
  const noise = noiseOf(options.seed, 'contact people');
  const last = (k: number) => choose(noise(3 * k), lastNames);
  return {
    table: 'socpeople',
    size: thirds.size,
    columns: {
      rowid: (k) => k + 1,
      entity: () => 1,
      fk_soc: thirdId,
      lastname: last,
      firstname: (k) => choose(noise(3 * k + 1), firstNames),
      phone_mobile: (k) => phone(k, noise(3 * k + 2), false).replace('04', '06'),
      email: (k) => `p${k + 1}@${choose(noise(3 * k), mailboxes)}`,
      statut: (k) => (k % 29 ? 1 : 0),
      datec: since,
      tms: since,
    },
  };
}
