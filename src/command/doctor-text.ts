import type { CodeTable, Finding } from '../source/examine/finding.ts';
import type { Checkup } from './doctor.ts';
import { table } from './progress.ts';

/** What `doctor` found, for a person: what there is, the codes, what is wrong, what to do. */
export function doctorText(checkups: Checkup[], usable: boolean): string {
  const lines = checkups.map(({ of, seen, findings }) => [of, worst(findings), seen]);
  const codes = checkups.flatMap(({ examination }) => examination?.codes ?? []);
  const env = checkups.flatMap(({ examination }) => examination?.env ?? []);
  const found = checkups.flatMap(({ of, findings }) => findings.map((one) => findingText(of, one)));
  return [
    table(['what', 'state', 'found'], lines),
    ...checkups.flatMap(factsText),
    ...codes.map(codesText),
    ...checkups.flatMap(revenueText),
    found.join('\n'),
    env.length ? `Lines for .env, as the data looks; check each:\n${env.join('\n')}` : '',
    usable
      ? 'Usable. Next: npm run goldserve -- pipeline'
      : 'Not usable yet: mend the errors above, then run doctor again.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function worst(findings: Finding[]): string {
  const levels = findings.map(({ level }) => level);
  return levels.includes('error') ? 'error' : levels.includes('warning') ? 'warning' : 'ok';
}

/** What was seen of a source, a line each. */
function factsText({ of, facts = {} }: Checkup): string[] {
  const rows = Object.entries(facts);
  return rows.length ? [table([of, 'seen'], rows)] : [];
}

function codesText({ column, setting, codes }: CodeTable): string {
  const rows = codes.map((code) => [
    ...[code.code ?? '(none)', code.meaning, code.label ?? '', code.rows],
    `${(100 * code.share).toFixed(1)} %`,
    code.amount === null ? '' : code.amount.toFixed(2),
    code.amount === null ? '' : code.negative_rows,
  ]);
  const header = ['code', 'means', 'looks like', 'rows', 'share', 'sum', 'negative'];
  return `${column}, by ${setting}\n${table(header, rows)}`;
}

function revenueText({ of, examination }: Checkup): string[] {
  if (!examination) return [];
  const { documents, amount } = examination.revenue;
  const sum = amount === null ? 'an amount that its tables do not say' : amount.toFixed(2);
  return [`${of}: ${documents} documents count as revenue by these settings, about ${sum}`];
}

const findingText = (of: string, { level, message, next }: Finding) =>
  `${level}: ${of}: ${message}${next ? `\n  ${next}` : ''}`;
