-- Colleagues in charge of an element, by their part in it; of several of one part the first that was named.
select kind.element, kind.code, contact.element_id, contact.fk_socpeople as user_id
from dolibarr_element_contact as contact
inner join dolibarr_c_type_contact as kind on kind.rowid = contact.fk_c_type_contact
where kind.source = 'internal'
qualify row_number() over (partition by kind.element, kind.code, contact.element_id order by contact.rowid) = 1
