import { readdirSync, statSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The latest change under the given files and folders, in milliseconds.
 * @param {string[]} paths
 * @returns {number}
 */
export function newest(paths) {
  return Math.max(0, ...paths.filter(existsSync).map(newestOf));
}

/** @param {string} path @returns {number} */
function newestOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).map((name) => newestOf(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}
