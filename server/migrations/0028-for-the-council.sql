-- A council's papers are signed for it by its chair, or the vice-chair for the chair (TM.; Nghị định 30/2020/NĐ-CP, Điều 13, Phụ lục I).
alter table outgoing drop constraint outgoing_capacity_check;
alter table outgoing add constraint outgoing_capacity_check check (capacity in ('head', 'KT', 'Q', 'TL', 'TUQ', 'TM'));
