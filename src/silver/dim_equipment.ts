import { z } from 'zod';
import { define } from '../dataset.ts';
import { count, date, decimal, flag, source, text, timestamp } from '../schema/column.ts';

export default define({
  description: 'Equipment installed at customers',
  label: { en: 'Equipment', fr: 'Équipements' },
  key: ['source', 'customer_product_id'],
  row: z.strictObject({
    source: source(),
    customer_product_id: text('Equipment id', 'N° équipement', 'Id of the equipment'),
    equipment_name: text('Equipment', 'Équipement', 'Caption').nullable(),
    customer_id: text('Customer id', 'N° client', 'Owner').nullable(),
    item_id: text('Item id', 'N° article', 'Item that it is').nullable(),
    serial_number: text('Serial number', 'N° de série', 'Serial number').nullable(),
    installation_date: date('Installed on', 'Installé le', 'Day of installation').nullable(),
    warranty_end: date('Warranty end', 'Fin de garantie', 'Last day of the warranty').nullable(),
    contract_id: text('Contract id', 'N° contrat', 'Contract that covers it').nullable(),
    contract_end: date('Contract end', 'Fin de contrat', 'Last day of that contract').nullable(),
    is_active: flag('Active', 'Actif', 'Whether it is in use').nullable(),
    latitude: decimal('Latitude', 'Latitude', 'Latitude', 'degrees').nullable(),
    longitude: decimal('Longitude', 'Longitude', 'Longitude', 'degrees').nullable(),
    changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
    item_key: count('Item key', 'Clé article', 'Current version of the item', 'key').nullable(),
    customer_key: count(
      'Customer key',
      'Clé client',
      'Current version of the customer',
      'key',
    ).nullable(),
  }),
  staged: z.strictObject({
    source: source(),
    customer_product_id: text('Equipment id', 'N° équipement', 'Id of the equipment'),
    equipment_name: text('Equipment', 'Équipement', 'Caption').nullable(),
    customer_id: text('Customer id', 'N° client', 'Owner').nullable(),
    item_id: text('Item id', 'N° article', 'Item that it is').nullable(),
    serial_number: text('Serial number', 'N° de série', 'Serial number').nullable(),
    installation_date: date('Installed on', 'Installé le', 'Day of installation').nullable(),
    warranty_end: date('Warranty end', 'Fin de garantie', 'Last day of the warranty').nullable(),
    contract_id: text('Contract id', 'N° contrat', 'Contract that covers it').nullable(),
    contract_end: date('Contract end', 'Fin de contrat', 'Last day of that contract').nullable(),
    is_active: flag('Active', 'Actif', 'Whether it is in use').nullable(),
    latitude: decimal('Latitude', 'Latitude', 'Latitude', 'degrees').nullable(),
    longitude: decimal('Longitude', 'Longitude', 'Longitude', 'degrees').nullable(),
    changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
  }),
});
