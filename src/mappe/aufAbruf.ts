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
