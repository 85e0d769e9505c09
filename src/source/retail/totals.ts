import type { Place, TotalQuery } from '../../certificate/total.ts';

/* The shop's own totals: a purchase that is there twice, letter for letter, counts once; none is judged. */

const columns = ['id_achat', 'id_client', 'date_achat', 'montant', 'produit'];

export function retailTotals(place: Place): TotalQuery[] {
  const from = place.from('achats');
  const names = columns.map((name) => place.column('achats', name));
  const [id, , , amount] = names;
  if (!from || !id || !amount || names.includes(undefined)) return [];
  const once = `(select distinct ${names.join(', ')} from ${from} where ${id} is not null) once`;
  const unnamed = `(select * from ${from} where ${id} is null) unnamed`;
  const both = (sum: string) =>
    `select coalesce((select ${sum} from ${once}), 0) + coalesce((select ${sum} from ${unnamed}), 0) as total`;
  const rows: TotalQuery = {
    name: 'purchases',
    sql: both('count(*)'),
    gold: `select count(*) as total from fact_achats where source = 'retail'`,
    refused: `select count(*) as total from rejected_fact_sale where source = 'retail'`,
  };
  const money: TotalQuery = {
    name: 'amount',
    sql: both(`sum(${amount})`),
    gold: `select coalesce(sum(montant), 0) as total from fact_achats where source = 'retail'`,
    refused: `select coalesce(sum(try_cast(raw ->> 'montant' as decimal(38, 4))), 0) as total
      from rejected_fact_sale where source = 'retail'`,
  };
  // Amounts kept as text are added by nobody but the model that reads them.
  const isNumber = /^(DECIMAL|DOUBLE|FLOAT|\w*INT)/.test(place.type('achats', 'montant') ?? '');
  return isNumber ? [rows, money] : [rows];
}
