/**
 * From the protected Vermerk to its outcome, over the shipped template in the stand-in Excel with real cryptography: both go together
 * or nothing does, and what was written appears nowhere. Costs about fifteen seconds.
 */
import '../../../support/probekrypto';
import { strFromU8, unzipSync } from 'fflate';
import { AKTE_BLATT, AKTENDRUCK } from '../../../../src/bereiche/akte/listen';
import { AKTE_TEILE, akteSchreiben } from '../../../../src/bereiche/akte/vorhaben/akteSchreiben';
import { SCHUTZ_TEILE, type Vermerkweg } from '../../../../src/bereiche/bfm';
import { KOOPERATION_MAPPE } from '../../../../src/bereiche/kooperation/mappe';
import { VERMERKE } from '../../../../src/bereiche/bfm/vermerke/listen';
import { vermerkMit } from '../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { fremdesPasswortSetzen } from '../../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import { vermerkOeffnen } from '../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { readVorrang } from '../../../../src/bereiche/kooperation/fach/vorrang';
import {
  type Schutzende,
  type Schutzvermerk,
  vorrangBeenden,
  vorrangSetzen,
} from '../../../../src/bereiche/kooperation/vorhaben/kinderschutz';
import { BUERGERBLATT, DOKUMENT_BLATT, PLANDOKUMENT } from '../../../../src/bereiche/plan/listen';
import { dokumenteSchreiben } from '../../../../src/bereiche/plan/vorhaben/dokumente';
import { VERLAUF } from '../../../../src/bereiche/verlauf/listen';
import { profilingAbschliessen } from '../../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { serialOfDate } from '../../../../src/listen/plainDate';
import { akteAendern } from '../../../../src/mappe/akteAendern';
import { aktenblick } from '../../../support/akte';
import { AM_STICHTAG, STICHTAG } from '../../../support/faelle';
import { angabenIn } from '../../../support/einlesen';
import {
  abgelehnt,
  blickAuf,
  type Fallakte,
  fallakte,
  folgeGetan,
  getan,
  tue,
  VERTRETER,
} from '../../../support/fallmanagement';
import { tippe, wertVon } from '../../../support/mappe';
import { zelleDesNamens } from '../../../support/fillMappe';

/** A text that must never be found outside of its cipher, and a name that may stand in two cells and nowhere else. */
const KANARIE = 'Blaue Flecken am Arm, siebenmal gezählt';
const VERDACHT: Schutzvermerk = { datum: STICHTAG, text: KANARIE };
const ENDE: Schutzende = { ...VERDACHT, ausgang: 'uebergeben' };

const wegIn =
  ({ schluessel }: Pick<Fallakte, 'schluessel'>): Vermerkweg =>
  (vermerk, dazu) =>
    vermerkMit(vermerk, schluessel, dazu);

const setze = (akte: Fallakte, vermerk = VERDACHT) => vorrangSetzen(wegIn(akte), vermerk);
const beende = (akte: Fallakte, ende = ENDE) => vorrangBeenden(wegIn(akte), ende);

async function vorrangIn(akte: Fallakte): Promise<unknown> {
  const lesung = readVorrang((await aktenblick(akte)).inhalt);
  return lesung.ok ? lesung.wert : lesung.fehler.map(({ code }) => code);
}

async function vermerkzahl(akte: Fallakte): Promise<number> {
  return (await aktenblick(akte)).inhalt.liste(VERMERKE).zeilen.length;
}

/** What its protected Vermerke say, in their order. */
async function gelesene(akte: Fallakte): Promise<string[]> {
  const { vermerke } = await blickAuf(akte);
  const { krypto, tresor } = akte.schluessel;
  const alle = await Promise.all(vermerke.map((each) => vermerkOeffnen(krypto, tresor.bund, each)));
  return alle.map((each) => (each.art === 'gelesen' ? each.inhalt.text : each.art));
}

/** The whole file, part by part, as characters. */
function datei({ host }: Pick<Fallakte, 'host'>): string {
  return Object.values(unzipSync(host.save()))
    .map((teil) => strFromU8(teil))
    .join('\n');
}

describe('der Verdacht', () => {
  it('steht in einem geschützten Vermerk, und zwei neutrale Zellen nennen Tag und Person', async () => {
    const akte = await fallakte();
    expect(await tue(akte, setze(akte))).toEqual({ art: 'geaendert' });
    expect(await vorrangIn(akte)).toEqual({ am: STICHTAG, von: 'Frau Beispiel' });
    expect(await gelesene(akte)).toEqual([KANARIE]);
    const [zeile] = (await aktenblick(akte)).inhalt.liste(VERMERKE).heile;
    expect(zeile).toMatchObject({ datum: STICHTAG, betreff: 'Vorrangiger Vermerk', status: 'nicht im bFM' });
    expect(datei(akte)).not.toContain(KANARIE);
    expect(datei(akte)).not.toContain('Flecken');
  });

  it('geht auch bei jemandem, der nicht im bFM ist, und ohne je ein Profiling abgeschlossen zu haben', async () => {
    const akte = await fallakte();
    expect((await aktenblick(akte)).fall.bfm.status).toBe('nichtImBfm');
    await getan(akte, setze(akte));
    expect(await vermerkzahl(akte)).toBe(1);
  });

  it('ein zweiter tritt vor den ersten; beide Vermerke bleiben', async () => {
    const akte = await fallakte();
    await getan(akte, setze(akte));
    await getan(akte, setze(akte, { datum: STICHTAG, text: 'Noch etwas' }));
    expect(await gelesene(akte)).toEqual([KANARIE, 'Noch etwas']);
    expect(await vorrangIn(akte)).toMatchObject({ am: STICHTAG });
  });

  it.each(['bald', ''])('was vorher halb oder falsch dastand („%s“), ist danach vollständig', async (am) => {
    const akte = await fallakte();
    tippe(akte, 'Vorrang_Am', am);
    tippe(akte, 'Vorrang_Von', 'jemand');
    await getan(akte, setze(akte));
    expect(await vorrangIn(akte)).toEqual({ am: STICHTAG, von: 'Frau Beispiel' });
  });
});

describe('beides oder nichts', () => {
  async function unberuehrt(akte: Fallakte, vermerke = 0): Promise<void> {
    expect(await vorrangIn(akte)).toBeNull();
    expect(await vermerkzahl(akte)).toBe(vermerke);
    expect(datei(akte)).not.toContain(KANARIE);
  }

  it.each<[string, string, string]>([
    ['ein leerer Text', '  ', 'ANGABE_FEHLT'],
    ['ein Steuerzeichen', 'ab\u0007', 'TEXT_UNSPEICHERBAR'],
    ['mehr, als verschlüsselt in die Zelle passt', 'x'.repeat(32_000), 'VERMERK_ZU_LANG'],
  ])('%s: Die Zellen bleiben leer', async (_, text, code) => {
    const akte = await fallakte();
    expect(await abgelehnt(akte, setze(akte, { ...VERDACHT, text }))).toEqual([code]);
    await unberuehrt(akte);
  });

  it('wer inzwischen veraltete Schlüssel hat, schreibt keines von beiden', async () => {
    const akte = await fallakte();
    // All is encrypted anew, and this session has the keys of before.
    const umfang = { trotzUnlesbarer: false };
    const folge = fremdesPasswortSetzen(
      akte.schluessel,
      { name: VERTRETER.name, neu: 'Ein neues Wort am Morgen' },
      umfang,
      () => undefined,
    );
    await folgeGetan(akte, folge);
    expect(await abgelehnt(akte, setze(akte))).toEqual(['VERMERKSCHUTZ_VERALTET']);
    await unberuehrt(akte);
  });

  it('ein geschütztes Blatt „Hilfeplanung“: auch der Vermerk ist nicht geschrieben', async () => {
    const akte = await fallakte();
    akte.host.workbook.protectSheet('Hilfeplanung');
    expect((await tue(akte, setze(akte))).art).not.toBe('geaendert');
    await unberuehrt(akte);
  });

  it('ein geschütztes Blatt „Vermerke“: auch die Zellen sind leer', async () => {
    const akte = await fallakte();
    akte.host.workbook.protectSheet(VERMERKE.blatt);
    expect((await tue(akte, setze(akte))).art).not.toBe('geaendert');
    await unberuehrt(akte);
  });

  it('fehlt einer der Namen, wird nichts geschrieben und gesagt, welcher', async () => {
    const akte = await fallakte();
    await akte.host.excel.run(async (context) => {
      context.workbook.names.getItem('Vorrang_Von').delete();
      await context.sync();
    });
    expect(await abgelehnt(akte, setze(akte))).toEqual(['FALLMAPPE_BESCHAEDIGT']);
    // Also where whoever sends it takes of cooperation only what is there.
    const { teile } = KOOPERATION_MAPPE;
    expect(await akteAendern(akte.mappe, AM_STICHTAG, setze(akte), SCHUTZ_TEILE, teile)).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'FALLMAPPE_BESCHAEDIGT', bezeichnung: 'Vorrang_Von' }],
    });
    expect(await vermerkzahl(akte)).toBe(0);
  });
});

describe('das Ende', () => {
  it.each([
    ['uebergeben', 'übergeben'],
    ['nichtBestaetigt', 'nicht bestätigt'],
  ] as const)(
    'mit Ausgang „%s“ steht in einem geschützten Vermerk, und die Zellen sind leer',
    async (ausgang, wort) => {
      const akte = await fallakte();
      await getan(akte, setze(akte));
      await getan(akte, beende(akte, { ...ENDE, ausgang, text: 'Mit dem Amt gesprochen' }));
      expect(await vorrangIn(akte)).toBeNull();
      expect(wertVon(akte, 'Vorrang_Am')).toBe('');
      expect(wertVon(akte, 'Vorrang_Von')).toBe('');
      expect(await gelesene(akte)).toEqual([KANARIE, `Ausgang: ${wort}.\n\nMit dem Amt gesprochen`]);
      expect(datei(akte)).not.toContain('Mit dem Amt');
    },
  );

  it('ohne geschriebenen Ausgang bleibt der Hinweis', async () => {
    const akte = await fallakte();
    await getan(akte, setze(akte));
    expect(await abgelehnt(akte, beende(akte, { ...ENDE, text: 'x'.repeat(32_000) }))).toEqual([
      'VERMERK_ZU_LANG',
    ]);
    expect(await vorrangIn(akte)).toMatchObject({ am: STICHTAG });
    expect(await vermerkzahl(akte)).toBe(1);
  });

  it('hat es inzwischen jemand anders festgehalten, wird nichts geschrieben', async () => {
    const akte = await fallakte();
    await getan(akte, setze(akte));
    await getan(akte, beende(akte));
    expect(await abgelehnt(akte, beende(akte))).toEqual(['VORRANG_BEENDET']);
    expect(await vermerkzahl(akte)).toBe(2);
  });

  it('räumt auch auf, was nur halb dasteht', async () => {
    const akte = await fallakte();
    tippe(akte, 'Vorrang_Von', 'jemand');
    expect(await vorrangIn(akte)).toEqual(['VORRANG_UNVOLLSTAENDIG']);
    await getan(akte, beende(akte));
    expect(await vorrangIn(akte)).toBeNull();
  });
});

describe('nirgends sonst', () => {
  /** As words and as the number of the day. */
  const TAG = serialOfDate(STICHTAG);
  const NAME = 'Frau Kanarienvogel';

  async function mitKanarien(): Promise<Fallakte> {
    const akte = await fallakte();
    await getan(akte, setze(akte));
    // The name as in a workbook where a Vertretung with a name of their own has written it.
    tippe(akte, 'Vorrang_Von', NAME);
    return akte;
  }

  const blockIn = (
    { host }: Fallakte,
    blatt: string,
    { zeilen, spalten }: { zeilen: number; spalten: number },
  ) =>
    Array.from({ length: zeilen * spalten }, (_, nr) =>
      String(
        host.workbook.getCell(blatt, `${'ABCD'[nr % spalten] ?? 'A'}${Math.floor(nr / spalten) + 1}`) ?? '',
      ),
    ).join('\n');

  const FREMDES = [KANARIE, NAME, 'Vorrang', 'vorrangig'];
  const findet = (text: string): string[] => FREMDES.filter((each) => text.includes(each));

  it('gedruckt: Kooperationsplan, Bürgerblatt, Akte', async () => {
    const akte = await mitKanarien();
    await getan(akte, dokumenteSchreiben());
    const { teile, weitere } = AKTE_TEILE;
    expect(await akteAendern(akte.mappe, AM_STICHTAG, akteSchreiben(), teile, weitere)).toMatchObject({
      art: 'geaendert',
    });
    const gedruckt = [
      blockIn(akte, DOKUMENT_BLATT.plandokument, PLANDOKUMENT),
      blockIn(akte, DOKUMENT_BLATT.buergerblatt, BUERGERBLATT),
      blockIn(akte, AKTE_BLATT, AKTENDRUCK),
    ];
    // They are there, so the rest would be found.
    expect(gedruckt.every((text) => text.trim().length > 100)).toBe(true);
    expect(gedruckt.flatMap(findet)).toEqual([]);
  });

  it('der Druckbereich des Blatts „Hilfeplanung“ endet über den Zellen', async () => {
    const akte = await fallakte();
    const { zelle } = zelleDesNamens(akte.host, 'Vorrang_Am');
    const mappe = strFromU8(unzipSync(akte.host.save())['xl/workbook.xml'] ?? new Uint8Array());
    const [, ende = ''] = /Print_Area[^>]*>'?Hilfeplanung'?!\$B\$1:\$D\$(\d+)</.exec(mappe) ?? [];
    expect(Number(ende)).toBeGreaterThan(20);
    expect(Number(ende)).toBeLessThan(Number(zelle.replace(/\D/g, '')));
  });

  it('im Verlauf: Ein abgeschlossenes Profiling ist dasselbe mit und ohne', async () => {
    const zeileIn = async (akte: Fallakte): Promise<string> => {
      await getan(akte, profilingAbschliessen({ korrigiert: null, bemerkung: '' }));
      const { zeilen } = (await aktenblick(akte)).inhalt.liste(VERLAUF);
      expect(zeilen).toHaveLength(2);
      return JSON.stringify(
        zeilen.map(({ zeile }) =>
          Object.keys(VERLAUF.spalten).map((feld) => zeile.stelle.zelle(feld as 'nr').value),
        ),
      );
    };
    const [mit, ohne] = [await zeileIn(await mitKanarien()), await zeileIn(await fallakte())];
    expect(mit).toBe(ohne);
    expect(findet(mit)).toEqual([]);
    expect(mit).toContain(String(TAG));
  });

  it('im Fall selbst und in seinen Ergebnissen: Die Rechnung weiß nichts davon', async () => {
    const [mit, ohne] = [await aktenblick(await mitKanarien()), await aktenblick(await fallakte())];
    expect(JSON.stringify([mit.fall, mit.ergebnis])).toBe(JSON.stringify([ohne.fall, ohne.ergebnis]));
    expect(findet(JSON.stringify([mit.fall, mit.ergebnis]))).toEqual([]);
  });

  it('in der Fallliste: Eingelesen wird dasselbe mit und ohne, bis auf den Tag des letzten Kontakts', async () => {
    const mit = await angabenIn((await mitKanarien()).host.save());
    const ohne = await angabenIn((await fallakte()).host.save());
    if (!mit.ok || !ohne.ok) throw new Error(JSON.stringify([mit, ohne]));
    expect(findet(JSON.stringify(mit))).toEqual([]);
    expect(Object.keys(mit.wert.werte)).toEqual(Object.keys(ohne.wert.werte));
  });
});
