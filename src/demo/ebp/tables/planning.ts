import type { Calendar } from '../calendar.ts';
import { euros, type Make, prefixed, type Rows } from '../cells.ts';
import { DONE } from '../events.ts';
import {
  colleagueId,
  contractId,
  customerId,
  eventNumber,
  incidentId,
  itemId,
  productId,
  uuidsOf,
} from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import { eventTypes, faults, reports } from '../things.ts';
import type { World } from '../world.ts';
import { address, coordinates, customerFaces } from './parties.ts';

/** `YYYY-MM-DD HH:MM:00` of minutes since the first day. */
const moment = (calendar: Calendar, minutes: number) =>
  calendar.time(Math.floor(minutes / 1440), ((minutes % 1440) + 1440) % 1440);

export const planningRows = (world: World): Rows[] => [
  eventRows(world),
  ...productRows(world),
  ...incidentRows(world),
  activityRows(world),
];

function eventRows(world: World): Rows {
  const { options, calendar, events, products } = world;
  const faces = customerFaces(world);
  const noise = noiseOf(options.seed, 'event rows');
  const start = (k: number) => (events.day[k] as number) * 1440 + (events.minute[k] as number);
  const lasts = (k: number) => (events.achieved[k] as number) || (events.expected[k] as number);
  const customer = (k: number) => events.customer[k] as number;
  const type = (k: number) => eventTypes[events.type[k] as number];
  const isDone = (k: number) => events.state[k] === DONE;
  const ifServed =
    (make: Make): Make =>
    (k) =>
      customer(k) < 0 ? null : make(customer(k));
  const where = Object.fromEntries(
    Object.entries(address(faces)).map(([name, make]) => [name, ifServed(make)]),
  );
  const near = coordinates(faces);
  const about =
    (name: 'Latitude' | 'Longitude', seed: number): Make =>
    (k) =>
      customer(k) < 0 || noise(k + seed) < 0.03
        ? null
        : Math.round((Number(near[name]?.(customer(k))) + (noise(k) - 0.5) / 100) * 1e6) / 1e6;
  const hours =
    (minutes: (k: number) => number): Make =>
    (k) =>
      Math.round((minutes(k) / 60) * 100) / 100;
  const product = (k: number) => events.product[k] as number;
  const contract = (k: number) => (product(k) < 0 ? -1 : (products.contract[product(k)] as number));
  return {
    table: 'ScheduleEvent',
    size: events.size,
    columns: {
      Id: uuidsOf(options.seed, 'ScheduleEvent'),
      ScheduleEventNumber: eventNumber,
      Caption: (k) =>
        customer(k) < 0
          ? (type(k)?.caption ?? '')
          : `${type(k)?.caption} ${faces.name(customer(k))}`,
      StartDateTime: (k) => moment(calendar, start(k)),
      EndDateTime: (k) => moment(calendar, start(k) + lasts(k)),
      EventType: (k) => uuidsOf(options.seed, 'ScheduleEventType')(events.type[k] as number),
      EventState: (k) => events.state[k] as number,
      ColleagueId: (k) => colleagueId(events.colleague[k] as number),
      CreatorColleagueId: (k) => colleagueId((k * 7) % world.staff.size),
      CustomerId: ifServed(customerId),
      ExpectedDuration_DurationInHours: hours((k) => events.expected[k] as number),
      AchievedDuration_DurationInHours: (k) => (isDone(k) ? hours(lasts)(k) : null),
      WorkingDuration_DurationInHours: (k) => (isDone(k) ? hours(lasts)(k) : null),
      Maintenance_TravelDuration: (k) =>
        events.travel[k] ? hours((e) => events.travel[e] as number)(k) : null,
      Maintenance_CustomerProductId: (k) => (product(k) < 0 ? null : productId(product(k))),
      Maintenance_ContractId: (k) => (contract(k) < 0 ? null : contractId(contract(k))),
      Maintenance_IncidentId: (k) =>
        (events.incident[k] as number) < 0 ? null : incidentId(events.incident[k] as number),
      Maintenance_InterventionReportClear: (k) =>
        isDone(k) && customer(k) >= 0 ? choose(noise(k + 7), reports) : null,
      Maintenance_NextEventToForesee: (k) =>
        noise(k + 7) >= 0.75 && noise(k + 7) < 0.875 ? 't' : 'f',
      PredictedCostAmount: (k) => euros((events.expected[k] as number) * 58),
      HourlyCostPrice: () => 35,
      CostAmount: (k) => euros((events.achieved[k] as number) * 58),
      NetAmountVatExcluded: (k) =>
        customer(k) < 0 ? 0 : euros((events.achieved[k] as number) * 97),
      ...prefixed('Address_', where),
      Address_Latitude: about('Latitude', 3),
      Address_Longitude: about('Longitude', 3),
      sysCreatedDate: (k) =>
        moment(
          calendar,
          Math.min(start(k) - 60 * spread(noise(k + 5), 1, 200), calendar.days * 1440 - 60),
        ),
      sysModifiedDate: (k) =>
        moment(calendar, Math.min(start(k) + lasts(k) + 30, calendar.days * 1440 - 30)),
    },
  };
}

/** Installed equipment with its guarantee, and the contracts that look after it. */
function productRows(world: World): Rows[] {
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

function incidentRows(world: World): Rows[] {
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

/** The history of customers: what the software notes of documents and events, and calls. */
function activityRows(world: World): Rows {
  const { options, counts, calendar, sales, events } = world;
  const faces = customerFaces(world);
  const noise = noiseOf(options.seed, 'activities');
  const { documents } = sales;
  const ofDocument = (k: number) => (k % 2 === 0 ? Math.floor(noise(k) * documents.size) : -1);
  const ofEvent = (k: number) => (k % 4 === 1 ? Math.floor(noise(k) * events.size) : -1);
  const day = (k: number) => {
    if (ofDocument(k) >= 0) return documents.day[ofDocument(k)] as number;
    return ofEvent(k) >= 0 ? (events.day[ofEvent(k)] as number) : calendar.draw(noise(k + 1));
  };
  const customer = (k: number) => {
    if (ofDocument(k) >= 0) return documents.party[ofDocument(k)] as number;
    return ofEvent(k) >= 0
      ? (events.customer[ofEvent(k)] as number)
      : Math.floor(noise(k + 2) * world.customers.size);
  };
  const minute = (k: number) => 480 + (k % 500);
  const caption = (k: number) =>
    k % 2 === 0
      ? 'Création de document'
      : k % 4 === 1
        ? 'Événement'
        : choose(noise(k + 3), ['Appel', 'E-mail', 'Relance', 'Visite']);
  return {
    table: 'Activity',
    size: counts.Activity as number,
    columns: {
      Id: uuidsOf(options.seed, 'Activity'),
      StartDateTime: (k) => calendar.time(day(k), minute(k)),
      EndDateTime: (k) => calendar.time(day(k), minute(k) + 15),
      Caption: caption,
      ActivityCategory: (k) => (k % 2 === 0 ? 1 : k % 4 === 1 ? 2 : 3),
      CustomerId: (k) => (customer(k) < 0 ? null : customerId(customer(k))),
      CustomerName: (k) => (customer(k) < 0 ? null : faces.name(customer(k))),
      SaleDocumentId: (k) =>
        ofDocument(k) < 0 ? null : uuidsOf(options.seed, 'SaleDocument')(ofDocument(k)),
      ScheduleEventId: (k) =>
        ofEvent(k) < 0 ? null : uuidsOf(options.seed, 'ScheduleEvent')(ofEvent(k)),
      ColleagueId: (k) => colleagueId(k % world.staff.size),
      sysCreatedDate: (k) => calendar.time(day(k), minute(k)),
    },
  };
}
