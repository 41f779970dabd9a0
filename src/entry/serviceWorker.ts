/** Starts the worker that keeps the site for use without a network; it is served as `sw.js`, at the site's base. */
import type { Build } from '../offline/build.ts'
import type { Scope } from '../offline/scope.ts'
import { startWorker } from '../offline/worker.ts'

/** The compiler writes it in the place of this name once it knows all files. */
declare const FILES_OF_THIS_BUILD: Build

startWorker(self as unknown as Scope, FILES_OF_THIS_BUILD)
