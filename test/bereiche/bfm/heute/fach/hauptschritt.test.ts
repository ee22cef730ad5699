import { hauptschritt } from '../../../../../src/bereiche/bfm/heute/fach/hauptschritt';
import { HAUPTWEG, ZEILENWEG } from '../../../../../src/bereiche/bfm/heute/fach/wege';
import type { Heutelage } from '../../../../../src/bereiche/bfm/heute/fach/heutelage';
import { BEREICHE } from '../../../../../src/bereiche/bereiche';
import { alleAnsichten } from '../../../../../src/pane/ansichten';
import type { Fall } from '../../../../../src/fall/fall';
import { date, OFFENER_FALL } from '../../../../support/faelle';
import { zielMit } from '../../../plan/fach/planFaelle';
import { ketteMit, schrittAm } from '../../wiedervorlagen/fach/wiedervorlagenFaelle';
import { AV_FALL, BFM_FALL, lageMit, PLAN, planMit, profiling } from './heuteFaelle';

const schritt = (fall: Fall, rest: Partial<Heutelage> = {}): string => hauptschritt(lageMit(fall, rest));
const offen = (art: string, tag: string): Heutelage['offen'] => [{ art, titel: art, faelligAm: date(tag) }];
/** Completed as it stands, with a plan. */
const fertig = (fall: Fall): Partial<Heutelage> => ({
  aufnahmen: [profiling(fall, 1, '2026-11-20')],
  plan: PLAN,
});
const OHNE_PROGNOSE: Fall = { ...BFM_FALL, prognoseArbeitsmarkt: null };

describe('das Gespräch von heute', () => {
  it('beginnt mit der Einschätzung', () => {
    expect(schritt(OFFENER_FALL)).toBe('beginnen');
  });

  it('wird fortgesetzt, solange eine der vierzehn fehlt', () => {
    expect(schritt({ ...BFM_FALL, bedarfe: { ...BFM_FALL.bedarfe, mobilitaet: null } })).toBe('fortsetzen');
  });

  it('klärt, was dann noch entscheidet; verdeckt wird das nicht verraten', () => {
    expect(schritt(OHNE_PROGNOSE)).toBe('klaeren');
    expect(schritt(OHNE_PROGNOSE, { verdeckt: true })).toBe('ansehen');
  });

  it('führt zum Ergebnis, bis es eingetragen ist, dann zum Abschluss', () => {
    expect(schritt(BFM_FALL, { stand: 'veraltet' })).toBe('ansehen');
    expect(schritt(BFM_FALL)).toBe('abschliessen');
  });

  it('geht von vorn los, wenn nach dem letzten Profiling etwas anderes eingeschätzt ist', () => {
    const { aufnahmen } = fertig(AV_FALL) as Pick<Heutelage, 'aufnahmen'>;
    expect(schritt({ ...AV_FALL, bedarfe: { ...AV_FALL.bedarfe, mobilitaet: 1 } }, { aufnahmen })).toBe(
      'abschliessen',
    );
    expect(schritt(AV_FALL, { aufnahmen })).not.toBe('abschliessen');
  });
});

describe('nach dem Profiling', () => {
  it('wird über das bFM entschieden, wo die Kennung es vorschlägt und niemand entschieden hat', () => {
    expect(schritt(BFM_FALL, fertig(BFM_FALL))).toBe('bfm');
    expect(schritt(BFM_FALL, { ...fertig(BFM_FALL), verdeckt: true })).not.toBe('bfm');
    const kette = ketteMit(schrittAm('2026-11-20', 'nichtUebernehmen'));
    expect(schritt(BFM_FALL, { ...fertig(BFM_FALL), kette })).toBe('erneut');
    const davor = ketteMit(schrittAm('2026-11-19', 'nichtUebernehmen'));
    expect(schritt(BFM_FALL, { ...fertig(BFM_FALL), kette: davor })).toBe('bfm');
  });

  it.each(['uebernahme', 'bfmEntscheidung', 'fortfuehrung', 'bfmEnde'])(
    'wird über das bFM entschieden, wenn „%s“ fällig ist, nicht vorher',
    (art) => {
      expect(schritt(AV_FALL, { ...fertig(AV_FALL), offen: offen(art, '2026-11-21') })).toBe('bfm');
      expect(schritt(AV_FALL, { ...fertig(AV_FALL), offen: offen(art, '2026-11-22') })).toBe('erneut');
    },
  );

  it('wird das Ziel ab einer Woche vor seinem Tag überprüft', () => {
    const mit = (tag: string): Partial<Heutelage> => ({
      ...fertig(AV_FALL),
      offen: offen('zielUeberpruefung', tag),
    });
    expect(schritt(AV_FALL, mit('2026-11-28'))).toBe('ueberpruefen');
    expect(schritt(AV_FALL, mit('2026-11-29'))).toBe('erneut');
  });

  it('kommt der Plan: Förderziel, Ziel, Schritt', () => {
    const { aufnahmen } = fertig(AV_FALL) as Pick<Heutelage, 'aufnahmen'>;
    expect(schritt(AV_FALL, { aufnahmen })).toBe('foerderziel');
    const mitFoerderziel: Fall = { ...AV_FALL, foerderziel: 'integration' };
    expect(schritt(mitFoerderziel, { aufnahmen })).toBe('ziel');
    expect(schritt(mitFoerderziel, { aufnahmen, plan: planMit({ ziele: [zielMit()] }) })).toBe('schritt');
    expect(schritt(mitFoerderziel, { aufnahmen, plan: PLAN })).toBe('erneut');
  });
});

describe('aus dem, was nicht gelesen werden kann,', () => {
  it('wird nichts geschlossen', () => {
    const nichts = { kette: 'unlesbar', aufnahmen: 'unlesbar', plan: 'unlesbar', offen: 'unlesbar' } as const;
    expect(schritt(BFM_FALL, nichts)).toBe('ansehen');
    expect(schritt(OFFENER_FALL, nichts)).toBe('beginnen');
    expect(schritt(AV_FALL, { ...fertig(AV_FALL), plan: 'ungelesen' })).toBe('erneut');
  });
});

it('jeder Weg führt zu einer Ansicht, die es gibt', () => {
  const ids = alleAnsichten(BEREICHE).map(({ id }) => id);
  for (const { reiter } of [...Object.values(HAUPTWEG), ...Object.values(ZEILENWEG)])
    expect(ids).toContain(reiter);
});
