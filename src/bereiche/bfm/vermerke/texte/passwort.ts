/** The German sentences for choosing a name and a passphrase. None of them ever quotes what was typed. */
import { aufzaehlung } from '../../../../fall/texte/felder';
import type { Passworturteil, Schwaeche, Stufe } from '../passwoerter/schaetzung';
import { PASSWORT_MINDESTLAENGE } from '../tresor/passwort';
import type { Namensmangel } from '../tresor/personen';

export const NEUES_PASSWORT = {
  passwort: 'Neues Passwort',
  wiederholung: 'Neues Passwort wiederholen',
  hinweis: `Mindestens ${PASSWORT_MINDESTLAENGE} Zeichen, Leerzeichen nicht mitgezählt. Gut sind mehrere Wörter, die nicht zusammengehören; bitte kein Sprichwort und keine Liedzeile.`,
  ungleich: 'Die beiden Eingaben stimmen nicht überein. Bitte geben Sie das Passwort noch einmal ein.',
  staerke: 'Stärke des Passworts, geschätzt',
  wuerfeln: 'Wörter würfeln',
  gewuerfelt:
    'Diese Wörter hat der Zufall gewählt; sie stehen jetzt in beiden Feldern. Bitte schreiben Sie sie auf, und bewahren Sie den Zettel nicht bei der Mappe auf.',
  wirdGeladen: 'Die Prüfung der Passwörter wird geladen …',
  nichtGeladen:
    'Die Prüfung der Passwörter konnte nicht geladen werden; vermutlich fehlt die Verbindung zum Server. Es ist nichts geändert.',
} as const;

export const NAMENSMANGEL: Record<Namensmangel, string> = {
  fehlt: 'Bitte geben Sie den Namen an.',
  vergeben: 'Dieser Name ist schon vergeben. Bitte geben Sie einen anderen an.',
  vorbehalten:
    'Diesen Namen braucht das Integrationstool selbst, oder er sieht ihm zum Verwechseln ähnlich. Bitte geben Sie einen anderen an.',
  gemischt:
    'In diesem Namen stehen Buchstaben aus verschiedenen Schriften, die sich zum Verwechseln ähnlich sehen. Bitte tippen Sie ihn neu.',
};

const SCHWAECHE: Record<Schwaeche, string> = {
  name: 'ein Name oder eine Nummer aus dieser Mappe',
  gaengig: 'ein Wort, das viele nehmen',
  wort: 'bekannte Wörter',
  vorname: 'ein Vorname',
  wiederholung: 'eine Wiederholung',
  reihe: 'eine Reihe wie 1234 oder qwertz',
  jahr: 'eine Jahreszahl oder ein Datum',
};

const STUFE: Record<Stufe, string> = {
  leicht: 'leicht zu erraten',
  ginge: 'ginge; ein Wort mehr macht es besser',
  gut: 'gut',
  sehrGut: 'sehr gut',
};

/** Why a passphrase is refused, and what to do; null if it is not. */
export function passwortmangelText({ mangel, schwaechen }: Passworturteil): string | null {
  switch (mangel) {
    case null:
      return null;
    case 'zuKurz':
      return `Das Passwort ist zu kurz. Nötig sind mindestens ${PASSWORT_MINDESTLAENGE} Zeichen; Leerzeichen zählen nicht mit.`;
    case 'unsichtbar':
      return 'In dem Passwort stehen Zeichen, die niemand sieht, vermutlich vom Kopieren. Bitte tippen Sie es selbst ein.';
    case 'leicht':
      return `Das Passwort ist leicht zu erraten${darin(schwaechen)}. Bitte nehmen Sie mehrere Wörter, die nicht zusammengehören, oder lassen Sie Wörter würfeln.`;
  }
}

/** How strong a passphrase is, as far as can be estimated, while it is typed; null for none. */
export function staerkeText(urteil: Passworturteil | null): string {
  if (urteil === null) return 'Die Stärke wird beim Tippen geschätzt.';
  if (urteil.mangel === 'zuKurz') return 'Noch zu kurz.';
  if (urteil.mangel === 'unsichtbar') return 'Enthält Zeichen, die niemand sieht.';
  const schwaechen = urteil.mangel === 'leicht' ? darin(urteil.schwaechen) : '';
  return `Geschätzt: ${STUFE[urteil.stufe]}${schwaechen}.`;
}

function darin(schwaechen: readonly Schwaeche[]): string {
  if (schwaechen.length === 0) return '';
  return `; darin: ${aufzaehlung(schwaechen.map((each) => SCHWAECHE[each]))}`;
}
