/** What a person fills in about a Rücksprache, and what is still missing in it. Pure. */
import type { Gespraech } from '../vorhaben/ruecksprache';
import { dateOfSerial, germanDate, type PlainDate } from '../../../listen/plainDate';
import type { RueckspracheErgebnis } from '../regeln/ruecksprache';
import { RUECKSPRACHE_FEHLT } from '../texte/verlauf';
import { zellwertVon } from '../../../bausteine/datumseingabe';

/** The form as it stands. */
export interface Angaben {
  readonly mit: string;
  /** As typed; null stands for the Stichtag. */
  readonly am: string | null;
  readonly ergebnis: RueckspracheErgebnis | null;
  readonly grund: string;
}

export const KEINE_ANGABEN: Angaben = { mit: '', am: null, ergebnis: null, grund: '' };

/** A sentence for each field that is not as it has to be. */
export type Maengel = Readonly<Partial<Record<keyof Angaben, string>>>;

/** Either the talk, or what is missing. */
export type Gepruefte =
  { readonly ok: true; readonly gespraech: Gespraech } | { readonly ok: false; readonly maengel: Maengel };

/** The days that matter. */
export interface Tage {
  readonly stichtag: PlainDate;
  /** Of the last Profiling; null before the first. */
  readonly letztes: PlainDate | null;
}

/** Checks the form. An earlier talk was about an earlier Wechsel and would not count. */
export function pruefeAngaben({ mit, am, ergebnis, grund }: Angaben, { stichtag, letztes }: Tage): Gepruefte {
  const tag = am === null ? stichtag : tagVon(am);
  const amMangel = tagesmangel(tag, letztes);
  const maengel: Maengel = {
    ...(mit.trim() === '' && { mit: RUECKSPRACHE_FEHLT.mit }),
    ...(amMangel !== null && { am: amMangel }),
    ...(ergebnis === null && { ergebnis: RUECKSPRACHE_FEHLT.ergebnis }),
    ...(ergebnis === 'abgelehnt' && grund.trim() === '' && { grund: RUECKSPRACHE_FEHLT.grund }),
  };
  if (tag === null || ergebnis === null || Object.keys(maengel).length > 0) return { ok: false, maengel };
  return { ok: true, gespraech: { mit: mit.trim(), am: tag, ergebnis, grund: grund.trim() } };
}

function tagVon(text: string): PlainDate | null {
  const serial = zellwertVon(text, { jahrhundert: '20' });
  return typeof serial === 'number' ? dateOfSerial(serial) : null;
}

function tagesmangel(tag: PlainDate | null, letztes: PlainDate | null): string | null {
  if (tag === null) return RUECKSPRACHE_FEHLT.am;
  return letztes !== null && tag < letztes ? RUECKSPRACHE_FEHLT.zuFrueh(germanDate(letztes)) : null;
}
