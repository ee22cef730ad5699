/** Status and Kennung of a case say the same: what a step writes beside itself, and what it refuses. About 5 s. */
import '../../../../support/probekrypto';
import { schrittTun } from '../../../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { fehlerSatz } from '../../../../../src/fall/texte/fehler';
import type { Festlegung } from '../../../../../src/rules/vocabulary';
import { aktenblick } from '../../../../support/akte';
import { SAETZE } from '../../../../support/bereiche';
import { FAELLIGES } from '../../../../support/faelliges';
import { fillMappe } from '../../../../support/fillMappe';
import {
  abgelehnt,
  auftrag,
  blickAuf,
  fallakte,
  type Fallakte,
  getan,
  tue,
  uebernehmen,
} from '../../../../support/fallmanagement';
import { eingetragen, wertVon } from '../../../../support/mappe';
import { lesen } from '../../../../../src/mappe/lesen';
import { STICHTAG } from '../../../../support/faelle';

type Auftragsteile = Parameters<typeof auftrag>;

const tun = (akte: Fallakte, ...teile: Auftragsteile): Promise<void> =>
  getan(akte, schrittTun(auftrag(...teile), akte.schluessel, FAELLIGES));

const nicht = (akte: Fallakte, ...teile: Auftragsteile): Promise<string[]> =>
  abgelehnt(akte, schrittTun(auftrag(...teile), akte.schluessel, FAELLIGES));

/** The two cells of the case, as they show. */
const zellen = (akte: Fallakte): unknown[] =>
  ['Kennung_FmEinschaetzung', 'Kennung_FmGrund'].map((name) => wertVon(akte, name));

async function kennung(akte: Fallakte): Promise<readonly unknown[]> {
  const { steuerung } = (await aktenblick(akte)).ergebnis;
  return [steuerung.kennung.gueltig, steuerung.kennung.regel, steuerung.betreuung.vorschlag];
}

const lege = (akte: Fallakte, alt: Festlegung, neu: Festlegung): Promise<void> =>
  fillMappe(akte.host, { marken: { [alt]: '', [neu]: 'x' } });

describe('formal nur mit der Kennung bFM', () => {
  it('Kennung Exter lässt sich nicht als „formal“ übernehmen, und es steht da, warum', async () => {
    const akte = await fallakte();
    await lege(akte, 'wahrscheinlich', 'nichtWahrscheinlich');
    expect((await kennung(akte))[0]).toBe('Exter');
    const ausgang = await tue(
      akte,
      schrittTun(auftrag(['vormerken', 'uebernehmen']), akte.schluessel, FAELLIGES),
    );
    expect(ausgang.art === 'fehlerhaft' && ausgang.fehler.map((each) => fehlerSatz(each, SAETZE))).toEqual([
      expect.stringMatching(
        /^Die formalen Kriterien sind nicht sicher erfüllt: eine Integration in den nächsten zwei Jahren gilt als nicht wahrscheinlich\. Bitte /,
      ),
    ]);
    expect((await blickAuf(akte)).schrittlage.kette.zeilen).toEqual([]);
    const einzelfall = { kriterium: 'einzelfall', begruendung: 'Nur hier gibt es den Kurs.' } as const;
    await tun(akte, ['vormerken', 'uebernehmen'], einzelfall);
    expect(zellen(akte)).toEqual(['ja', '']);
  });

  it('was nach der Vormerkung wegfällt, wird bei der Übernahme bemerkt; dann geht nur der Einzelfall', async () => {
    const akte = await fallakte();
    await tun(akte, ['vormerken']);
    expect(zellen(akte)).toEqual(['', '']);
    await lege(akte, 'wahrscheinlich', 'nichtWahrscheinlich');
    expect(await nicht(akte, ['uebernehmen'], { kriterium: null })).toEqual([
      'SCHRITT_NICHT_MOEGLICH KRITERIEN_NICHT_ERFUELLT',
    ]);
    await tun(akte, ['uebernehmen'], { kriterium: 'einzelfall', begruendung: 'Nur hier gibt es den Kurs.' });
    const { zeilen } = (await blickAuf(akte)).schrittlage.kette;
    expect(zeilen.map(({ kriterium }) => kriterium)).toEqual(['formal', 'einzelfall']);
  });
});

describe('die Einschätzung des Fallmanagements', () => {
  it('wird mit der Übernahme „ja“ und verliert ihren Grund; ein früheres „nein“ wird begründet', async () => {
    const akte = await fallakte();
    await fillMappe(akte.host, { felder: { fmEinschaetzung: 'nein', fmGrund: 'sonstiges' } });
    expect(await nicht(akte, ['vormerken', 'uebernehmen'])).toEqual([
      'SCHRITT_NICHT_MOEGLICH BEGRUENDUNG_FEHLT',
    ]);
    expect(zellen(akte)).toEqual(['nein', 'sonstiges']);
    await tun(akte, ['vormerken', 'uebernehmen'], { begruendung: 'Die Wohnung ist gesichert.' });
    expect(zellen(akte)).toEqual(['ja', '']);
    expect(await kennung(akte)).toEqual(['bFM', 'K-9', 'Fallmanagement']);
  });

  it('das geschriebene Ergebnis gehört danach nicht mehr zu den Angaben', async () => {
    const akte = await fallakte();
    await eingetragen(akte);
    await uebernehmen(akte);
    expect(await lesen(akte.mappe, STICHTAG)).toMatchObject({ stand: 'veraltet' });
  });

  it('wird mit der Ablehnung „nein“ mit deren Grund, und die Kennung folgt', async () => {
    const akte = await fallakte();
    await tun(akte, ['nichtUebernehmen'], { grund: 'mitwirkung' });
    expect(zellen(akte)).toEqual(['nein', 'erforderliche Mitwirkung fehlt']);
    expect(await kennung(akte)).toEqual(['AV', 'K-8', 'Arbeitsvermittlung Ü25']);
  });

  it('nach dem Ende, weil es ohne bFM geht, folgt die Kennung AV, und die Rücksprache steht an, auch im Blatt', async () => {
    const akte = await fallakte();
    await fillMappe(akte.host, { felder: { bisherigeBetreuung: 'Fallmanagement' } });
    await uebernehmen(akte);
    const offene = async (): Promise<unknown[]> =>
      (await blickAuf(akte)).liste.gespeichert
        .filter(({ erledigtAm }) => erledigtAm === null)
        .map(({ art }) => art);
    expect(await offene()).not.toContain('ruecksprache');
    await tun(akte, ['beenden'], { grund: 'ohneBfm' });
    expect(zellen(akte)).toEqual(['nein', 'Fortschritte auch mit der Vermittlungsfachkraft erreichbar']);
    expect(await kennung(akte)).toEqual(['AV', 'K-8', 'Arbeitsvermittlung Ü25']);
    expect(await offene()).toContain('ruecksprache');
  });

  it.each(['umzug', 'leistungsende', 'verstorben'] as const)(
    'ein Ende wegen „%s“ lässt sie offen',
    async (grund) => {
      const akte = await fallakte();
      await uebernehmen(akte);
      await tun(akte, ['beenden'], { grund });
      expect(zellen(akte)).toEqual(['', '']);
    },
  );

  it('nach einer Integration wird die Festlegung auf Antwort mit eingetragen, und nur eine steht', async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    expect(await nicht(akte, ['beenden'], { grund: 'integration' })).toEqual([
      'SCHRITT_NICHT_MOEGLICH INTEGRIERT_FEHLT',
    ]);
    await tun(akte, ['beenden'], { grund: 'integration', integriert: true });
    expect((await aktenblick(akte)).fall.festlegung).toBe('integriert');
    expect(await kennung(akte)).toEqual(['I', 'K-1', 'bisherige Betreuung']);
  });

  it('auf „nein“ bleibt die Festlegung, wie sie war', async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    await tun(akte, ['beenden'], { grund: 'integration', integriert: false });
    expect((await aktenblick(akte)).fall).toMatchObject({
      festlegung: 'wahrscheinlich',
      fmEinschaetzung: null,
    });
  });
});

it('nach einem Ende als „nicht zielführend“ fragt die Wiederaufnahme am nächsten Tag nach geänderten Umständen', async () => {
  const akte = await fallakte();
  await uebernehmen(akte);
  await tun(akte, ['beenden'], { grund: 'nichtZielfuehrend' });
  expect(zellen(akte)).toEqual(['nein', 'Fortführung nicht zielführend']);
  expect(await nicht(akte, ['vormerken', 'uebernehmen'])).toEqual([
    'SCHRITT_NICHT_MOEGLICH UMSTAENDE_FEHLEN',
  ]);
  await tun(akte, ['vormerken', 'uebernehmen'], { begruendung: 'Die Therapie hat begonnen.' });
  expect(zellen(akte)).toEqual(['ja', '']);
});
