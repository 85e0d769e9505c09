import type { Rows } from '../cells.ts';
import { colleagueId, customerId, uuidsOf } from '../ids.ts';
import { choose, noiseOf } from '../noise.ts';
import type { World } from '../world.ts';
import { customerFaces } from './faces.ts';

/** The history of customers: what the software notes of documents and events, and calls. */
export function activityRows(world: World): Rows {
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
