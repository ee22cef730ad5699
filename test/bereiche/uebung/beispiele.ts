/** Examples with published results. */
import { type Tafel, zeile } from './tafel';

/** Krippendorff (2011), “Computing Krippendorff's Alpha-Reliability”, part C: four observers, twelve units, 41 values. */
export const KRIPPENDORFF_2011: Tafel = [
  zeile('1 2 3 3 2 1 4 1 2 . . .'),
  zeile('1 2 3 3 2 2 4 1 2 5 . 3'),
  zeile('. 3 3 3 2 3 4 2 2 5 1 .'),
  zeile('1 2 3 3 2 4 4 1 2 5 1 .'),
];

/** Wikipedia, “Krippendorff's alpha”, a computational example: three coders, fifteen units, 26 pairable values. */
export const WIKIPEDIA: Tafel = [
  zeile('. . . . . 3 4 1 2 1 1 3 3 . 3'),
  zeile('1 . 2 1 3 3 4 3 . . . . . . .'),
  zeile('. . 2 1 3 4 4 . 2 1 1 3 3 . 4'),
];

/** Hayes/Krippendorff (2007), “Answering the Call for a Standard Reliability Measure for Coding Data”, table 1: five observers, 40 units. */
export const HAYES_2007: Tafel = [
  zeile('1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1'),
  zeile('1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1'),
  zeile('2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1'),
  zeile('. 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .'),
  zeile('2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1'),
];

/** Altman (1991), Practical Statistics for Medical Research: 85 xeromammograms; Stata Base Reference Manual, `kap`. */
export const XEROMAMMOGRAMME = [
  [21, 12, 0, 0],
  [4, 17, 1, 0],
  [3, 9, 15, 2],
  [0, 0, 0, 1],
];

/** Agresti (1990), Categorical Data Analysis, table 2.10: 91 couples; the R package vcd, `Kappa(SexualFun)`. */
export const PAARE = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];

/** SAS/STAT, PROC FREQ with AGREE, as the tests of statsmodels quote it (`test_inter_rater.py`). */
export const SAS = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];

/**
 * The R package irr, `anxiety[, 2:3]`. irr numbers the categories in use, so that a 6 counts as the fifth; the results are
 * those of `kappa2` in the tests of statsmodels.
 */
export const ANXIETY: Tafel = [
  zeile('3 5 4 5 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4'),
  zeile('2 1 4 4 3 2 1 5 1 1 1 2 3 3 1 1 3 3 2 2'),
];
