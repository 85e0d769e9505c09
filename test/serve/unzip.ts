import { inflateRawSync } from 'node:zlib';

/** The files of a zip by their names, found through its directory. @throws when it has none: it is not whole. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const END = 0x06054b50;
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('the zip has no directory');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + packed);
    files.set(name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The rows of the one sheet of a workbook: texts unescaped, numbers and truths as numbers, nothing as null. */
export function sheetRows(workbook: Buffer): (string | number | null)[][] {
  const xml = unzip(workbook).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  if (!xml.endsWith('</sheetData></worksheet>')) throw new Error('the sheet is not whole');
  return [...xml.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c\/>|<c[^>]*>(.*?)<\/c>/gs)].map(([, cell]) => cellOf(cell)),
  );
}

function cellOf(cell: string | undefined): string | number | null {
  if (cell === undefined) return null;
  const [, number] = /^<v>(.*)<\/v>$/.exec(cell) ?? [];
  if (number !== undefined) return Number(number);
  const text = cell.replace(/^<is><t[^>]*>|<\/t><\/is>$/g, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
