import { withoutPassword } from '../config.ts';
import type { Report } from '../report.ts';
import { openCache, type Places } from './geocode-cache.ts';
import { type Answer, Geocoder, type Question } from './geocoder.ts';
import { type Patience, patience } from './patient-server.ts';

export interface AddressToLocate {
  key: string;
  /** Street and number; the other lines may stand in it too. */
  text: string | null;
  zipcode: string | null;
  city: string | null;
}

/** Degrees, WGS 84. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Addresses asked for at once; what was found is kept after each such batch. */
const BATCH = 1000;

/**
 * Where addresses are, by the geocoder at `url` (GEOCODER_URL; undefined: nobody is asked, nothing is found). Answers,
 * also that there is none, are kept in `cacheFile` and asked for once. Keys that are not in the result have no place.
 * Never throws because of the geocoder: what it did not answer is reported once and asked again by the next run.
 */
export async function geocode(
  addresses: AddressToLocate[],
  url: string | undefined,
  cacheFile: string,
  report: Report,
  wanted: Partial<Patience> = {},
): Promise<Map<string, Place>> {
  if (!url) return new Map();
  const cache = await openCache(cacheFile, withoutPassword(url));
  const asked = unanswered(addresses, cache.places);
  const geocoder = new Geocoder(url, { ...patience, ...wanted });
  const failure = await askAll(geocoder, asked, cache);
  if (failure)
    report({
      at: 'geocode:failed',
      warning: failure,
      unanswered: unanswered(addresses, cache.places).length,
    });
  const found = placesOf(addresses, cache.places);
  report({ at: 'geocode', addresses: addresses.length, asked: asked.length, found: found.size });
  return found;
}

/** Asks batch by batch and keeps each; gives the reason why it ended early. */
async function askAll(
  geocoder: Geocoder,
  questions: Question[],
  cache: { places: Places; save(): Promise<void> },
): Promise<string | undefined> {
  for (let at = 0; at < questions.length; at += BATCH) {
    const { answers, failure } = await geocoder.ask(questions.slice(at, at + BATCH));
    for (const [id, answer] of answers) cache.places.set(id, kept(answer));
    if (answers.size) await cache.save();
    if (failure) return failure;
  }
  return undefined;
}

const kept = (answer: Answer): [number, number] | null =>
  answer && [answer.latitude, answer.longitude];

/** What the cache does not know, each address once, however many keys have it. */
function unanswered(addresses: AddressToLocate[], places: Places): Question[] {
  const questions = new Map<string, Question>();
  for (const address of addresses) {
    const question = questionOf(address);
    if (question && !places.has(question.id)) questions.set(question.id, question);
  }
  return [...questions.values()];
}

function placesOf(addresses: AddressToLocate[], places: Places): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const address of addresses) {
    const at = places.get(questionOf(address)?.id ?? '');
    if (at) found.set(address.key, { latitude: at[0], longitude: at[1] });
  }
  return found;
}

/** An address as it is asked for; undefined when it says nothing. The same in another case is the same question. */
function questionOf({ text, zipcode, city }: AddressToLocate): Question | undefined {
  const words = [text, city].map((part) => (part ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim());
  const street = words.filter(Boolean).join(' ');
  const postcode = (zipcode ?? '').replace(/\s/g, '');
  // The geocoder takes 3 to 200 characters that begin with a letter or a digit.
  const query = (street || postcode).replace(/^[^\p{L}\p{N}]+/u, '').slice(0, 200);
  if (query.length < 3) return undefined;
  return { id: `${query}|${postcode}`.toLowerCase(), query, postcode };
}
