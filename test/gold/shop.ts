/** A small shop of random purchases, all acceptable, with countries, products and several lines of time. */
export interface Purchase {
  id: number;
  client: number;
  /** `YYYY-MM-DD HH:MM:SS` */
  at: string;
  cents: number;
  product: string | null;
}

export interface Shop {
  clients: { id: number; country: string | null }[];
  purchases: Purchase[];
}

/** The same seed gives the same shop. */
export function randomShop(seed: number, clients: number, purchases: number, asOf: string): Shop {
  const random = generator(seed);
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
  const end = Date.parse(`${asOf}T23:59:59Z`);
  const customers = Array.from({ length: clients }, (_, index) => ({
    id: index + 1,
    country: pick(['France', 'Belgique', 'Suisse', null]),
  }));
  const sold = Array.from({ length: purchases }, (_, index) => ({
    id: index + 1,
    client: Math.floor(random() ** 2 * clients * 0.9) + 1,
    at: new Date(end - Math.floor(random() * 900 * 86_400_000))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' '),
    cents: pick([
      499,
      500,
      999,
      1000,
      12_345,
      100_000,
      250_001,
      999_999,
      1,
      Math.floor(random() * 60_000) + 1,
    ]),
    product: pick(['Four', 'Lave-linge', 'Réfrigérateur', null]),
  }));
  return { clients: customers, purchases: sold };
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
