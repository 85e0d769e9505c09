import { warning } from './finding.ts';
import type { Look } from './look.ts';

/** The oldest servers that are read: what came before lacks what a consistent read asks for. */
const oldest = { postgres: 10, mysql: 5.7, mariadb: 10.2 };

/** Which server it is, and whether it is one of those that can be read. */
export const lookAtVersion: Look = async ({ driver: { engine, serverVersion } }) => {
  const version = Number.parseFloat(/\d+\.\d+/.exec(serverVersion)?.[0] ?? serverVersion);
  const least = oldest[engine];
  const isOld =
    major(version) < major(least) || (major(version) === major(least) && version < least);
  return {
    facts: { version: `${engine} ${serverVersion}` },
    findings: isOld
      ? [
          warning(
            `${engine} ${serverVersion} is older than ${least}`,
            `Use ${engine} ${least} or later.`,
          ),
        ]
      : [],
  };
};

const major = Math.trunc;
