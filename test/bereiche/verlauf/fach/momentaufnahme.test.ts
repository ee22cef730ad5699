import fc from 'fast-check';
import { berechne } from '../../../../src/fall/berechne';
import { gueltigeAufnahmen, profilinginhalt } from '../../../../src/bereiche/verlauf/fach/momentaufnahme';
import { REGELWERK_VERSION } from '../../../../src/rules/regelwerk';
import { date, fallMit, OFFENER_FALL } from '../../../support/faelle';
import { aufnahme } from '../../../support/verlaufFaelle';

describe('das Profiling von heute', () => {
  const fall = fallMit(
    { wohnsituation: 3, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 2, finanzielleSituation: null },
    {
      stichtag: date('2028-02-29'),
      fachkraft: 'A. Beispiel',
      prognoseArbeitsmarkt: 'ueber12',
      festlegung: 'wahrscheinlich',
      ressourcenbereiche: { ...OFFENER_FALL.ressourcenbereiche, mitwirkung: 2 },
      direktVermittelbar: false,
      foerderziel: 'prozessfaehigkeit',
      entwicklungsziel: 'mitwirkung',
    },
  );

  it('hält Tag, Fachkraft, Ergebnisse in Worten und jede Einschätzung fest', () => {
    expect(profilinginhalt(fall, berechne(fall))).toEqual({
      datum: '2028-02-29',
      fachkraft: 'A. Beispiel',
      profillage: 'Entwicklungsprofil',
      kennung: 'bFM',
      betreuung: 'Fallmanagement',
      foerderziel: 'Herstellung der Prozessfähigkeit',
      entwicklungsziel: 'Mitwirkung in der Fallarbeit',
      regelwerk: REGELWERK_VERSION,
      bedarfe: fall.bedarfe,
      ressourcenbereiche: fall.ressourcenbereiche,
    });
  });

  it('hält die gültige Profillage und Kennung fest, nicht die errechnete', () => {
    const festgelegt = {
      ...fall,
      festgelegteProfillage: 'Förderprofil',
      festlegungBegruendung: 'weil',
    } as const;
    const ergebnis = berechne(festgelegt);
    expect(ergebnis.steuerung.profillage.errechnet).toBe('Entwicklungsprofil');
    expect(profilinginhalt(festgelegt, ergebnis)).toMatchObject({
      profillage: 'Förderprofil',
      kennung: 'AV',
    });
  });

  it('wo nichts vereinbart ist, steht nichts', () => {
    const inhalt = profilinginhalt(OFFENER_FALL, berechne(OFFENER_FALL));
    expect(inhalt).toMatchObject({
      foerderziel: '',
      entwicklungsziel: '',
      kennung: 'noch nicht festgelegt',
    });
  });
});

describe('die Profilings, die gelten', () => {
  const nummern = (alle: Parameters<typeof gueltigeAufnahmen>[0]): number[] =>
    gueltigeAufnahmen(alle).map(({ nr }) => nr);

  it('ohne Korrektur alle, das älteste zuerst', () => {
    const alle = [aufnahme(1, '2026-11-21'), aufnahme(2, '2026-03-31'), aufnahme(3, '2027-02-28')];
    expect(gueltigeAufnahmen(alle)).toEqual([alle[1], alle[0], alle[2]]);
    expect(gueltigeAufnahmen([])).toEqual([]);
  });

  it('am selben Tag entscheidet die Nummer', () => {
    expect(nummern([aufnahme(2, '2026-11-21'), aufnahme(1, '2026-11-21')])).toEqual([1, 2]);
  });

  it('eine Korrektur tritt an die Stelle dessen, was sie korrigiert', () => {
    const korrektur = aufnahme(3, '2026-03-31', { korrigiert: 1, kennung: 'AV' });
    const alle = [aufnahme(1, '2026-03-31'), aufnahme(2, '2026-11-21'), korrektur];
    expect(nummern(alle)).toEqual([3, 2]);
    expect(gueltigeAufnahmen(alle)[0]).toBe(korrektur);
  });

  it('eine Korrektur kann auch ein falsches Datum berichtigen: ihr eigenes gilt', () => {
    const alle = [
      aufnahme(1, '2062-03-31'),
      aufnahme(2, '2026-11-21'),
      aufnahme(3, '2026-03-31', { korrigiert: 1 }),
    ];
    expect(nummern(alle)).toEqual([3, 2]);
  });

  it('von mehreren Korrekturen gilt die letzte, ob der ersten Zeile oder einer Korrektur', () => {
    const alle = [
      aufnahme(1, '2026-03-31'),
      aufnahme(2, '2026-11-21'),
      aufnahme(3, '2026-03-31', { korrigiert: 1 }),
      aufnahme(4, '2026-03-31', { korrigiert: 3 }),
    ];
    expect(nummern(alle)).toEqual([4, 2]);
    expect(nummern([...alle, aufnahme(5, '2026-03-31', { korrigiert: 1 })])).toEqual([5, 2]);
    expect(nummern([...alle, aufnahme(5, '2026-11-21', { korrigiert: 2 })])).toEqual([4, 5]);
  });

  it('fehlt das Korrigierte, gilt die letzte seiner Korrekturen', () => {
    const alle = [
      aufnahme(3, '2026-03-31', { korrigiert: 1 }),
      aufnahme(4, '2026-03-31', { korrigiert: 1 }),
      aufnahme(2, '2026-11-21'),
    ];
    expect(nummern(alle)).toEqual([4, 2]);
  });

  it('eine Korrektur ihrer selbst oder einer späteren Zeile korrigiert nichts', () => {
    expect(nummern([aufnahme(1, '2026-03-31', { korrigiert: 1 })])).toEqual([1]);
    const imKreis = [
      aufnahme(1, '2026-03-31', { korrigiert: 2 }),
      aufnahme(2, '2026-03-31', { korrigiert: 1 }),
    ];
    expect(nummern(imKreis)).toEqual([2]);
  });

  it('jede Kette von Korrekturen lässt genau ihre letzte Zeile übrig, in welcher Reihenfolge sie auch stehen', () => {
    const korrekturen = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(korrekturen, fc.infiniteStream(fc.nat()), (wuerfe, zufall) => {
        // Below one half a Profiling of its own, from there on a correction of any row before.
        const erste: number[] = [];
        const alle = wuerfe.map((wurf, index) => {
          const ziel = wurf < 0.5 || index === 0 ? null : Math.floor((wurf - 0.5) * 2 * index) + 1;
          erste.push(ziel === null ? index + 1 : (erste[ziel - 1] ?? 0));
          return aufnahme(index + 1, '2026-11-21', { korrigiert: ziel });
        });
        const letzteJeErster = new Map(erste.map((nr, index) => [nr, index + 1]));
        const gemischt = alle
          .map((each) => ({ each, los: zufall.next().value ?? 0 }))
          .sort((a, b) => a.los - b.los)
          .map(({ each }) => each);
        expect(nummern(gemischt)).toEqual([...letzteJeErster.values()].sort((a, b) => a - b));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('verändert die Liste nicht, aus der sie kommen', () => {
    const alle = Object.freeze([aufnahme(2, '2026-11-21'), aufnahme(1, '2026-03-31')]);
    expect(nummern(alle)).toEqual([1, 2]);
  });
});
