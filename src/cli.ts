import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { backfill } from './command/backfill.ts';
import { check } from './command/check.ts';
import { cleanup } from './command/cleanup.ts';
import { demo } from './command/demo.ts';
import { doctor } from './command/doctor.ts';
import { extract } from './command/extract.ts';
import { type CreateOptions, createApiKey, listApiKeys, revokeApiKey } from './command/keys.ts';
import { pipeline } from './command/pipeline.ts';
import { publish } from './command/publish.ts';
import { quality } from './command/quality.ts';
import { retry } from './command/retry.ts';
import {
  type Answer,
  type CommonOptions,
  printUsage,
  runCommand,
  type Session,
} from './command/session.ts';
import { status } from './command/status.ts';
import { verify } from './command/verify.ts';
import { warehouse } from './command/warehouse.ts';
import { root } from './paths.ts';
import { fileFormats } from './step/files.ts';

/*
 * The commands. Each has --help and --json and ends with 0 only on success: 1 failed, 2 usage or setting.
 */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('goldserve')
  .description(
    'Turns PostgreSQL and MySQL databases into gold collections in MongoDB, and serves them over HTTP.',
  )
  .version(version)
  .showHelpAfterError('(run with --help for the commands and their options)')
  .configureOutput({ outputError: (text, write) => write(text) })
  .exitOverride(endUsage);

/** A command that works, answers and ends. */
function command<O>(
  name: string,
  description: string,
  work: (session: Session, options: O) => Promise<Answer>,
) {
  return program
    .command(name)
    .description(description)
    .option('--json', 'print the answer as one JSON document on stdout')
    .action((options: O & CommonOptions) =>
      runCommand(name, options, (session) => work(session, options)),
    );
}

const asOf = () =>
  new Option('--as-of <day>', 'reference day, YYYY-MM-DD (default: AS_OF, else today)');

program
  .command('serve')
  .description(
    'Start everything: databases, jobs, API; run the flow if nothing is published yet (npm start)',
  )
  .addOption(asOf())
  .option(
    '--json',
    'logs as JSON also on a terminal, and the address as one JSON document on stdout',
  )
  .action(async (options: CommonOptions) => {
    const { serve } = await import('./main.ts');
    await serve(options);
  });

command(
  'pipeline',
  'Run every step: extract, warehouse, publish; print what each did',
  pipeline,
).addOption(asOf());
command('retry', 'Take the last run up at the step that failed', retry).addOption(asOf());
command('extract', 'Source to bronze: land every row and column unchanged', extract)
  .option('--source <name>', 'only this source (retail)')
  .option('--full', 'read every table whole, also what INCREMENTAL would read in part')
  .option('--confirm-deletes', 'take it that rows are gone, however many (DELETE_LIMIT)')
  .addOption(
    new Option('--format <format>', 'write the tables as files too').choices([...fileFormats]),
  )
  .option('--test-connection', 'look whether the sources can be read, without reading a row');
command('backfill', 'Read the rows of some days of a table again, with what has changed', backfill)
  .requiredOption('--source <name>', 'the source of the table')
  .requiredOption('--table <name>', 'the table, by the name it is landed by')
  .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
  .requiredOption('--to <day>', 'last day, YYYY-MM-DD')
  .option('--column <name>', 'the date that tells the day (default: the cursor of the table)');
command('warehouse', 'Bronze to silver, gold and scores', warehouse)
  .option('--full-rebuild', 'build even what is up to date')
  .addOption(asOf());
command('publish', 'Check the newest gold and put it in MongoDB', publish).option(
  '--full',
  'compare with what MongoDB really holds and put it right',
);
command('check', 'Run every check on the newest gold', check);
command(
  'status',
  'Show the sources, what is published and how fresh, the runs, sizes, and when jobs are due',
  async (session) => {
    const { dueTimes } = await import('./main.ts');
    return status(session, dueTimes(session.config));
  },
);
command(
  'verify',
  'Look whether lake and MongoDB still hold what was published; name what does not',
  verify,
);
command(
  'quality',
  'Show what silver took, refused and noted, how full its columns are, and a score',
  quality,
).option('--days <n>', 'silver runs of the last n days (default 30)', wholeNumber);
command('cleanup', 'Remove old runs of the lake and old log files', cleanup)
  .option('--days <n>', 'what ended before the last n days (default RETENTION_DAYS)', wholeNumber)
  .option('--dry-run', 'only show what would be removed')
  .option('--yes', 'do not ask on a terminal');
command(
  'doctor',
  'Look at settings, servers and sources, and at what their codes mean; change nothing',
  doctor,
);
const keys = program
  .command('keys')
  .description('The keys that the API asks for: make, list and revoke them');
keys
  .command('create')
  .description('Make a key, shown this once')
  .argument('[name]', 'who will use it')
  .option('--name <name>', 'the same')
  .option('--scope <scope>', 'read:<dataset>, read:*, explain, pii or admin:jobs; repeat', also)
  .option('--filter <filter>', 'rows it sees alone: "pays in France,Belgique"; repeat', also)
  .option('--fields <columns>', 'columns it sees alone, separated by commas')
  .option('--rate <rate>', 'requests it may make: 600/min, 50/s, 10000/h or off')
  .option('--expires <when>', 'its end: 90d, 12h, a last day or a moment')
  .option('--json', 'print the answer as one JSON document on stdout')
  .action((name: string | undefined, options: CreateOptions & CommonOptions) =>
    runCommand('keys create', options, (session) => createApiKey(session, { name, ...options })),
  );
keys
  .command('list')
  .description('Show every key, without what opens the door')
  .option('--json', 'print the answer as one JSON document on stdout')
  .action((options: CommonOptions) => runCommand('keys list', options, listApiKeys));
keys
  .command('revoke')
  .description('Take a key back: a running server refuses it within a second')
  .argument('<key>', 'its id or its name')
  .option('--json', 'print the answer as one JSON document on stdout')
  .action((key: string, options: CommonOptions) =>
    runCommand('keys revoke', options, (session) => revokeApiKey(session, key)),
  );
command('demo', 'Fill a database with a demo (a shop, an ERP), or change rows of it', demo)
  .addOption(
    new Option('--system <name>', 'what to make up: a shop, or an ERP')
      .choices(['retail', 'ebp', 'dolibarr'])
      .default('retail'),
  )
  .option('--customers <n>', 'retail: rows of clients (default 4000)', wholeNumber)
  .option('--purchases <n>', 'retail: rows of achats (default 40000)', wholeNumber)
  .option('--scale <x>', 'ERPs: 1 is the size of a real installation (default 1)', Number)
  .addOption(
    new Option('--codes <set>', 'ebp: codes of document types (default document)').choices([
      'document',
      'installation',
    ]),
  )
  .option('--incidents', 'ebp: fill the tables of incidents and skills too')
  .option('--seed <n>', 'the same seed gives the same rows (default 1)', wholeNumber)
  .option('--dirt <share>', 'share of dirty rows, 0 to 1 (default 0.02)', Number)
  .addOption(
    new Option('--mutate [n]', 'change, add and delete about n rows (100) instead of filling')
      .preset('100')
      .argParser(wholeNumber),
  )
  .option('--to <url>', 'a PostgreSQL or MySQL database (default: the embedded demo)')
  .option('--url <url>', 'the same as --to')
  .option('--force', 'replace tables of those names that the demo did not make')
  .addOption(asOf());

await program.parseAsync();

/** Help and version end well; anything else commander stops for is a usage error, as a document too where asked. */
function endUsage(error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0);
  if (process.argv.includes('--json')) printUsage(error.message.replace(/^error: /, ''));
  process.exit(2);
}

/** An option that is repeated. */
function also(text: string, before: string[] | undefined): string[] {
  return [...(before ?? []), text];
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new InvalidArgumentError(`${text} is not a whole number.`);
  return value;
}
