import { VERLAUF_BLATT } from '../../src/bereiche/verlauf/listen';
import { BEDARFSLISTE, FALL_BLATT, MATRIXLISTE, RESSOURCENLISTE } from '../../src/fall/listen';
import { koepfe } from '../../src/listen/liste';
import { BLATT } from '../../src/mappe/layout';
import { saetze } from '../support/ablehnen';
import { findTabelle, type Zelle, zelleDesNamens } from '../support/fillMappe';
import { adresse, BEISPIEL, mappeMit, openMappe, type Testmappe, vorlageBytes } from '../support/mappe';
import { leereMappe, mitExcelize } from '../support/mitExcelize';
import { NAME_EINGABE } from '../support/namen';

const FEHLT = (teil: string): string =>
  `Arbeitsmappe: In der Fallmappe fehlt ${teil}, oder der Bezug ist zerstört. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Eingaben in eine neue Vorlage.`;

async function bedarfszelle(offen: Testmappe, id: string, header = 'Id'): Promise<Zelle> {
  return (await findTabelle(offen.host, BEDARFSLISTE.name))(id, header);
}

function setze({ host }: Testmappe, { blatt, zelle }: Zelle, wert: string): void {
  host.workbook.setCell(blatt, zelle, wert);
}

describe('Ids einer Tabelle', () => {
  it('unbekannt: benannt mit der Zelle der Id, und was fehlt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const zelle = await bedarfszelle(offen, 'wohnsituation');
    const kopf = await bedarfszelle(offen, 'Id');
    setze(offen, zelle, 'wohnen');
    expect(await saetze(offen)).toEqual([
      `${adresse(zelle)}: In der Tabelle „tblBedarfe“ steht in der Spalte „Id“ eine unbekannte oder leere Id. Erlaubt sind nur die Ids der Vorlage. Bitte stellen Sie die Id wieder her oder löschen Sie die Zeile.`,
      `${adresse(kopf)}: In der Tabelle „tblBedarfe“ fehlt die Zeile „Wohnsituation“ (Id wohnsituation). Bitte stellen Sie die Zeile wieder her.`,
    ]);
  });

  it('unbekannt, aber die Mappe ist neuer als das Programm: niemand wird gebeten, etwas zu löschen', async () => {
    const offen = await mappeMit(BEISPIEL);
    setze(offen, await bedarfszelle(offen, 'wohnsituation'), 'wohnen');
    offen.host.workbook.setCell(BLATT.pass, 'B6', 'einschaetzung 5, verlauf 4, plan 4, bfm 4');
    expect(await saetze(offen)).toEqual([
      expect.stringContaining('Bitte aktualisieren Sie das Integrationstool.'),
    ]);
  });

  it('doppelt: benannt mit beiden Zellen, und was fehlt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const [erste, zweite] = [
      await bedarfszelle(offen, 'wohnsituation'),
      await bedarfszelle(offen, 'mobilitaet'),
    ];
    setze(offen, zweite, 'wohnsituation');
    expect(await saetze(offen)).toEqual([
      `${adresse(erste)}, ${adresse(zweite)}: In der Tabelle „tblBedarfe“ steht „Wohnsituation“ mehrmals (Id wohnsituation). Erlaubt ist eine Zeile je Id. Bitte löschen Sie die überzählige Zeile.`,
      expect.stringContaining('fehlt die Zeile „Mobilität“ (Id mobilitaet)'),
    ]);
  });

  it('fehlend: die Zeile ist ganz geleert', async () => {
    const offen = await mappeMit();
    const zelle = await findTabelle(offen.host, BEDARFSLISTE.name);
    koepfe(BEDARFSLISTE)
      .map((header) => zelle('mobilitaet', header))
      .forEach((each) => setze(offen, each, ''));
    expect(await saetze(offen)).toEqual([
      `${adresse(zelle('Id', 'Id'))}: In der Tabelle „tblBedarfe“ fehlt die Zeile „Mobilität“ (Id mobilitaet). Bitte stellen Sie die Zeile wieder her.`,
    ]);
  });

  it('auch in der Förderzielmatrix', async () => {
    const offen = await mappeMit();
    const zelle = (await findTabelle(offen.host, MATRIXLISTE.name))('mitwirkung', 'Id');
    setze(offen, zelle, 'mitwirken');
    expect((await saetze(offen))[0]).toContain(`${adresse(zelle)}: In der Tabelle „tblFoerderzielmatrix“`);
  });
});

describe('Überschriften und Namen', () => {
  it('umbenannte Spalte: benannt mit dem Kopf der Tabelle', async () => {
    const offen = await mappeMit(BEISPIEL);
    const kopf = await bedarfszelle(offen, 'Id');
    setze(offen, await bedarfszelle(offen, 'Id', 'Stufe'), 'Note');
    expect(await saetze(offen)).toEqual([
      `${adresse(kopf)}: In der Tabelle „tblBedarfe“ fehlt die Spalte „Stufe“, oder sie wurde umbenannt. Bitte stellen Sie die Überschrift wieder her.`,
    ]);
  });

  it('gelöschter Name', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.deleteName('Kennung_Verdichtung');
    expect(await saetze(offen)).toEqual([FEHLT('der Name „Kennung_Verdichtung“')]);
  });

  it('Name, dessen Zelle gelöscht ist', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setName('Fall_Stichtag', 'Profiling!#REF!');
    expect(await saetze(offen)).toEqual([FEHLT('der Name „Fall_Stichtag“')]);
  });

  it('mehrere zugleich, alle genannt', async () => {
    const offen = await mappeMit();
    offen.host.workbook.deleteName('Faz_Foerderziel');
    offen.host.workbook.deleteName('It_Fingerabdruck');
    expect(await saetze(offen)).toEqual([
      FEHLT('der Name „Faz_Foerderziel“'),
      FEHLT('der Name „It_Fingerabdruck“'),
    ]);
  });
});

describe('Tabellen und Blätter', () => {
  it('gelöschte Tabelle', async () => {
    const offen = await openMappe(
      await mitExcelize(vorlageBytes(), (file) => file.DeleteTable(RESSOURCENLISTE.name)),
    );
    expect(await saetze(offen)).toEqual([FEHLT('die Tabelle „tblRessourcen“')]);
  });

  it.each([
    [FALL_BLATT.foerderziele, 1],
    [FALL_BLATT.profiling, 1],
    [BLATT.pass, 1],
  ])('gelöschtes Blatt %s: ein Satz statt vieler', async (blatt, anzahl) => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.deleteSheet(blatt);
    const found = await saetze(offen);
    expect(found).toHaveLength(anzahl);
    expect(found).toContain(FEHLT(`das Blatt „${blatt}“`));
  });
});

const NEUER =
  '_Integrationstool: Diese Fallmappe ist aus einer Version der Vorlage entstanden, die dieses Integrationstool nicht kennt; vermutlich ist sie neuer. Bitte aktualisieren Sie das Integrationstool.';

describe('ganz andere Arbeitsmappen', () => {
  it('eine leere', async () => {
    expect(await saetze(await openMappe(await leereMappe()))).toEqual([
      'Arbeitsmappe: Diese Arbeitsmappe ist keine Fallmappe: Sie ist von anderer Art, oder es fehlen alle Tabellen und Namen der Vorlage. Bitte öffnen Sie eine Mappe, die aus der Vorlage „Fallmappe.xlsx“ entstanden ist.',
    ]);
  });

  it('eine, die ab 1904 zählt', async () => {
    const bytes = await mitExcelize(vorlageBytes(), (file) => file.SetWorkbookProps({ Date1904: true }));
    expect(await saetze(await openMappe(bytes))).toEqual([
      'Arbeitsmappe: Diese Arbeitsmappe zählt Datumswerte ab 1904. Erlaubt ist nur das Datumssystem ab 1900. Bitte schalten Sie es unter Datei > Optionen > Erweitert aus und prüfen Sie alle Datumsangaben.',
    ]);
  });

  it('eine aus einer neueren Vorlage', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell(BLATT.pass, 'B2', 99);
    expect(await saetze(offen)).toEqual([NEUER]);
  });

  it('eine aus einer neueren Vorlage, in der manches anders heißt: nicht beschädigt, sondern neuer', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell(BLATT.pass, 'B2', 99);
    offen.host.workbook.deleteName('Fall_Name');
    expect(await saetze(offen)).toEqual([NEUER]);
  });

  it.each([['zwei'], [0], [-1]])('eine mit der Version „%s“, die es nie gab', async (version) => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell(BLATT.pass, 'B2', version);
    expect(await saetze(offen)).toEqual([NEUER]);
  });

  it('eine ohne Version heißt nicht „neuer“', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell(BLATT.pass, 'B2', '');
    const ohne = await saetze(offen);
    expect(ohne).toEqual([
      expect.stringMatching(/^_Integrationstool: In der Fallmappe fehlt, aus welcher Version/),
    ]);
    offen.host.workbook.setCell(BLATT.pass, 'A2', '');
    expect(await saetze(offen)).toEqual(ohne);
  });

  it('eine ohne Version, der auch ein Name fehlt, ist beschädigt', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell(BLATT.pass, 'B2', '');
    offen.host.workbook.deleteName('Fall_Name');
    expect(await saetze(offen)).toEqual([FEHLT('der Name „Fall_Name“')]);
  });

  it('die Vorlage ist bis auf die Änderung in Ordnung (Gegenprobe)', async () => {
    const bytes = await mitExcelize(vorlageBytes(), () => undefined);
    await expect(saetze(await openMappe(bytes))).rejects.toThrow('not refused: eingetragen');
  });
});

describe('geschützte Blätter', () => {
  it('werden genannt, jedes einmal; geschrieben wird nichts', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.protectSheet(FALL_BLATT.kennung);
    offen.host.workbook.protectSheet(FALL_BLATT.foerderziele, { formatCells: true });
    const satz =
      'Dieses Blatt ist geschützt; es kann nichts eingetragen werden. Bitte heben Sie den Blattschutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es noch einmal.';
    expect([...(await saetze(offen))].sort()).toEqual([`Förderziele: ${satz}`, `Kennung: ${satz}`]);
  });

  it('stören nicht, wenn nichts hineingeschrieben wird', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.protectSheet(VERLAUF_BLATT);
    await expect(saetze(offen)).rejects.toThrow('not refused: eingetragen');
  });
});

it('die Zelle eines Namens wird auf ihrem jetzigen Blatt genannt', async () => {
  const offen = await mappeMit({ felder: { neukunde: 'oft' } });
  offen.host.workbook.renameSheet(FALL_BLATT.profiling, "Erika's Mappe");
  const { zelle } = zelleDesNamens(offen.host, NAME_EINGABE.neukunde);
  expect((await saetze(offen))[0]).toMatch(`'Erika''s Mappe'!${zelle}: Bei „Neukundin/Neukunde“ steht`);
});
