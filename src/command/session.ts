import { type Config, readSettings } from '../config.ts';
import { asMongoError, type Mongo } from '../driver/mongo.ts';
import { GoldserveError } from '../errors.ts';
import type { FlowContext } from '../flow.ts';
import { makeFolder } from '../folder.ts';
import { Lake } from '../lake.ts';
import { createJournal, createLog, type Log } from '../log.ts';
import { logFile } from '../log-file.ts';
import type { Report } from '../report.ts';
import { RunJournal } from '../runs/journal.ts';
import { Closers, mongoService, withSources } from '../services.ts';
import { startProgress } from './progress.ts';

/** Options that every command has. */
export interface CommonOptions {
  json?: boolean;
  asOf?: string;
}

/** What a command works with; servers are opened when it asks for them. */
export interface Session {
  config: Config;
  log: Log;
  lake: Lake;
  report: Report;
  /** Aborted by SIGINT and SIGTERM. */
  signal: AbortSignal;
  /** Where the steps of this command are recorded. */
  runs: RunJournal;
  /** MongoDB of the settings, else the embedded one. */
  mongo(): Promise<Mongo>;
  /** Context of the flow, its sources opened. */
  flow(): Promise<FlowContext>;
}

/** A session, and the log that goes to the daily file alone. */
type Opened = Session & { journal: Log };

export interface Answer {
  /** Printed for a person. */
  text: string;
  /** Printed by `--json`: one document. */
  json: unknown;
  /** What went wrong though there is an answer: said on stderr, and the exit code is that of a failure. */
  failed?: GoldserveError;
}

/**
 * Runs the command `name`: reads the settings, shows progress, prints the answer on stdout, closes what was opened. The exit
 * code is 0 only on success, 2 for usage and settings, 1 for every other failure.
 */
export async function runCommand(
  name: string,
  options: CommonOptions,
  work: (session: Session) => Promise<Answer>,
): Promise<void> {
  const closers = new Closers();
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  let session: Opened | undefined;
  try {
    session = await openSession(name, options, closers, stop.signal);
    const answer = await work(session);
    await closers.close();
    journalEnd(session.journal, answer.failed);
    process.stdout.write(
      options.json ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.text}\n`,
    );
    if (answer.failed) printError(answer.failed, false);
  } catch (thrown) {
    await closers.close().catch(() => {});
    if (session) journalEnd(session.journal, thrown);
    printError(thrown, options.json === true);
  }
}

/** A command that nobody watches (a crontab's) leaves in the log file how it ended. */
function journalEnd(journal: Log, thrown: unknown): void {
  const command = process.argv.slice(2).find((word) => !word.startsWith('-'));
  const ms = Math.round(performance.now());
  if (!thrown) {
    journal.info({ command, ms }, 'command done');
    return;
  }
  const { code, message, next } = asMongoError(thrown);
  journal.error({ command, ms, code, next }, `command failed: ${message}`);
}

/** Says what failed, where, and what to do next, and sets the exit code. */
export function printError(thrown: unknown, json: boolean): void {
  const error = asMongoError(thrown);
  const { title, exit } = error.entry;
  if (json) printDocument(error);
  process.stderr.write(`error: ${title} (${error.code})\n  ${error.message}\n  ${error.next}\n`);
  if (error.code === 'internal' && error.cause instanceof Error)
    process.stderr.write(`${error.cause.stack}\n`);
  process.exitCode = exit;
}

/** A usage error as a document; commander has said it on stderr. */
export function printUsage(message: string): void {
  printDocument(new GoldserveError('usage', message));
}

function printDocument({ code, entry, message, next, details }: GoldserveError): void {
  const document = { error: { code, title: entry.title, message, next, details } };
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

async function openSession(
  name: string,
  options: CommonOptions,
  closers: Closers,
  signal: AbortSignal,
): Promise<Opened> {
  const config = readSettings(options.asOf ? { AS_OF: options.asOf } : {});
  makeFolder(config.dataDir);
  const file = logFile(config);
  const log = createLog(config.logLevel, undefined, file);
  const journal = createJournal(config.logLevel, file);
  const report = startProgress(log, journal, closers);
  const lake = new Lake(config.dataDir);
  const runs = new RunJournal(config.dataDir, { kind: 'command', name });
  return {
    config,
    log,
    journal,
    lake,
    report,
    signal,
    runs,
    mongo: async () => {
      const mongo = await mongoService(config, closers, { log, report });
      runs.attach(mongo.db);
      closers.add(() => runs.settle());
      return mongo;
    },
    flow: async () => {
      const opened = await withSources(config, closers, { log, report });
      return { config: opened, lake, report, signal, runs };
    },
  };
}
