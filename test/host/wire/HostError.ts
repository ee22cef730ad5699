/**
 * The refusals of the stand-in host, with the codes that Excel uses.
 * A bug of the stand-in itself must not become a HostError: it is thrown as it is.
 */

const httpStatus: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  GeneralException: 500,
  ApiNotImplemented: 501,
};

/** A refusal with Excel's error code; `location` names the member, e.g. `Range.values`. */
export class HostError extends Error {
  readonly code: string;
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return httpStatus[this.code] ?? 400;
  }
}

/** A name, table, sheet or column that is not there. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

/** An argument that Excel refuses. */
export function invalidArgument(what: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );
}

/** A member that the stand-in does not have; it never answers with a made-up value instead. */
export function apiNotImplemented(member: string): HostError {
  return new HostError('ApiNotImplemented', `The stand-in host does not implement ${member}.`, member);
}
