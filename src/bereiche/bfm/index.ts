/** What others may know of the bFM: the one fact about it that the rules of a case look at. */
export { bfmFakt, type Bfmfakt } from './prozess/fach/bfmFakt';
export { readStatuskette } from './prozess/fach/readStatuskette';
