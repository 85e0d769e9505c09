import type { Random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { type Documents, newDocuments } from './documents.ts';
import { shuffled } from './noise.ts';

/** `count` documents of the kind `from` become one of the kind `to`, some days later. */
export interface Link {
  from: number;
  to: number;
  count: number;
  days: [least: number, most: number];
  /** Only documents that were themselves made from another. */
  onlyChained?: boolean;
  /** Only documents from which none was made. */
  onlyLast?: boolean;
}

export interface ChainSpec {
  /** Documents of each kind. */
  kinds: number[];
  links: Link[];
  /** Lines of all documents. */
  lines: number;
  /** Lines that are copies of another document's; undefined: as they come. */
  copies?: number;
  meanLines: number;
}

interface Draft {
  kind: Uint8Array;
  day: Int32Array;
  parent: Int32Array;
  children: Int32Array;
  lines: Int32Array;
}

/** Documents with kinds, days, origins and exactly as many lines as asked for, in order of date. */
export function chainsOf(spec: ChainSpec, calendar: Calendar, random: Random): Documents {
  const draft = drafts(spec, calendar, random);
  for (const link of spec.links) connect(draft, link, calendar, random);
  countLines(draft, spec, random);
  return inOrder(draft);
}

function drafts({ kinds }: ChainSpec, calendar: Calendar, random: Random): Draft {
  const size = kinds.reduce((sum, count) => sum + count, 0);
  const draft: Draft = {
    kind: new Uint8Array(size),
    day: Int32Array.from({ length: size }, () => calendar.draw(random())),
    parent: new Int32Array(size).fill(-1),
    children: new Int32Array(size),
    lines: new Int32Array(size),
  };
  let next = 0;
  for (const [kind, count] of kinds.entries()) {
    draft.kind.fill(kind, next, next + count);
    next += count;
  }
  return draft;
}

/** Gives documents of `to` an origin, as long as there are both. */
function connect(draft: Draft, link: Link, calendar: Calendar, random: Random): void {
  const order = shuffled(draft.kind.length, random);
  const orphans = order.filter((d) => draft.kind[d] === link.to && (draft.parent[d] as number) < 0);
  let made = 0;
  for (const parent of order) {
    if (made >= Math.min(link.count, orphans.length)) return;
    if (draft.kind[parent] !== link.from) continue;
    if (link.onlyLast && draft.children[parent]) continue;
    if (link.onlyChained && (draft.parent[parent] as number) < 0) continue;
    const day = workday(draft, parent, link, calendar, random);
    if (day >= calendar.days) continue;
    const child = orphans[made++] as number;
    draft.parent[child] = parent;
    draft.children[parent] = (draft.children[parent] as number) + 1;
    draft.day[child] = day;
  }
}

/** Not on a Sunday. */
function workday(draft: Draft, parent: number, link: Link, calendar: Calendar, random: Random) {
  const [least, most] = link.days;
  const day = (draft.day[parent] as number) + least + Math.floor(random() * (most - least + 1));
  return calendar.weekday(day) === 0 ? day + 1 : day;
}

function countLines(draft: Draft, spec: ChainSpec, random: Random): void {
  const { parent, children, lines } = draft;
  const size = lines.length;
  const more = 1 - 1 / spec.meanLines;
  const some = () => {
    let count = 1;
    while (count < 40 && random() < more) count++;
    return count;
  };
  for (let d = 0; d < size; d++) if ((parent[d] as number) < 0) lines[d] = some();
  for (const d of byDay(draft)) {
    const origin = parent[d] as number;
    if (origin >= 0) lines[d] = lines[origin] as number;
  }
  if (spec.copies !== undefined) fitCopies(draft, spec.copies, random);
  const roots = select(size, (d) => (parent[d] as number) < 0 && !children[d]);
  fitTotal(lines, roots, spec.lines, random);
}

/** Longer chains or partial last documents, until copied lines are as many as asked for. */
function fitCopies({ parent, children, lines }: Draft, copies: number, random: Random): void {
  const isCopy = (d: number) => (parent[d] as number) >= 0;
  const leaves = select(lines.length, (d) => isCopy(d) && !children[d]);
  const roots = select(lines.length, (d) => !isCopy(d) && (children[d] as number) > 0);
  const below = descendants(parent);
  let total = lines.reduce((sum, count, d) => sum + (isCopy(d) ? count : 0), 0);
  while (total < copies && roots.length) {
    const root = roots[Math.floor(random() * roots.length)] as number;
    for (const d of [root, ...(below.get(root) ?? [])]) {
      lines[d] = (lines[d] as number) + 1;
      if (d !== root) total++;
    }
  }
  const spare = leaves.reduce((sum, d) => sum + (lines[d] as number) - 1, 0);
  for (let left = Math.min(total - copies, spare); left > 0; ) {
    const leaf = leaves[Math.floor(random() * leaves.length)] as number;
    if ((lines[leaf] as number) <= 1) continue;
    lines[leaf] = (lines[leaf] as number) - 1;
    left--;
  }
}

/** All documents below each document that has some. */
function descendants(parent: Int32Array): Map<number, number[]> {
  const below = new Map<number, number[]>();
  for (let d = 0; d < parent.length; d++) {
    for (let up = parent[d] as number; up >= 0; up = parent[up] as number) {
      below.set(up, [...(below.get(up) ?? []), d]);
    }
  }
  return below;
}

/** One line more or less for documents taken by chance, until all have `total`. */
function fitTotal(lines: Int32Array, among: Int32Array, total: number, random: Random): void {
  let missing = total - lines.reduce((sum, count) => sum + count, 0);
  const spare = among.reduce((sum, d) => sum + (lines[d] as number) - 1, 0);
  if (-missing > spare || (missing > 0 && !among.length)) {
    throw new Error(`${total} lines do not fit the documents`);
  }
  while (missing !== 0) {
    const d = among[Math.floor(random() * among.length)] as number;
    const step = Math.sign(missing);
    if (step < 0 && (lines[d] as number) <= 1) continue;
    lines[d] = (lines[d] as number) + step;
    missing -= step;
  }
}

const select = (size: number, test: (d: number) => boolean) =>
  Int32Array.from({ length: size }, (_, d) => d).filter(test);

/** A document made on the day of its origin has the larger kind, thus comes after it. */
function byDay({ day, kind }: Draft): Int32Array {
  const keys = Float64Array.from(
    day,
    (value, d) => (value * 8 + (kind[d] as number)) * 2 ** 24 + d,
  );
  return Int32Array.from(keys.sort(), (key) => ((key % 2 ** 24) + 2 ** 24) % 2 ** 24);
}

function inOrder(draft: Draft): Documents {
  const order = byDay(draft);
  const documents = newDocuments(order.length);
  const position = new Int32Array(order.length);
  for (const [at, d] of order.entries()) position[d] = at;
  const numbers = new Int32Array(8);
  for (const [at, d] of order.entries()) {
    const kind = draft.kind[d] as number;
    documents.kind[at] = kind;
    documents.day[at] = draft.day[d] as number;
    documents.number[at] = numbers[kind] = (numbers[kind] as number) + 1;
    documents.firstLine[at + 1] = (documents.firstLine[at] as number) + (draft.lines[d] as number);
    const origin = draft.parent[d] as number;
    if (origin < 0) continue;
    documents.parent[at] = position[origin] as number;
    documents.child[position[origin] as number] = at;
  }
  return documents;
}
