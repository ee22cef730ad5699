/** Whether anything was found at the open Tresor that is to be looked at before something is written. */
import { useStore } from '../../../../bausteine/useStore';
import { befunde } from './befunde';
import { useVermerkschutz } from './schutz';

/** `ungewiss`: it is locked, or was not looked at yet. */
export type Schutzruhe = 'ungewiss' | 'ruhig' | 'auffaellig';

export function useSchutzruhe(): Schutzruhe {
  const { schutzlage } = useVermerkschutz();
  const jetzt = useStore(schutzlage.jetzt);
  const beimOeffnen = useStore(schutzlage.beimOeffnen);
  if (jetzt === null) return 'ungewiss';
  const gefunden = befunde({ jetzt, beimOeffnen, vermerke: [] });
  return gefunden.some(({ art }) => art !== 'notiz') ? 'auffaellig' : 'ruhig';
}
