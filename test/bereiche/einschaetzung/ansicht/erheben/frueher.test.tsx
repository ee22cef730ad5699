/**
 * @jest-environment jsdom
 *
 * The view „Erheben“ on a workbook whose main way is of a version before. Costs a few seconds.
 */
import '../../../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { BEISPIEL, mappeMit } from '../../../../support/mappe';
import { oeffnePane, type OffenerPane } from '../../../../pane/oeffnePane';
import { zuAnsicht } from '../../../../pane/zuAnsicht';

const HINWEIS = /hat sie noch keine Zeile; sie gelten als noch nicht erhoben/;
const KNOPF = { name: 'Fallmappe aktualisieren' };

async function zuErheben({ ruhe }: OffenerPane): Promise<void> {
  zuAnsicht('Erheben');
  await ruhe();
}

describe('Erheben', () => {
  it('bietet in einer Mappe von früher an, sie zu aktualisieren, und fragt weiter', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell('_Integrationstool', 'B6', 'einschaetzung 2, verlauf 4, plan 4, bfm 4');
    const pane = await oeffnePane(offen);
    await zuErheben(pane);
    expect(screen.getByText(HINWEIS)).toBeTruthy();
    expect(screen.getByRole('button', KNOPF)).toBeTruthy();
    expect(screen.getByText(/^14 von 14 erhoben/)).toBeTruthy();
  });

  it('sagt in einer Mappe von heute nichts davon', async () => {
    const pane = await oeffnePane(await mappeMit(BEISPIEL));
    await zuErheben(pane);
    expect(screen.getByText(/^14 von 14 erhoben/)).toBeTruthy();
    expect(screen.queryByText(HINWEIS)).toBeNull();
    expect(screen.queryByRole('button', KNOPF)).toBeNull();
  });
});
