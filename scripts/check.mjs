// Everything that must hold, in one command: types, lint, format, dependency rules, unused code, build, tests.
import { runSteps } from './run-steps.mjs';

runSteps({
  steps: ['types', 'lint', 'format', 'dependencies', 'unused', 'build'],
  suites: ['unit', 'browser'],
});
