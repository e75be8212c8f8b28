-- What a person has done, the latest first ("Đã xử lý"): their acts are walked by this index and counted from it.
create index history_of_actor on history (org_id, actor_id, seq) include (what) where actor_id is not null;
