import { asGoldserveError } from '../../errors.ts';
import { lookAtCursors } from './cursor.ts';
import { lookAtDates } from './dates.ts';
import type { Finding } from './finding.ts';
import type { Look, Subject } from './look.ts';
import { lookAtPrivileges } from './privileges.ts';
import { lookAtReplica } from './replica.ts';
import { lookAtSizes } from './sizes.ts';
import { lookAtTransactions } from './transactions.ts';
import { lookAtVersion } from './version.ts';
import { lookAtZone } from './zone.ts';

/** What is asked of every source, whatever its system. What reads rows comes last. */
const looks: Record<string, Look> = {
  version: lookAtVersion,
  privileges: lookAtPrivileges,
  'time zone': lookAtZone,
  cursors: lookAtCursors,
  'longest transaction': lookAtTransactions,
  replica: lookAtReplica,
  size: lookAtSizes,
  'impossible dates': lookAtDates,
};

export interface SeenAll {
  facts: Record<string, string>;
  findings: Finding[];
}

/** Every look in turn; one that fails or takes too long says so and stops none of the others. */
export async function examineSource(subject: Subject): Promise<SeenAll> {
  const seen: SeenAll = { facts: {}, findings: [] };
  for (const [name, look] of Object.entries(looks)) {
    const { facts, findings } = await look(subject).catch((thrown) => unseen(name, thrown));
    Object.assign(seen.facts, facts);
    seen.findings.push(...(findings ?? []));
  }
  return seen;
}

export function unseen(name: string, thrown: unknown) {
  const { code, message } = asGoldserveError(thrown);
  const finding: Finding = {
    level: 'note',
    message: `${name}: could not be looked at (${code}: ${message})`,
    next: code === 'source-interrupted' ? 'It takes longer than a look may: nothing to do.' : null,
  };
  return { facts: { [name]: 'could not be looked at' }, findings: [finding] };
}
