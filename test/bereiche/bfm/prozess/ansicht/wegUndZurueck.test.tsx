/**
 * @jest-environment jsdom
 *
 * From the decision to setting the passphrases up and back, what is announced then happens, and where it must not.
 */
import '../../../../pane/nodeRealm';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { FallmanagementView } from '../../../../../src/bereiche/bfm/prozess/ansicht/FallmanagementView';
import { VermerkeView } from '../../../../../src/bereiche/bfm/vermerke/ansicht/VermerkeView';
import { ZugangView } from '../../../../../src/bereiche/bfm/vermerke/ansicht/ZugangView';
import { useReiterwahl } from '../../../../../src/bausteine/sprung';
import type { ViewProps } from '../../../../../src/bausteine/viewProps';
import { druecke, type GezeigteAkte, zeigeAkte } from '../../../../pane/zeigeAkte';
import { abgeschlossen } from '../../../../support/akte';
import { blickAuf, FALLMANAGERIN, fallakte, VERTRETER } from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../../support/mappe';
import { feld, oeffne } from './zeigeFallmanagement';

jest.setTimeout(120_000);

const EINZELN = 'Vormerken und übernehmen';
const CODE = 'Ich habe den Code gedruckt oder notiert';
const DANACH = 'Danach wird die Entscheidung geschrieben.';

const VIEWS: Readonly<Record<string, ComponentType<ViewProps>>> = {
  Status: FallmanagementView,
  vermerke: VermerkeView,
  zugang: ZugangView,
};

/** The three steps, one at a time. */
function Schale(props: ViewProps): ReactNode {
  const [reiter, geheZu] = useReiterwahl();
  const View = VIEWS[reiter ?? ''] ?? FallmanagementView;
  return (
    <>
      {Object.keys(VIEWS).map((each) => (
        <button key={each} onClick={() => geheZu(each)}>{`Zu ${each}`}</button>
      ))}
      <View {...props} />
    </>
  );
}

async function ohneSchutz(): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  await abgeschlossen(offen);
  return offen;
}

function tippe(passwort: string): void {
  for (const name of ['Neues Passwort', 'Neues Passwort wiederholen'])
    fireEvent.change(screen.getByLabelText(name), { target: { value: passwort } });
}

/** Decides with a complete form, and goes through the first two steps of setting up. */
async function entscheideUndRichteEin(view: GezeigteAkte): Promise<void> {
  fireEvent.click(feld('Das bFM führt zu konkreten Integrationsfortschritten'));
  await druecke(view, EINZELN);
  screen.getByText(DANACH);
  await druecke(view, 'Schutz einrichten');
  await waitFor(() => tippe(FALLMANAGERIN.passwort), { timeout: 20_000 });
  await druecke(view, 'Weiter: Vertretung');
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: VERTRETER.name } });
  tippe(VERTRETER.passwort);
}

async function richteEin(view: GezeigteAkte): Promise<void> {
  await druecke(view, 'Schutz einrichten');
  await waitFor(() => screen.getByRole('button', { name: CODE }), { timeout: 20_000 });
}

async function nachgezogen(view: GezeigteAkte): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
  await view.ruhe();
}

describe('ohne eingerichteten Zugang', () => {
  it('führt die Entscheidung durch die drei Schritte und wird dann von selbst geschrieben', async () => {
    const view = await zeigeAkte(Schale, await ohneSchutz());
    screen.getByText(/^Der Zugang zu den Vermerken ist noch nicht eingerichtet\./);
    await entscheideUndRichteEin(view);
    await richteEin(view);
    expect((await blickAuf(view)).schrittlage.kette.zeilen).toEqual([]);
    await druecke(view, CODE);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Status'), { timeout: 20_000 });
    expect((await blickAuf(view)).schrittlage.kette.status).toBe('imBfm');
  });

  it('wer zwischendurch woanders hingeht, entscheidet nicht aus Versehen', async () => {
    const view = await zeigeAkte(Schale, await ohneSchutz());
    await entscheideUndRichteEin(view);
    await druecke(view, 'Zu Status');
    await druecke(view, 'Zu zugang');
    expect(screen.queryByText(DANACH)).toBeNull();
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe(VERTRETER.name));
    await richteEin(view);
    await druecke(view, CODE);
    await nachgezogen(view);
    await druecke(view, 'Zu Status');
    await nachgezogen(view);
    expect((await blickAuf(view)).schrittlage.kette.zeilen).toEqual([]);
    expect(feld('Das bFM führt zu konkreten Integrationsfortschritten').checked).toBe(true);
  });

  it('führt von den Vermerken aus dorthin zurück', async () => {
    const view = await zeigeAkte(Schale, await ohneSchutz());
    await druecke(view, 'Zu vermerke');
    await druecke(view, 'Schutz einrichten');
    screen.getByText('Danach geht es bei den Vermerken weiter.');
  });
});

it('fällt beim Öffnen etwas auf, wird nichts geschrieben, und der Weg dorthin steht da', async () => {
  const akte = await fallakte();
  await akte.host.excel.run(async (context) => {
    const namen = context.workbook.tables.getItem('tblBerechtigte').columns.getItem('Name');
    namen.getDataBodyRange().getCell(1, 0).values = [['Frau Unbekannt']];
    await context.sync();
  });
  const view = await zeigeAkte(Schale, akte);
  fireEvent.click(feld('Das bFM führt zu konkreten Integrationsfortschritten'));
  await druecke(view, EINZELN);
  await oeffne(view);
  screen.getByText(/Die Entscheidung ist noch nicht geschrieben\. Bitte sehen Sie zuerst nach\.$/);
  expect(document.activeElement?.textContent).toBe(EINZELN);
  expect((await blickAuf(akte)).schrittlage.kette.zeilen).toEqual([]);
  await druecke(view, 'Zum Schutz der FM-Vermerke');
  screen.getByText(/^Eine Zeile der Berechtigten \(„Frau Unbekannt“\) wurde außerhalb/);
});

it('wer das Passwort doch nicht eingibt, ist wieder beim Knopf, und nichts ist geschrieben', async () => {
  const akte = await fallakte();
  const view = await zeigeAkte(Schale, akte);
  fireEvent.click(feld('Das bFM führt zu konkreten Integrationsfortschritten'));
  await druecke(view, EINZELN);
  await druecke(view, 'Abbrechen');
  await waitFor(() => expect(document.activeElement?.textContent).toBe(EINZELN));
  expect((await blickAuf(akte)).schrittlage.kette.zeilen).toEqual([]);
});
