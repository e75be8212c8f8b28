import type { Mount } from './http/mount.ts'

/** Every noun mounts its own doors; the test of the catalogue finds a door nobody mounted. */
export function mountAll(_mount: Mount): void {
}
