/* The text that Prometheus scrapes, read as strictly as its format says: a line that is not of it is thrown. */

export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const SAMPLE =
  /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|\+Inf|NaN)$/i;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)",?/gy;

export function samplesOf(text: string): Sample[] {
  const typed = new Set<string>();
  const samples: Sample[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name] = /^# (?:HELP|TYPE) (\S+) \S+/.exec(line) ?? [];
    if (name && line.startsWith('# TYPE')) {
      if (typed.has(name)) throw new Error(`${name} has two types`);
      typed.add(name);
    } else if (!name) samples.push(sampleOf(line, typed));
  }
  return samples;
}

function sampleOf(line: string, typed: Set<string>): Sample {
  const [, name = '', list = '', value] = SAMPLE.exec(line) ?? [];
  const family = name.replace(/_(bucket|sum|count)$/, '');
  if (!typed.has(name) && !typed.has(family)) throw new Error(`not a sample with a type: ${line}`);
  const labels = [...list.matchAll(LABEL)];
  if (labels.map(([whole]) => whole).join('') !== list) throw new Error(`labels of ${line}`);
  const named = labels.map(([, label, text]) => [label, text]);
  return {
    name,
    labels: Object.fromEntries(named),
    value: Number(value?.replace('Inf', 'Infinity')),
  };
}

/** The value of the one sample with this name and at least these labels; undefined: there is none. */
export function sampleValue(text: string, name: string, labels: Record<string, string> = {}) {
  const found = samplesOf(text).filter(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  );
  if (found.length > 1) throw new Error(`${found.length} samples of ${name}`);
  return found[0]?.value;
}
