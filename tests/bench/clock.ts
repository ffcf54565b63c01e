/** Duration in wall-clock time and in processor time of all threads of this process. */
export interface Elapsed {
  wallMs: number
  cpuMs: number
}

/** Runs a function and measures it. On a busy machine processor time is the more stable figure. */
export function timed<Value>(run: () => Value): Elapsed & { value: Value } {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const value = run()
  const wallMs = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { value, wallMs, cpuMs: (user + system) / 1000 }
}
