/** Returns today in the reader's own time zone, as an ISO 8601 date. */
export function dayHere(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
