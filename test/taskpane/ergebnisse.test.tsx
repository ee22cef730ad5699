/**
 * @jest-environment jsdom
 *
 * The parts that show a result, with results of the real rules.
 */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { berechne } from '../../src/core/berechne';
import type { Steuerung } from '../../src/core/ergebnis';
import type { Fall } from '../../src/core/fall';
import { Ergebnisse } from '../../src/taskpane/Ergebnisse';
import { Gruende } from '../../src/taskpane/Gruende';
import { Hinweisliste } from '../../src/taskpane/Hinweisliste';
import { Kopf } from '../../src/taskpane/Kopf';
import { OFFENER_FALL, STICHTAG, fallMit } from '../support/faelle';
import { renderPart } from './beispiele';

const BEDARFE = {
  beruflicheQualifikation: 2,
  gesundheitlicheLeistungsfaehigkeit: 2,
  wohnsituation: 3,
  mobilitaet: 2,
} as const;
const KOMPLEX = fallMit(BEDARFE, {
  prognoseArbeitsmarkt: 'ueber12',
  dominierend: 'R',
  festlegung: 'wahrscheinlich',
});

/** The text of the row with that label. */
function row(label: string): string {
  return screen.getByText(label).parentElement?.textContent ?? '';
}

function show(fall: Fall): Steuerung {
  const { steuerung } = berechne(fall);
  renderPart(<Ergebnisse steuerung={steuerung} />);
  return steuerung;
}

describe('ein Ergebnis, das feststeht', () => {
  it('sagt das in Worten', () => {
    show(KOMPLEX);
    expect(row('bFM-Kennung')).toBe('bFM-KennungbFMsteht fest');
    expect(row('Profillage')).toBe('ProfillageUnterstützungsprofilsteht fest');
  });

  it('nennt die Betreuung einen Vorschlag, mit Zusatz und Wechsel', () => {
    show({ ...KOMPLEX, festlegung: 'nichtWahrscheinlich', bisherigeBetreuung: 'Arbeitsvermittlung' });
    expect(row('Betreuung')).toContain('FallmanagementVorschlag');
    expect(row('Betreuung')).toContain('Warteliste Exter');
    expect(row('Betreuung')).toContain('Wechsel der Betreuung: gilt erst nach Rücksprache.');
  });

  it('zeigt keinen Wechsel, wo alles beim Alten bleibt', () => {
    show({ ...KOMPLEX, bisherigeBetreuung: 'Fallmanagement' });
    expect(row('Betreuung')).toBe('BetreuungFallmanagementVorschlag');
  });
});

describe('ein Ergebnis, das noch offen ist', () => {
  it('nennt, was möglich ist und was entscheidet', () => {
    show({ ...KOMPLEX, bedarfe: { ...KOMPLEX.bedarfe, mobilitaet: null } });
    expect(row('bFM-Kennung')).toContain('noch offen');
    expect(row('bFM-Kennung')).toContain('AV oder bFM möglich');
    expect(row('bFM-Kennung')).toContain('Es entscheidet: Mobilität.');
  });

  it('zählt viele entscheidende Angaben, statt sie alle zu nennen', () => {
    const { kennung } = show(OFFENER_FALL);
    expect(kennung.entscheidendeFragen.length).toBeGreaterThan(6);
    expect(row('bFM-Kennung')).toContain(`und ${kennung.entscheidendeFragen.length - 5} weitere Angaben.`);
  });
});

describe('ein Ergebnis, das eine Fachkraft klären muss', () => {
  it('heißt nicht „steht fest“, auch wenn es das einzig mögliche ist', () => {
    show({ ...KOMPLEX, prognoseArbeitsmarkt: 'bis12' });
    expect(row('Profillage')).toBe('Profillagenicht eindeutignoch zu klären');
    expect(row('bFM-Kennung')).toBe('bFM-Kennungnoch nicht festgelegtnoch zu klären');
  });
});

describe('eine festgelegte Profillage', () => {
  const festgelegt: Fall = {
    ...KOMPLEX,
    prognoseArbeitsmarkt: 'bis12',
    festgelegteProfillage: 'Unterstützungsprofil',
    festlegungBegruendung: 'siehe Gutachten',
  };

  it('steht mit der geprüften Kennung neben dem Errechneten', () => {
    show(festgelegt);
    expect(row('Profillage')).toContain('festgelegt; errechnet: nicht eindeutig');
    expect(row('bFM-Kennung')).toBe('bFM-KennungbFMsteht festgeprüft; errechnet: noch nicht festgelegt');
  });

  it('lässt die geprüfte Kennung offen, solange eine Angabe über sie entscheidet', () => {
    show({ ...festgelegt, bedarfe: { ...festgelegt.bedarfe, mobilitaet: null } });
    expect(row('bFM-Kennung')).toContain('noch offen');
    expect(row('bFM-Kennung')).toContain('AV oder bFM möglich');
  });
});

describe('die Hinweise', () => {
  it('stehen mit Anzahl und ganzen Sätzen da', () => {
    const { steuerung } = berechne({ ...KOMPLEX, neukunde: false, bisherigeBetreuung: 'Fallmanagement' });
    renderPart(<Hinweisliste hinweise={steuerung.hinweise} />);
    screen.getByRole('heading', { name: 'Hinweise (1)' });
    expect(screen.getByRole('listitem').textContent).toMatch(/^bFM ist nur ein Vorschlag/);
  });

  it('fehlen ganz, wenn es keine gibt', () => {
    renderPart(<Hinweisliste hinweise={[]} />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('die Begründung', () => {
  it('nennt jede Regel mit Antwort, Quelle und Angaben', async () => {
    const { steuerung } = berechne(KOMPLEX);
    renderPart(<Gruende gruende={steuerung.begruendung} />);
    await userEvent.click(screen.getByRole('heading', { name: 'Begründung (3)' }));
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(texts).toEqual([
      expect.stringMatching(/^Profillage Unterstützungsprofil: .*P-7/),
      expect.stringMatching(/^Kennung \(errechnet\) bFM: .*Wohnsituation.*K-10/),
      expect.stringMatching(/^Betreuung Fallmanagement: .*Z-3/),
    ]);
  });
});

describe('der Kopf', () => {
  it('kommt ohne Namen und Kundennummer aus', () => {
    const fall = { name: '', kundennummer: '', stichtag: STICHTAG };
    renderPart(<Kopf fall={fall} stand="aktuell" />);
    screen.getByRole('heading', { level: 1, name: 'Ohne Namen' });
    screen.getByText('ohne Kundennummer · Stichtag 21.11.2026');
  });

  it.each([
    ['aktuell', 'aktuell'],
    ['veraltet', 'veraltet'],
    ['nochNichtEingetragen', 'noch nicht'],
    ['unvollstaendig', 'unvollständig'],
  ] as const)('sagt in Worten, dass das Ergebnis %s ist', (stand, wort) => {
    renderPart(<Kopf fall={KOMPLEX} stand={stand} />);
    screen.getByText((text) => text.startsWith('Das Ergebnis') && text.includes(wort));
  });
});
