/** The inputs of a case as found, before they are understood. */
import type { RawCell } from '../listen/zelle';
import type { BedarfId, Festlegung, Paragraph16a, RessourcenbereichId } from '../rules/vocabulary';

/** The single input fields of a case beside ratings, marks and § 16a. */
export const EINZELFELDER = [
  'name',
  'kundennummer',
  'fachkraft',
  'zugang',
  'stichtag',
  'geburtsdatum',
  'neukunde',
  'bisherigeBetreuung',
  'exterPlatzFrei',
  'fachteam',
  'paragraph428',
  'prognoseArbeitsmarkt',
  'dominierend',
  'verdichtung',
  'verdichtungBegruendung',
  'festgelegteProfillage',
  'festlegungBegruendung',
  'fmEinschaetzung',
  'fmGrund',
  'geprueftVon',
  'geprueftAm',
  'geprueftKennung',
  'paragraph10Grund',
  'direktVermittelbar',
  'foerderziel',
  'entwicklungsziel',
  'qualifizierungAbgeschlossen',
] as const;
export type Einzelfeld = (typeof EINZELFELDER)[number];

/** All inputs of a case as found; every field has a cell, so that every error can name one. */
export interface RawFall {
  readonly felder: Readonly<Record<Einzelfeld, RawCell>>;
  readonly bedarfe: Readonly<Record<BedarfId, RawCell>>;
  readonly ressourcenbereiche: Readonly<Record<RessourcenbereichId, RawCell>>;
  readonly marken: Readonly<Record<Festlegung, RawCell>>;
  readonly paragraph16a: Readonly<Record<Paragraph16a, RawCell>>;
}
