// npm test: installs what is missing, then every part with its time; the last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Part */

await ensureInstalled();
const bin = join(root, 'node_modules', '.bin');
const environment = {
  ...process.env,
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  PATH: `${bin}:${process.env['PATH']}`
};

/** Steps one after another; the parts of a step side by side. @type {Record<string, Part[][]>} */
const suites = {
  all: [
    [
      { name: 'lint', run: () => command('eslint', ['-c', '.config/eslint.config.js', '.']) },
      { name: 'format', run: () => command('prettier', ['--check', '--log-level', 'warn', '.']) },
      { name: 'types', run: () => command('npm', ['run', '--silent', 'types']) }
    ],
    [{ name: 'units, rule cases, data checks, house', run: () => vitest('node') }],
    [{ name: 'both engines in a real browser', run: () => vitest('browser') }],
    [{ name: 'build', run: () => command(process.execPath, ['.config/build.mjs']) }],
    [{ name: 'journeys in a real browser', run: () => vitest('journeys') }]
  ],
  outside: [[{ name: 'outside files', run: () => vitest('outside') }]],
  rules: [[{ name: 'rules at length', run: () => vitest('rules') }]]
};

const total = { passed: 0, failed: 0 };
for (const step of suites[process.argv[2] ?? 'all'] ?? []) {
  console.log(`\n── ${step.map(({ name }) => name).join(' │ ')}`);
  for (const { passed, failed } of await Promise.all(step.map(timed))) {
    total.passed += passed;
    total.failed += failed;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** @param {Part} part */
async function timed({ name, run }) {
  const began = performance.now();
  const { passed, failed } = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  return { passed, failed };
}

/** @param {string} program @param {string[]} args @returns {Promise<boolean>} whether it ended well */
function ran(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: environment });
    child.on('error', (error) => (console.error(`${program}: ${error.message}`), resolve(false)));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** @param {string} program @param {string[]} args @returns {Promise<Count>} */
async function command(program, args) {
  return (await ran(program, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} project @returns {Promise<Count>} */
async function vitest(project) {
  const report = join(tmpdir(), `liangru-${process.pid}-${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const endedWell = await ran('vitest', args);
  const counted = counts(report);
  rmSync(report, { force: true });
  const silentFailure = !endedWell && counted.failed === 0;
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
