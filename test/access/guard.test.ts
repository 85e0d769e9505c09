import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../src/access/caller.ts';
import { Guard } from '../../src/access/guard.ts';
import { KeyRing } from '../../src/access/key-ring.ts';
import { requireProtection } from '../../src/access/start.ts';
import { Tokens } from '../../src/access/tokens.ts';
import { parseConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { noAccess, openAccess } from '../../src/serve/access.ts';
import { lendDataDir } from '../servers/index.ts';
import { makeKey, revokeKey } from './keys.ts';

const secret = 'a secret of this test, longer than 32 characters';
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let ring: KeyRing;
let issuer: Server;
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: string;
type Key = (typeof pair)['publicKey'];

beforeAll(async () => {
  folder = await lendDataDir();
  ring = new KeyRing(folder.path, createLog('silent'));
  pair = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' };
  issuer = createServer((_request, response) => response.end(JSON.stringify({ keys: [key] })));
  await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening));
  jwks = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks`;
});
afterAll(async () => {
  ring.stop();
  await new Promise((closed) => issuer.close(closed));
  await folder.release();
});

const caller = (given: Partial<Caller> = {}): Caller => ({
  ...{ method: 'GET', authorization: undefined, host: 'localhost:5000', origin: undefined },
  ...{ forwarded: [], site: undefined, ...given },
});
const bearer = (token: string) => caller({ authorization: `Bearer ${token}` });

function guard(options: Partial<ConstructorParameters<typeof Guard>[0]> = {}) {
  const tokens = new Tokens({ secret, jwks, issuer: undefined, audience: 'goldserve' });
  return new Guard({
    ...{ auth: 'keys', host: '127.0.0.1', isLoopback: true, ring, tokens, rate: null },
    ...options,
  });
}

const signed = (claims: object, alg = 'HS256', key: unknown = new TextEncoder().encode(secret)) =>
  new SignJWT({ scope: 'read:monthly openid', ...claims })
    .setProtectedHeader({ alg, kid: 'one' })
    .setAudience('goldserve')
    .setExpirationTime('1m')
    .sign(key as never);

const refusal = { code: 'unauthorized' };

test('a token of the secret or of the issuer gives what it claims', async () => {
  for (const token of [await signed({}), await signed({}, 'RS256', pair.privateKey)]) {
    const access = await guard().identify(bearer(token));
    expect([...access.scopes]).toEqual(['read:monthly']);
  }
  const narrowed = await signed({
    filters: ['pays in France,Belgique'],
    fields: 'ca',
    rate: '5/s',
  });
  expect(await guard().identify(bearer(narrowed))).toMatchObject({
    filters: [{ column: 'pays', values: ['France', 'Belgique'] }],
    fields: ['ca'],
    rate: { most: 5, seconds: 1 },
  });
});

test('a public key is no secret, and what is not signed, expired or not understood is refused', async () => {
  const text = new TextEncoder().encode(await exportSPKI(pair.publicKey));
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`;
  const old = new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setAudience('goldserve');
  const tokens = [
    await signed({}, 'HS256', text),
    none,
    await old.setExpirationTime('-1m').sign(new TextEncoder().encode(secret)),
    await signed({ filters: ['pays = France'] }),
    'nonsense',
  ];
  for (const token of tokens)
    await expect(guard().identify(bearer(token))).rejects.toMatchObject(refusal);
});

test('a token of another issuer or audience, or without an end, is refused', async () => {
  const tokens = new Tokens({
    secret,
    jwks: undefined,
    issuer: 'https://id',
    audience: 'goldserve',
  });
  const key = new TextEncoder().encode(secret);
  const token = (claims: object) =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(key);
  const right = { iss: 'https://id', aud: 'goldserve', exp: Math.floor(Date.now() / 1_000) + 60 };
  const door = guard({ tokens });
  expect((await door.identify(bearer(await token(right)))).who).toMatch(/^jwt:/);
  for (const wrong of [
    { iss: 'https://evil' },
    { aud: 'other' },
    { exp: undefined },
    { iss: undefined },
  ])
    await expect(door.identify(bearer(await token({ ...right, ...wrong })))).rejects.toMatchObject(
      refusal,
    );
});

test('the keys in a file are followed when they change, ES256 too', async () => {
  const file = `${folder.path}/jwks.json`;
  const write = async (kid: string, publicKey: Key, at: number) => {
    const key = { ...(await exportJWK(publicKey)), kid, alg: 'ES256' };
    writeFileSync(file, JSON.stringify({ keys: [key] }));
    utimesSync(file, at, at);
  };
  const [old, next] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const token = (kid: string, key: Key) =>
    new SignJWT({ jti: `${kid} ${Math.random()}` })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setExpirationTime('1m')
      .sign(key);
  await write('old', old.publicKey, 1_000);
  const others = { secret: undefined, issuer: undefined, audience: undefined };
  const door = guard({ tokens: new Tokens({ jwks: file, ...others }) });
  const ask = async (kid: string, key: Key) => door.identify(bearer(await token(kid, key)));
  expect((await ask('old', old.privateKey)).who).toMatch(/^jwt:/);
  await expect(ask('old', next.privateKey)).rejects.toMatchObject(refusal);
  await expect(ask('next', next.privateKey)).rejects.toMatchObject(refusal);
  await write('next', next.publicKey, 2_000);
  expect((await ask('next', next.privateKey)).who).toMatch(/^jwt:/);
  await expect(ask('old', old.privateKey)).rejects.toMatchObject(refusal);
  rmSync(file);
  await expect(ask('next', next.privateKey)).rejects.toMatchObject({
    code: 'identity-unavailable',
  });
});

test('while the issuer is away, a token is neither taken nor called wrong', async () => {
  const jwks = 'http://127.0.0.1:1/jwks';
  const tokens = new Tokens({ secret, jwks, issuer: undefined, audience: 'goldserve' });
  const ask = async (token: string) => guard({ tokens }).identify(bearer(token));
  await expect(ask(await signed({}, 'RS256', pair.privateKey))).rejects.toMatchObject({
    code: 'identity-unavailable',
  });
  expect((await ask(await signed({}))).who).toMatch(/^jwt:/);
});

test('a key opens the door until it is revoked, within a second; then nobody comes in without', async () => {
  const alone = guard({
    auth: undefined,
    tokens: new Tokens({
      secret: undefined,
      jwks: undefined,
      issuer: undefined,
      audience: undefined,
    }),
  });
  expect(await alone.identify(caller())).toBe(openAccess);
  const { key, id } = await makeKey(folder.path, { scopes: ['read:*'] });
  await expect.poll(() => alone.isClosed, { timeout: 5_000 }).toBe(true);
  expect((await alone.identify(bearer(key))).who).toBe(`key:${id}`);
  await expect(alone.identify(bearer(`${key.slice(0, -2)}zz`))).rejects.toMatchObject(refusal);
  await revokeKey(folder.path, id);
  const state = () =>
    alone.identify(bearer(key)).then(
      () => 'in',
      ({ code }) => code,
    );
  await expect.poll(state, { timeout: 5_000 }).toBe('unauthorized');
  expect(await alone.identify(caller())).toBe(noAccess);
});

test.each([
  { host: 'evil.example:5000' },
  { forwarded: ['203.0.113.7'] },
  { forwarded: ['for="[2001:db8::1]";proto=https'] },
  { method: 'POST', site: 'cross-site' },
  { method: 'POST', origin: 'https://evil.example' },
])('without keys a request from elsewhere is refused: %j', async (given) => {
  const idle = { isUsed: false, find: () => undefined };
  const tokens = { isUsed: false, verify: async () => openAccess };
  const open = guard({ auth: undefined, ring: idle, tokens });
  await expect(open.identify(caller(given))).rejects.toMatchObject(refusal);
  expect(await open.identify(caller({ forwarded: ['127.0.0.1'] }))).toBe(openAccess);
  expect(await guard({ auth: 'none' }).identify(caller(given))).toBe(openAccess);
});

test('it does not listen elsewhere without keys, tokens or the word', async () => {
  const path = `${folder.path}/none`;
  const settings = (env: object) => requireProtection(parseConfig({ DATA_DIR: path, ...env }));
  for (const HOST of ['0.0.0.0', '::', '192.0.2.1']) {
    await expect(settings({ HOST })).rejects.toMatchObject({ code: 'open-to-others' });
  }
  for (const HOST of ['127.0.0.1', '127.8.8.8', '::1', 'localhost', '']) await settings({ HOST });
  for (const env of [{ AUTH: 'none' }, { AUTH: 'keys' }, { JWT_SECRET: secret }]) {
    await settings({ HOST: '0.0.0.0', ...env });
  }
});
