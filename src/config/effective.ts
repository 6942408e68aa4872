/** The configuration that holds for one file: preset, settings, and what the overrides change. */
import { isAbsolute, relative, resolve } from 'node:path'
import { type Checker, createChecker, type Preset, type RuleSettings, rules, severityIn } from '../check/index.ts'
import type { RuleConfig } from '../check/rule.ts'
import { matches } from './glob.ts'
import type { LoadedConfig, Setting } from './index.ts'

export interface Effective {
  preset: Preset
  rules: RuleSettings
}

/** Settings given on the command line; they hold over the configuration's. */
export interface FromCommandLine {
  preset?: Preset
  rules?: Record<string, Setting>
}

/** What holds for a file; rules that are on by the preset are listed with its severity. */
export function effectiveConfig(loaded: LoadedConfig, command: FromCommandLine, path: string): Effective {
  const inFolder = pathInFolder(loaded, path)
  const { config } = loaded
  const layers = [config, ...(config.overrides ?? []).filter((override) => matches(inFolder, override.files)), command]
  const preset = layers.reduce<Preset>((given, layer) => layer.preset ?? given, 'recommended')
  const settings: RuleSettings = {}
  for (const rule of [...rules, ...loaded.pluginRules]) {
    let setting: RuleConfig = [severityIn(preset, rule)]
    // A severity alone keeps the options of the layer below.
    for (const layer of layers) {
      const given = layer.rules?.[rule.name]
      if (given !== undefined) setting = Array.isArray(given) ? given : setting[1] ? [given, setting[1]] : [given]
    }
    settings[rule.name] = setting
  }
  return { preset, rules: settings }
}

/** Whether the configuration sets a file aside. */
export function isIgnored(loaded: LoadedConfig, path: string): boolean {
  return matches(pathInFolder(loaded, path), loaded.config.ignore)
}

function pathInFolder({ folder }: LoadedConfig, path: string): string {
  const inFolder = relative(folder, resolve(path))
  return isAbsolute(inFolder) ? path : inFolder
}

/** Makes checkers for files, one for each different configuration, and says which configuration each is of. */
export function checkerFor(loaded: LoadedConfig, command: FromCommandLine): (path: string) => { checker: Checker; key: string } {
  const made = new Map<string, Checker>()
  const always = (loaded.config.overrides ?? []).length === 0 ? '' : undefined
  let same: { checker: Checker; key: string } | undefined
  return (path) => {
    if (same) return same
    const effective = effectiveConfig(loaded, command, path)
    const key = JSON.stringify(effective)
    const checker = made.get(key) ?? createChecker({ preset: effective.preset, settings: effective.rules, more: loaded.pluginRules })
    made.set(key, checker)
    if (always === '') same = { checker, key }
    return { checker, key }
  }
}
