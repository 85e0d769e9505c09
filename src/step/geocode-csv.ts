/** A table as CSV (RFC 4180), every field in quotes. */
export function writeCsv(rows: string[][]): string {
  return rows
    .map((row) => `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');
}

/** The rows of a CSV text by the names of its first line; a separator of `,` or `;` is found out from that line. */
export function readCsv(text: string): Record<string, string>[] {
  const content = text.replace(/^\uFEFF/, '');
  const separator = /^[^,;\r\n]*;/.test(content) ? ';' : ',';
  const [header = [], ...rows] = fieldsOf(content, separator);
  return rows
    .filter((row) => row.some((field) => field !== ''))
    .map((row) => Object.fromEntries(header.map((name, at) => [name.trim(), row[at] ?? ''])));
}

/** Every line as its fields; a field in quotes may hold separators, line ends and doubled quotes. */
function fieldsOf(text: string, separator: string): string[][] {
  const field = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`,
    'y',
  );
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error('answers with a table that cannot be read');
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== separator) rows.push([]);
  }
  return rows.filter((row) => row.length);
}
