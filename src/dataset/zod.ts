import { z } from 'zod'

// Under a strict content security policy nothing may be made from text at run time, nor tried.
z.config({ jitless: true })

export { z }
