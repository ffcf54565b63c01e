/** The menu “Cite” and buttons that copy; what the menu says is loaded with it. */
export const cite = {
  button: 'Cite',
  copy: 'Copy',
  outcome: { copied: 'Copied', refused: 'Copy it by hand' },
}
