import { animation } from '../en/onDemand/animation'
import { onDemand } from './onDemand'

export const animationMessages = onDemand({ en: animation })
