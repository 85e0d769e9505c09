/**
 * What a step says while it works: `at` names the point reached (`extract:achats`, `publish:switching` …),
 * the rest are its figures. Shown as progress on a terminal, logged elsewhere.
 */
export interface Progress {
  at: string;
  [figure: string]: unknown;
}

export type Report = (progress: Progress) => void;
