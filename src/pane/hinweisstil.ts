/** How a notice above the view looks: its sentences, and its buttons in rows. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useHinweisstil = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
});
