-- Decisions are found by number, symbol and title, marks or not: `fold` of domain/text said in SQL.
alter table decision add column folded text not null generated always as (
  translate(lower(coalesce(lpad(number::text, greatest(2, length(number::text)), '0'), '') || '/' || coalesce(symbol, '') || ' ' || about), 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ', 'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy')
) stored;

-- Nothing was ever written in it: papers are made again from the facts of what they are about.
drop table document;
