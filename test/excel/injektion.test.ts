import { lesen } from '../../src/mappe/lesen';
import { formeln } from '../support/abbild';
import { STICHTAG } from '../support/faelle';
import { type Eintragungen, zelleDesNamens } from '../support/fillMappe';
import { abbild, BEISPIEL, eingetragen, mappeMit, type Testmappe } from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';

/** Beginnings that Excel takes for a formula or for something else than text. */
const ANFAENGE = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","x")',
  '+49 202 123',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  "'=1+1",
  '2026-11',
  '1.2',
  '3,0',
  '1/2',
  'TRUE',
  'May 2026',
];

function mit(text: string): Eintragungen {
  return {
    ...BEISPIEL,
    felder: {
      ...BEISPIEL.felder,
      name: text,
      kundennummer: text,
      fachkraft: text,
      bisherigeBetreuung: text,
      verdichtung: 'ja',
      verdichtungBegruendung: text,
      festgelegteProfillage: 'Stabilisierungsprofil',
      festlegungBegruendung: text,
      fmEinschaetzung: 'nein',
      fmGrund: text,
    },
    belege: { wohnsituation: text, mobilitaet: text },
  };
}

function formelnIn(offen: Testmappe): ReadonlyMap<string, string> {
  return formeln(abbild(offen));
}

describe('Text von Menschen bleibt Text', () => {
  it.each(ANFAENGE)('%s: nach dem Eintragen ist keine Zelle mehr Formel als vorher', async (text) => {
    const leer = formelnIn(await mappeMit());
    const offen = await mappeMit(mit(text));
    const vorher = formelnIn(offen);
    await eingetragen(offen);
    expect(formelnIn(offen)).toEqual(vorher);
    expect([...vorher.keys()]).toEqual([...leer.keys()]);
  });

  it('wird genau so gelesen, wie er in der Zelle steht', async () => {
    const { mappe } = await mappeMit(mit('=1+1'));
    const stand = await lesen(mappe, STICHTAG);
    expect(stand).toMatchObject({
      fall: { name: '=1+1', kundennummer: '=1+1', verdichtungBegruendung: '=1+1', fmGrund: '=1+1' },
    });
  });

  it('die Ergebnisse sind Text: Zahlenformat @, bei der langen Begründung Standard', async () => {
    const offen = await mappeMit(BEISPIEL);
    await eingetragen(offen);
    const formate = Object.entries(NAME_ERGEBNIS).map(([feld, name]) => {
      const { blatt, zelle } = zelleDesNamens(offen.host, name);
      return [feld, offen.host.workbook.getNumberFormat(blatt, zelle)];
    });
    expect(Object.fromEntries(formate)).toEqual({
      profillageErrechnet: '@',
      kennungErrechnet: '@',
      kennungGeprueft: '@',
      betreuung: '@',
      begruendung: 'General',
      aktiveVermittlung: '@',
      regelwerk: '@',
      berechnetAm: 'dd.mm.yyyy hh:mm',
      fingerabdruck: '@',
    });
  });
});
