/** D-3 to D-5: the decisions that fall due while a person is in the bFM. */
import { BFM_DAUER, BFM_VORWARNUNGEN } from '../../../../rules/fallmanagement';
import type { WiedervorlageArt } from '../../../../rules/wiedervorlagen';
import type { PlainDate } from '../../../../listen/plainDate';
import { fristEnde } from '../../../../listen/frist';
import { type Aufenthalt, aufenthalte, beendigung } from '../../prozess/fach/aufenthalte';
import { entfallen, erledigtDurch, vorgang } from './vorgaenge';
import type { Ende, Vorgang, Wiedervorlagenlage } from './wiedervorlage';

/** The reviews, the warnings and the end of every stay. */
export function wiedervorlagenBfm(lage: Wiedervorlagenlage): Vorgang[] {
  return aufenthalte(lage.kette).flatMap((aufenthalt) => [
    ...fortfuehrungen(aufenthalt, lage.hausregeln.fortfuehrungMonate),
    ...BFM_VORWARNUNGEN.map(({ wert }) => nachMonaten(aufenthalt, 'bfmVorwarnung', wert)),
    nachMonaten(aufenthalt, 'bfmEnde', BFM_DAUER.wert),
  ]);
}

/** One review after each decision; the next decision, whichever it is, settles it. */
function fortfuehrungen({ uebernahme, entscheidungen }: Aufenthalt, monate: number): Vorgang[] {
  return [uebernahme, ...entscheidungen].flatMap(({ schritt, datum, naechsterTermin }, index) => {
    if (schritt === 'beenden') return [];
    const spaetestens = fristEnde(datum, monate);
    const faelligAm =
      naechsterTermin !== null && naechsterTermin < spaetestens ? naechsterTermin : spaetestens;
    const naechste = entscheidungen[index];
    return [
      vorgang('fortfuehrung', datum, faelligAm, naechste === undefined ? null : erledigtDurch(naechste)),
    ];
  });
}

/** Due so many months after the Übernahme; the first decision on that day or later settles it. */
function nachMonaten(aufenthalt: Aufenthalt, art: WiedervorlageArt, monate: number): Vorgang {
  const beginn = aufenthalt.uebernahme.datum;
  const faelligAm = fristEnde(beginn, monate);
  return vorgang(art, `${beginn}+${monate}`, faelligAm, endeVon(aufenthalt, faelligAm));
}

function endeVon(aufenthalt: Aufenthalt, faelligAm: PlainDate): Ende | null {
  const entscheidung = aufenthalt.entscheidungen.find(({ datum }) => datum >= faelligAm);
  if (entscheidung !== undefined) return erledigtDurch(entscheidung);
  const ende = beendigung(aufenthalt);
  return ende === undefined ? null : entfallen(ende.datum, ende.fachkraft);
}
