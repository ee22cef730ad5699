/** The style of words that only screen readers are to find. */
import type { GriffelStyle } from '@fluentui/react-components';

export const HIDDEN: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
