import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { asGoldserveError } from '../../src/errors.ts';
import { signedHeaders } from '../../src/webhook/signature.ts';
import { goldserve } from '../process.ts';

const WEBHOOK_URL = 'https://hooks.example.com/token-hush';
const refusal = (env: Record<string, string>) => {
  try {
    return parseConfig(env).webhooks;
  } catch (thrown) {
    const { code, message } = asGoldserveError(thrown);
    return { code, message };
  }
};

describe('a signature', () => {
  // The example in the tests of the specification's own libraries.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };
  const given = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
  const signatureBy = (list: string) => {
    const { secrets } = parseConfig({ WEBHOOK_URL, WEBHOOK_SECRET: list }).webhooks;
    return signedHeaders(message, secrets, 1614265330)['webhook-signature'];
  };

  test('is the one that Standard Webhooks gives', () => {
    expect(signatureBy(secret)).toBe(given);
  });

  test('is there for each secret, so that receivers can change over', () => {
    const other = `whsec_${randomBytes(24).toString('base64')}`;
    const both = signatureBy(`${secret},${other}`).split(' ');
    expect(both).toEqual([given, signatureBy(other)]);
  });
});

describe('settings', () => {
  const WEBHOOK_SECRET = `whsec_${randomBytes(32).toString('base64')}`;

  test('several receivers, each once', () => {
    const list = 'https://a.example.com/x, http://127.0.0.1:8080/y,https://a.example.com/x';
    const { webhooks } = parseConfig({ WEBHOOK_URL: list, WEBHOOK_SECRET });
    expect(webhooks.urls).toEqual(['https://a.example.com/x', 'http://127.0.0.1:8080/y']);
  });

  test.each([
    ['no secret', { WEBHOOK_URL }, 'WEBHOOK_SECRET=: is required'],
    ['a short secret', { WEBHOOK_URL, WEBHOOK_SECRET: 'whsec_aHVzaA==' }, '24 to 64 random bytes'],
    ['no base64', { WEBHOOK_URL, WEBHOOK_SECRET: 'hush '.repeat(9) }, '24 to 64 random bytes'],
    ['another scheme', { WEBHOOK_URL: 'file:///hush', WEBHOOK_SECRET }, 'http:// or https://'],
    ['no URL', { WEBHOOK_URL: 'hush', WEBHOOK_SECRET }, 'http:// or https://'],
    ['a password', { WEBHOOK_URL: 'https://u:hush@h/', WEBHOOK_SECRET }, 'a user or password'],
  ])('%s is refused, and not shown', (_what, env, reason) => {
    const answer = refusal(env as Record<string, string>);
    expect(answer).toMatchObject({ code: 'invalid-setting' });
    expect(JSON.stringify(answer)).toContain(reason);
    expect(JSON.stringify(answer)).not.toContain('hush');
  });

  test('a URL without a secret ends a command with 2', async () => {
    const { code, stderr } = await goldserve(['status'], { WEBHOOK_URL });
    expect(code).toBe(2);
    expect(stderr).toContain('WEBHOOK_SECRET');
    expect(stderr).not.toContain('hush');
  });
});
