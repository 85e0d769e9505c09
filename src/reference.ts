import type { Dataset, Model } from './dataset.ts';
import type { NamedFunction } from './engine/functions/function.ts';
import type { catalogue } from './errors.ts';
import type { Column } from './schema/column.ts';

/*
 * The pages of docs/ that are lists of what the code declares, as Markdown: written by bin/reference.mjs, compared
 * with the committed pages in the tests, never edited by hand.
 */

/** docs/data-dictionary.md: every column of the datasets that are served and of the common model they are made from. */
export function dictionaryPage(gold: Dataset[], silver: Model[]): string {
  return page(
    'Data dictionary',
    `Every dataset, column by column. Written by \`node bin/reference.mjs\` from the definitions in \`src/gold/\` and
\`src/silver/\`; change those, not this page. How the figures are computed: [figures.md](figures.md).`,
    '## Served datasets',
    `Each is served at its path and stored in MongoDB in its collection, with an \`_id\` made of its key. \`currency\` is the
setting \`CURRENCY\`; a ratio is between 0 and 1, and a growth of 0.1 is +10 %.`,
    ...gold.map((dataset) => datasetSection(dataset)),
    '## The common model',
    'In the lake alone: what every source is brought to, and all that the served datasets are computed from.',
    ...silver.map((model) => modelSection(model)),
  );
}

/** docs/errors.md: every code of the catalogue. */
export function errorsPage(errors: typeof catalogue): string {
  const rows = Object.entries(errors).map(([code, { title, status, exit, transient, next }]) => [
    `\`${code}\``,
    title,
    String(status),
    String(exit),
    transient ? 'yes' : 'no',
    next,
  ]);
  return page(
    'Errors',
    `Every error has a code. Written by \`node bin/reference.mjs\` from \`src/errors.ts\`; change that, not this page.

A command prints the title, the code, what happened and what to do next on stderr, and ends with the exit code; with
\`--json\` it prints \`{"error": {"code", "title", "message", "next", "details"}}\` on stdout too. The API answers with the
HTTP status and a problem document (RFC 9457) whose \`type\` is \`urn:goldserve:error:<code>\`. "Passes" says whether the
same call can succeed later without anybody changing anything: a scheduled or waiting run tries those again.`,
    table(['Code', 'What it means', 'HTTP', 'Exit', 'Passes', 'What to do'], rows),
  );
}

/** docs/functions.md: every named expression that a model may call. */
export function functionsPage(functions: NamedFunction[]): string {
  const rows = functions.map(({ name, parameters, returns, meaning, basis, duckdb, spark }) => [
    `\`${name}(${Object.keys(parameters).join(', ')})\``,
    `${Object.values(parameters).join(', ')} -> ${returns}`,
    meaning,
    basis,
    'macro' in duckdb ? 'macro' : 'JavaScript',
    'sql' in spark ? 'SQL function' : 'jvm' in spark ? `JVM function: ${spark.jvm}` : 'built in',
  ]);
  return page(
    'Functions of models',
    `What a model may call beside the SQL that both engines share. Written by \`node bin/reference.mjs\` from
\`src/engine/functions/\`; change that, not this page. The engine supplies each under its name: DuckDB as a macro, or in
JavaScript where a library is needed; for Spark the counterpart stands beside it, to be made by the same name.

NULL gives NULL, and blank text counts as NULL, unless said otherwise. Measured in processor time: a call of JavaScript
costs some 2 µs, with the work on a name 10 µs; a phone number 25 µs the first time its text is met; macros of patterns 2 to
7 µs, \`address_full\` up to 17 µs. There is no \`to_double\`: the transpiler takes that name for a plain cast.`,
    table(['Function', 'Shapes', 'Gives', 'Rests on', 'DuckDB', 'Spark'], rows),
  );
}

function datasetSection(dataset: Dataset): string {
  const facts = [
    `\`GET /${dataset.path}\``,
    `collection \`gold_${dataset.name}\``,
    `key ${names(dataset.key)}`,
    ...(dataset.time ? [`\`from\` and \`to\` filter \`${dataset.time}\``] : []),
    ...(dataset.sort ? [`ordered by ${names(dataset.sort)}`] : []),
  ];
  return section(dataset, facts.join(' · '));
}

function modelSection(model: Model): string {
  return section(model, `key ${names(model.key)}`);
}

function section({ name, description, label, columns }: Model, facts: string): string {
  return [
    `### ${name}`,
    `${description}. French: ${label.fr}.`,
    facts,
    table(
      ['Column', 'Type', 'Null', 'Unit', 'Label', 'Libellé', 'Meaning'],
      columns.map(columnRow),
    ),
  ].join('\n\n');
}

function columnRow({ name, kind, nullable, unit, label, description }: Column): string[] {
  return [`\`${name}\``, kind, nullable ? 'yes' : '', unit ?? '', label.en, label.fr, description];
}

const names = (list: string[]) => list.map((name) => `\`${name}\``).join(', ');

function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function page(title: string, ...parts: string[]): string {
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}
