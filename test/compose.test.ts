import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig, settingNames } from '../src/config.ts';
import { root } from '../src/paths.ts';

/*
 * docker-compose.yml and the Dockerfile, as far as they can be judged without an engine: the first against the
 * Compose Specification's own schema and against itself, the second against what `npm start` does.
 */

interface Service {
  image?: string;
  environment?: Record<string, unknown>;
  env_file?: unknown;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number };
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const composeText = read('docker-compose.yml');
const compose = parse(composeText) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const goldserve = compose.services.goldserve as Service;
const example = parseEnv(read('.env.example'));

/** The specification's schema, as the package of a linter carries it. */
function composeSchema(): object {
  const carrier = createRequire(import.meta.url).resolve('dclint/package.json');
  const schema = JSON.parse(
    readFileSync(join(carrier, '..', 'schemas', 'compose.schema.json'), 'utf8'),
  );
  expect(schema.title).toBe('Compose Specification');
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#' };
}

function schemaErrors(document: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  ajv.addFormat('ports', true).addFormat('expose', true).addFormat('subnet_ip_address', true);
  const validate = ajv.compile(composeSchema());
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** `${NAME}` and `${NAME:-default}`; `$$` is a dollar of the container's own. */
function variables(text: string): { name: string; fallback: string | undefined }[] {
  const found = text
    .replaceAll('$$', '')
    .matchAll(/\$(?:\{([A-Z_]+)(?::?-([^}]*))?\}|([A-Za-z_]\w*))/g);
  return [...found].map(([, name, fallback, bare]) => ({
    name: (name ?? bare) as string,
    fallback,
  }));
}

describe('docker-compose.yml', () => {
  test('is what the Compose Specification allows', () => {
    expect(schemaErrors(compose)).toEqual([]);
  });

  test('the schema does refuse: a wrong type, an unknown key, an unknown condition', () => {
    const broken = parse(composeText);
    broken.services.goldserve.ports = 5000;
    broken.services.mongodb.restrat = 'always';
    broken.services.metabase.depends_on.mongodb.condition = 'service_happy';
    const errors = schemaErrors(broken).join('\n');
    for (const place of ['/services/goldserve/ports', '/services/mongodb', '/condition']) {
      expect(errors).toContain(place);
    }
  });

  test('holds the databases, goldserve and Metabase', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['goldserve', 'mariadb', 'metabase', 'mongodb', 'postgres'].sort(),
    );
  });

  test.each(services)('%s has a health check that a container can fail', (_name, service) => {
    const { test: probe, interval, timeout, retries } = service.healthcheck ?? {};
    expect(probe?.[0]).toBe('CMD');
    expect(interval && timeout && retries).toBeTruthy();
  });

  test.each(services)('%s waits for services that exist, until they are healthy', (_, service) => {
    for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(Object.keys(compose.services)).toContain(name);
      expect(condition).toBe('service_healthy');
    }
  });

  test.each(services)('%s publishes its ports on this machine alone by default', (_, service) => {
    expect(service.ports?.length).toBeGreaterThan(0);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose's own variables
    for (const port of service.ports ?? []) expect(port).toMatch('${PUBLISH_ADDRESS:-127.0.0.1}:');
  });

  test.each(services)('%s keeps its data in declared volumes', (_name, service) => {
    const names = (service.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(names));
  });

  test('every declared volume is used', () => {
    const used = services.flatMap(([, { volumes = [] }]) => volumes.map((v) => v.split(':')[0]));
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(used)].sort());
  });

  test('images are of a stated version', () => {
    for (const [, { image }] of services) expect(image).toMatch(/:v?\d+\.\d+\.\d+$|:\d+\.\d+$/);
    const { version } = JSON.parse(read('package.json'));
    expect(goldserve.image).toBe(`goldserve:${version}`);
  });

  test('every variable has a default or stands in .env.example', () => {
    const used = variables(composeText);
    expect(used.map(({ name }) => name)).toContain('MONGODB_URI');
    const bare = used.filter(({ fallback }) => fallback === undefined);
    expect(Object.keys(example)).toEqual(expect.arrayContaining(bare.map(({ name }) => name)));
  });

  test('goldserve is given settings that it knows, and they are valid', () => {
    const given = Object.keys(goldserve.environment ?? {});
    expect(settingNames).toEqual(expect.arrayContaining(given));
    const filled = Object.entries(goldserve.environment ?? {}).map(([name, value]) => [
      name,
      String(value).replace(/\$\{[A-Z_]+:-([^}]*)\}/, '$1'),
    ]);
    const config = parseConfig(Object.fromEntries(filled));
    expect(config).toMatchObject({ host: '0.0.0.0', port: 5000, dataDir: '/data' });
    expect(config.mongodb.uri).toContain('replicaSet=');
  });

  test('the other settings reach it from .env', () => {
    expect(goldserve.env_file).toEqual([{ path: '.env', required: false }]);
  });
});

describe('.env.example', () => {
  test('lists every setting, and nothing else', () => {
    expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
  });

  test('its values are the defaults', () => {
    expect(parseConfig(example)).toEqual(parseConfig({}));
  });

  test('each setting has its meaning above it', () => {
    const lines = read('.env.example').split('\n');
    const alone = lines.filter((line, at) => /^[A-Z_]+=/.test(line) && !lines[at - 1]?.trim());
    expect(alone).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const argumentsOf = (instruction: string) =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.slice(instruction.length + 1).trim());
  const copied = argumentsOf('COPY').flatMap((line) => line.split(/\s+/).slice(0, -1));

  test('copies files that exist, and .dockerignore lets them through', () => {
    const allowed = read('.dockerignore').match(/^!.+$/gm) ?? [];
    expect(copied.length).toBeGreaterThan(0);
    expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(allowed.map((line) => line.slice(1)).sort()).toEqual([...copied].sort());
  });

  test('copies all that the build is made from', () => {
    const build = read('bin/build.mjs');
    const list = (name: string) =>
      [...(build.match(new RegExp(`${name} = \\[(.*)\\]`))?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
        (match) => match[1] as string,
      );
    const needed = [...list('SOURCES'), ...list('SETTINGS')];
    expect(needed).toContain('src');
    expect(copied).toEqual(expect.arrayContaining(needed));
  });

  test('runs the steps of npm start: install from the lock file, build, serve', () => {
    const { scripts, engines } = JSON.parse(read('package.json'));
    expect(argumentsOf('RUN').slice(0, 2)).toEqual(['npm ci', scripts.build]);
    expect(JSON.parse(argumentsOf('CMD')[0] as string).join(' ')).toBe(scripts.start);
    const [, major, minor] = argumentsOf('FROM')[0]?.match(/^node:(\d+)\.(\d+)\./) ?? [];
    expect(`>=${major}.${minor}`).toBe(engines.node);
  });

  test('runs as a user without rights, on settings that exist', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
    const set = argumentsOf('ENV').flatMap((line) => line.split(' '));
    expect(settingNames).toEqual(
      expect.arrayContaining(set.map((pair) => pair.split('=')[0] as string)),
    );
  });

  test('asks /health whether it is well', () => {
    expect(argumentsOf('HEALTHCHECK').join()).toContain('/health');
  });
});
