import { finishCommand } from '../commandResult'
import { dataDue } from '../due/dataDue'

finishCommand(dataDue(process.argv.slice(2), new Date()))
