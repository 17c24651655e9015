import { ApiError } from './api-error.ts';
import type { Since } from './host-object.ts';

/** Throws ApiNotFound unless the set the member came with is played. */
export function requireSet(member: string, since: Since, apiVersion: number): void {
  if (Number(since.slice(2)) <= apiVersion) return;
  throw new ApiError(
    'ApiNotFound',
    `${member} needs ExcelApi ${since}; 1.${apiVersion} is played.`,
  );
}
