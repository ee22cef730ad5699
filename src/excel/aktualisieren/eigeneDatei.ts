/** Fetches files of the add-in from where it lies. Asks nobody else. */
import { FRIST_MS } from '../../mappe/frist';

/** Fetches an address relative to the pane. */
export type LadeDatei = (address: string) => Promise<Response>;

/** The contents; null where the network or the server does not give them. */
export async function ladeDatei(fetch: LadeDatei, address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** The contents as data of a known form; null also where something else came, such as the page of a proxy to sign in. */
export async function ladeJson<Inhalt>(fetch: LadeDatei, address: string): Promise<Inhalt | null> {
  const bytes = await ladeDatei(fetch, address);
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Inhalt;
  } catch {
    return null;
  }
}

/** The network of the pane; a server that does not answer is one that cannot be reached. */
export const ladeVomServer: LadeDatei = (address) =>
  fetch(address, { signal: AbortSignal.timeout(FRIST_MS.lesen) });
