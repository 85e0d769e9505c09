-- When records were deleted, of any table: the kind of a record is a number that says nothing outside of the program,
-- so a deletion is told by the id, and counts only for a member that was there before it and is missing after it.
select
  nullif(trim("Id"), '') as member_id,
  "sysCreatedDate" as deleted_at
from ebp_EbpSysDeletedRecord
where nullif(trim("Id"), '') is not null and "sysCreatedDate" is not null
