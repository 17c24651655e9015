const KEEPING =
  /^(_RemoveReference|_KeepReference|_(Un)?Register\w*Event|NotifyActionHandlerReady|[GS]etAppRuntimeState)$/;

/**
 * Whether a batch does nothing but look after office.js itself: tracked ranges, events, the state of the runtime. The
 * tracing ('#5') and instantiating ('#1') that go with those do not count either.
 */
export function isHousekeeping(actions: readonly string[]): boolean {
  const named = actions.filter((name) => name !== '#1' && name !== '#5');
  return named.length > 0 && named.every((name) => KEEPING.test(name));
}
