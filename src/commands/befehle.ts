/**
 * The ribbon commands: the same use cases as in the pane, and words only where something did not go as asked.
 * Knows neither Office nor windows; never silent on failure, never throws.
 */
import { type Ausgang, eintragAusgang, ruecknahmeAusgang } from '../bausteine/ausgang';
import { eintragen, zuruecknehmen } from '../mappe/eintragen';
import type { Fallmappe, Schreibstand } from '../mappe/fallmappe';
import type { Zeitpunkt } from '../listen/plainDate';
import {
  BEFEHL_TITEL,
  type Befehl,
  befehlAbgebrochenText,
  NICHTS_ZURUECKZUNEHMEN,
} from '../bausteine/texte/befehle';
import { fehlerText } from '../fall/texte/fehler';
import type { Fenstermeldung } from './meldung';

/** What the commands need of the world. */
export interface Befehlsumgebung {
  readonly mappe: Fallmappe;
  readonly jetzt: () => Zeitpunkt;
  /** Shows a message and resolves when it was read. */
  readonly zeige: (meldung: Fenstermeldung) => Promise<void>;
}

/** Each command resolves when it is done and its message, if any, was read. */
export type Befehle = Readonly<Record<Befehl, () => Promise<void>>>;

/** The commands over one workbook; what was entered is remembered as long as they live. */
export function createBefehle({ mappe, jetzt, zeige }: Befehlsumgebung): Befehle {
  let letzterEintrag: Schreibstand | null = null;

  const neuBerechnen = async (): Promise<readonly string[]> => {
    const ergebnis = await eintragen(mappe, jetzt());
    if (ergebnis.art === 'eingetragen') letzterEintrag = ergebnis.stand;
    return saetzeVon(eintragAusgang(ergebnis));
  };
  const nimmZurueck = async (): Promise<readonly string[]> => {
    if (letzterEintrag === null) return [NICHTS_ZURUECKZUNEHMEN];
    const ergebnis = await zuruecknehmen(mappe, letzterEintrag);
    if (ergebnis.art === 'zurueckgenommen') letzterEintrag = null;
    return saetzeVon(ruecknahmeAusgang(ergebnis));
  };
  const befehl = (name: Befehl, tun: () => Promise<readonly string[]>) => async (): Promise<void> => {
    const saetze = await tun().catch((error: unknown) => [befehlAbgebrochenText(fehlerartVon(error))]);
    if (saetze.length > 0) await zeige({ titel: BEFEHL_TITEL[name], saetze });
  };
  return {
    neuBerechnen: befehl('neuBerechnen', neuBerechnen),
    zuruecknehmen: befehl('zuruecknehmen', nimmZurueck),
  };
}

/** What worked is seen in the cells and needs no words. */
function saetzeVon({ gelungen, satz, fehler }: Ausgang): readonly string[] {
  return gelungen ? [] : [satz, ...fehler.map(fehlerText)];
}

/** Only the kind: the message of an error may carry contents. */
function fehlerartVon(error: unknown): string {
  return error instanceof Error ? error.name : 'unbekannt';
}
