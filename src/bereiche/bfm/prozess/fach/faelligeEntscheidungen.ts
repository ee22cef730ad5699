/** D-6 to D-8: what is to be decided before and at the entry into the bFM. */
import { OHNE_ENTSCHEIDUNG } from '../../../../rules/fallmanagement';
import type { Schwellenwerte } from '../../../../rules/regelsatz';
import { BEDARFE_DER_ACHT } from '../../../../rules/vocabulary';
import { istRelevant } from '../../../../fall/lage';
import type { PlainDate } from '../../../../listen/plainDate';
import { fristEnde } from '../../../../listen/frist';
import type { Momentaufnahme } from '../../../verlauf';
import { erledigt, faelligkeit } from '../../../../fall/faelligkeit';
import { type Bfmlage, type Bfmfaelligkeit, erledigtDurch } from './bfmlage';
import type { Statuskette, Statuszeile } from './statuskette';

/** Vormerkungen that wait, a Vertretung that is missing, and three of the eight without a decision. */
export function faelligeEntscheidungen(lage: Bfmlage): Bfmfaelligkeit[] {
  return [...uebernahmen(lage.kette), ...vertretung(lage), ...ohneEntscheidung(lage)];
}

function uebernahmen({ zeilen }: Statuskette): Bfmfaelligkeit[] {
  return zeilen.flatMap(({ schritt, datum }, index) => {
    if (schritt !== 'vormerken') return [];
    const naechste = zeilen[index + 1];
    return [faelligkeit('uebernahme', datum, datum, naechste === undefined ? null : erledigtDurch(naechste))];
  });
}

/** From the Vormerkung on, as long as the person is vorgemerkt or im bFM. */
function vertretung({ kette, hatVertretung }: Bfmlage): Bfmfaelligkeit[] {
  const seit = vormerkung(kette);
  if (seit === undefined) return [];
  return [faelligkeit('vertretung', seit.datum, seit.datum, hatVertretung ? erledigt(null) : null)];
}

/** The first step of the present way into or through the bFM; undefined outside of it. */
function vormerkung(kette: Statuskette): Statuszeile | undefined {
  if (!istUnterwegs(kette)) return undefined;
  const letzte = kette.zeilen.findLast(({ schritt }) => schritt === 'vormerken');
  return letzte ?? kette.zeilen.find(({ schritt }) => schritt === 'uebernehmen');
}

function istUnterwegs({ zeilen }: Statuskette): boolean {
  const status = zeilen.at(-1)?.status;
  return status === 'vorgemerkt' || status === 'imBfm';
}

/** Any step on or after the first day is a decision; a person on the way is decided about there. */
function ohneEntscheidung({ aufnahmen, kette, schwellen }: Bfmlage): Bfmfaelligkeit[] {
  const seit = dreiSeit(aufnahmen, schwellen);
  if (seit === null) return [];
  const entscheidung = kette.zeilen.find(({ datum }) => datum >= seit);
  if (entscheidung === undefined && istUnterwegs(kette)) return [];
  const ende = entscheidung === undefined ? null : erledigtDurch(entscheidung);
  return [faelligkeit('bfmEntscheidung', seit, fristEnde(seit, OHNE_ENTSCHEIDUNG.wert), ende)];
}

/** The first day from which on every Profiling up to the last one showed enough of the eight; null where the last one did not. */
export function dreiSeit(aufnahmen: readonly Momentaufnahme[], schwellen: Schwellenwerte): PlainDate | null {
  const letzteOhne = aufnahmen.findLastIndex((aufnahme) => !hatDrei(aufnahme, schwellen));
  return aufnahmen[letzteOhne + 1]?.datum ?? null;
}

function hatDrei({ bedarfe }: Momentaufnahme, schwellen: Schwellenwerte): boolean {
  return BEDARFE_DER_ACHT.filter((id) => istRelevant(bedarfe[id], schwellen)).length >= schwellen.bfm;
}
