/**
 * Configuration: `minutebook.config.{json,yaml,yml,js,mjs,cjs}` or the key `minutebook` of package.json, looked for from
 * the working folder upwards. Neither the loader nor zod is imported where there is no such file.
 */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rules as ownRules, type Preset } from '../check/index.ts'
import type { Rule, RuleConfig, Severity } from '../check/rule.ts'
import { importModule } from '../import-module.ts'

export type Setting = Severity | 'off' | RuleConfig

/** A configuration as it is written. */
export interface Config {
  preset?: Preset
  rules?: Record<string, Setting>
  /** For files that match the globs, over what is said above. */
  overrides?: { files: string | string[]; preset?: Preset; rules?: Record<string, Setting> }[]
  /** Names of packages, or paths from the configuration's folder. */
  plugins?: string[]
  ignore?: string | string[]
  /** Path of the baseline, from the configuration's folder. */
  baseline?: string
}

/** A configuration with what it brought along. */
export interface LoadedConfig {
  config: Config
  /** The file it came from; absent where there is none. */
  path?: string
  /** The folder that globs and paths in it are relative to. */
  folder: string
  /** Rules of its plug-in packages. */
  pluginRules: Rule[]
}

/** A configuration that cannot be used; the message has a line for each fault, with its place. */
export class ConfigError extends Error {}

const names = ['json', 'yaml', 'yml', 'js', 'mjs', 'cjs'].map((ending) => `minutebook.config.${ending}`)

/**
 * Loads the configuration that holds for a folder.
 *
 * @param folder where to begin to look
 * @param path   the file to take instead; false for none at all
 */
export async function loadConfig(folder: string, path?: string | false): Promise<LoadedConfig> {
  const file = path === false ? undefined : path === undefined ? findConfig(resolve(folder)) : resolve(folder, path)
  if (file === undefined) return { config: {}, folder: resolve(folder), pluginRules: [] }
  if (!existsSync(file)) throw new ConfigError(`${path}: there is no such configuration`)
  const shown = relative(folder, file) || file
  const value = await readConfig(file, shown)
  const home = dirname(file)
  const pluginRules = await loadPlugins(value, home, shown)
  const { configFaults } = await import('./schema.ts')
  const faults = configFaults(value, [...ownRules, ...pluginRules], shown, readFileSync(file, 'utf8'))
  if (faults.length > 0) throw new ConfigError(faults.join('\n'))
  return { config: value as Config, path: file, folder: home, pluginRules }
}

function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of names) if (existsSync(join(at, name))) return join(at, name)
    const manifest = join(at, 'package.json')
    if (existsSync(manifest) && hasKey(readFileSync(manifest, 'utf8'))) return manifest
    if (dirname(at) === at) return undefined
  }
}

/** Whether a package.json has a configuration; a broken one is somebody else's to complain of. */
function hasKey(manifest: string): boolean {
  if (!manifest.includes('"minutebook"')) return false
  try {
    const value = (JSON.parse(manifest) as Record<string, unknown>).minutebook
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

async function readConfig(file: string, shown: string): Promise<unknown> {
  const module = await import('cosmiconfig')
  // Bundled, a CommonJS module has its exports on `default` only.
  const { cosmiconfig } = 'cosmiconfig' in module ? module : (module as { default: typeof module }).default
  try {
    const found = await cosmiconfig('minutebook').load(file)
    return found?.config ?? {}
  } catch (error) {
    throw new ConfigError(`${shown}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function loadPlugins(value: unknown, home: string, shown: string): Promise<Rule[]> {
  const plugins = (value as Config | null)?.plugins
  if (!Array.isArray(plugins)) return []
  const resolveFrom = createRequire(join(home, 'package.json'))
  const loaded: Rule[] = []
  for (const name of plugins.filter((plugin) => typeof plugin === 'string')) {
    try {
      const path = name.startsWith('.') ? resolve(home, name) : resolveFrom.resolve(name)
      const module = (await importModule(pathToFileURL(path).href)) as { rules?: Rule[]; default?: { rules?: Rule[] } }
      const rules = module.rules ?? module.default?.rules
      if (!Array.isArray(rules)) throw new Error('it does not export a list `rules`')
      loaded.push(...rules)
    } catch (error) {
      throw new ConfigError(`${shown}: plugins: cannot load "${name}": ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return loaded
}
