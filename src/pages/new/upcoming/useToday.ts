import { useEffect, useState } from 'react'
import { type DayNumber, dayOf } from '../../../dataset/partialDate'

/** Today; null on prerendered pages and while they come alive, which would otherwise depend on the day of the build. */
export function useToday(): DayNumber | null {
  const [today, setToday] = useState<DayNumber | null>(null)
  useEffect(function readClock() {
    setToday(dayOf(new Date()))
  }, [])
  return today
}
