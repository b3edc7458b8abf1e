-- One row per system × what its ratio lacks: a building cost, or an amount for its O&M of the plan year.
-- A system without any line of that year is asked for one.
select system_id as subject, 'system' as table_name, null::VARCHAR as key_2, null::VARCHAR as key_3,
  'building_cost' as column_name
from stg_system
inner join dim_system using (system_id)
where dim_system.building_cost is null and stg_system.building_cost is null
union all
select dim_system.system_id, 'om_cost', plan_year::VARCHAR, coalesce(om_line.category, 'system'), 'requested'
from dim_system
cross join context
left join om_line on om_line.system_id = dim_system.system_id and om_line.year = plan_year
where om_amount is null
  and dim_system.system_id not in (select system_id from om_line where om_amount is not null and year = plan_year)
