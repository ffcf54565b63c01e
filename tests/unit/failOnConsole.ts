import { afterEach, beforeEach, expect, vi } from 'vitest'

// Unexpected console output fails a test: otherwise it would go unnoticed.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
