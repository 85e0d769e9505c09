import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, root } from './machine.mjs';

const folder = join(root, 'bench');

/** Writes `results/<name>.json` and puts its tables between the marks of that name in the README. */
export function saveResult(name, result, toMarkdown) {
  mkdirSync(join(folder, 'results'), { recursive: true });
  writeFileSync(
    join(folder, 'results', `${name}.json`),
    `${JSON.stringify(round(result), null, 2)}\n`,
  );
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const [begin, end] = [`<!-- ${name}: written by the bench -->`, `<!-- ${name}: end -->`];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no marks for ${name}`);
  const before = readme.slice(0, from + begin.length);
  const text = `${before}\n\n${toMarkdown(result)}\n\n${readme.slice(to)}`;
  writeFileSync(join(folder, 'README.md'), text);
  process.stdout.write(`${toMarkdown(result)}\n`);
}

/** A Markdown table; the first column to the left, the others to the right. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, column) => (column ? '---:' : '---'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** The median of a figure over the rounds. */
export const middle = (rounds, figure) => median(rounds.map((each) => each[figure]));

export const grouped = (value) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');

/** Three decimals are more than any of the figures is worth. */
function round(value) {
  if (typeof value === 'number') return Math.round(value * 1000) / 1000;
  if (Array.isArray(value)) return value.map(round);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, round(each)]));
  }
  return value;
}
