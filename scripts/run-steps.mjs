// Runs npm scripts one after the other and counts what passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}.cache/results`;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Runs each of `steps`, which counts as one, then the tests of each of `suites`, which count as many. Ends with the
 * line 'N passed, N failed', and with exit code 1 where something failed.
 */
export function runSteps({ steps, suites }) {
  mkdirSync(results, { recursive: true });
  const outcomes = [
    ...steps.map((step) => (run([step]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })),
    ...suites.map(runSuite),
  ];
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
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
