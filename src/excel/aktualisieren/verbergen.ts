/** Hides what comes with inserted sheets and is for nobody to see; the packets hold every sheet visible, for Excel may refuse others. */
import { istVerborgen } from '../../mappe/layout';

/** Queues it for those of these sheets that are very hidden in the template. */
export function verbirg({ workbook }: Excel.RequestContext, blaetter: readonly string[]): void {
  for (const blatt of blaetter.filter(istVerborgen))
    workbook.worksheets.getItem(blatt).visibility = 'VeryHidden';
}
