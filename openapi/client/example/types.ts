import { createClient } from '../index.ts';

/*
 * What the types catch. Checked in the tests: each line marked @ts-expect-error has to be an error, and nothing else may be.
 */

const client = createClient({ baseUrl: 'http://127.0.0.1:5000' });

export async function right() {
  const { data, error } = await client.GET('/monthly', {
    params: {
      query: { from: '2025-01-01', fields: 'mois,ca', compare: ['previous_year'], limit: 12 },
    },
  });
  if (error) return error.detail;
  const first = data.data[0];
  const revenue: number | null | undefined = first?.ca;
  const status: 'fresh' | 'late' | 'stale' | 'failed_last_run' | 'pinned' =
    data.meta.freshness.status;
  return [revenue, status];
}

export async function wrong() {
  // @ts-expect-error no such path
  await client.GET('/month');
  // @ts-expect-error no such parameter
  await client.GET('/monthly', { params: { query: { limits: 5 } } });
  // @ts-expect-error a limit is a number
  await client.GET('/monthly', { params: { query: { limit: 'five' } } });
  // @ts-expect-error not one of its values
  await client.GET('/monthly', { params: { query: { fill: 'one' } } });
  const { data } = await client.GET('/monthly');
  // @ts-expect-error no such column
  data?.data[0]?.revenue;
  // @ts-expect-error revenue is a number
  const text: string | undefined = data?.data[0]?.ca;
  return text;
}
