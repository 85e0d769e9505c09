/** When changes happen, and which. */
export interface Day {
  seed: string;
  /** SQL for the time of the changes. */
  now: string;
}

/** A chosen order that is the same for the same seed, whatever the server's plan. */
export const byChance = ({ seed }: Day, salt: string, column = '"Id"') =>
  `md5(${column}::text || '${salt}${seed}'), ${column}`;
