import { matchingControl } from './matchingControl'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * Replays on the interactive page, in order, what the reader did on the prerendered page; `early.js` recorded it. Called
 * when the page has attached its listeners. Later calls are no-ops.
 */
export async function replayEarlyInput(prerendered: HTMLElement, app: HTMLElement) {
  const { early } = window
  if (!early) return
  delete window.early
  early.stop()
  for (const act of early.acts) {
    replay(act, matchingControl(act.target, prerendered, app))
    // Let React render the effect of one action before the next.
    await new Promise((done) => setTimeout(done))
  }
}

/**
 * Copies the values of the fields of the prerendered page into the interactive one at the moment of the swap, so that a
 * reader who is typing can go on; the page attaches its listeners only a moment later. A file dialog that is open during
 * the swap reports its result to the prerendered field, which is detached by then, so its input events are forwarded.
 */
export function copyFields(prerendered: HTMLElement, app: HTMLElement) {
  for (const act of window.early?.acts ?? []) {
    if (act.kind !== 'fill') continue
    const field = matchingControl(act.target, prerendered, app) as Field | null
    if (!field || field.type === 'file') continue
    act.before = field.value
    setValue(field, (act.target as Field).value)
  }
  prerendered.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const act: EarlyAct = { kind: 'fill', target }
    if (window.early) window.early.acts.push(act)
    else replay(act, matchingControl(target, prerendered, app))
  })
}

function replay(act: EarlyAct, control: HTMLElement | null) {
  switch (act.kind) {
    case 'press':
      control?.click()
      break
    case 'fill':
      if (control) refill(control as Field, act.target as Field, act.before)
      break
    case 'submit':
      if (control instanceof HTMLFormElement) control.requestSubmit()
      break
    case 'key':
      // A key pressed on the page as a whole goes to the element that has the focus now.
      ;(control ?? document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', act.event),
      )
  }
}

/** Sets a field as if its value had been typed or chosen. Skips a field that the reader has edited since. */
function refill(field: Field, { value, files }: Field & { files?: FileList | null }, before = field.value) {
  if (field instanceof HTMLInputElement && field.type === 'file') field.files = files ?? null
  else if (field.value === before) setValue(field, value)
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}

/** Uses the setter of the prototype: React overrides the one of the element and would miss the change. */
function setValue(field: Field, value: string) {
  Reflect.set(Object.getPrototypeOf(field), 'value', value, field)
}
