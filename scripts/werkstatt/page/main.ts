/** Composition root of the Werkstatt's page: sets up Excel as the address says and opens a new Fallmappe, at first an Übungsmappe. */
import { init } from 'excelize-wasm';
import type { Excelize } from '../../../test/host/book/Book';
import { element } from './element';
import { isFirstVisit } from './firstVisit';
import { type Measurement, PaneFrame } from './PaneFrame';
import { type Settings, settingsFrom } from './settings';
import { Toolbar } from './Toolbar';
import { Workbench } from './Workbench';
import { WorkbookView } from './WorkbookView';

const TEMPLATE = 'Fallmappe.xlsx';
const LIST = 'Fallliste-Beispiel.xlsx';
const PARTNERS = 'Fallmappe-Beispiel-Partner.xlsx';
const PRACTICE = 'Übungsmappe.xlsx';
const LIMITS = 'Steht für Excel: gleiche Mappe, gleiche Schnittstelle. Diagramme zeichnet nur Excel selbst.';

declare global {
  interface Window {
    /** For tests: begins anew as an address says, with a workbook in base64 or the template. */
    werkstattNeu?: (search: string, xlsx?: string) => void;
  }
}

/** The page. */
class Page {
  private name = TEMPLATE;
  private readonly place = element('div', { class: 'platz' });
  private readonly message = element('span', { role: 'status' });
  private readonly measured = element('span', { class: 'messung' });
  private readonly toolbar: Toolbar;
  private readonly pane: PaneFrame;
  private bench: Workbench | undefined;
  private view: WorkbookView | undefined;

  constructor(
    private readonly excelize: Excelize,
    private readonly template: Uint8Array,
    private settings: Settings,
  ) {
    this.pane = new PaneFrame(
      element('iframe', { id: 'pane', title: 'Aufgabenbereich' }),
      (measurement) => this.showMeasurement(measurement),
      () => this.view?.refresh(),
      () => this.view?.focus(),
    );
    this.toolbar = new Toolbar(this.settings, {
      onNew: () => this.open(this.template, TEMPLATE),
      onPartners: () => void this.openNamed(PARTNERS),
      onList: () => void this.openNamed(LIST),
      onPractice: () => void this.openNamed(PRACTICE),
      onOpen: (xlsx, name) => this.open(xlsx, name),
      onSave: () => void this.save(),
      onProtect: () => this.view?.toggleProtection(),
      onSettings: (settings) => void this.apply(settings),
    });
    const status = element(
      'footer',
      { class: 'status' },
      this.message,
      element('span', { class: 'luecke' }),
      this.measured,
      element('span', {}, LIMITS),
    );
    document.body.replaceChildren(
      this.toolbar.element,
      element('main', {}, this.place, this.pane.element),
      status,
    );
  }

  /** Opens a workbook that the server has. */
  async openNamed(name: string): Promise<void> {
    this.open(await fileNamed(name), name);
  }

  /** Opens a workbook in place of the one that is open. */
  open(xlsx: Uint8Array, name: string): void {
    const { api, thema, breite } = this.settings;
    try {
      this.bench = new Workbench(this.excelize, xlsx, { requirementSet: api, theme: thema });
    } catch {
      this.message.textContent = `${name} ist keine lesbare Excel-Mappe.`;
      return;
    }
    this.name = name;
    this.message.textContent = `${name} ist geöffnet.`;
    document.documentElement.dataset['thema'] = thema;
    this.pane.resize(breite);
    this.view = this.show(this.bench);
    this.pane.open(this.bench);
    this.view.focus();
  }

  private show(bench: Workbench): WorkbookView {
    const view = new WorkbookView(bench, {
      onPane: () => this.pane.element.focus(),
      onMessage: (text) => (this.message.textContent = text),
      onSheet: (isProtected) => this.toolbar.showProtection(isProtected),
    });
    this.place.replaceChildren(view.element);
    view.start();
    return view;
  }

  private async save(): Promise<void> {
    if (!this.bench || (await this.view?.finishEditing()) === false) return;
    const url = URL.createObjectURL(new Blob([this.bench.book.save() as Uint8Array<ArrayBuffer>]));
    element('a', { href: url, download: this.name }).click();
    URL.revokeObjectURL(url);
    this.message.textContent = `${this.name} ist gespeichert.`;
  }

  /** A wider pane stays open; another Excel opens the workbook as it is now. */
  private async apply(settings: Settings): Promise<void> {
    if ((await this.view?.finishEditing()) === false) return;
    const isSameExcel = settings.api === this.settings.api && settings.thema === this.settings.thema;
    this.settings = settings;
    this.pane.resize(settings.breite);
    history.replaceState(
      null,
      '',
      `?${new URLSearchParams({ ...settings, breite: String(settings.breite) }).toString()}`,
    );
    if (!isSameExcel && this.bench) this.open(this.bench.book.save(), this.name);
  }

  private showMeasurement({ opening, firstReading, batches, host }: Measurement): void {
    const [open, read, work] = [opening, firstReading, host].map(Math.round);
    Object.assign(this.measured.dataset, { opening: open, firstReading: read, batches, host: work });
    this.measured.textContent = `Aufgabenbereich offen nach ${open} ms, erste Lesung ${read} ms (${batches} Rundläufe, davon Mappe ${work} ms)`;
  }
}

async function fileNamed(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(name)).arrayBuffer());
}

async function start(): Promise<void> {
  const [excelize, template] = await Promise.all([init('excelize.wasm.gz'), fileNamed(TEMPLATE)]);
  const pageFor = (search: string): Page => new Page(excelize, template, settingsFrom(search));
  const begin = (search: string, xlsx = template): void => pageFor(search).open(xlsx, TEMPLATE);
  if (isFirstVisit(location.search, () => localStorage)) await pageFor(location.search).openNamed(PRACTICE);
  else begin(location.search);
  window.werkstattNeu = (search, xlsx) =>
    begin(search, xlsx === undefined ? xlsx : Uint8Array.from(atob(xlsx), (each) => each.charCodeAt(0)));
  document.documentElement.dataset['ready'] = '';
}

void start();
