/**
 * @jest-environment jsdom
 *
 * Verweisungen and consents over a real session: forms and what keeps them back, what is proposed, what is said of what is overdue. 20 s.
 */
import '../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { EinwilligungenView } from '../../../../src/bereiche/kooperation/ansicht/EinwilligungenView';
import { VerweisungenView } from '../../../../src/bereiche/kooperation/ansicht/VerweisungenView';
import {
  type Verweisungseinwilligung,
  verweisungAnlegen,
} from '../../../../src/bereiche/kooperation/vorhaben/verweisungen';
import type { Vorhaben } from '../../../../src/mappe/akteAendern';
import { date, STICHTAG } from '../../../support/faelle';
import type { Testmappe } from '../../../support/mappe';
import { tippe } from '../../../support/mappe';
import { druecke, type GezeigteAkte, zeigeAkte } from '../../../pane/zeigeAkte';
import { kooperationIn, mappeMitPartnern, tue } from '../vorhaben/kooperationsmappe';

const NEU: Verweisungseinwilligung = {
  art: 'neu',
  angaben: {
    zweck: 'Hilfe',
    umfang: ['kontakt', 'anlass'],
    erteiltAm: STICHTAG,
    bis: null,
    form: 'schriftlich',
  },
};
const FRUEHER = date('2026-11-01');

const verweisung = (
  partner: string,
  stand: 'geplant' | 'Kontakt',
  mit = NEU,
  rueckmeldungFaellig = STICHTAG,
): Vorhaben =>
  verweisungAnlegen(
    partner,
    { anlass: 'wohnsituation', auftrag: 'Wohnung', freiwillig: null, stand, rueckmeldungFaellig },
    mit,
  );

async function zeige(
  View: typeof VerweisungenView,
  davor: readonly Vorhaben[] = [],
  ergaenze: (offen: Testmappe) => void = () => undefined,
): Promise<GezeigteAkte> {
  const offen = await mappeMitPartnern();
  ergaenze(offen);
  for (const vorhaben of davor) expect(await tue(offen, vorhaben)).toEqual({ art: 'geaendert' });
  return zeigeAkte(View, offen);
}

const waehle = (feld: string, eintrag: string): Promise<void> =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: feld }), eintrag);
const schreibe = (feld: string | RegExp, text: string): Promise<void> =>
  userEvent.type(screen.getByRole('textbox', { name: feld }), text);
const kreuze = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('radio', { name }));

describe('eine neue Verweisung', () => {
  it('sagt, was sie aufhält, und hält nichts davon für gegeben', async () => {
    const view = await zeige(VerweisungenView);
    await druecke(view, 'Verweisung anlegen');
    expect(screen.getByText('3 Angaben fehlen: Partner, Anlass, Auftrag.')).toBeTruthy();
    await waehle('Partner', 'Schuldnerberatung Nord (Schuldnerberatung)');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Anlass' }).value).toBe(
      'finanzielleSituation',
    );
    expect(screen.getByText('Eine Leistung nach § 16a ist immer freiwillig.')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Freiwillig' })).toBeNull();
    await schreibe('Auftrag', 'Überblick');
    await schreibe('Rückmeldung bis', 'bald');
    await druecke(view, 'Verweisung anlegen');
    expect(
      screen.getByText('1 Angabe fehlt: Einwilligung. 1 Angabe passt nicht: Rückmeldung bis.'),
    ).toBeTruthy();
    expect((await kooperationIn(view)).verweisungen).toEqual([]);
  });

  it('der eigene Anlass bleibt beim Wechsel des Partners, die Einwilligung nicht', async () => {
    await zeige(VerweisungenView);
    await waehle('Partner', 'Schuldnerberatung Nord (Schuldnerberatung)');
    await kreuze('Die Person ist einverstanden');
    await waehle('Partner', 'Wohnhilfe am Markt (Wohnungslosenhilfe)');
    const anlass = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Anlass' });
    expect(anlass.value).toBe('wohnsituation');
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: 'Die Person ist einverstanden' }).checked,
    ).toBe(false);
    await waehle('Anlass', 'Mobilität');
    await waehle('Partner', 'Schuldnerberatung Nord (Schuldnerberatung)');
    expect(anlass.value).toBe('mobilitaet');
  });

  it('nutzt eine Einwilligung, die schon gilt, und bietet keine fremde an', async () => {
    const view = await zeige(VerweisungenView, [verweisung('P2', 'geplant'), verweisung('P3', 'geplant')]);
    await druecke(view, 'Weitere Verweisung');
    await waehle('Partner', 'Wohnhilfe am Markt (Wohnungslosenhilfe)');
    expect(screen.queryByRole('radio', { name: /^E2/ })).toBeNull();
    await kreuze('E1 vom 21.11.2026');
    await schreibe('Auftrag', 'Möbel');
    await kreuze('verwiesen');
    await druecke(view, 'Verweisung anlegen');
    const { verweisungen, einwilligungen } = await kooperationIn(view);
    expect(einwilligungen).toHaveLength(2);
    expect(verweisungen.at(-1)).toMatchObject({
      einwilligung: 'E1-AAAAAA',
      stand: 'verwiesen',
      verwiesenAm: STICHTAG,
    });
    expect(screen.queryByRole('button', { name: 'Verweisung anlegen' })).toBeNull();
  });

  it('mehr als das Mindeste ist nie vorher angekreuzt', async () => {
    const view = await zeige(VerweisungenView);
    await waehle('Partner', 'Fallmanagement GmbH (externes Fallmanagement)');
    await waehle('Anlass', 'Mobilität');
    await schreibe('Auftrag', 'Begleiten');
    await kreuze('Die Person ist einverstanden');
    const kaesten = within(screen.getByRole('group', { name: /^Zusätzlich/ })).getAllByRole<HTMLInputElement>(
      'checkbox',
    );
    expect(kaesten.map(({ checked }) => checked)).toEqual([false, false, false, false, false]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ziel' }));
    await druecke(view, 'Verweisung anlegen');
    expect((await kooperationIn(view)).einwilligungen).toMatchObject([
      { umfang: ['kontakt', 'anlass', 'ziel'] },
    ]);
  });

  it('fragt nicht nach Einwilligung, wo das Haus eine Befugnis festgelegt hat', async () => {
    const befugnis = ({ host }: Testmappe): void => {
      const zeile = [...Array(40).keys()].find(
        (each) => host.workbook.getCell('Partnerregeln', `A${each + 1}`) === 'wohnungslosenhilfe',
      );
      host.workbook.setCell('Partnerregeln', `C${(zeile ?? 0) + 1}`, 'gesetzliche Befugnis');
    };
    const view = await zeige(VerweisungenView, [], befugnis);
    await waehle('Partner', 'Wohnhilfe am Markt (Wohnungslosenhilfe)');
    expect(screen.getByText('Grundlage: gesetzliche Befugnis')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Die Person ist einverstanden' })).toBeNull();
    await schreibe('Auftrag', 'Helfen');
    await druecke(view, 'Verweisung anlegen');
    expect((await kooperationIn(view)).verweisungen).toMatchObject([
      { grundlage: 'befugnis', einwilligung: null },
    ]);
  });
});

describe('die Liste', () => {
  it('sagt bei § 16a, was zu tun ist: fragen, freiwillig, ohne Folgen', async () => {
    await zeige(VerweisungenView, [
      verweisung('P1', 'Kontakt', NEU, FRUEHER),
      verweisung('P2', 'geplant', NEU, FRUEHER),
    ]);
    expect(screen.getByText('Seit 01.11.2026 fällig: Person fragen; freiwillig, ohne Folgen')).toBeTruthy();
    expect(screen.getByText('Überfällig: Die Rückmeldung war bis 01.11.2026 vereinbart')).toBeTruthy();
  });

  it('bietet nur mögliche Schritte; „nicht zustande gekommen“ verlangt einen Grund', async () => {
    const view = await zeige(VerweisungenView, [verweisung('P1', 'Kontakt'), verweisung('P2', 'geplant')]);
    const knoepfe = screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? '');
    expect(knoepfe.filter((each) => /: V[12]$/.test(each))).toEqual([
      ...['läuft: V1', 'beendet: V1', 'Rückmeldung: V1', 'Übergabeblatt: V1'],
      ...['verwiesen: V2', 'nicht zustande gekommen: V2', 'Rückmeldung: V2', 'Übergabeblatt: V2'],
    ]);
    await druecke(view, 'nicht zustande gekommen: V2');
    await druecke(view, 'Stand übernehmen');
    expect(screen.getByText('1 Angabe fehlt: Grund.')).toBeTruthy();
    await kreuze('kein Platz');
    await druecke(view, 'Stand übernehmen');
    expect((await kooperationIn(view)).verweisungen.at(-1)).toMatchObject({
      stand: 'nicht zustande gekommen',
      grund: 'kein Platz',
    });
    expect(screen.queryByRole('button', { name: 'Übergabeblatt: V2' })).toBeNull();
  });

  it('die Vorschau nennt, was wegbleibt', async () => {
    const view = await zeige(VerweisungenView, [verweisung('P3', 'geplant')]);
    await druecke(view, 'Übergabeblatt: V1');
    const weg = within(screen.getByRole('list', { name: 'Das bleibt weg:' })).getAllByRole('listitem');
    expect(weg.map((each) => each.textContent)).toEqual(
      ['Einschätzungen', 'Angaben zur Gesundheit', 'Ziel', 'Plan', 'Beratung nach § 16a'].map(
        (each) => `${each}: nicht erlaubt`,
      ),
    );
    await druecke(view, 'Vorschau schließen');
    expect(screen.queryByRole('group', { name: /^Übergabeblatt/ })).toBeNull();
  });

  it('eine halb geschriebene Rückmeldung überlebt das neue Lesen', async () => {
    const view = await zeige(VerweisungenView, [verweisung('P2', 'geplant')]);
    await druecke(view, 'Rückmeldung: V1');
    await schreibe('Kurztext', 'Termin war gut');
    await view.neuLesen();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kurztext' }).value).toBe(
      'Termin war gut',
    );
    await druecke(view, 'Rückmeldung eintragen');
    expect(screen.getByText('1 Angabe fehlt: Art.')).toBeTruthy();
    await kreuze('telefonisch');
    await druecke(view, 'Rückmeldung eintragen');
    expect((await kooperationIn(view)).rueckmeldungen).toMatchObject([
      { kurztext: 'Termin war gut', datum: STICHTAG },
    ]);
    expect(screen.getByText('Eine Rückmeldung, zuletzt am 21.11.2026')).toBeTruthy();
  });
});

describe('die Angebotskette', () => {
  const mitKette = (offen: Testmappe): void => {
    const { workbook } = offen.host;
    ['Wohnungslose', 'Wohnprojekt', 'P2'].forEach((wert, index) =>
      workbook.setCell('Angebotsketten', `${'ABC'.charAt(index)}7`, wert),
    );
    workbook.setCell('Angebotsketten', 'D7', 1);
  };

  it('schlägt das nächste Glied vor und füllt nur das Formular', async () => {
    const view = await zeige(VerweisungenView, [], mitKette);
    await waehle('Dieser Fall folgt', 'Wohnungslose');
    await view.ruhe();
    expect(screen.getByText('Als Nächstes: Wohnprojekt, Wohnhilfe am Markt')).toBeTruthy();
    await druecke(view, 'Dorthin verweisen');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Partner' }).value).toBe('P2');
    expect((await kooperationIn(view)).verweisungen).toEqual([]);
  });

  it('eine, die es nicht gibt, wird so genannt', async () => {
    await zeige(VerweisungenView, [], (offen) => tippe(offen, 'Kooperation_Kette', 'Reisende'));
    expect(screen.getByText('Diese Kette gibt es in der Tabelle „Angebotsketten“ nicht.')).toBeTruthy();
  });
});

describe('Einwilligungen', () => {
  it('vorbereitet, gedruckt, erteilt: erst dann gilt sie', async () => {
    const view = await zeige(EinwilligungenView);
    await druecke(view, 'Neue Einwilligung');
    await druecke(view, 'Einwilligung eintragen');
    expect(screen.getByText('2 Angaben fehlen: Partner, Zweck.')).toBeTruthy();
    await waehle('Partner', 'Wohnhilfe am Markt (Wohnungslosenhilfe)');
    await schreibe('Zweck', 'Hilfe bei der Suche');
    await druecke(view, 'Einwilligung eintragen');
    expect(screen.getByText('noch nicht erteilt')).toBeTruthy();
    await druecke(view, 'Blatt schreiben: E1');
    expect(view.host.workbook.getCell('Einwilligung', 'B1')).toBe('Ihre Einwilligung');
    await druecke(view, 'Heute erteilt: E1');
    expect(screen.getByText('gilt · erteilt am 21.11.2026')).toBeTruthy();
  });

  it('der Widerruf fragt einmal nach, und danach gilt sie nicht mehr', async () => {
    const view = await zeige(EinwilligungenView, [verweisung('P2', 'geplant')]);
    await druecke(view, 'Widerrufen: E1');
    await druecke(view, 'Abbrechen');
    expect((await kooperationIn(view)).einwilligungen).toMatchObject([{ widerrufenAm: null }]);
    await druecke(view, 'Widerrufen: E1');
    await druecke(view, 'Ja, widerrufen');
    expect(screen.getByText('widerrufen · erteilt am 21.11.2026 · widerrufen am 21.11.2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /E1$/ })?.textContent ?? '').not.toMatch(/Blatt|Widerr/);
  });
});
