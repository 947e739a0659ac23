/** PostgreSQL refuses to run as root. Root runs it in a user namespace where it is nobody; files stay root's. */
import { spawnSync } from 'node:child_process';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

export function asUnprivileged(command: Command): Command {
  if (process.getuid?.() !== 0) return command;
  return { file: 'unshare', args: [...namespace, command.file, ...command.args] };
}

// The number must stand in /etc/passwd, and that of `nobody` does.
const namespace = ['-U', '--map-user=65534', '--map-group=65534'];

/** False for root in a container that forbids user namespaces. */
export function canBeUnprivileged(): boolean {
  return process.getuid?.() !== 0 || spawnSync('unshare', [...namespace, 'true']).status === 0;
}
