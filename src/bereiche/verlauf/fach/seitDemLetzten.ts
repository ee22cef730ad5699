/** What is no longer as it was at the last Profiling, and which decisions may still be those of before. Pure. */
import type { Fall } from '../../../fall/fall';
import type { PlainDate } from '../../../listen/plainDate';
import type { Schwellenwerte } from '../../../rules/regelsatz';
import { FESTLEGUNG_LABEL } from '../../../rules/vocabulary';
import { type Fortschrittszeile, vergleiche } from './fortschritt';
import type { Momentaufnahme, Profilinginhalt } from './momentaufnahme';

/** The last Profiling of a day before; null before the first. One of the same day is corrected, not followed. */
export function letztesVor(tag: PlainDate, gueltig: readonly Momentaufnahme[]): Momentaufnahme | null {
  return gueltig.filter(({ datum }) => datum < tag).at(-1) ?? null;
}

/** The ratings that are others now, also where one of both is offen; by group as they are shown. */
export function geaenderteEinschaetzungen(
  letztes: Profilinginhalt,
  jetzt: Profilinginhalt,
  schwellen: Schwellenwerte,
): Pick<ReturnType<typeof vergleiche>, 'bedarfe' | 'ressourcenbereiche'> {
  const { bedarfe, ressourcenbereiche } = vergleiche(letztes, jetzt, schwellen);
  return { bedarfe: bedarfe.filter(istAnders), ressourcenbereiche: ressourcenbereiche.filter(istAnders) };
}

function istAnders({ vorher, nachher }: Fortschrittszeile): boolean {
  return vorher !== nachher;
}

const ERGEBNISFELDER = ['profillage', 'kennung', 'betreuung', 'foerderziel', 'entwicklungsziel'] as const;

/** A result that is another one now. */
export interface GeaendertesErgebnis {
  readonly feld: (typeof ERGEBNISFELDER)[number];
  readonly vorher: string;
  readonly nachher: string;
}

/** The results that are others now. */
export function geaenderteErgebnisse(
  letztes: Profilinginhalt,
  jetzt: Profilinginhalt,
): GeaendertesErgebnis[] {
  return ERGEBNISFELDER.filter((feld) => letztes[feld] !== jetzt[feld]).map((feld) => ({
    feld,
    vorher: letztes[feld],
    nachher: jetzt[feld],
  }));
}

/** A decision of people that stands in the workbook, in words. */
export interface Entscheidung {
  readonly id: 'festlegung' | 'festgelegteProfillage' | 'verdichtung' | 'fmEinschaetzung';
  readonly wert: string;
}

/**
 * The decisions that may be those of before the last Profiling. Of the Profillage that can be told, since the history keeps it;
 * of the others it cannot, so they are all asked about.
 */
export function fruehereEntscheidungen(fall: Fall, letztes: Momentaufnahme | null): Entscheidung[] {
  if (letztes === null) return [];
  const { festlegung, festgelegteProfillage: lage, verdichtung, fmEinschaetzung } = fall;
  return [
    ...(festlegung === null ? [] : [{ id: 'festlegung', wert: FESTLEGUNG_LABEL[festlegung] } as const]),
    ...(lage === null || lage !== letztes.profillage
      ? []
      : [{ id: 'festgelegteProfillage', wert: lage } as const]),
    ...(verdichtung === null ? [] : [{ id: 'verdichtung', wert: verdichtung ? 'ja' : 'nein' } as const]),
    ...(fmEinschaetzung === null ? [] : [{ id: 'fmEinschaetzung', wert: fmEinschaetzung } as const]),
  ];
}
