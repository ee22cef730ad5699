import '../../../../support/probekrypto';
import { schrittTun } from '../../../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import type { PlainDate } from '../../../../../src/listen/plainDate';
import { STATUS_LABEL } from '../../../../../src/rules/fallmanagement';
import {
  abgelehnt,
  auftrag,
  blickAuf,
  fallakte,
  type Fallakte,
  GEHEIM,
  getan,
  tue,
  uebernehmen,
} from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit } from '../../../../support/mappe';
import { teileMit } from '../../../../support/packliste';
import { mitSchutz } from '../../../../support/fallmanagement';
import { FAELLIGES } from '../../../../support/faelliges';

const tag = (text: string): PlainDate => text as PlainDate;

describe('Vormerken und Übernehmen in einem Schritt', () => {
  let akte: Fallakte;
  beforeAll(async () => {
    akte = await fallakte();
    akte.host.traffic.reset();
    await uebernehmen(akte);
  }, 60_000);

  it('braucht drei Rundreisen', () => {
    expect(akte.host.traffic.log).toHaveLength(3);
  });

  it('schreibt zwei Schritte, die auf demselben Vermerk und dem abgeschlossenen Profiling ruhen', async () => {
    const { schrittlage, vermerke } = await blickAuf(akte);
    const { kette } = schrittlage;
    expect(kette.status).toBe('imBfm');
    expect(kette.zeilen.map(({ schritt, kriterium, profiling }) => [schritt, kriterium, profiling])).toEqual([
      ['vormerken', 'formal', 1],
      ['uebernehmen', 'formal', 1],
    ]);
    expect(new Set(kette.zeilen.map(({ vermerk }) => vermerk))).toEqual(new Set([vermerke[0]?.id]));
  });

  it('lässt vom Vermerk nur Tag, Betreff, Status und Fachkraft lesbar', async () => {
    const { vermerke } = await blickAuf(akte);
    expect(vermerke).toMatchObject([
      {
        datum: '2026-11-21',
        betreff: 'Entscheidung zum bFM',
        status: STATUS_LABEL.imBfm,
        fachkraft: 'Frau Beispiel',
      },
    ]);
    expect(teileMit(akte.host.save(), GEHEIM)).toEqual([]);
    expect(teileMit(akte.host.save(), 'Entscheidung zum bFM')).not.toEqual([]);
  });

  it('lässt sich mit dem Schlüssel ganz lesen', async () => {
    const [zeile] = (await blickAuf(akte)).vermerke;
    const { krypto, tresor } = akte.schluessel;
    expect(zeile && (await vermerkOeffnen(krypto, tresor.bund, zeile))).toMatchObject({
      art: 'gelesen',
      inhalt: { text: GEHEIM, status: 'imBfm' },
    });
  });

  it('setzt die Wiedervorlage der Fortführung, auch im Blatt', async () => {
    const { wiedervorlagen, liste } = await blickAuf(akte);
    const faellig = { art: 'fortfuehrung', faelligAm: '2027-05-21' };
    expect(wiedervorlagen.offen).toContainEqual(expect.objectContaining(faellig));
    expect(liste.gespeichert).toContainEqual(expect.objectContaining({ ...faellig, erledigtAm: null }));
  });

  it('entschieden hat, wer die Vermerke geöffnet hat, was auch immer sonst genannt wird', async () => {
    const andere = await fallakte();
    const unterFremdemNamen = auftrag(['vormerken'], { fachkraft: 'Jemand anders' });
    await getan(andere, schrittTun(unterFremdemNamen, andere.schluessel, FAELLIGES));
    const { schrittlage, vermerke } = await blickAuf(andere);
    expect(schrittlage.kette.zeilen.map(({ fachkraft }) => fachkraft)).toEqual(['Frau Beispiel']);
    expect(vermerke.map(({ fachkraft }) => fachkraft)).toEqual(['Frau Beispiel']);
  }, 60_000);

  it('geht kein zweites Mal', async () => {
    expect(await abgelehnt(akte, schrittTun(auftrag(['vormerken']), akte.schluessel, FAELLIGES))).toEqual([
      'SCHRITT_NICHT_MOEGLICH SCHRITT_NICHT_ERLAUBT',
    ]);
  });
});

describe('ein Jahr im bFM', () => {
  let akte: Fallakte;
  beforeAll(async () => {
    akte = await fallakte();
    await uebernehmen(akte);
  }, 60_000);

  it('wird nach sechs Monaten mit Betreff und neuem Tag fortgeführt', async () => {
    const heute = tag('2027-05-20');
    const weiter = auftrag(['fortfuehren'], { datum: heute, naechsterTermin: tag('2027-11-20') });
    await getan(akte, schrittTun(weiter, akte.schluessel, FAELLIGES), heute);
    const { wiedervorlagen } = await blickAuf(akte, heute);
    const fortfuehrung = wiedervorlagen.offen.filter(({ art }) => art === 'fortfuehrung');
    expect(fortfuehrung).toMatchObject([{ faelligAm: '2027-11-20' }]);
    expect(wiedervorlagen.erledigt).toContainEqual(
      expect.objectContaining({ art: 'fortfuehrung', erledigtAm: heute, erledigtVon: 'Frau Beispiel' }),
    );
  });

  it('nicht weiter als sechs Monate voraus', async () => {
    const heute = tag('2027-05-20');
    const zuWeit = auftrag(['fortfuehren'], { datum: heute, naechsterTermin: tag('2027-11-21') });
    expect(await abgelehnt(akte, schrittTun(zuWeit, akte.schluessel, FAELLIGES), heute)).toEqual([
      'SCHRITT_NICHT_MOEGLICH TERMIN_ZU_SPAET',
    ]);
  });

  it('endet mit einem Grund; danach ist nichts mehr fällig, was das bFM verlangt', async () => {
    const heute = tag('2027-11-19');
    const ende = auftrag(['beenden'], { datum: heute, naechsterTermin: null });
    expect(await abgelehnt(akte, schrittTun(ende, akte.schluessel, FAELLIGES), heute)).toEqual([
      'SCHRITT_NICHT_MOEGLICH GRUND_FEHLT',
    ]);
    const begruendet = auftrag(['beenden'], { datum: heute, naechsterTermin: null, grund: 'ohneBfm' });
    await getan(akte, schrittTun(begruendet, akte.schluessel, FAELLIGES), heute);
    const { schrittlage, wiedervorlagen, liste } = await blickAuf(akte, heute);
    expect(schrittlage.kette.status).toBe('beendet');
    const arten = new Set(wiedervorlagen.offen.map(({ art }) => art));
    expect(['fortfuehrung', 'bfmEnde', 'bfmVorwarnung'].filter((art) => arten.has(art as never))).toEqual([]);
    const offenImBlatt = liste.gespeichert.filter(({ erledigtAm }) => erledigtAm === null);
    expect(offenImBlatt.map(({ art }) => art)).not.toContain('fortfuehrung');
  });
});

describe('ohne das, was ein Schritt braucht, wird nichts geschrieben', () => {
  it('ohne abgeschlossenes Profiling keine Vormerkung', async () => {
    const akte = await mitSchutz(await mappeMit(BEISPIEL));
    const vorher = akte.host.save();
    expect(
      await abgelehnt(akte, schrittTun(auftrag(['vormerken', 'uebernehmen']), akte.schluessel, FAELLIGES)),
    ).toEqual(['SCHRITT_NICHT_MOEGLICH PROFILING_FEHLT']);
    expect(Buffer.from(akte.host.save()).equals(Buffer.from(vorher))).toBe(true);
  }, 60_000);

  it('ist der Vermerk zu lang für eine Zelle, wird auch der Schritt nicht getan', async () => {
    const akte = await fallakte();
    const lang = auftrag(['vormerken'], {}, 'ä'.repeat(40_000));
    expect(await abgelehnt(akte, schrittTun(lang, akte.schluessel, FAELLIGES))).toEqual(['VERMERK_ZU_LANG']);
    expect((await blickAuf(akte)).schrittlage.kette.zeilen).toEqual([]);
  }, 60_000);

  it('mit Schlüsseln, die nicht mehr gelten, wird nichts verschlüsselt', async () => {
    const akte = await fallakte();
    const fremde = await mitSchutz(await mappeMit(BEISPIEL));
    const fremd = await tue(akte, schrittTun(auftrag(['vormerken']), fremde.schluessel, FAELLIGES));
    expect(fremd).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'VERMERKSCHUTZ_VERALTET' }] });
    expect((await blickAuf(akte)).vermerke).toEqual([]);
  }, 60_000);
});
