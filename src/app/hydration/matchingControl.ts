/** The same control in another copy of the page: that with its kind, name and target, at its place among such; null for none. */
export function matchingControl(control: HTMLElement, from: ParentNode, to: ParentNode): HTMLElement | null {
  const alike = (page: ParentNode) =>
    [...page.querySelectorAll<HTMLElement>(control.tagName)].filter(
      (other) => nameOf(other) === nameOf(control),
    )
  return alike(to)[alike(from).indexOf(control)] ?? null
}

/** Not by the id: each copy makes its own. */
function nameOf(control: Element): string {
  const attributes = ['type', 'href', 'name', 'value', 'aria-label'].map((name) => control.getAttribute(name))
  return JSON.stringify([...attributes, control.textContent])
}
