/*
 * What a note says is wrong: which coherence rule the row breaks. A staging model tells a row's oddities by name; here
 * they are counted by rule, so that every source is judged alike.
 */

/** The rules, each a column of `table_quality`, and the notes or reasons of refusal that tell it is broken. */
export const rules = {
  end_before_start: [
    ...['end_before_start', 'reported_after_start', 'due_before_issue', 'absurd_duration'],
    'future_date',
  ],
  closed_without_date: ['closed_without_date', 'open_with_close_date'],
  negative_stock: ['negative_stock'],
  totals_differ: [
    ...['amounts_differ', 'line_amount_differs', 'document_total_differs', 'no_lines'],
    ...['header_only', 'balance_differs', 'remainder_differs', 'sign_differs'],
  ],
  orphan_keys: [
    ...['unknown_customer', 'unknown_client', 'unknown_item', 'unknown_colleague'],
    ...['unknown_equipment', 'unknown_incident', 'unknown_task', 'no_document', 'no_payment'],
    ...['no_commitment', 'no_settlement'],
  ],
} as const;

/** Notes of a value that is missing, which `missing_share` counts already, and notes that blame nobody. */
export const harmless: readonly string[] = [
  ...['missing_name', 'no_customer', 'no_item', 'no_cost', 'no_amount', 'no_date', 'no_due_date'],
  ...['no_project', 'no_hourly_cost', 'no_colleague', 'no_third_party', 'no_supplier'],
  ...['title', 'text_line', 'from_movements', 'from_item', 'abandoned'],
];

export type Rule = keyof typeof rules;

/** Rows by rule among counts by note or reason. */
export function brokenRules(counts: Record<string, number>): Record<Rule, number> {
  const broken = Object.entries(rules).map(([rule, notes]) => [
    rule,
    notes.reduce((total, note) => total + (counts[note] ?? 0), 0),
  ]);
  return Object.fromEntries(broken);
}

/** Every note that blames a row, of a rule or of none (a phone that is no phone, an unknown code). */
export function faults(noted: Record<string, number>): number {
  return Object.entries(noted)
    .filter(([note]) => !harmless.includes(note))
    .reduce((total, [, rows]) => total + rows, 0);
}
