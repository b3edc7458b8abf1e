// npm test: installs what is missing, then every part with its time; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './setup.mjs';

/** @typedef {{ name: string, run: () => { passed: number, failed: number } }} Part */

await ensureInstalled();
const bin = join(root, 'node_modules', '.bin');
const environment = {
  ...process.env,
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  PATH: `${bin}:${process.env['PATH']}`
};

/** @type {Record<string, Part[]>} */
const suites = {
  all: [
    { name: 'lint', run: () => command('eslint', ['-c', '.config/eslint.config.js', '.']) },
    { name: 'format', run: () => command('prettier', ['--check', '--log-level', 'warn', '.']) },
    { name: 'types', run: () => command('npm', ['run', '--silent', 'types']) },
    { name: 'units, rule cases, data checks, house', run: () => vitest('node') },
    { name: 'both engines in a real browser', run: () => vitest('browser') },
    { name: 'build', run: () => command(process.execPath, ['.config/build.mjs']) },
    { name: 'journeys in a real browser', run: () => vitest('journeys') }
  ],
  outside: [{ name: 'outside files', run: () => vitest('outside') }]
};

const chosen = suites[process.argv[2] ?? 'all'] ?? [];
const total = { passed: 0, failed: 0 };
for (const part of chosen) {
  const began = performance.now();
  console.log(`\n── ${part.name}`);
  const { passed, failed } = part.run();
  total.passed += passed;
  total.failed += failed;
  console.log(
    `── ${part.name}: ${passed} passed, ${failed} failed, ${((performance.now() - began) / 1000).toFixed(1)} s`
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** @param {string} program @param {string[]} args */
function command(program, args) {
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: environment });
  return done.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} project */
function vitest(project) {
  const report = join(tmpdir(), `liangru-${process.pid}-${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const done = spawnSync('vitest', args, { cwd: root, stdio: 'inherit', env: environment });
  const counted = counts(report);
  rmSync(report, { force: true });
  const silentFailure = done.status !== 0 && counted.failed === 0;
  return { passed: counted.passed, failed: counted.failed + (silentFailure || counted.passed === 0 ? 1 : 0) };
}

/** @param {string} report */
function counts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
