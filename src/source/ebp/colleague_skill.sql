-- The competences of each colleague, in the order that the source gives them.
select colleague_id, string_agg(caption, ', ' order by place, caption) as specialties
from (
  select
    trim(owned."ColleagueId") as colleague_id,
    coalesce(clean_text(competence."Caption"), clean_text(owned."CompetenceId")) as caption,
    min(owned."CompetenceOrder") as place
  from ebp_ColleagueCompetence as owned
  left join ebp_Competence as competence on trim(competence."Id") = trim(owned."CompetenceId")
  group by 1, 2
) as skill
where caption is not null
group by colleague_id
