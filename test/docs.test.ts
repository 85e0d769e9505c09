import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jobNames, settingNames } from '../src/config.ts';
import { readDatasets, readModels } from '../src/dataset.ts';
import { catalogue } from '../src/errors.ts';
import { builtFile, root } from '../src/paths.ts';
import { dictionaryPage, errorsPage } from '../src/reference.ts';

/* What the code has, the documents name; what the documents name, the repository has. */

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/README.md'].filter((file) =>
    existsSync(join(root, file)),
  ),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const datasets = await readDatasets();

/** The text of a section: from its heading to the next of the same level. */
function sectionOf(file: string, heading: string): string {
  const [, section] = read(file).split(`\n## ${heading}\n`);
  if (!section) throw new Error(`${file} has no section ${heading}`);
  return section.split('\n## ')[0] ?? '';
}

const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

describe('README.md', () => {
  test.each(settingNames)('names the setting %s', (name) => {
    expect(sectionOf('README.md', 'Settings')).toContain(`\`${name}\``);
  });

  test.each([...datasets.map(({ path }) => path), 'health', 'docs', 'openapi.json'])(
    'names the path /%s',
    (path) => {
      expect(sectionOf('README.md', 'Endpoints')).toContain(`\`/${path}\``);
    },
  );

  test('names every command, and no other', () => {
    const help = execFileSync(process.execPath, [builtFile('cli.js'), '--help'], {
      encoding: 'utf8',
    });
    const listed = help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm);
    const commands = [...listed].map((match) => match[1]).filter((name) => name !== 'help');
    const named = sectionOf('README.md', 'Commands').matchAll(/^\| `([a-z]+)` \|/gm);
    expect([...named].map((match) => match[1])).toEqual(commands);
  });
});

describe('docs/operations.md', () => {
  test.each(jobNames)('names the job %s and its setting', (name) => {
    const line = `| \`${name}\` |`;
    const row = sectionOf('docs/operations.md', 'Jobs')
      .split('\n')
      .find((text) => text.startsWith(line));
    expect(row).toContain(`\`CRON_${name.toUpperCase()}\``);
  });
});

describe('docs/figures.md', () => {
  const figures = read('docs/figures.md');

  test('gives the reasons of a refused purchase in the order the model judges', () => {
    const model = read('src/source/retail/fact_sale.sql');
    const judged = [...model.matchAll(/ then '([a-z_]+)'/g)].map((match) => match[1]);
    const told = figures.matchAll(/^\| \d+ \| `([a-z_]+)` \|/gm);
    expect(judged.length).toBeGreaterThan(0);
    expect([...told].map((match) => match[1])).toEqual(judged);
  });

  test('gives the weights and half-way points of the probability', () => {
    const model = read('src/score/rfm.sql');
    const set = [...model.matchAll(/([\d.]+) as (\w+_(?:weight|half)\w*)/g)];
    const formula = figures.match(/^prob_reachat_12m = [^`]+/m)?.[0] ?? '';
    const told = [...formula.matchAll(/\b\d+(?:\.\d+)?(?=[ )\n])/g)].map(Number);
    expect(set).toHaveLength(8);
    for (const [, value] of set) expect(told).toContain(Number(value));
    const weights = set.filter(([, , name]) => name?.endsWith('weight'));
    expect(weights.reduce((sum, [, value]) => sum + Number(value), 0)).toBeCloseTo(1, 10);
  });

  test('gives the segments in the order the model judges, with its thresholds', () => {
    const model = read('src/score/rfm.sql');
    const judged = [...model.matchAll(/(?:when (.+) then|else) '([A-Z][A-Za-z ]+)'/g)];
    const told = sectionOf('docs/figures.md', 'Scores')
      .split('\n')
      .filter((line) => /^\| `[A-Z]/.test(line));
    expect(judged).toHaveLength(5);
    for (const [at, [, condition, segment]] of judged.entries()) {
      expect(told[at]).toContain(`| \`${segment}\` |`);
      for (const part of condition?.split(' and ') ?? []) expect(told[at]).toContain(`\`${part}\``);
    }
  });

  test('gives the edges of the distribution', () => {
    const edges = [...read('src/gold/distribution.sql').matchAll(/^ {4}\(\d+, '[^']+', (\d+),/gm)];
    expect(edges.length).toBeGreaterThan(5);
    expect(figures.replace(/\s+/g, ' ')).toContain(edges.map((match) => match[1]).join(', '));
  });
});

describe('docs/names.md', () => {
  test('names collections that exist in this version', () => {
    const named = sectionOf('docs/names.md', 'The shop').matchAll(/`gold_(\w+)`/g);
    const names = new Set([...named].map((match) => match[1] as string));
    const existing = datasets.map(({ name }) => name);
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => !existing.includes(name))).toEqual([]);
  });

  test('says "yes" of what exists, and "not yet" of nothing that does', async () => {
    const models = [...datasets, ...(await readModels('silver'))].map(({ name }) => name);
    const rows = sectionOf('docs/names.md', 'The ERPs').split('\n');
    const told = (word: string) =>
      rows
        .filter((row) => row.includes(`| ${word}`))
        .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)])
        .map((match) => match[1] as string);
    const exists = (name: string) => [...models, ...settingNames].includes(name);
    expect(told('yes')).toContain('dim_project');
    expect(told('yes').filter((name) => !exists(name))).toEqual([]);
    expect(told('not yet').filter(exists)).toEqual([]);
  });
});

describe('what is generated is up to date (node bin/reference.mjs)', () => {
  test('docs/data-dictionary.md', async () => {
    const page = dictionaryPage(datasets, await readModels('silver'));
    expect(read('docs/data-dictionary.md')).toBe(page);
    for (const { name, columns } of datasets) {
      expect(page).toContain(`### ${name}\n`);
      for (const column of columns) expect(page).toContain(`| \`${column.name}\` |`);
    }
  });

  test('docs/errors.md, with every code', () => {
    const page = errorsPage(catalogue);
    expect(read('docs/errors.md')).toBe(page);
    for (const code of Object.keys(catalogue)) expect(page).toContain(`| \`${code}\` |`);
  });
});

describe.each(pages)('%s', (file) => {
  const text = withoutBlocks(read(file));

  test('its links lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] as string);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !leads(file, link))).toEqual([]);
  });

  test('every file and folder it names exists', () => {
    const folders = 'src|routes|jobs|test|docs|bin|bench|openapi|metabase|web|dist';
    const path = new RegExp(`^(?:(?:${folders})/[\\w./-]*|[\\w.-]+\\.(?:md|yml|mjs))$`);
    const named = [...text.matchAll(/`([^`\n]+)`/g)]
      .map((match) => match[1] as string)
      .filter((name) => path.test(name));
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('every code of an error it names is in the catalogue', () => {
    const problem = /`((?:source|database|dataset|embedded|lake|model|run|step|lease)-[a-z-]+)`/g;
    const codes = [...text.matchAll(problem)].map((match) => match[1] as string);
    expect(codes.filter((code) => !(code in catalogue))).toEqual([]);
  });
});

/** A link to a file, a folder, or a heading of a page. */
function leads(from: string, link: string): boolean {
  const [target = '', heading] = link.split('#');
  const file = target ? join(root, from, '..', target) : join(root, from);
  if (!existsSync(file)) return false;
  if (!heading) return true;
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)];
  return headings.some(([, title]) => slug(title as string) === heading);
}

/** How GitHub makes an address of a heading. */
const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
