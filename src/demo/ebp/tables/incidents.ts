import { euros, type Rows } from '../cells.ts';
import { colleagueId, contractId, customerId, incidentId, productId, uuidsOf } from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import { faults } from '../things.ts';
import type { World } from '../world.ts';
import { customerFaces } from './faces.ts';
import { moment } from './planning.ts';

/** Incidents, their equipment, and who can mend it; nothing where incidents are not asked for. */
export function incidentRows(world: World): Rows[] {
  const { options, counts, calendar, incidents, products } = world;
  if (!incidents) return [];
  const faces = customerFaces(world);
  const noise = noiseOf(options.seed, 'incident rows');
  const customer = (k: number) => incidents.customer[k] as number;
  const product = (k: number) =>
    (incidents.product[k] as number) < 0 ? k % products.size : (incidents.product[k] as number);
  const ended = (k: number) => (incidents.end[k] as number) >= 0;
  const caption = (k: number) => choose(noise(k), faults);
  const worked = (k: number) => incidents.worked[k] as number;
  const technicians = world.staff.technicians;
  return [
    {
      table: 'Incident',
      size: incidents.size,
      columns: {
        Id: incidentId,
        Caption: caption,
        CustomerId: (k) => customerId(customer(k)),
        CustomerName: (k) => faces.name(customer(k)),
        StartDate: (k) => moment(calendar, incidents.start[k] as number),
        EndDate: (k) => (ended(k) ? moment(calendar, incidents.end[k] as number) : null),
        Status: (k) => (ended(k) ? 2 : (incidents.visits[k] as number) > 0 ? 1 : 0),
        CreatorColleagueId: (k) => colleagueId((k * 3) % world.staff.size),
        PredictedDuration: () => 2,
        AccomplishedDuration: (k) => Math.round((worked(k) / 60) * 100) / 100,
        PredictedCosts: () => 120,
        AccomplishedCosts: (k) =>
          euros(worked(k) * 58 + (ended(k) ? spread(noise(k + 1), 0, 30_000) : 0)),
        ContractId: (k) => contractOf(world, k),
        sysCreatedDate: (k) => moment(calendar, incidents.start[k] as number),
        sysModifiedDate: (k) =>
          moment(
            calendar,
            ended(k) ? (incidents.end[k] as number) : (incidents.start[k] as number) + 60,
          ),
      },
    },
    {
      table: 'IncidentCustomerProduct',
      size: Math.min(counts.IncidentCustomerProduct as number, incidents.size),
      columns: {
        Id: uuidsOf(options.seed, 'IncidentCustomerProduct'),
        IncidentId: incidentId,
        CustomerProductId: (k) => productId(product(k)),
        Caption: caption,
        Status: (k) => (ended(k) ? 2 : 0),
      },
    },
    {
      table: 'ColleagueCompetence',
      size: counts.ColleagueCompetence as number,
      columns: {
        Id: uuidsOf(options.seed, 'ColleagueCompetence'),
        ColleagueId: (k) => colleagueId(technicians[k % technicians.length] ?? 0),
        CompetenceId: (k) =>
          `HAB${1 + ((k + Math.floor(k / technicians.length)) % (counts.Competence as number))}`,
        StartDate: (k) => calendar.time(-k * 5, 0),
      },
    },
  ];
}

function contractOf({ incidents, products }: World, k: number) {
  const product = incidents?.product[k] ?? -1;
  const contract = product < 0 ? -1 : (products.contract[product] as number);
  return contract < 0 ? null : contractId(contract);
}
