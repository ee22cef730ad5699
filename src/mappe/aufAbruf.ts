/** Code that few people need, and then once: loaded when it is asked for, from where the add-in lies. */

/** What webpack throws where the server does not give a part of the add-in. */
const NICHT_GELADEN = 'ChunkLoadError';

/**
 * Loads a module; null where the server does not give it.
 * @throws what the module itself throws while it starts.
 */
export async function aufAbruf<Modul>(lade: () => Promise<Modul>): Promise<Modul | null> {
  try {
    return await lade();
  } catch (error) {
    if (error instanceof Error && error.name === NICHT_GELADEN) return null;
    throw error;
  }
}

const geladen = new WeakMap<() => Promise<unknown>, unknown>();

/** A loader that keeps what came, so that whoever asks later need not wait for it. */
export function behaltend<Teil>(lade: () => Promise<Teil>): () => Promise<Teil> {
  const ladeUndBehalte = async (): Promise<Teil> => {
    const teil = await lade();
    geladen.set(ladeUndBehalte, teil);
    return teil;
  };
  return ladeUndBehalte;
}

/** What such a loader has brought already; null where nothing has come, or where it keeps nothing. */
export function schonGeladen<Teil>(lade: () => Promise<Teil>): Teil | null {
  return (geladen.get(lade) as Teil | undefined) ?? null;
}
