/**
 * @jest-environment jsdom
 *
 * The steps „Hilfeplanung“ and „Freigaben“ in the pane. Costs about fifteen seconds.
 */
import '../../../pane/nodeRealm';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FreigabenView } from '../../../../src/bereiche/kooperation/ansicht/FreigabenView';
import { HilfeplanungView } from '../../../../src/bereiche/kooperation/ansicht/HilfeplanungView';
import { felderAendern } from '../../../../src/bereiche/kooperation/vorhaben/hilfeplanung';
import { schrittAnlegen } from '../../../../src/bereiche/plan/vorhaben/schritte';
import { aendere } from '../../../support/akte';
import { BEISPIEL, mappeMit, tippe, wertVon } from '../../../support/mappe';
import { SCHRITT } from '../../../support/plan';
import { druecke, zeigeAkte } from '../../../pane/zeigeAkte';

const feldVon = async (titel: RegExp): Promise<HTMLElement> => {
  const kopf = screen.getByText(titel, { selector: 'summary, summary *' });
  const klappe = kopf.closest('details');
  if (klappe === null) throw new Error('no such field');
  if (!klappe.open) fireEvent.click(kopf);
  await within(klappe).findByLabelText('Lage');
  return klappe;
};

const wertIn = (feld: HTMLElement): string => (feld as HTMLInputElement).value;

describe('die sechs Felder', () => {
  it('stehen neben dem, was die Einschätzungen dazu sagen, und nennen, was fehlt', async () => {
    await zeigeAkte(HilfeplanungView, await mappeMit(BEISPIEL));
    screen.getByText(
      'Noch nicht ganz beschrieben: wirtschaftlich, beruflich, sozial, persönlich, familiär, gesundheitlich.',
    );
    const wirtschaftlich = await feldVon(/^wirtschaftlich/);
    expect(
      within(wirtschaftlich)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Wohnsituation: 3, gravierender vermittlungsrelevanter Bedarf',
      'Finanzielle Situation: 2, vermittlungsrelevanter Bedarf',
      'Mobilität: 0, kein Bedarf',
      'Rahmenbedingungen: 2, vermittlungsrelevanter Bedarf',
    ]);
    expect((await feldVon(/^sozial/)).textContent).toContain(
      'sozial (Lage fehlt, Ressourcen fehlen, Einschätzung offen)',
    );
  });

  it('übernommen wird, was getippt wurde; was jemand anders daneben schrieb, bleibt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const view = await zeigeAkte(HilfeplanungView, offen);
    const feld = within(await feldVon(/^familiär/));
    fireEvent.change(feld.getByLabelText('Lage'), { target: { value: 'Zwei Kinder' } });
    await aendere(offen, felderAendern({ familiaer: { ressourcen: 'Großmutter' } }));
    await druecke(view, 'Felder übernehmen');
    expect(wertIn(within(await feldVon(/^familiär/)).getByLabelText('Lage'))).toBe('Zwei Kinder');
    expect(wertIn(within(await feldVon(/^familiär/)).getByLabelText('Ressourcen'))).toBe('Großmutter');
    expect(view.sitzung.zustand().ruecknehmbar).toEqual({ label: 'Änderung der sechs Felder zurücknehmen' });
    screen.getByText(
      'Noch nicht ganz beschrieben: wirtschaftlich, beruflich, sozial, persönlich, gesundheitlich.',
    );
  });

  it('sagen, wie sie gedruckt werden, und dass der Hinweis nicht dabei ist', async () => {
    await zeigeAkte(HilfeplanungView, await mappeMit(BEISPIEL));
    expect(screen.getByText(/Gedruckt wird das Blatt „Hilfeplanung“/).textContent).toContain('nicht dabei');
  });
});

describe('SGB VIII und SGB XII', () => {
  /** Unfolds what is asked about the other side. */
  function klappeAuf(): void {
    const klappe = screen.getByText('SGB VIII und SGB XII').closest('details');
    if (klappe === null) throw new Error('no fold');
    klappe.open = true;
    fireEvent(klappe, new Event('toggle'));
  }

  it('das Integrationstool schlägt nichts vor: jede Frage ist offen, bis jemand antwortet', async () => {
    const view = await zeigeAkte(HilfeplanungView, await mappeMit(BEISPIEL));
    expect(screen.queryByRole('button', { name: 'Angaben übernehmen' })).toBeNull();
    klappeAuf();
    expect(screen.getByText(/Über Hilfe zur Erziehung entscheidet das Jugendamt/).textContent).toContain(
      'nie vor',
    );
    for (const offen of screen.getAllByRole('radio', { name: 'noch offen' }))
      expect(offen).toHaveProperty('checked', true);
    const gruppe = screen.getByRole('radiogroup', { name: /Hilfe zur Erziehung als möglicher Bedarf/ });
    await userEvent.click(within(gruppe).getByRole('radio', { name: 'nein' }));
    fireEvent.change(screen.getByLabelText('Kontakt zum Kommunalen Sozialen Dienst am'), {
      target: { value: '20.11.2026' },
    });
    await druecke(view, 'Angaben übernehmen');
    expect(wertVon(view, 'Jugendhilfe_HzeMoeglich')).toBe('nein');
    expect(wertVon(view, 'Jugendhilfe_KontaktAm')).toBe(46346);
    expect(wertVon(view, 'Jugendhilfe_HzeBegonnenAm')).toBe('');
  });

  it('ein Tag, der keiner ist, wird nicht übernommen, und alles Getippte bleibt', async () => {
    const view = await zeigeAkte(HilfeplanungView, await mappeMit(BEISPIEL));
    klappeAuf();
    fireEvent.change(screen.getByLabelText('Hilfeplan nach § 36 SGB VIII am'), { target: { value: 'bald' } });
    fireEvent.change(screen.getByLabelText('Eigener Anteil am Hilfeplan'), { target: { value: 'Fahrt' } });
    await druecke(view, 'Angaben übernehmen');
    screen.getByText('Bitte geben Sie einen Tag wie 21.11.2026 ein.');
    expect(wertVon(view, 'Jugendhilfe_EigenerAnteil')).toBe('');
    expect(wertIn(screen.getByLabelText('Eigener Anteil am Hilfeplan'))).toBe('Fahrt');
  });

  it('eine Zelle, die nicht zu verstehen ist, wird gesagt und nicht übergangen', async () => {
    const offen = await mappeMit(BEISPIEL);
    tippe(offen, 'Jugendhilfe_KontaktAm', 'neulich');
    await zeigeAkte(HilfeplanungView, offen);
    expect(screen.queryByRole('button', { name: 'Angaben übernehmen' })).toBeNull();
    screen.getByRole('button', { name: /^Hilfeplanung!/ });
    screen.getByRole('button', { name: 'Felder übernehmen' });
  });
});

describe('Freigaben', () => {
  const mitSchritten = async () => {
    const offen = await mappeMit(BEISPIEL);
    for (const angebot of ['Werkstatt', 'Schuldnerberatung', 'Kurs'])
      await aendere(offen, schrittAnlegen({ ...SCHRITT, angebot, leistung16a: null }));
    return offen;
  };

  it('ohne Hausregel steht nur, was gilt', async () => {
    const offen = await mitSchritten();
    const view = await zeigeAkte(FreigabenView, offen);
    screen.getByText(/hat Ihr Haus noch nicht festgelegt/);
    expect(screen.queryAllByRole('group')).toEqual([]);
    tippe(offen, 'Haus_Freigabepflicht', 'nein');
    await view.neuLesen();
    screen.getByText(/brauchen bezahlte Maßnahmen keine Freigabe/);
  });

  it('eintragen, wer wann, und wieder zurücknehmen; Beratung nach § 16a ist nicht dabei', async () => {
    const offen = await mitSchritten();
    tippe(offen, 'Haus_Freigabepflicht', 'ja');
    const view = await zeigeAkte(FreigabenView, offen);
    expect(screen.getAllByRole('group').map((each) => each.getAttribute('aria-label'))).toEqual(['S1', 'S3']);
    await druecke(view, 'Freigabe eintragen: S1');
    await druecke(view, 'Freigabe eintragen');
    screen.getByText('Bitte tragen Sie ein, wer freigegeben hat.');
    fireEvent.change(screen.getByLabelText('Freigegeben von'), { target: { value: 'Frau Leitung' } });
    await druecke(view, 'Freigabe eintragen');
    screen.getByText('Freigegeben am 21.11.2026 von Frau Leitung.');
    await druecke(view, 'Freigabe zurücknehmen: S1');
    expect(screen.getAllByText('Noch nicht freigegeben.')).toHaveLength(2);
  });

  it('was für einen Schritt getippt ist, bleibt, wenn bei einem anderen zurückgenommen wird', async () => {
    const offen = await mitSchritten();
    tippe(offen, 'Haus_Freigabepflicht', 'ja');
    const view = await zeigeAkte(FreigabenView, offen);
    await druecke(view, 'Freigabe eintragen: S1');
    fireEvent.change(screen.getByLabelText('Freigegeben von'), { target: { value: 'Frau Leitung' } });
    await druecke(view, 'Freigabe eintragen');
    await druecke(view, 'Freigabe eintragen: S3');
    fireEvent.change(screen.getByLabelText('Freigegeben von'), { target: { value: 'Herr Halb' } });
    await druecke(view, 'Freigabe zurücknehmen: S1');
    expect(wertIn(screen.getByLabelText('Freigegeben von'))).toBe('Herr Halb');
  });
});
