/** The provider's names of errors and the statuses that they come with. */
const statuses = {
  bad_request: 400,
  invalid_recipient: 400,
  unauthorized: 401,
  payment_required: 402,
  forbidden: 403,
  not_found: 404,
  method_not_supported: 405,
  conflict: 409,
  deleted: 410,
  unprocessable_entity: 422,
  exceeded_rate: 429,
  max_faxes: 429,
  unknown: 500,
  unavailable: 503,
} as const;

export type ErrorName = keyof typeof statuses;

export class ApiError extends Error {
  readonly errorName: ErrorName;
  readonly path: string | undefined;

  constructor(errorName: ErrorName, message: string, path?: string) {
    super(message);
    this.errorName = errorName;
    this.path = path;
  }

  get status(): number {
    return statuses[this.errorName];
  }

  toBody() {
    return {
      error: {
        error_msg: this.message,
        error_name: this.errorName,
        ...(this.path === undefined ? {} : { error_path: this.path }),
      },
    };
  }
}
