import { euros, type Make, prefixed, type Rows } from '../cells.ts';
import { colleagueId, customerId, uuidsOf } from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import type { World } from '../world.ts';
import {
  address,
  contact,
  coordinates,
  customerFaces,
  type Faces,
  otherSpelling,
} from './faces.ts';

/** Families of customers, by position. */
export const customerFamilies = ['PART', 'PRO', 'COLL'];
const captions = ['Particuliers', 'Professionnels', 'Collectivités'];

export function customerRows(world: World): Rows[] {
  const { options, counts, customers, calendar, receivable } = world;
  const clean = customerFaces(world);
  const faces = soiled(world, clean);
  const noise = noiseOf(options.seed, 'customer rows');
  const is = (k: number, kind: string) => world.dirt.customers.get(k) === kind;
  const unlessEmpty = (make: Make) => (k: number) => (is(k, 'emptyStrings') ? '' : make(k));
  const unlessLost = (make: Make) => (k: number) => (is(k, 'missingCoordinates') ? null : make(k));
  const where = coordinates(faces);
  const position = {
    Latitude: unlessLost(where.Latitude as Make),
    Longitude: unlessLost(where.Longitude as Make),
  };
  const reach = contact(world, faces);
  const created = (k: number) => calendar.time(customers.signedUp[k] as number, 500 + (k % 400));
  const owed = owedBy(receivable, world);
  const customer: Rows = {
    table: 'Customer',
    size: counts.Customer as number,
    columns: {
      Id: customerId,
      Name: faces.name,
      UniqueId: uuidsOf(options.seed, 'Customer'),
      Type: (k) => (customers.family[k] === 0 ? 1 : 0),
      NaturalPerson: (k) => (customers.family[k] === 0 ? 't' : 'f'),
      ActiveState: (k) => ((customers.last[k] as number) < calendar.days - 300 ? 0 : 1),
      FamilyId: (k) => customerFamilies[customers.family[k] as number] ?? null,
      ColleagueId: (k) => colleagueId(customers.salesperson[k] as number),
      Siren: (k) => (customers.family[k] === 0 ? null : String(300_000_000 + k * 53)),
      AllowedAmount: (k) => (customers.family[k] === 0 ? 0 : 1000 * spread(noise(k), 1, 30)),
      CurrentAmount: (k) => euros(owed[k] as number),
      CurrencyId: () => 'EUR',
      SettlementModeId: (k) => `MR${String((k % 6) + 1).padStart(2, '0')}`,
      ...prefixed('MainInvoicingContact_', {
        ...reach,
        Email: unlessEmpty(reach.Email as Make),
        Phone: unlessEmpty(reach.Phone as Make),
      }),
      ...prefixed('MainInvoicingAddress_', { ...address(faces), ...position }),
      ...prefixed('MainDeliveryAddress_', { ...address(faces), ...position }),
      sysCreatedDate: created,
      sysModifiedDate: (k) =>
        is(k, 'neverModified')
          ? null
          : calendar.time(
              Math.max(customers.signedUp[k] as number, spread(noise(k + 1), 0, calendar.days - 1)),
              900,
            ),
      sysRecordVersion: (k) => 1 + (k % 9),
    },
  };
  const families: Rows = {
    table: 'CustomerFamily',
    size: counts.CustomerFamily as number,
    columns: {
      Id: (k) => customerFamilies[k] as string,
      Caption: (k) => captions[k] as string,
      UniqueId: uuidsOf(options.seed, 'CustomerFamily'),
    },
  };
  return [customer, families];
}

/** Faces with the faults of those customers that have one. */
export function soiled(world: World, clean: Faces): Faces {
  const { dirt, options } = world;
  const noise = noiseOf(options.seed, 'faults');
  const of =
    (make: Make): Make =>
    (k) =>
      make(dirt.customers.get(k) === 'duplicateCustomer' ? k - 1 : k);
  const fault = (k: number) => dirt.customers.get(k);
  return {
    name: (k) => {
      const name = String(of(clean.name)(k));
      if (fault(k) === 'untidyName')
        return choose(noise(k), [
          ` ${name}`,
          `${name}  `,
          name.replace(' ', '  '),
          name.toLowerCase(),
        ]);
      return fault(k) === 'duplicateCustomer' && noise(k) < 0.5 ? name.toUpperCase() : name;
    },
    phone: (k) => {
      const phone = String(of(clean.phone)(k));
      const respelt = fault(k) === 'duplicateCustomer' || fault(k) === 'phoneSpelling';
      return respelt ? otherSpelling(phone, noise(k + 1)) : phone;
    },
    email: (k) => {
      const email = String(clean.email(k));
      if (fault(k) !== 'invalidEmail') return email;
      return choose(noise(k), [
        email.replace('@', ''),
        email.replace('@', ' at '),
        email.split('.')[0] as string,
        'inconnu',
      ]);
    },
    place: clean.place,
    street: clean.street,
  };
}

/** Cents that each customer has yet to pay. */
function owedBy({ size, document, balance }: World['receivable'], { customers, sales }: World) {
  const owed = new Float64Array(customers.size);
  for (let k = 0; k < size; k++) {
    const customer = sales.documents.party[document[k] as number] as number;
    if (customer >= 0) owed[customer] = (owed[customer] as number) + (balance[k] as number);
  }
  return owed;
}
