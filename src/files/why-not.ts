/** What the system says when it refuses a file, in words that say what to do. */
import { type Stats, statSync } from 'node:fs'

const reasons: Record<string, (what: string) => string> = {
  ENOENT: (what) =>
    what === 'link'
      ? 'a link to a file that is not there; mend or remove the link'
      : `no such ${what}; check the name, or it was removed meanwhile`,
  EACCES: (what) => `no permission to read this ${what}; ask its owner, or change its permissions`,
  EPERM: (what) => `no permission to read this ${what}; ask its owner, or change its permissions`,
  EISDIR: () => 'a folder, not a file; give it as an argument of its own to read all that is in it',
  ENOTDIR: () => 'part of this path is a file and not a folder; check the name',
  ELOOP: () => 'links that lead round in a circle; mend or remove them',
  EIO: (what) => `the disk failed while this ${what} was read; copy it elsewhere and try again`,
  ENAMETOOLONG: () => 'this path is too long for the system; move the file nearer to the root',
  EMFILE: () => 'too many files are open on this machine; close some programs and try again',
  ERR_FS_FILE_TOO_LARGE: () => 'over 2 GB, which is more than minutes ever are',
}

/**
 * Why a path of a list is not to be read, where it leads to something that would keep us waiting for ever. A pipe that
 * is named by itself is waited for: `minutebook parse <(curl …)`.
 *
 * @param alone whether it was named by itself
 */
export function whyNoFile(path: string, alone: boolean): string | undefined {
  let stats: Stats | undefined
  try {
    stats = statSync(path, { throwIfNoEntry: false })
  } catch {
    // What keeps it from being looked at is told when it is read.
  }
  if (stats?.isFIFO() || stats?.isSocket())
    return alone ? undefined : 'a pipe and not a file; name it by itself, or send it into standard input'
  if (stats?.isCharacterDevice() || stats?.isBlockDevice()) return 'a device and not a file; send it into standard input'
  return undefined
}

/** @param what "file", "folder" or "link" */
export function whyNot(error: unknown, what = 'file'): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? '']?.(what) ?? `could not be read: ${message}`
}
