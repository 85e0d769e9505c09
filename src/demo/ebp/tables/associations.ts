import type { Rows } from '../cells.ts';
import { numberOf, typeCodes } from '../codes.ts';
import { CREDIT, INVOICE } from '../documents.ts';
import { uuidsOf } from '../ids.ts';
import type { World } from '../world.ts';
import { documentsThat } from './deals.ts';

/** Which line became which: one row for each line that was copied from another. */
export function lineAssociations(world: World): Rows[] {
  const { options, counts, sales } = world;
  const { documents, lines } = sales;
  const copied = Array.from(lines.origin.keys()).filter((k) => (lines.origin[k] as number) >= 0);
  const documentId = uuidsOf(options.seed, 'SaleDocument');
  const lineId = uuidsOf(options.seed, 'SaleDocumentLine');
  const to = (k: number) => copied[k] as number;
  const from = (k: number) => lines.origin[to(k)] as number;
  const document = (line: number) => lines.document[line] as number;
  const type = (line: number) =>
    typeCodes[options.codes][documents.kind[document(line)] as number] as number;
  return [
    {
      table: 'DocumentLineAssociation',
      size: copied.length,
      columns: {
        Id: uuidsOf(options.seed, 'DocumentLineAssociation'),
        OriginDocumentId: (k) => documentId(document(from(k))),
        OriginLineId: (k) => lineId(from(k)),
        OriginDocumentType: () => 0,
        OriginDocumentSubType: (k) => type(from(k)),
        TransferedDocumentId: (k) => documentId(document(to(k))),
        TransferedLineId: (k) => lineId(to(k)),
        TransferedDocumentType: () => 0,
        TransferedDocumentSubType: (k) => type(to(k)),
        Quantity: (k) => (lines.quantity[to(k)] as number) / 100,
        RealQuantity: (k) => (lines.quantity[to(k)] as number) / 100,
        LinkType: () => 0,
      },
    },
    ...creditOrigins(world, counts.SaleCreditMemoOrigin as number),
  ];
}

function creditOrigins({ options, sales: { documents }, calendar }: World, size: number): Rows[] {
  const credits = documentsThat(documents, (d) => documents.kind[d] === CREDIT);
  const origin = (k: number) => documents.parent[credits[k] as number] as number;
  return [
    {
      table: 'SaleCreditMemoOrigin',
      size: Math.min(size, credits.length),
      columns: {
        Id: (k) => k + 1,
        CreditMemoId: (k) => uuidsOf(options.seed, 'SaleDocument')(credits[k] as number),
        InvoiceNumber: (k) => numberOf(INVOICE, documents.number[origin(k)] as number),
        InvoiceDate: (k) => calendar.time(documents.day[origin(k)] as number, 0),
      },
    },
  ];
}
