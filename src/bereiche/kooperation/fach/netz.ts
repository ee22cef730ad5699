/**
 * Who is involved in a case, since when, the last contact, the next feedback: read from the tables. Of counselling under § 16a only
 * its kind and how it stands (S2). Pure.
 */
import type { PlainDate } from '../../../listen/plainDate';
import type { Verweisung } from '../listen';
import { istOffenerStand } from '../regeln/standwechsel';
import { ist16aBeratung, PARTNERART_LABEL, type Stand } from '../regeln/vokabular';
import type { Kooperation } from './kooperation';
import { rueckmeldetage } from './rueckmeldung';

/** One of those involved. Of counselling all days are null, and its name is that of its kind. */
export interface Beteiligte {
  readonly id: string;
  readonly name: string;
  readonly vertraulich: boolean;
  readonly stand: Stand | null;
  readonly offen: boolean;
  readonly seit: PlainDate | null;
  readonly letzterKontakt: PlainDate | null;
  readonly naechsteRueckmeldung: PlainDate | null;
}

/** Everybody whom a Verweisung names, those with an open one first, each in the order of the house. */
export function netz(kooperation: Kooperation): readonly Beteiligte[] {
  const alle = kooperation.partner.flatMap(({ id, name, art }): Beteiligte[] => {
    const ihre = kooperation.verweisungen.filter(({ partner }) => partner === id);
    const [erste, ...weitere] = ihre;
    if (erste === undefined) return [];
    const massgebend = [erste, ...weitere].reduce(bessere);
    const lage = { id, stand: massgebend.stand, offen: istOffenerStand(massgebend.stand) };
    if (ist16aBeratung(art))
      return [{ ...lage, ...OHNE_TAGE, name: PARTNERART_LABEL[art], vertraulich: true }];
    return [{ ...lage, ...tageVon(ihre, kooperation), name, vertraulich: false }];
  });
  return [...alle.filter(({ offen }) => offen), ...alle.filter(({ offen }) => !offen)];
}

const OHNE_TAGE = { seit: null, letzterKontakt: null, naechsteRueckmeldung: null } as const;

/** The last open one, else the last one. */
function bessere(bisher: Verweisung, each: Verweisung): Verweisung {
  return istOffenerStand(bisher.stand) && !istOffenerStand(each.stand) ? bisher : each;
}

function tageVon(
  verweisungen: readonly Verweisung[],
  kooperation: Kooperation,
): Pick<Beteiligte, 'seit' | 'letzterKontakt' | 'naechsteRueckmeldung'> {
  const tage = (wahl: (each: Verweisung) => readonly (PlainDate | null)[]): readonly PlainDate[] =>
    verweisungen
      .flatMap(wahl)
      .filter((tag) => tag !== null)
      .sort();
  return {
    seit: tage(({ verwiesenAm, erstkontaktAm }) => [verwiesenAm, erstkontaktAm])[0] ?? null,
    letzterKontakt: tage((each) => [each.erstkontaktAm, ...rueckmeldetage(each, kooperation)]).at(-1) ?? null,
    naechsteRueckmeldung:
      tage(({ stand, rueckmeldungFaellig }) => [istOffenerStand(stand) ? rueckmeldungFaellig : null])[0] ??
      null,
  };
}

/** The days that a picture has to hold; null where there is none. */
export function zeitraum(
  beteiligte: readonly Beteiligte[],
  heute: PlainDate,
): { readonly von: PlainDate; readonly bis: PlainDate } | null {
  const tage = beteiligte
    .flatMap(({ seit, letzterKontakt, naechsteRueckmeldung }) => [seit, letzterKontakt, naechsteRueckmeldung])
    .filter((tag) => tag !== null);
  const [von, ...spaetere] = [...tage, heute].sort();
  return tage.length === 0 || von === undefined ? null : { von, bis: spaetere.at(-1) ?? von };
}
