import { isNothing, plain } from './plain.ts';
import { none, refused, said, type Reading } from './reading.ts';

const yes = words(
  '是,有,已,对,真,√,✓,✔,☑,y,yes,true,1,t,通过,已通过,符合,满足,具备,同意,齐全,完成,已完成,可,可以,能,需要,需'
);
const no = words(
  '否,无,未,没有,不,错,假,×,✗,✘,x,n,no,false,0,f,未通过,不通过,不符合,不满足,不具备,不同意,不齐全,未完成,不可,不可以,不能,不需要,不需'
);
const unknown = words('不详,未知,待定,待核,不清楚,unknown,tbc,tbd,不适用,n/a,na');

/** Yes, no or not said, in the usual words and marks; `是（已批）` is yes. */
export function readYesno(cell: string): Reading {
  const text = bare(cell);
  if (no.has(text)) return said(false);
  if (yes.has(text)) return said(true);
  if (unknown.has(text) || isNothing(text)) return none;
  return refused('not_yes_or_no', '是 / 否');
}

function bare(cell: string): string {
  const text = plain(cell).toLowerCase();
  return text.length > 1 ? text.replace(/\(.*\)$/, '').replace(/[。.;；,，\s]+$/, '') : text;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(','));
}
