import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';

/*
 * Runs a command and looks at it and all its descendants every 25 ms: wall time, processor time and resident memory of
 * the whole tree. Servers that it talks to are not its descendants and do not count.
 */
const EVERY_MS = 25;
const PAGE_MIB = 4096 / 2 ** 20;
const TICKS_PER_SECOND = 100;

/**
 * @param {string[]} command program and arguments
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, stdout?: string, timeoutMs?: number }} options `stdout`: a file
 * @returns {Promise<{ seconds: number, cpu_s: number, peak_rss_mib: number, stdout: string }>}
 * @throws when it fails or takes too long, with what it said
 */
export async function measure(command, { env = {}, cwd, stdout, timeoutMs = 1_800_000 } = {}) {
  const file = stdout === undefined ? 'pipe' : openSync(stdout, 'w');
  const started = performance.now();
  const child = spawn(command[0], command.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', file, 'pipe'],
    timeout: timeoutMs,
  });
  const tree = new Tree(child.pid);
  const timer = setInterval(() => tree.look(), EVERY_MS);
  try {
    const [out, err, end] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended(child),
    ]);
    const seconds = (performance.now() - started) / 1000;
    if (end !== 0) throw new Error(`${command.join(' ')} ended by ${end}:\n${err}\n${out}`.trim());
    return { seconds, cpu_s: tree.cpuSeconds(), peak_rss_mib: tree.peakMib, stdout: out };
  } finally {
    clearInterval(timer);
    if (typeof file === 'number') closeSync(file);
  }
}

async function text(stream) {
  let all = '';
  for await (const chunk of stream ?? []) all = (all + chunk).slice(-1_000_000);
  return all;
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
}

/** A process and its descendants, seen from outside. */
class Tree {
  peakMib = 0;
  #members;
  #seen = new Set();
  #ticks = new Map();

  constructor(root) {
    this.#members = new Set([root]);
    // Whoever is there already is no descendant.
    for (const pid of pids()) if (pid !== root) this.#seen.add(pid);
  }

  look() {
    for (const pid of pids()) this.#meet(pid);
    let pages = 0;
    for (const pid of this.#members) pages += this.#weigh(pid);
    this.peakMib = Math.max(this.peakMib, pages * PAGE_MIB);
  }

  cpuSeconds() {
    return [...this.#ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND;
  }

  #meet(pid) {
    if (this.#seen.has(pid)) return;
    this.#seen.add(pid);
    const stat = statOf(pid);
    if (stat && this.#members.has(Number(stat[1]))) this.#members.add(pid);
  }

  /** Resident pages; notes the processor time. 0 for one that is gone. */
  #weigh(pid) {
    const stat = statOf(pid);
    if (!stat) {
      this.#members.delete(pid);
      return 0;
    }
    this.#ticks.set(pid, Number(stat[11]) + Number(stat[12]));
    return Number(stat[21]);
  }
}

function pids() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Fields of /proc/<pid>/stat from the state on: 0 state, 1 parent, 11 and 12 ticks, 21 resident pages. */
function statOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
