/** Where a URL points, without its password and without its parameters: `shop@db.example:5432/retail`. */
export function addressOf(url: string): string {
  const { username, host, pathname } = new URL(url);
  const user = username ? `${decodeURIComponent(username)}@` : '';
  return `${user}${host}${decodeURIComponent(pathname)}`;
}

/** A URL fit for a manifest: scheme and address alone. */
export function publicUrl(url: string): string {
  return `${new URL(url).protocol}//${addressOf(url)}`;
}

/** What an error says, also when it is several in one, as a refused `localhost` (IPv4 and IPv6) is. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && !error.message) {
    return error.errors.map(messageOf).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

/** The code of an error of Node, of PostgreSQL (SQLSTATE) or of MySQL (`ER_…`). */
export function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '');
}
