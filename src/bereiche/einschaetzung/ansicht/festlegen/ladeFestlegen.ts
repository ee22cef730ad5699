/** What stands in the section „Profillage festlegen“, loaded when it is first shown, or ahead with the views it belongs to. */
import type { ComponentType } from 'react';
import type { Festlegenprops } from './Festlegen';

export function ladeFestlegen(): Promise<ComponentType<Festlegenprops>> {
  return import(/* webpackChunkName: "festlegen" */ './Festlegen').then((module) => module.Festlegen);
}
