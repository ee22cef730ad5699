/** The sentences for errors that the pane knows: the general ones and those of its Bereiche. */
import { createContext } from 'react';
import { GRUNDSAETZE, type Saetze } from '../fall/texte/fehler';

export const Saetzekontext = createContext<Saetze>(GRUNDSAETZE);
