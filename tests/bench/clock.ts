/** How long something took: by the clock on the wall, and of the processor's time (all threads of this process). */
export interface Elapsed {
  wallMs: number
  cpuMs: number
}

/** Runs something and says how long it took. On a busy machine the time of the processor is the steadier figure. */
export function timed<Value>(run: () => Value): Elapsed & { value: Value } {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const value = run()
  const wallMs = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { value, wallMs, cpuMs: (user + system) / 1000 }
}
