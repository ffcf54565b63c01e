/** The button of a chart that opens the sheet to save, share and embed it. */
export const chartMenu = {
  button: 'Save',
  buttonOf: (title: string) => `Save or share: ${title}`,
}
