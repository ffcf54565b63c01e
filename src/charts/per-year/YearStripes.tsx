/** The pattern of a year that is not over. */
export function YearStripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill="var(--page)" />
        <rect width="2" height="4" fill="var(--series)" />
      </pattern>
    </defs>
  )
}
