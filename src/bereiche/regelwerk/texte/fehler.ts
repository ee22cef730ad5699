/** The sentences of the errors of cells that only a Regelwerk knows. */
import { GRUNDSAETZE, type Saetze, type Satz } from '../../../fall/texte/fehler';
import type { RegelwerkFehler } from '../fach/fehler';

export const EIGENE_SAETZE = {
  FORMEL_IM_REGELWERK: (f) =>
    `Bei „${f.feld}“ steht eine Formel. Erlaubt ist nur, was in der Zelle selbst steht: Aus Zellen wird nichts ausgeführt. Bitte tragen Sie den Wert ein.`,
  KEIN_REGELWERK: () =>
    'Das ist kein Regelwerk. Erlaubt ist nur eine Mappe, die aus der Vorlage „Regelwerk.xlsx“ entstanden ist. Bitte wählen Sie eine andere Datei.',
  REGELWERK_UNBEKANNT: () =>
    'Dieses Regelwerk ist aus einer Version der Vorlage entstanden, die dieses Integrationstool nicht kennt; vermutlich ist sie neuer. Bitte aktualisieren Sie das Integrationstool.',
} satisfies { readonly [Code in RegelwerkFehler]: Satz<Code> } satisfies Saetze;

const TEIL = { blatt: 'das Blatt', name: 'der Name', tabelle: 'die Tabelle' } as const;

/** What is told of a Regelwerk, in its own words. */
export const REGELWERK_SAETZE: Saetze = {
  ...GRUNDSAETZE,
  ...EIGENE_SAETZE,
  FALLMAPPE_BESCHAEDIGT: (f) =>
    `Im Regelwerk fehlt ${TEIL[f.teil]} „${f.bezeichnung}“, oder der Bezug ist zerstört. Bitte machen Sie das Löschen rückgängig oder beginnen Sie mit einer neuen Vorlage „Regelwerk.xlsx“.`,
};
