// Holds what is found in the labelled mails against their labels, and prints the figures, every miss, and ten mails.
import { labelledSets } from '../../test/codes/sets.ts';
import { judge } from './judge.ts';
import { examplesOf, missesOf, tableOf } from './report.ts';

const judged = (await labelledSets()).map(judge);
console.log(tableOf(judged, process.argv.includes('--markdown')));
console.log(`\n${missesOf(judged)}`);
if (!process.argv.includes('--markdown')) console.log(`\n${examplesOf(judged)}`);
