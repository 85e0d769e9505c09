import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { builtFile } from '../../src/paths.ts';

/** A process of its own that opens an embedded server and keeps it until it is told to end. */
export interface Holder {
  process: ChildProcess;
  url: string;
  owned: boolean;
  /** Sends a signal to the holder, or to its whole process group, and waits for its end. */
  end(signal: NodeJS.Signals, group?: boolean): Promise<{ code: number | null; said: Said[] }>;
}

interface Said {
  url?: string;
  owned?: boolean;
  stopping?: boolean;
  reachable?: boolean;
}

export async function startHolder(module: string, open: string, dataDir: string): Promise<Holder> {
  const script = join(import.meta.dirname, 'holder.mjs');
  const args = [script, builtFile('embedded'), module, open, dataDir];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process group of its own, as a shell gives to a command.
    detached: true,
  });
  const said: Said[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(JSON.parse(line) as Said));
  const ended = once(child, 'exit');
  await Promise.race([once(lines, 'line'), ended]);
  const [first] = said;
  if (first?.url === undefined) throw new Error('the holder ended before it had its server');
  return {
    process: child,
    url: first.url,
    owned: first.owned === true,
    end: async (signal, group = false) => {
      const pid = child.pid as number;
      process.kill(group ? -pid : pid, signal);
      const [code] = await ended;
      return { code: code as number | null, said };
    },
  };
}
