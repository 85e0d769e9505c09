import type { WebhookSettings } from '../config/webhook.ts';
import type { Dataset } from '../dataset.ts';
import type { PublishedEvent } from '../publish/event-log.ts';
import { datasetPublished, EVENT_TYPE } from '../serve/event.ts';
import { positionOf, positionText } from '../serve/event-position.ts';
import { Courier, type CourierParts, type Pace } from './courier.ts';
import { endpointOf } from './endpoint.ts';
import type { Message } from './signature.ts';

const pace: Pace = {
  pollMs: 1_000,
  timeoutMs: 10_000,
  firstMs: 5_000,
  mostMs: 60 * 60_000,
  giveUpMs: 24 * 60 * 60_000,
};

export interface WebhookParts extends Pick<CourierParts, 'mongo' | 'log'> {
  settings: WebhookSettings;
  datasets: Pick<Dataset, 'name' | 'path'>[];
  pace?: Partial<Pace>;
}

/** Tells each receiver of the settings what is published, from now on. @returns a function that ends it. */
export function sendWebhooks({ settings, datasets, ...parts }: WebhookParts): () => Promise<void> {
  const { urls, secrets } = settings;
  const paths = new Map(datasets.map(({ name, path }) => [name, `/${path}`]));
  const shared = {
    ...parts,
    secrets,
    messageOf: messages(paths),
    pace: { ...pace, ...parts.pace },
  };
  const couriers = urls.map((url) => new Courier(endpointOf(url), shared));
  return async () => {
    await Promise.all(couriers.map((courier) => courier.stop()));
  };
}

/** The id is the one that `/events` gives the same event. */
const messages =
  (paths: Map<string, string>) =>
  (event: PublishedEvent): Message | undefined => {
    const path = paths.get(event.dataset);
    if (!path) return undefined;
    const data = datasetPublished(event, path);
    const body = JSON.stringify({ type: EVENT_TYPE, timestamp: data.published_at, data });
    return { id: positionText(positionOf(event)), body };
  };
