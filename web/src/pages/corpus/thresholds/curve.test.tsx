import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { placesOf } from './curve-places.ts'
import { curveOf, sayMeasured } from './curves.ts'
import { ThresholdCurve } from './ThresholdCurve.tsx'

const points = [{ at: 20, found: 100, wrong: 8 }, { at: 60, found: 90, wrong: 2 }, { at: 100, found: 10, wrong: 0 }]

it('draws thresholds from left to right, percents from the foot up, false alarms up to the most there are', () => {
  expect(placesOf(points, 60)).toEqual({ found: '0,0 120,10 240,90', wrong: '0,0 120,75 240,100', most: 8, mark: 120 })
})

it('marks no threshold that lies outside what was measured', () => {
  expect(placesOf(points, 10).mark).toBeUndefined()
})

it('says in a table what the lines show', () => {
  const html = renderToStaticMarkup(<ThresholdCurve title="Hai tên giống nhau" unit="%" points={points} here={60} />)
  expect(html).toContain('<tr><th scope="row">60</th><td>90</td><td>2</td></tr>')
})

it('has a curve of every share that was measured, with its date', () => {
  expect(curveOf('sameWordsShare')?.length).toBeGreaterThan(3)
  expect(curveOf('sameWordsLeast')).toBeUndefined()
  expect(sayMeasured).toMatch(/ngày \d\d\/\d\d\/\d{4}/)
})
