// Everything that must hold, in one command: types, lint, format, dependency rules, unused code, build, tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}.cache/results`;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const STEPS = ['types', 'lint', 'format', 'dependencies', 'unused', 'build'];
const SUITES = ['unit', 'browser'];

let passed = 0;
let failed = 0;

mkdirSync(results, { recursive: true });
for (const step of STEPS) count(run([step]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
for (const suite of SUITES) count(runSuite(suite));

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function count(outcome) {
  passed += outcome.passed;
  failed += outcome.failed;
}

function run([script, ...options]) {
  console.log(`\n── ${script}`);
  const started = Date.now();
  const { status } = spawnSync(npm, ['run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${script}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  return status === 0;
}

function runSuite(suite) {
  const file = `${results}/${suite}.json`;
  rmSync(file, { force: true });
  const succeeded = run([suite, '--json', `--outputFile=${file}`]);
  let tests;
  try {
    tests = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    console.error(`The ${suite} suite left no results: ${cause.message}`);
    return { passed: 0, failed: 1 };
  }
  const broken = tests.numFailedTests + tests.numRuntimeErrorTestSuites;
  // Jest can fail for another reason than a test, such as an unhandled rejection.
  return { passed: tests.numPassedTests, failed: succeeded ? broken : Math.max(1, broken) };
}
