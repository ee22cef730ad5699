/** The form behind „Profillage festlegen …“, loaded when it is first unfolded, or ahead with the views it belongs to. */
import type { ComponentType } from 'react';
import type { Festlegungsformprops } from './Festlegungsform';

export function ladeFestlegungsform(): Promise<ComponentType<Festlegungsformprops>> {
  return import(/* webpackChunkName: "festlegen" */ './Festlegungsform').then(
    (module) => module.Festlegungsform,
  );
}
