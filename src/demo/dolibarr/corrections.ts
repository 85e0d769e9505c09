import { type Noise, spread } from '../ebp/noise.ts';
import { ABANDONED, CREDIT, type Invoice, REPLACEMENT, VALIDATED } from './invoice.ts';

/* What becomes of invoices that stand alone: given back, replaced, given up, another company's. */

/** Credit notes and replacements, spread over the invoices that stand alone. */
export function givenBack(
  alone: Invoice[],
  credits: number,
  replaced: number,
  noise: Noise,
  last: number,
): Invoice[] {
  const sources = alone.filter(({ state, day }) => state === VALIDATED && day < last - 10);
  const size = credits + replaced;
  return Array.from({ length: size }, (_, j) => {
    const source = sources[Math.floor(((j + noise(j + 9e8)) * sources.length) / size)] as Invoice;
    const isCredit = j % Math.ceil(size / replaced) !== 0;
    source.isSpent = true;
    if (!isCredit) source.state = ABANDONED;
    const day = Math.min(last, source.day + spread(noise(j + 8e8), 2, 60));
    return { ...source, day, source, type: isCredit ? CREDIT : REPLACEMENT, state: VALIDATED };
  });
}

/** Some are never paid and given up, some belong to another company in the same database. */
export function leftAside(alone: Invoice[], noise: Noise, count: number): void {
  const free = alone.filter(({ isSpent, state }) => !isSpent && state === VALIDATED);
  for (let j = 0; j < 2 * count && free.length; j++) {
    const invoice = free[Math.floor(((j + noise(j + 7e8)) * free.length) / (2 * count))] as Invoice;
    invoice.isSpent = true;
    if (j % 2) invoice.entity = 2;
    else invoice.state = ABANDONED;
  }
}
