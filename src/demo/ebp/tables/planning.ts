import type { Calendar } from '../calendar.ts';
import { euros, type Make, prefixed, type Rows } from '../cells.ts';
import { DONE } from '../events.ts';
import {
  colleagueId,
  contractId,
  customerId,
  eventNumber,
  incidentId,
  productId,
  uuidsOf,
} from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import { eventTypes, reports } from '../things.ts';
import type { World } from '../world.ts';
import { address, coordinates, customerFaces } from './faces.ts';

/** `YYYY-MM-DD HH:MM:00` of minutes since the first day. */
export const moment = (calendar: Calendar, minutes: number) =>
  calendar.time(Math.floor(minutes / 1440), ((minutes % 1440) + 1440) % 1440);

export function eventRows(world: World): Rows {
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
