import package_ from '../../package.json' with { type: 'json' };

/** Kakunin's version, from package.json. */
export const VERSION = package_.version;
