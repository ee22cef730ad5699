/**
 * The first steps with the tool: what each wants in which cells, and which of them hold it. Nothing is remembered: how far somebody
 * has come is what the cells say, in any session and any pane, and whoever empties a cell has its step open again. Pure.
 */
import type { Fall } from '../../../fall/fall';
import { FALL_FELDER } from '../../../fall/listen';
import { istRelevant } from '../../../fall/lage';
import { EINGEBAUT } from '../../../rules/regelsatz';
import type { Einzelfeld } from '../../../fall/rawFall';
import { steerFall } from '../../../fall/steerFall';
import type { Spalte } from '../../../listen/spalte';
import type { Ort } from '../../../listen/zelle';
import type { Sicht } from '../../../mappe/sicht';
import {
  BEDARFE,
  type BedarfId,
  type Kennung,
  type Profillage,
  RESSOURCENBEREICHE,
} from '../../../rules/vocabulary';
import { UEBUNG_FELDER } from '../listen';
import { fallDerPerson, mitAndererSicht } from '../personen/fallDerPerson';
import { AENDERUNG, T01 } from '../personen/t01';
import { ERSTER_ORT, istBeiErstenSchritten } from './stand';

/** The steps in their order. */
export const SCHRITTE = [
  'oeffnen',
  'blatt',
  'bedarfe',
  'prognose',
  'integration',
  'aendern',
  'foerderziel',
  'eintragen',
] as const;
export type SchrittId = (typeof SCHRITTE)[number];

/** What the steps look at: a case without errors. */
export type Schrittblick = Pick<
  Extract<Sicht, { readonly art: 'berechnet' }>,
  'mappe' | 'fall' | 'ergebnis' | 'stand'
>;

/** A cell that a step is about. */
export interface Schrittzelle {
  /** What it is called, for `feldLabel`. */
  readonly id: string;
  readonly ort: Ort;
  /** What stands in it as it is understood, and what the step asks for; '' for nothing. */
  readonly ist: string;
  readonly soll: string;
  readonly passt: boolean;
}

export interface Schritt {
  readonly id: SchrittId;
  /** From 1 on. */
  readonly nr: number;
  readonly erledigt: boolean;
  readonly zellen: readonly Schrittzelle[];
}

/** The Handlungsbedarf that is rated in the sheet, by hand. */
export const BLATT_BEDARF = 'wohnsituation' satisfies BedarfId;

/** The Ressourcenbereiche that the Förderziel rests on: those of the model with a Bedarf. */
export const NOETIGE_BEREICHE = RESSOURCENBEREICHE.filter(({ id }) =>
  istRelevant(T01.ressourcenbereiche[id].wert, EINGEBAUT.schwellen),
).map(({ id }) => id);

const UEBRIGE_BEDARFE = BEDARFE.map(({ id }) => id).filter((id) => id !== BLATT_BEDARF);

/** All steps with how they stand. */
export function schritteIn(blick: Schrittblick): readonly Schritt[] {
  const istOffen = istBeiErstenSchritten(blick.mappe.inhalt);
  return SCHRITTE.map((id, index) => {
    const zellen = ZELLEN[id](blick);
    const gilt = id === 'eintragen' ? blick.stand === 'aktuell' : zellen.every(({ passt }) => passt);
    return { id, nr: index + 1, erledigt: istOffen && gilt, zellen };
  });
}

/** The step to take now: the first that is not done; null once all are. */
export function jetzigerSchritt(schritte: readonly Schritt[]): Schritt | null {
  return schritte.find(({ erledigt }) => !erledigt) ?? null;
}

/** Whether a step is open although a later one is done: somebody went back, or ahead. */
export function istUebersprungen({ nr, erledigt }: Schritt, schritte: readonly Schritt[]): boolean {
  return !erledigt && schritte.some((each) => each.erledigt && each.nr > nr);
}

/** Where to go on within a step: its first cell that does not hold what it asks for. */
export function naechsteZelle({ zellen }: Schritt): Schrittzelle | undefined {
  return zellen.find(({ passt }) => !passt) ?? zellen[0];
}

/** What the rules say of the model, before and after the one Stufe is changed. */
export interface Lagewechsel {
  readonly vorher: Lage;
  readonly nachher: Lage;
}

interface Lage {
  readonly stufe: number | null;
  readonly profillage: Profillage;
  readonly kennung: Kennung;
}

/** What changing that Stufe does, computed anew. */
export function lagewechsel(): Lagewechsel {
  const vorher = fallDerPerson(T01);
  return { vorher: lageVon(vorher), nachher: lageVon(mitAndererSicht(vorher, AENDERUNG)) };
}

function lageVon(fall: Fall): Lage {
  const { profillage, kennung } = steerFall(fall);
  return {
    stufe: fall.bedarfe[AENDERUNG.bedarf],
    profillage: profillage.gueltig,
    kennung: kennung.gueltig,
  };
}

const MUSTER = fallDerPerson(T01);

const ZELLEN: Readonly<Record<SchrittId, (blick: Schrittblick) => readonly Schrittzelle[]>> = {
  oeffnen: (blick) => [personzelle(blick), feldzelle(blick, 'name')],
  blatt: (blick) => [bedarfszelle(blick, BLATT_BEDARF)],
  bedarfe: (blick) => UEBRIGE_BEDARFE.map((id) => bedarfszelle(blick, id)),
  prognose: (blick) => [feldzelle(blick, 'prognoseArbeitsmarkt'), feldzelle(blick, 'dominierend')],
  integration: (blick) => [markenzelle(blick)],
  aendern: (blick) => [aenderungszelle(blick)],
  foerderziel: (blick) => [
    ...NOETIGE_BEREICHE.map((id) =>
      stufenzelle(id, blick.mappe.raw.ressourcenbereiche[id].ort, {
        ist: blick.fall.ressourcenbereiche[id],
        soll: MUSTER.ressourcenbereiche[id],
      }),
    ),
    feldzelle(blick, 'direktVermittelbar'),
    feldzelle(blick, 'foerderziel'),
  ],
  eintragen: (blick) => [kennungszelle(blick)],
};

function personzelle({ mappe: { inhalt } }: Schrittblick): Schrittzelle {
  const { wert, zelle } = inhalt.feld(UEBUNG_FELDER.person);
  const soll = ERSTER_ORT.person;
  return { id: 'person', ort: zelle.ort, ist: wert, soll, passt: wert === soll };
}

function feldzelle({ mappe, fall }: Schrittblick, feld: Einzelfeld & keyof Fall): Schrittzelle {
  const { spalte }: { readonly spalte: Spalte<unknown> } = FALL_FELDER[feld];
  const [ist, soll] = [spalte.write(fall[feld]), spalte.write(MUSTER[feld])].map(String);
  return zelle(feld, mappe.raw.felder[feld].ort, ist, soll);
}

/** The Stufe that is changed later counts as rated before and after that, or this step would open again. */
function bedarfszelle({ mappe, fall }: Schrittblick, id: BedarfId): Schrittzelle {
  const ist = fall.bedarfe[id];
  const gelesen = stufenzelle(id, mappe.raw.bedarfe[id].ort, { ist, soll: MUSTER.bedarfe[id] });
  return id === AENDERUNG.bedarf && ist === AENDERUNG.stufe ? { ...gelesen, passt: true } : gelesen;
}

/** Another Stufe than the one that is asked for when all are rated: that tells that it was changed. */
function aenderungszelle({ mappe, fall }: Schrittblick): Schrittzelle {
  const { bedarf, stufe } = AENDERUNG;
  return stufenzelle(bedarf, mappe.raw.bedarfe[bedarf].ort, { ist: fall.bedarfe[bedarf], soll: stufe });
}

function markenzelle({ mappe, fall }: Schrittblick): Schrittzelle {
  const { festlegung } = MUSTER;
  if (festlegung === null) throw new Error(`${T01.id} has no Integrationsprognose`);
  const { ort } = mappe.raw.marken[festlegung];
  return zelle('festlegung', ort, fall.festlegung === festlegung ? 'x' : '', 'x');
}

function kennungszelle({ mappe, ergebnis }: Schrittblick): Schrittzelle {
  const { ort, text } = mappe.ergebnisse.kennungErrechnet;
  return zelle('kennung', ort, text, ergebnis.steuerung.kennung.errechnet);
}

interface Stufenpaar {
  readonly ist: number | null;
  readonly soll: number | null;
}

function stufenzelle(id: string, ort: Ort, { ist, soll }: Stufenpaar): Schrittzelle {
  return zelle(id, ort, String(ist ?? ''), String(soll ?? ''));
}

function zelle(id: string, ort: Ort, ist = '', soll = ''): Schrittzelle {
  return { id, ort, ist, soll, passt: ist === soll };
}
