/** Whether the neutral cells say anything at all. Small: it comes with every start of the pane. Pure. */
import type { Inhalt } from '../../../listen/inhalt';
import { istOffen } from '../../../listen/readFelder';
import { bereichsstand } from '../../../mappe/bereich';
import { VORRANG } from '../listen';
import { KOOPERATION_MAPPE } from '../mappe';

/** What is looked at. */
interface Gelesenes {
  readonly inhalt: Inhalt;
  readonly bereiche: ReadonlyMap<string, number>;
}

/** The cells that the workbook has to have and has not: somebody has deleted them, or what their name stands for. */
export function fehlendeVorrangzellen({ inhalt, bereiche }: Gelesenes): readonly string[] {
  if (bereichsstand(KOOPERATION_MAPPE, bereiche) !== 'aktuell') return [];
  return Object.values(VORRANG)
    .filter((feld) => inhalt.suchte(feld) && !inhalt.hat(feld))
    .map(({ name }) => name);
}

/** Whether something is to be said above every view. A cell that is gone could have said it. */
export function stehtVorrang(gelesen: Gelesenes): boolean {
  const { inhalt } = gelesen;
  return (
    fehlendeVorrangzellen(gelesen).length > 0 ||
    Object.values(VORRANG).some((feld) => inhalt.hat(feld) && !istOffen(inhalt.feld(feld).zelle))
  );
}
