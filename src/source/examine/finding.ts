/* What `doctor` finds in a source beside its tables: what its codes are, and what the settings make of them. */

export interface Finding {
  /** `error`: an extract stops, or revenue would be zero. */
  level: 'error' | 'warning' | 'note';
  message: string;
  /** What to do about it. */
  next: string | null;
}

/** A code of the source with what it occurs in. */
export interface CodeCount {
  /** As text; null where the source has none. */
  code: string | null;
  /** What tells a person which code it is: a caption, how document numbers begin. */
  label: string | null;
  /** What the settings make of it. */
  meaning: string;
  /** false: no setting says what it means. */
  mapped: boolean;
  rows: number;
  /** Share of the rows of the table, 0 to 1. */
  share: number;
  /** Sum of the amounts; null where there are none to sum. */
  amount: number | null;
  negative_rows: number;
  positive_rows: number;
}

export interface CodeTable {
  /** `SaleDocument.DocumentType` */
  column: string;
  setting: string;
  codes: CodeCount[];
}

export interface Examination {
  codes: CodeTable[];
  findings: Finding[];
  /** Lines for `.env` that fit the data. */
  env: string[];
  /** Revenue that the settings give, about, and of how many documents. */
  revenue: { documents: number; amount: number | null };
}

export const warning = (message: string, next: string): Finding => ({
  level: 'warning',
  message,
  next,
});

/** `1 234 rows, 12.3 %` */
export const weightOf = ({ rows, share }: Pick<CodeCount, 'rows' | 'share'>) =>
  `${rows.toLocaleString('en').replaceAll(',', ' ')} row${rows === 1 ? '' : 's'}, ${(100 * share).toFixed(1)} %`;
