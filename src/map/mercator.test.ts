import { expect, test } from 'vitest'
import { cameraOn, frameOf, frameSeen, inFrame, pixelsPerUnit, project, unproject, worldAtZoom0 } from './mercator.ts'

const frame = frameOf([25, 24, 64, 50])

test('Mercator and back', () => {
  const [lon, lat] = unproject(project([51.39, 35.69]))
  expect(lon).toBeCloseTo(51.39, 9)
  expect(lat).toBeCloseTo(35.69, 9)
  expect(project([0, 0])).toEqual([0.5, 0.5])
  expect(project([190, 0])[0]).toBeGreaterThan(1)
})

test.each([
  { width: 1000, height: 300 },
  { width: 300, height: 1000 },
])('a frame fits as bounds fit: by its narrower way ($width × $height)', (box) => {
  const { zoom } = cameraOn(frame, { left: 0, top: 0, ...box }, { left: 0, top: 0, ...box })
  const worldSize = worldAtZoom0 * 2 ** zoom
  const [across, down] = [frame.width / frame.unitsPerWorld, frame.height / frame.unitsPerWorld]
  expect(worldSize).toBeCloseTo(Math.min(box.width / across, box.height / down), 6)
  expect(worldSize).toBeCloseTo(pixelsPerUnit(frame, box) * frame.unitsPerWorld, 6)
})

test('the frame stands in the middle of the clear part, not of the whole', () => {
  const whole = { left: 0, top: 0, width: 1440, height: 844 }
  const clear = { left: 30, top: 20, width: 960, height: 804 }
  const seen = frameSeen(cameraOn(frame, whole, clear), whole)
  const [x, y] = inFrame(seen, project(middleOf()))
  expect(x).toBeCloseTo(510, 6)
  expect(y).toBeCloseTo(422, 6)
})

function middleOf() {
  return unproject([
    frame.west + frame.width / 2 / frame.unitsPerWorld,
    frame.north + frame.height / 2 / frame.unitsPerWorld,
  ])
}
