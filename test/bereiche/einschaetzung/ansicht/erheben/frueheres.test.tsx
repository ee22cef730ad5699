/**
 * @jest-environment jsdom
 *
 * What stands beside a rating in „Erheben“: that of the last Profiling, that of before, and the related one. Costs a few seconds.
 */
import '../../../../pane/nodeRealm';
import { act, fireEvent, within } from '@testing-library/react';
import { oeffnePane, type OffenerPane } from '../../../../pane/oeffnePane';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../../support/mappe';
import { mappeNach } from '../../../verlauf/ansicht/zeigeVerlauf';
import { zuAnsicht } from '../../../../pane/zuAnsicht';

const zeile = (id: string): HTMLElement =>
  document.querySelector<HTMLElement>(`li[data-zeile="${id}"]`) as HTMLElement;

async function erheben(offen: Testmappe): Promise<OffenerPane> {
  const pane = await oeffnePane(offen);
  zuAnsicht('Erheben');
  await pane.ruhe();
  return pane;
}

/** Makes it the row one works on. */
async function gehe({ ruhe }: OffenerPane, id: string): Promise<void> {
  act(() => zeile(id).click());
  await ruhe();
}

async function antworte({ ruhe }: OffenerPane, id: string, taste: string): Promise<void> {
  fireEvent.keyDown(within(zeile(id)).getByRole('radiogroup'), { key: taste });
  await ruhe();
}

describe('neben einer Einschätzung', () => {
  it('steht die des letzten Profilings mit ihrem Tag, auch nachdem neu eingeschätzt ist', async () => {
    const pane = await erheben(await mappeNach([{ felder: { stichtag: '10.03.2026' } }]));
    await gehe(pane, 'wohnsituation');
    within(zeile('wohnsituation')).getByText('zuletzt 3 (10.03.2026)');
    await antworte(pane, 'wohnsituation', '1');
    expect(zeile('wohnsituation').textContent).not.toContain('zuletzt');
    await gehe(pane, 'wohnsituation');
    within(zeile('wohnsituation')).getByText('zuletzt 3 (10.03.2026)');
  });

  it('steht sonst, was vor der Änderung in der Zelle stand; eine Berichtigung ändert daran nichts', async () => {
    const pane = await erheben(await mappeMit(BEISPIEL));
    await gehe(pane, 'wohnsituation');
    expect(zeile('wohnsituation').textContent).not.toMatch(/vorher|zuletzt/);
    for (const taste of ['1', '2']) {
      await antworte(pane, 'wohnsituation', taste);
      await gehe(pane, 'wohnsituation');
      within(zeile('wohnsituation')).getByText('vorher 3');
    }
    await antworte(pane, 'wohnsituation', '3');
    await gehe(pane, 'wohnsituation');
    expect(zeile('wohnsituation').textContent).not.toContain('vorher');
  });

  it('steht bei fa:z, was oben zu Verwandtem eingeschätzt ist', async () => {
    const pane = await erheben(await mappeMit(BEISPIEL));
    const rahmen = within(zeile('bereich rahmenbedingungen'));
    const worte = rahmen.getByText(/^Wohnsituation: 3 \(höchste von 5/);
    expect(rahmen.getByRole('radiogroup').getAttribute('aria-describedby')).toBe(worte.id);
    await antworte(pane, 'wohnsituation', '0');
    expect(rahmen.queryByText(/^Wohnsituation: 3/)).toBeNull();
    expect(zeile('bereich selbststaendigkeit').textContent).not.toContain(':');
  });
});
