/** What stands in the section „Profillage festlegen“, loaded when it is first shown, or ahead with the views it belongs to. */
import type { ComponentType } from 'react';
import { behaltend } from '../../../../mappe/aufAbruf';
import type { Festlegenprops } from './Festlegen';

export const ladeFestlegen = behaltend((): Promise<ComponentType<Festlegenprops>> =>
  import(/* webpackChunkName: "festlegen" */ './Festlegen').then((module) => module.Festlegen),
);
