/**
 * @jest-environment jsdom
 *
 * The way of a caseworker through the pane: real use cases and rules on a workbook in memory, by role and visible label.
 */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FEHLERHAFT, FEST, OFFEN, renderOn } from './beispiele';
import { plainMappe, type Eingaben, type PlainMappe } from './plainMappe';

const ZELLBEARBEITUNG = { grund: 'zellbearbeitung', code: 'InvalidOperationInCellEditMode' } as const;

async function open(eingaben: Eingaben): Promise<PlainMappe> {
  const mappe = plainMappe(eingaben);
  renderOn(mappe);
  await screen.findByText(/^Die Fallmappe ist gelesen/);
  return mappe;
}

function press(name: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name }));
}

describe('beim Öffnen', () => {
  it('liest der Aufgabenbereich die Mappe und zeigt Person, Stichtag und Ergebnis', async () => {
    await open(FEST);
    expect(screen.getByRole('heading', { level: 1 })).toHaveProperty('textContent', 'Muster, Erika');
    screen.getByText('Kundennummer 123D456789 · Stichtag 21.11.2026');
    screen.getByText('bFM');
    screen.getByText('Das Ergebnis ist noch nicht in die Mappe eingetragen.');
  });

  it('gibt es nichts zurückzunehmen', async () => {
    await open(FEST);
    const button = screen.getByRole('button', { name: 'Zurücknehmen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('sagt er, warum Excel das Lesen ablehnt', async () => {
    const mappe = plainMappe(FEST);
    mappe.ablehnung = ZELLBEARBEITUNG;
    renderOn(mappe);
    await within(screen.getByRole('status')).findByText(/gerade eine Zelle bearbeitet/);
    screen.getByText('Es ist noch keine Fallmappe gelesen.');
  });
});

describe('Berechnen und eintragen', () => {
  it('schreibt das Ergebnis, meldet es und macht den Stand aktuell', async () => {
    const mappe = await open(FEST);
    await press('Berechnen und eintragen');
    await within(screen.getByRole('status')).findByText('Eingetragen: Kennung bFM.');
    screen.getByText('Das Ergebnis in der Mappe ist aktuell.');
    expect(mappe.fingerabdruck).not.toBe('');
  });

  it('nimmt währenddessen nichts weiter an und behält den Tastaturfokus', async () => {
    const mappe = await open(FEST);
    mappe.read = () => new Promise(() => undefined);
    await press('Berechnen und eintragen');
    screen.getByText('Das Ergebnis wird eingetragen …');
    const buttons = screen.getAllByRole('button');
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true', 'true']);
    // A button that is really disabled would lose the focus in a browser.
    expect(buttons.some((button) => button.hasAttribute('disabled'))).toBe(false);
    expect(document.activeElement).toBe(buttons[0]);
  });

  it('trägt bei fehlerhaften Angaben nichts ein und setzt den Fokus auf die Fehlerliste', async () => {
    const mappe = await open(FEST);
    mappe.eingaben = FEHLERHAFT;
    await press('Berechnen und eintragen');
    await screen.findByText(/^Es wurde nichts eingetragen\./);
    expect(document.activeElement?.textContent).toBe('Bitte zuerst berichtigen (2)');
    expect(mappe.fingerabdruck).toBe('');
  });

  it('lässt bei einer Ablehnung durch Excel das Gelesene stehen', async () => {
    const mappe = await open(FEST);
    mappe.ablehnung = ZELLBEARBEITUNG;
    await press('Berechnen und eintragen');
    await screen.findByText(/^Es wurde nichts eingetragen, die Arbeitsmappe ist unverändert/);
    screen.getByText('Muster, Erika');
  });
});

describe('Neu lesen', () => {
  it('zeigt, dass ein eingetragenes Ergebnis veraltet ist, sobald sich Angaben geändert haben', async () => {
    const mappe = await open(FEST);
    await press('Berechnen und eintragen');
    await screen.findByText('Das Ergebnis in der Mappe ist aktuell.');
    mappe.eingaben = OFFEN;
    await press('Neu lesen');
    await screen.findByText(/^Das Ergebnis in der Mappe ist veraltet/);
    screen.getByText('AV oder bFM möglich');
  });

  it('zeigt einen abgebrochenen Eintrag als unvollständig', async () => {
    const mappe = plainMappe(FEST);
    mappe.fingerabdruck = 'unvollständig';
    renderOn(mappe);
    await screen.findByText(/^Das Ergebnis in der Mappe ist unvollständig/);
  });
});

describe('Zurücknehmen', () => {
  async function openAndEnter(): Promise<PlainMappe> {
    const mappe = await open(FEST);
    await press('Berechnen und eintragen');
    await screen.findByText('Eingetragen: Kennung bFM.');
    return mappe;
  }

  it('stellt den Stand vor dem Eintrag wieder her, und nur einmal', async () => {
    const mappe = await openAndEnter();
    await press('Zurücknehmen');
    await screen.findByText(/^Der Eintrag ist zurückgenommen/);
    expect(mappe.fingerabdruck).toBe('');
    const button = screen.getByRole('button', { name: 'Zurücknehmen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('nennt die Zellen, die inzwischen jemand geändert hat, und bleibt möglich', async () => {
    const mappe = await openAndEnter();
    mappe.inzwischenGeaendert = true;
    await press('Zurücknehmen');
    await screen.findByText('Es wurde nichts zurückgenommen: Kennung!B5 wurde inzwischen geändert.');
    const button = screen.getByRole('button', { name: 'Zurücknehmen' });
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });
});

describe('die Fehlerliste', () => {
  it('nimmt den Fokus und führt zu jeder genannten Zelle', async () => {
    const mappe = await open(FEHLERHAFT);
    expect(document.activeElement?.textContent).toBe('Bitte zuerst berichtigen (2)');
    await press('Bedarfe!B14');
    await press('Kennung!B3');
    expect(mappe.gezeigt).toEqual([
      { art: 'zelle', blatt: 'Bedarfe', zelle: 'B14' },
      { art: 'zelle', blatt: 'Kennung', zelle: 'B3' },
    ]);
  });

  it('sagt, warum Excel eine Zelle nicht zeigt', async () => {
    const mappe = await open(FEHLERHAFT);
    mappe.ablehnung = ZELLBEARBEITUNG;
    await press('Bedarfe!B14');
    await within(screen.getByRole('status')).findByText(/gerade eine Zelle bearbeitet/);
  });
});

describe('ein Fehler im Programm', () => {
  it('führt zu einem Bericht ohne Inhalte statt zu einem leeren Bereich', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const mappe = plainMappe(FEST);
    mappe.read = () => Promise.reject(new TypeError('Muster, Erika'));
    renderOn(mappe);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('(Code TypeError)');
    expect(alert.textContent).not.toContain('Muster');
  });
});
