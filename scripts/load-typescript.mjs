// Lets Node run our TypeScript sources directly: node --import ./scripts/load-typescript.mjs FILE.ts
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
