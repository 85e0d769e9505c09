import type { TableReads } from '../tables.ts';

/** Stock by warehouse and its movements. Columns of 9.0 and of later versions side by side: a version has some of them. */
export const stock: Record<string, TableReads> = {
  stock_mouvement: {
    reads: {
      rowid: 'integer',
      datem: 'timestamp',
      tms: 'timestamp',
      fk_product: 'integer',
      fk_entrepot: 'integer',
      value: 'decimal(24, 8)',
      price: 'decimal(24, 8)',
      type_mouvement: 'integer',
      fk_user_author: 'integer',
      label: 'varchar',
      inventorycode: 'varchar',
      fk_origin: 'integer',
      origintype: 'varchar',
      fk_projet: 'integer',
      fk_project: 'integer',
    },
    either: [['fk_projet', 'fk_project']],
  },
  product_stock: {
    reads: {
      rowid: 'integer',
      fk_product: 'integer',
      fk_entrepot: 'integer',
      reel: 'decimal(24, 8)',
      tms: 'timestamp',
    },
  },
  entrepot: {
    reads: {
      rowid: 'integer',
      entity: 'integer',
      ref: 'varchar',
      lieu: 'varchar',
      statut: 'integer',
      zip: 'varchar',
      town: 'varchar',
    },
    either: [['ref', 'label']],
  },
};
