/** A row of the list answers as its case alone; what cannot be understood is named with its cell and leaves the row alone. */
import fc from 'fast-check';
import type { Fall } from '../../../src/fall/fall';
import { fingerabdruck } from '../../../src/fall/fingerabdruck';
import { steerFall } from '../../../src/fall/steerFall';
import { feldLabel } from '../../../src/fall/texte/felder';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { Fehler } from '../../../src/listen/fehler';
import { ortText } from '../../../src/fall/texte/ort';
import { FAELLE } from '../../../src/bereiche/fallliste/listen';
import { berechneListe } from '../../../src/bereiche/fallliste/vorhaben/berechneListe';
import type { Listenergebnis } from '../../../src/bereiche/fallliste/fach/listenergebnis';
import { date, fallMit, STICHTAG, zufallsfallMitStatus } from '../../support/faelle';
import { rasterVon, type Zellen, zellenZu } from '../../support/fallliste';
import { zufallslauf } from '../../support/zufallslauf';

const AUFTRAG = {
  jetzt: { datum: STICHTAG, serial: serialOfDate(STICHTAG) + 0.5 },
  stand: STICHTAG,
  tage: 90,
};

function berechnet(
  zeilen: readonly Zellen[],
  auftrag: Parameters<typeof berechneListe>[1] = AUFTRAG,
): Listenergebnis {
  const ergebnis = berechneListe(rasterVon(zeilen), auftrag);
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.map(({ code }) => code).join());
  return ergebnis.wert;
}

/** What the case alone says of itself. */
function allein(fall: Fall): unknown {
  const { profillage, kennung, betreuung } = steerFall(fall);
  return {
    profillage: profillage.gueltig,
    kennungErrechnet: kennung.errechnet,
    kennungGeprueft: kennung.geprueft ?? '',
    kennung: kennung.gueltig,
    betreuung: betreuung.vorschlag,
    wechsel: betreuung.wechsel === null ? 'offen' : betreuung.wechsel ? 'ja' : 'nein',
    nochMoeglich: kennung.moeglich.length > 1 ? kennung.moeglich.join(', ') : '',
    esFehlt: kennung.entscheidendeFragen.map(feldLabel).join(', '),
    fingerabdruck: fingerabdruck(fall),
  };
}

const orteIn = (fehler: readonly Fehler[]): string[] => fehler.flatMap(({ orte }) => orte.map(ortText));

describe('jede Zeile wie ihr Fall allein', () => {
  it.each([
    ['alles bekannt', { offen: 0, nein: 1, ja: 1 }],
    ['teils offen', { offen: 1, nein: 3, ja: 3 }],
  ])('%s', (_, mischung) => {
    const { numRuns, seed } = zufallslauf(20_000, 20);
    const faelle = fc.sample(zufallsfallMitStatus(mischung), { numRuns, seed });
    const { berechnet: zeilen, fehler } = berechnet(faelle.map((fall, nr) => zellenZu(fall, `K${nr}`)));
    expect(fehler).toEqual([]);
    zeilen.forEach(({ zeile, werte }, nr) => {
      const fall = { ...(faelle[nr] as Fall), kundennummer: `K${nr}` };
      const soll = allein({ ...fall, verdichtungBegruendung: fall.verdichtungBegruendung.trim() });
      if (JSON.stringify({ ...werte, ...(soll as object) }) !== JSON.stringify(werte))
        expect(werte).toMatchObject(soll as object);
      expect(zeile).toBe(nr);
    });
  });

  it('in welcher Reihenfolge die Spalten auch stehen, und was ein Haus dazu schreibt', () => {
    const fall = fallMit(
      { wohnsituation: 2 },
      { prognoseArbeitsmarkt: 'bis6', festlegung: 'wahrscheinlich' },
    );
    const spalten = ['Notiz des Hauses', ...Object.keys(FAELLE.spalten).reverse()];
    const ergebnis = berechneListe(rasterVon([zellenZu(fall, 'K1')], spalten), AUFTRAG);
    expect(ergebnis.ok && ergebnis.wert.berechnet[0]?.werte).toMatchObject(
      allein({ ...fall, kundennummer: 'K1' }) as object,
    );
  });
});

describe('was nicht verstanden wird', () => {
  const gut = zellenZu(fallMit({}), 'K1');

  it.each<[string, Zellen, string, string]>([
    ['Stufe', { wohnsituation: 4 }, 'STUFE_UNGUELTIG', 'Fälle!U6'],
    ['Stufe als Text', { wohnsituation: 'hoch' }, 'STUFE_UNGUELTIG', 'Fälle!U6'],
    ['Festlegung', { festlegung: 'vielleicht' }, 'AUSWAHL_UNGUELTIG', 'Fälle!AA6'],
    ['Datum als Text', { imBfmSeit: '31.12.2025' }, 'DATUM_UNGUELTIG', 'Fälle!AR6'],
    ['Status', { bfmStatus: 'irgendwie' }, 'AUSWAHL_UNGUELTIG', 'Fälle!AO6'],
    ['Fehlerwert', { neukunde: '#REF!' }, 'AUSWAHL_UNGUELTIG', 'Fälle!H6'],
    ['Kundennummer fehlt', { kundennummer: '' }, 'ANGABE_FEHLT', 'Fälle!A6'],
    ['Kundennummer als Fehlerwert', { kundennummer: '#NV' }, 'TEXT_UNGUELTIG', 'Fälle!A6'],
    ['Grund aus keiner Liste', { fmGrund: 'keine Lust' }, 'AUSWAHL_UNGUELTIG', 'Fälle!AJ6'],
    ['nur ein Jahr', { geburtsdatum: 1980 }, 'DATUM_UNGUELTIG', 'Fälle!F6'],
    ['Förderziel', { foerderziel: 'glücklich' }, 'AUSWAHL_UNGUELTIG', 'Fälle!BB6'],
  ])('%s: die Zeile bleibt, wie sie ist', (_, zellen, code, ort) => {
    const {
      berechnet: zeilen,
      fehler,
      zeilen: anzahl,
    } = berechnet([
      { ...gut, ...zellen },
      { ...gut, kundennummer: 'K2' },
    ]);
    expect(zeilen.map(({ zeile }) => zeile)).toEqual([1]);
    expect(fehler.map((each) => each.fehler.map((eines) => eines.code))).toEqual([[code]]);
    expect(fehler.flatMap((each) => orteIn(each.fehler))).toEqual([ort]);
    expect(anzahl).toBe(2);
  });

  it('eine Kundennummer in zwei Zeilen: beide werden genannt, keine wird berechnet', () => {
    const { berechnet: zeilen, fehler } = berechnet([
      gut,
      { ...gut, kundennummer: ' k1 ' },
      { ...gut, kundennummer: 'K3' },
    ]);
    expect(zeilen.map(({ zeile }) => zeile)).toEqual([2]);
    expect(fehler.map((each) => orteIn(each.fehler))).toEqual([
      ['Fälle!A6', 'Fälle!A7'],
      ['Fälle!A6', 'Fälle!A7'],
    ]);
  });

  it('auch wo sie tausende Zeilen auseinander stehen; alle anderen werden berechnet', () => {
    const alle = Array.from({ length: 2500 }, (_, nr) => ({ ...gut, kundennummer: `K${nr}` }));
    const {
      berechnet: zeilen,
      fehler,
      zeilen: anzahl,
    } = berechnet([...alle, { ...gut, kundennummer: 'k0' }]);
    expect(zeilen.map(({ zeile, kundennummer }) => [zeile, kundennummer])).toEqual(
      alle.slice(1).map(({ kundennummer }, nr) => [nr + 1, kundennummer]),
    );
    expect(fehler.map((each) => [each.kundennummer, ...orteIn(each.fehler)])).toEqual([
      ['K0', 'Fälle!A6', 'Fälle!A2506'],
      ['k0', 'Fälle!A6', 'Fälle!A2506'],
    ]);
    expect(anzahl).toBe(2501);
  });

  it('eine Zelle, die sich nicht lesen lässt, gilt nicht als leer', () => {
    const unlesbar: Fehler = { code: 'STUFE_UNGUELTIG', orte: [], feld: 'wohnsituation', gefunden: 'text' };
    const { berechnet: zeilen, fehler } = berechnet([gut], {
      ...AUFTRAG,
      zellfehler: new Map([[0, [unlesbar]]]),
    });
    expect([zeilen, fehler.length]).toEqual([[], 1]);
  });

  it('eine fehlende Spalte: nichts wird berechnet', () => {
    const spalten = Object.keys(FAELLE.spalten).filter((spalte) => spalte !== 'festlegung');
    const ergebnis = berechneListe(rasterVon([gut], spalten), AUFTRAG);
    expect(!ergebnis.ok && ergebnis.fehler).toMatchObject([{ code: 'SPALTE_FEHLT', spalte: 'Festlegung' }]);
  });

  it('leere Zeilen zählen nicht', () => {
    expect(berechnet([{}, gut, {}])).toMatchObject({ zeilen: 1, berechnet: [{ zeile: 1 }] });
  });
});

describe('was bleibt und was sich ändert', () => {
  const drei = { wohnsituation: 2, mobilitaet: 2, finanzielleSituation: 3 } as const;
  const gut = zellenZu(fallMit(drei), 'K1');
  const frueher = serialOfDate(date('2026-03-01'));
  const heute = serialOfDate(STICHTAG);

  it('die Kennung gilt seit dem Tag, an dem sie zum ersten Mal so war', () => {
    const { kennung } = berechnet([gut]).berechnet[0]?.werte ?? {};
    expect(berechnet([gut]).berechnet[0]?.werte.kennungSeit).toBe(heute);
    const gleich = berechnet([{ ...gut, kennung: String(kennung), kennungSeit: frueher }]);
    expect(gleich.berechnet[0]?.werte.kennungSeit).toBe(frueher);
    expect(gleich.geaendert).toEqual([]);
    const anders = berechnet([{ ...gut, kennung: 'Exter', kennungSeit: frueher }]);
    expect(anders.berechnet[0]?.werte.kennungSeit).toBe(heute);
    expect(anders.geaendert).toEqual([{ kundennummer: 'K1', von: 'Exter', nach: kennung }]);
  });

  it('drei der acht Bedarfe: der Tag bleibt, solange es drei sind', () => {
    const tagVon = (zellen: Zellen): unknown => berechnet([zellen]).berechnet[0]?.werte.dreiBedarfeSeit;
    expect(tagVon(gut)).toBe(heute);
    expect(tagVon({ ...gut, dreiBedarfeSeit: frueher })).toBe(frueher);
    expect(tagVon({ ...gut, mobilitaet: '?', dreiBedarfeSeit: frueher })).toBe('');
  });

  it('was ein Mensch in eine Ergebniszelle schreibt, wird ersetzt und ist kein Fehler', () => {
    const { berechnet: zeilen, fehler } = berechnet([
      { ...gut, dreiBedarfeSeit: 'Mai', bedarfeAcht: 'drei', kennungSeit: '#REF!' },
    ]);
    expect(fehler).toEqual([]);
    expect(zeilen[0]?.werte).toMatchObject({ bedarfeAcht: 3, dreiBedarfeSeit: heute, kennungSeit: heute });
  });
});
