/** The German words of „Erste Schritte“: what stands in the cells, and what follows from it. Results come from the rules. */
import type { Ergebnis } from '../../../fall/ergebnis';
import { relevantOderOffen } from '../../../fall/lage';
import { aufzaehlung, feldLabel } from '../../../fall/texte/felder';
import { ortText } from '../../../fall/texte/ort';
import { BEDARFE, FOERDERZIEL_LABEL, STUFE_LABEL } from '../../../rules/vocabulary';
import {
  BLATT_BEDARF,
  lagewechsel,
  type Schrittblick,
  type SchrittId,
  type Schrittzelle,
} from '../fach/ersteSchritte';
import { T01 } from '../personen/t01';

/** So many cells are named one by one. */
const GENANNT = 4;

/** A cell with another entry than the step asks for, or with none. */
export function abweichungText({ ist, soll }: Schrittzelle): string {
  return ist === '' ? `noch leer, gefragt ist ${soll}` : `${ist} statt ${soll}`;
}

/** How many cells of a step are still empty, where they are too many to be named. */
export function leereText(leere: number, alle: number): string {
  return `Noch ${leere} von ${alle} Zellen sind leer.`;
}

/** What stands in the cells of a step; of many only from where to where. */
export function zellenText(zellen: readonly Schrittzelle[]): readonly string[] {
  const [erste, letzte] = [zellen[0], zellen.at(-1)];
  if (erste === undefined || letzte === undefined || zellen.length <= GENANNT)
    return zellen.map(({ id, ort, ist }) => `${ortText(ort)} · ${labelVon(id)}: ${ist}`);
  return [`${ortText(erste.ort)} bis ${ortText(letzte.ort)}: alle ${zellen.length} eingeschätzt`];
}

/** What a cell of a step is called. */
export function labelVon(id: string): string {
  return id === 'person' ? 'Gerade geübt' : feldLabel(id);
}

/** What follows from a step that is done, from the case as it is now. */
export function geschehenText(id: SchrittId, { fall, ergebnis }: Schrittblick): readonly string[] {
  const { profillage, kennung } = ergebnis.steuerung;
  switch (id) {
    case 'oeffnen':
      return ['Auch Kundennummer, Geburtsdatum und Stichtag stehen jetzt in ihren Zellen.'];
    case 'blatt':
      return [
        `Das Integrationstool hat die Zelle gelesen. Die Stufe heißt: ${STUFE_LABEL[T01.bedarfe[BLATT_BEDARF].wert ?? 0]}.`,
      ];
    case 'bedarfe':
      return [
        `Von allen ${BEDARFE.length} zählen ${relevantOderOffen(fall).filter((id) => fall.bedarfe[id] !== null).length} als vermittlungsrelevant: die mit Stufe 2 oder 3.`,
      ];
    case 'prognose':
      return [`Daraus folgt die Profillage: ${profillage.gueltig}.`];
    case 'integration':
      return [`Daraus folgt die Kennung: ${kennung.gueltig}.`, ...grundDer(ergebnis)];
    case 'aendern':
      return wechselText();
    case 'foerderziel':
      return [`Möglich sind: ${aufzaehlung(ergebnis.faz.moeglich.map((ziel) => FOERDERZIEL_LABEL[ziel]))}.`];
    case 'eintragen':
      return ['Daneben stehen Begründung, Betreuung und Förderzielmatrix.'];
  }
}

function grundDer({ steuerung }: Ergebnis): readonly string[] {
  const grund = steuerung.begruendung.find(({ art }) => art === 'kennung');
  return grund === undefined ? [] : [`Warum? ${grund.words}`];
}

function wechselText(): readonly string[] {
  const { vorher, nachher } = lagewechsel();
  return [vorher, nachher].map(
    ({ stufe, profillage, kennung }) =>
      `Mit Stufe ${String(stufe)}: Profillage ${profillage}, Kennung ${kennung}.`,
  );
}
