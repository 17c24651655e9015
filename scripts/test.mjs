// `npm test`: installs what is missing, then runs every check.
import { installIfMissing } from './install-if-missing.mjs';

installIfMissing();
await import('./check.mjs');
