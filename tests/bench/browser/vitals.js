// Runs in the page before anything else, and keeps what the browser says of it in `window.vitals`.
const vitals = { paint: 0, largest: 0, shift: 0, tasks: [], interactions: [] }
window.vitals = vitals

const observe = (type, keep, options = {}) =>
  new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({
    type,
    buffered: true,
    ...options,
  })

observe('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') vitals.paint = startTime
})
observe('largest-contentful-paint', ({ startTime }) => {
  vitals.largest = startTime
})
observe('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) vitals.shift += value
})
observe('longtask', ({ startTime, duration }) => vitals.tasks.push({ startTime, duration }))
observe(
  'event',
  ({ interactionId, startTime, duration }) => {
    if (interactionId) vitals.interactions.push({ startTime, duration })
  },
  { durationThreshold: 16 },
)
