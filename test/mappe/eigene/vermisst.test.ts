/** What a session wrote is missed when a merge of Excel has dropped it, and can be written again. Costs four seconds. */
import { FAELLIGES } from '../../support/faelliges';
import { eigeneAnlegen } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { lueckeVermerken } from '../../../src/bereiche/plan/vorhaben/luecken';
import { schrittAendern } from '../../../src/bereiche/plan/vorhaben/schritte';
import { date } from '../../support/faelle';
import { zelleDesNamens } from '../../support/fillMappe';
import { JETZT } from '../../support/mappe';
import { NAME_ERGEBNIS } from '../../support/namen';
import { planIn, SCHRITT } from '../../support/plan';
import { stufe } from '../bedarfseingabe';
import {
  gestartet,
  tue,
  sitzungAn,
  vermisst,
  uebernimm,
  zelle,
  uebernimmOhne,
  wieder,
  ZWEI_SCHRITTE,
} from './gedaechtnisprobe';

describe('nach einer anderen Fassung aus Excel', () => {
  it('fehlt eine Eingabe, und sie lässt sich wieder eintragen', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    const mobilitaet = await zelle(test, 'tblBedarfe', 'mobilitaet', 'Stufe');
    uebernimm(test, [[mobilitaet, 1]]);
    expect(await vermisst(test)).toEqual(['eingabe bedarf wieder']);
    expect(test.sitzung.gedaechtnis.vermisst.get()[0]).toMatchObject({ um: JETZT, orte: [mobilitaet] });
    await wieder(test);
    expect(test.offen.host.workbook.getCell(mobilitaet.blatt, mobilitaet.zelle)).toBe(3);
    expect(await vermisst(test)).toEqual([]);
  });

  it('fehlt eine Zeile, und sie kommt mit ihrer Id wieder', async () => {
    const test = await gestartet();
    await tue(test, ...ZWEI_SCHRITTE);
    await uebernimmOhne(test, 'tblSchritte', 'S1-AAAAAA');
    expect(await vermisst(test)).toEqual(['zeile S1 wieder']);
    await wieder(test);
    const { schritte } = await planIn(test.offen);
    expect(schritte.map(({ id, ziel, was }) => [id, ziel, was])).toEqual([
      ['S2-AAAAAA', 'Z1-AAAAAA', 'Zweiter'],
      ['S1-AAAAAA', 'Z1-AAAAAA', SCHRITT.was],
    ]);
    expect(await vermisst(test)).toEqual([]);
  });

  it('steht in einer Zelle etwas anderes: nur sie wird wieder geschrieben', async () => {
    const test = await gestartet();
    await tue(test, ...ZWEI_SCHRITTE, schrittAendern('S2-AAAAAA', { angebot: 'Bus' }));
    uebernimm(test, [[await zelle(test, 'tblSchritte', 'S2-AAAAAA', 'Angebot'), 'Bahn']]);
    expect(await vermisst(test)).toEqual(['zeile S2 wieder']);
    await wieder(test);
    expect((await planIn(test.offen)).schritte.map(({ angebot }) => angebot)).toEqual(['', 'Bus']);
  });

  it('fehlt eine Zeile, von der nur eine Zelle von hier ist: das lässt sich nur sagen', async () => {
    const test = await gestartet();
    await tue(test, ...ZWEI_SCHRITTE);
    const zweite = await sitzungAn(test.offen.mappe, JETZT);
    await zweite.akteAendern('schritt', schrittAendern('S1-AAAAAA', { angebot: 'Bus' }));
    await uebernimmOhne(test, 'tblSchritte', 'S1-AAAAAA');
    expect(await vermisst({ ...test, sitzung: zweite })).toEqual(['zeile S1 nur gesagt']);
  });

  it('fehlt eine Zeile ohne Id und eine eigene Wiedervorlage', async () => {
    const test = await gestartet();
    await tue(test, lueckeVermerken(), eigeneAnlegen(date('2027-01-11'), 'Anrufen', FAELLIGES));
    await uebernimmOhne(test, 'tblWiedervorlagen', 'eigene:1-AAAAAA');
    await uebernimmOhne(test, 'tblAngebotsluecken');
    expect((await vermisst(test)).sort()).toEqual(['ohneId  nur gesagt', 'zeile eigene:1-AAAAAA wieder']);
  });

  it('fehlt das Ergebnis: in den Zellen steht, was vorher dort stand', async () => {
    const test = await gestartet();
    await test.sitzung.eintragen();
    const vorher = [NAME_ERGEBNIS.fingerabdruck, NAME_ERGEBNIS.berechnetAm].map(
      (name) => [zelleDesNamens(test.offen.host, name), ''] as const,
    );
    uebernimm(test, vorher);
    expect(await vermisst(test)).toEqual(['ergebnisse  wieder']);
    await test.sitzung.eintragen();
    expect(await vermisst(test)).toEqual([]);
  });

  it('wird es einmal gesagt: wer es gehört hat, hört es nicht wieder', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    uebernimm(test, [[await zelle(test, 'tblBedarfe', 'mobilitaet', 'Stufe'), 1]]);
    await vermisst(test);
    test.sitzung.gedaechtnis.vergiss(test.sitzung.gedaechtnis.vermisst.get());
    expect(test.sitzung.gedaechtnis.vermisst.get()).toEqual([]);
    expect(await vermisst(test)).toEqual([]);
  });

  it('wird auch vermisst, was gerade nicht gezeigt wird', async () => {
    const test = await gestartet();
    await tue(test, ...ZWEI_SCHRITTE);
    await test.sitzung.zeige({ listen: [], felder: [] });
    await uebernimmOhne(test, 'tblSchritte', 'S2-AAAAAA');
    expect(await vermisst(test)).toEqual(['zeile S2 wieder']);
  });
});
