import type { Basis } from '../regulation/basis.ts'

/** An article as papers cite it, the smallest part first: "điểm b khoản 2 Điều 3 Nghị định 13/2012/NĐ-CP". */
export const sayArticle = ({ paper, article }: Pick<Basis, 'paper' | 'article'>): string =>
  `${article.startsWith('Điều ') ? article.split(/ (?=khoản |điểm )/).reverse().join(' ') : article} ${paper}`
