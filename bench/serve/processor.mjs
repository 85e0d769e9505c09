import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Seconds of processor time that a process and its children have used so far. */
export function processorSeconds(pid) {
  const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // From the state on: 11 and 12 are the ticks in the program and in the kernel.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim();
  const own = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  const theirs = children ? children.split(' ').map(processorSeconds) : [];
  return theirs.reduce((sum, seconds) => sum + seconds, own);
}
