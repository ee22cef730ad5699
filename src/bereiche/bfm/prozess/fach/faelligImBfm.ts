/** D-3 to D-5: the decisions that fall due while a person is in the bFM. */
import { BFM_DAUER, BFM_VORWARNUNGEN } from '../../../../rules/fallmanagement';
import type { PlainDate } from '../../../../listen/plainDate';
import { fristEnde } from '../../../../listen/frist';
import { type Ende, istBeendet } from '../../../../fall/faelliges';
import { entfallen, faelligkeit } from '../../../../fall/faelligkeit';
import { type Aufenthalt, aufenthalte, beendigung } from './aufenthalte';
import { type Bfmangaben, type Bfmfaelligkeit, erledigtDurch } from './bfmlage';

type Kettenlage = Pick<Bfmangaben, 'kette' | 'hausregeln'>;

/** The reviews, the warnings and the end of every stay. */
export function faelligImBfm({ kette, hausregeln }: Kettenlage): Bfmfaelligkeit[] {
  return aufenthalte(kette).flatMap((aufenthalt) => [
    ...fortfuehrungen(aufenthalt, hausregeln.fortfuehrungMonate),
    ...BFM_VORWARNUNGEN.map(({ wert }) => nachMonaten(aufenthalt, 'bfmVorwarnung', wert)),
    nachMonaten(aufenthalt, 'bfmEnde', BFM_DAUER.wert),
  ]);
}

/** The day of the next review; undefined where none is open. */
export function naechsteFortfuehrung(lage: Kettenlage, heute: PlainDate): PlainDate | undefined {
  return faelligImBfm(lage)
    .filter(({ art, ende }) => art === 'fortfuehrung' && !istBeendet(ende, heute))
    .map(({ faelligAm }) => faelligAm)
    .sort()[0];
}

/** One review after each decision; the next decision, whichever it is, settles it. */
function fortfuehrungen({ uebernahme, entscheidungen }: Aufenthalt, monate: number): Bfmfaelligkeit[] {
  return [uebernahme, ...entscheidungen].flatMap(({ schritt, datum, naechsterTermin }, index) => {
    if (schritt === 'beenden') return [];
    const spaetestens = fristEnde(datum, monate);
    const faelligAm =
      naechsterTermin !== null && naechsterTermin < spaetestens ? naechsterTermin : spaetestens;
    const naechste = entscheidungen[index];
    return [
      faelligkeit('fortfuehrung', datum, faelligAm, naechste === undefined ? null : erledigtDurch(naechste)),
    ];
  });
}

/** Due so many months after the Übernahme; the first decision on that day or later settles it. */
function nachMonaten(
  aufenthalt: Aufenthalt,
  art: 'bfmVorwarnung' | 'bfmEnde',
  monate: number,
): Bfmfaelligkeit {
  const beginn = aufenthalt.uebernahme.datum;
  const faelligAm = fristEnde(beginn, monate);
  return faelligkeit(art, `${beginn}+${monate}`, faelligAm, endeVon(aufenthalt, faelligAm));
}

function endeVon(aufenthalt: Aufenthalt, faelligAm: PlainDate): Ende | null {
  const entscheidung = aufenthalt.entscheidungen.find(({ datum }) => datum >= faelligAm);
  if (entscheidung !== undefined) return erledigtDurch(entscheidung);
  const ende = beendigung(aufenthalt);
  return ende === undefined ? null : entfallen(ende.datum, ende.fachkraft);
}
