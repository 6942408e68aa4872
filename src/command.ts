/** What the bundled command offers to the processes and threads that begin with it. */
export { work } from './batch/work.ts'
export { main } from './cli.ts'
