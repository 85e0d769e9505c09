import { euros, type Rows } from '../../ebp/cells.ts';
import { BOUGHT, type Movement, SOLD, WAREHOUSES } from '../movements.ts';
import type { World } from '../world.ts';
import { productId } from './products.ts';
import { userId } from './users.ts';

const places = ['Dépôt Lyon', 'Agence Grenoble', 'Atelier', 'Véhicules'];
const labels = [
  'Transfert ou correction',
  'Transfert ou sortie',
  'Livraison client',
  'Réception fournisseur',
];

export function* stockRows({ stock, items, calendar, staff }: World): Generator<Rows> {
  const { movements, level, price } = stock;
  const of = (k: number) => movements[k] as Movement;
  const at = (k: number) => calendar.time(of(k).day, 420 + (k % 660));
  yield {
    table: 'entrepot',
    size: WAREHOUSES,
    columns: {
      rowid: (k) => k + 1,
      entity: () => 1,
      ref: (k) => places[k] as string,
      lieu: (k) => places[k] as string,
      statut: () => 1,
      tms: () => calendar.time(-400, 600),
    },
  };
  yield {
    table: 'stock_mouvement',
    size: movements.length,
    columns: {
      rowid: (k) => k + 1,
      datem: at,
      tms: at,
      fk_product: (k) => productId(of(k).item),
      fk_entrepot: (k) => of(k).warehouse + 1,
      value: (k) => of(k).qty,
      price: (k) =>
        euros(
          of(k).type === BOUGHT
            ? price(of(k))
            : of(k).type === SOLD
              ? (items.price[of(k).item] as number)
              : 0,
        ),
      type_mouvement: (k) => of(k).type,
      fk_user_author: (k) => userId(staff.technicians[k % staff.technicians.length] as number),
      label: (k) => labels[of(k).type] as string,
      inventorycode: (k) => (of(k).code < 0 ? null : `TR${of(k).code}`),
      fk_origin: (k) => (of(k).invoice < 0 ? null : of(k).invoice + 1),
      origintype: (k) => (of(k).invoice < 0 ? null : 'facture'),
    },
  };
  const shelves = Array.from({ length: level.length }, (_, shelf) => shelf).filter(
    (shelf) => !items.isService(Math.floor(shelf / WAREHOUSES)),
  );
  const shelf = (k: number) => shelves[k] as number;
  yield {
    table: 'product_stock',
    size: shelves.length,
    columns: {
      rowid: (k) => k + 1,
      fk_product: (k) => productId(Math.floor(shelf(k) / WAREHOUSES)),
      fk_entrepot: (k) => (shelf(k) % WAREHOUSES) + 1,
      reel: (k) => level[shelf(k)] as number,
      tms: () => calendar.time(calendar.days - 1, 1080),
    },
  };
}
