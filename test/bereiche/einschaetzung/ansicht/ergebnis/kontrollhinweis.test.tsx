/**
 * @jest-environment jsdom
 *
 * What „Ergebnis“ says where the control of the workbook answers otherwise: shown, with the cells, and gone when both agree.
 */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ErgebnisView } from '../../../../../src/bereiche/einschaetzung/ansicht/ergebnis/ErgebnisView';
import { KONTROLLHINWEIS } from '../../../../../src/fall/texte/kontrolle';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from './aufMappe';

const HINWEIS = { name: KONTROLLHINWEIS.titel };

it('eine andere Kennung der Mappe steht da, mit ihrer Zelle; eine gleiche oder offene nicht', async () => {
  const pane = await zeige(ErgebnisView, BEISPIEL);
  expect(screen.queryByRole('region', HINWEIS)).toBeNull();

  const errechnet = String(pane.zelle('Kennung_Errechnet') ?? '');
  await pane.tippe('Kontrolle_Kennung', 'I');
  const hinweis = screen.getByRole('region', HINWEIS);
  expect(within(hinweis).getByText(KONTROLLHINWEIS.satz, { exact: false })).toBeTruthy();
  await userEvent.click(within(hinweis).getByRole('button'));
  await pane.ruhe();
  expect(pane.gezeigt).toEqual([pane.ort('Kontrolle_Kennung')]);

  await pane.tippe('Kontrolle_Kennung', 'offen');
  expect(screen.queryByRole('region', HINWEIS)).toBeNull();
  expect(String(pane.zelle('Kennung_Errechnet') ?? '')).toBe(errechnet);
});
