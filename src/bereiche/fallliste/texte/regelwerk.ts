/** What is said of the released rules of the house that a list carries. */
import { aufzaehlung } from '../../../fall/texte/felder';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { EINGEBAUT, entscheidende, type Regelsatz } from '../../../rules/regelsatz';

/** By which rules the rows of such a list are decided. */
export function regelsatzText(saetze: readonly Regelsatz[]): string {
  return `Jede Zeile wird nach dem Regelwerk berechnet, das an ihrem Stichtag gilt: ${aufzaehlung(entscheidende(saetze).map(mitBeginn))}.`;
}

/** How many of the eight search 5a asks for in such a list. */
export function bedarfeText(saetze: readonly Regelsatz[]): string {
  const jeSatz = entscheidende(saetze).map((satz) => `${satz.schwellen.bfm} nach ${mitBeginn(satz)}`);
  return `So viele der acht Handlungsbedarfe in Leistungsfähigkeit und Rahmenbedingungen, wie das Regelwerk am Stichtag der Zeile mindestens verlangt: ${aufzaehlung(jeSatz)}.`;
}

/** What is to be looked at in a Fallmappe that was made from such a list. */
export function vorlageText(saetze: readonly Regelsatz[]): string {
  const genannte = aufzaehlung(saetze.map(({ version }) => `„${version}“`));
  return `Diese Fallliste enthält Regeln des Hauses (${genannte}). Die neue Fallmappe hat nur, was in ihrer Vorlage steht. Bitte prüfen Sie dort nach dem Eintragen die Zelle „Regelwerk“.`;
}

function mitBeginn(satz: Regelsatz): string {
  const name = `„${satz.version}“${satz === EINGEBAUT ? ' (im Programm)' : ''}`;
  return satz.gueltigAb === null ? name : `${name} ab ${germanDate(satz.gueltigAb as PlainDate)}`;
}
