/** Number of program colours in the palette. Further programs share a neutral colour and are told apart by name. */
const slots = 11

/** Returns the CSS colour of a program by its position in `programs.json`, the same in every chart. */
export function programColour(position: number): string {
  return position < slots ? `var(--program-${position + 1})` : 'var(--ink-3)'
}
