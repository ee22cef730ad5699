/** Helps the rules of single kinds to say what is open, what settled it, and since when something is missing. */
import type { WiedervorlageArt } from '../../../../rules/wiedervorlagen';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Statuszeile } from '../../prozess/fach/statuskette';
import { bezugVon, idVon, offeneZeilen } from './wiedervorlage';
import type { Ende, GespeicherteZeile, Vorgang, Wiedervorlagenlage } from './wiedervorlage';

const OHNE_DATUM = 'ohneDatum:';

/** A computed one; open as long as no end is given. */
export function vorgang(
  art: WiedervorlageArt,
  bezug: string,
  faelligAm: PlainDate,
  ende: Ende | null = null,
  hinweis = '',
): Vorgang {
  return { id: idVon(art, bezug), art, faelligAm, hinweis, ende };
}

/** Done by somebody on a day. */
export function erledigt(am: PlainDate | null, von = ''): Ende {
  return { am, von, ausgang: 'erledigt' };
}

/** Done by a decision. */
export function erledigtDurch({ datum, fachkraft }: Statuszeile): Ende {
  return erledigt(datum, fachkraft);
}

/** No longer needed, before anybody did it. */
export function entfallen(am: PlainDate | null = null, von = ''): Ende {
  return { am, von, ausgang: 'entfallen' };
}

/**
 * What waits from the Stichtag on. Its first day is kept by the list, so that it does not move with the Stichtag.
 * @param vorsilbe tells it from others of its kind.
 */
export function seitStichtag(
  lage: Wiedervorlagenlage,
  art: WiedervorlageArt,
  vorsilbe = '',
  hinweis = '',
): Vorgang {
  const schonDa = offeneZeilen(lage, art).find((zeile) => bezugVon(zeile).startsWith(vorsilbe));
  const bezug = schonDa === undefined ? `${vorsilbe}${lage.stichtag}` : bezugVon(schonDa);
  return vorgang(art, bezug, schonDa?.faelligAm ?? lage.stichtag, null, hinweis);
}

/** A date that has to be entered before anything can be computed from it; `feld` is its label. */
export function ohneDatum(lage: Wiedervorlagenlage, art: WiedervorlageArt, feld: string): Vorgang {
  return seitStichtag(lage, art, OHNE_DATUM, `Datum fehlt: ${feld}`);
}

/** The open row of the list that waited for such a date, now that it is entered. */
export function nachgetragen(lage: Wiedervorlagenlage, art: WiedervorlageArt): Vorgang[] {
  return offeneZeilen(lage, art)
    .filter((zeile) => bezugVon(zeile).startsWith(OHNE_DATUM))
    .map((zeile) => ausZeile(zeile, lage, erledigt(null)));
}

/** Open rows of a kind that refer to an earlier day than the one that holds now. */
export function abgeloest(
  lage: Wiedervorlagenlage,
  art: WiedervorlageArt,
  neuerTag: PlainDate,
  am: PlainDate | null,
): Vorgang[] {
  return offeneZeilen(lage, art)
    .filter((zeile) => bezugVon(zeile) < neuerTag)
    .map((zeile) => ausZeile(zeile, lage, erledigt(am)));
}

/** An open row of the list with its end. */
export function ausZeile(zeile: GespeicherteZeile, lage: Wiedervorlagenlage, ende: Ende): Vorgang {
  const { id, art, faelligAm, hinweis } = zeile;
  return { id, art, faelligAm: faelligAm ?? lage.stichtag, hinweis, ende };
}
