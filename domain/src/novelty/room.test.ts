import { describe, expect, it } from 'vitest'
import { checkedText, compareTexts } from './compare.ts'
import { prepareSource, prepareText, printsOf } from './prepare.ts'
import { readSynonyms } from './terms.ts'
import { SharedRoom } from './room.ts'
import { defaultThresholds } from './thresholds.ts'

const reading = { abbreviations: new Map(), synonyms: readSynonyms([]), subtractions: { byFirst: new Map() } }
const weight = () => 1
const text = (solution: string) => ({ title: 'Sổ trực điện tử', parts: [{ role: 'problem' as const, label: '', text: 'Ghi sổ giấy mất thời gian và khó tra cứu khi cần.' }, { role: 'solution' as const, label: '', text: solution }] })
const sentence = (n: number) => `Lần thứ ${n} cán bộ trực ca ghi nhận việc bàn giao hồ sơ giấy tờ vào bảng theo dõi chung của phòng.`
const mine = text([1, 2, 3].map(sentence).join(' '))
const sources = [text(sentence(2)), text(Array.from({ length: 400 }, (_, n) => sentence(n)).join(' ')), text('Không có gì giống.'), mine]

describe('room that is used for one text after another', () => {
  it('gives each text the arrays it would have of its own, also one longer than the room was', () => {
    const checked = checkedText(prepareText(mine, reading), new Set(), weight)
    const room = new SharedRoom(256)
    for (const source of sources) {
      room.clear()
      const theirs = prepareSource(source, reading, room)
      expect(compareTexts(checked, theirs, defaultThresholds, room)).toEqual(compareTexts(checked, prepareSource(source, reading), defaultThresholds))
      room.clear()
      expect(printsOf(prepareText(source, reading, room), weight, room)).toEqual(printsOf(prepareText(source, reading), weight))
    }
  })

  it('is empty again after each, whatever was written there', () => {
    const room = new SharedRoom(64)
    room.float64(4).fill(7)
    const kept = room.uint8(3).fill(9) // the room was full: what grew lies elsewhere
    expect([...room.uint32(40)]).toEqual(Array.from({ length: 40 }, () => 0))
    expect([...kept]).toEqual([9, 9, 9])
    room.clear()
    expect([...room.int32(5), ...room.float64(2), ...room.uint8(9)]).toEqual(Array.from({ length: 16 }, () => 0))
  })
})
