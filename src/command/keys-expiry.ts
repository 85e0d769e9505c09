const units = { h: 3_600_000, d: 86_400_000 } as const;

/**
 * When a key ends: `90d` and `12h` from now, a day (which is its last, in UTC) or a moment with its zone.
 * @throws Error for another form, and for what is past.
 */
export function expiryOf(text: string, now = new Date()): Date {
  const at = momentOf(text, now);
  if (!at || Number.isNaN(at.getTime())) {
    throw new Error(`--expires ${text} is not 90d, 12h, YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ`);
  }
  if (at <= now) throw new Error(`--expires ${text} is in the past`);
  return at;
}

function momentOf(text: string, now: Date): Date | undefined {
  const [, many, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
  if (many) return new Date(now.getTime() + Number(many) * units[unit as 'h' | 'd']);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return new Date(new Date(`${text}T00:00:00Z`).getTime() + units.d);
  }
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? new Date(text) : undefined;
}
