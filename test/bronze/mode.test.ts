import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type LentDatabase, lendDataDir } from '../servers/index.ts';
import { landingOf, makeShop, run } from './interleaved.ts';
import { servers } from './shop.ts';

const CLOCK = { INCREMENTAL_CURSORS: 'achats=modifie_le@database' };

/** How the purchases of a shop are read by a user who may do no more than read them. */
async function modeOfReader(db: LentDatabase, settings: Record<string, string>) {
  const folder = await lendDataDir();
  const reader = `reader_${randomBytes(4).toString('hex')}`;
  const isPostgres = db.url.startsWith('postgres');
  const [create, grant, drop] = isPostgres
    ? [
        `create role ${reader} login password 'secret'`,
        `grant select on all tables in schema public to ${reader}`,
        `drop owned by ${reader}; drop role ${reader}`,
      ]
    : [
        `create user ${reader} identified by 'secret'`,
        `grant select on ${new URL(db.url).pathname.slice(1)}.* to ${reader}`,
        `drop user ${reader}`,
      ];
  await db.run(create);
  try {
    await db.run(grant);
    const url = new URL(db.url);
    [url.username, url.password] = [reader, 'secret'];
    const manifest = await run({ db: { ...db, url: url.href }, dataDir: folder.path, settings });
    const landing = landingOf(manifest);
    return { mode: landing?.mode, why: landing?.why, watermark: landing?.watermark };
  } finally {
    await db.run(drop);
    await folder.release();
  }
}

describe.each(servers)(
  'the way in which a table of $server is read',
  ({ lend, available, server }) => {
    const isPostgres = server === 'PostgreSQL';

    test.skipIf(!available)(
      'is the horizon only for a user who sees the transactions of others',
      async () => {
        const db = await lend();
        await makeShop(db);
        const blind = await modeOfReader(db, CLOCK);
        expect(blind.mode).toBe(isPostgres ? 'xmin' : 'lag');
        expect(blind.why).toMatch(isPostgres ? /numbers the transaction/ : /no PROCESS privilege/);
        const folder = await lendDataDir();
        const seeing = landingOf(await run({ db, dataDir: folder.path, settings: CLOCK }));
        expect(seeing?.mode).toBe('horizon');
        // Text, and no later than the second before: nothing of a JavaScript date.
        expect(seeing?.watermark.cursor).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
        await folder.release();
        await db.release();
      },
    );

    test.skipIf(!available)(
      'is not the horizon for a time without zone, whoever writes it',
      async () => {
        const [db, folder] = [await lend(), await lendDataDir()];
        await makeShop(db);
        await db.run(
          `alter table achats add column le ${isPostgres ? 'timestamp' : 'datetime'}(6) default '2026-01-01 10:00:00.123456'`,
        );
        const settings = { INCREMENTAL_CURSORS: 'achats=le@database' };
        const landing = landingOf(await run({ db, dataDir: folder.path, settings }));
        expect(landing?.mode).toBe(isPostgres ? 'xmin' : 'lag');
        if (!isPostgres) expect(landing?.watermark.cursor).toBe('2026-01-01 10:00:00.123456');
        await folder.release();
        await db.release();
      },
    );
  },
);
