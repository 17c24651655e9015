/** The errors Excel answers a request with: code → message and HTTP-like status. */
const ERRORS = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  ],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InactiveWorkbook: [
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
    400,
  ],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['This operation is not permitted for the current object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  RequestAborted: ['The request was aborted during run time.', 400],
  RequestPayloadSizeLimitExceeded: [
    'The request payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
    413,
  ],
  ResponsePayloadSizeLimitExceeded: [
    'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
    413,
  ],
  Timeout: ['The request has timed out.', 504],
  TooManyRequests: ['Too many requests were sent.', 429],
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An answer that Excel gives to a request it cannot fulfil. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly status: number;

  constructor(code: ErrorCode, message: string = ERRORS[code][0]) {
    super(message);
    this.code = code;
    this.status = ERRORS[code][1];
  }
}

/** A member of the real Excel that the emulation does not have. Never let this pass quietly. */
export class MissingMember extends ApiError {
  readonly member: string;

  constructor(member: string) {
    super('ApiNotFound', `The emulated Excel does not have ${member}.`);
    this.member = member;
  }
}
