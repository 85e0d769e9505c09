import type { Place, TotalQuery } from '../../certificate/total.ts';
import type { EbpCodes } from './codes.ts';

/* What the invoices of the installation come to by its own tables: a line that is there twice counts once. */

export function ebpTotals({ document, line, state }: EbpCodes, place: Place): TotalQuery[] {
  const [lines, documents] = [place.from('SaleDocumentLine'), place.from('SaleDocument')];
  if (!lines || !documents) return [];
  const coded = (kind: string) => Object.keys(document).filter((code) => document[code] === kind);
  const invoices = coded('invoice');
  const others = ['credit_note', 'deposit', 'return'].filter((kind) => coded(kind).length);
  const among = (column: string, codes: string[]) =>
    codes.length ? ` and ${column} in (${codes.map((code) => `'${code}'`).join(', ')})` : '';
  const net = 'RealNetAmountVatExcludedWithDiscount';
  const sold = `select distinct l."Id", l."DocumentId", l."${net}" as net
    from ${lines} l join ${documents} d on d."Id" = l."DocumentId"
    where true${among('d."DocumentType"::text', invoices)}${among('d."DocumentState"::text', state)}${among('l."LineType"::text', line)}`;
  const why = others.length
    ? `${others.join(', ')} are mapped, whose sign only the models know`
    : undefined;
  return [
    {
      name: 'revenue',
      sql: `select coalesce(sum(net), 0) as total from (${sold}) sold`,
      gold: `select coalesce(sum(montant), 0) as total from fact_achats where source = 'ebp'`,
      ...(why ? { why } : {}),
    },
  ];
}
