/**
 * @jest-environment jsdom
 *
 * The view „Entscheiden“: what rests on repealed law is not offered for new cases, and stays where it stands.
 */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AlleEntscheidungen } from './alleEntscheidungen';
import { RECHT_BLATT, RECHTSLISTE } from '../../../../../src/bereiche/recht/listen';
import { columnLetters } from '../../../../../src/listen/adresse';
import { serialOfDate } from '../../../../../src/listen/plainDate';
import { RECHTSANGABE_IDS, type RechtsangabeId } from '../../../../../src/rules/rechtsangaben';
import { date } from '../../../../support/faelle';
import { type OffeneAnsicht, zeige } from '../ergebnis/aufMappe';
import { mitFeldern } from './finde';

/** The header stands in row 6 of the template. */
function zelle(id: RechtsangabeId, feld: keyof (typeof RECHTSLISTE)['spalten']): string {
  const spalte = columnLetters(Object.keys(RECHTSLISTE.spalten).indexOf(feld) + 1);
  return `${spalte}${RECHTSANGABE_IDS.indexOf(id) + 7}`;
}

/** Writes into the sheet of the house and lets the pane read. */
async function schreibe(
  { mappe, tippe }: OffeneAnsicht,
  zellen: Record<string, string | number>,
): Promise<void> {
  for (const [ort, wert] of Object.entries(zellen)) mappe.host.workbook.setCell(RECHT_BLATT, ort, wert);
  await tippe('Fall_Name', 'Beispiel, Mara');
}

const marke = (): HTMLElement | null => screen.queryByRole('radio', { name: '§ 53a' });

describe('§ 53a', () => {
  it.each([
    ['bei Bestandskunden', { neukunde: 'nein' }, {}, true],
    ['ohne die Angabe, ob neu', { neukunde: '' }, {}, true],
    ['bei Neukunden nicht', { neukunde: 'ja' }, {}, false],
    ['bei Neukunden, wo es schon angekreuzt ist', { neukunde: 'ja' }, { paragraph53a: 'x' }, true],
  ] as const)('steht zur Wahl: %s', async (_, felder, marken, da) => {
    await zeige(AlleEntscheidungen, mitFeldern(felder, marken));
    expect(marke() !== null).toBe(da);
  });
});

describe('was das Haus zu prüfen hat', () => {
  it('wird der Teamleitung gesagt, und der Weg führt zur Zelle', async () => {
    const ansicht = await zeige(AlleEntscheidungen, mitFeldern({}));
    await screen.findByText(
      /^Für die Teamleitung: \d+ Rechtsangaben hat Ihr Haus in den letzten 12 Monaten nicht geprüft/,
    );
    await userEvent.click(screen.getByRole('button', { name: /Prüfung eintragen/ }));
    await ansicht.ruhe();
    expect(ansicht.gezeigt).toEqual([`${RECHT_BLATT}!${zelle('RS-2026-07', 'geprueftAm')}`]);
  });

  it('wird nicht gesagt, wenn alles geprüft ist', async () => {
    const ansicht = await zeige(AlleEntscheidungen, mitFeldern({}));
    const geprueft = RECHTSANGABE_IDS.flatMap((id): [string, string | number][] => [
      [zelle(id, 'geprueftAm'), serialOfDate(date('2026-11-20'))],
      [zelle(id, 'geprueftVon'), 'L. Muster'],
    ]);
    await screen.findByText(/^Für die Teamleitung/);
    await schreibe(ansicht, Object.fromEntries<string | number>(geprueft));
    expect(screen.queryByText(/^Für die Teamleitung/)).toBeNull();
  });

  it('und eine Zelle, die nicht verstanden wird, steht da mit ihrem Ort', async () => {
    const ansicht = await zeige(AlleEntscheidungen, mitFeldern({}));
    await schreibe(ansicht, { [zelle('paragraph10', 'anbieten')]: 'vielleicht' });
    screen.getByText(/^Bei „Für neue Fälle anbieten“ steht ein Text, der nicht passt/);
  });
});
