/** What is taken of the file of a participant, and what is refused; each in words. */
import { UEBUNGSMAPPE } from '../../../src/bereiche/uebung';
import { befundText } from '../../../src/bereiche/workshop/texte/einlesen';
import { TEILNAHME_TEILE, type Teilnahme, teilnahmeAus } from '../../../src/bereiche/workshop/fach/teilnahme';
import { TEILNAHME_SAETZE } from '../../../src/bereiche/workshop/texte/fehler';
import { fehlerTexte } from '../../../src/fall/texte/fehler';
import { PAKET_SAETZE } from '../../../src/paket/texte';
import { liesDatei } from '../../../src/pane/liesDatei';
import { vorlageBytes } from '../../support/mappe';
import { type Gesagt, type Uebungsdatei, uebungsmappe } from '../../support/uebungsmappe';
import { workshopBytes } from '../../support/workshop';
import { mitExcelize } from '../../support/mitExcelize';

async function lies(xlsx: Uint8Array): Promise<Teilnahme> {
  const saetze = { ...TEILNAHME_SAETZE, ...PAKET_SAETZE };
  return teilnahmeAus(await liesDatei(xlsx, TEILNAHME_TEILE), (fehler) => fehlerTexte(fehler, saetze));
}

const GESAGT: Gesagt = { person: 'P01', runde: 1, stufen: { wohnsituation: 2 }, kennung: 'AV' };

async function ausDatei(teil: Partial<Uebungsdatei> = {}): Promise<Teilnahme> {
  return lies(await uebungsmappe({ code: 'A7', gesagt: [GESAGT], ...teil }));
}

const URTEIL = { runde: 1, person: 'P01', fachkraft: 'A7' } as const;

describe('übernommen wird, was verglichen ist', () => {
  it('Stufen als Zahlen, Kennung und Förderziel als Wörter', async () => {
    const foerderziel = 'Integration';
    expect(await ausDatei({ gesagt: [{ ...GESAGT, foerderziel }] })).toEqual({
      art: 'gelesen',
      code: 'A7',
      urteile: [
        { ...URTEIL, bereich: 'wohnsituation', wert: 2 },
        { ...URTEIL, bereich: 'kennung', wert: 'AV' },
        { ...URTEIL, bereich: 'foerderziel', wert: 'integration' },
      ],
    });
  });

  it('eine offene Kennung ist „noch offen“, eine offene Stufe und ein offenes Förderziel sind nichts', async () => {
    const gesagt = [{ person: 'P01', runde: 1 as const, stufen: { wohnsituation: '?', mobilitaet: '' } }];
    expect(await ausDatei({ gesagt })).toMatchObject({
      urteile: [{ bereich: 'kennung', wert: 'noch offen' }],
    });
  });

  it('nichts von dem, was erst begonnen ist, auch nicht von derselben Person in der anderen Runde', async () => {
    const begonnen: Gesagt = { ...GESAGT, runde: 2, stand: 'begonnen', stufen: { wohnsituation: 3 } };
    const gelesen = await ausDatei({ gesagt: [GESAGT, begonnen] });
    expect(gelesen).toMatchObject({ urteile: [{ runde: 1, wert: 2 }, { runde: 1 }] });
  });

  it('ein Code aus Ziffern bleibt, was er ist', async () => {
    expect(await ausDatei({ code: 17 })).toMatchObject({ art: 'gelesen', code: '17' });
  });
});

describe('abgelehnt wird in einem Satz', () => {
  it.each<[was: string, teil: Partial<Uebungsdatei>, grund: string]>([
    ['eine neuere', { version: UEBUNGSMAPPE.version + 1 }, 'neuer'],
    ['eine ältere', { version: UEBUNGSMAPPE.version - 1 }, 'aelter'],
    ['etwas anderes', { vorlage: 'Kochbuch' }, 'keineUebungsmappe'],
    ['ohne Code', { code: '  ' }, 'ohneCode'],
    ['ein Code so lang wie ein Satz', { code: 'Ich heiße Erika Mustermann, Zimmer 12' }, 'codeUnbrauchbar'],
    ['nichts verglichen', { gesagt: [{ ...GESAGT, stand: 'begonnen' }] }, 'nichtsVerglichen'],
    ['gar nichts', { gesagt: [] }, 'nichtsVerglichen'],
    [
      'ein Satz statt einer Person',
      { gesagt: [{ ...GESAGT, person: 'Frau Muster aus Wuppertal' }] },
      'personUnbrauchbar',
    ],
  ])('%s', async (_, teil, grund) => {
    const gelesen = await ausDatei(teil);
    expect(gelesen).toEqual({ art: 'abgelehnt', grund });
    expect(befundText(gelesen as Exclude<Teilnahme, { art: 'gelesen' }>)).toMatch(/Bitte/);
  });

  it('eine Fallmappe, denn darin stehen Daten einer wirklichen Person', async () => {
    expect(await lies(vorlageBytes())).toEqual({ art: 'abgelehnt', grund: 'fallmappe' });
  });

  it('eine Workshop-Mappe', async () => {
    expect(await lies(workshopBytes())).toEqual({ art: 'abgelehnt', grund: 'keineUebungsmappe' });
  });

  it('eine beschädigte, und was keine Mappe ist', async () => {
    const heil = await uebungsmappe({ code: 'A7', gesagt: [GESAGT] });
    expect(await lies(heil.slice(0, 1000))).toMatchObject({ art: 'unlesbar', satz: expect.any(String) });
    expect(await lies(Uint8Array.from(Buffer.from('Guten Tag')))).toMatchObject({ art: 'unlesbar' });
  });
});

describe('was nicht zu verstehen ist, steht mit seiner Zelle da, nie mit ihrem Inhalt', () => {
  it.each<[was: string, gesagt: readonly Gesagt[], stelle: string]>([
    ['eine Stufe, die es nicht gibt', [{ ...GESAGT, stufen: { wohnsituation: 7 } }], 'Urteile!E4'],
    ['ein Wort statt einer Stufe', [{ ...GESAGT, stufen: { wohnsituation: 'geheim' } }], 'Urteile!E4'],
    ['eine Kennung, die es nicht gibt', [{ ...GESAGT, kennung: 'geheim' }], 'Übung!F4'],
    ['dieselbe Person zweimal', [GESAGT, GESAGT], 'Urteile!E4, Urteile!E6'],
  ])('%s', async (_, gesagt, stelle) => {
    const gelesen = await ausDatei({ gesagt });
    expect(gelesen.art).toBe('fehlerhaft');
    const { saetze } = gelesen as Extract<Teilnahme, { art: 'fehlerhaft' }>;
    expect(saetze.some((satz) => satz.startsWith(`${stelle}: `))).toBe(true);
    expect(saetze.join()).not.toContain('geheim');
  });

  it('ein Blatt ist gelöscht, oder eine Zelle lässt sich nicht lesen', async () => {
    const heil = await uebungsmappe({ code: 'A7', gesagt: [GESAGT] });
    const ohne = await lies(await mitExcelize(heil, (file) => file.DeleteSheet('Urteile')));
    expect(ohne).toMatchObject({ art: 'fehlerhaft', saetze: [expect.stringContaining('tblUrteile')] });
  });
});
