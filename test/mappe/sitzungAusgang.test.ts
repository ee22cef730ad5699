/** What an action of a session resolves to: what came of it, so that nobody has to watch the state for that. */
import { BFM_MAPPE, BFM_WEITERE } from '../../src/bereiche/bfm/mappe';
import { fmFeldSetzen } from '../../src/bereiche/bfm/prozess/vorhaben/angaben';
import type { Eingabe } from '../../src/mappe/eingabe';
import { FAELLIGES } from '../support/faelliges';
import { STICHTAG } from '../support/faelle';
import { BEISPIEL, wertVon } from '../support/mappe';
import { sitzungMit, type Testsitzung } from '../support/sitzung';

const PROGNOSE: Eingabe = { ziel: { art: 'feld', feld: 'prognoseArbeitsmarkt' }, wert: 'bis 6 Monate' };
/** A code that only a mistake in the use of office.js can cause. */
const BUG = { action: 0, code: 'InvalidRequestContext' } as const;

async function gestartet(): Promise<Testsitzung> {
  const test = await sitzungMit(BEISPIEL);
  await test.sitzung.start();
  return test;
}

it('Lesen, Eingeben, Eintragen und Zurücknehmen sagen, was daraus wurde', async () => {
  const { sitzung } = await gestartet();
  expect(await sitzung.zuruecknehmen()).toEqual({ art: 'nichtsZurueckzunehmen' });
  expect(await sitzung.neuLesen()).toMatchObject({ art: 'gelesen' });
  expect(await sitzung.eingeben([PROGNOSE])).toEqual({ art: 'eingegeben' });
  expect(await sitzung.eintragen()).toMatchObject({ art: 'eingetragen' });
  expect(await sitzung.zuruecknehmen()).toMatchObject({ art: 'zurueckgenommen' });
});

it('eine Änderung sagt, dass sie getan ist, oder was sie hindert', async () => {
  const { sitzung, offen } = await gestartet();
  const aendere = () => sitzung.akteAendern('fmAngabe', fmFeldSetzen('antrag', STICHTAG, FAELLIGES));
  await sitzung.zeige(BFM_MAPPE.teile, BFM_WEITERE);
  expect(await aendere()).toEqual({ art: 'geaendert' });
  offen.host.workbook.protectSheet('Fallmanagement');
  expect(await aendere()).toMatchObject({ art: 'gesperrt', fehler: [{ code: 'BLATT_GESCHUETZT' }] });
});

it('was nach Eingaben kommt, sagt, dass diese noch warten', async () => {
  const { sitzung, offen } = await gestartet();
  offen.host.workbook.protectSheet('Profiling');
  const warten = { art: 'eingabenWarten' };
  expect(await Promise.all([sitzung.eingeben([PROGNOSE]), sitzung.eintragen()])).toEqual([warten, warten]);
  expect(await sitzung.verwerfen()).toMatchObject({ art: 'gelesen' });
});

it('ein Fehler im Programm ist ein Ausgang wie jeder andere, und die Sitzung geht weiter', async () => {
  const { sitzung, offen } = await gestartet();
  offen.host.faults.failAtAction(BUG);
  expect(await sitzung.eintragen()).toEqual({ art: 'defekt' });
  expect(sitzung.zustand().defekt).toMatchObject({ code: BUG.code });
  await sitzung.start();
  expect(await sitzung.eintragen()).toMatchObject({ art: 'eingetragen' });
});

it('was getan ist, bleibt getan, auch wenn das Lesen danach an einem Fehler im Programm scheitert', async () => {
  const { sitzung, offen } = await gestartet();
  await sitzung.zeige(BFM_MAPPE.teile, BFM_WEITERE);
  const ende = sitzung.subscribe(() => {
    if (sitzung.zustand().meldung?.art !== 'akte') return;
    ende();
    offen.host.faults.failAtAction(BUG);
  });
  expect(await sitzung.akteAendern('fmAngabe', fmFeldSetzen('antrag', STICHTAG, FAELLIGES))).toEqual({
    art: 'geaendert',
  });
  expect(sitzung.zustand().defekt).toMatchObject({ code: BUG.code });
});

it('wer der Sitzung zuhört und dabei stolpert, hält weder sie noch andere auf', async () => {
  const { sitzung, offen } = await gestartet();
  const stolpern = new Error('stolpert');
  let gehoert = 0;
  sitzung.subscribe(() => {
    throw stolpern;
  });
  sitzung.subscribe(() => gehoert++);
  expect(await sitzung.eingeben([PROGNOSE])).toEqual({ art: 'eingegeben' });
  expect(wertVon(offen, 'Profil_PrognoseArbeitsmarkt')).toBe('bis 6 Monate');
  expect([sitzung.zustand().defekt, gehoert > 0]).toEqual([stolpern, true]);
});
