/**
 * The formulas that decide a fully known case from the values of a set of rules. Only functions that Excel has had since before
 * 2016 and that other programs calculate alike: no MATCH, no LOOKUP, no array. An entry that is not understood is not known.
 */
import {
  BEDARFE,
  KENNUNGEN,
  PROFILLAGEN,
  PROGNOSEN,
  SCHLUESSELGRUPPEN,
  type Schluesselgruppe,
  STUFEN,
} from '../../rules/vocabulary';
import { FM, GRUPPE, PROGNOSE } from '../auswahl';
import { anzahlMit, type Tagesbezug, tagesformel, verdichtungsformel, wahlnummer } from './angaben';
import { KONTROLLE_OFFEN, type Kontrollschritt, KONTROLLWERTE } from './tabelle';
import { ERSTER_BUCHSTABE, type Kontrollwerte, ZAHLEN_DANEBEN, ZAHLEN_DER_ACHT } from './werte';
import { ZEILEN_JE_SATZ } from './zeilen';

/** Where the formulas find what is known of a case. */
export interface Kontrollbezuege extends Tagesbezug {
  /** A formula that counts the ratings of a group with an entry. */
  readonly stufen: (gruppe: Schluesselgruppe, eintrag: string) => string;
  readonly prognose: string;
  readonly dominierend: string;
  /** A formula that gives the number of the mark or of the choice; 0 for none, below for what is not understood. */
  readonly festlegung: string;
  readonly verdichtung: string;
  readonly verdichtungBegruendung: string;
  readonly fmEinschaetzung: string;
}

type ZelleVon = (schritt: Kontrollschritt) => string;

const OFFENE = { p: PROFILLAGEN.length + 1, k: KENNUNGEN.length + 1 } as const;
const TAGE = spalteVon('gueltigAb');

/** The formula of each step, without the equals sign. @param zelleVon where the result of a step stands. */
export function kontrollformeln(
  bezuege: Kontrollbezuege,
  zelleVon: ZelleVon,
): Readonly<Record<Kontrollschritt, string>> {
  const { stufen } = bezuege;
  const jeGruppe = SCHLUESSELGRUPPEN.map((gruppe) => (eintrag: string) => stufen(gruppe, eintrag));
  const je = Object.fromEntries(
    SCHLUESSELGRUPPEN.map((each, nr) => [`z${each}`, relevante(jeGruppe[nr] ?? String, zelleVon)]),
  ) as Readonly<Record<`z${Schluesselgruppe}`, string>>;
  return {
    ...satz(bezuege, zelleVon),
    ...je,
    bekannt: jeGruppe.flatMap((anzahl) => STUFEN.map((stufe) => anzahlMit(anzahl, stufe))).join('+'),
    festlegung: bezuege.festlegung,
    prognose: wahlnummer(bezuege.prognose, PROGNOSE),
    dominierend: wahlnummer(bezuege.dominierend, GRUPPE),
    verdichtet: verdichtungsformel(bezuege.verdichtung, bezuege.verdichtungBegruendung),
    fm: wahlnummer(bezuege.fmEinschaetzung, FM),
    p: profillage(zelleVon),
    k: kennung(zelleVon),
    profillage: inWorten('profillagen', 'p', zelleVon),
    kennungErrechnet: inWorten('kennungen', 'k', zelleVon),
  };
}

/**
 * Where the block of the set begins that is valid on the day: all rows of a set carry its first day, and sets stand by their days.
 * A number of rows that makes no whole sets is a table that somebody has changed, or that is being written.
 */
function satz(bezuege: Tagesbezug, zelleVon: ZelleVon): Readonly<Record<'tag' | 'versatz' | 'gilt', string>> {
  const [tag, versatz] = [zelleVon('tag'), zelleVon('versatz')];
  const ohneTag = `IF(${tag}=0,IF(COUNT(${TAGE})=0,1,0),0)`;
  return {
    tag: tagesformel(bezuege),
    versatz: `IF(${tag}>0,COUNTIF(${TAGE},"<="&${tag}),0)`,
    gilt: `IF(${tag}>0,IF(MOD(${versatz},${ZEILEN_JE_SATZ})=0,1,0),${ohneTag})`,
  };
}

function spalteVon(name: keyof Kontrollwerte | 'gueltigAb'): string {
  return `${KONTROLLWERTE.name}[${KONTROLLWERTE.spalten[name].kopf}]`;
}

/** A value of the set. @param stelle from 1 on. */
function wert(name: keyof Kontrollwerte, stelle: string | number, zelleVon: ZelleVon): string {
  return `INDEX(${spalteVon(name)},${zelleVon('versatz')}+${stelle})`;
}

function relevante(anzahl: (eintrag: string) => string, zelleVon: ZelleVon): string {
  return STUFEN.map((stufe) => `${wert('zaehlt', stufe + 1, zelleVon)}*(${anzahlMit(anzahl, stufe)})`).join(
    '+',
  );
}

/** 1 where a number is above 0. */
function ja(zelle: string): string {
  return `IF(${zelle}>0,1,0)`;
}

function profillage(zelleVon: ZelleVon): string {
  const [f, prognose, dominierend] = [zelleVon('festlegung'), zelleVon('prognose'), zelleVon('dominierend')];
  const dominierende = SCHLUESSELGRUPPEN.length + 1;
  const zeile = `((${f}-1)*${PROGNOSEN.length}+${prognose}-1)*${dominierende}+${dominierend}+1`;
  const stelle = SCHLUESSELGRUPPEN.map((each, nr) => `${2 ** nr}*${ja(zelleVon(`z${each}`))}`).join('+');
  const bekannt = `AND(${zelleVon('bekannt')}=${BEDARFE.length},${prognose}>0,${dominierend}>=0)`;
  const dann = antwort(wert('profillage', zeile, zelleVon), stelle);
  return wenn(zelleVon, wert('alleinProfillage', f, zelleVon), { bekannt, dann, offen: OFFENE.p });
}

function kennung(zelleVon: ZelleVon): string {
  const [f, p, fm, verdichtung] = [
    zelleVon('festlegung'),
    zelleVon('p'),
    zelleVon('fm'),
    zelleVon('verdichtet'),
  ];
  const acht = `(${zelleVon('zL')}+${zelleVon('zR')})`;
  const daneben = `${zelleVon('zQ')}+${zelleVon('zM')}`;
  const zeile = `(${f}-1)*${ZAHLEN_DER_ACHT * ZAHLEN_DANEBEN}+${acht}*${ZAHLEN_DANEBEN}+${daneben}+1`;
  const komplex = wert('komplex', p, zelleVon);
  const bekannt = `AND(${p}<${OFFENE.p},${zelleVon('bekannt')}=${BEDARFE.length},${zelleVon('prognose')}>0,${fm}>=0,${verdichtung}>=0)`;
  const dann = antwort(wert('kennung', zeile, zelleVon), `${verdichtung}*9+${komplex}*3+${fm}`);
  return wenn(zelleVon, wert('alleinKennung', f, zelleVon), { bekannt, dann, offen: OFFENE.k });
}

/** The number of the answer whose letter stands in a text. @param stelle from 0 on. */
function antwort(text: string, stelle: string): string {
  return `CODE(MID(${text},${stelle}+1,1))-${ERSTER_BUCHSTABE - 1}`;
}

interface Entscheidung {
  readonly bekannt: string;
  readonly dann: string;
  readonly offen: number;
}

/** The answer of the Festlegung alone, else that of everything that is known. */
function wenn(zelleVon: ZelleVon, allein: string, { bekannt, dann, offen }: Entscheidung): string {
  const f = zelleVon('festlegung');
  // excelize takes an INDEX for no number where it is compared, or is a branch by itself.
  const entschieden = `IF(${allein}*1>0,${allein}*1,IF(${bekannt},${dann},${offen}))`;
  return `IF(${zelleVon('gilt')}=0,${offen},IF(${f}>0,${entschieden},${offen}))`;
}

/** An answer by its name. Where a cell shows an error, nothing is known. */
function inWorten(name: 'profillagen' | 'kennungen', schritt: 'p' | 'k', zelleVon: ZelleVon): string {
  const zelle = zelleVon(schritt);
  const offen = `"${KONTROLLE_OFFEN}"`;
  return `IFERROR(IF(${zelle}=${OFFENE[schritt]},${offen},${wert(name, zelle, zelleVon)}),${offen})`;
}
