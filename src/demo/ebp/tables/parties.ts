import { type Make, prefixed, type Rows, shifted, yes } from '../cells.ts';
import { customerId, supplierId, uuidsOf } from '../ids.ts';
import { choose, noiseOf } from '../noise.ts';
import { lastNames } from '../people.ts';
import { supplierNames } from '../things.ts';
import type { World } from '../world.ts';
import { address, contact, coordinates, customerFaces } from './faces.ts';

/** Contacts and addresses of customers first, of suppliers for one row in nine. */
export function contactRows(world: World): Rows[] {
  const { options, counts, calendar, customers } = world;
  const faces = customerFaces(world);
  const suppliers = counts.Supplier as number;
  const customer = (k: number) => k % customers.size;
  const isSupplier = (k: number) => k >= customers.size && k % 9 === 0;
  const owner: Record<string, Make> = {
    AssociatedCustomerId: (k) => (isSupplier(k) ? null : customerId(customer(k))),
    AssociatedSupplierId: (k) => (isSupplier(k) ? supplierId(k % suppliers) : null),
    sysCreatedDate: (k) => calendar.time(customers.signedUp[customer(k)] as number, 560),
  };
  const uuid = (table: string) => ({ Id: uuidsOf(options.seed, table) });
  const own = (columns: Record<string, Make>) => shifted(customer, columns);
  const main = { IsMainInvoicing: first(customers.size), IsMainDelivery: first(customers.size) };
  const where = { ...address(faces), ...coordinates(faces) };
  return [
    {
      table: 'Contact',
      size: counts.Contact as number,
      columns: {
        ...uuid('Contact'),
        ...owner,
        ...main,
        ...own(prefixed('ContactFields_', contact(world, faces))),
        ...own(prefixed('AddressFields_', where)),
      },
    },
    {
      table: 'Address',
      size: counts.Address as number,
      columns: {
        ...uuid('Address'),
        ...owner,
        ...main,
        ...own(prefixed('AddressFields_', where)),
        IsInvoicingType: () => 't',
        IsDeliveryType: () => 't',
      },
    },
  ];
}

const first =
  (size: number): Make =>
  (k) =>
    yes(k < size);

export function supplierName(world: World): Make {
  const noise = noiseOf(world.options.seed, 'suppliers');
  return (k) =>
    choose(noise(2 * k), supplierNames).replace('*', choose(noise(2 * k + 1), lastNames));
}

export function supplierRows(world: World): Rows[] {
  const { options, counts, calendar } = world;
  const faces = customerFaces(world);
  const away = (columns: Record<string, Make>) => shifted((k) => k + 100_000, columns);
  const families = counts.SupplierFamily as number;
  return [
    {
      table: 'Supplier',
      size: counts.Supplier as number,
      columns: {
        Id: supplierId,
        Name: supplierName(world),
        ActiveState: (k) => (k % 17 === 9 ? 0 : 1),
        UniqueId: uuidsOf(options.seed, 'Supplier'),
        FamilyId: (k) => (families ? `FF${(k % families) + 1}` : null),
        CurrencyId: () => 'EUR',
        SettlementModeId: (k) => `MR${String((k % 6) + 1).padStart(2, '0')}`,
        ...away(prefixed('MainInvoicingContact_', contact(world, faces))),
        ...away(prefixed('MainInvoicingAddress_', { ...address(faces), ...coordinates(faces) })),
        ...away(prefixed('MainDeliveryAddress_', { ...address(faces), ...coordinates(faces) })),
        sysCreatedDate: (k) => calendar.time(-200 - k, 600),
      },
    },
    {
      table: 'SupplierFamily',
      size: families,
      columns: {
        Id: (k) => `FF${k + 1}`,
        Caption: (k) =>
          choose(k / 5, ['Négoce', 'Fabricant', 'Sous-traitant', 'Location', 'Services']),
        UniqueId: uuidsOf(options.seed, 'SupplierFamily'),
      },
    },
  ];
}
