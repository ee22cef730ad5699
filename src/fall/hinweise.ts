/** Gathers the facts for the warnings of a case and asks the rules which of them hold. */
import { decide } from '../decision/table';
import type { BetreuungFacts, BetreuungRow, Stelle } from '../rules/betreuung';
import type { KennungRow } from '../rules/kennung';
import { istKomplex } from '../rules/kennung';
import type { HinweisFacts } from '../rules/hinweise';
import { HINWEISE } from '../rules/hinweise';
import { betreuungAus } from '../rules/betreuungsworte';
import { BEDARFE_DER_ACHT } from '../rules/vocabulary';
import { isYoungerThan } from '../listen/plainDate';
import { istAusserhalbDesAlters } from './alter';
import { istBestaetigt } from './pruefung';
import type { Hinweis, KennungErgebnis, ProfillageErgebnis } from './ergebnis';
import type { Fall } from './fall';
import type { Lage } from './lage';
import { GRUPPE_INDEX, istBegruendet, summeDerAcht } from './lage';
import type { MoeglicheRows } from './moeglich';

export interface HinweisQuelle {
  readonly fall: Fall;
  readonly lage: Lage;
  readonly rows: MoeglicheRows;
  readonly profillage: ProfillageErgebnis;
  readonly kennung: KennungErgebnis;
  readonly betreuungFacts: BetreuungFacts;
  readonly betreuungRow: BetreuungRow;
}

/** The inputs a Hinweis of table K points to. */
const FELD_ZUM_KENNUNGSHINWEIS = {
  PROFILLAGE_FESTLEGEN: 'festgelegteProfillage',
  BEDARFE_OHNE_KOMPLEXE_PROFILLAGE: 'festgelegteProfillage',
  INTEGRATIONSPROGNOSE_FEHLT: 'festlegung',
  FM_ENTSCHEIDUNG_STEHT_AUS: 'fmEinschaetzung',
  VERDICHTUNG_ODER_PROGNOSE_PRUEFEN: 'verdichtung',
} as const satisfies Record<NonNullable<KennungRow['hinweis']>, string>;

/** All warnings of a case: first those of the deciding row of table K, then the others in their listed order. */
export function findHinweise(quelle: HinweisQuelle): Hinweis[] {
  const rows = gueltigeRows(quelle);
  const row = rows.length === 1 ? (rows[0] ?? null) : null;
  const hinweise: Hinweis[] = [];
  const code = kennungshinweis(row, rows, quelle.fall);
  if (code) hinweise.push({ code, feld: FELD_ZUM_KENNUNGSHINWEIS[code] });
  const facts = hinweisFacts(quelle, row);
  for (const regel of HINWEISE) {
    if (regel.when(facts)) hinweise.push({ code: regel.code, feld: regel.feld });
  }
  return hinweise;
}

/** What was decided does not wait for a decision; that the Einschätzung says otherwise is a Hinweis of its own. */
function kennungshinweis(
  row: KennungRow | null,
  rows: readonly KennungRow[],
  fall: Fall,
): KennungRow['hinweis'] {
  if (row?.hinweis === 'FM_ENTSCHEIDUNG_STEHT_AUS' && fall.bfm.zuletzt !== undefined) return undefined;
  return row?.hinweis ?? (prognoseFehlt(fall, rows) ? 'INTEGRATIONSPROGNOSE_FEHLT' : undefined);
}

/** The rows of table K that may be behind the gültige Kennung; none where a decision is its ground. */
function gueltigeRows({ rows, kennung }: HinweisQuelle): readonly KennungRow[] {
  if (kennung.gueltigAus === 'entscheidung') return [];
  return kennung.geprueft === null ? rows.kennung : rows.geprueft;
}

/** Where a row that asks for the Integrationsprognose is possible without one, the prognosis decides. */
function prognoseFehlt({ festlegung }: Fall, rows: readonly KennungRow[]): boolean {
  return festlegung === null && rows.some((row) => row.uses.includes('festlegung'));
}

/** One literal: asked for with every case, objects spread into one another took most of the time of a decision. */
function hinweisFacts(quelle: HinweisQuelle, row: KennungRow | null): HinweisFacts {
  const { fall, lage, kennung, betreuungRow } = quelle;
  const { geburtsdatum, stichtag, bisherigeBetreuung } = fall;
  const bisher = betreuungAus(bisherigeBetreuung, fall.betreuungsworte);
  return {
    schwellen: fall.regelsatz.schwellen,
    verdichtung: fall.verdichtung === true,
    verdichtungBegruendet: istBegruendet(fall.verdichtungBegruendung),
    verdichtungBuchstaben: buchstabenIn(fall.verdichtungBegruendung),
    profillageAbweichend: fall.festgelegteProfillage !== null,
    festlegungBegruendet: istBegruendet(fall.festlegungBegruendung),
    festlegungBuchstaben: buchstabenIn(fall.festlegungBegruendung),
    dominierendOhneBedarf: dominierendOhneBedarf(lage),
    sicherKomplex: sicherKomplex(quelle),
    hoechstensAcht: summeDerAcht(lage.relevant) + summeDerAcht(lage.offen),
    stufe3UnterDenAcht: stufe3UnterDenAcht(fall),
    geburtsdatum,
    alterAusserhalb: geburtsdatum !== null && istAusserhalbDesAlters(geburtsdatum, stichtag),
    zuAltFuerSchueler: zuAltFuerSchueler(fall),
    neukunde: fall.neukunde,
    neukundeEntscheidet: fall.neukunde === null && entscheidetBetreuung(quelle, 'neukunde'),
    exterPlatzEntscheidet: fall.exterPlatzFrei === null && entscheidetBetreuung(quelle, 'exterPlatzFrei'),
    fachteam: fall.fachteam !== null,
    paragraph428: fall.paragraph428 === true,
    bisherExter: bisher === 'Externes Fallmanagement',
    betreuungUnbekannt: bisher === null && istBegruendet(bisherigeBetreuung),
    kennung: kennung.gueltig,
    errechnetDurch: row?.then ?? null,
    nachEinschaetzung: row?.when.some(({ fmEinschaetzung }) => fmEinschaetzung) ?? false,
    geprueftUnbestaetigt: kennung.geprueft !== null && !istBestaetigt(fall, kennung.geprueft),
    stelle: betreuungRow.then,
    status: fall.bfm.status,
    fmEinschaetzung: fall.fmEinschaetzung,
    zuletztEntschieden: fall.bfm.zuletzt ?? null,
    fmGrundGenannt: istBegruendet(fall.fmGrund),
    festlegung: fall.festlegung,
    paragraph10GrundGenannt: fall.paragraph10Grund !== null,
    prognoseArbeitsmarkt: fall.prognoseArbeitsmarkt,
  };
}

function zuAltFuerSchueler({ geburtsdatum, stichtag, regelsatz }: Fall): boolean {
  return geburtsdatum !== null && !isYoungerThan(regelsatz.schwellen.alterSchueler, geburtsdatum, stichtag);
}

/** Whether yes and no to an open question lead to different Betreuungen. */
function entscheidetBetreuung(
  { fall, betreuungFacts }: HinweisQuelle,
  frage: 'neukunde' | 'exterPlatzFrei',
): boolean {
  const stelleBei = (antwort: boolean): Stelle =>
    decide(fall.regelsatz.betreuung, { ...betreuungFacts, [frage]: antwort }).then;
  return stelleBei(true) !== stelleBei(false);
}

function buchstabenIn(text: string): number {
  return text === '' ? 0 : (text.match(/\p{L}/gu)?.length ?? 0);
}

function dominierendOhneBedarf({ dominierend, relevant, offen }: Lage): boolean {
  if (dominierend === null) return false;
  const index = GRUPPE_INDEX[dominierend];
  return relevant[index] + offen[index] === 0;
}

function sicherKomplex({ profillage }: HinweisQuelle): boolean {
  return profillage.festgelegt === null
    ? profillage.moeglich.every(istKomplex)
    : istKomplex(profillage.festgelegt);
}

function stufe3UnterDenAcht(fall: Fall): boolean {
  return BEDARFE_DER_ACHT.some((id) => fall.bedarfe[id] === 3);
}
