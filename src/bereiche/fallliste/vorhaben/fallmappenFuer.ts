/** Whom new Fallmappen are wanted for, and what goes into each. Pure. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import { readKennnummer } from '../../../listen/readFelder';
import { personenschluessel } from '../fach/abgleich';
import { type NeueFallmappe, neueFallmappeAus } from '../fach/neueFallmappe';
import { type Listenlesung, listenbestand, type Personenzeile } from './listenbestand';

/** A person of the list. */
export interface Personenwahl {
  readonly kundennummer: string;
  readonly neu: Lesung<NeueFallmappe>;
}

/** All who are wanted, in the order in which they are named or stand in the list. */
export interface Gewaehlte {
  readonly personen: readonly Personenwahl[];
  /** Kundennummern of nobody in the list. */
  readonly unbekannte: readonly string[];
}

/** @param kundennummern everybody where none is named; whoever is named twice gets one. @param heute as for reading a row. */
export function fallmappenFuer(
  lesung: Listenlesung,
  kundennummern: readonly string[],
  heute: PlainDate,
): Lesung<Gewaehlte> {
  const bestand = listenbestand(lesung, heute);
  if (!bestand.ok) return bestand;
  const { zeilen, unlesbare } = bestand.wert;
  const genannte = [...new Set(kundennummern.map(personenschluessel))];
  // Of a number that cannot be read nobody knows whose it is.
  if (genannte.length === 0 && unlesbare.length > 0) return { ok: false, fehler: unlesbare };
  const gemeinte = genannte.length === 0 ? [...zeilen.keys()] : genannte;
  return {
    ok: true,
    wert: {
      personen: gemeinte.flatMap((person) => {
        const zeile = zeilen.get(person);
        return zeile === undefined ? [] : [{ kundennummer: nummerIn(zeile), neu: neuAus(zeile) }];
      }),
      unbekannte: kundennummern.filter((nummer) => !zeilen.has(personenschluessel(nummer))),
    },
  };
}

function nummerIn({ stelle }: Personenzeile): string {
  return readKennnummer(stelle.zelle('kundennummer'), 'kundennummer', () => undefined);
}

function neuAus(zeile: Personenzeile): Lesung<NeueFallmappe> {
  const auskunft: Lesung<unknown> = zeile.lies();
  const fehler: readonly Fehler[] = auskunft.ok ? [] : auskunft.fehler;
  return fehler.length > 0 ? { ok: false, fehler } : neueFallmappeAus(zeile.stelle);
}
