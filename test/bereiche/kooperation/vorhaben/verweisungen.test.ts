/** The Vorhaben of Verweisungen and consents over genuine office.js: which cells they write, what they refuse, what others do meanwhile. 25 s. */
import {
  EINWILLIGUNGEN_BLATT,
  KOOPERATION_BLATT,
  RUECKMELDUNGEN_BLATT,
  WEITERGABEN_BLATT,
} from '../../../../src/bereiche/kooperation/regeln/vokabular';
import {
  einwilligungsblattSchreiben,
  uebergabeblattSchreiben,
} from '../../../../src/bereiche/kooperation/vorhaben/blaetter';
import {
  einwilligungAnlegen,
  einwilligungErteilen,
  einwilligungWiderrufen,
} from '../../../../src/bereiche/kooperation/vorhaben/einwilligungen';
import { ketteWaehlen } from '../../../../src/bereiche/kooperation/vorhaben/kette';
import {
  rueckmeldungEintragen,
  standAendern,
  verweisungAnlegen,
  type Verweisungseinwilligung,
} from '../../../../src/bereiche/kooperation/vorhaben/verweisungen';
import type { Verweisungsangaben } from '../../../../src/bereiche/kooperation/fach/verweisung';
import type { Vorhaben } from '../../../../src/mappe/akteAendern';
import { formeln } from '../../../support/abbild';
import { date, STICHTAG } from '../../../support/faelle';
import { abbild, openMappe, type Testmappe } from '../../../support/mappe';
import { geaenderte, kooperationIn, mappeMitPartnern, tue, zeilenAuf } from './kooperationsmappe';

const ANGABEN: Verweisungsangaben = {
  anlass: 'finanzielleSituation',
  auftrag: '=Schulden ordnen',
  freiwillig: null,
  stand: 'geplant',
  rueckmeldungFaellig: null,
};
const NEU: Verweisungseinwilligung = {
  art: 'neu',
  angaben: {
    zweck: '+Hilfe mit Briefen',
    umfang: ['kontakt', 'anlass'],
    erteiltAm: STICHTAG,
    bis: null,
    form: 'schriftlich',
  },
};
const BERATUNG = { ...ANGABEN, stand: 'Kontakt' } as const;

let leer: Uint8Array;
/** V1 to the counselling with E1, V2 to the housing help with the same day, V3 to the other case management without consent. */
let drei: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMitPartnern();
  leer = offen.host.save();
  for (const vorhaben of [
    verweisungAnlegen('P1', BERATUNG, NEU),
    verweisungAnlegen('P2', { ...ANGABEN, anlass: 'wohnsituation', auftrag: 'Wohnung finden' }, NEU),
    verweisungAnlegen('P3', { ...ANGABEN, stand: 'verwiesen' }, { art: 'keine' }),
  ])
    expect(await tue(offen, vorhaben)).toEqual({ art: 'geaendert' });
  drei = offen.host.save();
}, 60_000);

const auf = (xlsx: Uint8Array): Promise<Testmappe> => openMappe(xlsx);
const zellen = (spalten: string, zeile: number, blatt = KOOPERATION_BLATT): string[] =>
  [...spalten].map((spalte) => `${blatt}!${spalte}${zeile}`);

describe('jedes Vorhaben schreibt nur seine Zellen', () => {
  it('eine Verweisung mit Einwilligung: zwei Zeilen, keine Formel', async () => {
    const offen = await auf(leer);
    const vorher = formeln(abbild(offen));
    expect(await geaenderte(offen, verweisungAnlegen('P1', BERATUNG, NEU))).toEqual(
      [...zellen('ABCDEFGHJL', 7), ...zellen('ABCDEG', 7, EINWILLIGUNGEN_BLATT)].sort(),
    );
    expect(formeln(abbild(offen))).toEqual(vorher);
    const { verweisungen, einwilligungen } = await kooperationIn(offen);
    expect(verweisungen).toMatchObject([
      {
        id: 'V1-AAAAAA',
        partner: 'P1',
        freiwillig: true,
        grundlage: 'einwilligung',
        einwilligung: 'E1-AAAAAA',
        stand: 'Kontakt',
        verwiesenAm: STICHTAG,
        erstkontaktAm: null,
        // Four weeks are agreed with that partner.
        rueckmeldungFaellig: '2026-12-19',
      },
    ]);
    expect(einwilligungen).toMatchObject([
      { id: 'E1-AAAAAA', umfang: ['kontakt', 'anlass'], zweck: '+Hilfe mit Briefen' },
    ]);
  });

  it.each<readonly [string, Vorhaben, readonly string[]]>([
    ['Stand der Beratung', standAendern('V1-AAAAAA', { stand: 'läuft', am: STICHTAG }), zellen('IJ', 7)],
    ['verwiesen', standAendern('V2-AAAAAA', { stand: 'verwiesen', am: STICHTAG }), zellen('HJ', 8)],
    [
      'nicht zustande gekommen',
      standAendern('V2-AAAAAA', { stand: 'nicht zustande gekommen', grund: 'kein Platz', am: STICHTAG }),
      zellen('JK', 8),
    ],
    [
      'Rückmeldung der Beratung',
      rueckmeldungEintragen('V1-AAAAAA', {
        art: 'telefonisch',
        kurztext: '',
        datum: STICHTAG,
        naechsteFaellig: date('2027-02-01'),
      }),
      [...zellen('L', 7), ...zellen('ABCEF', 7, RUECKMELDUNGEN_BLATT)],
    ],
    [
      'Rückmeldung mit Kurztext',
      rueckmeldungEintragen('V2-AAAAAA', {
        art: 'schriftlich',
        kurztext: '=gut',
        datum: date('2026-12-01'),
        naechsteFaellig: null,
      }),
      [...zellen('L', 8), ...zellen('ABCDEF', 7, RUECKMELDUNGEN_BLATT)],
    ],
    [
      'Einwilligung',
      einwilligungAnlegen({
        partner: 'P3',
        zweck: 'x',
        umfang: ['plan'],
        erteiltAm: null,
        bis: date('2027-01-01'),
        form: null,
      }),
      zellen('ABCDF', 9, EINWILLIGUNGEN_BLATT),
    ],
    [
      'Erteilung',
      einwilligungErteilen('E2-AAAAAA', date('2026-11-02')),
      zellen('E', 8, EINWILLIGUNGEN_BLATT),
    ],
    ['Widerruf', einwilligungWiderrufen('E1-AAAAAA'), zellen('H', 7, EINWILLIGUNGEN_BLATT)],
    ['Angebotskette', ketteWaehlen('Wohnungslose'), ['Hilfeplanung!C28']],
  ])('%s', async (name, vorhaben, erwartet) => {
    const offen = await auf(drei);
    const orte = await geaenderte(offen, vorhaben);
    if (name === 'Angebotskette') expect(orte).toHaveLength(1);
    else expect(orte).toEqual([...erwartet].sort());
  });

  it('das Ende mit Ergebnis', async () => {
    const offen = await auf(drei);
    await tue(offen, standAendern('V3-AAAAAA', { stand: 'läuft', am: STICHTAG }));
    expect(
      await geaenderte(offen, standAendern('V3-AAAAAA', { stand: 'beendet', am: STICHTAG }, 'gelungen')),
    ).toEqual(zellen('JM', 9).sort());
  });
});

describe('das Übergabeblatt', () => {
  it('steht da mit genau den Feldern, und vermerkt ist nur, welche', async () => {
    const offen = await auf(drei);
    const orte = await geaenderte(offen, uebergabeblattSchreiben('V1-AAAAAA'));
    expect(orte.filter((ort) => !ort.startsWith('Übergabeblatt!'))).toEqual(
      zellen('ABCDEFG', 7, WEITERGABEN_BLATT),
    );
    expect(zeilenAuf(offen, 'Übergabeblatt', 80)).toEqual([
      'Übergabeblatt',
      'An: Schuldnerberatung Nord',
      'Vom: 21.11.2026',
      'Grundlage: Einwilligung vom 21.11.2026 (§ 67b Abs. 2 SGB X, Art. 7 und 9 DSGVO)',
      'Name und Erreichbarkeit',
      'Name: Erika Muster',
      'So zu erreichen: mittags unter 0151 23',
      'Anlass und Auftrag',
      'Anlass: Finanzielle Situation',
      'Auftrag: =Schulden ordnen',
      'Gewünschte Rückmeldung: nur, ob es Kontakt gibt, ob die Beratung läuft oder beendet ist;',
      'nichts zum Inhalt; bis 19.12.2026',
      'Bitte beachten',
      'Diese Angaben sind nur für diesen Auftrag bestimmt.',
      'Die Fallverantwortung bleibt im Jobcenter.',
      'Ort, Datum, Unterschrift für das Jobcenter',
    ]);
    const { weitergaben } = await kooperationIn(offen);
    expect(weitergaben).toMatchObject([
      {
        id: 'W1-AAAAAA',
        verweisung: 'V1-AAAAAA',
        partner: 'P1',
        angaben: 'Name; So zu erreichen; Anlass; Auftrag; Gewünschte Rückmeldung',
        am: STICHTAG,
        grundlage: 'einwilligung',
        einwilligung: 'E1-AAAAAA',
      },
    ]);
  });

  it('ein zweites Mal am selben Tag wird nicht zweimal vermerkt; ein anderes schreibt nichts vom ersten fort', async () => {
    const offen = await auf(drei);
    await geaenderte(offen, uebergabeblattSchreiben('V1-AAAAAA'));
    expect(await geaenderte(offen, uebergabeblattSchreiben('V1-AAAAAA'))).toEqual([]);
    await geaenderte(offen, uebergabeblattSchreiben('V2-AAAAAA'));
    const zeilen = zeilenAuf(offen, 'Übergabeblatt', 80).join('\n');
    expect(zeilen).toContain('Wohnung finden');
    expect(zeilen).not.toMatch(/Schulden|Beratung/);
    expect((await kooperationIn(offen)).weitergaben).toHaveLength(2);
  });

  it('ohne Einwilligung, nach dem Widerruf und nach dem Ende steht nichts da', async () => {
    const offen = await auf(drei);
    const verweigert = async (id: string): Promise<unknown> => {
      const ergebnis = await tue(offen, uebergabeblattSchreiben(id));
      return ergebnis.art === 'fehlerhaft'
        ? ergebnis.fehler.map((each) => ({ ...each, orte: [] }))
        : ergebnis;
    };
    const mangel = (wort: string, gruppen: unknown[] = []) => [
      { code: 'DATENPAKET_VERWEIGERT', orte: [], mangel: wort, gruppen },
    ];
    expect(await verweigert('V3-AAAAAA')).toEqual(mangel('einwilligungFehlt', ['kontakt', 'anlass']));
    await tue(offen, einwilligungWiderrufen('E1-AAAAAA'));
    expect(await verweigert('V1-AAAAAA')).toEqual(mangel('einwilligungWiderrufen', ['kontakt', 'anlass']));
    await tue(
      offen,
      standAendern('V2-AAAAAA', { stand: 'nicht zustande gekommen', grund: 'kein Platz', am: STICHTAG }),
    );
    expect(await verweigert('V2-AAAAAA')).toEqual(mangel('abgeschlossen'));
    expect(zeilenAuf(offen, 'Übergabeblatt', 80)).toEqual([]);
    expect((await kooperationIn(offen)).weitergaben).toEqual([]);
  });

  it('der Widerruf nimmt vom Blatt, was zuletzt darauf beruhte, und nur das', async () => {
    const offen = await auf(drei);
    await tue(offen, uebergabeblattSchreiben('V1-AAAAAA'));
    await tue(offen, einwilligungWiderrufen('E2-AAAAAA'));
    expect(zeilenAuf(offen, 'Übergabeblatt', 80)).not.toEqual([]);
    await tue(offen, einwilligungWiderrufen('E1-AAAAAA'));
    expect(zeilenAuf(offen, 'Übergabeblatt', 80)).toEqual([]);
    expect((await kooperationIn(offen)).weitergaben).toHaveLength(1);
  });
});

it('das Blatt zur Einwilligung ist ein eigenes und ändert sonst nichts', async () => {
  const offen = await auf(drei);
  const orte = await geaenderte(offen, einwilligungsblattSchreiben('E1-AAAAAA'));
  expect(orte.filter((ort) => !ort.startsWith('Einwilligung!'))).toEqual([]);
  const zeilen = zeilenAuf(offen, 'Einwilligung', 60);
  expect(zeilen.slice(0, 2)).toEqual(['Ihre Einwilligung', 'Für: Erika Muster']);
  expect(zeilen).toContain('+Hilfe mit Briefen');
});

describe('§ 16a: ein Inhalt wird abgelehnt, ehe etwas geschrieben ist', () => {
  it.each<readonly [string, Vorhaben]>([
    ['Ergebnis', standAendern('V1-AAAAAA', { stand: 'beendet', am: STICHTAG }, 'hat Schulden')],
    [
      'Kurztext',
      rueckmeldungEintragen('V1-AAAAAA', {
        art: 'telefonisch',
        kurztext: 'hat Schulden',
        datum: STICHTAG,
        naechsteFaellig: null,
      }),
    ],
  ])('%s', async (feld, vorhaben) => {
    const offen = await auf(drei);
    const vorher = abbild(offen);
    expect(await tue(offen, vorhaben)).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'INHALT_BEI_16A', feld }],
    });
    expect(abbild(offen)).toEqual(vorher);
  });
});

describe('während jemand anders schreibt', () => {
  /** Before which of our requests: the two of reading, and that of writing. */
  const VOR = [0, 1, 2];

  async function mitHand(
    vor: number,
    hand: (offen: Testmappe) => void,
    vorhaben: Vorhaben,
  ): Promise<readonly [unknown, Testmappe]> {
    const offen = await auf(drei);
    let anfrage = 0;
    offen.host.before(() => {
      if (anfrage++ === vor) hand(offen);
    });
    const ergebnis = await tue(offen, vorhaben);
    offen.host.before(() => undefined);
    return [ergebnis, offen];
  }

  const LAEUFT = standAendern('V3-AAAAAA', { stand: 'läuft', am: STICHTAG });

  it.each(VOR)('beendet jemand die Verweisung vor Anfrage %i, bleibt sie beendet', async (vor) => {
    const beende = ({ host }: Testmappe): void => host.workbook.setCell(KOOPERATION_BLATT, 'J9', 'beendet');
    const [ergebnis, offen] = await mitHand(vor, beende, LAEUFT);
    expect(ergebnis).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'STAND_NICHT_MOEGLICH', erlaubt: [] }],
    });
    expect(offen.host.workbook.getCell(KOOPERATION_BLATT, 'J9')).toBe('beendet');
    expect(offen.host.workbook.getCell(KOOPERATION_BLATT, 'I9')).toBe('');
  });

  it.each(VOR)('leert jemand die Zeile vor Anfrage %i, wird in keine andere geschrieben', async (vor) => {
    const leere = ({ host }: Testmappe): void =>
      [...'ABCDEFGHIJKLM'].forEach((spalte) => host.workbook.setCell(KOOPERATION_BLATT, `${spalte}9`, ''));
    const [ergebnis, offen] = await mitHand(vor, leere, LAEUFT);
    expect(ergebnis).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'KOOPERATION_FEHLT' }] });
    expect((await kooperationIn(offen)).verweisungen.map(({ id, stand }) => [id, stand])).toEqual([
      ['V1-AAAAAA', 'Kontakt'],
      ['V2-AAAAAA', 'geplant'],
    ]);
  });

  it.each(VOR)('sortiert jemand vor Anfrage %i, trifft es die richtige Zeile', async (vor) => {
    const sortiere = ({ host }: Testmappe): void => host.workbook.sortTable('tblVerweisungen', 'Auftrag');
    const [ergebnis, offen] = await mitHand(vor, sortiere, LAEUFT);
    expect(ergebnis).toEqual({ art: 'geaendert' });
    const staende = (await kooperationIn(offen)).verweisungen.map(({ id, stand }) => `${id} ${stand}`);
    expect(staende.sort()).toEqual(['V1-AAAAAA Kontakt', 'V2-AAAAAA geplant', 'V3-AAAAAA läuft']);
  });

  it.each(VOR)('widerruft jemand vor Anfrage %i, wird nichts übergeben', async (vor) => {
    const widerrufe = ({ host }: Testmappe): void =>
      host.workbook.setCell(EINWILLIGUNGEN_BLATT, 'H7', '21.11.2026');
    const [ergebnis, offen] = await mitHand(vor, widerrufe, uebergabeblattSchreiben('V1-AAAAAA'));
    expect(ergebnis).toMatchObject({ art: 'fehlerhaft', fehler: [{ mangel: 'einwilligungWiderrufen' }] });
    expect(zeilenAuf(offen, 'Übergabeblatt', 80)).toEqual([]);
    const { weitergaben, einwilligungen } = await kooperationIn(offen);
    expect([weitergaben, einwilligungen[0]?.widerrufenAm]).toEqual([[], STICHTAG]);
  });
});
