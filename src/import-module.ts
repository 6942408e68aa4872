/**
 * `import()` of a module that only the run knows. It lies apart from the bundled command, since code that V8 kept
 * from an earlier run (`load.ts`) cannot import.
 */
export function importModule(url: string): Promise<unknown> {
  return import(url)
}
