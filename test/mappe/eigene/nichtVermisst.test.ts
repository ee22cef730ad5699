/** What people here did to it, what only moved and what others computed anew is not missed. Costs three seconds. */
import { FAELLIGES } from '../../support/faelliges';
import { eigeneAnlegen } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { listeAktualisieren } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { rueckspracheFesthalten } from '../../../src/bereiche/verlauf/vorhaben/ruecksprache';
import { schrittAendern, schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import { STICHTAG } from '../../support/faelle';
import { zelleDesNamens } from '../../support/fillMappe';
import { JETZT } from '../../support/mappe';
import { SCHRITT } from '../../support/plan';
import { inRuhe } from '../../support/sitzung';
import { stufe } from '../bedarfseingabe';
import { gestartet, tue, sitzungAn, vermisst, uebernimm, zelle, ZWEI_SCHRITTE } from './gedaechtnisprobe';

describe('nicht vermisst wird', () => {
  it('was hier später anders eingetragen wurde', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    await test.sitzung.eingeben([stufe('mobilitaet', 2), stufe('wohnsituation', '')]);
    await tue(test, ...ZWEI_SCHRITTE, schrittAendern('S1-AAAAAA', { was: 'Anderes', bisWann: null }));
    expect(await vermisst(test)).toEqual([]);
  });

  it('was sortiert ist, gewandert, auf einem umbenannten Blatt', async () => {
    const test = await gestartet();
    const { workbook } = test.offen.host;
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    await tue(test, ...ZWEI_SCHRITTE);
    workbook.unheard(() => {
      workbook.sortTable('tblSchritte', 'Was');
      workbook.sortTable('tblBedarfe', 'Handlungsbedarf');
      workbook.insertRows('Profiling', 1, 2);
      workbook.renameSheet('Plan', 'Unser Plan');
    });
    expect(await vermisst(test)).toEqual([]);
  });

  it('was jemand hier im Blatt überschreibt oder löscht', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    await tue(test, ...ZWEI_SCHRITTE);
    const mobilitaet = await zelle(test, 'tblBedarfe', 'mobilitaet', 'Stufe');
    test.offen.host.workbook.setCell(mobilitaet.blatt, mobilitaet.zelle, 1);
    const { blatt, zelle: ort } = await zelle(test, 'tblSchritte', 'S1-AAAAAA', 'Was');
    test.offen.host.workbook.setCell(blatt, ort, '');
    await inRuhe(test);
    expect(await vermisst(test)).toEqual([]);
  });

  it('eine Zeile ohne Id, in der Zellen leer geblieben sind', async () => {
    const test = await gestartet();
    const gespraech = { mit: 'B. Muster', am: STICHTAG, ergebnis: 'angenommen', grund: '' } as const;
    await tue(
      test,
      rueckspracheFesthalten(gespraech),
      profilingAbschliessen({ korrigiert: null, bemerkung: '' }),
    );
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    expect(await vermisst(test)).toEqual([]);
  });

  it('was zurückgenommen ist', async () => {
    const test = await gestartet();
    await test.sitzung.eintragen();
    await test.sitzung.zuruecknehmen();
    expect(await vermisst(test)).toEqual([]);
  });

  it('was ein zweiter Aufgabenbereich an derselben Mappe ändert, auch ein neues Ergebnis', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    await tue(test, ...ZWEI_SCHRITTE);
    await test.sitzung.eintragen();
    const { excel } = test.offen.host.connect();
    const zweite = await sitzungAn(createExcelFallmappe({ excel }), { ...JETZT, serial: JETZT.serial + 0.1 });
    await zweite.eingeben([stufe('mobilitaet', 1)]);
    await zweite.akteAendern('schritt', schrittAendern('S1-AAAAAA', { was: 'Anderes' }));
    await zweite.akteAendern('schritt', schrittAnlegen(SCHRITT));
    await zweite.eintragen();
    expect(await vermisst(test)).toEqual([]);
  });

  it('eine Zahl, die Excel aus einem Text gemacht hat', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben([{ ziel: { art: 'feld', feld: 'kundennummer' }, wert: '4711' }]);
    const nummer = zelleDesNamens(test.offen.host, 'Fall_Kundennummer');
    const { workbook } = test.offen.host;
    workbook.setNumberFormat(nummer.blatt, nummer.zelle, 'General');
    uebernimm(test, [[nummer, 4711]]);
    expect(await vermisst(test)).toEqual([]);
  });

  it('eine eigene Wiedervorlage, deren Liste neu geschrieben wird', async () => {
    const test = await gestartet();
    await tue(test, eigeneAnlegen(STICHTAG, 'Heute', FAELLIGES), listeAktualisieren(FAELLIGES));
    expect(await vermisst(test)).toEqual([]);
  });
});
