/** Fields as typed or read. Untrusted. */
export type Fields = Readonly<Record<string, unknown>>
