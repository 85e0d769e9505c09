/** A small service company as an EBP database: the planning and what it refers to, by hand. As of 2026-03-31. */
export const AS_OF = '2026-03-31';

const [REPAIR, CARE, MEETING, SALES, VARIOUS, TRAINING] = [1, 2, 3, 4, 5, 6].map(
  (n) => `00000000-0000-0000-0000-00000000000${n}`,
) as [string, string, string, string, string, string];
const GONE = '00000000-0000-0000-0000-0000000000ff';

/** One entry of the planning; what is not said is null. */
interface Entry {
  id: string;
  type: string | null;
  start: string | null;
  end?: string;
  state?: number;
  customer?: string;
  colleague?: string;
  expected?: number;
  achieved?: number;
  incident?: string;
  product?: string;
  cost?: number;
  travel?: number;
  at?: [number, number];
  zip?: string;
  changed?: string;
}

/** Two of the same id differ, two are the same twice; the rest is one of each kind of good and bad. */
const entries: Entry[] = [
  // I1: answered after 10 hours by a first visit that a second one follows.
  entry('e01', REPAIR, '2026-01-05 18:00', 2, 1.5, { incident: 'I1', product: 'P1', cost: 90 }),
  entry('e02', REPAIR, '2026-01-07 09:00', 1, 2, { incident: 'I1', product: 'P1', cost: 120 }),
  // I2: answered after 30 hours, at once. Its equipment stands with the incident alone.
  entry('e03', REPAIR, '2026-02-03 14:00', 2, 2, { incident: 'I2', colleague: 'T2', cost: 60 }),
  entry('e04', CARE, '2026-02-10 08:00', 1, 1, { product: 'P1', cost: 45, travel: 0.5 }),
  // Its cost and place are nowhere but with the colleague and the postal code.
  entry('e05', CARE, '2026-03-02 13:00', 2, 3, { colleague: 'T2', customer: 'C2' }),
  // Planned, for the incident that nobody answered yet; cancelled; still to come without an incident.
  { ...entry('e06', REPAIR, '2026-04-02 09:00', 2), incident: 'I3', product: 'P2' },
  { ...entry('e07', CARE, '2026-03-12 09:00', 1), state: 3 },
  entry('e08', CARE, '2026-04-08 09:00', 4),
  // No interventions: a meeting, a salesman's visit, a note without customer, training of one's own.
  entry('e09', MEETING, '2026-03-03 09:00', 1, 1),
  entry('e10', SALES, '2026-03-03 10:00', 1, 1),
  { ...entry('e11', VARIOUS, '2026-03-03 11:00', 1, 1), customer: undefined },
  { ...entry('e12', TRAINING, '2026-03-04 09:00', 7, 7), customer: undefined },
  // Interventions by default and by a type that is not there any more.
  entry('e13', VARIOUS, '2026-03-05 09:00', 1, 1),
  entry('e14', GONE, '2026-03-05 14:00', 1, 1),
  entry('e15', TRAINING, '2026-03-06 09:00', 3, 3),
  // Odd: durations, ends, unknown ids, the future.
  entry('e16', CARE, '2026-03-09 09:00', -2, 90),
  { ...entry('e17', CARE, '2026-03-09 14:00', 1, 1), end: '2026-03-09 13:00' },
  entry('e18', CARE, '2026-03-10 09:00', 1, 1, { customer: 'C9', colleague: 'T9', product: 'P9' }),
  { ...entry('e19', CARE, '2026-03-10 14:00', 1, 1), customer: undefined },
  entry('e20', CARE, '2026-05-01 09:00', 1, 1),
  entry('e21', REPAIR, '2026-03-11 09:00', 1, 1, { incident: 'I9' }),
  // Refused: no date; an older version of e04.
  { ...entry('e22', CARE, '2026-03-11 09:00', 1, 1), start: null },
  { ...entry('e04', CARE, '2026-02-09 08:00', 1, 1), changed: '2026-02-01 00:00' },
  // The same row twice.
  entry('e23', CARE, '2026-03-16 09:00', 1, 1),
  entry('e23', CARE, '2026-03-16 09:00', 1, 1),
];

function entry(
  id: string,
  type: string,
  start: string,
  expected?: number,
  achieved?: number,
  more: Partial<Entry> = {},
): Entry {
  const at: [number, number] = [48.9, 2.3];
  const base = { id, type, start, state: achieved ? 2 : 0, customer: 'C1', colleague: 'T1' };
  const place = more.customer === 'C2' ? { zip: '69001' } : { at };
  return { ...base, expected, achieved, changed: '2026-03-20 00:00', ...place, ...more };
}

const uuid = (id: string) => `00000000-0000-0000-0000-0000000001${id.slice(1)}`;
const text = (value: unknown) =>
  value === null || value === undefined ? 'null' : `'${String(value)}'`;

const eventRow = (e: Entry) =>
  `(${[
    ...[uuid(e.id), `Event ${e.id}`, e.start, e.end, e.type, e.state, e.colleague, e.customer],
    ...[e.expected, e.achieved, e.incident, e.product, e.cost ?? 0, e.travel],
    ...[e.at?.[0], e.at?.[1], e.zip, e.changed],
  ]
    .map(text)
    .join(', ')})`;

/** The id of an entry as text, as silver has it. */
export const eventId = uuid;

/** Creates the tables; `incidents: false` leaves out those of incidents, as in an installation without. */
export const serviceSql = ({ incidents = true } = {}) => `
  create table "ScheduleEventType" ("Id" uuid, "Caption" varchar(60));
  insert into "ScheduleEventType" values ('${REPAIR}', 'Dépannage'), ('${CARE}', 'Entretien annuel'),
    ('${MEETING}', 'Réunion'), ('${SALES}', 'Visite commerciale'), ('${VARIOUS}', 'Divers'),
    ('${TRAINING}', 'Formation');
  create table "ScheduleEvent" ("Id" uuid, "Caption" varchar(80), "StartDateTime" timestamp,
    "EndDateTime" timestamp, "EventType" uuid, "EventState" smallint, "ColleagueId" varchar(20),
    "CustomerId" varchar(20), "ExpectedDuration_DurationInHours" numeric,
    "AchievedDuration_DurationInHours" numeric, "Maintenance_IncidentId" varchar(8),
    "Maintenance_CustomerProductId" varchar(8), "CostAmount" numeric, "Maintenance_TravelDuration" numeric,
    "Address_Latitude" numeric, "Address_Longitude" numeric, "Address_ZipCode" varchar(10),
    "sysModifiedDate" timestamp);
  insert into "ScheduleEvent" values ${entries
    .map((one) => eventRow(incidents ? one : { ...one, incident: undefined }))
    .join(',\n    ')};
  create table "Customer" ("Id" varchar(20), "Name" varchar(60));
  insert into "Customer" values ('C1', 'Boulangerie Martin'), ('C2', 'Garage Petit');
  create table "Colleague" ("Id" varchar(20), "Contact_Name" varchar(60), "HourlyCostPrice" numeric);
  insert into "Colleague" values ('T1', 'Durand', 30), ('T2', 'Morel', 40);
  create table "Zipcode" ("ZipCode" varchar(10), "City" varchar(35), "Latitude" numeric, "Longitude" numeric);
  insert into "Zipcode" values ('69001', 'LYON', 45.76, 4.82), ('69001', 'LYON 1', 45.78, 4.84),
    ('69001', 'NOWHERE', 0, 0);
  create table "Item" ("Id" varchar(40), "Caption" varchar(100));
  insert into "Item" values ('CH1', 'Chaudière');
  create table "CustomerProduct" ("Id" varchar(8), "Caption" varchar(80), "ActiveState" smallint,
    "CustomerId" varchar(20), "ItemId" varchar(40), "LabourStartDate" timestamp, "LabourEndDate" timestamp,
    "PartsStartDate" timestamp, "PartsEndDate" timestamp, "sysCreatedDate" timestamp);
  insert into "CustomerProduct" values
    ('P1', 'Chaudière 1', 1, 'C1', 'CH1', '2025-01-15', '2026-01-15', '2025-01-15', '2026-04-15', '2025-02-01'),
    ('P2', 'Chaudière 2', 1, 'C1', 'CH1', null, null, '2015-03-31', '2016-03-31', '2015-04-01'),
    ('P3', 'Chaudière 3', 0, 'C2', null, null, null, null, null, '2026-06-01');
  create table "MaintenanceContract" ("Id" varchar(8), "CustomerId" varchar(20), "StartDate" timestamp,
    "EndDate" timestamp, "CancellationDate" timestamp);
  insert into "MaintenanceContract" values ('K1', 'C1', '2025-01-01', '2025-12-31', null),
    ('K2', 'C1', '2026-01-01', '2026-12-31', null), ('K3', 'C1', '2024-01-01', '2030-12-31', '2025-05-31');
  create table "MaintenanceContractCustomerProduct" ("Id" uuid, "ContractId" varchar(8), "CustomerProductId" varchar(8));
  insert into "MaintenanceContractCustomerProduct" ("ContractId", "CustomerProductId")
    values ('K1', 'P1'), ('K2', 'P1'), ('K3', 'P2');
  ${incidents ? incidentSql : ''}`;

const incidentSql = `
  create table "Incident" ("Id" varchar(8), "Caption" varchar(80), "StartDate" timestamp, "EndDate" timestamp,
    "Status" smallint, "CustomerId" varchar(20), "CreatorColleagueId" varchar(20), "AccomplishedCosts" numeric,
    "sysModifiedDate" timestamp);
  insert into "Incident" values
    ('I1', 'Panne', '2026-01-05 08:00', '2026-01-07 11:00', 2, 'C1', 'T1', 300, '2026-01-07'),
    ('I2', 'Fuite', '2026-02-02 08:00', '2026-02-03 16:00', 2, 'C1', 'T1', 0, '2026-02-03'),
    ('I3', 'Bruit', '2026-03-25 08:00', null, 0, 'C1', 'T2', 0, '2026-03-25'),
    ('I4', 'Odeur', '2025-11-01 08:00', null, 0, 'C9', 'T1', 0, '2025-11-01'),
    ('I5', 'Vapeur', '2026-03-31 18:00', null, 0, 'C2', 'T1', 0, '2026-03-31'),
    ('I6', 'Froid', '2026-03-02 08:00', '2026-03-01 08:00', 2, 'C2', 'T1', 0, '2026-03-02'),
    (null, 'Rien', '2026-03-02 08:00', null, 0, 'C2', 'T1', 0, null);
  create table "IncidentCustomerProduct" ("Id" uuid, "IncidentId" varchar(8), "CustomerProductId" varchar(8));
  insert into "IncidentCustomerProduct" ("IncidentId", "CustomerProductId")
    values ('I1', 'P1'), ('I2', 'P1'), ('I3', 'P2');`;
