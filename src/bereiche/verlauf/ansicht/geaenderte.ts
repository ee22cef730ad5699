/** How many ratings of a group are no longer what they were at the last Profiling. Pure. */
import type { Momentaufnahme, Profilinginhalt } from '../fach/momentaufnahme';
import type { PruefpunktId } from '../../../rules/pruefpunkte';
import { PRUEFPUNKTE } from '../../../rules/pruefpunkte';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../rules/vocabulary';

/** The number of changed ratings behind an item of the checklist; null for an item that is about no ratings. */
export function geaenderteVon(
  id: PruefpunktId,
  letzte: Momentaufnahme,
  jetzt: Profilinginhalt,
): number | null {
  const gruppe = PRUEFPUNKTE.find((punkt) => punkt.id === id)?.gruppe ?? null;
  if (gruppe === null) return null;
  if (gruppe === 'faz')
    return RESSOURCENBEREICHE.filter(
      (bereich) => letzte.ressourcenbereiche[bereich.id] !== jetzt.ressourcenbereiche[bereich.id],
    ).length;
  return BEDARFE.filter(
    (bedarf) => bedarf.gruppe === gruppe && letzte.bedarfe[bedarf.id] !== jetzt.bedarfe[bedarf.id],
  ).length;
}
