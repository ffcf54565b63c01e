import { animation } from '../../en/onDemand/files/animation'
import { onDemand } from '../onDemand'

export const animationMessages = onDemand({ en: animation })
