import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where servers, data and tools of a bench live. Ignored by git. */
export const workFolder = join(root, '.goldserve', 'bench');

/** What ran where, when: the first lines of a result. `versions` adds those of the peers. */
export function circumstances(command, versions) {
  const [first] = cpus();
  return {
    command,
    date: new Date().toISOString(),
    commit: commit(),
    machine: {
      cores: cpus().length,
      processor: first?.model.trim(),
      memory_gib: Math.round(totalmem() / 2 ** 30),
      kernel: release(),
      load_before: loadavg().map((load) => Math.round(load * 10) / 10),
    },
    versions: { node: process.version, ...versions },
  };
}

/** One line for people. */
export function machineLine({ machine, versions, date, commit }) {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const { cores, processor, memory_gib, load_before } = machine;
  return `${date.slice(0, 10)}, commit ${commit}: ${cores} cores (${processor}), ${memory_gib} GiB, load average before ${load_before[0]}; ${programs.join(', ')}.`;
}

/** What a program says of its version; the program must be there. */
export function versionOf(program, args = ['--version']) {
  try {
    const said = execFileSync(program, args, { encoding: 'utf8' });
    return said.match(/\d+(\.\d+)+/)?.[0] ?? said.trim();
  } catch (cause) {
    throw new Error(`${program} is needed and does not run: ${cause.message}`);
  }
}

function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'routes', 'jobs') ? '+changes' : '';
  return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
