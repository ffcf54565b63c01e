import { z } from 'zod'

// A strict content security policy forbids generating code at run time, so zod must not even try.
z.config({ jitless: true })

export { z }
