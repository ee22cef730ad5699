import { lesen } from '../../src/mappe/lesen';
import { BEDARFSLISTE, FALL_BLATT, MATRIXLISTE, RESSOURCENLISTE } from '../../src/fall/listen';
import { FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { FOERDERZIELE } from '../../src/rules/vocabulary';
import { STICHTAG } from '../support/faelle';
import { findTabelle, zelleDesNamens } from '../support/fillMappe';
import { BEISPIEL, eingetragen, mappeMit, openMappe, type Testmappe, wertVon } from '../support/mappe';
import { mitExcelize } from '../support/mitExcelize';
import { NAME_ERGEBNIS } from '../support/namen';

interface Erwartet {
  readonly fall: unknown;
  readonly zellen: Record<string, unknown>;
}

/** What reading and writing give: the case, every single result cell but the time, and the matrix by Id and header. */
async function ergebnisIn(offen: Testmappe): Promise<Erwartet> {
  await eingetragen(offen);
  const stand = await lesen(offen.mappe, STICHTAG);
  if (stand.art !== 'berechnet' || stand.stand !== 'aktuell') throw new Error(stand.art);
  const namen = Object.values(NAME_ERGEBNIS).map((name) => [name, wertVon(offen, name)]);
  return {
    fall: stand.fall,
    zellen: { ...(Object.fromEntries(namen) as object), ...(await matrixIn(offen)) },
  };
}

async function matrixIn({ host }: Testmappe): Promise<Record<string, unknown>> {
  const zelle = await findTabelle(host, MATRIXLISTE.name);
  const entries = FOERDERZIELMATRIX.flatMap(({ bereich }) =>
    FOERDERZIELE.map((ziel) => {
      const ort = zelle(bereich, MATRIXLISTE.spalten[ziel].kopf);
      return [`${bereich} ${ziel}`, host.workbook.getCell(ort.blatt, ort.zelle)];
    }),
  );
  return Object.fromEntries(entries) as Record<string, unknown>;
}

let erwartet: Erwartet;
let gefuellt: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMit(BEISPIEL);
  gefuellt = offen.host.save();
  erwartet = await ergebnisIn(offen);
});

async function nach(change: (offen: Testmappe) => void | Promise<void>): Promise<Erwartet> {
  const offen = await openMappe(gefuellt);
  await change(offen);
  return ergebnisIn(offen);
}

async function nachUmbau(change: Parameters<typeof mitExcelize>[1]): Promise<Erwartet> {
  return ergebnisIn(await openMappe(await mitExcelize(gefuellt, change)));
}

describe('dasselbe Ergebnis an derselben Stelle', () => {
  it('nach eingefügten Zeilen über Tabellen und Feldern', async () => {
    const gefunden = await nach(({ host: { workbook } }) => {
      workbook.insertRows(FALL_BLATT.profiling, 2, 3);
      workbook.insertRows(FALL_BLATT.kennung, 10, 2);
      workbook.insertRows(FALL_BLATT.foerderziele, 6);
      workbook.insertRows(FALL_BLATT.foerderziele, 35, 4);
    });
    expect(gefunden).toEqual(erwartet);
  });

  it('nach eingefügten Spalten links von allem', async () => {
    const gefunden = await nachUmbau((file) => {
      [FALL_BLATT.profiling, FALL_BLATT.kennung, FALL_BLATT.foerderziele].forEach((blatt) =>
        file.InsertCols(blatt, 'A', 2),
      );
    });
    expect(gefunden).toEqual(erwartet);
  });

  it('nach dem Sortieren der Tabellen', async () => {
    const gefunden = await nach(({ host: { workbook } }) => {
      workbook.sortTable(BEDARFSLISTE.name, 'Handlungsbedarf');
      workbook.sortTable(RESSOURCENLISTE.name, 'Ressourcenbereich');
      workbook.sortTable(MATRIXLISTE.name, 'Ressourcenbereich');
    });
    expect(gefunden).toEqual(erwartet);
  });

  it('nach dem Verschieben einer Eingabe und eines Ergebnisses', async () => {
    const gefunden = await nach((offen) => {
      verschiebe(offen, 'Profil_PrognoseArbeitsmarkt', FALL_BLATT.kennung, 'H40');
      verschiebe(offen, 'Kennung_Errechnet', FALL_BLATT.profiling, 'K3');
      verschiebe(offen, 'Kennung_Wahrscheinlich', FALL_BLATT.kennung, 'F2');
    });
    expect(gefunden).toEqual(erwartet);
  });

  it.each(["Erika's Blatt", 'Mein Blatt (2)', 'Übersicht & Prüfung', 'A1', '2026', "O''Hara!"])(
    'nach dem Umbenennen eines Blatts in %s',
    async (name) => {
      const gefunden = await nach(({ host: { workbook } }) => workbook.renameSheet(FALL_BLATT.kennung, name));
      expect(gefunden).toEqual(erwartet);
    },
  );

  it('nach dem Umstellen der Blätter', async () => {
    const gefunden = await nach(({ host: { workbook } }) =>
      workbook.moveSheet(FALL_BLATT.foerderziele, FALL_BLATT.profiling),
    );
    expect(gefunden).toEqual(erwartet);
  });

  it('mit einer zusätzlichen Spalte mitten in jeder Tabelle', async () => {
    const kopf = await koepfe();
    const gefunden = await nachUmbau((file) => {
      for (const [blatt, zelle] of kopf) {
        const [, spalte = '', zeile = ''] = /^([A-Z]+)(\d+)$/.exec(zelle) ?? [];
        file.InsertCols(blatt, spalte, 1);
        file.SetCellStr(blatt, `${spalte}${zeile}`, 'Notiz');
        file.SetCellStr(blatt, `${spalte}${Number(zeile) + 3}`, 'nur für mich');
      }
    });
    expect(gefunden).toEqual(erwartet);
  });

  it('mit einer leeren Zeile mitten in jeder Tabelle', async () => {
    const mitte = await zeilen();
    const gefunden = await nach(({ host: { workbook } }) => {
      for (const [blatt, zeile] of mitte) workbook.insertRows(blatt, zeile);
    });
    expect(gefunden).toEqual(erwartet);
  });

  it('mit Leerzeichen und anderer Schreibung in Überschriften, Ids und Einträgen', async () => {
    const gefunden = await nach(async (offen) => {
      const { workbook } = offen.host;
      const bedarfe = await findTabelle(offen.host, BEDARFSLISTE.name);
      const matrix = await findTabelle(offen.host, MATRIXLISTE.name);
      const stufe = bedarfe('Id', 'Stufe');
      const id = bedarfe('wohnsituation', 'Id');
      const drei = bedarfe('wohnsituation', 'Stufe');
      workbook.setCell(stufe.blatt, stufe.zelle, ' STUFE ');
      workbook.setCell(id.blatt, id.zelle, ' Wohnsituation');
      workbook.setCell(drei.blatt, drei.zelle, "' 3 ");
      const spalte = matrix('Id', MATRIXLISTE.spalten.integration.kopf);
      workbook.setCell(spalte.blatt, spalte.zelle, MATRIXLISTE.spalten.integration.kopf);
      tippeRoh(offen, 'Profil_PrognoseArbeitsmarkt', '  ÜBER  12 monate ');
      tippeRoh(offen, 'Profil_Dominierend', 'r');
      tippeRoh(offen, 'Fall_Neukunde', ' NEIN');
      tippeRoh(offen, 'Kennung_Wahrscheinlich', ' X ');
    });
    expect(gefunden).toEqual(erwartet);
  });

  it('mit alten Einträgen x, ja, nein, -', async () => {
    const alt = await mappeMit({
      ...BEISPIEL,
      bedarfe: {
        ...BEISPIEL.bedarfe,
        schulischeQualifikation: 'x',
        gesundheitlicheLeistungsfaehigkeit: 'JA',
        finanzielleSituation: ' X ',
        eigeninitiative: 'nein',
        mobilitaet: '-',
      },
    });
    expect(await ergebnisIn(alt)).toEqual(erwartet);
  });
});

function verschiebe({ host }: Testmappe, name: string, blatt: string, zelle: string): void {
  const alt = zelleDesNamens(host, name);
  const wert = host.workbook.getCell(alt.blatt, alt.zelle);
  host.workbook.setCell(alt.blatt, alt.zelle, '');
  host.workbook.setCell(blatt, zelle, wert);
  host.workbook.setName(name, `${blatt}!${zelle.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`);
}

function tippeRoh({ host }: Testmappe, name: string, wert: string): void {
  const { blatt, zelle } = zelleDesNamens(host, name);
  host.workbook.setCell(blatt, zelle, wert);
}

/** A header cell in the middle of each table. */
async function koepfe(): Promise<[string, string][]> {
  const { host } = await openMappe(gefuellt);
  const bedarfe = (await findTabelle(host, BEDARFSLISTE.name))('Id', 'Stufe');
  const matrix = (await findTabelle(host, MATRIXLISTE.name))(
    'Id',
    MATRIXLISTE.spalten.prozessfaehigkeit.kopf,
  );
  return [bedarfe, matrix].map(({ blatt, zelle }) => [blatt, zelle]);
}

/** A row in the middle of each table; the lower one of a sheet first, so that the numbers hold. */
async function zeilen(): Promise<[string, number][]> {
  const { host } = await openMappe(gefuellt);
  const matrix = (await findTabelle(host, MATRIXLISTE.name))('mitwirkung', 'Id');
  const ressourcen = (await findTabelle(host, RESSOURCENLISTE.name))('mitwirkung', 'Id');
  const bedarfe = (await findTabelle(host, BEDARFSLISTE.name))('wohnsituation', 'Id');
  return [matrix, ressourcen, bedarfe].map(({ blatt, zelle }) => [blatt, Number(/\d+/.exec(zelle)?.[0])]);
}
