/** The case of the whole way: every question with the key of its answer, and where the answer must stand. Data only. */
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';

/** One answer of the rating talk. */
interface Antwort {
  readonly frage: string;
  readonly taste: string;
  readonly ort: string;
  readonly wert: string | number;
}

const BEDARFSSTUFEN = [2, 0, 1, 0, 0, 2, 0, 0, 0, 0, 3, 0, 2, 0];
const BEREICHSSTUFEN = [0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0];

function stufen(
  labels: readonly string[],
  werte: readonly number[],
  spalte: string,
  zeile: number,
): Antwort[] {
  return labels.map((frage, index) => {
    const wert = werte[index] ?? 0;
    return { frage, taste: String(wert), ort: `${spalte}${zeile + index}`, wert };
  });
}

/** Three of the eight needs, in three groups: bFM or Exter. One Ressourcenbereich with a need: one Förderziel. */
export const FALL: readonly Antwort[] = [
  ...stufen(
    BEDARFE.map(({ label }) => label),
    BEDARFSSTUFEN,
    'Profiling!D',
    19,
  ),
  { frage: 'Prognose Arbeitsmarkt', taste: '3', ort: 'Profiling!E35', wert: 'über 12 Monate' },
  { frage: 'Dominierende Schlüsselgruppe', taste: 'R', ort: 'Profiling!E36', wert: 'R Rahmenbedingungen' },
  { frage: 'Integrationsprognose für die nächsten zwei Jahre', taste: '?', ort: 'Kennung!B14', wert: '' },
  ...stufen(
    RESSOURCENBEREICHE.map(({ label }) => label),
    BEREICHSSTUFEN,
    'Förderziele!C',
    10,
  ),
];

export const KENNUNG_WORTE =
  'Komplexe Profillage, genügend Handlungsbedarfe oder Verdichtung, Integration in den nächsten zwei Jahren wahrscheinlich; ' +
  'die Entscheidung des Fallmanagements steht aus.';
export const PROFILLAGE_WORTE =
  'Handlungsbedarf in mindestens drei Schlüsselgruppen, über 12 Monate, Rahmenbedingungen dominieren.';

export const FOERDERZIEL = 'Herstellung der Prozessfähigkeit';
export const ENTWICKLUNGSZIEL = 'Mitwirkung in der Fallarbeit';
