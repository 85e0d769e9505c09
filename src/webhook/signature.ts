import { createHmac } from 'node:crypto';

/** What is sent, and the id that stays the same however often it is sent. */
export interface Message {
  id: string;
  body: string;
}

/**
 * The headers of the Standard Webhooks specification: one signature for each secret.
 * @param timestamp seconds since 1970, of this try: receivers refuse old ones, so that nothing can be played again.
 */
export function signedHeaders({ id, body }: Message, secrets: Buffer[], timestamp: number) {
  const signatures = secrets.map((secret) => {
    const hmac = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`);
    return `v1,${hmac.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
