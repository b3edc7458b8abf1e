// Installs what is missing, and only then: later starts need no network. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const lowest = [20, 19];

/** Runs `npm ci` when `node_modules` is missing or older than the lock; says why when it cannot. */
export async function ensureInstalled() {
  checkNode();
  if (isFresh()) return;
  console.error('Installing the locked packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  });
  if (done.status !== 0) {
    fail('Packages: npm ci failed (its lines are above); expected a reachable npm registry for the first install.');
  }
}

function isFresh() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = lowest;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(`Node: found ${process.versions.node}; expected ${lowest.join('.')} or newer.`);
}

/** @param {string} sentence @returns {never} */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (import.meta.filename === process.argv[1]) await ensureInstalled();
