/** Colours the palette has for programs; those beyond share the neutral one and are told apart by name. */
const slots = 11

/** The CSS colour of a program by its place in `programs.json`, the same in every drawing. */
export function programColour(position: number): string {
  return position < slots ? `var(--program-${position + 1})` : 'var(--ink-3)'
}
