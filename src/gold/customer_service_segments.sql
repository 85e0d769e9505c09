-- One row per customer that is there now, of the sources with sale documents or tickets, by the 365 days up to the reference day.
with
concerned as (
  select source from fact_sale where document_kind <> 'purchase'
  union
  select source from fact_ticket
),
sold as (
  select
    sale.source,
    sale.customer_id,
    cast(sum(case when date_diff('day', sale.sold_on, run_settings.as_of) < 365 then sale.amount else 0 end) as decimal(38, 8)) as revenue,
    min(sale.sold_on) as first_sold_on
  from fact_sale as sale
  cross join run_settings
  where sale.is_revenue and sale.customer_id is not null and sale.sold_on <= run_settings.as_of
  group by sale.source, sale.customer_id
),
visited as (
  select source, incident_id, min(start_date) as visited_at
  from fact_intervention
  where is_done and incident_id is not null
  group by source, incident_id
),
ticket as (
  select
    called.source,
    called.customer_id,
    called.is_open,
    called.satisfaction_score,
    cast(called.reported_at as date) as reported_on,
    date_diff('day', cast(called.reported_at as date), run_settings.as_of) < 365 as is_recent,
    -- Closed without any answer known: nobody can tell whether it was late.
    coalesce(
      date_diff(
        'minute',
        called.reported_at,
        coalesce(
          least(
            case when called.first_response_at >= called.reported_at then called.first_response_at end,
            case when visited.visited_at >= called.reported_at then visited.visited_at end
          ),
          case when called.is_open then cast(run_settings.as_of as timestamp) + interval 1 day end
        )
      ) > 60 * run_settings.sla_response_hours,
      false
    ) as is_late
  from fact_ticket as called
  cross join run_settings
  left join visited on visited.source = called.source and visited.incident_id = called.incident_id
  where called.customer_id is not null and cast(called.reported_at as date) <= run_settings.as_of
),
served as (
  select
    source,
    customer_id,
    count(*) filter (where is_recent) as nb_tickets,
    count(*) filter (where is_open) as nb_open_tickets,
    count(*) filter (where is_recent and is_late) as nb_late_tickets,
    avg(satisfaction_score) filter (where is_recent) as avg_satisfaction,
    min(reported_on) as first_reported_on
  from ticket
  group by source, customer_id
),
measured as (
  select
    customer.source,
    customer.customer_key,
    customer.customer_id,
    customer.customer_name,
    coalesce(sold.revenue, 0) as revenue,
    coalesce(served.nb_tickets, 0) as nb_tickets,
    coalesce(served.nb_open_tickets, 0) as nb_open_tickets,
    coalesce(served.nb_late_tickets, 0) as nb_late_tickets,
    served.avg_satisfaction,
    coalesce(least(sold.first_sold_on, served.first_reported_on), customer.registered_on) as known_since
  from dim_customer as customer
  inner join concerned on concerned.source = customer.source
  left join sold on sold.source = customer.source and sold.customer_id = customer.customer_id
  left join served on served.source = customer.source and served.customer_id = customer.customer_id
  where customer.is_current
),
ranked as (
  select
    *,
    rank() over (partition by source order by revenue desc) as revenue_rank,
    count(*) filter (where revenue > 0) over (partition by source) as nb_buyers,
    rank() over (partition by source order by nb_tickets desc) as ticket_rank,
    count(*) filter (where nb_tickets > 0) over (partition by source) as nb_callers
  from measured
),
judged as (
  select
    ranked.*,
    coalesce(avg_satisfaction <= 2.5, false) or (nb_late_tickets >= 2 and 2 * nb_late_tickets >= nb_tickets) as is_at_risk,
    revenue > 0 and revenue_rank <= ceil(nb_buyers / 10.0e0) as is_premium,
    nb_tickets >= 3 and ticket_rank <= ceil(nb_callers / 4.0e0) as is_frequent,
    coalesce(date_diff('day', known_since, run_settings.as_of) between 0 and 90, false) as is_new
  from ranked
  cross join run_settings
)
select
  source,
  customer_key,
  customer_id,
  customer_name,
  case
    when is_at_risk then 'À risque'
    when is_premium then 'Premium'
    when is_frequent then 'Fréquents'
    when is_new then 'Nouveaux'
    else 'Autres'
  end as service_segment,
  is_at_risk,
  is_premium,
  is_frequent,
  is_new,
  revenue as revenue_365d,
  nb_tickets as nb_tickets_365d,
  nb_late_tickets as nb_late_tickets_365d,
  avg_satisfaction as avg_satisfaction_365d,
  nb_open_tickets,
  known_since
from judged
