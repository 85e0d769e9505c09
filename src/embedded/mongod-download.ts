import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtFile } from '../paths.ts';

const SITE = 'https://fastdl.mongodb.org';
const REACH_MS = 5_000;
const DOWNLOAD_MS = 15 * 60_000;

/**
 * MongoDB's own build for this system, through mongodb-memory-server-core, into `folder`.
 * The site is tried first, for a few seconds, for the library repeats a download that cannot work.
 * @returns the path of mongod. @throws where the site cannot be reached or has no build for this system.
 */
export async function downloadMongod(folder: string): Promise<string> {
  await fetch(SITE, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) }).catch((error) => {
    throw new Error(`${SITE} cannot be reached (${error.cause?.code ?? error.message})`);
  });
  return inChild(folder);
}

/** A child, because the library prints its progress on stdout, which belongs to the command's answer. */
function inChild(folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtFile('embedded', 'mongod-download.js'), folder], {
      stdio: ['ignore', 2, 2, 'ipc'],
      timeout: DOWNLOAD_MS,
    });
    let answer: { path?: string; error?: string } = {};
    child.on('message', (message) => {
      answer = message as typeof answer;
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (answer.path) resolve(answer.path);
      else reject(new Error(answer.error ?? `the download ended with ${signal ?? code}`));
    });
  });
}

/** The child's part. */
async function download(folder: string): Promise<void> {
  const { MongoBinary } = await import('mongodb-memory-server-core/lib/util/MongoBinary.js');
  const answer = await MongoBinary.getPath({ downloadDir: folder }).then(
    (path) => ({ path }),
    (error: Error) => ({ error: error.message.replaceAll('\n', ' ') }),
  );
  process.send?.(answer);
  process.disconnect?.();
}

const [, program, folder] = process.argv;
if (program === fileURLToPath(import.meta.url) && folder) await download(folder);
