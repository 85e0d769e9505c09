-- The major version: what the tables have at least, or what the installation says where that is later. A database that
-- was migrated by hand keeps the old constants, so they alone do not tell.
select greatest(
  coalesce((select max(try_cast(code as integer)) from dolibarr_code where domain = 'version'), 9),
  coalesce((
    select max(try_cast(split_part(value, '.', 1) as integer))
    from dolibarr_const
    where name in ('MAIN_VERSION_LAST_UPGRADE', 'MAIN_VERSION_LAST_INSTALL')
  ), 9)
) as version
