import { toSimplified } from './simplified.ts';

/** Full-width digits, letters, brackets and signs as their plain forms; outer white space gone. */
export function plain(cell: string): string {
  const text = isAscii.test(cell) ? cell : cell.normalize('NFKC').replace(dashes, '-').replace(invisible, '');
  return text.trim();
}

const isAscii = /^[\x20-\x7e]*$/;
const dashes = /[\u2010-\u2015\u2212\u2500\ufe58]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff\0]/g;

const nothing = new Set(
  [
    '无,暂无,没有,待定,待补充,待填,待填报,待报,待核,待核定,待核实,待确认,待明确,待批,未定,未知,未填,未填报,未报,未提供,不详,不明,不适用,不涉及',
    '空,空白,缺,缺失,暂缓,缓建,暂未确定,暂未提供,略,n/a,na,n.a.,n.a,nil,none,null,nan,tbc,tbd,unknown,pending,missing,no data,not known',
    'to be confirmed,to be determined,not applicable,not available,not provided,data not provided,#n/a,#ref!,#value!,#div/0!,#name?,#null!,#num!'
  ].flatMap((line) => line.split(','))
);

/** Nothing, a dash, a stroke or a word that says there is nothing. Takes the plain form. */
export function isNothing(text: string): boolean {
  return text === '' || /^[-/\\_.·*~]+$/.test(text) || nothing.has(nothingKey(text));
}

const nothingKey = (text: string) => (isAscii.test(text) ? text : toSimplified(text)).toLowerCase();
