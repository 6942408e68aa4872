/** The tasks that a batch can do, by name. Adding one is one file and one line here, imported when it is asked for. */
import { parseTask } from './parse-task.ts'
import type { Task } from './task.ts'

/** A task and its settings, as plain data that can cross to a worker thread. */
export interface TaskName {
  name: string
  options: unknown
}

const tasks: Record<string, (options: never) => Promise<Task>> = {
  parse: parseTask,
  check: async (options) => (await import('./check-task.ts')).checkTask(options),
}

export function makeTask({ name, options }: TaskName): Promise<Task> {
  const make = tasks[name]
  if (!make) throw new Error(`no task is called ${name}`)
  return make(options as never)
}
