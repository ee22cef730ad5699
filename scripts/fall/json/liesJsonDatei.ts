/** Reads a file of JSON as a whole; what is wrong with it is said in one sentence that names it. */
import { ArbeitsdateiError, groesseVon, readDatei } from '../dateien';
import { DATEI_BYTES } from '../grenzen';
import { jsonZeile } from './jsonSaetze';
import { liesJson, textAus } from './liesJson';
import { JsonError } from './pruefeJson';

/** How much the file may hold, and what is said where it is more. */
interface Umfang {
  /** How many entries lists and objects may have, by level from the outside. */
  readonly hoechstens: readonly number[];
  /** What to do with a file of too many bytes. */
  readonly zuGross: string;
  /** The sentence about too many entries of the list itself. */
  readonly zuViele: string;
  /** Where that list may stand. */
  readonly listen: readonly string[];
}

/** The value in a file. @throws ArbeitsdateiError where it cannot be read, or is not JSON as it is read here. */
export function liesJsonDatei(pfad: string, umfang: Umfang): unknown {
  const text = decoded(pfad, umfang);
  try {
    return liesJson(text, umfang.hoechstens);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ArbeitsdateiError(satzZu(pfad, error, umfang));
  }
}

/** The text of a UTF-8 file, with or without byte order mark. */
function decoded(pfad: string, { zuGross }: Umfang): string {
  if (groesseVon(pfad) > DATEI_BYTES)
    throw new ArbeitsdateiError(
      `${pfad}: Die Datei ist größer als ${DATEI_BYTES / 1024 ** 2} MB. ${zuGross}`,
    );
  const text = textAus(Buffer.from(readDatei(pfad).buffer));
  if (text !== null) return text;
  throw new ArbeitsdateiError(
    `${pfad}: Die Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie mit der Codierung UTF-8.`,
  );
}

function satzZu(pfad: string, error: JsonError, { zuViele, listen }: Umfang): string {
  if (error.mangel === 'KEIN_JSON')
    return `${pfad}: Die Datei ist kein gültiges JSON. Bitte prüfen Sie Klammern und Kommas.`;
  const zuVieleInDerListe = error.mangel === 'ZU_VIELE_EINTRAEGE' && listen.includes(error.pfad);
  return zuVieleInDerListe ? `${pfad}: ${zuViele}` : jsonZeile(error, '');
}
