/** What no cell can hold among the inputs of a person, said before anything is sent. */
import { BEDARFSLISTE, FALL_FELDER, RESSOURCENLISTE } from '../fall/listen';
import { feldLabel } from '../fall/texte/felder';
import type { Fehler } from '../listen/fehler';
import { zellfehler } from '../listen/zellgrenze';
import type { Eingabe, Eingabeziel } from './eingabe';

/** Everything in these inputs that no cell can hold. */
export function eingabefehler(eingaben: readonly Eingabe[]): Fehler[] {
  return eingaben.flatMap(({ ziel, wert }) => {
    const fehler = typeof wert === 'string' ? zellfehler(wert, bezeichnung(ziel), { art: 'mappe' }) : null;
    return fehler === null ? [] : [fehler];
  });
}

function bezeichnung(ziel: Eingabeziel): string {
  switch (ziel.art) {
    case 'feld':
      return FALL_FELDER[ziel.feld].spalte.kopf;
    case 'bedarf':
      return `${feldLabel(ziel.id)}: ${BEDARFSLISTE.spalten[ziel.teil].kopf}`;
    case 'bereich':
      return `${feldLabel(ziel.id)}: ${RESSOURCENLISTE.spalten[ziel.teil].kopf}`;
    case 'marke':
    case 'paragraph16a':
      return feldLabel(ziel.id);
  }
}
