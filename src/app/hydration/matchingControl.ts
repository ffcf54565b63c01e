/**
 * Finds the same control in another copy of the page: the one with the same tag, text, type, address, name, value and
 * label, at the same position among such controls; null if there is none.
 */
export function matchingControl(control: HTMLElement, from: ParentNode, to: ParentNode): HTMLElement | null {
  const alike = (page: ParentNode) =>
    [...page.querySelectorAll<HTMLElement>(control.tagName)].filter(
      (other) => nameOf(other) === nameOf(control),
    )
  return alike(to)[alike(from).indexOf(control)] ?? null
}

/** Without ids, because each copy of the page has its own. */
function nameOf(control: Element): string {
  const attributes = ['type', 'href', 'name', 'value', 'aria-label'].map((name) => control.getAttribute(name))
  return JSON.stringify([...attributes, control.textContent])
}
