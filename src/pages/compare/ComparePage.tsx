/** Side by side: being built. */
export function ComparePage() {
  return null
}
