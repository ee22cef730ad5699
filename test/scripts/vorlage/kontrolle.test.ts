/**
 * The template itself decides: its cells are filled as people fill them, no pane is there, and excelize calculates its formulas.
 * Costs some twenty seconds; a thorough run takes all combinations.
 */
import type { NewFile } from 'excelize-wasm';
import { KONTROLLFELDER } from '../../../src/fall/kontrolle/felder';
import { KONTROLLE_BLATT } from '../../../src/fall/kontrolle/tabelle';
import { BEDARFSLISTE, ERGEBNIS_FELDER, FALL_FELDER, MARKEN_FELDER } from '../../../src/fall/listen';
import { KONTROLLE_STIMMT, KONTROLLE_WEICHT_AB } from '../../../src/fall/texte/kontrolle';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { Zellwert } from '../../../src/listen/werte';
import { EINGEBAUT, type Regelsatz, satzAm } from '../../../src/rules/regelsatz';
import { BEDARFE, FESTLEGUNG_LABEL, FESTLEGUNGEN } from '../../../src/rules/vocabulary';
import { SAETZE } from '../../support/beispielsaetze';
import { macheRechenbar } from '../../support/blattformeln';
import { date } from '../../support/faelle';
import { alleZeilen, istBekannt, type Zaehlfall } from '../../support/kette';
import { alleFaelle, inBloecken, zeileAus } from '../../support/kontrollfaelle';
import { setzeKontrollwerte } from '../../support/kontrollwerte';
import { renewExcelize } from '../../host/nodeExcelize';
import { stichprobe } from '../../support/stichprobe';
import { berichte } from '../../support/testbericht';
import { openTemplate, placeOf, tableOf, type Opened, type Place } from './opened';

let template: Opened;
let file: NewFile;
beforeAll(async () => {
  renewExcelize();
  template = await openTemplate();
});

/** A new workbook from the template with the values of these released sets. */
function mappeMit(saetze: readonly Regelsatz[]): void {
  file = template.excelize.OpenReader(template.bytes);
  setzeKontrollwerte(file, saetze);
  macheRechenbar(file, [KONTROLLE_BLATT, 'Kennung']);
}

function setze({ sheet, cell }: Place, wert: Zellwert | undefined): void {
  if (wert === undefined || wert === '') file.SetCellDefault(sheet, cell, '');
  else file.SetCellValue(sheet, cell, wert);
}

/** Types a case into the cells. */
function trageEin(fall: Zaehlfall): void {
  const zeile = zeileAus(fall, EINGEBAUT);
  const { sheet, rows } = tableOf(template, BEDARFSLISTE.name);
  BEDARFE.forEach(({ id }, nr) => setze({ sheet, cell: rows[nr]?.[3] ?? '' }, zeile[id]));
  const name = (feld: keyof typeof FALL_FELDER): Place => placeOf(template, FALL_FELDER[feld].name);
  setze(name('prognoseArbeitsmarkt'), zeile['prognose']);
  for (const feld of ['dominierend', 'verdichtung', 'verdichtungBegruendung', 'fmEinschaetzung'] as const)
    setze(name(feld), zeile[feld]);
  for (const each of FESTLEGUNGEN)
    setze(
      placeOf(template, MARKEN_FELDER[each].name),
      zeile['festlegung'] === FESTLEGUNG_LABEL[each] ? 'x' : '',
    );
}

function zeigt(feld: keyof typeof KONTROLLFELDER): string {
  const { sheet, cell } = placeOf(template, KONTROLLFELDER[feld].name);
  const { value, error } = file.CalcCellValue(sheet, cell);
  if (error !== null) throw new Error(`${feld}: ${String(error)}`);
  return value;
}

function antworten(fall: Zaehlfall, satz = EINGEBAUT): [p: Set<string>, k: Set<string>] {
  const zeilen = alleZeilen(satz, fall);
  return [new Set(zeilen.map(({ p }) => p.then)), new Set(zeilen.map(({ k }) => k.then))];
}

it('decides every case that is fully known as the program does', () => {
  mappeMit([]);
  const alle = alleFaelle(EINGEBAUT);
  const faelle = stichprobe(inBloecken(alle, 400), 1, 'Vierhundertstel der Lagen in der Vorlage').flat();
  for (const fall of faelle) {
    trageEin(fall);
    const gezeigt = [zeigt('profillage'), zeigt('kennung')];
    const falsch = antworten(fall).some((moeglich, nr) =>
      gezeigt[nr] === 'offen' ? istBekannt(fall) : moeglich.size > 1 || !moeglich.has(gezeigt[nr] ?? ''),
    );
    if (falsch) throw new Error(JSON.stringify({ fall, gezeigt }));
  }
  berichte(`Kontrolle in der Vorlage: ${faelle.length} von ${alle.length} Lagen`);
});

it('takes the set that holds on the Stichtag, from its very day on', () => {
  const haus = {
    ...EINGEBAUT,
    version: 'haus',
    gueltigAb: '2026-12-02',
    kennung: SAETZE[1]?.[1].kennung ?? EINGEBAUT.kennung,
  };
  const fall = alleFaelle(EINGEBAUT).find(
    (each) => istBekannt(each) && [...antworten(each)[1]].join() !== [...antworten(each, haus)[1]].join(),
  );
  if (fall === undefined) throw new Error('Both sets decide alike');
  mappeMit([haus]);
  trageEin(fall);
  for (const tag of ['2026-12-01', '2026-12-02', '2026-12-03'].map(date)) {
    setze(placeOf(template, FALL_FELDER.stichtag.name), serialOfDate(tag));
    expect([tag, zeigt('kennung')]).toEqual([tag, ...antworten(fall, satzAm([haus], tag))[1]]);
  }
});

it('says beside the written results whether they are the same', () => {
  mappeMit([]);
  const fall = alleFaelle(EINGEBAUT).find((each) => istBekannt(each) && antworten(each)[1].has('bFM'));
  if (fall === undefined) throw new Error('No case with bFM');
  trageEin(fall);
  const [p, k] = antworten(fall).map((each) => [...each][0] ?? '') as [string, string];
  const eintragen = (profillage: string, kennung: string): string => {
    setze(placeOf(template, ERGEBNIS_FELDER.profillageErrechnet.name), profillage);
    setze(placeOf(template, ERGEBNIS_FELDER.kennungErrechnet.name), kennung);
    return zeigt('vergleich');
  };
  expect(eintragen('', '')).toBe('offen');
  expect(eintragen(p, k)).toBe(KONTROLLE_STIMMT);
  expect(eintragen(p, 'AV')).toBe(KONTROLLE_WEICHT_AB);
  expect(eintragen('Marktprofil', k)).toBe(KONTROLLE_WEICHT_AB);
  trageEin({ ...fall, prognose: null });
  expect(eintragen(p, k)).toBe('offen');
});
