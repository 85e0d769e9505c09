import { retail } from './retail.ts';

/** A table that a system must have, and the columns without which nothing can be computed from it. */
export interface SourceTable {
  name: string;
  columns: string[];
}

/** A kind of system that rows come from. Names are matched whatever their case; types are taken as found. */
export interface SourceSystem {
  name: string;
  /** The setting that holds its URL. */
  setting: string;
  tables: SourceTable[];
}

/** Every system goldserve reads, in the order in which sources are listed and served. */
export const systems: SourceSystem[] = [retail];

/** @throws when no system has the name: the caller's settings and this list have drifted apart. */
export function systemNamed(name: string): SourceSystem {
  const system = systems.find((candidate) => candidate.name === name);
  if (!system) throw new Error(`no source system is called ${name}`);
  return system;
}
