import { describe, expect, test } from 'vitest';
import { parseConfig, withoutPassword } from '../src/config.ts';
import { asGoldserveError } from '../src/errors.ts';

const refusal = (env: Record<string, string>) => {
  try {
    return { config: parseConfig(env) };
  } catch (thrown) {
    const { code, message } = asGoldserveError(thrown);
    return { code, message };
  }
};

describe('RETAIL_URL', () => {
  test.each([
    ['shop', 'must start with postgres://, mysql:// or mariadb://'],
    ['user:s3cret@host/shop', 'must start with postgres://, mysql:// or mariadb://'],
    ['postgres://user:hush@s3cret@host', 'names no database'],
    ['http://127.0.0.1/shop', 'must start with postgres://, mysql:// or mariadb://'],
    ['postgres://', 'names no database'],
    ['postgres://user:s3cret@host:notaport/shop', 'is not a URL'],
    ['postgres://user@host:5432/', 'names no database'],
    ['mysql://user@host', 'names no database'],
  ])('%s: %s', (url, reason) => {
    const { code, message } = refusal({ RETAIL_URL: url });
    expect(code).toBe('invalid-setting');
    expect(message).toContain(`: ${reason}`);
    expect(message).not.toContain('s3cret');
  });

  test('is one source, called retail', () => {
    const { sources } = parseConfig({ RETAIL_URL: 'mariadb://user@host/shop' });
    expect(sources).toEqual([{ name: 'retail', url: 'mariadb://user@host/shop' }]);
  });
});

describe('settings', () => {
  test('an empty one is an unset one', () => {
    expect(parseConfig({ RETAIL_URL: '', PORT: ' ', AS_OF: '' })).toEqual(parseConfig({}));
  });

  test('a preset gives the whole schedule, and one job of it may be set apart', () => {
    expect(parseConfig({}).cron.silver).toBe('0 2 * * *');
    const { cron, retentionDays } = parseConfig({ CRON_PRESET: 'dolibarr', CRON_GOLD: 'off' });
    expect(cron).toMatchObject({
      bronze: '0 6 * * *; 0 2 * * 0',
      publish: '0 2 * * 0',
      gold: 'off',
    });
    expect(retentionDays).toBe(90);
    expect(refusal({ CRON_BRONZE: '0 6 * * *; x' }).message).toContain('CRON_BRONZE=');
    expect(refusal({ CRON_PRESET: 'weekly' }).message).toContain('is none of nightly, dolibarr');
  });

  test('every wrong one is named at once', () => {
    const { message } = refusal({
      PORT: 'abc',
      TIMEZONE: 'Mars',
      AS_OF: '2026-13-01',
      CRON_GOLD: 'x',
    });
    for (const name of ['PORT', 'TIMEZONE', 'AS_OF', 'CRON_GOLD']) {
      expect(message).toContain(`${name}=`);
    }
  });
});

describe('a URL in a message', () => {
  test.each([
    ['postgres://shop:s3cret@host/db', 'postgres://shop:***@host/db'],
    ['mysql://shop:p@ss:w0rd@host:3306/db', 'mysql://shop:***@host:3306/db'],
    ['postgres://shop:s3cret', 'postgres://shop:***'],
    ['postgres://host:5432/db', 'postgres://host:5432/db'],
    ['postgres://host/db?user=shop&password=s3cret', 'postgres://host/db?user=shop&password=***'],
    [
      'mongodb://h/?tls=true&tlsCertificateKeyFilePassword=s3cret',
      'mongodb://h/?tls=true&tlsCertificateKeyFilePassword=***',
    ],
  ])('%s is shown as %s', (url, shown) => {
    expect(withoutPassword(url)).toBe(shown);
  });
});
