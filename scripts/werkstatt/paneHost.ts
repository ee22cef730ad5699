/**
 * What the page of the Werkstatt offers to the frame of the pane, which lies within it. Types only.
 */

/** The colours that Office can have. */
export const THEMES = ['hell', 'dunkel', 'kontrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The stand-in Excel as seen from the frame. */
export interface PaneHost {
  /** Such as `1.14`. */
  readonly requirementSet: string;
  readonly theme: Theme;
  /** Carries out a batch, JSON text in and out. */
  execute(body: string): Promise<string>;
  /** Gives every event as the text of a message; the last listener wins, as the frame is loaded anew. */
  listen(push: (message: string) => void): void;
}

/** The window of the page. */
export interface WerkstattWindow {
  readonly paneHost?: PaneHost;
}
