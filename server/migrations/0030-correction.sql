-- A paper whose form was wrong is corrected by a công văn of its own (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 4).
alter table outgoing add column corrects_id uuid;
alter table outgoing add foreign key (org_id, corrects_id) references outgoing (org_id, id);
create index corrections_of_a_paper on outgoing (org_id, corrects_id) where corrects_id is not null;
