/** What this build is called. The bundler puts both in; run from its sources, it has neither. */
declare const __MINUTEBOOK_VERSION__: string
declare const __MINUTEBOOK_BUILD__: string

export const version = typeof __MINUTEBOOK_VERSION__ === 'string' ? __MINUTEBOOK_VERSION__ : '0.0.0'

/** A hash of the code: what was computed by other code is computed anew. */
export const build = typeof __MINUTEBOOK_BUILD__ === 'string' ? __MINUTEBOOK_BUILD__ : 'source'
