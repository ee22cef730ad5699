/** What became of every rating between two Profilings, and what else explains a difference. */
import { decide } from '../../../decision/table';
import type { Fortschritt, FortschrittRegelId } from '../../../rules/fortschritt';
import { ALTE_EINSCHAETZUNG_MONATE, FORTSCHRITT_TABELLE, fortschrittFacts } from '../../../rules/fortschritt';
import type { Schwellenwerte } from '../../../rules/regelsatz';
import type { BedarfId, RessourcenbereichId, Schluesselgruppe } from '../../../rules/vocabulary';
import { BEDARFE, RESSOURCENBEREICHE, SCHLUESSELGRUPPEN } from '../../../rules/vocabulary';
import type { Einschaetzung } from '../../../listen/werte';
import { istRelevant } from '../../../fall/lage';
import type { PlainDate } from '../../../listen/plainDate';
import { addMonths } from '../../../listen/plainDate';
import { normalized } from '../../../listen/readRating';
import type { Einschaetzungen } from './momentaufnahme';

/** One rating at two dates. */
export interface Fortschrittszeile<Id extends string = string> {
  readonly id: Id;
  readonly vorher: Einschaetzung;
  readonly nachher: Einschaetzung;
  readonly fortschritt: Fortschritt;
  /** Row of table F. */
  readonly regel: FortschrittRegelId;
}

/** A comparison of two Profilings. */
export interface Vergleich {
  readonly bedarfe: readonly Fortschrittszeile<BedarfId>[];
  readonly ressourcenbereiche: readonly Fortschrittszeile<RessourcenbereichId>[];
  /** Somebody else rated, as far as both are known; that alone can explain a difference. */
  readonly andereFachkraft: boolean;
  /** More than the allowed months lie between both. */
  readonly langeHer: boolean;
}

/** What a comparison needs of a Profiling. */
export interface Vergleichsseite extends Einschaetzungen {
  readonly datum: PlainDate;
  readonly fachkraft: string;
}

/** Compares two Profilings; `vorher` is the earlier one. What counts as a need, the given rules say of both. */
export function vergleiche(
  vorher: Vergleichsseite,
  nachher: Vergleichsseite,
  schwellen: Schwellenwerte,
): Vergleich {
  return {
    bedarfe: BEDARFE.map(({ id }) => zeile(id, schwellen, vorher.bedarfe[id], nachher.bedarfe[id])),
    ressourcenbereiche: RESSOURCENBEREICHE.map(({ id }) =>
      zeile(id, schwellen, vorher.ressourcenbereiche[id], nachher.ressourcenbereiche[id]),
    ),
    andereFachkraft: istAndere(vorher.fachkraft, nachher.fachkraft),
    langeHer: istLangeHer(vorher.datum, nachher.datum),
  };
}

/** Whether a rating of that day is older than the allowed months on the given day (the very day is not yet too old). */
export function istLangeHer(von: PlainDate, am: PlainDate): boolean {
  return am > addMonths(von, ALTE_EINSCHAETZUNG_MONATE.wert);
}

function zeile<Id extends string>(
  id: Id,
  schwellen: Schwellenwerte,
  vorher: Einschaetzung,
  nachher: Einschaetzung,
): Fortschrittszeile<Id> {
  const row = decide(FORTSCHRITT_TABELLE, fortschrittFacts(vorher, nachher, schwellen));
  return { id, vorher, nachher, fortschritt: row.then, regel: row.id };
}

/** Claimed only where both are known. */
function istAndere(vorher: string, nachher: string): boolean {
  const [eine, andere] = [normalized(vorher), normalized(nachher)];
  return eine !== '' && andere !== '' && eine !== andere;
}

/** Number of relevant Handlungsbedarfe per Schlüsselgruppe: what the picture of the history shows. */
export function relevanteJeGruppe(
  { bedarfe }: Pick<Einschaetzungen, 'bedarfe'>,
  schwellen: Schwellenwerte,
): Record<Schluesselgruppe, number> {
  const zahl = (gruppe: Schluesselgruppe): number =>
    BEDARFE.filter((bedarf) => bedarf.gruppe === gruppe && istRelevant(bedarfe[bedarf.id], schwellen)).length;
  return Object.fromEntries(SCHLUESSELGRUPPEN.map((gruppe) => [gruppe, zahl(gruppe)])) as Record<
    Schluesselgruppe,
    number
  >;
}
