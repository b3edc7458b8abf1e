-- One row per project whose variance is not its forecast less its budget (what it requested), beyond what rounding explains.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 差额等于预计支出减申请资金
-- en: Variance is forecast minus budget
-- An amount is off by up to half of its last printed place: the power of ten that divides it, where a quarter of its
-- column is printed finer that one. No place is less than a 分, to which all were rounded when read.
with printed as (
  select *,
    pow(10, length(requested::VARCHAR) - length(rtrim(nullif(requested, 0)::VARCHAR, '0'))) as place_requested,
    pow(10, length(forecast::VARCHAR) - length(rtrim(nullif(forecast, 0)::VARCHAR, '0'))) as place_forecast,
    pow(10, length(variance::VARCHAR) - length(rtrim(nullif(variance, 0)::VARCHAR, '0'))) as place_variance
  from stg_project
  where requested is not null and forecast is not null and variance is not null
),
usual as (
  select *,
    coalesce(quantile_disc(place_requested, 0.25) over source, 1) as usual_requested,
    coalesce(quantile_disc(place_forecast, 0.25) over source, 1) as usual_forecast,
    coalesce(quantile_disc(place_variance, 0.25) over source, 1) as usual_variance
  from printed
  window source as (partition by source_file, source_sheet)
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  variance::VARCHAR as found, '= ' || (forecast - requested) as expected
from usual
where abs(variance - (forecast - requested)) > (
  least(place_requested, usual_requested) + least(place_forecast, usual_forecast) + least(place_variance, usual_variance)
) / 2
