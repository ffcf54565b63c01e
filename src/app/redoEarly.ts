import { counterpart } from './counterpart'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * Does on the live page what the reader did on the still one, one after the other: `early.js` has kept it. Called once
 * the page listens; later calls find nothing.
 */
export async function redoEarly(still: HTMLElement, live: HTMLElement) {
  const { early } = window
  if (!early) return
  delete window.early
  early.stop()
  for (const act of early.acts) {
    redo(act, counterpart(act.target, still, live))
    // So that what one act changes is there for the next.
    await new Promise((done) => setTimeout(done))
  }
}

/**
 * A choice that was open while the page came alive, as that of a file, ends on the still page, from which nothing reaches
 * the window any more. To be called when the live page takes its place: it listens only a moment later.
 */
export function takeOver(still: HTMLElement, live: HTMLElement) {
  still.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const act: EarlyAct = { kind: 'fill', target }
    if (window.early) window.early.acts.push(act)
    else redo(act, counterpart(target, still, live))
  })
}

function redo(act: EarlyAct, control: HTMLElement | null) {
  switch (act.kind) {
    case 'press':
      control?.click()
      break
    case 'fill':
      if (control) refill(control as Field, act.target as Field)
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

/** Gives a field what another holds, as if it was typed or chosen there. */
function refill(field: Field, { value, files }: Field & { files?: FileList | null }) {
  if (field instanceof HTMLInputElement && field.type === 'file') field.files = files ?? null
  // React overlooks what is set through the element itself.
  else Reflect.set(Object.getPrototypeOf(field), 'value', value, field)
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}
