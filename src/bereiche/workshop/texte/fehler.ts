/** The sentences of the errors that only a Workshop knows. */
import { GRUNDSAETZE, type Saetze, type Satz } from '../../../fall/texte/fehler';
import type { WorkshopFehler } from '../fach/fehler';

export const EIGENE_SAETZE = {
  URTEIL_DOPPELT: () =>
    'Hier steht mehrmals etwas zu derselben Person, Runde und demselben Bereich von derselben Fachkraft. Erlaubt ist es nur einmal. Bitte löschen Sie die überzählige Zeile.',
  KEIN_WORKSHOP: () =>
    'Das ist keine Workshop-Mappe. Erlaubt ist nur eine Mappe, die aus der Vorlage „Workshop.xlsx“ entstanden ist. Bitte wählen Sie eine andere Datei.',
  WORKSHOP_UNBEKANNT: () =>
    'Diese Workshop-Mappe ist aus einer Version der Vorlage entstanden, die dieses Integrationstool nicht kennt; vermutlich ist sie neuer. Bitte aktualisieren Sie das Integrationstool.',
} satisfies { readonly [Code in WorkshopFehler]: Satz<Code> } satisfies Saetze;

const TEIL = { blatt: 'das Blatt', name: 'der Name', tabelle: 'die Tabelle' } as const;

/** What is told of a workbook of the trainer, in its own words. */
export const WORKSHOP_SAETZE: Saetze = {
  ...GRUNDSAETZE,
  ...EIGENE_SAETZE,
  FALLMAPPE_BESCHAEDIGT: (f) =>
    `In der Workshop-Mappe fehlt ${TEIL[f.teil]} „${f.bezeichnung}“, oder der Bezug ist zerstört. Bitte machen Sie das Löschen rückgängig oder beginnen Sie mit einer neuen Vorlage „Workshop.xlsx“ und lesen die Übungsmappen noch einmal ein.`,
};

/** The same about the file of a participant: whoever reads it in cannot mend it there. */
export const TEILNAHME_SAETZE: Saetze = {
  ...GRUNDSAETZE,
  ...EIGENE_SAETZE,
  FALLMAPPE_BESCHAEDIGT: (f) =>
    `In der Übungsmappe fehlt ${TEIL[f.teil]} „${f.bezeichnung}“, oder der Bezug ist zerstört. Bitte lassen Sie sich die Datei noch einmal geben, so wie sie in der Übung gespeichert wurde.`,
};
