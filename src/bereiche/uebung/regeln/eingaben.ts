/** Which inputs of the case a practice person brings along, and which the participant decides. */
import { FALL_FELDER, MARKEN_FELDER, PARAGRAPH_16A_FELDER } from '../../../fall/listen';
import type { Feld } from '../../../listen/feld';

/** Given by the story: nobody rates them, and beginning with a person writes them. */
export const GEGEBENE_FELDER = {
  name: FALL_FELDER.name,
  kundennummer: FALL_FELDER.kundennummer,
  geburtsdatum: FALL_FELDER.geburtsdatum,
  zugang: FALL_FELDER.zugang,
  neukunde: FALL_FELDER.neukunde,
  stichtag: FALL_FELDER.stichtag,
  bisherigeBetreuung: FALL_FELDER.bisherigeBetreuung,
  exterPlatzFrei: FALL_FELDER.exterPlatzFrei,
  fachteam: FALL_FELDER.fachteam,
  paragraph428: FALL_FELDER.paragraph428,
  fmEinschaetzung: FALL_FELDER.fmEinschaetzung,
} as const;

const GEGEBEN: ReadonlySet<unknown> = new Set([...Object.values(GEGEBENE_FELDER), FALL_FELDER.fachkraft]);

/** What the participant decides beside the Stufen: kept and brought back with them. The own name is nobody's business here. */
export const EIGENE_FELDER: readonly Feld<unknown>[] = [
  FALL_FELDER,
  MARKEN_FELDER,
  PARAGRAPH_16A_FELDER,
].flatMap((felder) => Object.values<Feld<unknown>>(felder).filter((each) => !GEGEBEN.has(each)));
