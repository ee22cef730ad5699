/** The look that forms share. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useFormularstil = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  group: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});
