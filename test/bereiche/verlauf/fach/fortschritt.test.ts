import { EINGEBAUT } from '../../../../src/rules/regelsatz';
import fc from 'fast-check';
import { addMonths, dateOfSerial, serialOfDate, type PlainDate } from '../../../../src/listen/plainDate';
import {
  istLangeHer,
  relevanteJeGruppe,
  vergleiche,
  type Vergleichsseite,
} from '../../../../src/bereiche/verlauf/fach/fortschritt';
import { ALTE_EINSCHAETZUNG_MONATE } from '../../../../src/rules/fortschritt';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import { alle, date, zufallsfall } from '../../../support/faelle';
import { naiverFortschritt } from '../../../support/naiveRules';

const SEITE: Vergleichsseite = {
  datum: date('2026-11-21'),
  fachkraft: 'A. Beispiel',
  bedarfe: alle(BEDARFE, 0),
  ressourcenbereiche: alle(RESSOURCENBEREICHE, 0),
};

function naechsterTag(tag: PlainDate): PlainDate {
  return dateOfSerial(serialOfDate(tag) + 1) as PlainDate;
}

describe('zwei Profilings im Vergleich', () => {
  it('nennt jeden Handlungsbedarf und jeden Ressourcenbereich einmal, in der Reihenfolge der Listen', () => {
    const { bedarfe, ressourcenbereiche } = vergleiche(SEITE, SEITE, EINGEBAUT.schwellen);
    expect(bedarfe.map(({ id }) => id)).toEqual(BEDARFE.map(({ id }) => id));
    expect(ressourcenbereiche.map(({ id }) => id)).toEqual(RESSOURCENBEREICHE.map(({ id }) => id));
    for (const zeile of [...bedarfe, ...ressourcenbereiche])
      expect(zeile).toMatchObject({ vorher: 0, nachher: 0, fortschritt: 'unverändert', regel: 'F-5' });
  });

  it('sagt, was vorher und was nachher war, und vertauscht beides nicht', () => {
    const vorher = { ...SEITE, bedarfe: { ...SEITE.bedarfe, wohnsituation: 3, mobilitaet: null } } as const;
    const nachher = {
      ...SEITE,
      bedarfe: { ...SEITE.bedarfe, wohnsituation: 1, mobilitaet: 2 },
      ressourcenbereiche: { ...SEITE.ressourcenbereiche, mitwirkung: 2 },
    } as const;
    const { bedarfe, ressourcenbereiche } = vergleiche(vorher, nachher, EINGEBAUT.schwellen);
    const anders = [...bedarfe, ...ressourcenbereiche].filter(({ regel }) => regel !== 'F-5');
    expect(anders).toEqual([
      { id: 'wohnsituation', vorher: 3, nachher: 1, fortschritt: 'behoben', regel: 'F-1' },
      { id: 'mobilitaet', vorher: null, nachher: 2, fortschritt: 'nicht vergleichbar', regel: 'F-0' },
      { id: 'mitwirkung', vorher: 0, nachher: 2, fortschritt: 'neu', regel: 'F-2' },
    ]);
  });

  it('antwortet für beliebige Fälle Zeile für Zeile wie die zweite Lesart der Tabelle F', () => {
    const fall = zufallsfall({ offen: 1, nein: 2, ja: 2 });
    fc.assert(
      fc.property(fall, fall, (eins, zwei) => {
        const { bedarfe } = vergleiche({ ...SEITE, ...eins }, { ...SEITE, ...zwei }, EINGEBAUT.schwellen);
        for (const { id, fortschritt, regel } of bedarfe) {
          const soll = naiverFortschritt(eins.bedarfe[id], zwei.bedarfe[id]);
          expect({ then: fortschritt, id: regel }).toEqual(soll);
        }
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('wer eingeschätzt hat', () => {
  it.each([
    ['A. Beispiel', 'A. Beispiel', false],
    ['A. Beispiel', ' a.  BEISPIEL ', false],
    ['A. Beispiel', 'B. Muster', true],
    ['', 'B. Muster', false],
    ['A. Beispiel', ' ', false],
    ['', '', false],
  ])('%j und %j: jemand anderes ist %s', (vorher, nachher, andere) => {
    const seiten = [vorher, nachher].map((fachkraft) => ({ ...SEITE, fachkraft }));
    expect(vergleiche(seiten[0] ?? SEITE, seiten[1] ?? SEITE, EINGEBAUT.schwellen).andereFachkraft).toBe(
      andere,
    );
  });
});

describe('wie lange es her ist', () => {
  it.each([
    ['2026-05-21', '2026-11-21', false, 'auf den Tag sechs Monate'],
    ['2026-05-21', '2026-11-22', true, 'einen Tag mehr'],
    ['2026-08-31', '2027-02-28', false, 'der Februar hat keinen 31.'],
    ['2026-08-31', '2027-03-01', true, 'am Tag darauf'],
    ['2027-08-31', '2028-02-29', false, 'im Schaltjahr der 29.'],
    ['2027-08-31', '2028-03-01', true, 'am Tag darauf'],
    ['2028-02-29', '2028-08-29', false, 'vom 29. Februar aus'],
    ['2028-02-29', '2028-08-30', true, 'am Tag darauf'],
    ['2026-11-21', '2026-11-21', false, 'am selben Tag'],
    ['2026-11-21', '2020-01-01', false, 'früher'],
    ['2020-01-01', '2026-11-21', true, 'viele Jahre'],
  ])('vom %s zum %s: lange her ist %s (%s)', (von, am, lange) => {
    expect(istLangeHer(date(von), date(am))).toBe(lange);
    const vergleich = vergleiche(
      { ...SEITE, datum: date(von) },
      { ...SEITE, datum: date(am) },
      EINGEBAUT.schwellen,
    );
    expect(vergleich.langeHer).toBe(lange);
  });

  it('an jedem Tag aus zwanzig Jahren: am letzten Tag der Frist noch nicht, am nächsten schon', () => {
    let tag = date('2015-01-01');
    for (; tag <= '2034-12-31'; tag = naechsterTag(tag)) {
      const frist = addMonths(tag, 6);
      if (istLangeHer(tag, frist) || !istLangeHer(tag, naechsterTag(frist))) throw new Error(tag);
    }
    expect(tag).toBe('2035-01-01');
    expect(ALTE_EINSCHAETZUNG_MONATE.wert).toBe(6);
  });
});

describe('relevante Handlungsbedarfe je Schlüsselgruppe', () => {
  it('zählt ab Stufe 2; offen zählt nicht', () => {
    const bedarfe = {
      ...alle(BEDARFE, null),
      sprachkenntnisse: 2,
      berufserfahrung: 1,
      eigeninitiative: 3,
      lernbereitschaft: 2,
      wohnsituation: 0,
      mobilitaet: 3,
    } as const;
    expect(relevanteJeGruppe({ bedarfe }, EINGEBAUT.schwellen)).toEqual({ Q: 1, L: 0, M: 2, R: 1 });
  });

  it('was zählt, sagt das Regelwerk', () => {
    const ab3 = { ...EINGEBAUT.schwellen, relevantAb: 3 };
    expect(relevanteJeGruppe({ bedarfe: alle(BEDARFE, 2) }, ab3)).toEqual({ Q: 0, L: 0, M: 0, R: 0 });
    const vorher = { ...SEITE, bedarfe: alle(BEDARFE, 3) };
    const nachher = { ...SEITE, bedarfe: alle(BEDARFE, 2) };
    const dann = (schwellen: typeof ab3): string | undefined =>
      vergleiche(vorher, nachher, schwellen).bedarfe[0]?.fortschritt;
    expect([dann(EINGEBAUT.schwellen), dann(ab3)]).toEqual(['verbessert', 'behoben']);
  });

  it('alle oder keiner', () => {
    expect(relevanteJeGruppe({ bedarfe: alle(BEDARFE, 3) }, EINGEBAUT.schwellen)).toEqual({
      Q: 4,
      L: 3,
      M: 2,
      R: 5,
    });
    expect(relevanteJeGruppe({ bedarfe: alle(BEDARFE, 1) }, EINGEBAUT.schwellen)).toEqual({
      Q: 0,
      L: 0,
      M: 0,
      R: 0,
    });
  });
});
