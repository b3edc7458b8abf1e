/** How figures are written in a picture: as everywhere else. */
export { formats, type Formats, type MoneyUnit } from '../words/format.ts';
