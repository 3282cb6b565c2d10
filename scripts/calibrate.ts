/**
 * `npm run calibrate`: simulates what the judgements claim and writes docs/calibration.md. Seeded: the same code gives
 * the same document. Takes two or three minutes.
 */
import { writeFileSync } from 'node:fs';
import { describeLeads } from './calibration/describe-leads';
import { describeReviews } from './calibration/describe-reviews';
import { describeSeries } from './calibration/describe-series';

const HEAD = `# How often the judgements are wrong

Made by \`npm run calibrate\` (seeded; running it again gives the same numbers). Reduced versions of every table run as
tests. What is claimed of people must not be what chance makes: each table says how often something is claimed where
nothing is, and how often something real is found.
`;

const sections = [describeReviews(), describeLeads(), describeSeries()];
writeFileSync('docs/calibration.md', `${[HEAD, ...sections].join('\n')}`);
process.stdout.write(sections.join('\n'));
