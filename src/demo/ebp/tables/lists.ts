import type { Make, Rows } from '../cells.ts';
import { rates } from '../documents.ts';
import { uuidsOf } from '../ids.ts';
import { depotPlace, placeOf } from '../places.ts';
import { eventTypes, skills } from '../things.ts';
import type { World } from '../world.ts';

const countryCodes =
  'FR,BE,CH,LU,DE,IT,ES,PT,GB,NL,AT,IE,DK,SE,FI,NO,PL,CZ,SK,HU,RO,BG,GR,HR,SI,EE,LV,LT,MT,CY,MC,AD'.split(
    ',',
  );
const countryNames =
  'France,Belgique,Suisse,Luxembourg,Allemagne,Italie,Espagne,Portugal,Royaume-Uni,Pays-Bas,Autriche,Irlande,Danemark,Suède,Finlande,Norvège,Pologne,Tchéquie,Slovaquie,Hongrie,Roumanie,Bulgarie,Grèce,Croatie,Slovénie,Estonie,Lettonie,Lituanie,Malte,Chypre,Monaco,Andorre'.split(
    ',',
  );
const letter = (k: number) => String.fromCharCode(65 + (k % 26));
/** After the real ones, codes of the kind that is kept free for users: XAA … */
const countryCode = (k: number) => countryCodes[k] ?? `X${letter(Math.floor(k / 26))}${letter(k)}`;

const units =
  'U:Unité,H:Heure,J:Jour,M:Mètre,M2:Mètre carré,KG:Kilogramme,L:Litre,FO:Forfait,BO:Boîte,LO:Lot,KM:Kilomètre'.split(
    ',',
  );
const means =
  'CHQ:Chèque,VIR:Virement,CB:Carte bancaire,PRL:Prélèvement,ESP:Espèces,LCR:Lettre de change,TRT:Traite,CES:CESU'.split(
    ',',
  );
const civilities =
  'M.,Mme,Mlle,M. et Mme,Société,SARL,SAS,SCI,EURL,Mairie,Association,Docteur,Maître'.split(',');
const modes = 'Comptant,30 jours,30 jours fin de mois,45 jours,60 jours,À réception'.split(',');
const storehouses = 'Dépôt principal,Camion tournée,Agence'.split(',');
const part = (list: string[], k: number, at: 0 | 1) => list[k]?.split(':')[at];

/** Lists that other tables refer to, with the names people know. */
export function listRows(world: World): Rows[] {
  const { options, counts } = world;
  const list = (table: string, columns: Record<string, Make>): Rows => ({
    table,
    size: counts[table] as number,
    columns,
  });
  const id = (table: string) => ({ Id: uuidsOf(options.seed, table) });
  const place = placeOf(options.seed);
  return [
    list('Zipcode', {
      ...id('Zipcode'),
      CountryIsoCode: () => 'FR',
      ZipCode: (k) => place(k).zipCode,
      City: (k) => place(k).city,
    }),
    list('Country', {
      IsoCode: countryCode,
      Caption: (k) => countryNames[k] ?? `Pays ${countryCode(k)}`,
      UniqueId: uuidsOf(options.seed, 'Country'),
    }),
    list('Vat', {
      ...id('Vat'),
      Rate: (k) => rates[k % rates.length] as number,
      TerritorialityId: (k) =>
        uuidsOf(options.seed, 'Territoriality')(Math.floor(k / rates.length)),
      Description: (k) => `TVA ${rates[k % rates.length]} %`,
    }),
    list('Unit', {
      Id: (k) => part(units, k, 0) ?? `U${k}`,
      Caption: (k) => part(units, k, 1) ?? `Unité ${k}`,
      UniqueId: uuidsOf(options.seed, 'Unit'),
    }),
    list('PaymentType', {
      Id: (k) => part(means, k, 0) ?? `P${k}`,
      Caption: (k) => part(means, k, 1) ?? `Règlement ${k}`,
      UniqueId: uuidsOf(options.seed, 'PaymentType'),
    }),
    list('SettlementMode', {
      Id: settlementMode,
      Caption: (k) => modes[k] ?? `Échéance ${k}`,
      UniqueId: uuidsOf(options.seed, 'SettlementMode'),
    }),
    list('SettlementModeLine', {
      ...id('SettlementModeLine'),
      SettlementModeId: (k) => settlementMode(k % 34),
      DaysNumber: (k) => [0, 30, 30, 45, 60, 0][k % 6] as number,
      PercentageDistribution: () => 100,
      PaymentTypeId: (k) => paymentType(k),
    }),
    list('Civility', { ...id('Civility'), Caption: (k) => civilities[k] ?? `Civilité ${k}` }),
    list('ScheduleEventType', {
      ...id('ScheduleEventType'),
      Caption: (k) => eventTypes[k]?.caption ?? `Type ${k}`,
    }),
    list('Storehouse', {
      ...id('Storehouse'),
      Caption: (k) => storehouses[k] ?? `Dépôt ${k}`,
      Main: (k) => (k === 0 ? 't' : 'f'),
      Address_ZipCode: () => depotPlace.zipCode,
      Address_City: () => depotPlace.city,
      Address_Latitude: () => depotPlace.latitude,
      Address_Longitude: () => depotPlace.longitude,
    }),
    list('Competence', {
      Id: (k) => `HAB${k + 1}`,
      Caption: (k) => skills[k] ?? `Compétence ${k}`,
    }),
  ];
}

const settlementMode = (k: number) => `MR${String(k + 1).padStart(2, '0')}`;

/** A usual means of payment. */
export const paymentType = (k: number) => part(means, k % 4, 0) as string;
