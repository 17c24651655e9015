/** A message from office.js to the host, as posted between the windows. */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 = call, 1 = listen to an event, 2 = stop listening. */
  readonly _actionType: number;
  readonly _data: unknown;
}

/** Reads a posted message; null when it is none of office.js. */
export function readRequest(posted: unknown): Request | null {
  if (typeof posted !== 'string' || !posted.includes('"_messageType":0')) return null;
  const message: unknown = JSON.parse(posted);
  return isRequest(message) ? message : null;
}

/** The answer to a request, or an event that a request asked for. */
export function reply(
  request: Request,
  outcome: { readonly data?: unknown; readonly error?: number; readonly isEvent?: boolean },
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: '',
    _data: outcome.data ?? null,
    _errorCode: outcome.error ?? 0,
    _responseType: outcome.isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    '_messageType' in message &&
    message._messageType === 0 &&
    '_actionName' in message &&
    typeof message._actionName === 'string'
  );
}
