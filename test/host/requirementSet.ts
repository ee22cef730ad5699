/**
 * Which members exist for office.js under the host's requirement set.
 */
import { apiSets, behindFunctions } from './apiSets';
import { apiNotImplemented, HostError } from './wire/HostError';

/** Whether a host of version `available` has what came with `wanted`; both like `1.14`. */
export function covers(available: string, wanted: string): boolean {
  const [major = 0, minor = 0] = available.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Refuses members that the stand-in does not have, and those above the requirement set. */
export function assertAvailable(className: string, member: string, requirementSet: string): void {
  const since = apiSets[className]?.[member] ?? behindFunctions[className]?.[member];
  const name = `${className}.${member}`;
  if (since === undefined) throw apiNotImplemented(name);
  if (!covers(requirementSet, since)) {
    throw new HostError(
      'ApiNotFound',
      `${name} is part of the ExcelApi ${since} requirement set, which this host does not have.`,
      name,
    );
  }
}
