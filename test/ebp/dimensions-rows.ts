/** A dirty customer base, by hand: tables of an installation that has few columns, as its SQL. As of 2026-03-31. */
export const AS_OF = '2026-03-31';

export const tables = `
  create table "Customer" ("Id" varchar(20), "Name" varchar(60), "Type" smallint, "ActiveState" smallint,
    "FamilyId" varchar(10), "ColleagueId" varchar(20),
    "MainInvoicingContact_Name" varchar(60), "MainInvoicingContact_FirstName" varchar(60),
    "MainInvoicingContact_Phone" varchar(20), "MainInvoicingContact_CellPhone" varchar(20),
    "MainInvoicingContact_Email" varchar(100),
    "MainDeliveryAddress_Address1" varchar(40), "MainDeliveryAddress_Address2" varchar(40),
    "MainDeliveryAddress_ZipCode" varchar(10), "MainDeliveryAddress_City" varchar(35),
    "MainDeliveryAddress_CountryIsoCode" varchar(3),
    "MainDeliveryAddress_Latitude" numeric, "MainDeliveryAddress_Longitude" numeric,
    "MainInvoicingAddress_ZipCode" varchar(10), "MainInvoicingAddress_City" varchar(35),
    "sysCreatedDate" timestamp, "sysModifiedDate" timestamp);
  create table "CustomerFamily" ("Id" varchar(10), "Caption" varchar(40));
  create table "Item" ("Id" varchar(40), "Caption" varchar(80), "ItemType" smallint, "FamilyId" varchar(10),
    "SubFamilyId" varchar(10), "SalePriceVatExcluded" numeric, "SalePriceVatIncluded" numeric,
    "PurchasePrice" numeric, "ManageStock" boolean, "ActiveState" smallint,
    "sysCreatedDate" timestamp, "sysModifiedDate" timestamp);
  create table "ItemFamily" ("Id" varchar(10), "Caption" varchar(40));
  create table "ItemSubFamily" ("Id" varchar(10), "Caption" varchar(40));
  create table "Colleague" ("Id" varchar(20), "Contact_Name" varchar(60), "Contact_FirstName" varchar(60),
    "Contact_Email" varchar(100), "Contact_CellPhone" varchar(20), "Contact_ColleagueFunction" varchar(60),
    "ActiveState" smallint, "HourlyCostPrice" numeric, "ColleagueFamilyId" varchar(10),
    "DaySchedule0_Duration" double precision, "DaySchedule0_Active" boolean,
    "DaySchedule1_Duration" double precision, "DaySchedule1_Active" boolean,
    "DaySchedule6_Duration" double precision, "DaySchedule6_Active" boolean,
    "sysCreatedDate" timestamp, "sysModifiedDate" timestamp);
  create table "ColleagueCompetence" ("ColleagueId" varchar(20), "CompetenceId" varchar(8), "CompetenceOrder" integer);
  create table "Competence" ("Id" varchar(8), "Caption" varchar(40));
  create table "Zipcode" ("ZipCode" varchar(10), "City" varchar(35), "CountryIsoCode" varchar(3),
    "Latitude" numeric, "Longitude" numeric);
  create table "SaleDocument" ("Id" uuid, "DocumentType" smallint, "DocumentNumber" varchar(40),
    "DocumentDate" timestamp, "CustomerId" varchar(20), "sysModifiedDate" timestamp);
  create table "SaleDocumentLine" ("Id" uuid, "DocumentId" uuid, "ItemId" varchar(40), "Quantity" numeric,
    "RealNetAmountVatExcludedWithDiscount" numeric, "sysModifiedDate" timestamp);
  create table "EbpSysDeletedRecord" ("Id" varchar(255), "UniqueId" uuid, "Kind" uuid, "sysCreatedDate" timestamp);`;

export const rows = `
  insert into "CustomerFamily" values ('PRO', ' Professionnels ');
  insert into "Customer" values
    ('C1', '  Électricité   Martin ', 1, 1, 'PRO', 'T1', 'MARTIN', 'jean-paul', '04 72 00 00 01', null,
      'Contact@Martin.FR', '1 rue Neuve', 'BP 12', '69001', 'Lyon', 'FRA', 45.7, 4.8, null, null,
      '2020-01-10 09:00', '2025-01-01 09:00'),
    ('C2', 'ELECTRICITE MARTIN SARL', 1, 1, 'PRO', null, null, null, '+33472000001', null, 'autre@martin.fr',
      null, null, '69001', 'LYON', 'FRA', 0, 0, null, null, '2021-01-10', null),
    ('C3', 'Electricité Martin', 1, 0, null, null, null, null, null, '06', 'autre@martin.fr',
      null, null, '69 001', 'Lyon', 'FRA', null, null, null, null, '2022-01-10', null),
    ('C4', 'Boulangerie Corse', 0, 1, null, null, null, null, '12345', null, 'pas un mail',
      null, null, null, null, null, null, null, '20200', 'Bastia', null, null),
    ('C5', 'Île Réunie', 0, 1, null, null, null, null, '0262 20 00 00', null, null,
      null, null, '97400', 'Saint-Denis', 'FRA', null, null, null, null, null, null),
    ('C6', 'Adresse Fausse', 0, 1, null, null, null, null, null, null, null,
      null, null, '00000', 'Nulle Part', 'FRA', 95, 200, null, null, null, null),
    ('C7', 'Bruxelles SA', 0, 1, null, null, null, null, null, null, null,
      null, null, '1000', 'Bruxelles', 'BEL', null, null, null, null, null, null),
    ('C8', 'Ancien', 0, 1, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
      null, null, '2020-01-01', '2024-01-01'),
    ('C8', 'Récent', 0, 1, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
      null, null, '2020-01-01', '2025-01-01'),
    ('C9', 'Deux Fois', 0, 1, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
      null, null, null, null),
    ('C9', 'Deux Fois', 0, 1, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
      null, null, null, null),
    (' ', 'Sans numéro', 0, 1, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
      null, null, null, null);
  insert into "Zipcode" values ('20200', 'Bastia', 'FRA', 42.70, 9.45), ('20200', 'Ville', 'FRA', 42.72, 9.43),
    ('75001', 'Paris', 'FRA', null, null);
  insert into "ItemFamily" values ('F1', 'Chaudières');
  insert into "ItemSubFamily" values ('S1', 'Gaz');
  insert into "Item" values
    ('A1', 'Chaudière', 0, 'F1', 'S1', 100, 120, 60, true, 1, '2020-01-01', null),
    ('A2', 'Pompe', 0, 'F1', null, 50, 60, 0, true, 1, '2020-01-01', null),
    ('A3', 'Vis', 0, 'GONE', null, 0, 0, 1, true, 0, '2020-01-01', null),
    ('S1', 'Main d''oeuvre', 1, null, null, 45, 54, null, false, 1, '2020-01-01', null),
    ('A1', 'Chaudière ancienne', 0, 'F1', null, 90, 108, 60, true, 1, '2019-01-01', '2019-01-01'),
    (null, 'Rien', 0, null, null, 1, 1, 1, true, 1, null, null);
  insert into "Competence" values ('GAZ', 'Gaz'), ('ELEC', 'Électricité');
  insert into "Colleague" values
    ('T1', 'LE GALL', 'ANNE-MARIE', 'Anne@X.fr', '06 11 22 33 44', 'Technicienne', 1, 32.5, 'TECH',
      7, true, 8, true, 7, false, '2019-01-01', null),
    ('T2', 'NOIR', null, 'rien', '99', null, 0, null, null, 7, null, 420, true, null, null, '2019-01-01', null);
  insert into "ColleagueCompetence" values ('T1', 'ELEC', 2), ('T1', 'GAZ', 1), ('T1', 'XX', 3);
  insert into "SaleDocument" values
    ('00000000-0000-0000-0000-000000000001', 4, 'F1', '2026-03-01', 'C1', null),
    ('00000000-0000-0000-0000-000000000002', 4, 'F2', '2025-05-01', 'C2', null),
    ('00000000-0000-0000-0000-000000000003', 4, 'F3', '2020-02-01', 'C4', null),
    ('00000000-0000-0000-0000-000000000004', 4, 'F4', '0001-01-01', 'C5', null);
  insert into "SaleDocumentLine" values
    ('00000000-0000-0000-0001-000000000001', '00000000-0000-0000-0000-000000000001', 'A1', 12, 10000, null),
    ('00000000-0000-0000-0001-000000000002', '00000000-0000-0000-0000-000000000002', 'A2', 6, 1500, null),
    ('00000000-0000-0000-0001-000000000003', '00000000-0000-0000-0000-000000000001', 'S1', 1, 300, null),
    ('00000000-0000-0000-0001-000000000004', '00000000-0000-0000-0000-000000000003', 'A3', 1, 5000, null),
    ('00000000-0000-0000-0001-000000000005', '00000000-0000-0000-0000-000000000004', 'A3', 1, 10, null);`;
