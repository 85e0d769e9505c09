import { euros, prefixed, type Rows } from '../cells.ts';
import { colleagueId, contractId, customerId, itemId, productId, uuidsOf } from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import type { World } from '../world.ts';
import { address, coordinates, customerFaces } from './faces.ts';

/** Installed equipment with its guarantee, and the contracts that look after it. */
export function productRows(world: World): Rows[] {
  const { options, counts, calendar, products, items } = world;
  const faces = customerFaces(world);
  const noise = noiseOf(options.seed, 'product rows');
  const customer = (k: number) => products.customer[k] as number;
  const equipment = Array.from(items.kind.keys()).filter((k) => (items.kind[k] as number) < 17);
  const item = (k: number) => choose(noise(k), equipment);
  const day = (k: number) => products.day[k] as number;
  const starts = (k: number) => Math.max(day(k), spread(noise(k + 1), -300, calendar.days - 200));
  const cancelled = (k: number) => noise(k + 2) < 0.1 && starts(k) + 300 < calendar.days;
  const caption = (k: number) => `Équipement ${itemId(item(k))}`;
  const where = { ...address(faces), ...coordinates(faces) };
  const at = Object.fromEntries(
    Object.entries(where).map(([name, make]) => [name, (k: number) => make(customer(k))]),
  );
  const covered = counts.MaintenanceContractCustomerProduct as number;
  const years = (k: number) => 365 * (1 + Math.floor((calendar.days - starts(k)) / 365));
  return [
    {
      table: 'CustomerProduct',
      size: products.size,
      columns: {
        Id: productId,
        Caption: caption,
        ActiveState: (k) => (noise(k + 3) < 0.06 ? 0 : 1),
        CustomerId: (k) => customerId(customer(k)),
        CustomerName: (k) => faces.name(customer(k)),
        ItemId: (k) => itemId(item(k)),
        TrackingNumber: (k) => `SN${100_000 + k * 37}`,
        LabourStartDate: (k) => calendar.time(day(k), 0),
        LabourEndDate: (k) => calendar.time(day(k) + 365, 0),
        PartsStartDate: (k) => calendar.time(day(k), 0),
        PartsEndDate: (k) => calendar.time(day(k) + 730, 0),
        ...prefixed('DeliveryAddress_', at),
        sysCreatedDate: (k) => calendar.time(day(k), 600),
      },
    },
    {
      table: 'CustomerProductFamily',
      size: counts.CustomerProductFamily as number,
      columns: { Id: () => 'CVC', Caption: () => 'Chauffage ventilation climatisation' },
    },
    {
      table: 'MaintenanceContract',
      size: counts.MaintenanceContract as number,
      columns: {
        Id: contractId,
        Caption: (k) =>
          `Contrat ${choose(noise(k + 4), ['entretien', 'confort', 'multitechnique'])} ${1 + k}`,
        CustomerId: (k) => customerId(customer(k % products.size)),
        StartDate: (k) => calendar.time(starts(k), 0),
        EndDate: (k) => calendar.time(starts(k) + years(k), 0),
        Status: (k) => (cancelled(k) ? 2 : 1),
        TacitRenewal: (k) => (noise(k + 5) < 0.8 ? 't' : 'f'),
        CancellationDate: (k) => (cancelled(k) ? calendar.time(starts(k) + 290, 0) : null),
        PredictedDuration: (k) => spread(noise(k + 6), 2, 12),
        AccomplishedDuration: (k) => spread(noise(k + 7), 0, 12),
        TotalInvoiceAmountVatExcluded: (k) => euros(spread(noise(k + 8), 12_000, 240_000)),
        ColleagueId: (k) => colleagueId(k % world.staff.size),
        sysCreatedDate: (k) => calendar.time(starts(k), 600),
      },
    },
    {
      table: 'MaintenanceContractCustomerProduct',
      size: covered,
      columns: {
        Id: uuidsOf(options.seed, 'MaintenanceContractCustomerProduct'),
        ContractId: contractId,
        CustomerProductId: productId,
        ItemId: (k) => itemId(item(k)),
        Caption: caption,
      },
    },
  ];
}
