/** Full-width digits, letters, brackets and signs as their plain forms; outer white space gone. */
export function plain(cell: string): string {
  const text = isAscii.test(cell) ? cell : cell.normalize('NFKC').replace(dashes, '-').replace(invisible, '');
  return text.trim();
}

const isAscii = /^[\x20-\x7e]*$/;
const dashes = /[\u2010-\u2015\u2212\u2500\ufe58]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff\0]/g;

const nothing = new Set(
  '无,暂无,没有,待定,待补充,待填,未定,未知,不详,不适用,空,暂缓,缓建,略,n/a,na,n.a.,nil,none,null,nan,tbc,tbd,not applicable,not available,#n/a,#ref!,#value!,#div/0!'.split(
    ','
  )
);

/** Nothing, a dash, a stroke or a word that says there is nothing. Takes the plain form. */
export function isNothing(text: string): boolean {
  return text === '' || /^[-/\\_.·*~]+$/.test(text) || nothing.has(text.toLowerCase());
}
