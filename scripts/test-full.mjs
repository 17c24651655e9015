// `npm run test:full`: the whole matrices of which `npm test` takes a sample. Every failure at every request of every
// act of the pane; every state of the pane in every theme, language and width.
import { installIfMissing } from './install-if-missing.mjs';

installIfMissing();
const { runSteps } = await import('./run-steps.mjs');
runSteps({ steps: ['build'], suites: ['full'] });
