/** What a check of the manifest is: a name and a function from the material to sentences about what is wrong. */
import type { XmlElement } from './xml';

/** Width and height of an image in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Everything the checks look at. */
export interface Material {
  readonly manifest: XmlElement;
  /** Size of the PNG that belongs to a path of the add-in's origin; null when there is no such file. */
  readonly iconSize: (path: string) => PixelSize | null;
  /** The web-extension part of the template; null when there is no template. */
  readonly webExtension: string | null;
  /** Pages that the build makes, such as `taskpane.html`. */
  readonly pages: readonly string[];
  /** Names that the function file binds. */
  readonly functions: readonly string[];
  /** Version of the package; empty when there is none. */
  readonly packageVersion: string;
  /** Version of the newest entry of the changelog; empty when it has none. */
  readonly changelogVersion: string;
}

export interface Check {
  readonly name: string;
  /** Sentences about what is wrong; none when everything is in order. */
  readonly run: (material: Material) => readonly string[];
}
