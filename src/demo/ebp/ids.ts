import { hashOf, mixed } from './noise.ts';

const hex = Array.from({ length: 65536 }, (_, i) => i.toString(16).padStart(4, '0'));
const low = (value: number) => hex[value & 0xffff] as string;
const high = (value: number) => hex[value >>> 16] as string;

/** Makes the uuids of the rows of a table: row `k` has the same one wherever it is referred to. */
export function uuidsOf(seed: number, table: string): (k: number) => string {
  const key = mixed(hashOf(table) + Math.imul(seed | 0, 0x9e3779b1));
  return (k) => {
    const a = mixed(k ^ key);
    const b = mixed(a + k + 0x3c6ef372);
    const c = mixed(b ^ Math.imul(k, 0x27d4eb2f) ^ key);
    // The position itself, turned about by a bijection, keeps them different however many there are.
    const d = mixed(Math.imul(k, 0x9e3779b1) ^ ~key);
    const version = hex[(b & 0x0fff) | 0x4000];
    const variant = hex[((c >>> 16) & 0x3fff) | 0x8000];
    return `${high(a)}${low(a)}-${high(b)}-${version}-${variant}-${low(c)}${high(d)}${low(d)}`;
  };
}

const code = (prefix: string, digits: number) => (k: number) =>
  prefix + String(k + 1).padStart(digits, '0');

/** Keys that people read, as wide as their columns allow. */
export const customerId = code('CL', 6);
export const supplierId = code('FO', 5);
export const itemId = code('AR', 6);
export const dealId = code('AF', 7);
export const productId = code('P', 6);
export const contractId = code('C', 6);
export const incidentId = code('I', 7);
export const eventNumber = code('EV', 8);
export const familyId = code('FAM', 4);
export const subFamilyId = code('SF', 5);
export const colleagueId = code('COL', 4);
