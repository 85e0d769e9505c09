import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf, workFolder } from './machine.mjs';

/**
 * A virtual environment with exactly the packages of a requirements file, made once.
 * @returns the folder of its programs
 */
export function pythonEnvironment(name, requirements) {
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const folder = join(workFolder, `venv-${name}`);
  const stamp = join(folder, '.requirements');
  const bin = join(folder, 'bin');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return bin;
  process.stderr.write(`python packages of ${name} …\n`);
  rmSync(folder, { recursive: true, force: true });
  const run = (program, ...args) =>
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  run(python(), '-m', 'venv', folder);
  run(join(bin, 'pip'), 'install', '--quiet', '--disable-pip-version-check', '-r', requirements);
  writeFileSync(stamp, wanted);
  return bin;
}

function python() {
  for (const program of ['python3.11', 'python3']) {
    try {
      if (Number(versionOf(program).split('.')[1]) >= 11) return program;
    } catch {
      // The next one, or the message below.
    }
  }
  throw new Error('Python 3.11 or newer is needed for the peers');
}
