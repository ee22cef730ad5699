/** What was found in a cell or a JSON field, before it is understood: the value and the place to name in an error. */
import type { BedarfId, Festlegung, Paragraph16a, RessourcenbereichId } from '../rules/vocabulary';

/** Where a value stands. */
export type Ort =
  | { readonly art: 'zelle'; readonly blatt: string; readonly zelle: string }
  | { readonly art: 'blatt'; readonly blatt: string }
  | { readonly art: 'mappe' }
  | { readonly art: 'json'; readonly pfad: string };

/** A value as the source gives it; `datum` is a number in a cell that is formatted as a date. */
export type RawValue =
  | { readonly art: 'leer' }
  | { readonly art: 'zahl'; readonly wert: number }
  | { readonly art: 'datum'; readonly wert: number }
  | { readonly art: 'text'; readonly wert: string }
  | { readonly art: 'wahrheitswert'; readonly wert: boolean }
  | { readonly art: 'fehlerwert' };

export interface RawCell {
  readonly ort: Ort;
  readonly value: RawValue;
}

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
