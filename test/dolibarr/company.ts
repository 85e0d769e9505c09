import { workSql } from './company-work.ts';

/** A small company in a Dolibarr, by hand: what is ordinary, what is odd and what belongs to another entity. */
export const AS_OF = '2026-03-31';

/** Tables of 22.0; `old` gives those of 9.0 where they differ. */
export const companySql = ({ old = false } = {}) => `
  create table llx_societe (rowid int, entity int, nom varchar(60), client int, fournisseur int, status int,
    zip varchar(10), town varchar(40), fk_pays int, phone varchar(20), email varchar(60), tms timestamp null);
  insert into llx_societe values
    (1, 1, 'Boulangerie Martin', 1, 0, 1, '75011', 'Paris', 1, '01 44 55 66 77', 'Contact@Martin.fr', null),
    (2, 1, 'Prospect SA', 2, 0, 1, '69001', 'Lyon', 1, null, null, null),
    (3, 1, 'Fournisseur SARL', 0, 1, 1, '13001', 'Marseille', 1, null, null, null),
    (4, 1, 'Prospect facturé', 2, 0, 0, '99999', 'Nulle part', 1, 'xyz', 'not an address', null),
    (5, 2, 'Autre entité', 1, 0, 1, '75011', 'Paris', 1, null, null, null);
  create table llx_c_country (rowid int, code varchar(2));
  insert into llx_c_country values (1, 'FR');
  create table llx_product (rowid int, entity int, ref varchar(20), label varchar(60), fk_product_type int,
    price double precision, cost_price double precision, pmp double precision, tosell int, tobuy int,
    seuil_stock_alerte int, desiredstock int);
  insert into llx_product values
    (1, 1, 'P1', 'Chaudière', 0, 1000, null, 600, 1, 1, 2, 5), (2, 1, 'S1', 'Visite', 1, 80, 30, 0, 1, 0, null, null),
    (3, 2, 'P1', 'Autre entité', 0, 1, 1, 1, 1, 1, null, null);
  create table llx_user (rowid int, entity int, login varchar(20), lastname varchar(20), firstname varchar(20),
    statut int, thm double precision, weeklyhours double precision, fk_soc int);
  insert into llx_user values (1, 0, 'admin', 'Admin', 'Anne', 1, null, null, null),
    (2, 1, 'bob', 'DURAND', 'bob', 0, 40, 35, null), (3, 1, 'portal', 'Client', 'Portail', 1, null, null, 1);
  create table llx_facture (rowid int, entity int, ${old ? 'facnumber' : 'ref'} varchar(20), type int, fk_soc int,
    datec timestamp null, datef date, date_lim_reglement date, fk_statut int, paye int,
    ${old ? 'total' : 'total_ht'} double precision, total_ttc double precision, fk_facture_source int);
  insert into llx_facture values
    (1, 1, 'FA1', 0, 1, null, '2026-01-10', '2026-02-10', 1, 0, 1100, 1320, null),
    (2, 1, 'FA2', 0, 1, null, '2026-01-20', '2026-02-20', 2, 1, 80, 96, null),
    (3, 1, 'AV1', 2, 1, null, '2026-02-05', '2026-02-05', 2, 1, -80, -96, 2),
    (4, 1, 'AC1', 3, 1, null, '2026-02-10', '2026-03-10', 1, 0, 200, 240, null),
    (5, 1, '(PROV5)', 0, 1, '2026-02-11 08:00:00', null, null, 0, 0, 500, 600, null),
    (6, 1, 'FA6', 0, 1, null, '2026-02-12', '2026-03-12', 3, 0, 700, 840, null),
    (7, 1, 'PF1', 4, 1, null, '2026-02-13', '2026-03-13', 1, 0, 900, 1080, null),
    (8, 2, 'FA8', 0, 5, null, '2026-02-14', '2026-03-14', 1, 0, 10000, 12000, null),
    (9, 1, 'FA9', 0, 4, '2026-02-15 09:30:00', null, '2026-03-15', 1, 0, 60, 72, null),
    (10, 1, 'FA10', 0, 1, null, null, null, 1, 0, 70, 84, null),
    (11, null, 'FA11', 5, 1, null, '2026-02-17', '2026-03-17', 1, 0, 33.33, 40, null);
  create table llx_facturedet (rowid int, fk_facture int, fk_product int, product_type int, label varchar(60),
    description text, qty double precision, subprice double precision, remise_percent double precision,
    total_ht double precision, total_tva double precision, total_ttc double precision, buy_price_ht double precision);
  insert into llx_facturedet values
    (1, 1, 1, 0, null, null, 1, 1000, 0, 1000, 200, 1200, 600), (2, 1, 2, 1, null, null, 2, 100, 50, 100, 20, 120, 30),
    (3, 2, 2, 1, null, null, 1, 80, 0, 80, 16, 96, 30), (4, 3, 2, 1, null, null, 1, -80, 0, -80, -16, -96, 30),
    (5, 4, null, 1, null, 'Acompte', 1, 200, 0, 200, 40, 240, 0), (6, 5, 1, 0, null, null, 1, 500, 0, 500, 100, 600, 600),
    (7, 6, 1, 0, null, null, 1, 700, 0, 700, 140, 840, 600), (8, 7, 1, 0, null, null, 1, 900, 0, 900, 180, 1080, 600),
    (9, 8, 3, 0, null, null, 1, 10000, 0, 10000, 2000, 12000, 1), (10, 9, 99, 0, null, 'Divers', 1, 60, 0, 60, 12, 72, null),
    (11, 10, 1, 0, null, null, 1, 70, 0, 70, 14, 84, 600), (12, 77, 1, 0, null, 'Orphan', 1, 5, 0, 5, 1, 6, 0),
    (13, 1, null, 9, 'Titre', null, 99, 0, 0, 0, 0, 0, 0), (14, 11, 1, 0, null, null, 0.1, 333.3, 0, 33.33, 6.67, 40, 600),
    (14, 11, 1, 0, null, null, 0.1, 333.3, 0, 33.33, 6.67, 40, 600);
  create table llx_commande (rowid int, entity int, ref varchar(20), fk_soc int, date_commande date, fk_statut int,
    total_ht double precision);
  insert into llx_commande values (1, 1, 'CO1', 1, '2026-01-08', 3, 1100);
  create table llx_commandedet (rowid int, fk_commande int, fk_product int, qty double precision, total_ht double precision);
  insert into llx_commandedet values (1, 1, 1, 1, 1100);
  create table llx_propal (rowid int, entity int, ref varchar(20), fk_soc int, datep date, fk_statut int,
    total_ht double precision, fin_validite timestamp null);
  insert into llx_propal values (1, 1, 'PR1', 1, '2026-01-05', 2, 1100, '2026-02-05 00:00:00'),
    (2, 1, 'PR2', 2, '2026-01-06', 1, 0, null);
  create table llx_propaldet (rowid int, fk_propal int, fk_product int, qty double precision, total_ht double precision);
  insert into llx_propaldet values (1, 1, 1, 1, 1100);
  create table llx_element_element (rowid int, fk_source int, sourcetype varchar(20), fk_target int, targettype varchar(20));
  insert into llx_element_element values (1, 1, 'propal', 1, 'commande'), (2, 1, 'commande', 1, 'facture'),
    (3, 1, 'propal', 1, 'facture'), (4, 2, 'ticket', 1, 'fichinter');
  create table llx_paiement (rowid int, entity int, datep timestamp null, amount double precision);
  insert into llx_paiement values (1, 1, '2026-02-01 12:00:00', 500), (2, 1, '2026-02-02 12:00:00', 50), (3, 2, '2026-02-03 12:00:00', 9);
  create table llx_paiement_facture (rowid int, fk_paiement int, fk_facture int, amount double precision);
  insert into llx_paiement_facture values (1, 1, 1, 400), (2, 3, 8, 9), (3, 66, 1, 1);
  create table llx_societe_remise_except (rowid int, fk_facture int, amount_ttc double precision);
  insert into llx_societe_remise_except values (1, 1, 20);
  ${['facture', 'commande', 'propal'].map(ofProject).join(' ')}
  ${workSql(old)}`;

/** Documents 1 to 3, 5 and 6 of a kind belong to the project; FA9 to one that is not there, others to none. */
const ofProject = (table: string) => `alter table llx_${table} add column fk_projet int;
  update llx_${table} set fk_projet = case when rowid in (1, 2, 3, 5, 6) then 1 when rowid = 9 then 99 else 0 end;`;
