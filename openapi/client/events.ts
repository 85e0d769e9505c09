import type { ClientOptions } from './index.ts';
import type { components } from './schema.d.ts';

/*
 * `/events` by fetch: unlike EventSource it sends a key. It comes back by itself after a break, at the place where it was.
 */

export type DatasetPublished = components['schemas']['DatasetPublished'];

export interface Subscription {
  /** Only these datasets, by name. */
  datasets?: string[];
  onPublished(event: DatasetPublished): void;
  /** Events were missed: ask for everything again. */
  onMissed?(): void;
  /** A break; it is tried again unless the key is refused. */
  onError?(error: unknown): void;
}

const FIRST_WAIT_MS = 2_000;
const MOST_WAIT_MS = 60_000;

/** @returns a function that ends it. */
export function subscribe(options: ClientOptions, subscription: Subscription): () => void {
  const stop = new AbortController();
  void listen(options, subscription, stop.signal);
  return () => stop.abort();
}

async function listen(options: ClientOptions, subscription: Subscription, signal: AbortSignal) {
  const place = { lastId: '', wait: FIRST_WAIT_MS };
  while (!signal.aborted) {
    try {
      const answer = await open(options, subscription, place.lastId, signal);
      if (answer.status === 401 || answer.status === 403) {
        return subscription.onError?.(new Error(`goldserve answers ${answer.status}`));
      }
      if (!answer.ok || !answer.body) throw new Error(`goldserve answers ${answer.status}`);
      place.wait = FIRST_WAIT_MS;
      await read(answer.body, (block) => take(block, place, subscription));
    } catch (error) {
      if (signal.aborted) return;
      subscription.onError?.(error);
    }
    await new Promise((resolve) => setTimeout(resolve, place.wait));
    place.wait = Math.min(2 * place.wait, MOST_WAIT_MS);
  }
}

function open(
  { baseUrl, key, fetch: own = fetch }: ClientOptions,
  { datasets }: Subscription,
  lastId: string,
  signal: AbortSignal,
): Promise<Response> {
  const query = datasets ? `?datasets=${datasets.map(encodeURIComponent).join(',')}` : '';
  const headers = {
    accept: 'text/event-stream',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
    ...(lastId ? { 'last-event-id': lastId } : {}),
  };
  return own(`${baseUrl.replace(/\/$/, '')}/events${query}`, { headers, signal });
}

async function read(body: ReadableStream<Uint8Array>, take: (block: string) => void) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) take(block);
  }
}

function take(block: string, place: { lastId: string }, { onPublished, onMissed }: Subscription) {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    fields.set(name, value);
  }
  place.lastId = fields.get('id') ?? place.lastId;
  const data = fields.get('data');
  if (fields.get('event') === 'events.missed') onMissed?.();
  else if (data) onPublished(JSON.parse(data) as DatasetPublished);
}
