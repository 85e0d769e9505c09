import type { Endpoint } from './endpoint.ts';
import { type Message, signedHeaders } from './signature.ts';

/**
 * Sends a message once. Redirects are not followed: a receiver that may name another one would make this process
 * knock wherever it likes.
 * @returns undefined when it was taken, else why not, fit for a log.
 */
export async function post(
  { url }: Endpoint,
  message: Message,
  { secrets, signal }: { secrets: Buffer[]; signal: AbortSignal },
): Promise<string | undefined> {
  const signed = signedHeaders(message, secrets, Math.floor(Date.now() / 1000));
  const headers = { 'content-type': 'application/json', 'user-agent': 'goldserve', ...signed };
  const { body } = message;
  try {
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers, body, signal });
    // What it says is of no interest, and may be endless.
    await answer.body?.cancel().catch(() => {});
    if (answer.ok) return undefined;
    return `it answered ${answer.status}${isRedirect(answer) ? ', and redirects are not followed' : ''}`;
  } catch (thrown) {
    return reasonOf(thrown as Error);
  }
}

const isRedirect = ({ status }: Response) => status >= 300 && status < 400;

/** fetch() hides what happened in `cause`; its message may hold the URL. */
function reasonOf({ name, cause }: Error): string {
  if (name === 'TimeoutError') return 'it did not answer in time';
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : name;
}
