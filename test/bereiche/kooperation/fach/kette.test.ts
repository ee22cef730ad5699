import { kettennamen, naechstesGlied } from '../../../../src/bereiche/kooperation/fach/kette';
import { text, zahl } from '../../../support/rawFaelle';
import { tag } from '../../plan/fach/planFaelle';
import { kooperationAus, type Kooperationszellen, partnerZeile } from './kooperationFaelle';

const glied = (nummer: number, angebot: string, partner?: string, zielgruppe = 'Wohnungslose') => ({
  zielgruppe: text(zielgruppe),
  nummer: zahl(nummer),
  angebot: text(angebot),
  ...(partner !== undefined && { partner: text(partner) }),
});
const PARTNER = ['P1', 'P2', 'P3'].map((id) => partnerZeile('sonstige', { id: text(id) }));
const KETTE = [
  glied(3, 'Nachsorge', 'P1'),
  glied(1, 'Notschlafstelle', 'P1'),
  glied(2, 'Wohnprojekt', 'P2'),
  glied(1, 'Entgiftung', 'P3', 'Suchtkranke'),
];

function naechstes(
  verweisungen: readonly (readonly [partner: string, stand: string])[],
  kette = 'wohnungslose ',
  ketten: Kooperationszellen['ketten'] = KETTE,
): string | null {
  const kooperation = kooperationAus({
    partner: PARTNER,
    ketten,
    verweisungen: verweisungen.map(([partner, stand], index) => ({
      id: text(`V${index + 1}`),
      partner: text(partner),
      stand: text(stand),
      rueckmeldungFaellig: tag('2027-01-02'),
    })),
  });
  return naechstesGlied(kooperation, kette)?.angebot ?? null;
}

describe('das nächste Glied', () => {
  it.each([
    ['das erste nach seiner Nummer, wie auch immer die Zeilen stehen', [], 'Notschlafstelle'],
    ['das zweite, sobald an das erste verwiesen ist', [['P1', 'verwiesen']], 'Wohnprojekt'],
    ['eine Verweisung steht nur für ein Glied', [['P1', 'beendet']], 'Wohnprojekt'],
    ['wieder das erste, wenn es nicht zustande kam', [['P1', 'nicht zustande gekommen']], 'Notschlafstelle'],
    ['eine andere Stelle ändert nichts', [['P3', 'läuft']], 'Notschlafstelle'],
    ['das dritte, auch wenn das erste übersprungen ist', [['P2', 'läuft']], 'Nachsorge'],
    [
      'keines nach dem letzten',
      [
        ['P1', 'beendet'],
        ['P2', 'beendet'],
        ['P1', 'läuft'],
      ],
      null,
    ],
  ] as const)('%s', (_, verweisungen, angebot) => {
    expect(naechstes(verweisungen)).toBe(angebot);
  });

  it('keines ohne Kette und bei einer unbekannten', () => {
    expect([naechstes([], ''), naechstes([], 'Reisende')]).toEqual([null, null]);
  });

  it('ein Glied ohne Partner wird vorgeschlagen, bis das folgende begonnen ist', () => {
    const ketten = [glied(1, 'Ausweis besorgen'), glied(2, 'Wohnprojekt', 'P2'), glied(3, 'Ende', 'P3')];
    expect(naechstes([], 'Wohnungslose', ketten)).toBe('Ausweis besorgen');
    expect(naechstes([['P2', 'läuft']], 'Wohnungslose', ketten)).toBe('Ende');
  });
});

it('die Ketten des Hauses stehen je einmal zur Wahl', () => {
  const ketten = [...KETTE, glied(4, 'x', 'P1', ' wohnungslose')];
  expect(kettennamen(kooperationAus({ partner: PARTNER, ketten }))).toEqual(['Wohnungslose', 'Suchtkranke']);
});
