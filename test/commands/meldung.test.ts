import fc from 'fast-check';
import { abfrageVon, meldungAus } from '../../src/commands/meldung';

const LANG = 'Profiling!D19: Bei „Schulische Qualifikation“ steht ein Text, der nicht passt.';

describe('eine Meldung auf dem Weg in ihr Fenster', () => {
  it('kommt an, wie sie war', () => {
    fc.assert(
      fc.property(
        fc.record({
          titel: fc.string({ maxLength: 40 }),
          saetze: fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 3 }),
        }),
        (meldung) => expect(meldungAus(`?${abfrageVon(meldung)}`)).toEqual(meldung),
      ),
    );
  });

  it('kommt auch neben dem an, was Office an die Adresse hängt', () => {
    const abfrage = abfrageVon({ titel: 'Zurücknehmen', saetze: ['Ä & ü = ß'] });
    expect(meldungAus(`?${abfrage}&_host_Info=Excel$Win32$16.01$de-DE`)).toEqual({
      titel: 'Zurücknehmen',
      saetze: ['Ä & ü = ß'],
    });
  });

  it('zählt, was nicht mehr in die Adresse passt', () => {
    const abfrage = abfrageVon({ titel: 'T', saetze: Array<string>(25).fill(LANG) });
    expect(abfrage.length).toBeLessThanOrEqual(1800);
    const { saetze } = meldungAus(abfrage);
    expect(saetze[0]).toBe(LANG);
    expect(saetze.at(-1)).toBe(
      `Dazu kommt noch ${25 - (saetze.length - 1)} weitere Stellen. Der Aufgabenbereich nennt alle und führt zu jeder Zelle.`,
    );
  });

  it('zählt auch einen einzigen Satz, der zu lang ist', () => {
    const { saetze } = meldungAus(abfrageVon({ titel: 'T', saetze: ['ä'.repeat(2000)] }));
    expect(saetze).toEqual([expect.stringMatching(/^Dazu kommt noch eine weitere Stelle/)]);
  });

  it('sagt ohne Inhalt, dass es nichts zu melden gibt', () => {
    expect(meldungAus('')).toEqual({ titel: 'Integrationstool', saetze: ['Es gibt nichts zu melden.'] });
  });
});
