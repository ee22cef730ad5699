/** A result cell that somebody has changed by hand: the state says which. Costs four seconds. */
import { FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { FOERDERZIELE, MATRIX_ZUSTAND_LABEL } from '../../src/rules/vocabulary';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { lesen, type Lesestand } from '../../src/mappe/lesen';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { ortText } from '../../src/fall/texte/ort';
import { MAPPENBEREICHE } from '../support/bereiche';
import { STICHTAG } from '../support/faelle';
import { type Eintippen, type Zelle, zelleDesNamens } from '../support/fillMappe';
import { adresse, BEISPIEL, eingetragen, mappeMit, openMappe, type Testmappe, tippe } from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';
import { stichprobe } from '../support/stichprobe';

type Berechnet = Extract<Lesestand, { art: 'berechnet' }>;

let bytes: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMit(BEISPIEL);
  await eingetragen(offen);
  bytes = offen.host.save();
});

async function gelesen({ mappe }: { readonly mappe: Pick<Fallmappe, 'read'> }): Promise<Berechnet> {
  const stand = await lesen(mappe, STICHTAG);
  if (stand.art !== 'berechnet') throw new Error(stand.art);
  return stand;
}

/** What is said of a workbook: the state, and the cells that it names. */
const gesagt = ({ stand, handgeaendert }: Berechnet): unknown => ({
  stand,
  zellen: handgeaendert.map(({ ort }) => ortText(ort)),
});

/** Every cell that an entry writes. */
function ergebniszellen({ mappe }: Berechnet): Zelle[] {
  const zellen = [
    ...Object.values(mappe.ergebnisse),
    ...FOERDERZIELMATRIX.flatMap(({ bereich }) => FOERDERZIELE.map((ziel) => mappe.matrix[bereich][ziel])),
  ];
  return zellen.map(({ ort }) => {
    if (ort.art !== 'zelle') throw new Error(ort.art);
    return { blatt: ort.blatt, zelle: ort.zelle };
  });
}

/** What people do to a cell; null where it stands like that already. */
const ARTEN: Readonly<Record<string, (bisher: Eintippen) => Eintippen | null>> = {
  'eine Zahl': () => 7,
  'einen Text': () => 'von Hand',
  nichts: (bisher) => (bisher === '' ? null : ''),
  'eine Formel mit demselben Wert': (bisher) =>
    typeof bisher === 'number' ? `=${bisher}+0` : `="${String(bisher).slice(0, 250)}"`,
  'einen Fehlerwert': () => '=1/0',
};

/** Overtypes a cell as somebody does who knows how: a text cell would keep a formula as text. */
function ueberschreibe({ host }: Testmappe, { blatt, zelle }: Zelle, wert: Eintippen): void {
  if (String(wert).startsWith('=')) host.workbook.setNumberFormat(blatt, zelle, 'General');
  host.workbook.setCell(blatt, zelle, wert);
}

describe('eine Ergebniszelle ist von Hand überschrieben', () => {
  it.each(Object.entries(ARTEN))('mit %s: der Stand nennt genau diese Zelle', async (art, wert) => {
    const offen = await openMappe(bytes);
    const zellen = ergebniszellen(await gelesen(offen));
    expect(zellen).toHaveLength(9 + FOERDERZIELMATRIX.length * FOERDERZIELE.length);
    for (const zelle of stichprobe(zellen, 16, `result cells overtyped with ${art}`)) {
      const { workbook } = offen.host;
      const bisher = workbook.getCell(zelle.blatt, zelle.zelle);
      const format = workbook.getNumberFormat(zelle.blatt, zelle.zelle);
      const neu = wert(bisher);
      if (neu === null) continue;
      ueberschreibe(offen, zelle, neu);
      expect(gesagt(await gelesen(offen))).toEqual({ stand: 'vonHandGeaendert', zellen: [adresse(zelle)] });
      workbook.setNumberFormat(zelle.blatt, zelle.zelle, format);
      workbook.setCell(zelle.blatt, zelle.zelle, bisher);
    }
    expect(gesagt(await gelesen(offen))).toEqual({ stand: 'aktuell', zellen: [] });
  });

  it('in mehreren Zellen: alle werden genannt, in der Reihenfolge des Eintrags', async () => {
    const offen = await openMappe(bytes);
    tippe(offen, NAME_ERGEBNIS.betreuung, 'jemand anderes');
    tippe(offen, NAME_ERGEBNIS.profillageErrechnet, 'Marktprofil');
    const zellen = [NAME_ERGEBNIS.profillageErrechnet, NAME_ERGEBNIS.betreuung].map((name) =>
      adresse(zelleDesNamens(offen.host, name)),
    );
    expect(gesagt(await gelesen(offen))).toEqual({ stand: 'vonHandGeaendert', zellen });
  });

  it('nicht durch das kurze Wort, das ein früheres Programm für dieselbe Einschätzung eingetragen hat', async () => {
    const offen = await openMappe(bytes);
    const alle = await gelesen(offen);
    const lang = ergebniszellen(alle).filter(
      ({ blatt, zelle }) => offen.host.workbook.getCell(blatt, zelle) === MATRIX_ZUSTAND_LABEL['kein Bedarf'],
    );
    const [anders] = ergebniszellen(alle).filter(
      ({ blatt, zelle }) => offen.host.workbook.getCell(blatt, zelle) === 'nicht relevant',
    );
    expect(lang.length).toBeGreaterThan(0);
    lang.forEach((zelle) => ueberschreibe(offen, zelle, 'kein Bedarf'));
    expect(gesagt(await gelesen(offen))).toEqual({ stand: 'aktuell', zellen: [] });
    if (anders === undefined) throw new Error('Every cell has a state');
    ueberschreibe(offen, anders, 'kein Bedarf');
    expect(gesagt(await gelesen(offen))).toEqual({ stand: 'vonHandGeaendert', zellen: [adresse(anders)] });
  });

  it('eine gespeicherte Datei sagt dasselbe, auch ohne Excel gelesen', async () => {
    const zellen = ergebniszellen(await gelesen(await openMappe(bytes)));
    for (const zelle of stichprobe(zellen, 4, 'result cells overtyped in a package')) {
      const offen = await openMappe(bytes);
      ueberschreibe(offen, zelle, 'von Hand');
      const paket = oeffnePaketFallmappe(offen.host.save(), MAPPENBEREICHE);
      expect(gesagt(await gelesen({ mappe: paket }))).toEqual({
        stand: 'vonHandGeaendert',
        zellen: [adresse(zelle)],
      });
    }
  });
});

describe('nicht von Hand geändert ist', () => {
  it('eine sortierte Matrix', async () => {
    const offen = await openMappe(bytes);
    offen.host.workbook.sortTable('tblFoerderzielmatrix', 'Ressourcenbereich');
    expect(gesagt(await gelesen(offen))).toEqual({ stand: 'aktuell', zellen: [] });
  });

  it('ein Ergebnis, das nicht mehr zu den Eingaben gehört: veraltet, ohne Zellen', async () => {
    const offen = await openMappe(bytes);
    tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    tippe(offen, NAME_ERGEBNIS.betreuung, 'jemand anderes');
    expect(gesagt(await gelesen(offen))).toEqual({ stand: 'veraltet', zellen: [] });
  });

  it('eine Mappe, in die noch nichts eingetragen ist', async () => {
    expect(gesagt(await gelesen(await mappeMit(BEISPIEL)))).toEqual({
      stand: 'nochNichtEingetragen',
      zellen: [],
    });
  });
});

it('erneutes Eintragen stellt die Zellen zurück, Zurücknehmen gibt die von Hand wieder', async () => {
  const offen = await openMappe(bytes);
  tippe(offen, NAME_ERGEBNIS.betreuung, 'jemand anderes');
  const { stand } = await eingetragen(offen);
  expect(gesagt(await gelesen(offen))).toEqual({ stand: 'aktuell', zellen: [] });
  await offen.mappe.undo(stand);
  expect(gesagt(await gelesen(offen))).toMatchObject({ stand: 'vonHandGeaendert' });
});
