import { matchingControl } from './matchingControl'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * Does on the live page what the reader did on the still one, one after the other: `early.js` has kept it. Called once
 * the page listens; later calls find nothing.
 */
export async function replayEarlyInput(still: HTMLElement, live: HTMLElement) {
  const { early } = window
  if (!early) return
  delete window.early
  early.stop()
  for (const act of early.acts) {
    redo(act, matchingControl(act.target, still, live))
    // So that what one act changes is there for the next.
    await new Promise((done) => setTimeout(done))
  }
}

/**
 * Gives the live page what the fields of the still one hold, so that who is typing goes on: it takes its place now, and
 * listens only a moment later. A choice that was open meanwhile, as that of a file, ends on the still page, from which
 * nothing reaches the window any more.
 */
export function takeOver(still: HTMLElement, live: HTMLElement) {
  for (const act of window.early?.acts ?? []) {
    if (act.kind !== 'fill') continue
    const field = matchingControl(act.target, still, live) as Field | null
    if (!field || field.type === 'file') continue
    act.before = field.value
    setValue(field, (act.target as Field).value)
  }
  still.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const act: EarlyAct = { kind: 'fill', target }
    if (window.early) window.early.acts.push(act)
    else redo(act, matchingControl(target, still, live))
  })
}

function redo(act: EarlyAct, control: HTMLElement | null) {
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
      // Where the keys go now, when they went to the page as a whole.
      ;(control ?? document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', act.event),
      )
  }
}

/** Gives a field what another holds, as if it was typed or chosen there. What is no more as before stays: somebody types on. */
function refill(field: Field, { value, files }: Field & { files?: FileList | null }, before = field.value) {
  if (field instanceof HTMLInputElement && field.type === 'file') field.files = files ?? null
  else if (field.value === before) setValue(field, value)
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}

/** React overlooks what is set through the element itself. */
function setValue(field: Field, value: string) {
  Reflect.set(Object.getPrototypeOf(field), 'value', value, field)
}
