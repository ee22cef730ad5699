/** Helps the rules of single kinds to say what is open, what settled it, and since when something is missing. */
import type { PlainDate } from '../listen/plainDate';
import { type Ende, type Faelligkeitslage, idVon, type OffeneZeile, type Faelligkeit } from './faelliges';

const OHNE_DATUM = 'ohneDatum:';

/** A computed one; open as long as no end is given. */
export function faelligkeit<Art extends string>(
  art: Art,
  bezug: string,
  faelligAm: PlainDate,
  ende: Ende | null = null,
  hinweis = '',
): Faelligkeit<Art> {
  return { id: idVon(art, bezug), art, faelligAm, hinweis, ende };
}

/** Done by somebody on a day. */
export function erledigt(am: PlainDate | null, von = ''): Ende {
  return { am, von, ausgang: 'erledigt' };
}

/** No longer needed, before anybody did it. */
export function entfallen(am: PlainDate | null = null, von = ''): Ende {
  return { am, von, ausgang: 'entfallen' };
}

/**
 * What waits from the Stichtag on. Its first day is kept by the list, so that it does not move with the Stichtag.
 * @param vorsilbe tells it from others of its kind.
 */
export function seitStichtag<Art extends string>(
  { stichtag, offene }: Faelligkeitslage,
  art: Art,
  vorsilbe = '',
  hinweis = '',
): Faelligkeit<Art> {
  const schonDa = offene(art).find(({ bezug }) => bezug.startsWith(vorsilbe));
  const bezug = schonDa?.bezug ?? `${vorsilbe}${stichtag}`;
  return faelligkeit(art, bezug, schonDa?.faelligAm ?? stichtag, null, hinweis);
}

/** A date that has to be entered before anything can be computed from it; `feld` is its label. */
export function ohneDatum<Art extends string>(
  lage: Faelligkeitslage,
  art: Art,
  feld: string,
): Faelligkeit<Art> {
  return seitStichtag(lage, art, OHNE_DATUM, `Datum fehlt: ${feld}`);
}

/** The open row of the list that waited for such a date, now that it is entered. */
export function nachgetragen<Art extends string>(lage: Faelligkeitslage, art: Art): Faelligkeit<Art>[] {
  return lage
    .offene(art)
    .filter(({ bezug }) => bezug.startsWith(OHNE_DATUM))
    .map((zeile) => ausZeile(art, zeile, lage, erledigt(null)));
}

/** Open rows of a kind that refer to an earlier day than the one that holds now. */
export function abgeloest<Art extends string>(
  lage: Faelligkeitslage,
  art: Art,
  neuerTag: PlainDate,
  am: PlainDate | null,
): Faelligkeit<Art>[] {
  return lage
    .offene(art)
    .filter(({ bezug }) => bezug < neuerTag)
    .map((zeile) => ausZeile(art, zeile, lage, erledigt(am)));
}

/** The open rows of a kind, now that what they asked for is done. */
export function getane<Art extends string>(lage: Faelligkeitslage, art: Art): Faelligkeit<Art>[] {
  return lage.offene(art).map((zeile) => ausZeile(art, zeile, lage, erledigt(null)));
}

/** An open row of the list with its end. */
export function ausZeile<Art extends string>(
  art: Art,
  { id, faelligAm, hinweis }: OffeneZeile,
  { stichtag }: Faelligkeitslage,
  ende: Ende,
): Faelligkeit<Art> {
  return { id, art, faelligAm: faelligAm ?? stichtag, hinweis, ende };
}
