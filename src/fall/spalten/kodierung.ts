/** A case as four numbers, so that many of them are decided in columns. Says nothing about what is decided. */
import { Coding } from '../../decision/coding';
import { BETREUUNG_TABELLE, type BetreuungFacts } from '../../rules/betreuung';
import { NICHT_IM_BFM } from '../../rules/fallmanagement';
import { GUELTIG_TABELLE, type GueltigFacts } from '../../rules/gueltig';
import { KENNUNG_TABELLE } from '../../rules/kennung';
import { PROFILLAGE_TABELLE } from '../../rules/profillage';
import { BEDARFE, KENNUNGEN, PROFILE } from '../../rules/vocabulary';
import type { Fall } from '../fall';
import { istRelevant, type Lage, lageVon } from '../lage';
import { betreuungFacts } from '../steerFall';

/** What tables P and K look at beside the ratings. */
export type Lagefakten = Omit<Lage, 'relevant' | 'offen' | 'regelsatz'>;

/** What tables G and Z look at beside Kennung and Festlegung. */
export type Umstaende = Omit<BetreuungFacts, 'kennung' | 'festlegung'> & Pick<GueltigFacts, 'kriterium'>;

export const LAGECODE = new Coding<Lagefakten>({
  prognoseArbeitsmarkt: PROFILLAGE_TABELLE.inputs.prognoseArbeitsmarkt,
  dominierend: PROFILLAGE_TABELLE.inputs.dominierend,
  festlegung: KENNUNG_TABELLE.inputs.festlegung,
  verdichtet: KENNUNG_TABELLE.inputs.verdichtet,
  fmEinschaetzung: KENNUNG_TABELLE.inputs.fmEinschaetzung,
  festgelegt: { values: [null, ...PROFILE] },
});

export const UMSTANDSCODE = new Coding<Umstaende>({
  status: BETREUUNG_TABELLE.inputs.status,
  kriterium: GUELTIG_TABELLE.inputs.kriterium,
  neukunde: BETREUUNG_TABELLE.inputs.neukunde,
  fachteam: BETREUUNG_TABELLE.inputs.fachteam,
  bisherExter: BETREUUNG_TABELLE.inputs.bisherExter,
  exterPlatzFrei: BETREUUNG_TABELLE.inputs.exterPlatzFrei,
  paragraph428: BETREUUNG_TABELLE.inputs.paragraph428,
});

/** Many cases, one in each place of all columns. */
export interface Fallspalten {
  /** One bit for each Handlungsbedarf that is relevant, the first of `BEDARFE` lowest. */
  readonly relevant: Uint16Array;
  /** The same for those that are offen. */
  readonly offen: Uint16Array;
  /** Place of the facts in `LAGECODE`. */
  readonly lage: Uint16Array;
  /** Place of the facts in `UMSTANDSCODE`. */
  readonly umstand: Uint16Array;
}

/** Columns for so many cases; each is offen throughout until it is set. */
export function neueSpalten(anzahl: number): Fallspalten {
  if (BEDARFE.length > 16) throw new Error('A mask of ratings has sixteen bits');
  const spalte = (code: number): Uint16Array => new Uint16Array(anzahl).fill(code);
  return {
    relevant: spalte(0),
    offen: spalte(2 ** BEDARFE.length - 1),
    lage: spalte(placeIn(LAGECODE, NICHTS_BEKANNT)),
    umstand: spalte(placeIn(UMSTANDSCODE, NICHTS_BEKANNT)),
  };
}

/** What holds of a case of which nothing is known; a place that nobody set must not say more than that. */
const NICHTS_BEKANNT: Lagefakten & Umstaende = {
  ...NICHT_IM_BFM,
  prognoseArbeitsmarkt: null,
  dominierend: null,
  festlegung: null,
  verdichtet: false,
  fmEinschaetzung: null,
  festgelegt: null,
  neukunde: null,
  fachteam: null,
  bisherExter: false,
  exterPlatzFrei: null,
  paragraph428: null,
};

/** Puts a case into a place of the columns. */
export function setzeFall(spalten: Fallspalten, stelle: number, fall: Fall): void {
  let relevant = 0;
  let offen = 0;
  for (let bit = 0; bit < BEDARFE.length; bit++) {
    const einschaetzung = fall.bedarfe[(BEDARFE[bit] as (typeof BEDARFE)[number]).id];
    if (einschaetzung === null) offen |= 1 << bit;
    else if (istRelevant(einschaetzung, fall.regelsatz.schwellen)) relevant |= 1 << bit;
  }
  spalten.relevant[stelle] = relevant;
  spalten.offen[stelle] = offen;
  spalten.lage[stelle] = placeIn(LAGECODE, lageVon(fall));
  spalten.umstand[stelle] = placeIn(UMSTANDSCODE, {
    ...betreuungFacts(fall, KENNUNGEN[0]),
    kriterium: fall.bfm.kriterium,
  });
}

/** A fact outside of its domain is a bug: cases are checked before they come here. */
function placeIn<Facts>(coding: Coding<Facts>, facts: Facts): number {
  const place = coding.placeOf(facts);
  if (place === undefined) throw new Error('A fact lies outside of its domain');
  return place;
}
