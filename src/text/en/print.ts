/** Words that appear only in print. */
export const print = {
  notes: 'Links on this page',
  from: (address: string) => `Printed from ${address}`,
}
