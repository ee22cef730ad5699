/** A short look whether a JSON text can do without `pruefeJson`, as nearly every one can. */
import { EINTRAEGE, SCHLUESSEL_LAENGE, TIEFE, ZIFFERN } from '../grenzen';

const [ANFUEHRUNG, KOMMA, DOPPELPUNKT, RUECKSTRICH] = [0x22, 0x2c, 0x3a, 0x5c];
const [NULL, NEUN, GROSSES_E, KLEINES_E] = [0x30, 0x39, 0x45, 0x65];

/**
 * Whether a text surely has nothing that `pruefeJson` refuses; a no says nothing.
 * The value has as many fields as the text only where none stands twice.
 * @param wert what `JSON.parse` made of the text.
 * @param hoechstens how many entries lists and objects may have, by level from the outside.
 */
export function istUnauffaellig(text: string, wert: unknown, hoechstens: readonly number[]): boolean {
  return felderImText(text) === felderIn(wert, 0, hoechstens);
}

const UNGEZAEHLT = -1;
const ZU_VIEL = Infinity;

/** The fields of a text, by the colons outside of its strings; uncounted where a string or a number needs a closer look. */
function felderImText(text: string): number {
  let felder = 0;
  let ziffern = 0;
  for (let stelle = 0; stelle < text.length; stelle++) {
    const zeichen = text.charCodeAt(stelle);
    if (zeichen === ANFUEHRUNG) {
      stelle = text.indexOf('"', stelle + 1);
      if (text.charCodeAt(stelle - 1) === RUECKSTRICH) return UNGEZAEHLT;
    } else if (zeichen >= NULL && zeichen <= NEUN) {
      ziffern++;
      if (ziffern > ZIFFERN) return UNGEZAEHLT;
    } else if (zeichen === DOPPELPUNKT) felder++;
    else if (zeichen === KOMMA) ziffern = 0;
    else if (ziffern > 0 && (zeichen === KLEINES_E || zeichen === GROSSES_E)) return UNGEZAEHLT;
  }
  return felder;
}

/** The fields of a value and of everything in it; too many where something is larger or deeper than it may be. */
function felderIn(wert: unknown, tiefe: number, hoechstens: readonly number[]): number {
  if (typeof wert !== 'object' || wert === null) return 0;
  if (tiefe === TIEFE) return ZU_VIEL;
  return Array.isArray(wert)
    ? felderInListe(wert, tiefe, hoechstens)
    : felderInObjekt(wert as Readonly<Record<string, unknown>>, tiefe, hoechstens);
}

function felderInListe(liste: readonly unknown[], tiefe: number, hoechstens: readonly number[]): number {
  let felder = liste.length > (hoechstens[tiefe] ?? EINTRAEGE) ? ZU_VIEL : 0;
  for (const each of liste) felder += felderIn(each, tiefe + 1, hoechstens);
  return felder;
}

function felderInObjekt(
  objekt: Readonly<Record<string, unknown>>,
  tiefe: number,
  hoechstens: readonly number[],
): number {
  let eigene = 0;
  let innen = 0;
  for (const name in objekt) {
    if (name.length > SCHLUESSEL_LAENGE) return ZU_VIEL;
    eigene++;
    innen += felderIn(objekt[name], tiefe + 1, hoechstens);
  }
  return eigene > (hoechstens[tiefe] ?? EINTRAEGE) ? ZU_VIEL : eigene + innen;
}
