-- What the status of a ticket means. The codes changed after 9.0: 3 was an answered ticket, and is one in progress.
with
age as (
  select case when version < 10 then 'before' else 'since' end as age from dolibarr_version
),
known as (
  select * from (values
    ('before', 0, 'not read', false),
    ('before', 1, 'read', false),
    ('before', 3, 'answered', false),
    ('before', 4, 'assigned', false),
    ('before', 5, 'in progress', false),
    ('before', 6, 'waiting', false),
    ('before', 8, 'closed', true),
    ('before', 9, 'canceled', true),
    ('since', 0, 'not read', false),
    ('since', 1, 'read', false),
    ('since', 2, 'assigned', false),
    ('since', 3, 'in progress', false),
    ('since', 5, 'need more info', false),
    ('since', 7, 'waiting', false),
    ('since', 8, 'closed', true),
    ('since', 9, 'canceled', true)
  ) as meanings(age, status, status_name, is_closed)
)
select known.status, known.status_name, known.is_closed
from known
inner join age on age.age = known.age
