import { stages } from '@sangkien/domain/initiative/stage'
import { describe, expect, it } from 'vitest'
import { stepsOf } from './stage-steps.ts'

const states = (stage: Parameters<typeof stepsOf>[0], received = true) => stepsOf(stage, { received, accepted: false }).map(({ label, state }) => `${label}: ${state}`)

describe('the line of steps', () => {
  it('names the stage under the step that is now', () => {
    expect(stepsOf('completion_requested', { received: true, accepted: false })[1]).toEqual({ label: 'Tiếp nhận', state: 'now', note: 'Yêu cầu bổ sung' })
  })
  it('leaves with the council what the council deferred, while its authors supplement it', () => {
    expect(stepsOf('completion_requested', { received: true, accepted: true })[2]).toEqual({ label: 'Hội đồng xét', state: 'now', note: 'Yêu cầu bổ sung' })
  })
  it('is all done for a recognised initiative', () => {
    expect(states('recognised')).toEqual(['Soạn hồ sơ: done', 'Tiếp nhận: done', 'Hội đồng xét: done', 'Ra quyết định: done', 'Công nhận: done'])
  })
  it('ends where it stopped, and promises nothing beyond', () => {
    expect(states('intake_refused')).toEqual(['Soạn hồ sơ: done', 'Không tiếp nhận: stopped'])
    expect(states('declined')).toEqual(['Soạn hồ sơ: done', 'Tiếp nhận: done', 'Hội đồng xét: done', 'Ra quyết định: done', 'Không được công nhận: stopped'])
    expect(states('withdrawn', false)).toEqual(['Đã rút: stopped'])
    expect(states('withdrawn', true)).toEqual(['Soạn hồ sơ: done', 'Đã rút: stopped'])
  })
  it('has exactly one step that is now or stopped, unless all is done', () => {
    for (const stage of stages) expect(stepsOf(stage, { received: true, accepted: false }).filter(({ state }) => state === 'now' || state === 'stopped')).toHaveLength(stage === 'recognised' ? 0 : 1)
  })
})
