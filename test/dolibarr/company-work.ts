/** Stock, projects, time, tickets, interventions and diary of the company; `old` gives the tables of 9.0. */
export const workSql = (old: boolean) => `
  create table llx_entrepot (rowid int, entity int, ref varchar(20));
  insert into llx_entrepot values (1, 1, 'Paris'), (2, 1, 'Lyon'), (3, 2, 'Ailleurs');
  create table llx_stock_mouvement (rowid int, datem timestamp null, fk_product int, fk_entrepot int, value double precision,
    price double precision, type_mouvement int, inventorycode varchar(20), origintype varchar(20), fk_origin int);
  insert into llx_stock_mouvement values
    (1, '2026-01-02 08:00:00', 1, 1, 10, 550, 3, null, null, 0), (2, '2026-01-11 08:00:00', 1, 1, -1, 1000, 2, null, 'facture', 1),
    (3, '2026-01-12 08:00:00', 1, 1, -4, 0, 1, 'T1', null, 0), (4, '2026-01-12 08:00:00', 1, 2, 4, 0, 0, 'T1', null, 0),
    (5, '2026-01-13 08:00:00', 1, 3, 100, 1, 0, null, null, 0), (6, '2026-01-14 08:00:00', 1, 1, 2, 0, 1, null, null, 0),
    (7, null, 1, 1, 1, 0, 0, null, null, 0), (8, '2026-01-15 08:00:00', 0, 1, 1, 0, 0, null, null, 0),
    (9, '2026-01-16 08:00:00', 1, 1, -1, 0, 1, 'INV', 'inventory', 1);
  create table llx_product_stock (rowid int, fk_product int, fk_entrepot int, reel double precision);
  insert into llx_product_stock values (1, 1, 1, 7), (2, 1, 2, -4), (3, 1, 3, 100);
  create table llx_projet (rowid int, entity int, ref varchar(20), title varchar(40), fk_soc int, fk_statut int, dateo date,
    datee date, date_close timestamp null, budget_amount double precision);
  insert into llx_projet values (1, 1, 'PJ1', 'Chantier', 1, 1, '2026-01-01', '2026-06-30', null, 5000),
    (2, 1, 'PJ2', 'Fini', 1, 2, '2026-02-01', '2026-01-01', null, null), (3, 2, 'PJ3', 'Ailleurs', 5, 1, null, null, null, 1);
  create table llx_projet_task (rowid int, entity int, ref varchar(20), fk_projet int, planned_workload double precision,
    progress int);
  insert into llx_projet_task values (1, 1, 'TK1', 1, 36000, 50), (2, 2, 'TK2', 3, 3600, 0), (3, 1, 'TK3', 1, 0, 120);
  create table ${old ? 'llx_projet_task_time' : 'llx_element_time'} (rowid int, ${old ? 'fk_task' : 'fk_element'} int,
    ${old ? '' : 'elementtype varchar(20),'} ${old ? 'task_datehour' : 'element_datehour'} timestamp null,
    ${old ? 'task_duration' : 'element_duration'} double precision, fk_user int, thm double precision, invoice_id int);
  insert into ${old ? 'llx_projet_task_time' : 'llx_element_time'} values
    ${times.map((cells) => timeRow(cells, old)).join(', ')};
  create table llx_ticket (rowid int, entity int, ref varchar(20), fk_soc int, fk_project int, subject varchar(60),
    fk_statut int, type_code varchar(20), severity_code varchar(20), datec timestamp null, date_read timestamp null,
    date_close timestamp null, fk_user_create int, fk_user_assign int);
  insert into llx_ticket values
    (1, 1, 'TS1', 1, 1, 'Panne', 3, 'ISSUE', 'HIGH', '2026-01-10 08:00:00', '2026-01-10 09:00:00', null, 1, 2),
    (2, 1, 'TS2', 1, null, 'Fuite', 8, 'ISSUE', 'NORMAL', '2026-02-01 08:00:00', '2026-02-01 10:00:00', '2026-02-03 08:00:00', 1, 2),
    (3, 1, 'TS3', 1, null, 'Sans fin', 8, 'COM', 'LOW', '2026-02-05 08:00:00', null, null, 1, null),
    (4, 1, 'TS4', 99, null, 'Inverse', 9, 'COM', 'LOW', '2026-02-06 08:00:00', null, '2026-02-01 08:00:00', 1, 77),
    (5, 1, 'TS5', 1, null, 'Rouvert', 1, 'COM', 'LOW', '2026-02-07 08:00:00', null, '2026-02-08 08:00:00', 1, null),
    (6, 2, 'TS6', 5, null, 'Ailleurs', 1, 'COM', 'LOW', '2026-02-07 08:00:00', null, null, 1, null),
    (7, 1, 'TS7', 1, null, 'Sans date', 0, 'COM', 'LOW', null, null, null, 1, null),
    (8, 1, 'TS8', 1, null, 'Autre code', 4, 'COM', 'LOW', '2026-03-01 08:00:00', null, null, 1, null);
  create table llx_ticket_extrafields (rowid int, fk_object int, note varchar(10), duree varchar(10), prix varchar(20), city varchar(20));
  insert into llx_ticket_extrafields values (1, 1, '4', '2,5', '120.50', 'Nantes'), (2, 2, '9', '', null, null);
  create table llx_c_ticket_type (rowid int, code varchar(20), label varchar(40));
  insert into llx_c_ticket_type values (1, 'ISSUE', 'Panne'), (2, 'COM', 'Question');
  create table llx_fichinter (rowid int, entity int, ref varchar(20), fk_soc int, fk_contrat int, datec timestamp null, duree double precision,
    fk_statut int, description text, fk_user_author int);
  insert into llx_fichinter values (1, 1, 'FI1', 1, 0, '2026-02-01 07:00:00', 9000, 1, 'Fuite réparée', 2),
    (2, 1, 'FI2', 1, 5, '2026-02-10 07:00:00', 3600, 0, 'À faire', 2), (3, 1, 'FI3', 1, 5, '2026-06-10 07:00:00', 3600, 3, null, 88),
    (4, 2, 'FI4', 5, 0, '2026-02-10 07:00:00', 3600, 1, null, 2);
  create table llx_fichinterdet (rowid int, fk_fichinter int, date timestamp null, duree int);
  insert into llx_fichinterdet values (1, 1, '2026-02-02 09:00:00', 7200), (2, 1, '2026-02-02 14:00:00', 1800);
  create table llx_c_actioncomm (id int, code varchar(20));
  insert into llx_c_actioncomm values (11, 'AC_INT'), (40, 'AC_OTH_AUTO');
  create table llx_actioncomm (id int, entity int, code varchar(30), fk_action int, datep timestamp null, datep2 timestamp null,
    percent int, fk_soc int, fk_user_author int, fk_user_action int, label varchar(40), elementtype varchar(20), fk_element int);
  insert into llx_actioncomm values
    (1, 1, null, 11, '2026-02-20 08:00:00', '2026-02-20 10:00:00', 100, 1, 1, 2, 'Intervention', null, null),
    (2, 1, 'AC_OTH_AUTO', 40, '2026-02-21 08:00:00', null, -1, 1, 1, 2, 'Automatique', null, null),
    (3, 1, 'AC_INT', 11, '2026-02-22 08:00:00', null, -1, 1, 1, 2, 'Sans objet', null, null),
    (4, 1, 'TICKET_MSG', 40, '2026-01-10 12:00:00', null, -1, 1, 2, 2, 'Réponse', 'ticket', 1),
    (5, 1, 'TICKET_MSG_PRIVATE', 40, '2026-01-10 10:00:00', null, -1, 1, 2, 2, 'Note', 'ticket', 1),
    (6, 1, 'TICKET_MSG', 40, '2026-01-10 09:00:00', null, -1, 1, 3, 3, 'Message du client', 'ticket', 1),
    (7, 1, 'AC_INT', 11, '2026-02-02 09:00:00', null, 100, 1, 1, 2, 'Fiche', 'fichinter', 1);`;

/** Time entries: id, task, moment, seconds, user, hourly rate, invoice; of another kind of element than a task at the end. */
const times = [
  [1, 1, "'2026-02-01 08:00:00'", 7200, 2, 'null', 'null', 'task'],
  [2, 1, "'2026-02-02 08:00:00'", 3600, 2, 50, 1, 'task'],
  [3, 1, "'2026-02-03 08:00:00'", 3600, 1, 'null', 'null', 'task'],
  [4, 2, "'2026-02-04 08:00:00'", 3600, 2, 'null', 'null', 'task'],
  [5, 99, "'2026-02-05 08:00:00'", 3600, 2, 'null', 'null', 'task'],
  [6, 1, 'null', 3600, 2, 'null', 'null', 'task'],
  [7, 1, "'2026-02-06 08:00:00'", 3600, 2, 'null', 'null', 'ticket'],
] as const;

/** 9.0 has no kind of element: it knows tasks alone, and the last entry is of another task. */
const timeRow = (
  [id, task, at, seconds, user, rate, invoice, kind]: (typeof times)[number],
  old: boolean,
) =>
  old
    ? `(${[id, kind === 'task' ? task : 2, at, seconds, user, rate, invoice].join(', ')})`
    : `(${[id, task, `'${kind}'`, at, seconds, user, rate, invoice].join(', ')})`;
