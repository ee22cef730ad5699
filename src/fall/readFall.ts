/** From raw cells to a checked case, or to the list of everything that is wrong. Never computes, never guesses. */
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import type { BedarfId, Festlegung, Paragraph16a, RessourcenbereichId } from '../rules/vocabulary';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../rules/vocabulary';
import {
  ENTWICKLUNGSZIEL,
  FACHTEAM,
  FM,
  FOERDERZIEL,
  GRUPPE,
  hatMatrixzeile,
  PARAGRAPH_10_GRUND,
  PROFIL,
  PROGNOSE,
} from './auswahl';
import type { Betreuungswort } from '../rules/betreuungsworte';
import { type BfmStand, NICHT_IM_BFM } from '../rules/fallmanagement';
import { type Regelsatz, satzAm } from '../rules/regelsatz';
import type { Fall } from './fall';
import type { Einschaetzung } from '../listen/werte';
import { fazAblehnungen } from './faz';
import { readPruefung } from './readPruefung';
import type { Fehler, Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import { Feldleser } from './feldleser';
import type { RawFall } from './rawFall';
import type { Ort, RawCell } from '../listen/zelle';
import type { Melden } from '../listen/readFelder';
import { istOffen, MARKE, readAuswahl, readJaNein, readKennnummer } from '../listen/readFelder';
import { findAuswahl } from '../listen/auswahl';
import { normalized, readRating } from '../listen/readRating';

/**
 * Checks all inputs of a case.
 * @param heute used as Stichtag where none is entered.
 * @param bfm where the person stands in the bFM; that is no input but follows from the steps that were decided.
 * @param worte further words of the house for a Betreuung.
 * @param saetze the sets of rules that the house has released; without any valid on the Stichtag the built-in one decides.
 * @returns the case, or every error found, each with its place; a refused fa:z choice is an error too.
 */
export function readFall(
  raw: RawFall,
  heute: PlainDate,
  bfm: Lesung<BfmStand> = { ok: true, wert: NICHT_IM_BFM },
  worte: Lesung<readonly Betreuungswort[]> = { ok: true, wert: [] },
  saetze: Lesung<readonly Regelsatz[]> = { ok: true, wert: [] },
): Lesung<Fall> {
  const fehler: Fehler[] = [bfm, worte, saetze].flatMap((each) => (each.ok ? [] : each.fehler));
  const stand = bfm.ok ? bfm.wert : NICHT_IM_BFM;
  const betreuungsworte = worte.ok ? worte.wert : [];
  const umstaende = { heute, bfm: stand, betreuungsworte, saetze: saetze.ok ? saetze.wert : [] };
  const fall = fallVon(raw, umstaende, (each) => fehler.push(each));
  if (fehler.length === 0) fehler.push(...zusammenhang(raw, fall));
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: fall };
}

/** What does not stand in the cells of the case. */
interface Umstaende {
  readonly heute: PlainDate;
  readonly bfm: BfmStand;
  readonly betreuungsworte: readonly Betreuungswort[];
  readonly saetze: readonly Regelsatz[];
}

function fallVon(raw: RawFall, umstaende: Umstaende, melden: Melden): Fall {
  const { heute, bfm, betreuungsworte, saetze } = umstaende;
  const lies = new Feldleser(raw.felder, melden);
  const stichtag = lies.datum('stichtag');
  return {
    regelsatz: satzAm(saetze, stichtag ?? heute),
    name: lies.text('name'),
    kundennummer: readKennnummer(raw.felder.kundennummer, 'kundennummer', melden),
    fachkraft: lies.text('fachkraft'),
    zugang: lies.datum('zugang'),
    stichtag: stichtag ?? heute,
    stichtagEingetragen: stichtag !== null,
    geburtsdatum: lies.datum('geburtsdatum'),
    neukunde: lies.jaNein('neukunde'),
    bisherigeBetreuung: lies.text('bisherigeBetreuung'),
    betreuungsworte,
    exterPlatzFrei: lies.jaNein('exterPlatzFrei'),
    fachteam: lies.wahl('fachteam', FACHTEAM),
    paragraph428: lies.jaNein('paragraph428'),
    bedarfe: readRatings(BEDARFE, raw.bedarfe, melden),
    prognoseArbeitsmarkt: lies.wahl('prognoseArbeitsmarkt', PROGNOSE),
    dominierend: lies.wahl('dominierend', GRUPPE),
    festlegung: readMarken(raw.marken, melden),
    verdichtung: lies.jaNein('verdichtung'),
    verdichtungBegruendung: lies.text('verdichtungBegruendung'),
    festgelegteProfillage: lies.wahl('festgelegteProfillage', PROFIL),
    festlegungBegruendung: lies.text('festlegungBegruendung'),
    fmEinschaetzung: lies.wahl('fmEinschaetzung', FM),
    fmGrund: lies.text('fmGrund'),
    pruefung: readPruefung(raw.felder, melden),
    paragraph10Grund: lies.wahl('paragraph10Grund', PARAGRAPH_10_GRUND),
    bfm,
    ressourcenbereiche: readRatings(RESSOURCENBEREICHE, raw.ressourcenbereiche, melden),
    direktVermittelbar: lies.jaNein('direktVermittelbar'),
    foerderziel: lies.wahl('foerderziel', FOERDERZIEL),
    entwicklungsziel: readEntwicklungsziel(raw.felder.entwicklungsziel, melden),
    qualifizierungAbgeschlossen: lies.jaNein('qualifizierungAbgeschlossen'),
    paragraph16a: readParagraph16a(raw.paragraph16a, melden),
  };
}

function readRatings<Id extends BedarfId | RessourcenbereichId>(
  definitions: readonly { readonly id: Id }[],
  cells: Readonly<Record<Id, RawCell>>,
  melden: Melden,
): Record<Id, Einschaetzung> {
  const ratings = {} as Record<Id, Einschaetzung>;
  for (const { id } of definitions) {
    const cell = cells[id];
    const rating = readRating(cell.value);
    if (rating === undefined)
      melden({ code: 'STUFE_UNGUELTIG', orte: [cell.ort], feld: id, gefunden: cell.value.art });
    ratings[id] = rating ?? null;
  }
  return ratings;
}

/** The one mark among the seven; more than one is an error that names all their cells. */
function readMarken(marken: Readonly<Record<Festlegung, RawCell>>, melden: Melden): Festlegung | null {
  const gesetzt = FESTLEGUNGEN.filter((id) => readAuswahl(marken[id], id, MARKE, melden) === true);
  if (gesetzt.length > 1) melden({ code: 'MEHRERE_MARKEN', orte: gesetzt.map((id) => marken[id].ort) });
  return gesetzt.length === 1 ? (gesetzt[0] ?? null) : null;
}

function readParagraph16a(cells: Readonly<Record<Paragraph16a, RawCell>>, melden: Melden): Paragraph16a[] {
  return PARAGRAPH_16A.filter((id) => readJaNein(cells[id], id, melden) === true);
}

/** The agreed Entwicklungsziel; two at once and an area without a row in the matrix are refused (S4). */
function readEntwicklungsziel(cell: RawCell, melden: Melden): MatrixBereich | null {
  if (istOffen(cell) || cell.value.art !== 'text') {
    return readAuswahl(cell, 'entwicklungsziel', ENTWICKLUNGSZIEL, melden) as MatrixBereich | null;
  }
  const { wert } = cell.value;
  const found = findAuswahl(wert, ENTWICKLUNGSZIEL);
  if (found && hatMatrixzeile(found.wert)) return found.wert;
  if (found) melden({ code: 'KEINE_MATRIXZEILE', orte: [cell.ort] });
  else if (nenntMehrere(wert)) melden({ code: 'NUR_EIN_ENTWICKLUNGSZIEL', orte: [cell.ort] });
  else readAuswahl(cell, 'entwicklungsziel', ENTWICKLUNGSZIEL, melden);
  return null;
}

/** Whether an entry names several areas and nothing else; a label itself may hold „und“ or a comma. */
function nenntMehrere(text: string): boolean {
  let rest = normalized(text);
  let anzahl = 0;
  for (const eintrag of EINTRAEGE_LAENGSTE_ZUERST) {
    const parts = rest.split(eintrag);
    anzahl += parts.length - 1;
    rest = parts.join(' ');
  }
  return anzahl > 1 && /^(?:[\s;,+/&]|und)*$/.test(rest);
}

const EINTRAEGE_LAENGSTE_ZUERST = ENTWICKLUNGSZIEL.werte
  .flatMap(({ eintraege }) => eintraege)
  .map(normalized)
  .sort((a, b) => b.length - a.length);

/** Errors that only two fields together show. */
function zusammenhang(raw: RawFall, fall: Fall): Fehler[] {
  const fehler: Fehler[] = [];
  if (fall.geburtsdatum !== null && fall.geburtsdatum > fall.stichtag) {
    const orte = [
      raw.felder.geburtsdatum.ort,
      ...(fall.stichtagEingetragen ? [raw.felder.stichtag.ort] : []),
    ];
    fehler.push({ code: 'GEBURTSDATUM_NACH_STICHTAG', orte });
  }
  for (const code of fazAblehnungen(fall)) {
    const ort: Ort =
      code === 'FOERDERZIEL_PASST_NICHT' ? raw.felder.foerderziel.ort : raw.felder.entwicklungsziel.ort;
    fehler.push({ code, orte: [ort] });
  }
  return fehler;
}
