/** What every command does alike: it ends with one clear line where it cannot go on. */
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Every file that runs before `npm ci` keeps to what Node 14 can parse, so that a Node that is too old is told so
// in a sentence, and imports nothing but Node itself until the packages are there.

/** The folder of the project, from wherever a command was started. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A reason to stop that a person can act on: shown as its message alone. */
export class Refusal extends Error {}

/** Runs a command and ends the process with its exit code, or with 1 where it refuses or breaks. */
export function run(main) {
  main().then(
    (code) => {
      if (code !== undefined) process.exitCode = code
    },
    (reason) => {
      console.error(reason instanceof Refusal ? `\n${reason.message}` : reason)
      process.exitCode = 1
    },
  )
}

/** True where this module is the command that was typed, and not imported by another. */
export function isStarted(moduleUrl) {
  const started = process.argv[1]
  return Boolean(started) && realpathSync(started) === fileURLToPath(moduleUrl)
}

/**
 * Runs a program in the project's folder and shows what it prints. Answers its exit code, and what it wrote to
 * stderr where `hear` asks for it. It gets no stdin: nothing here may wait for an answer.
 */
export function runProgram(program, parameters, { hear = false, stdout = 'inherit', environment = process.env } = {}) {
  return new Promise((resolve) => {
    // npm and npx are batch files on Windows, which only a shell starts.
    const shell = process.platform === 'win32' && /^np[mx]$/.test(program)
    const stdio = ['ignore', stdout, hear ? 'pipe' : 'inherit']
    const child = spawn(program, parameters, { cwd: root, env: environment, stdio, shell })
    let heard = ''
    if (child.stderr)
      child.stderr.on('data', (piece) => {
        heard += piece
        process.stderr.write(piece)
      })
    child.on('error', (reason) => resolve({ code: 1, heard: String(reason) }))
    child.on('close', (code) => resolve({ code: code === null ? 1 : code, heard }))
  })
}
