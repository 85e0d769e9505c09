import { type ClientDirt, clientDirt, type DirtCounts, inTurn, untidy } from './dirt.ts';
import type { ShopOptions } from './options.ts';
import { type Country, countries } from './people.ts';
import { BUSINESS_ORDERS, type Plan } from './plan.ts';
import { pick, type Random, randomOf, weighted } from './random.ts';

export type ClientRow = [
  id: number,
  nom: string,
  email: string,
  pays: string | null,
  dateInscription: string,
];

const drawCountry = weighted(countries.map((country) => country.weight));

/**
 * Which rows of `clients` are dirty, by position. Decided first, because a duplicate row is no other client:
 * it repeats the clean row before it.
 */
export function clientDirtOf({ customers, seed, dirt }: ShopOptions): (ClientDirt | undefined)[] {
  const random = randomOf(seed, 'client dirt');
  const nextKind = inTurn(clientDirt, ['untidyName', 'missingCountry']);
  const kinds = new Array<ClientDirt | undefined>(customers);
  for (let row = 0; row < customers; row++) {
    const kind = random() < dirt ? nextKind() : undefined;
    const original = row > 0 && kinds[row - 1] === undefined;
    kinds[row] = kind === 'duplicateClient' && !original ? undefined : kind;
  }
  return kinds;
}

/** The rows of `clients` in order of registration; `counts` grows by the dirt met. */
export function* clientRows(
  seed: number,
  plan: Plan,
  dirt: (ClientDirt | undefined)[],
  counts: DirtCounts,
): Generator<ClientRow> {
  const random = randomOf(seed, 'clients');
  let row: ClientRow | undefined;
  let client = 0;
  for (const kind of dirt) {
    if (kind) counts[kind]++;
    if (kind !== 'duplicateClient' || !row)
      row = soiled(random, newClient(random, plan, client++), kind);
    yield row;
  }
}

function newClient(random: Random, plan: Plan, client: number): ClientRow {
  const country = countries[drawCountry(random)] as Country;
  const id = client + 1;
  const isBusiness = (plan.orders[client] as number) >= BUSINESS_ORDERS;
  const [nom, email] = isBusiness ? businessOf(random, country, id) : personOf(random, country, id);
  return [id, nom, email, country.name, plan.window.date(plan.signedUp[client] as number)];
}

function personOf(random: Random, country: Country, id: number): [nom: string, email: string] {
  const [first, last] = [pick(random, country.firstNames), pick(random, country.lastNames)];
  return [
    `${first} ${last}`,
    `${plain(first)}.${plain(last)}${id}@${pick(random, country.mailboxes)}`,
  ];
}

function businessOf(random: Random, country: Country, id: number): [nom: string, email: string] {
  const nom = pick(random, country.businesses).replace('*', pick(random, country.lastNames));
  return [nom, `contact@${plain(nom)}-${id}.example`];
}

/** A double-barrelled name, which no client has at first: for people who marry or firms sold on. */
export function otherName(random: Random): string {
  const { firstNames, lastNames } = countries[drawCountry(random)] as Country;
  return `${pick(random, firstNames)} ${pick(random, lastNames)}-${pick(random, lastNames)}`;
}

/** Letters fit for a mail address. */
function plain(name: string): string {
  const ascii = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return ascii.toLowerCase().replace(/[^a-z]+/g, '-');
}

function soiled(random: Random, row: ClientRow, kind: ClientDirt | undefined): ClientRow {
  const [id, nom, email, pays, registered] = row;
  if (kind === 'untidyName') return [id, untidy(random, nom), email, pays, registered];
  if (kind === 'untidyCountry') return [id, nom, email, untidy(random, pays ?? ''), registered];
  if (kind === 'missingCountry') return [id, nom, email, random() < 0.7 ? null : '', registered];
  return row;
}
