/** What stands on paper alone. */
export const print = {
  notes: 'Where the links lead',
  from: (address: string) => `Printed from ${address}`,
}
