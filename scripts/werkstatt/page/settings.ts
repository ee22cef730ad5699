/** How Excel and the pane are set up, as it stands in the address of the page. Pure. */
import { THEMES, type Theme } from '../paneHost';

/** What can be set up; also the parameters of the page's address. */
export interface Settings {
  readonly api: string;
  readonly thema: Theme;
  readonly breite: number;
}

/** The settings that an address names; whatever it does not name is as in most offices. */
export function settingsFrom(search: string): Settings {
  const parameters = new URLSearchParams(search);
  const width = Number(parameters.get('breite'));
  return {
    api: parameters.get('api') ?? '1.14',
    thema: THEMES.find((theme) => theme === parameters.get('thema')) ?? 'hell',
    breite: width > 0 ? width : 350,
  };
}
