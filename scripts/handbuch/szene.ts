/** What a picture of the handbook is made of. Types and sizes only. */
import type { OpenWerkstatt } from '../../test/werkstatt/browser';

/** One picture: what a person does to get there from the picture before, and what of the screen it shows. */
export interface Szene {
  /** Name of the picture, without ending. */
  readonly name: string;
  /** The pane alone, or the sheet beside it. */
  readonly ausschnitt: 'aufgabenbereich' | 'mappe';
  /** Height of the window in pixels. */
  readonly hoehe: number;
  readonly spiele: (werkstatt: OpenWerkstatt) => Promise<void>;
}

/** A picture that was taken. */
export interface Aufnahme {
  readonly name: string;
  readonly png: Buffer;
  /** What the pane says, as a screen reader has it: a line for each element. */
  readonly ansicht: string;
}

/** Width of the window and of the pane in pixels. */
export const FENSTERBREITE = 960;
export const BEREICHSBREITE = 380;

/** Pixels of a picture for each pixel of the page. */
export const SCHAERFE = 1.25;
