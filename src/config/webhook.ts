import { z } from 'zod';
import { GoldserveError } from '../errors.ts';
import { parsed } from './kind.ts';

/* Who is told of what is published, and the secrets that sign it. */
export const webhookShape = {
  WEBHOOK_URL: parsed(readUrls).prefault(''),
  WEBHOOK_SECRET: parsed(readSecrets).prefault(''),
};

export interface WebhookSettings {
  urls: string[];
  /** Keys of the signatures, one signature each: an old and a new one while receivers change over. */
  secrets: Buffer[];
}

const shape = z.object(webhookShape);

/** @throws GoldserveError `invalid-setting` where nothing would be signed. */
export function webhookSettings(env: z.infer<typeof shape>): WebhookSettings {
  const settings = { urls: env.WEBHOOK_URL, secrets: env.WEBHOOK_SECRET };
  if (settings.urls.length && !settings.secrets.length) {
    const message = 'WEBHOOK_SECRET=: is required where WEBHOOK_URL is set';
    const next =
      'Set it to whsec_ and what `openssl rand -base64 32` prints, here and at the receiver.';
    throw new GoldserveError('invalid-setting', message, {
      next,
      details: { settings: ['WEBHOOK_SECRET'] },
    });
  }
  return settings;
}

const listOf = (text: string) => [...new Set(text.split(/[,\s]+/).filter(Boolean))];

function readUrls(text: string): string[] {
  return listOf(text).map((one) => {
    const url = URL.canParse(one) ? new URL(one) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
      throw new Error('is a list of URLs that start with http:// or https://');
    }
    if (url.username || url.password) {
      throw new Error('holds a user or password; a receiver knows its sender by the signature');
    }
    return url.href;
  });
}

/** As the Standard Webhooks specification has them. */
function readSecrets(text: string): Buffer[] {
  return listOf(text).map((one) => {
    const base64 = one.replace(/^whsec_/, '');
    const key = Buffer.from(base64, 'base64');
    if (key.toString('base64') === base64 && key.length >= 24 && key.length <= 64) return key;
    throw new Error('is 24 to 64 random bytes in base64 behind whsec_ (a list: all of them sign)');
  });
}
