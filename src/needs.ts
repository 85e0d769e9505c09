/** What has to be configured for a dataset to have rows. */
export interface Needs {
  /** The sources that can feed it. */
  sources?: readonly string[];
  /** The setting without which it has no row. */
  setting?: string;
}

/** Documents, stock, tickets, interventions: a shop has none of them. */
export const anErp: Needs = { sources: ['ebp', 'dolibarr'] };
/** Suppliers' invoices and equipment, which are read of an EBP alone. */
export const anEbp: Needs = { sources: ['ebp'] };
/** Projects and the time spent on them, which are read of a Dolibarr alone. */
export const aDolibarr: Needs = { sources: ['dolibarr'] };
export const targets: Needs = { setting: 'TARGETS_FILE' };
