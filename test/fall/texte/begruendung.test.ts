import { berechne } from '../../../src/fall/berechne';
import type { Fall } from '../../../src/fall/fall';
import { begruendungText } from '../../../src/fall/texte/begruendung';
import { date, fallMit, OFFENER_FALL } from '../../support/faelle';

function zeilen(fall: Fall): string[] {
  return begruendungText(berechne(fall).steuerung).split('\n');
}

const BFM = fallMit(
  { schulischeQualifikation: 2, gesundheitlicheLeistungsfaehigkeit: 2, wohnsituation: 2, mobilitaet: 3 },
  {
    prognoseArbeitsmarkt: 'ueber12',
    dominierend: 'R',
    festlegung: 'wahrscheinlich',
    fmEinschaetzung: 'ja',
    neukunde: false,
    geburtsdatum: date('1990-05-01'),
  },
);

describe('die Begründung in der Zelle', () => {
  it('wenn alles feststeht: Stand, Profillage, Kennung, Betreuung, je eine Zeile mit Regel und Quelle', () => {
    const [stand, profillage, kennung, betreuung, ...mehr] = zeilen(BFM);
    expect(stand).toBe('Die errechnete Kennung bFM steht fest.');
    expect(profillage).toMatch(
      /^Profillage Unterstützungsprofil: .*\[P-7, örtliche Festlegung.*; Vorschlag\]$/,
    );
    expect(kennung).toMatch(/^Kennung \(errechnet\) bFM: .*\[K-9, .+\]$/);
    expect(betreuung).toMatch(/^Betreuung Fallmanagement: .*\[Z-3, S1\]$/);
    expect(mehr).toEqual([]);
  });

  it('wenn etwas offen ist: was möglich ist und was noch entscheidet', () => {
    const offen = { ...BFM, bedarfe: { ...BFM.bedarfe, wohnsituation: null } };
    const [stand, ...rest] = zeilen(offen);
    expect(stand).toBe('Noch offen; möglich sind AV oder bFM. Es entscheidet noch: Wohnsituation.');
    expect(rest.filter((zeile) => zeile.startsWith('Kennung (errechnet)'))).toEqual([
      expect.stringMatching(/^Kennung \(errechnet\) AV möglich: /),
      expect.stringMatching(/^Kennung \(errechnet\) bFM möglich: /),
    ]);
  });

  it('wenn alles offen ist: zählt die Regeln nur, damit die Zelle lesbar bleibt', () => {
    const alle = zeilen(OFFENER_FALL);
    expect(alle[0]).toMatch(
      /^Noch offen; möglich sind AV, bFM, Exter, .* Es entscheiden noch: Schulische Qualifikation, /,
    );
    expect(alle[1]).toMatch(/^Solange Angaben offen sind, kommen \d+ Regeln in Betracht\.$/);
    expect(alle[2]).toMatch(/^Betreuung /);
    expect(alle.length).toBeLessThan(8);
  });

  describe('im bFM nach Einzelfallentscheidung', () => {
    const bfm = { status: 'imBfm', kriterium: 'einzelfall' } as const;
    const gilt = expect.stringMatching(/^Gültige Kennung bFM: Die Person ist nach Einzelfallentscheidung/);

    it('was gilt, auch wo viele Regeln in Betracht kommen', () => {
      const alle = zeilen({ ...OFFENER_FALL, bfm });
      expect(alle[1]).toMatch(/^Solange Angaben offen sind, kommen \d+ Regeln in Betracht\.$/);
      expect(alle.slice(2, 4)).toEqual([gilt, expect.stringMatching(/^Betreuung Fallmanagement/)]);
    });

    it('dass nur die errechnete Kennung offen ist', () => {
      const offen = { ...BFM, bfm, bedarfe: { ...BFM.bedarfe, wohnsituation: null } };
      expect(zeilen(offen)[0]).toBe(
        'Die errechnete Kennung ist noch offen; möglich sind AV oder bFM. Es entscheidet noch: Wohnsituation.',
      );
      expect(zeilen(offen)).toContainEqual(gilt);
    });
  });

  it('wenn eine Profillage festgelegt ist: auch die Kennung bei festgelegter Profillage', () => {
    const geprueft: Fall = {
      ...BFM,
      festgelegteProfillage: 'Marktprofil',
      festlegungBegruendung: 'Zusage liegt vor',
    };
    const text = zeilen(geprueft).join('\n');
    expect(text).toMatch(/^Kennung \(errechnet\) bFM: /m);
    expect(text).toMatch(/^Kennung bei festgelegter Profillage AV: .*\[K-6, /m);
    expect(text).toMatch(/^Hinweis: Die Zahl der Handlungsbedarfe spricht für bFM, die Profillage nicht\./m);
  });

  it('wenn die Betreuung wechselt: dass es ein Vorschlag ist, der Rücksprache braucht', () => {
    const wechsel =
      'Der Wechsel der Betreuung ist ein Vorschlag und gilt erst nach Rücksprache mit der übernehmenden Fachkraft.';
    expect(zeilen({ ...BFM, bisherigeBetreuung: 'Arbeitsvermittlung Ü25' })).toContain(wechsel);
    expect(zeilen({ ...BFM, bisherigeBetreuung: 'Fallmanagement' })).not.toContain(wechsel);
  });

  it('enthält nichts, was Menschen frei eingetragen haben', () => {
    const geheim = 'Qxgeheim';
    const fall: Fall = {
      ...BFM,
      name: geheim,
      kundennummer: geheim,
      fachkraft: geheim,
      bisherigeBetreuung: geheim,
      verdichtung: true,
      verdichtungBegruendung: geheim,
      festgelegteProfillage: 'Marktprofil',
      festlegungBegruendung: geheim,
      fmEinschaetzung: 'nein',
      fmGrund: geheim,
    };
    expect(zeilen(fall).join()).not.toContain(geheim);
  });

  it('beginnt nie wie eine Formel', () => {
    for (const fall of [BFM, OFFENER_FALL]) expect(zeilen(fall)[0]).toMatch(/^\p{L}/u);
  });
});
