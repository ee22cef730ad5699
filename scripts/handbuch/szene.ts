/** What a picture of the handbook is made of. Types and sizes only. */
import type { OpenWerkstatt } from '../../test/werkstatt/browser';

/** One picture: what a person does to get there from the picture before, and what of the screen it shows. */
export interface Szene {
  /** Name of the picture, without ending. */
  readonly name: string;
  /** The pane alone, or the sheet beside it. */
  readonly ausschnitt: 'aufgabenbereich' | 'mappe';
  readonly spiele: (werkstatt: OpenWerkstatt) => Promise<void>;
}

/** A picture that was taken. */
export interface Aufnahme {
  readonly name: string;
  readonly png: Buffer;
  /** What the pane says, as a screen reader has it: a line for each element. */
  readonly ansicht: string;
}

/** The pane in pixels, as large as Excel leaves it on an office laptop with the ribbon open. */
export const BEREICHSBREITE = 350;
export const BEREICHSHOEHE = 489;

/** Width of the window in pixels. */
export const FENSTERBREITE = 960;

/** Pixels of a picture for each pixel of the page. */
export const SCHAERFE = 1.5;
