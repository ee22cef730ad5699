/** The bar above the sheet: files, and how Excel and the pane are set up. It must not know the workbook. */
import { THEMES, type Theme } from '../paneHost';
import { button, element } from './element';
import type { Settings } from './settings';

/** What the page does about it. */
export interface ToolbarEvents {
  readonly onNew: () => void;
  readonly onPartners: () => void;
  readonly onList: () => void;
  readonly onPractice: () => void;
  readonly onOpen: (xlsx: Uint8Array, name: string) => void;
  readonly onSave: () => void;
  readonly onProtect: () => void;
  readonly onSettings: (settings: Settings) => void;
}

const VERSIONS = ['1.13', '1.14', '1.17'] as const;
const WIDTHS = [320, 350, 500] as const;
const THEME_NAMES: Readonly<Record<Theme, string>> = { hell: 'Hell', dunkel: 'Dunkel', kontrast: 'Kontrast' };

/** The bar with its buttons. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly protect: HTMLButtonElement;

  constructor(
    private settings: Settings,
    private readonly events: ToolbarEvents,
  ) {
    this.protect = button('Blattschutz', () => events.onProtect());
    this.element = element(
      'div',
      { class: 'leiste', role: 'toolbar', 'aria-label': 'Werkstatt' },
      element('strong', { class: 'marke' }, 'Werkstatt'),
      button('Neue Fallmappe', () => events.onNew()),
      button('Fall mit Partnern', () => events.onPartners()),
      button('Liste', () => events.onList()),
      button('Übungsmappe', () => events.onPractice()),
      this.openButton(),
      button('Speichern', () => events.onSave()),
      this.protect,
      element('span', { class: 'luecke' }),
      this.choice(
        'Excel-Version',
        'api',
        options(VERSIONS, (version) => `ExcelApi ${version}`),
      ),
      this.choice(
        'Farben von Office',
        'thema',
        options(THEMES, (theme) => THEME_NAMES[theme]),
      ),
      this.choice(
        'Breite des Aufgabenbereichs',
        'breite',
        options(WIDTHS, (width) => `${width} px`),
      ),
    );
  }

  /** Shows whether the sheet in front is protected. */
  showProtection(isProtected: boolean): void {
    this.protect.setAttribute('aria-pressed', String(isProtected));
  }

  private openButton(): HTMLElement {
    const input = element('input', {
      type: 'file',
      accept: '.xlsx',
      hidden: '',
      'aria-label': 'Mappe öffnen',
    });
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      input.value = '';
      void file?.arrayBuffer().then((bytes) => this.events.onOpen(new Uint8Array(bytes), file.name));
    });
    return element(
      'span',
      {},
      button('Öffnen …', () => input.click()),
      input,
    );
  }

  private choice(label: string, setting: keyof Settings, choices: readonly HTMLOptionElement[]): HTMLElement {
    const select = element('select', { 'aria-label': label, title: label }, ...choices);
    select.value = String(this.settings[setting]);
    select.addEventListener('change', () => {
      const value = setting === 'breite' ? Number(select.value) : select.value;
      this.settings = { ...this.settings, [setting]: value };
      this.events.onSettings(this.settings);
    });
    return select;
  }
}

function options<T extends string | number>(
  values: readonly T[],
  name: (value: T) => string,
): HTMLOptionElement[] {
  return values.map((value) => element('option', { value: String(value) }, name(value)));
}
