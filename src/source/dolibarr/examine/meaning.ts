import { fieldMeanings } from '../fields.ts';

/*
 * What an extrafield probably means, by its name, its label and its type. Each is the installation's own: it is proposed,
 * never taken for granted.
 */

/** A row of `extrafields`. */
export interface ExtraField {
  /** `ticket`, `projet` … */
  table: string;
  name: string;
  label: string;
  type: string;
}

/** Words that tell a meaning, best first; they are met by text without accents. */
const words: Record<string, RegExp[]> = {
  satisfaction: [/satisf/, /\b(nps|csat)\b/, /\bnote\b|\brating\b|\bavis\b|evaluation/],
  estimated_duration: [
    /(duree|duration|temps|time|heures?|hours?).*(estim|prev|planned|expected)/,
    /(estim|prev|planned|expected).*(duree|duration|temps|time|heures?|hours?)/,
    /duree|duration|estimat/,
  ],
  intervention_type: [
    /(type|nature|genre|kind|categor).*(interv|visit|maint|travaux|panne)/,
    /interv.*(type|nature|kind)|\binterv/,
    /^(type|nature)\b/,
  ],
  city: [/\b(ville|city|commune|town)\b/, /localite|\blieu\b/],
  cost: [/\b(cout|cost)/, /\b(montant|amount|prix|price|tarif)\b/],
  budget: [/budget/, /\b(montant|amount)\b.*prev/],
  project_city: [/\b(ville|city|commune|town)\b/, /localite|\blieu\b/],
};

const numbers = ['satisfaction', 'estimated_duration', 'cost', 'budget'];
/** Types that hold no text a person entered, and those that hold no number. */
const neverText = /^(date|datetime|timestamp|boolean|link|separate|url|mail|phone|html|password)$/;
const neverNumber = /^(text|checkbox|chkbxlst)$/;
/** Types whose values are money, which is neither a grade nor hours. */
const money = /^price/;

export interface Proposal {
  meaning: string;
  field: ExtraField;
}

/** For each meaning the extrafield that looks most like it; one that looks like several has the first. */
export function proposals(fields: ExtraField[]): Proposal[] {
  const taken = new Set<ExtraField>();
  return Object.entries(words).flatMap(([meaning, patterns]) => {
    const best = patterns
      .map((pattern) => fields.find((field) => !taken.has(field) && fits(field, meaning, pattern)))
      .find((field) => field !== undefined);
    if (!best) return [];
    taken.add(best);
    return [{ meaning, field: best }];
  });
}

function fits(field: ExtraField, meaning: string, pattern: RegExp): boolean {
  if (field.table !== fieldMeanings[meaning] || neverText.test(field.type)) return false;
  if (numbers.includes(meaning) && neverNumber.test(field.type)) return false;
  if (['satisfaction', 'estimated_duration'].includes(meaning) && money.test(field.type))
    return false;
  return pattern.test(plain(field.name)) || pattern.test(plain(field.label));
}

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ');
