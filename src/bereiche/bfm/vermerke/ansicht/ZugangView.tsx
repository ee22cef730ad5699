/** The step „Zugang“: who may read the Vermerke, and by which passphrases. */
import type { ReactNode } from 'react';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { mitFallblick } from './mitFallblick';
import { useRueckwegNurHier } from './rueckweg';
import { Zugang } from './Zugang';

const GeleseneView = mitFallblick(Zugang);

export function ZugangView(props: ViewProps): ReactNode {
  useRueckwegNurHier();
  return <GeleseneView {...props} />;
}
