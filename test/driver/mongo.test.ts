import { MongoServerError } from 'mongodb';
import { afterAll, describe, expect, test } from 'vitest';
import { asMongoError, openMongo } from '../../src/driver/mongo.ts';
import { freePort } from '../../src/embedded/process.ts';
import { GoldserveError } from '../../src/errors.ts';
import { lendMongo } from '../servers/index.ts';

const lent = await lendMongo();
afterAll(() => lent.release());

test('a replica set is recognised, and values come as plain JavaScript', async () => {
  const mongo = await openMongo(lent.uri, lent.db);
  expect(mongo.kind).toBe('replica-set');
  const things = mongo.db.collection<{ _id: number }>('things');
  await things.insertOne({ _id: 1, big: 5n, at: new Date(0), absent: undefined } as {
    _id: number;
  });
  expect(await things.findOne({ _id: 1 })).toEqual({ _id: 1, big: 5, at: new Date(0) });
  await mongo.close();
});

describe('what goes wrong is an error of the catalogue', () => {
  test('nobody listens: database-unavailable, without the password', async () => {
    const uri = `mongodb://user:hidden@127.0.0.1:${await freePort()}/`;
    const refused = openMongo(uri, 'x', { serverSelectionTimeoutMS: 300 });
    await expect(refused).rejects.toMatchObject({
      code: 'database-unavailable',
      message: expect.not.stringContaining('hidden'),
    });
  });

  test('an unknown host: database-unavailable', async () => {
    const refused = openMongo('mongodb://no-such-host.invalid/', 'x', {
      serverSelectionTimeoutMS: 300,
    });
    await expect(refused).rejects.toMatchObject({ code: 'database-unavailable' });
  });

  test.each(['mongodb://a:b:c@host/', 'mongodb://host/?noSuchOption=1'])(
    'a URI that is none (%s): invalid-setting',
    async (uri) => {
      await expect(openMongo(uri, 'x')).rejects.toMatchObject({ code: 'invalid-setting' });
    },
  );

  test.each([
    [13, 'database-denied'],
    [50, 'query-timeout'],
    [91, 'database-unavailable'],
    [121, 'model-mismatch'],
    [14031, 'disk-full'],
    [59, 'internal'],
  ])('server error %i: %s', (code, expected) => {
    const error = asMongoError(new MongoServerError({ message: 'said so', code }), 'publish');
    expect(error).toMatchObject({ code: expected, message: 'publish: said so' });
    expect(error.details.server_code).toBe(code);
  });

  test('an error of the catalogue stays what it is', () => {
    const error = new GoldserveError('lease-lost', 'x');
    expect(asMongoError(error)).toBe(error);
  });
});
