import { expect, it } from 'vitest'
import { sayFigures, sayModes } from './say-figures.ts'

const vote = { agree: 4, disagree: 1, abstain: 0, needed: 4, base: 5 }

it('tells an open vote by its hands, and a secret one by its papers too', () => {
  expect(sayFigures({ ...vote, issued: null, returned: null, invalid: null })).toBe('4 đồng ý, 1 không đồng ý, 0 ý kiến khác hoặc phiếu không hợp lệ; cần ít nhất 4/5')
  expect(sayFigures({ ...vote, issued: 5, returned: 5, invalid: 0 })).toBe('phát ra 5 phiếu, thu về 5 phiếu, hợp lệ 5 phiếu; 4 đồng ý, 1 không đồng ý, 0 không có ý kiến; cần ít nhất 4/5')
  expect(sayFigures({ ...vote, agree: 3, issued: 5, returned: 4, invalid: 0 })).toContain('phát ra 5 phiếu, thu về 4 phiếu (không thu về 1), hợp lệ 4 phiếu; 3 đồng ý')
  expect(sayFigures({ ...vote, agree: 3, issued: 5, returned: 5, invalid: 1 })).toContain('thu về 5 phiếu, hợp lệ 4 phiếu, không hợp lệ 1 phiếu; 3 đồng ý')
})

it('names the way of a sitting', () => {
  expect([sayModes([]), sayModes(['open']), sayModes(['secret', 'secret']), sayModes(['open', 'secret'])])
    .toEqual(['Biểu quyết công khai', 'Biểu quyết công khai', 'Bỏ phiếu kín', 'Biểu quyết công khai hoặc bỏ phiếu kín theo từng sáng kiến'])
})
