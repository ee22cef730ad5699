/** Quarters of a year: as exact as figures over all cases say when something was. */
import type { PlainDate } from '../../../listen/plainDate';

/** Such as `2026-4`; '' where no day is known. They sort by time. */
export type Quartal = string;

const MONATE = 3;

/** The quarter of a day; '' for none. */
export function quartalVon(tag: PlainDate | null): Quartal {
  if (tag === null) return '';
  const [jahr = '', monat = ''] = tag.split('-');
  return `${jahr}-${Math.ceil(Number(monat) / MONATE)}`;
}

/** As people say it; what is said where no day is known. */
export function quartalText(quartal: Quartal): string {
  const [jahr = '', nummer = ''] = quartal.split('-');
  return quartal === '' ? 'ohne Tag' : `${nummer}. Quartal ${jahr}`;
}
