/** What became of the Hausvorlage that was chosen last, and how to choose one. */
import { useState } from 'react';
import { useDateileser } from '../../../bausteine/dateikontext';
import { fehlerTexte } from '../../../fall/texte/fehler';
import type { Dateileser } from '../../../mappe/dateilesung';
import { DATEI_NICHT_GELESEN } from '../texte/datei';
import { HAUSVORLAGE_SAETZE } from '../texte/fehler';
import { DATEI_TEILE, hausvorlageAus } from '../vorhaben/liesHausvorlage';
import type { Hausfassung } from '../vorhaben/uebernehmen';

/** What became of the chosen file. */
export type Wahl =
  | { readonly art: 'keine' }
  | { readonly art: 'liest' }
  | { readonly art: 'nicht'; readonly saetze: readonly string[] }
  | { readonly art: 'gelesen'; readonly fassung: Hausfassung };

export function useHausvorlagenwahl(): {
  readonly wahl: Wahl;
  readonly setWahl: (wahl: Wahl) => void;
  readonly nimm: (datei: File) => Promise<void>;
} {
  const leser = useDateileser();
  const [wahl, setWahl] = useState<Wahl>({ art: 'keine' });
  const nimm = async (datei: File): Promise<void> => {
    setWahl({ art: 'liest' });
    try {
      setWahl(await wahlAus(datei, leser));
    } catch (defekt) {
      setWahl({ art: 'nicht', saetze: [DATEI_NICHT_GELESEN] });
      throw defekt;
    }
  };
  return { wahl, setWahl, nimm };
}

async function wahlAus(datei: File, { liesDatei, dateisaetze }: Dateileser): Promise<Wahl> {
  const bytes = await bytesVon(datei);
  if (bytes === null) return { art: 'nicht', saetze: [DATEI_NICHT_GELESEN] };
  const gelesen = await liesDatei(bytes, DATEI_TEILE);
  if ('satz' in gelesen) return { art: 'nicht', saetze: [gelesen.satz] };
  const fassung = hausvorlageAus(gelesen);
  if (fassung.ok) return { art: 'gelesen', fassung: fassung.wert };
  const saetze = { ...HAUSVORLAGE_SAETZE, ...(await dateisaetze()) };
  return { art: 'nicht', saetze: fehlerTexte(fassung.fehler, saetze) };
}

/** Null where the browser does not give the file any more: it was moved, or the drive is gone. */
async function bytesVon(datei: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await datei.arrayBuffer());
  } catch {
    return null;
  }
}
