/** Changes that nobody has asked for, such as what follows an opening: how they show, and what is said of them. */
import type { Vorhabenname } from '../fall/texte/akte';
import type { Aktenergebnis } from './akteAendern';
import type { Vorgang, Zustand } from './zustand';

/** As what it shows while it runs; buttons that change something wait for nothing that nobody has asked for. */
export function vorgangFuer(name: Vorhabenname): Vorgang {
  return istLeise(name) ? 'lesen' : 'aendern';
}

/** What of the state says how it ended: always where it was asked for, otherwise where it may have left traces. */
export function gesagtes(vorhaben: Vorhabenname, ergebnis: Aktenergebnis): Partial<Pick<Zustand, 'meldung'>> {
  if (istLeise(vorhaben) && !SPUREN.includes(ergebnis.art)) return {};
  return { meldung: { art: 'akte', vorhaben, ergebnis } };
}

const SPUREN: readonly Aktenergebnis['art'][] = ['ungewiss', 'unvollstaendig', 'zurueckgestellt'];

function istLeise(name: Vorhabenname): boolean {
  return typeof name !== 'string' && name.leise === true;
}
