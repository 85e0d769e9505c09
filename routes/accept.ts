import { GoldserveError } from '../src/errors.ts';

/** @throws GoldserveError `not-acceptable` when the Accept header leaves JSON out (RFC 9110, 12.5.1). */
export function requireJsonAccepted(accept: string | undefined): void {
  if (accept === undefined || accept.trim() === '' || quality(accept) > 0) return;
  throw new GoldserveError(
    'not-acceptable',
    `Accept: ${accept.slice(0, 100)} excludes application/json`,
    {
      details: {
        errors: [
          {
            parameter: 'Accept',
            message: 'excludes application/json',
            allowed: ['application/json'],
          },
        ],
      },
    },
  );
}

/** The weight of application/json: that of the most precise range that covers it, 0 when none does. */
function quality(accept: string): number {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...options] = range.split(';').map((part) => part.trim().toLowerCase());
    const q = options.find((option) => option.startsWith('q='))?.slice(2) ?? '1';
    return { precision: covering.indexOf(type), q: Number(q) || 0 };
  });
  const best = ranges
    .filter(({ precision }) => precision >= 0)
    .sort((a, b) => b.precision - a.precision)[0];
  return best?.q ?? 0;
}

/** From the widest range to the most precise. */
const covering = ['*/*', 'application/*', 'application/json'];
