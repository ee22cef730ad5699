/** The look of the tables of this view. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useTabelle = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    overflowWrap: 'normal',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  header: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    ':first-child': { paddingLeft: 0 },
    ':last-child': { paddingRight: 0 },
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { paddingLeft: 0 },
    ':last-child': { paddingRight: 0 },
  },
});
