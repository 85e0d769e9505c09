import type { Make, Rows } from '../../ebp/cells.ts';
import { departments } from '../../ebp/places.ts';
import { kinds } from '../../ebp/things.ts';
import type { Cell } from '../../server.ts';
import { extraFields } from '../extrafields.ts';
import { severities } from '../tickets.ts';
import type { World } from '../world.ts';

/** Types of tickets: a list of Dolibarr's own. */
export const ticketTypes = ['ISSUE', 'REQUEST', 'HELP', 'COM', 'PROJECT', 'OTHER'] as const;
const ticketWords = ['Problème', 'Demande', 'Aide', 'Question commerciale', 'Projet', 'Autre'];
const ticketCategories = ['Chauffage', 'Climatisation', 'Eau chaude', 'Facturation'];
export const families = [...new Set(kinds.map(({ family }) => family))];
/** Categories: two roots, then the families of products, then those of customers. */
const roots = ['Matériel', 'Services'];
export const customerCategories = ['Particuliers', 'Entreprises', 'Collectivités'];
export const [FAMILY, CUSTOMERS] = [1 + roots.length, 1 + roots.length + families.length] as const;
/** Kinds of contacts, by id. */
export const contacts = {
  INTERREPFOLL: 1,
  INTERVENING: 2,
  SALESREPFOLL: 3,
  PROJECTLEADER: 4,
} as const;
/** Kinds of events, by id. */
export const events = { AC_TEL: 1, AC_RDV: 2, AC_INT: 3, AC_OTH: 4, AC_OTH_AUTO: 5 } as const;

/** A table of few rows, each a list of values. */
function list(table: string, names: string[], rows: Cell[][]): Rows {
  const columns = names.map((name, j): [string, Make] => [name, (k) => rows[k]?.[j] ?? null]);
  return { table, size: rows.length, columns: Object.fromEntries(columns) };
}

const coded = (table: string, rows: (readonly [string, string])[]): Rows =>
  list(
    table,
    ['rowid', 'entity', 'code', 'label', 'active'],
    rows.map(([code, label], k) => [k + 1, 1, code, label, 1]),
  );

/** Dictionaries, constants and what describes the extrafields. */
export function* listRows({ calendar }: World): Generator<Rows> {
  const day = calendar.time(-400, 600);
  yield list(
    'const',
    ['rowid', 'name', 'entity', 'value', 'type', 'tms'],
    [
      [1, 'MAIN_VERSION_LAST_INSTALL', 0, '22.0.0', 'chaine', day],
      [2, 'MAIN_INFO_SOCIETE_NOM', 1, 'Chauffage Martin', 'chaine', day],
      [3, 'MAIN_MONNAIE', 1, 'EUR', 'chaine', day],
    ],
  );
  yield list(
    'extrafields',
    ['rowid', 'name', 'entity', 'elementtype', 'label', 'type', 'size', 'datec', 'tms'],
    extraFields.map(({ name, table, label, type }, k) => [
      k + 1,
      name,
      1,
      table,
      label,
      type,
      '255',
      day,
      day,
    ]),
  );
  yield list(
    'c_country',
    ['rowid', 'code', 'code_iso', 'label', 'eec', 'sepa', 'active', 'favorite'],
    [
      [1, 'FR', 'FRA', 'France', 1, 1, 1, 1],
      [2, 'BE', 'BEL', 'Belgique', 1, 1, 1, 0],
    ],
  );
  yield list(
    'c_departements',
    ['rowid', 'code_departement', 'nom', 'active'],
    departments.map(({ code, town }, k) => [k + 1, code, town, 1]),
  );
  yield coded(
    'c_ticket_type',
    ticketTypes.map((code, k) => [code, ticketWords[k] as string]),
  );
  yield coded(
    'c_ticket_severity',
    severities.map(({ code, label }) => [code, label]),
  );
  yield coded(
    'c_ticket_category',
    ticketCategories.map((label, k) => [`CAT${k + 1}`, label]),
  );
  yield list(
    'c_actioncomm',
    ['id', 'code', 'type', 'libelle', 'active'],
    Object.entries(events).map(([code, id]) => [
      id,
      code,
      code === 'AC_OTH_AUTO' ? 'systemauto' : 'system',
      code,
      1,
    ]),
  );
  yield list(
    'c_type_contact',
    ['rowid', 'element', 'source', 'code', 'libelle', 'active'],
    [
      [contacts.INTERREPFOLL, 'fichinter', 'internal', 'INTERREPFOLL', 'Responsable suivi', 1],
      [contacts.INTERVENING, 'fichinter', 'internal', 'INTERVENING', 'Intervenant', 1],
      [contacts.SALESREPFOLL, 'facture', 'internal', 'SALESREPFOLL', 'Commercial', 1],
      [contacts.PROJECTLEADER, 'project', 'internal', 'PROJECTLEADER', 'Chef de projet', 1],
    ],
  );
  yield categories(day);
}

function categories(day: string): Rows {
  const family = (label: string): Cell[] => {
    const isService = kinds.find((kind) => kind.family === label)?.service;
    return [1, isService ? 2 : 1, label, 0];
  };
  const rows: Cell[][] = [
    ...roots.map((label): Cell[] => [1, 0, label, 0]),
    ...families.map(family),
    ...customerCategories.map((label): Cell[] => [1, 0, label, 2]),
  ];
  return list(
    'categorie',
    ['rowid', 'entity', 'fk_parent', 'label', 'type', 'tms'],
    rows.map((row, k) => [k + 1, ...row, day]),
  );
}
